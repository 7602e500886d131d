"""The trained recogniser without its training: numbers in, logits out. numpy only.

Two halves are added: a linear one (words, sequences of words, surroundings, numbers) and a small network that
sees three words at once, then a segment between its neighbours. `training/` makes both and weighs them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klarheit.moves.encode import Ints
from klarheit.moves.features import NEAR, REACH, Features

Floats = NDArray[np.float32]
# How much a block of the linear half weighs; its sum is divided by the root of its size.
WORDS, SEQUENCES, PLACES, SURROUNDINGS = 1.0, 0.9, 0.9, 0.5
# So many sums or lines of words at once stay in the processor's cache.
_BLOCK = 64
# Products up to this size BLAS does on one core. To wake others costs more than it brings; on a machine that
# has something else to do, ten times as much.
_PRODUCT = 1 << 18
_INNER = 96
_UNHEARD = -1e9  # nothing is left of it above zero


@dataclass(frozen=True)
class Table:
    """A table of weights in 8 bits: `codes` (rows, width) times `scale` (width,)."""

    codes: NDArray[np.int8]
    scale: Floats

    def rows(self, numbers: NDArray[np.intp]) -> Floats:
        """(numbers, width) these rows."""
        return self.codes.take(numbers, 0) * self.scale

    def sums(self, rows: Ints, weights: Floats) -> Floats:
        """(m, width) for each m the sum of its k rows (m, k), each times its weight (k,).

        Row 0 is zeros in the tables of the linear half: it fills up.
        """
        found = np.empty((len(rows), self.codes.shape[1]), np.float32)
        for part in _parts(len(rows)):
            np.matmul(weights, self.codes.take(rows[part], 0).astype(np.float32), out=found[part])
        return found * self.scale


@dataclass(frozen=True)
class Layer:
    """A layer of the network: `weight` (in, out), `bias` (out,)."""

    weight: Floats
    bias: Floats

    def __call__(self, values: Floats) -> Floats:
        """(rows, out) what it makes of values (rows, in), nothing below zero."""
        return _raised(product(values, self.weight) + self.bias)


class Network:
    """All weights, by the names under which `training/model.py` packs them."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        def table(name: str) -> Table:
            return Table(arrays[name], arrays[f"{name}_scale"])

        def layer(name: str) -> Layer:
            weight, bias = arrays[f"{name}_weight"], arrays[f"{name}_bias"]
            return Layer(weight.astype(np.float32), bias.astype(np.float32))

        self.words = table("words")
        self._seen, self._segment = layer("seen"), layer("segment")
        self._hidden, self._output = layer("hidden"), layer("output")
        self.linear_words, self.linear_rows = table("linear_words"), table("linear_rows")
        self._numbers: Floats = arrays["linear_numbers"].astype(np.float32)

    def hidden(self, seen: Features, own: Floats | None = None) -> Floats:
        """(segments, hidden) what the network makes of each segment and its neighbours.

        own  what it makes of each segment alone, where that is known
        """
        own = self.own(seen) if own is None else own
        return self._hidden(np.concatenate([own, *_neighbours(own, seen), seen.numbers], 1))

    def own(self, seen: Features) -> Floats:
        """(segments, width) what it makes of each segment alone, whoever asks."""
        left, middle, right, windows = self._sides(seen)
        top, total = np.empty((2, len(windows), len(self._seen.bias)), np.float32)
        every = np.ones(windows.shape[1], np.float32)
        for part in _parts(len(windows)):
            heard = left.take(windows[part, :, 0], 0)
            heard += middle.take(windows[part, :, 1], 0)
            heard += right.take(windows[part, :, 2], 0)
            _raised(heard).max(1, out=top[part])
            np.matmul(every, heard, out=total[part])
        lengths = np.diff(seen.bounds).astype(np.float32)[:, None]
        mean = joined(total, seen.line_bounds, np.add) / lengths
        return self._segment(np.concatenate([joined(top, seen.line_bounds, np.maximum), mean], 1))

    def _sides(self, seen: Features) -> tuple[Floats, Floats, Floats, NDArray[np.intp]]:
        """What each word of the talk adds when it stands left, in the middle or right, once for each; and the
        rows of these tables for all lines (lines, words, 3). The last row fills lines: it is never heard.
        """
        there = np.zeros(len(self.words.codes), bool)
        there[seen.windows] = True
        numbers = np.flatnonzero(there)
        places = np.empty(len(there), np.intp)
        places[numbers] = np.arange(len(numbers))
        words = np.zeros((len(numbers) + 1, len(self.words.scale)), np.float32)
        words[:-1] = self.words.rows(numbers)
        left, middle, right = (
            product(words, weight) for weight in np.split(self._seen.weight, 2 * REACH + 1)
        )
        middle += self._seen.bias
        middle[-1] = _UNHEARD
        windows = np.concatenate([places.take(seen.windows), np.full((1, 3), len(numbers))])
        return left, middle, right, windows.take(seen.lines, 0)

    def logits(self, seen: Features, hidden: Floats, said: Floats | None = None) -> Floats:
        """(segments, labels); the columns of the heads stand in the file.

        said  the linear half's part of them that is the same whoever asks, where that is known
        """
        said = self.said(seen) if said is None else said
        found = (
            product(hidden, self._output.weight) + self._output.bias + product(seen.numbers, self._numbers)
        )
        return found + said

    def said(self, seen: Features) -> Floats:
        """(segments, labels) the linear half, but for its numbers."""
        return self._within(seen) + self._around(seen)

    def _within(self, seen: Features) -> Floats:
        """(segments, labels) the linear half: words, pairs and threes of a segment."""
        words = np.append(seen.windows[:, REACH], 0).take(seen.lines)
        pairs = np.concatenate([seen.sequences[:, 1:], np.zeros((1, 2), np.int32)]).take(seen.lines, 0)
        pairs = pairs.reshape(len(pairs), -1)
        lines = self.linear_words.sums(words, _weights(WORDS, words))
        lines += self.linear_rows.sums(pairs, _weights(SEQUENCES / np.sqrt(2), pairs))
        roots = np.sqrt(np.diff(seen.bounds)).astype(np.float32)[:, None]
        return joined(lines, seen.line_bounds, np.add) / roots

    def _around(self, seen: Features) -> Floats:
        """(segments, labels) the linear half: how segments begin and end, and what stands around them."""
        places, near = seen.places, seen.near
        of_places = _weights(PLACES / np.sqrt(places.shape[1]), places)
        of_near = _weights(SURROUNDINGS / np.sqrt(4 * NEAR), near)
        return self.linear_rows.sums(np.concatenate([places, near], 1), np.concatenate([of_places, of_near]))


def product(values: Floats, weight: Floats) -> Floats:
    """(rows, out) values (rows, in) @ weight (in, out), in pieces for one core."""
    found = np.zeros((len(values), weight.shape[1]), np.float32)
    for inner in range(0, len(weight), _INNER):
        piece = weight[inner : inner + _INNER]
        rows = _PRODUCT // piece.size
        for at in range(0, len(values), rows):
            found[at : at + rows] += values[at : at + rows, inner : inner + _INNER] @ piece
    return found


def joined(values: Floats, bounds: Ints, join: Callable[[Floats, Floats], Floats]) -> Floats:
    """(groups, width) the rows of each group, bounds[i] to bounds[i + 1], joined into one; none is empty.

    As `join.reduceat`, which goes through the columns one by one and is ten times as slow.
    """
    firsts, counts = bounds[:-1], np.diff(bounds)
    found = values.take(firsts, 0)
    for step in range(1, counts.max(initial=0)):
        longer = np.flatnonzero(counts > step)
        found[longer] = join(found.take(longer, 0), values.take(firsts[longer] + step, 0))
    return found


def _parts(count: int) -> list[slice]:
    return [slice(at, at + _BLOCK) for at in range(0, count, _BLOCK)]


def _weights(weight: float, rows: Ints) -> Floats:
    return np.full(rows.shape[1], weight, np.float32)


def _raised(values: Floats) -> Floats:
    """In place: nothing below zero. (Beside a row numpy is twice as fast as beside a single number.)"""
    zeros = np.zeros(values.shape[-1], np.float32)
    found: Floats = np.maximum(values, zeros, out=values)
    return found


def _neighbours(own: Floats, seen: Features) -> tuple[Floats, ...]:
    """The segments before and behind in the same turn, and the means of the other side's turns around it."""
    turns = np.zeros((len(seen.turns), own.shape[1]), np.float32)
    turns[:-1] = joined(own, seen.turns, np.add) / np.diff(seen.turns).astype(np.float32)[:, None]
    follows = np.flatnonzero(seen.turn_of[1:] == seen.turn_of[:-1])
    previous, following = np.zeros_like(own), np.zeros_like(own)
    previous[follows + 1], following[follows] = own[follows], own[follows + 1]
    before, after = seen.before[seen.turn_of], seen.after[seen.turn_of]
    return previous, following, turns.take(before, 0), turns.take(after, 0)
