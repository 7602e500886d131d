"""The linear half of the recogniser: words, sequences and numbers, each with a weight for each label."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray
from scipy.optimize import minimize

from klarheit.moves.encode import Ints
from klarheit.moves.features import NEAR, REACH, ROWS, Features
from klarheit.moves.network import PLACES, SEQUENCES, SURROUNDINGS, WORDS

Floats = NDArray[np.float32]
# How freely the weights of numbers and of what words mean may grow, beside those of single words.
NUMBERS, MEANING = 0.5, 0.15


@dataclass(frozen=True)
class Linear:
    """Weights by block: words (numbers of the vocabulary, labels), rows (ROWS, labels) for all sequences,
    numbers (columns, labels), bias (labels,)."""

    words: Floats
    rows: Floats
    numbers: Floats
    bias: Floats

    def __call__(self, talk: Features) -> Floats:
        """(segments, labels) logits."""
        wordy, rowy = incidence([talk], len(self.words))
        found: Floats = wordy @ self.words + rowy @ self.rows + talk.numbers @ self.numbers + self.bias
        return found


@dataclass(frozen=True)
class Group:
    """Labels of which one (`several` False: softmax) or any number (sigmoids) holds.

    wanted  (segments, labels) probabilities
    counts  (segments,) weight of each segment, 0 where it says nothing
    """

    wanted: Floats
    counts: Floats
    several: bool


def incidence(talks: Sequence[Features], size: int) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """(segments, size) words and (segments, ROWS) sequences: how often, as `network` weighs them."""
    pairs = [(_words(talk, size), _rows(talk)) for talk in talks]
    wordy, rowy = zip(*pairs, strict=True)
    return sparse.vstack(wordy).tocsr(), sparse.vstack(rowy).tocsr()


def _words(talk: Features, size: int) -> sparse.csr_matrix:
    lengths = np.diff(talk.bounds)
    segment = np.repeat(np.arange(len(lengths)), lengths)
    return _matrix(segment, talk.windows[:, REACH], WORDS / np.sqrt(lengths), size)


def _rows(talk: Features) -> sparse.csr_matrix:
    lengths = np.diff(talk.bounds)
    count = len(lengths)
    segment = np.repeat(np.arange(count), lengths)
    places, near = talk.places.shape[1], 4 * NEAR
    return (
        _matrix(np.repeat(segment, 2), talk.sequences[:, 1:].ravel(), SEQUENCES / np.sqrt(2 * lengths), ROWS)
        + _matrix(
            np.repeat(np.arange(count), places),
            talk.places.ravel(),
            np.full(count, PLACES / places**0.5),
            ROWS,
        )
        + _matrix(
            np.repeat(np.arange(count), near),
            talk.near.ravel(),
            np.full(count, SURROUNDINGS / near**0.5),
            ROWS,
        )
    )


def _matrix(
    segment: NDArray[np.intp], column: Ints, weight: NDArray[np.floating[Any]], width: int
) -> sparse.csr_matrix:
    there = column > 0
    values = weight[segment[there]].astype(np.float32)
    return sparse.csr_matrix((values, (segment[there], column[there])), (len(weight), width))


def fit(
    talks: Sequence[Features],
    groups: Sequence[Group],
    meaning: Floats,
    strength: float = 3.0,
    steps: int = 50,
) -> Linear:
    """The weights by logistic regression with an L2 penalty of 1 / (2 · strength).

    meaning  (numbers, width) what words mean: words that mean the same share a part of their weight
    """
    wordy, rowy = incidence(talks, len(meaning))
    scales = [_rarity(part) for part in (wordy, rowy)]
    numbers = np.concatenate([talk.numbers for talk in talks]) * NUMBERS
    dense = np.concatenate([wordy @ (meaning * MEANING), numbers], 1).astype(np.float32)
    inputs = sparse.hstack([wordy @ sparse.diags(scales[0]), rowy @ sparse.diags(scales[1])]).tocsr()
    inputs = inputs.astype(np.float32)
    inputs.eliminate_zeros()
    thin, thick, bias = solve(inputs, dense, groups, strength, steps)
    size, width = meaning.shape
    return Linear(
        scales[0][:, None] * thin[:size] + meaning @ (thick[:width] * MEANING),
        scales[1][:, None] * thin[size:],
        thick[width:] * NUMBERS,
        bias,
    )


def _rarity(part: sparse.csr_matrix) -> Floats:
    """(columns,) more for what is rare, nothing for what occurs once."""
    common = np.asarray((part > 0).sum(0)).ravel()
    rare = np.log((1 + part.shape[0]) / (1 + common)) / 4 + 0.5
    found: Floats = np.where(common > 1, rare, 0).astype(np.float32)
    return found


def solve(
    thin: sparse.csr_matrix, dense: Floats, groups: Sequence[Group], strength: float, steps: int
) -> tuple[Floats, Floats, Floats]:
    """Weights of the thin columns, of the dense ones, and the bias."""
    used = np.flatnonzero(np.bincount(thin.indices, minlength=thin.shape[1]))
    whole, thin = thin.shape[1], thin[:, used]
    turned = thin.T.tocsr()
    labels = sum(group.wanted.shape[1] for group in groups)
    rows = len(used) + dense.shape[1]

    def cost(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat[: rows * labels].reshape(rows, labels).astype(np.float32)
        logits = (
            thin @ weights[: len(used)]
            + dense @ weights[len(used) :]
            + flat[rows * labels :].astype(np.float32)
        )
        slope, total, at = np.empty_like(logits), 0.0, 0
        for group in groups:
            part = slice(at, at := at + group.wanted.shape[1])
            value, slope[:, part] = _loss(logits[:, part], group)
            total += value
        total += 0.5 / strength * float(np.vdot(weights, weights))
        gradient = np.concatenate([turned @ slope, dense.T @ slope]) + weights / strength
        return total, np.concatenate([gradient.ravel(), slope.sum(0)]).astype(np.float64)

    found = minimize(
        cost,
        np.zeros((rows + 1) * labels),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": steps, "maxcor": 5},
    ).x.astype(np.float32)
    weights = found[: rows * labels].reshape(rows, labels)
    spread = np.zeros((whole, labels), np.float32)
    spread[used] = weights[: len(used)]
    return spread, weights[len(used) :], found[rows * labels :]


def _loss(logits: Floats, group: Group) -> tuple[float, Floats]:
    """Cross entropy, and its slope (segments, labels)."""
    counts = group.counts[:, None]
    if group.several:
        chance = 1 / (1 + np.exp(-logits))
        value = np.logaddexp(0, logits) - group.wanted * logits
    else:
        shifted = logits - logits.max(1, keepdims=True)
        log = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
        chance, value = np.exp(log), -group.wanted * log
    return float((counts * value).sum()), np.asarray(counts * (chance - group.wanted), np.float32)
