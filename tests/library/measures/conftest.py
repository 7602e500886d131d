"""Talks written down as one would write them on paper.

    S: Was wäre danach anders? [question.open]
    K: Dass samstags keiner mehr kommen muss. [answer]
    S: Samstags also nicht. [reflection] Wie oft ist das? [question.narrow tie.follow_up]

S asks, K is the partner; each segment ends with its labels; `S 0.0-2.5:` gives times in seconds.
"""

import re
from collections.abc import Callable

import pytest

from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry, Evidence
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves.model import Move, Sides, Talk

LINE = re.compile(r"(?P<who>\w+)(?: (?P<start>[\d.]+)(?:-(?P<end>[\d.]+))?)?: (?P<rest>.+)")
SEGMENT = re.compile(r"\s*(?P<text>[^\[]+?)\s*\[(?P<labels>[^\]]*)\]")


def write(lines: str, language: str = "de") -> Talk:
    turns: list[Turn] = []
    moves: list[Move] = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        found = LINE.fullmatch(line)
        assert found, line
        text, segments = "", []
        for segment in SEGMENT.finditer(found["rest"]):
            start = len(text) + 1 if text else 0
            text = f"{text} {segment['text']}" if text else segment["text"]
            segments.append(Move(len(turns), start, len(text), tuple(segment["labels"].split())))
        times = [float(found[name]) if found[name] else None for name in ("start", "end")]
        turns.append(Turn(found["who"], text, *times))
        moves += segments
    speakers = tuple(Speaker(name) for name in dict.fromkeys(turn.speaker for turn in turns) if name)
    return Talk(Conversation(language, speakers, tuple(turns)), Sides(frozenset({"S"}), "hint"), tuple(moves))


def draw(talk: Talk, set_aside: frozenset[str] = frozenset(), **clear: int) -> ClarityMap:
    """A map in which the named dimensions became clear with the first segment of a turn."""
    entries = [Entry(key, "untouched") for key in DIMENSIONS]
    for key, turn in clear.items():
        evidence = (Evidence.of(talk, talk.moves_by_turn[turn][0]),)
        entries[DIMENSIONS.index(key)] = Entry(key, "clear", "said", evidence)
    return ClarityMap(tuple(entries), set_aside=set_aside)


@pytest.fixture
def written() -> Callable[..., Talk]:
    return write


@pytest.fixture
def drawn() -> Callable[..., ClarityMap]:
    return draw
