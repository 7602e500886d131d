"""Talks written down as one would write them on paper.

    S: Bis wann soll es laufen? [question.narrow deadline]
    K: Bis Ende März.

S asks, K is the partner. What each segment does and is about stands behind it; what has nothing behind it
is an answer about nothing. The map is drawn from moves, whoever recognised them: here they are written by
hand.
"""

import re
from collections.abc import Callable, Iterator

import pytest

from klarheit.clarity.model import DIMENSIONS
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves.model import LABELS, Move, Sides, Talk

ASKER, PARTNER = "S", "K"
SIDES = Sides(frozenset({ASKER}), "hint")
SURELY = 0.9
SEGMENT = re.compile(r"\s*(?P<text>[^\[]+?)\s*(?:\[(?P<marks>[^\]]*)\]|$)")


def read(lines: str, language: str = "de") -> Talk:
    turns: list[Turn] = []
    moves: list[Move] = []
    for number, line in enumerate(lines.strip().splitlines()):
        speaker, said = line.strip().split(": ", 1)
        segments = [(found["text"], found["marks"] or "answer") for found in SEGMENT.finditer(said)]
        turns.append(Turn(speaker, " ".join(text for text, _ in segments)))
        moves += by_hand(number, segments)
    conversation = Conversation(language, (Speaker(ASKER), Speaker(PARTNER)), tuple(turns))
    return Talk(conversation, SIDES, tuple(moves))


def by_hand(turn: int, segments: list[tuple[str, str]]) -> Iterator[Move]:
    start = 0
    for text, marks in segments:
        labels = tuple(mark for mark in marks.split() if mark in LABELS)
        dimensions = tuple(mark for mark in marks.split() if mark in DIMENSIONS)
        assert [*labels, *dimensions] == marks.split()
        asks = any(label.startswith("question.") for label in labels)
        states = not asks or not {"question.leading", "question.tag"}.isdisjoint(labels)
        about = tuple((dimension, SURELY) for dimension in dimensions) if states else ()
        yield Move(
            turn, start, start + len(text), labels or ("answer",), dimensions if asks else (), about=about
        )
        start += len(text) + 1


@pytest.fixture
def talk() -> Callable[..., Talk]:
    return read
