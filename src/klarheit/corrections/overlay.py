"""Corrections laid over a talk. Nothing is changed in place: taken away again, they leave it as it was."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from klarheit.corrections.model import Correction, Refusal
from klarheit.moves import recognise
from klarheit.moves.model import Move, Talk
from klarheit.moves.supplement import Supplement

Span = tuple[int, int]


class Corrected(NamedTuple):
    """A talk with corrections laid over it.

    placed     those that hold, in the order of the talk; of two about the same words the later one
    displaced  those whose words no longer stand at their place: they say nothing here, and must be told
    """

    talk: Talk
    placed: tuple[Correction, ...] = ()
    displaced: tuple[Correction, ...] = ()


def correct(talk: Talk, corrections: Iterable[Correction], supplement: Supplement | None = None) -> Corrected:
    """The talk with the corrections, given in the order in which they were made, in place of what was heard.

    Where a correction cuts a turn differently, the talk is heard anew with its cut.

    supplement  the one with which the talk was heard
    """
    placed, displaced = _sorted_out(talk, corrections)
    if not placed:
        return Corrected(talk, (), displaced)
    spans = [_cut(talk, turn, placed) for turn in range(len(talk.turns))]
    if spans != [[(move.start, move.end) for move in row] for row in talk.moves_by_turn]:
        talk = recognise(talk.conversation, talk.sides, spans, supplement)
    by_place = {(one.turn, one.start): one for one in placed}
    moves = (_overlaid(move, by_place.get((move.turn, move.start))) for move in talk.moves)
    return Corrected(replace(talk, moves=tuple(moves)), placed, displaced)


def stands(talk: Talk, correction: Correction | Refusal) -> bool:
    """Whether the words it is about still stand where they stood."""
    if not 0 <= correction.turn < len(talk.turns) or not 0 <= correction.start < correction.end:
        return False
    return talk.turns[correction.turn].text[correction.start : correction.end] == correction.quote


def _sorted_out(
    talk: Talk, corrections: Iterable[Correction]
) -> tuple[tuple[Correction, ...], tuple[Correction, ...]]:
    """Those that hold, in the order of the talk, and those that have lost their place."""
    placed: list[Correction] = []
    displaced: list[Correction] = []
    for correction in corrections:
        if stands(talk, correction):
            placed = [one for one in placed if not one.overlaps(correction)]
            placed.append(correction)
        else:
            displaced.append(correction)
    return tuple(sorted(placed, key=lambda one: (one.turn, one.start))), tuple(displaced)


def _cut(talk: Talk, turn: int, placed: Iterable[Correction]) -> list[Span]:
    """The segments of a turn: the corrected ones, and what the others hold beside them."""
    here = [(one.start, one.end) for one in placed if one.turn == turn]
    text = talk.turns[turn].text
    heard = ((move.start, move.end) for move in talk.moves_by_turn[turn])
    return sorted([*here, *(part for span in heard for part in _left_over(span, here, text))])


def _left_over(span: Span, corrected: Iterable[Span], text: str) -> Iterator[Span]:
    """The parts of a segment that no correction is about; whole when none is."""
    reached, end = span
    touching = [one for one in corrected if one[0] < end and one[1] > reached]
    if not touching:
        yield span
        return
    for first, last in touching:
        yield from _trimmed(text, reached, first)
        reached = last
    yield from _trimmed(text, reached, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """Without outer spaces; nothing when there is no word in it."""
    part = text[start:end]
    if any(sign.isalnum() for sign in part):
        yield start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def _overlaid(heard: Move, correction: Correction | None) -> Move:
    """What a person says is certain. The tie of a question stays as recognised when they name none."""
    if correction is None:
        return heard
    labels, dimensions = correction.labels, correction.dimensions
    asks = any(label.startswith("question.") for label in labels) and "ask_back" not in labels
    if asks and not any(label.startswith("tie.") for label in labels):
        labels += tuple(label for label in heard.labels if label.startswith("tie."))
    if dimensions is None:
        dimensions = heard.dimensions
    about = () if any(label.startswith("question.") for label in labels) else heard.about
    return Move(heard.turn, heard.start, heard.end, labels, dimensions if asks else (), about=about)
