"""The values a release is made of and consists of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from klarheit.survey.answers import Answers
from klarheit.survey.order import Summary

TEXTS_FROM = 8
"""How many sheets must have answered before free words, and pairs that few named, are shown."""

LISTING_FEW = frozenset({"contradiction.pulls", "contradiction.supports"})
"""The questions of which pairs that few named are listed: their elements are what steers the work."""


@dataclass(frozen=True, slots=True)
class SheetData:
    """One participant's answers and the deepest shown group they belong to ("" the whole)."""

    cell: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """A group of the tree and how many sheets it gave.

    answered  None where nothing of the group is shown
    reason    "" or why nothing of it is shown: "few", "complement", "earlier"
    """

    key: str
    parent: str | None
    label: str
    answered: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class PairCount:
    """How often a pair of elements was named.

    named   "count": by at least k and not by at least k, with its number; "most": by all but fewer than k,
            without a number; "few": by fewer than k, without any figure, and only of LISTING_FEW
    often, costly  medians of those who named it, from 1 to 4; None with "few"
    """

    first: str
    second: str
    named: Literal["count", "most", "few"]
    often: float | None
    costly: float | None
    count: int | None


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything ever shown of a round.

    answered   sheets in all
    summaries  (group key, item key) → order statistics
    withheld   (group key, item key) → why there are none: "few" answered it, "complement" few of the others
               did, "inference" with the tables of the groups beside this one, all tables together would have
               narrowed somebody's answer, or the lot fell on these groups
    pairs      item key → named pairs of the whole, by how many and how costly; those few named come last
    texts      item key → (what about, text), shuffled; "" where fewer than k named what it is about
    """

    k: int
    answered: int
    groups: tuple[ShownGroup, ...]
    summaries: Mapping[tuple[str, str], Summary]
    withheld: Mapping[tuple[str, str], str]
    pairs: Mapping[str, tuple[PairCount, ...]]
    texts: Mapping[str, tuple[tuple[str, str], ...]]
