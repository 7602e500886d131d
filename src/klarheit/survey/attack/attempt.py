"""What an attack is called, how often it was tried, and how often it found something."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

NAMES = (
    "small_cell",
    "complement",
    "unanimity",
    "difference",
    "joiner_leaver",
    "lowered_k",
    "text_with_name",
    "row_order",
    "linear_system",
    "bounds",
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One kind of attack.

    attack     one of NAMES
    tried      how many figures, tables or combinations it was tried on
    succeeded  how many of them told something about fewer than k people
    """

    attack: str
    tried: int
    succeeded: int


def summed(found: Iterable[Attempt]) -> tuple[Attempt, ...]:
    """One row for each attack that was tried, in the order of NAMES."""
    tried: Counter[str] = Counter()
    succeeded: Counter[str] = Counter()
    for one in found:
        tried[one.attack] += one.tried
        succeeded[one.attack] += one.succeeded
    return tuple(Attempt(name, tried[name], succeeded[name]) for name in NAMES if name in tried)


def counted(attack: str, outcomes: Iterable[bool]) -> Attempt:
    """The attack, tried once for each outcome; True where it learned something."""
    results = list(outcomes)
    return Attempt(attack, len(results), sum(results))
