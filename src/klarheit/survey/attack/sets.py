"""Attacks on the sets of people behind releases: who is in one and not in another."""

import random
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from klarheit.survey.attack.attempt import Attempt, counted

People = frozenset[str]
ORDERS = 12  # random orders in which the system is solved
ZERO = 1e-9


def on_sets(waves: Sequence[Sequence[People]], k: int, seed: int) -> tuple[Attempt, ...]:
    """What the sets shown in several releases tell about fewer than k people.

    waves  for each release the people of every shown group, the whole first
    """
    shown = [people for wave in waves for people in wave]
    return (
        counted("difference", (0 < len(one ^ other) < k for one, other in combinations(shown, 2))),
        counted("joiner_leaver", (0 < len(one[0] ^ other[0]) < k for one, other in pairwise(waves))),
        counted("linear_system", (people < k for people in _solved(shown, seed))),
    )


def _solved(shown: Sequence[People], seed: int) -> Iterator[int]:
    """On how many people every row rests when the system of all sets is solved, in many orders of the people.

    A solved row has as few people as any combination within its order: orders with many people who are
    alike first leave the others to be determined.
    """
    columns, sizes = _kinds(shown) if shown else (np.zeros((0, 0)), np.zeros(0, dtype=np.int64))
    rng = random.Random(seed)  # noqa: S311 - an attack that can be repeated
    for _ in range(ORDERS):
        order = sorted(range(len(sizes)), key=lambda kind: -sizes[kind] * rng.random())
        for row in _reduced(columns[:, order]):
            yield int(sizes[order][np.abs(row) > ZERO].sum())


def _kinds(shown: Sequence[People]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """People in exactly the same sets are one column."""
    everybody = sorted(frozenset().union(*shown))
    matrix = np.array([[one in people for one in everybody] for people in shown], dtype=float)
    columns, sizes = np.unique(matrix, axis=1, return_counts=True)
    return columns, sizes


def _reduced(matrix: NDArray[np.float64]) -> Iterator[NDArray[np.float64]]:
    """The rows of the matrix, solved for the first columns that allow it."""
    rows, solved = matrix.copy(), 0
    for column in range(rows.shape[1]):
        if solved == len(rows):
            break
        best = solved + int(np.argmax(np.abs(rows[solved:, column])))
        if abs(rows[best, column]) <= ZERO:
            continue
        rows[[solved, best]] = rows[[best, solved]]
        rows[solved] /= rows[solved, column]
        rest = [row for row in range(len(rows)) if row != solved]
        rows[rest] -= np.outer(rows[rest, column], rows[solved])
        solved += 1
    yield from rows[:solved]
