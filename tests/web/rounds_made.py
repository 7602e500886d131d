"""Rounds for tests: people to ask, a draft, a round that was answered and released."""

import random
from datetime import timedelta
from itertools import cycle, islice
from typing import Any

from django.utils import timezone

from cast import led, member
from klarheit.survey.instrument import Instrument, bundled
from klarheit_web.accounts.models import Person, Role
from klarheit_web.surveys import choosing
from klarheit_web.surveys.actions import closing, opening, preparing
from klarheit_web.surveys.models import Round, Sheet

ITEM = "mix.listening.1"


def team(leader: Person, count: int, name: str = "Kollege") -> list[Person]:
    """Somebody new under this leader, so many times."""
    whose = leader.name.split()[0]
    names = (f"{name}{number:02}-{whose} Kurz" for number in range(count))
    return [led(member(leader.organisation, one, Role.SELLER), leader) for one in names]


def drafted(by: Person, *, questions: Instrument | None = None, **settings: Any) -> Round:
    """A draft in which nobody is chosen yet."""
    kind, audience = Round.Kind.PACK, Round.Audience.EVERYBODY
    usual = {"kind": kind, "series": "pack:mix", "title": "Wie wir führen", "audience": audience}
    day = timezone.localdate() + timedelta(days=14)
    asked = questions or bundled("mix")
    return preparing.prepare(by, instrument=asked, **{"closes_on": day, **usual, **settings})


def asking(by: Person, *without: Person, by_teams: bool = True, **settings: Any) -> Round:
    """A draft that asks everybody who reports to somebody, but not these."""
    found = drafted(by, **settings)
    ask_everybody(found, by, *without, by_teams=by_teams)
    return found


def ask_everybody(found: Round, by: Person, *without: Person, by_teams: bool = True) -> None:
    left_out = {f"person:{one.pk}" for one in without}
    chosen = {
        one.key: team.key
        for team in choosing.offered(found)
        for one in team.people
        if team.leader and one.key not in left_out
    }
    choosing.choose(found, by, chosen, by_teams=by_teams)


def opened(by: Person, *without: Person, **settings: Any) -> Round:
    found = asking(by, *without, **settings)
    opening.open_round(found, by, random.Random(7))
    found.refresh_from_db()
    return found


def answered(found: Round, by_cell: dict[str, int], answers: dict[str, float] | None = None) -> None:
    """So many sheets of each cell; without answers given they say less, just right, more in turn."""
    turn = cycle((-1.0, 0.0, 1.0))
    for cell, count in by_cell.items():
        for number, value in enumerate(islice(turn, count)):
            said = answers or {ITEM: value}
            Sheet.objects.create(key=f"{cell}-{number}", round=found, cell=cell, answers=said)


def released(by: Person, by_cell: dict[str, int], *without: Person, **settings: Any) -> Round:
    found = opened(by, *without, **settings)
    answered(found, by_cell)
    closing.close(found, by)
    closing.release(found, by)
    found.refresh_from_db()
    return found
