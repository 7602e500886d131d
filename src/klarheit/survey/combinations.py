"""What can be computed from released sets by adding and subtracting them, and on how few people it rests.

A combination of sets gives every kind of people (those in exactly the same sets) one number. Those it gives
zero don't matter; it rests on the others. With P the projection onto all combinations, one that rests on
the kinds U alone exists exactly where 1 is an eigenvalue of P restricted to U. For the kind a on which its
eigenvector is largest, P[a,a] + sum of |P[a,b]| over the other b in U is at least 1. Few kinds a pass that.
For those every partner b is either in U, or zero; what is zero makes P smaller, and soon too small.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
SMALL = 1e-7  # sets are zeros and ones: what is closer than this to zero is zero
PATIENCE = 2_000  # choices tried for one set; beyond, it counts as resting on few


@dataclass(frozen=True, slots=True)
class Reach:
    """The combinations of some sets.

    people      how many people are of each kind
    projection  onto the combinations, each kind scaled by the root of its number of people
    newest      what the last set added to them, as a direction; None where it could be computed before
    """

    people: NDArray[np.int64]
    projection: Floats
    newest: Floats | None

    def with_set(self, inside: NDArray[np.bool_]) -> "Reach":
        """The combinations with one more set. inside: whether each kind belongs to it."""
        scaled = inside * np.sqrt(self.people)
        rest = scaled - self.projection @ scaled
        rest -= self.projection @ rest
        if rest @ rest <= SMALL * max(1.0, float(scaled @ scaled)):
            return Reach(self.people, self.projection, None)
        newest = rest / np.linalg.norm(rest)
        return Reach(self.people, self.projection + np.outer(newest, newest), newest)

    def rests_on_few(self, k: int) -> bool:
        """Whether a combination in which the newest set takes part rests on fewer than k people."""
        if self.newest is None or not len(self.people) or not _suspects(self, k):
            return False
        few = _zero_on_many(self, k)
        choices = (choice for kind in _suspects(few, k) for choice in _choices(few, kind, k))
        return any(number > PATIENCE or found for number, found in enumerate(choices))

    def without(self, kind: int) -> "Reach":
        """Those combinations that are zero on this kind."""
        column = self.projection[kind]
        if self.newest is None or column[kind] <= SMALL:
            return self
        newest = self.newest - column * (self.newest[kind] / column[kind])
        takes_part = float(newest @ newest) > SMALL
        return Reach(
            self.people,
            self.projection - np.outer(column, column) / column[kind],
            newest if takes_part else None,
        )


def reach_of(sets: NDArray[np.bool_], people: NDArray[np.int64]) -> Reach:
    """The combinations of these sets (sets × kinds)."""
    scaled = sets * np.sqrt(people)
    if not len(sets) or not len(people):
        return Reach(people, np.zeros((len(people), len(people))), None)
    _, sizes, axes = np.linalg.svd(scaled, full_matrices=False)
    basis = axes[sizes > SMALL * sizes[0]]
    return Reach(people, basis.T @ basis, None)


def _zero_on_many(reach: Reach, k: int) -> Reach:
    """The combinations that are zero on every kind of k people or more, on the other kinds."""
    if reach.newest is None:
        return reach
    few, many = np.flatnonzero(reach.people < k), np.flatnonzero(reach.people >= k)
    across = reach.projection[np.ix_(few, many)]
    solved = across @ np.linalg.pinv(reach.projection[np.ix_(many, many)], rcond=SMALL, hermitian=True)
    newest = reach.newest[few] - solved @ reach.newest[many]
    left = reach.projection[np.ix_(few, few)] - solved @ across.T
    free = np.flatnonzero(np.diagonal(left) > SMALL)
    takes_part = float(newest @ newest) > SMALL
    return Reach(reach.people[few][free], left[np.ix_(free, free)], newest[free] if takes_part else None)


def _suspects(reach: Reach, k: int) -> list[int]:
    """The kinds on which a combination resting on fewer than k people could be largest."""
    few = np.flatnonzero(reach.people < k)
    if reach.newest is None or not len(few):
        return []
    weights = np.abs(reach.projection[np.ix_(few, few)])
    own = np.diagonal(weights).copy()
    np.fill_diagonal(weights, 0.0)
    most = min(k - 2, len(few) - 1)
    partners = -np.sort(np.partition(-weights, most, axis=1)[:, :most], axis=1) if most else weights[:, :0]
    allowed = np.arange(1, partners.shape[1] + 1)[None, :] <= (k - 1 - reach.people[few])[:, None]
    return [int(kind) for kind in few[own + (partners * allowed).sum(axis=1) >= 1 - SMALL]]


def _choices(reach: Reach, first: int, k: int) -> Iterator[bool]:
    """For every choice of kinds around the first: whether a combination largest there rests on just these."""
    open_ = np.ones(len(reach.people), dtype=bool)
    open_[first] = False
    chosen: tuple[int, ...] = (first,)
    stack = [(reach, chosen, open_, k - 1 - int(reach.people[first]))]
    while stack:
        left, chosen, open_, people = stack.pop()
        if left.newest is None or not _can_be_largest(left, chosen, open_, people):
            continue
        yield _rests_on(reach, chosen)
        partners = np.flatnonzero(open_ & (reach.people <= people))
        if len(partners):
            kind = int(partners[np.argmax(np.abs(left.projection[first, partners]))])
            fewer = open_.copy()
            fewer[kind] = False
            stack.append((left.without(kind), chosen, fewer, people))
            stack.append((left, (*chosen, kind), fewer, people - int(reach.people[kind])))


def _can_be_largest(reach: Reach, chosen: tuple[int, ...], open_: NDArray[np.bool_], people: int) -> bool:
    """Whether the first chosen kind can still be the one on which a combination is largest."""
    weights = np.abs(reach.projection[chosen[0]])
    partners = np.sort(weights[open_])[::-1][:people]
    return bool(weights[list(chosen)].sum() + partners.sum() >= 1 - SMALL)


def _rests_on(reach: Reach, chosen: tuple[int, ...]) -> bool:
    """Whether a combination in which the newest set takes part rests on these kinds alone."""
    kinds = list(chosen)
    sizes, axes = np.linalg.eigh(np.eye(len(kinds)) - reach.projection[np.ix_(kinds, kinds)])
    newest = np.zeros(len(kinds)) if reach.newest is None else reach.newest[kinds]
    return bool(np.any(np.abs(newest @ axes[:, sizes < SMALL]) > SMALL))
