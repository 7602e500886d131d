"""What a statement speaks of by its own words: how people talk about each dimension.

The cues stand in `languages/*/statements.py`. They know few ways to say it, and are seldom wrong about those.
"""

from functools import cache

from klarheit.languages import room
from klarheit.moves.cues import Cues, Hit, flat

WEAK = ".weak"
"""Ends the key of cues that are at most vague: a product wish, "as soon as possible"."""
_OUTDONE = {
    "goal.weak": {"goal"},
    "deadline.weak": {"deadline"},
    "criteria": {"deadline", "obstacles", "risks"},
    "obstacles": {"risks", "alternatives"},
    "situation": {"resources", "drivers"},
}
"""A weaker reading of a segment, and those that make it superfluous."""


def telling(text: str, language: str) -> dict[str, Hit]:
    """What a segment speaks of by its own words: the first hit per dimension.

    Left out is what only talks about the talk, and a weak reading beside a stronger one.
    """
    hits = list(said(language).hits(flat(text)))
    empty = [hit for hit in hits if hit.key == "nothing"]
    first: dict[str, Hit] = {}
    for hit in hits:
        if hit.key != "nothing" and not any(_overlap(hit, other) for other in empty):
            first.setdefault(hit.key, hit)
    return {key: hit for key, hit in first.items() if _OUTDONE.get(key, set()).isdisjoint(first)}


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end


@cache
def said(language: str) -> Cues:
    """The cues of all dimensions, and of what says nothing ("nothing")."""
    words = room(language, "statements")
    return Cues({**words.SAID, "nothing": words.NOT_SAID})
