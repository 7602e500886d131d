"""Made-up organisations to attack: random trees, rounds with joiners, leavers and movers, any answers.

Answers agree as little or as much as can be: that is where tables tell most.
"""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from klarheit.errors import KlarheitError
from klarheit.survey.answers import Answers
from klarheit.survey.disclosure import Group, Plan, members, plan
from klarheit.survey.instrument import Element, Instrument, Item, Level, Part, joined
from klarheit.survey.release import SheetData, Tables, make

WORDS = {"de": "–", "en": "–"}


@dataclass(frozen=True, slots=True)
class Wave:
    """One round: who would have been asked, what was planned, what was answered, what was released.

    texts  in the order in which they were written, each with its number
    """

    people: Mapping[str, str]
    plan: Plan
    sheets: Sequence[SheetData]
    texts: Sequence[tuple[str, str, str]]
    tables: Tables


@dataclass(frozen=True, slots=True)
class Organisation:
    """A made-up organisation, its tree and the rounds it held."""

    k: int
    groups: Sequence[Group]
    waves: Sequence[Wave]

    def shown(self) -> list[list[frozenset[str]]]:
        """For every round the people behind each released group, the whole first."""
        return [_shown(wave, self.groups) for wave in self.waves]


def made_up(rng: random.Random, largest: int = 60) -> Organisation:
    """A random organisation of up to `largest` people after two to four rounds."""
    k, groups = rng.choice([5, 5, 5, 6, 8]), _tree(rng)
    people = {str(number): _place(rng, groups) for number in range(rng.randint(k, largest))}
    waves: list[Wave] = []
    for _ in range(rng.randint(2, 4)):
        earlier = [one for wave in waves for one in _shown(wave, groups)]
        wave = _held(people, groups, earlier, k, rng)
        waves += [wave] if wave else []
        people = _changed(people, groups, rng)
    return Organisation(k, groups, waves)


def questions() -> Instrument:
    """A question for each length of scale, pairs, and one in own words."""
    scales = [
        Item(f"scale.{count}", "scale", WORDS, tuple(Level(float(value), WORDS) for value in range(count)))
        for count in (2, 3, 5, 8)
    ]
    elements = tuple(Element(name, WORDS) for name in "abc")
    pairs = Item("contradiction.pulls", "pairs", WORDS, elements=elements, most=3)
    part = Part("part", WORDS, WORDS, (*scales, pairs, Item("words", "text", WORDS)))
    return joined("made-up", WORDS, [part])


def _tree(rng: random.Random) -> list[Group]:
    """Up to three levels below the whole, up to four groups under each."""
    groups = [Group("", None, "")]
    for depth in range(1, rng.randint(1, 3) + 1):
        above = [group.key for group in groups if group.key.count("/") == depth - 1]
        for parent in above:
            keys = [f"{parent}/{number}" for number in range(rng.randint(0, 4))]
            groups += [Group(key, parent, key) for key in keys]
    return groups


def _place(rng: random.Random, groups: Sequence[Group]) -> str:
    return rng.choice(groups).key


def _changed(people: Mapping[str, str], groups: Sequence[Group], rng: random.Random) -> dict[str, str]:
    """Some left, some moved, some are new; often very few."""
    share = rng.choice([0.0, 0.02, 0.1, 0.3])
    staying = {one: place for one, place in people.items() if rng.random() >= share}
    moved = {one: _place(rng, groups) for one in staying if rng.random() < share}
    joining = {f"{rng.random()}": _place(rng, groups) for _ in people if rng.random() < share}
    return {**staying, **moved, **joining}


def _held(
    people: Mapping[str, str],
    groups: Sequence[Group],
    earlier: Sequence[frozenset[str]],
    k: int,
    rng: random.Random,
) -> Wave | None:
    """A round from plan to release; None where too few could be asked or answered."""
    try:
        planned = plan(people, groups, earlier, k, rng)
        sheets = _sheets(planned, rng)
        texts = [("words", "", f"{number:04}") for number in range(len(sheets))]
        asked = Counter(planned.cells.values())
        tables = make(
            questions(), groups, planned.shown, sheets, texts, k, rng, hidden=planned.hidden, asked=asked
        )
    except KlarheitError:
        return None
    return Wave(people, planned, sheets, texts, tables)


def _sheets(planned: Plan, rng: random.Random) -> list[SheetData]:
    answering = rng.choice([0.6, 0.9, 1.0])
    skipping = rng.choice([0.0, 0.05, 0.3])
    leanings = {item.key: _leanings(item, planned, rng) for item in _scales()}
    pull = rng.choice([0.0, 0.1, 0.5, 1.0])
    return [
        SheetData(cell, _answers(cell, leanings, skipping, pull, rng))
        for cell in planned.cells.values()
        if rng.random() < answering
    ]


def _leanings(item: Item, planned: Plan, rng: random.Random) -> dict[str, list[float]]:
    """What people of a cell choose from: all the same, two neighbours, the two ends, anything."""
    values = [level.value for level in item.levels]
    ways = [[rng.choice(values)], values[:1], values[-1:], values[:2], [values[0], values[-1]], values]
    together = rng.choice([True, False])
    common = rng.choice(ways)
    return {cell: common if together else rng.choice(ways) for cell in sorted(set(planned.cells.values()))}


def _answers(
    cell: str,
    leanings: Mapping[str, Mapping[str, list[float]]],
    skipping: float,
    pull: float,
    rng: random.Random,
) -> Answers:
    answers: Answers = {
        key: rng.choice(ways[cell]) for key, ways in leanings.items() if rng.random() >= skipping
    }
    named = [pair for pair in ("ab", "ac", "bc") if rng.random() < pull]
    pairs = [{"first": one[0], "second": one[1], "often": 1, "costly": rng.randint(1, 4)} for one in named]
    return {**answers, **({"contradiction.pulls": pairs} if pairs else {})}


def _scales() -> list[Item]:
    return [item for item in questions().parts[0].items if item.levels]


def _shown(wave: Wave, groups: Sequence[Group]) -> list[frozenset[str]]:
    asked = {one: wave.people[one] for one in wave.plan.cells}
    inside = members(asked, asked, groups)
    return [inside[key] for key in wave.plan.shown]
