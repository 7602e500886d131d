"""Who may be shown together: nothing an outsider can compute rests on fewer than k people.

One rule stands behind small groups, complements, differences of two releases, joiners and leavers: no linear
combination of the released sets, this time or earlier, rests on fewer than k people (docs/disclosure.md).
"""

import random
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from klarheit.errors import KlarheitError
from klarheit.survey.combinations import Reach, reach_of

Asked = frozenset[str]
TRIES = 3  # draws for each number of people who rest


@dataclass(frozen=True, slots=True)
class Group:
    """A group of a declared tree. The root has the key "" and no parent."""

    key: str
    parent: str | None
    label: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a round will show, fixed before the first invitation.

    cells    asked member → deepest shown group they belong to ("" the whole); who rests is not in it
    resting  members not asked this time, so that no difference to an earlier release rests on a few
    shown    keys of the groups whose tables will be released, root first, then larger before smaller
    hidden   key of a group that won't be shown → why: "few", "complement" or "earlier"
    """

    cells: Mapping[str, str]
    resting: frozenset[str]
    shown: tuple[str, ...]
    hidden: Mapping[str, str]


def is_safe(sets: Sequence[Collection[str]], k: int, weights: Mapping[str, int] | None = None) -> bool:
    """Whether no linear combination of these sets rests on fewer than k people.

    weights  how many people stand behind an id; without it each id is one person
    """
    matrix, people = _columns(sets, weights)
    reach = reach_of(matrix[:0], people)
    for row in matrix:
        wider = reach.with_set(row)
        if wider.rests_on_few(k):
            return False
        reach = wider
    return True


def smallest_support(
    sets: Sequence[Collection[str]], k: int, weights: Mapping[str, int] | None = None
) -> int:
    """The fewest people any nonzero linear combination of these sets rests on; k where it is k or more."""
    return next((few for few in range(1, k) if not is_safe(sets, few + 1, weights)), k)


def plan(
    people: Mapping[str, str],
    groups: Sequence[Group],
    earlier: Sequence[frozenset[str]],
    k: int,
    rng: random.Random,
) -> Plan:
    """Who is asked, and which groups are shown, so that everything ever shown stays safe together.

    people   member → key of their deepest group
    earlier  the sets of members shown in earlier releases of the same series

    Raises `survey_too_few` (needed) where fewer than k could be asked.
    """
    asked = _whole(frozenset(people), earlier, k, rng)
    sets = members(asked, people, groups)
    shown, hidden = _groups(sets, groups, earlier, k)
    parents = {group.key: group.parent for group in groups}
    cells = {member: _deepest(people[member], parents, shown) for member in sorted(asked)}
    return Plan(cells, frozenset(people) - asked, tuple(shown), hidden)


def members(asked: Collection[str], people: Mapping[str, str], groups: Sequence[Group]) -> dict[str, Asked]:
    """Every group's members among those asked, with those of the groups below it."""
    parents = {group.key: group.parent for group in groups}
    found: dict[str, set[str]] = {group.key: set() for group in groups}
    for member in asked:
        for key in _upwards(people[member], parents):
            found[key].add(member)
    return {key: frozenset(inside) for key, inside in found.items()}


def _whole(everybody: Asked, earlier: Sequence[Asked], k: int, rng: random.Random) -> Asked:
    """As many as can be asked together with what was shown earlier."""
    for candidate in _candidates(everybody, earlier, rng):
        if len(candidate) >= k and _new_is_safe(candidate, earlier, k):
            return candidate
    raise KlarheitError("survey_too_few", needed=k)


def _candidates(everybody: Asked, earlier: Sequence[Asked], rng: random.Random) -> Iterator[Asked]:
    """Everybody; else joiners rest, or all but those asked before; else some more, drawn. Fewest first."""
    known = everybody & frozenset().union(*earlier)
    starts = {everybody, known, *(everybody & before for before in earlier)}
    waiting = sorted(starts, key=lambda start: (len(start), sorted(start)))
    pools = [_beside_leavers(everybody, earlier), known]
    resting = 0
    while resting < len(everybody):
        size = len(everybody) - resting
        while waiting and len(waiting[-1]) >= size:
            yield waiting.pop()
        for start in (known, everybody):
            drawn = len(start) - size
            for pool in (sorted(pool) for pool in pools if 0 < drawn <= len(pool)):
                yield from (start - set(rng.sample(pool, drawn)) for _ in range(TRIES))
        resting += max(1, resting // 4)


def _beside_leavers(everybody: Asked, earlier: Sequence[Asked]) -> Asked:
    """Those who were shown in the same smallest groups as somebody who left: there the difference is small.

    Where they rest, the other groups stay as they were, and can be shown again.
    """
    smallest = sorted(earlier, key=lambda before: (len(before), sorted(before)))
    leavers = frozenset().union(*earlier) - everybody
    beside = (next(before for before in smallest if leaver in before) for leaver in leavers)
    return everybody & frozenset().union(*beside)


def _new_is_safe(candidate: Asked, earlier: Sequence[Asked], k: int) -> bool:
    matrix, people = _columns([*earlier, candidate])
    return not reach_of(matrix[:-1], people).with_set(matrix[-1]).rests_on_few(k)


def _groups(
    sets: Mapping[str, Asked], groups: Sequence[Group], earlier: Sequence[Asked], k: int
) -> tuple[list[str], dict[str, str]]:
    """The groups that can be shown beside the root, larger first, and why the others can't."""
    below = [group for group in groups if group.parent is not None and sets[group.key] != sets[group.parent]]
    below.sort(key=lambda group: (-len(sets[group.key]), group.key))
    matrix, people = _columns([*earlier, sets[""], *(sets[group.key] for group in below)])
    now = reach_of(matrix[len(earlier) : len(earlier) + 1], people)
    ever = reach_of(matrix[: len(earlier) + 1], people)
    shown, hidden = [""], {}
    for group, row in zip(below, matrix[len(earlier) + 1 :], strict=True):
        wider_now, wider = now.with_set(row), ever.with_set(row)
        if reason := _why_not(len(sets[group.key]), wider_now, wider, k):
            hidden[group.key] = reason
        else:
            shown, now, ever = [*shown, group.key], wider_now, wider
    return shown, hidden


def _why_not(size: int, now: Reach, ever: Reach, k: int) -> str:
    if size < k:
        return "few"
    if now.rests_on_few(k):
        return "complement"
    return "earlier" if ever.rests_on_few(k) else ""


def _deepest(key: str, parents: Mapping[str, str | None], shown: Sequence[str]) -> str:
    return next(above for above in _upwards(key, parents) if above in shown)


def _upwards(key: str, parents: Mapping[str, str | None]) -> Iterator[str]:
    above: str | None = key
    while above is not None:
        yield above
        above = parents[above]


def _columns(
    sets: Sequence[Collection[str]], weights: Mapping[str, int] | None = None
) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Sets × kinds of people, and how many are of each kind. Those in exactly the same sets are one kind."""
    kinds: dict[tuple[int, ...], int] = {}
    containing: dict[str, list[int]] = {}
    for number, inside in enumerate(sets):
        for one in inside:
            containing.setdefault(one, []).append(number)
    for one, numbers in containing.items():
        kinds[tuple(numbers)] = kinds.get(tuple(numbers), 0) + (weights[one] if weights else 1)
    matrix = np.zeros((len(sets), len(kinds)), dtype=bool)
    for column, kind in enumerate(kinds):
        matrix[list(kind), column] = True
    people = np.fromiter(kinds.values(), dtype=np.int64, count=len(kinds))
    return matrix[:, people > 0], people[people > 0]
