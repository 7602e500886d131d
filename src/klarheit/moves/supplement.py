"""A person's own supplement: what they corrected, said again in like words, is heard as they corrected it.

Each corrected segment pulls the logits of segments that share words and pairs of words with it, the more the
more they share, and no others: what shares too little is not touched at all. So a handful of corrections
cannot spoil what was right. Measured in `docs/corrections.md`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klarheit.moves.encode import Ints, Vocabulary
from klarheit.moves.features import REACH, Features

Floats = NDArray[np.float32]
FORM = 1
# Chosen on the development part of the corpus, as `docs/corrections.md` tells.
LIKE = 0.4  # cosine from which on segments are alike at all
HOLD = 0.001  # how strongly every pull is held near zero
MARGIN = (
    3.0  # by how much, in logits, a corrected label is to lead: elsewhere its neighbours speak against it
)
STEPS = 400
_PAIR, _MARK, _RARE = 0.5, 0.3, 3000


@dataclass(frozen=True, slots=True)
class Words:
    """Words and pairs of words of some segments, as sparse rows of length 1.

    keys, weights  (n,) which word or pair, and how much it counts: rare words more than common ones
    bounds         (segments + 1,) segment i has bounds[i] to bounds[i + 1]
    asks           (segments,) whether the asker speaks: a wording means something else on the other side
    """

    keys: NDArray[np.int64]
    weights: Floats
    bounds: NDArray[np.int64]
    asks: NDArray[np.bool_]

    @property
    def rows(self) -> NDArray[np.int64]:
        """(n,) the segment of each entry."""
        return np.repeat(np.arange(len(self.asks)), np.diff(self.bounds))

    def choose(self, segments: Ints) -> "Words":
        """Only these segments, in this order."""
        lengths = np.diff(self.bounds)[segments]
        bounds = np.concatenate([[0], np.cumsum(lengths)])
        places = np.repeat(self.bounds[segments] - bounds[:-1], lengths) + np.arange(bounds[-1])
        return Words(self.keys[places], self.weights[places], bounds, self.asks[segments])


@dataclass(frozen=True, slots=True)
class Supplement:
    """What was learned from corrections. It holds no sentence, but the numbers of the corrected words.

    model      the weights it was learned beside; beside others it means nothing
    corrected  the corrected segments
    pull       (corrections, labels) by how much each moves the logits of a segment just like it
    """

    model: str
    corrected: Words
    pull: Floats

    def __call__(self, spoken: Words) -> Floats:
        """(segments, labels) what is to be added to the logits of these segments."""
        found: Floats = likeness(spoken, self.corrected) @ self.pull
        return found


def joined(parts: Sequence[Words]) -> Words:
    """The segments of several talks, one after the other."""
    lengths = [np.diff(part.bounds) for part in parts]
    return Words(
        np.concatenate([np.zeros(0, np.int64), *(part.keys for part in parts)]),
        np.concatenate([np.zeros(0, np.float32), *(part.weights for part in parts)]),
        np.cumsum(np.concatenate([np.zeros(1, np.int64), *lengths])),
        np.concatenate([np.zeros(0, bool), *(part.asks for part in parts)]),
    )


def words(seen: Features, asks: NDArray[np.bool_], vocabulary: Vocabulary) -> Words:
    """The words of the segments of a talk; `asks` (segments,) whether the asker speaks."""
    lengths = np.diff(seen.bounds)
    segment = np.repeat(np.arange(len(lengths)), lengths)
    spoken, pairs = seen.windows[:, REACH].astype(np.int64), seen.sequences[:, 1].astype(np.int64)
    rare = np.minimum(np.log1p(spoken) / np.log(_RARE), 1.3) * np.where(vocabulary.marks[spoken], _MARK, 1)
    there = np.flatnonzero(pairs)
    rows = np.concatenate([segment, segment[there]])
    keys = np.concatenate([spoken, pairs[there] + vocabulary.size])
    weights = np.concatenate([rare, np.full(len(there), _PAIR)])
    return _summed(rows, keys, weights, asks)


def _summed(
    rows: NDArray[np.int64], keys: NDArray[np.int64], weights: NDArray[Any], asks: NDArray[np.bool_]
) -> Words:
    """Each key once a row, rows of length 1."""
    width = int(keys.max(initial=0)) + 1
    places, which = np.unique(rows * width + keys, return_inverse=True)
    summed = np.bincount(which, weights, len(places))
    row = places // width
    length = np.sqrt(np.bincount(row, summed**2, len(asks)))
    bounds = np.concatenate([[0], np.cumsum(np.bincount(row, minlength=len(asks)))])
    return Words(places % width, (summed / np.maximum(length[row], 1e-6)).astype(np.float32), bounds, asks)


def likeness(some: Words, others: Words) -> Floats:
    """(some, others) up to 1 for the same words; 0 for those that share little, or are of different sides."""
    cosine = _cosines(some, others)
    cosine[some.asks[:, None] != others.asks] = 0
    alike: Floats = np.sqrt(np.clip((cosine - LIKE) / (1 - LIKE), 0, 1))
    return alike


def _cosines(some: Words, others: Words) -> Floats:
    known, column = np.unique(others.keys, return_inverse=True)
    table = np.zeros((len(known), len(others.asks)), np.float32)
    table[column, others.rows] = others.weights
    shared = np.flatnonzero(np.isin(some.keys, known))
    rows = some.rows[shared]
    firsts = np.flatnonzero(np.diff(rows, prepend=-1))
    found = np.zeros((len(some.asks), len(others.asks)), np.float32)
    if len(shared):
        parts = table[np.searchsorted(known, some.keys[shared])] * some.weights[shared, None]
        found[rows[firsts]] = np.add.reduceat(parts, firsts)
    return found


@dataclass(frozen=True, slots=True)
class Examples:
    """Segments from which to learn.

    words   of each
    logits  (segments, labels) what the recogniser says of them without a supplement
    wanted  (segments, labels) 1 where a label holds, 0 where not, NaN where nothing is known; may be between
    """

    words: Words
    logits: Floats
    wanted: Floats

    def choose(self, segments: Ints) -> "Examples":
        """Only these segments, in this order."""
        return Examples(self.words.choose(segments), self.logits[segments], self.wanted[segments])

    def followed_by(self, others: "Examples") -> "Examples":
        """Both, one after the other."""
        return Examples(
            joined([self.words, others.words]),
            np.concatenate([self.logits, others.logits]),
            np.concatenate([self.wanted, others.wanted]),
        )


def left_standing(spoken: Words, logits: Floats, one_of: tuple[slice, ...]) -> Examples:
    """Segments that somebody saw and did not correct: what was recognised of them is wanted again."""
    return Examples(spoken, logits, _chances(logits, one_of))


def learn(corrected: Examples, kept: Examples, one_of: tuple[slice, ...], model: str) -> Supplement:
    """The supplement for some corrected segments: a convex problem, so it is always the same one.

    kept    segments of the same talks that were not corrected: they hold against what is like them
    one_of  columns of which exactly one holds; each other column is a question of its own
    model   see `Supplement`
    """
    near = np.flatnonzero(likeness(kept.words, corrected.words).any(1)).astype(np.int32)
    told = corrected.followed_by(kept.choose(near))
    alike = likeness(told.words, corrected.words)
    says = np.isfinite(told.wanted).astype(np.float32)
    logits, aim = told.logits.copy(), np.nan_to_num(told.wanted)
    logits[: len(corrected.wanted)] -= MARGIN * (np.nan_to_num(corrected.wanted, nan=0.5) - 0.5)
    steepest = 0.5 * float(np.linalg.norm(alike, 2)) ** 2 + HOLD if alike.size else 1.0
    pull: Floats = np.zeros_like(corrected.logits)
    ahead = pull
    for step in range(STEPS):
        missed = (_chances(logits + alike @ ahead, one_of) - aim) * says
        moved: Floats = ahead - (alike.T @ missed + HOLD * ahead) / np.float32(steepest)
        ahead = moved + np.float32(step / (step + 3)) * (moved - pull)
        pull = moved
    return Supplement(model, corrected.words, pull)


def _chances(logits: Floats, one_of: tuple[slice, ...]) -> Floats:
    found: Floats = (1 / (1 + np.exp(-np.clip(logits, -60, 60)))).astype(np.float32)
    for columns in one_of:
        raised = np.exp(logits[:, columns] - logits[:, columns].max(1, keepdims=True))
        found[:, columns] = raised / raised.sum(1, keepdims=True)
    return found


def pack(supplement: Supplement) -> dict[str, NDArray[Any]]:
    """The arrays of a supplement, for a file."""
    told = supplement.corrected
    return {
        "form": np.array(FORM),
        "model": np.frombuffer(supplement.model.encode(), np.uint8),
        "keys": told.keys,
        "weights": told.weights,
        "bounds": told.bounds,
        "asks": told.asks,
        "pull": supplement.pull,
    }


def unpack(arrays: Mapping[str, NDArray[Any]]) -> Supplement:
    """What `pack` has packed. Raises KeyError or ValueError for anything else."""
    if int(arrays["form"]) != FORM:
        raise ValueError(f"form {int(arrays['form'])}, not {FORM}")
    told = Words(arrays["keys"], arrays["weights"], arrays["bounds"], arrays["asks"])
    pull = arrays["pull"]
    if len(told.bounds) != len(told.asks) + 1 or len(pull) != len(told.asks) or pull.ndim != 2:
        raise ValueError("the parts do not fit each other")
    return Supplement(arrays["model"].tobytes().decode(), told, pull)
