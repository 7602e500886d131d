"""The corpus as the recogniser sees it: features of whole talks, and what is wanted of each segment."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from talks import FOLLOW_UP, FORMS, KINDS, PLAIN, LabelledTalk, Segment

from klarheit.clarity.model import DIMENSIONS
from klarheit.evaluation.judged import bare
from klarheit.moves.encode import Tokens, Vocabulary
from klarheit.moves.features import Features, features

Floats = NDArray[np.float32]

MOVES = (*FORMS, *sorted(PLAIN - {"ask_back"}))
"""What a segment does first of all: exactly one of these. `ask_back` is any question of the partner."""
BESIDE = (
    "advice",
    "agenda",
    "greeting",
    "next_step",
    "pitch",
    "pressure",
    "price",
    "reflection",
    "smalltalk",
    "summary",
)
"""What a question may do as well."""
HEADS = {
    "move": MOVES,
    "kind": ("none", *KINDS),
    "beside": BESIDE,
    "dimensions": DIMENSIONS,
    "tie": (FOLLOW_UP,),
}
SEVERAL = frozenset(("beside", "dimensions", "tie"))


@dataclass(frozen=True)
class Example:
    """One talk in one spelling.

    seen    its features
    wanted  by head (segments, labels): 1 where a label holds, probabilities where a teacher says so
    counts  by head (segments,): 0 where nothing is known
    """

    seen: Features
    wanted: dict[str, Floats]
    counts: dict[str, Floats]


def slices() -> dict[str, slice]:
    """The columns of each head in the output of the model."""
    found, at = {}, 0
    for head, labels in HEADS.items():
        found[head] = slice(at, at := at + len(labels))
    return found


def seen(segments: Sequence[tuple[int, bool, str]], language: str, vocabulary: Vocabulary) -> Features:
    """The features of a talk.

    segments  turn, whether the asker speaks, words; in order
    """
    tokens = vocabulary.encode([text for _, _, text in segments])
    turn = np.array([turn for turn, _, _ in segments])
    firsts = np.flatnonzero(np.append(True, turn[1:] != turn[:-1]))
    in_turns = Tokens(
        tokens.ids, tokens.starts, tokens.ends, np.append(tokens.bounds[firsts], tokens.bounds[-1])
    )
    asks = np.array([segments[first][1] for first in firsts.tolist()])
    return features(in_turns, tokens.bounds[:-1], asks, language, vocabulary)


def examples(talks: Iterable[LabelledTalk], vocabulary: Vocabulary) -> list[tuple[Example, Example]]:
    """Each talk as written and bare."""
    found = []
    for talk in talks:
        wanted, counts = _wanted(talk.segments)
        lines = [(s.turn, s.side == "asker", s.text) for s in talk.segments]
        stripped = [(turn, asks, bare(text)) for turn, asks, text in lines]
        pair = [Example(seen(each, talk.language, vocabulary), wanted, counts) for each in (lines, stripped)]
        found.append((pair[0], pair[1]))
    return found


def _wanted(segments: Sequence[Segment]) -> tuple[dict[str, Floats], dict[str, Floats]]:
    wanted = {head: np.zeros((len(segments), len(labels)), np.float32) for head, labels in HEADS.items()}
    counts = {head: np.zeros(len(segments), np.float32) for head in HEADS}
    for row, segment in enumerate(segments):
        wanted["move"][row, MOVES.index(move_of(segment))] = 1
        counts["move"][row] = 1
        if segment.form and segment.side == "asker":
            wanted["kind"][row, HEADS["kind"].index(segment.kind or "none")] = 1
            wanted["beside"][row] = [label in segment.labels for label in BESIDE]
            wanted["dimensions"][row] = [key in segment.dimensions for key in DIMENSIONS]
            wanted["tie"][row] = FOLLOW_UP in segment.labels
            for head in ("kind", "beside", "dimensions", "tie"):
                counts[head][row] = 1
    return wanted, counts


def move_of(segment: Segment) -> str:
    """The first of all that a segment does."""
    return segment.form or next(label for label in segment.labels if label in MOVES)
