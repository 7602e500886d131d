"""What the network sees of each segment: its words and their order, numbers about it, and its neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from klarheit.moves.encode import PAD, Ints, Tokens, Vocabulary

Floats = NDArray[np.float32]

# Hashed sequences of words: rows of the table, row 0 stands for "none".
ROWS = 96 * 1024
_MIX = np.array([2654435761, 2246822519, 3266489917], np.uint64)
_NUMBERS = 30
REACH = 1  # words to each side that the network sees at once
_LINE = 8  # words that are looked at in one go
MORE = 20  # turns that a talk is taken to have left when it goes on
NEAR = 8  # words before and behind a segment that count as its surroundings


@dataclass(frozen=True)
class Features:
    """All segments of one talk, in order; s segments, n tokens, every segment with at least one.

    windows     (n, 2·REACH + 1) each token between its neighbours in the segment; `PAD` beyond its ends
    sequences   (n, 3) rows of the word, the pair and the three words that begin at each token
    places      (s, 6) rows for how the segment begins and ends
    near        (s, 4 · NEAR) rows for the words and pairs just before it and just behind it
    bounds      (s + 1,) the tokens of segment i are bounds[i] to bounds[i + 1]
    numbers     (s, NUMBERS) lengths, marks, who speaks, where in the talk, how much the other said before
    turns       (t + 1,) the segments of the i-th turn that has any are turns[i] to turns[i + 1]
    turn_of     (s,) that turn for each segment
    before      (t,) the last turn of the other side before each turn, or -1
    after       (t,) the next turn of the other side, or -1
    """

    windows: Ints
    sequences: Ints
    places: Ints
    near: Ints
    bounds: Ints
    numbers: Floats
    turns: Ints
    turn_of: Ints
    before: Ints
    after: Ints

    @cached_property
    def line_bounds(self) -> Ints:
        """(s + 1,) the lines of segment i are line_bounds[i] to line_bounds[i + 1]."""
        found = np.zeros(len(self.bounds), np.int32)
        np.cumsum(-(-np.diff(self.bounds) // _LINE), out=found[1:])
        return found

    @cached_property
    def lines(self) -> NDArray[np.intp]:
        """(lines, _LINE) the tokens of each segment in lines of equal length, the last filled up with n."""
        segment = np.repeat(np.arange(len(self.bounds) - 1), np.diff(self.line_bounds))
        line = np.arange(len(segment)) - self.line_bounds[segment]
        found = (self.bounds[segment] + line * _LINE)[:, None] + np.arange(_LINE)
        found[found >= self.bounds[1:][segment][:, None]] = len(self.windows)
        return found


def features(
    tokens: Tokens,
    cuts: Ints,
    asks: NDArray[np.bool_],
    language: str,
    vocabulary: Vocabulary,
    goes_on: bool = False,
) -> Features:
    """The features of a talk.

    tokens    its words; texts are its turns
    cuts      (s,) index of the first token of each segment, ascending; begins with 0
    asks      (texts,) whether the asker speaks
    goes_on   whether more is to come: then its last turn is not its end
    """
    bounds = np.append(cuts, len(tokens.ids)).astype(np.int32)
    filled = np.flatnonzero(np.diff(tokens.bounds))
    turns = np.append(np.searchsorted(cuts, tokens.bounds[filled]), len(cuts)).astype(np.int32)
    turn_of = np.repeat(np.arange(len(filled), dtype=np.int32), np.diff(turns))
    before, after = _others(asks[filled])
    return Features(
        _windows(tokens.ids, bounds),
        _sequences(tokens.ids, bounds),
        _places(tokens.ids, bounds),
        _near(tokens.ids, bounds, turn_of),
        bounds,
        _numbers(tokens, bounds, turns, turn_of, asks[filled], before, after, language, vocabulary, goes_on),
        turns,
        turn_of,
        before,
        after,
    )


def with_sides(
    seen: Features,
    tokens: Tokens,
    asks: NDArray[np.bool_],
    language: str,
    vocabulary: Vocabulary,
    goes_on: bool = False,
) -> Features:
    """The features of the same talk when others ask; see `features`."""
    sides = asks[np.flatnonzero(np.diff(tokens.bounds))]
    before, after = _others(sides)
    numbers = _numbers(
        tokens, seen.bounds, seen.turns, seen.turn_of, sides, before, after, language, vocabulary, goes_on
    )
    return replace(seen, numbers=numbers, before=before, after=after)


def _others(sides: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """For each turn the last one before it and the next one after it that the other side spoke, or -1."""
    before, after = _other(sides), len(sides) - 1 - _other(sides[::-1])[::-1]
    after[after == len(sides)] = -1
    return before, after


def _other(sides: NDArray[np.bool_]) -> Ints:
    """For each turn the last one before it that the other side spoke, or -1."""
    places = np.arange(len(sides), dtype=np.int32)
    last = [np.maximum.accumulate(np.where(sides == side, places, -1)) for side in (False, True)]
    return np.where(sides, last[0], last[1]).astype(np.int32) if len(sides) else places


def _windows(ids: Ints, bounds: Ints) -> Ints:
    found = np.full((len(ids), 3), PAD, np.int32)
    found[1:, 0], found[:, 1], found[:-1, 2] = ids[:-1], ids, ids[1:]
    found[bounds[:-1], 0] = found[bounds[1:] - 1, 2] = PAD
    return found


def _rows(kind: ArrayLike, *words: Ints) -> Ints:
    """The row of a sequence of words, from 1 on; another one for each kind of sequence."""
    mixed = np.asarray(kind, np.uint64) * np.uint64(97) + np.uint64(13)
    for place, word in enumerate(words):
        mixed = (mixed ^ word.astype(np.uint64)) * _MIX[place]
        mixed ^= mixed >> np.uint64(17)
    most = np.uint64(ROWS - 1)
    mixed -= mixed // most * most  # the remainder, in a third of the time `%` takes
    return mixed.astype(np.int32) + 1


def _sequences(ids: Ints, bounds: Ints) -> Ints:
    found = np.zeros((len(ids), 3), np.int32)
    last = bounds[1:] - 1
    found[:, 0] = _rows(1, ids)
    found[:-1, 1] = _rows(2, ids[:-1], ids[1:])
    found[:-2, 2] = _rows(3, ids[:-2], ids[1:-1], ids[2:])
    found[last, 1:] = found[last - 1, 2] = 0  # they would reach beyond the segment
    return found


def _places(ids: Ints, bounds: Ints) -> Ints:
    first, last = bounds[:-1], bounds[1:] - 1
    at = [ids[np.minimum(first + step, last)] for step in range(3)]
    end = [ids[np.maximum(last - step, first)] for step in range(2)]
    columns = (
        _rows(11, at[0]),
        _rows(12, at[0], at[1]),
        _rows(13, *at),
        _rows(14, end[0]),
        _rows(15, end[0], end[1]),
        _rows(16, at[0], end[0]),
    )
    return np.stack(columns, axis=1)


def _near(ids: Ints, bounds: Ints, turn_of: Ints) -> Ints:
    outside = np.full(NEAR, -1, np.int32)
    padded = np.concatenate([outside, ids, outside])
    turns = np.concatenate([outside, np.repeat(turn_of, np.diff(bounds)), outside])
    firsts = np.stack([bounds[:-1], bounds[1:] + NEAR], axis=1)
    places = firsts[:, :, None] + np.arange(NEAR)
    there = padded.take(places)
    inside = there >= 0
    words = there * 2 + (turns.take(places) == turn_of[:, None, None])
    singles = _rows([[21], [23]], words) * inside
    pairs = _rows([[22], [24]], words[..., :-1], words[..., 1:])
    pairs *= inside[..., :-1] & inside[..., 1:]
    missing = np.zeros((*pairs.shape[:2], 1), np.int32)
    return np.concatenate([singles, pairs, missing], axis=2).reshape(len(turn_of), 4 * NEAR)


def _numbers(
    tokens: Tokens,
    bounds: Ints,
    turns: Ints,
    turn_of: Ints,
    sides: NDArray[np.bool_],
    before: Ints,
    after: Ints,
    language: str,
    vocabulary: Vocabulary,
    goes_on: bool,
) -> Floats:
    found = np.zeros((len(turn_of), _NUMBERS), np.float32)
    is_mark = vocabulary.marks[tokens.ids]
    asked = tokens.ids == vocabulary.number("?")
    words = _sums(~is_mark, bounds)
    count = len(sides)
    in_turn = np.add.reduceat(words, turns[:-1]) if count else words
    asked_in_turn = np.add.reduceat(_sums(asked, bounds), turns[:-1]) if count else words
    place = np.arange(len(turn_of)) - turns[turn_of]
    size = np.diff(turns)[turn_of]
    ago, later = before[turn_of], after[turn_of]
    has_before, has_after = ago >= 0, later >= 0
    taken = _taken(tokens, bounds, turns, turn_of, before, is_mark, vocabulary)
    last = bounds[1:] - 1
    left = count - 1 - turn_of + MORE * goes_on
    columns = (
        np.log1p(words) / 3,
        words <= 2,
        words <= 5,
        np.log1p(in_turn[turn_of]) / 4,
        place == 0,
        place == size - 1,
        np.minimum(place, 4) / 4,
        np.minimum(size, 6) / 6,
        sides[turn_of],
        np.full(len(turn_of), language == "de"),
        tokens.ids[last] == vocabulary.number("?"),
        _sums(asked, bounds) > 0,
        is_mark[last],
        np.full(len(turn_of), is_mark.mean() > 0.03 if len(is_mark) else 0),
        asked_in_turn[turn_of] > 0,
        has_before & (asked_in_turn[ago] > 0),
        has_before,
        has_before * np.log1p(in_turn[ago]) / 4,
        has_after,
        has_after * np.log1p(in_turn[later]) / 4,
        has_after & (asked_in_turn[later] > 0),
        has_after & (in_turn[later] <= 3),
        np.exp(-turn_of / 2),
        np.exp(-turn_of / 10),
        np.exp(-left / 2),
        np.exp(-left / 10),
        *taken,
    )
    for number, column in enumerate(columns):
        found[:, number] = column
    return found


def _sums(of_tokens: NDArray[np.bool_], bounds: Ints) -> Floats:
    return (
        np.add.reduceat(of_tokens.astype(np.float32), bounds[:-1])
        if len(bounds) > 1
        else np.zeros(0, np.float32)
    )


def _taken(
    tokens: Tokens,
    bounds: Ints,
    turns: Ints,
    turn_of: Ints,
    before: Ints,
    is_mark: NDArray[np.bool_],
    vocabulary: Vocabulary,
) -> Sequence[NDArray[Any]]:
    """How many and which share of a segment's words, and of its rarer words, the other said just before."""
    segment = np.repeat(np.arange(len(turn_of)), np.diff(bounds))
    turn = turn_of[segment].astype(np.int64)
    said = np.sort(turn * vocabulary.size + tokens.ids)
    wanted = before[turn].astype(np.int64) * vocabulary.size + tokens.ids
    place = np.minimum(np.searchsorted(said, wanted), len(said) - 1)
    shared = (said[place] == wanted) & (before[turn] >= 0) & ~is_mark
    rare = (tokens.ids > _COMMON) & ~is_mark
    words = _sums(~is_mark, bounds)
    rare_words, both, rare_both = _sums(rare, bounds), _sums(shared, bounds), _sums(shared & rare, bounds)
    return (
        np.log1p(rare_both),
        both / np.maximum(words, 1),
        rare_both / np.maximum(rare_words, 1),
        (rare_words == 0).astype(np.float32),
    )


# Words are numbered by how often they are said: up to here stand those that carry no content.
_COMMON = 400
