"""The attack suite against made-up organisations: every attack on every release and all of them together."""

import random
from collections import Counter
from collections.abc import Callable, Iterator

from klarheit.survey.attack.attempt import Attempt, counted, summed
from klarheit.survey.attack.organisation import Organisation, Wave, made_up, questions
from klarheit.survey.attack.sets import on_sets
from klarheit.survey.attack.tables import on_tables


def simulate(
    organisations: int, seed: int, *, progress: Callable[[int], object] | None = None
) -> tuple[Attempt, ...]:
    """All attacks on as many made-up organisations. progress is told how many are done, after each."""
    found: list[Attempt] = []
    for number in range(organisations):
        rng = random.Random(f"{seed}:{number}")  # noqa: S311 - an organisation that can be made again
        found = [*summed([*found, *on_organisation(made_up(rng), rng.getrandbits(32))])]
        if progress:
            progress(number + 1)
    return summed(found)


def on_organisation(organisation: Organisation, seed: int) -> Iterator[Attempt]:
    """All attacks on everything one organisation ever released."""
    for wave in organisation.waves:
        yield from on_tables(questions(), wave.tables)
        yield counted("row_order", _in_order(wave))
        yield counted("lowered_k", (people < organisation.k for people in _smallest_cells(wave)))
    yield from on_sets(organisation.shown(), organisation.k, seed)


def _in_order(wave: Wave) -> Iterator[bool]:
    """Whether sentences stand in the order in which they were written."""
    for spoken in wave.tables.texts.values():
        yield list(spoken) == sorted(spoken)


def _smallest_cells(wave: Wave) -> Iterator[int]:
    """People asked in every cell a sheet can name: with these, no lower threshold would show any fewer."""
    yield from Counter(wave.plan.cells.values()).values()
