"""Refusals laid over a talk, and asked for where something is chosen. Left out, they leave no trace."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from klarheit.clarity.model import Evidence
from klarheit.corrections.model import Refusable, Refusal
from klarheit.corrections.overlay import stands
from klarheit.moves.model import Move, Talk


class Refused(NamedTuple):
    """A talk with refusals laid over it.

    placed     those that hold, in the order in which they were made
    displaced  those whose words no longer stand at their place: they say nothing here, and must be told
    """

    talk: Talk
    placed: tuple[Refusal, ...] = ()
    displaced: tuple[Refusal, ...] = ()


def refuse(talk: Talk, refusals: Iterable[Refusal]) -> Refused:
    """The talk in which a sentence tells nothing about a dimension for which its words were refused."""
    made = tuple(refusals)
    placed = tuple(one for one in made if one.kind == "question" or stands(talk, one))
    entries = [one for one in placed if one.kind == "entry"]
    if entries:
        talk = replace(talk, moves=tuple(_silenced(move, entries) for move in talk.moves))
    return Refused(talk, placed, tuple(one for one in made if one not in placed))


def is_refused(refused: Iterable[Refusal], kind: Refusable, first: Evidence) -> bool:
    """Whether what is shown under this first quote was refused."""
    return any(one.kind == kind and one.meets(first.turn, first.start, first.end) for one in refused)


def refused_questions(refused: Iterable[Refusal]) -> frozenset[str]:
    """Ids of the questions that are not to be proposed."""
    return frozenset(one.key for one in refused if one.kind == "question")


def _silenced(move: Move, entries: Sequence[Refusal]) -> Move:
    met = dict.fromkeys(one.key for one in entries if one.meets(move.turn, move.start, move.end))
    if not met:
        return move
    about = tuple((dimension, chance) for dimension, chance in move.about if dimension not in met)
    return replace(move, about=about, not_about=tuple(met))
