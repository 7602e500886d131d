"""How long planning and releasing take for 2,000 people in 60 groups: `python benchmarks/disclosure.py`."""

import random
import time
from collections.abc import Mapping

from klarheit.survey.disclosure import Group, members, plan
from klarheit.survey.instrument import Instrument, Item, Level, Part, joined
from klarheit.survey.release import SheetData, make

PEOPLE, TEAMS, DEPARTMENTS, QUESTIONS, ROUNDS, K = 2_000, 54, 6, 40, 5, 5
SILENT = {"de": "–", "en": "–"}


def main() -> None:
    rng = random.Random(1)
    for share in (0.05, 0.3):
        print(f"{share:.0%} of all people leave, move or join from round to round")
        rounds(share, rng)


def rounds(share: float, rng: random.Random) -> None:
    groups = tree()
    people = {str(number): team(rng) for number in range(PEOPLE)}
    earlier: list[frozenset[str]] = []
    for number in range(1, ROUNDS + 1):
        began = time.process_time()
        planned = plan(people, groups, earlier, K, rng)
        took = time.process_time() - began
        print(f"  round {number}: planned in {took:.2f} s, {len(planned.shown)} groups shown")
        inside = members(planned.cells, people, groups)
        earlier += [inside[key] for key in planned.shown]
        if number == 1:
            took = released(planned.cells, planned.shown, rng)
            print(f"  round 1: {QUESTIONS} questions released in {took:.2f} s")
        people = changed(people, share, number, rng)


def tree() -> list[Group]:
    departments = [Group(f"d{number}", "", "") for number in range(DEPARTMENTS)]
    teams = [Group(f"t{number}", f"d{number % DEPARTMENTS}", "") for number in range(TEAMS)]
    return [Group("", None, ""), *departments, *teams]


def team(rng: random.Random) -> str:
    return f"t{rng.randrange(TEAMS)}"


def changed(people: dict[str, str], share: float, number: int, rng: random.Random) -> dict[str, str]:
    """A third of those who change leaves, a third moves, and as many join."""
    staying = {one: place for one, place in people.items() if rng.random() >= share / 3}
    moved = {one: team(rng) for one in staying if rng.random() < share / 3}
    joined_now = {f"{number}:{one}": team(rng) for one in people if rng.random() < share / 3}
    return {**staying, **moved, **joined_now}


def released(cells: Mapping[str, str], shown: tuple[str, ...], rng: random.Random) -> float:
    asked = instrument()
    keys = [item.key for item in asked.parts[0].items]
    sheets = [SheetData(cell, {key: float(rng.randint(1, 5)) for key in keys}) for cell in cells.values()]
    began = time.process_time()
    make(asked, tree(), shown, sheets, (), K, rng)
    return time.process_time() - began


def instrument() -> Instrument:
    levels = tuple(Level(float(value), SILENT) for value in range(1, 6))
    items = tuple(Item(f"item{number}", "scale", SILENT, levels) for number in range(QUESTIONS))
    return joined("benchmark", SILENT, [Part("part", SILENT, SILENT, items)])


if __name__ == "__main__":
    main()
