"""Rounds of the sample firm from draft to release, with answers drawn by chance around a tendency."""

import random
from collections.abc import Mapping
from datetime import timedelta

from django.utils import timezone

from klarheit.survey import instrument
from klarheit.survey.answers import Answers, checked
from klarheit.survey.instrument import Item
from klarheit_web.accounts.models import Person
from klarheit_web.leadership.guidelines import queries as guidelines
from klarheit_web.leadership.latitude import queries as latitude
from klarheit_web.leadership.mix import actions as mix_actions
from klarheit_web.leadership.rounds import actions as rounds
from klarheit_web.leadership.steering import queries as steering
from klarheit_web.surveys import choosing
from klarheit_web.surveys.actions import answering, closing, opening
from klarheit_web.surveys.models import Round

SEED = 11
SKIPS = 0.06
"""How often somebody says: I can't judge that."""
LEAN = {"known": 0.72, "practicable": 0.5, "lived": 0.42, "demanded": 0.66, "believed": 0.25, "needed": 0.6}
"""Where the sample's answers lie, from the lowest level (0) to the highest (1)."""
MIX = {
    "ordering": 0.3,
    "numbers": 0.2,
    "structuring": 0.5,
    "involving": 0.8,
    "listening": 0.85,
    "developing": 0.7,
}
GUESSES = {"ordering": 0, "numbers": 0, "structuring": 1, "involving": 0, "listening": 0, "developing": 1}
WHYS = (
    "Am Freitag weiß es niemand.",
    "Das klappt, wenn der Innendienst mitzieht.",
    "Bei großen Kunden gilt es, bei kleinen vergessen wir es.",
    "Mein Chef hat es selbst so gemacht, das half.",
)
EXAMPLE = "Der Anruf kam, und ich habe einen Auftrag vorgezogen, den der Kunde erst im Januar wollte."
THEN = "Ich rufe den Kunden an, der am ehesten nachgibt."


def premises(by: Person, title: str, *, is_first: bool) -> Round:
    """Guidelines, latitude and contradictions, asked of everybody in the line; better the second time."""
    parts = [room.part_for(by.organisation) for room in (guidelines, latitude, steering)]
    made = rounds.prepare_premises(
        by,
        [part for part in parts if part],
        title=title,
        audience=Round.Audience.EVERYBODY,
        closes_on=timezone.localdate() + timedelta(days=14),
    )
    everybody = {one.key: team.key for team in choosing.offered(made) for one in team.people if team.key}
    choosing.choose(made, by, everybody, by_teams=True, on_paper=True)
    _play(made, by, 0 if is_first else 0.12)
    return _backdate(made, 5 if is_first else 0)


def interface(by: Person, leaders: Mapping[str, Person]) -> Round:
    """Marketing's team and the others, the same twenty statements."""
    made = rounds.prepare_interface(
        by,
        title="Marketing und Vertrieb",
        audience=Round.Audience.EVERYBODY,
        closes_on=timezone.localdate() + timedelta(days=14),
    )
    by_leader = {person.pk: name for name, person in leaders.items()}
    sides = {
        one.key: "marketing" if by_leader.get(team.leader.pk) == "Leonie Kern" else "sales"
        for team in choosing.offered(made)
        for one in team.people
        if team.leader and team.leader.pk in by_leader
    }
    choosing.choose(made, by, sides, on_paper=True)
    _play(made, by, 0)
    return _backdate(made, 1)


def mix(leader: Person) -> Round:
    """Asked of those who report to the leader; the leader guessed before."""
    made = rounds.prepare_mix(
        leader, leader, title="Führungsmix", closes_on=timezone.localdate() + timedelta(days=14)
    )
    guesses = {
        f"mix.{behaviour}.{number}": float(value) for behaviour, value in GUESSES.items() for number in (1, 2)
    }
    mix_actions.guess(made, guesses)
    _play(made, leader, 0)
    return _backdate(made, 1)


def _play(made: Round, by: Person, better: float) -> None:
    """Open, let most of those asked answer by printed code, close, release."""
    drawn = random.Random(f"{SEED} {made.title}")  # noqa: S311 - a sample
    opening.open_round(made, by, drawn)
    made.refresh_from_db()
    questions = instrument.load(made.instrument)
    for place, (cell, code) in enumerate(opening.print_codes(made, by)):
        if place % 9 != 8:
            answers = {
                one.key: value
                for one in instrument.items(questions)
                if (value := _value(one, cell, better, drawn)) is not None
            }
            answering.answer(code, checked(questions, answers), _texts(questions, answers, drawn))
    closing.close(made, by)
    closing.release(made, by)
    made.refresh_from_db()


def _value(item: Item, cell: str, better: float, drawn: random.Random) -> object:
    if item.kind == "text" or (item.may_skip and drawn.random() < SKIPS):
        return None
    if item.kind == "pairs":
        return _pair(item, drawn)
    place = min(max(drawn.gauss(_lean(item, cell) + better, 0.2), 0), 1)
    return item.levels[round(place * (len(item.levels) - 1))].value


def _lean(item: Item, cell: str) -> float:
    words = item.key.split(".")
    if words[0] == "mix":
        return MIX[words[1]]
    if words[0] == "interface":
        return 0.35 + 0.04 * (int(words[1]) % 9) - (0.15 if cell == "marketing" else 0)
    return LEAN[words[-1]]


def _pair(item: Item, drawn: random.Random) -> list[dict[str, object]]:
    """Most name the call of the 25th beside honest advice; some name the report."""
    keys = sorted(element.key for element in item.elements)
    ordered = sorted(item.elements, key=lambda one: one.key.startswith("guideline"))
    elements, written = [one.key for one in ordered if one.key in keys][:5], [one.key for one in ordered][5:]
    usual = (elements[-1], written[0]) if item.pulls else (elements[3], written[-1])
    chosen = usual if drawn.random() < 0.75 else (drawn.choice(elements), drawn.choice(written))
    first, second = sorted(chosen)
    return [{"first": first, "second": second, "often": drawn.randint(2, 4), "costly": drawn.randint(2, 4)}]


def _texts(questions: instrument.Instrument, answers: Answers, drawn: random.Random) -> list[answering.Text]:
    said = []
    for item in instrument.items(questions):
        if item.kind != "text" or drawn.random() > 0.3:
            continue
        if item.key.startswith("guideline"):
            said.append((item.key, "", drawn.choice(WHYS)))
        elif pairs := answers.get("contradiction.pulls"):
            about = f"{pairs[0]['first']}|{pairs[0]['second']}"
            said.append((item.key, about, EXAMPLE if item.key.endswith("example") else THEN))
    return said


def _backdate(made: Round, months: int) -> Round:
    """As if it had been asked then: the demo plays all rounds on the day it is filled."""
    released = timezone.now() - timedelta(days=30 * months)
    made.prepared_at = released - timedelta(days=21)
    made.opened_at = released - timedelta(days=20)
    made.closed_at = released - timedelta(days=2)
    made.closes_on, made.released_at = made.closed_at.date(), released
    made.save()
    return made
