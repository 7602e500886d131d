"""An organisation of fourteen in teams of nine, three and two, asked over HTTP, and whoever looks on.

Vera ─ leads ─ Bernd (nine), Karla (three), Dirk (two). Between two rounds one of Bernd's leaves and one of
Karla's joins.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from addresses import names
from answered import links
from cast import led, member
from klarheit.survey import instrument
from klarheit.survey.instrument import items
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines import actions as guidelines
from klarheit_web.leadership.guidelines.queries import part_for as about_guidelines
from klarheit_web.leadership.latitude import actions as latitude
from klarheit_web.leadership.latitude.queries import part_for as about_latitude
from klarheit_web.leadership.models import Guideline
from klarheit_web.leadership.rounds.actions import prepare_premises
from klarheit_web.leadership.steering import actions as steering
from klarheit_web.leadership.steering.queries import part_for as about_contradictions
from klarheit_web.surveys.models import Round

TITLE = "Herbstfragen"
SAID = "Pfirsich{number}kuchen am Quartalsende."
WORDS = re.compile(r"Pfirsich\d+kuchen")
TEAMS = {"bernd": 9, "karla": 3, "dirk": 2}
ROLES = {
    "sponsor": Role.SPONSOR, "administrator": Role.ADMINISTRATOR, "auditor": Role.AUDITOR,
}  # fmt: skip
ROOMS = (
    "surveys", "guidelines", "latitude", "steering", "mix", "interface", "concerns", "premises", "council",
    "rounds",
)  # fmt: skip
NEW_EACH_TIME = re.compile(
    r'name="csrfmiddlewaretoken" value="\w+"|"X-CSRFToken": "\w+"|data-sent="\w+"|name="code" value="[\w-]+"'
)


@dataclass
class Firm:
    """The people, and their browsers; `rounds` in the order in which they were held."""

    vera: Person
    administrator: Person
    leaders: dict[str, Person]
    staff: list[Person]
    onlookers: dict[str, Client]
    rounds: list[Round] = field(default_factory=list)

    @property
    def hers(self) -> Client:
        return self.onlookers["vera"]


def gather() -> Firm:
    """Everybody; and what leading is written down of, so that there is something to ask."""
    organisation = Organisation.objects.create(name="Lindner Fördertechnik")
    vera = member(organisation, "Vera Lindner", Role.LEADER)
    leaders = {name: led(member(organisation, f"{name.title()} Ott", Role.LEADER), vera) for name in TEAMS}
    staff = [person for name, size in TEAMS.items() for person in team(leaders[name], size)]
    others = {name: member(organisation, f"{name.title()} Ohm", role) for name, role in ROLES.items()}
    elsewhere = Organisation.objects.create(name="Fremd & Söhne")
    stranger = member(elsewhere, "Fritz Fremd", Role.LEADER, Role.SPONSOR)
    everybody = {"vera": vera, "dirk": leaders["dirk"], "staff": staff[0], **others, "stranger": stranger}
    browsers = {name: signed_in(person) for name, person in everybody.items()}
    write_down(vera)
    return Firm(vera, others["administrator"], leaders, staff, {**browsers, "nobody": Client()})


def signed_in(person: Person) -> Client:
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def team(leader: Person, size: int, *, begin: int = 0) -> list[Person]:
    whose = leader.name.split()[0].lower()
    these = range(begin, begin + size)
    return [led(member(leader.organisation, f"{whose}{n} Kurz", Role.SELLER), leader) for n in these]


def write_down(vera: Person) -> None:
    """One guideline that holds, latitude in one situation, two steering elements."""
    situation = situations.offered_to(vera.organisation)[0]
    wording = guidelines.Wording("Wir rufen am selben Tag zurück.", "", "", [situation])
    guideline = guidelines.begin(vera, Guideline.Origin.WORKSHOP, wording)
    guidelines.make_valid(guideline, vera, 1, timezone.localdate())
    latitude.grant(situation, vera, {"price": 5.0})
    steering.register(vera, "bonus", "Prämie auf Umsatz")
    steering.register(vera, "report", "Wochenbericht")


# --- A round, from the draft to the release ---


def draft(firm: Firm) -> Round:
    """In it nobody is asked yet."""
    organisation = firm.vera.organisation
    made = (about_guidelines(organisation), about_latitude(organisation), about_contradictions(organisation))
    day = timezone.localdate() + timedelta(days=14)
    parts = [part for part in made if part]
    return prepare_premises(firm.vera, parts, title=TITLE, audience="everybody", closes_on=day)


def opened(firm: Firm) -> Round:
    """Everybody in the three teams is asked, by team, and has a letter."""
    found = draft(firm)
    asked = [f"person:{person.pk}" for person in firm.staff if person.is_active]
    sent = {"asked": asked, "grouping": "teams", "way": "letter"}
    post(firm.hers, "surveys:people", found, sent)
    mail.outbox.clear()
    post(firm.hers, "surveys:open", found)
    work_off()
    found.refresh_from_db()
    firm.rounds.append(found)
    return found


def answer(found: Round, firm: Firm, how_many: int) -> list[str]:
    """So many answer, in the order of the staff. What they said, in the order in which they said it."""
    said = []
    letters = links()
    writers = [person for person in firm.staff if person.email in letters][:how_many]
    for number, person in enumerate(writers):
        said.append(SAID.format(number=number))
        answer_one(found, letters[person.email], number)
    return said


def answer_one(found: Round, token: str, number: int) -> Any:
    return Client().post(reverse("answer:enter", args=[token]), fields(found, number))


def fields(found: Round, number: int) -> dict[str, str]:
    """What one participant sends: levels that differ, a pair, a sentence only this person would say."""
    filled = {"sent": "yes"}
    for item in items(instrument.load(found.instrument)):
        if item.levels:
            filled[item.key] = f"{item.levels[number % len(item.levels)].value:g}"
        elif item.key.endswith(".why"):
            filled[item.key] = SAID.format(number=number)
        elif item.key == "contradiction.pulls":
            first, second = (one.key for one in item.elements[:2])
            row = {"first": first, "second": second, "often": "3", "costly": "2"}
            filled |= {f"{item.key}:0:{name}": value for name, value in row.items()}
    return filled


def released(firm: Firm, how_many: int = 14) -> list[str]:
    """A whole round. What was said, in the order in which it was said."""
    found = opened(firm)
    said = answer(found, firm, how_many)
    post(firm.hers, "surveys:close", found)
    post(firm.hers, "surveys:release", found)
    found.refresh_from_db()
    return said


def work_off() -> None:
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)


def post(client: Client, name: str, found: Round, sent: dict[str, Any] | None = None) -> Any:
    return client.post(reverse(name, args=[found.pk]), sent or {})


# --- Looking on ---


def walk(firm: Firm, who: str, *, papers: bool = False) -> dict[str, str]:
    """Every page and file that can say anything of a round, and what this onlooker reads there.

    papers: what is made to be printed, too, which takes its time.
    """
    client = firm.onlookers[who]
    wanted = [one for one in addresses(firm) if papers or not is_paper(one)]
    return {address: read(client.get(address)) for address in wanted}


def is_paper(address: str) -> bool:
    return ".pdf" in address or "talk-sheet" in address or "/pdf/" in address


def addresses(firm: Firm) -> Iterator[str]:
    rounds = [str(one.pk) for one in firm.rounds]
    others = [str(Guideline.objects.get().pk), str(situations.offered_to(firm.vera.organisation)[0].pk)]
    yield from (reverse(name) for name in ("leadership", "today"))
    for name, needs in names():
        room = name.partition(":")[0]
        if room in ROOMS and not needs:
            yield reverse(name)
        elif room in ROOMS and needs == ("pk",):
            about = rounds if room in ("surveys", "mix") else others
            yield from (reverse(name, args=[pk]) for pk in about)
    for found in firm.rounds:
        results = reverse("surveys:results", args=[found.pk])
        yield from (f"{results}?group={one['key']}" for one in found.groups)


def read(answer: Any) -> str:
    """What stands in an answer, without what is new each time: the status, and words."""
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    if answer.get("Content-Type", "").startswith("application/pdf"):
        content = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).encode()
    return f"{answer.status_code} {NEW_EACH_TIME.sub('', content.decode(errors='replace'))}"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the file of results; `answers` None where nothing is shown."""

    group: str
    question: str
    answers: int | None


def rows(page: str) -> list[Row]:
    """The lines of a file of results on scales and steps."""
    lines = csv.reader(io.StringIO(page.partition(" ")[2].lstrip("\ufeff")))
    cells = [line for line in lines if line][1:]
    return [
        Row(line[0], f"{line[3]} {line[2]}", int(line[4]) if line[4] else None) for line in cells if line[0]
    ]


def everything(pages: Iterable[dict[str, str]]) -> str:
    return "\n".join(text for seen in pages for text in seen.values())
