"""What a statement tells something about: how likely each of the eleven dimensions is.

The words of a segment say a part of it (a linear half, in the tables of `Network`), the rest is said by what
stands around it: an answer takes its subject from the question. `training/subjects.py` makes both.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klarheit.moves.encode import Ints
from klarheit.moves.features import Features

Floats = NDArray[np.float32]
MOVES = ("answer", "story", "objection", "commitment", "doubt", "refusal", "next_step", "backchannel")
SPEAKS = 8  # the column of `Features.numbers` that says whether the asker speaks
_SILENT = -6.0  # the logit of a neighbour that is not there
_WEIGHTS = (1.0, 0.5, 1 / 3, 0.5, 0.5)  # of the logits of a segment, its questions, its neighbours


class Subjects:
    """How likely a statement is about each dimension.

    dimensions  their keys, in the order of the columns
    """

    def __init__(self, dimensions: Sequence[str], arrays: Mapping[str, NDArray[Any]]) -> None:
        self.dimensions = tuple(dimensions)
        self._weight: Floats = arrays["subjects_weight"]
        self._bias: Floats = arrays["subjects_bias"]
        self._asks: Floats = arrays["linear_numbers"][SPEAKS, -len(self.dimensions) :].astype(np.float32)

    def __call__(self, said: Floats, seen: Features, questions: NDArray[np.bool_], moves: Floats) -> Floats:
        """(segments, dimensions) how likely each statement is about each; see `surroundings`."""
        own = said - self._asks * (seen.numbers[:, SPEAKS, None] > 0) * ~questions[:, None]
        logits = surroundings(own, seen, questions, moves) @ self._weight + self._bias
        found: Floats = 1 / (1 + np.exp(-logits))
        return found


def surroundings(said: Floats, seen: Features, questions: NDArray[np.bool_], moves: Floats) -> Floats:
    """(segments, columns) what says something about the subject of each segment.

    said       (segments, dimensions) what its own words say, as logits
    questions  (segments,) whether it is a question of the asker
    moves      (segments, MOVES) 1 where it does this
    """
    turns = _asked_in_turns(said, seen, questions)
    before = seen.before
    ago = np.where(before >= 0, before[np.maximum(before, 0)], -1)  # the turn before the other side's turn
    earlier = np.where(ago >= 0, before[np.maximum(ago, 0)], -1)
    asked, asked_earlier = turns[before][seen.turn_of], turns[earlier][seen.turn_of]
    follows = seen.turn_of[1:] == seen.turn_of[:-1]
    previous, following = np.full_like(said, _SILENT), np.full_like(said, _SILENT)
    previous[1:][follows], following[:-1][follows] = said[:-1][follows], said[1:][follows]
    parts = (said, asked, asked_earlier, previous, following)
    near = [part * np.float32(weight) for part, weight in zip(parts, _WEIGHTS, strict=True)]
    known = [(part[:, :1] > _SILENT).astype(np.float32) for part in (asked, asked_earlier)]
    return np.concatenate([*near, *known, moves, _places(seen)], axis=1, dtype=np.float32)


def _asked_in_turns(said: Floats, seen: Features, questions: NDArray[np.bool_]) -> Floats:
    """(turns + 1, dimensions) the highest logits of the questions of each turn; the last row is no turn."""
    found = np.full((len(seen.turns), said.shape[1]), _SILENT, np.float32)
    rows = np.flatnonzero(questions)
    np.maximum.at(found, seen.turn_of[rows], said[rows])
    return found


def _places(seen: Features) -> Floats:
    """(segments, 5) how long a segment is and where it stands."""
    lengths: Ints = np.diff(seen.bounds)
    count = max(len(seen.turns) - 1, 1)
    columns = (
        np.log1p(lengths) / 3,
        lengths <= 3,
        seen.turn_of / count,
        seen.turn_of < 4,
        np.append(True, seen.turn_of[1:] != seen.turn_of[:-1]),
    )
    return np.stack(columns, axis=1).astype(np.float32)
