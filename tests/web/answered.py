"""A round in which eight people answer: asked by the real actions, answered by the links in their letters."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from django.conf import LazySettings
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast import member
from klarheit.survey.disclosure import Group
from klarheit.survey.instrument import Element, Instrument, Part, bundled, filled, joined
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.surveys.actions import opening, preparing
from klarheit_web.surveys.models import Round

NAMES = ("Ada", "Bea", "Cem", "Dana", "Emil", "Fay", "Gero", "Hanna")
LINK = re.compile(r"/survey/([\w-]+)/")
GUIDELINE = "guideline.1"
PULLS, EXAMPLE = "contradiction.pulls", "contradiction.example"
BONUS, CARE = "element:bonus", "guideline:care"


def instrument() -> Instrument:
    """Every kind of question: four on a guideline, the first not to be skipped, with a sentence why,
    latitude, pairs with words on each.
    """
    guideline = filled(bundled("guideline").parts[0], id="1", guideline="Wir rufen zurück", situation="Anruf")
    latitude = filled(bundled("latitude").parts[0], id="1", situation="Falsche Lieferung")
    known, *others = guideline.items
    guideline = replace(guideline, items=(replace(known, may_skip=False), *others))
    parts = (guideline, latitude, _with_elements(bundled("contradiction").parts[0]))
    return joined("premises", {"de": "Voraussetzungen", "en": "Premises"}, parts)


def opened_round(by: Person, people: Sequence[Person]) -> Round:
    """Asked of these people, as one group; letters go out when the jobs are worked off."""
    made = preparing.prepare(
        by,
        kind=Round.Kind.PREMISES,
        series="premises",
        title="Sind die Voraussetzungen da?",
        instrument=instrument(),
        audience=Round.Audience.EVERYBODY,
        closes_on=timezone.localdate() + timedelta(days=14),
    )
    everybody = {preparing.member_of(person): "" for person in people}
    preparing.choose(made, by, everybody, [Group("", None, "Alle")])
    opening.open_round(made, by)
    made.refresh_from_db()
    return made


def staff(organisation: Organisation) -> list[Person]:
    return [member(organisation, f"{name} Muster", Role.SELLER) for name in NAMES]


def links() -> dict[str, str]:
    """Address → token, out of the letters."""
    found = [(one.to[0], LINK.search(str(one.body))) for one in mail.outbox]
    return {address: link[1] for address, link in found if link}


def _with_elements(part: Part) -> Part:
    elements = (
        Element(BONUS, {"de": "Prämie auf Umsatz", "en": "Bonus on turnover"}, "bonus"),
        Element("element:report", {"de": "Wochenbericht", "en": "Weekly report"}, "report"),
        Element(CARE, {"de": "Wir rufen zurück", "en": "We call back"}, "guideline"),
    )
    asked = (replace(one, elements=elements) if one.kind == "pairs" else one for one in part.items)
    return replace(part, items=tuple(asked))


FIELDS = {
    "sent": "yes",
    "guideline.1.known": "3",
    "guideline.1.practicable": "2",
    "guideline.1.lived": "1",
    "guideline.1.demanded": "4",
    "guideline.1.why": "Am Telefon klappt es.",
    "latitude.1.price.believed": "2",
    "latitude.1.price.needed": "5",
    "contradiction.pulls:0:first": CARE,
    "contradiction.pulls:0:second": BONUS,
    "contradiction.pulls:0:often": "3",
    "contradiction.pulls:0:costly": "2",
    "contradiction.pulls:0:contradiction.example": "Am Quartalsende.",
    "contradiction.pulls:0:contradiction.then": "Ich rufe später an.",
}
"""What one participant sends."""

FILLED = {
    "guideline.1.known": 3.0,
    "guideline.1.practicable": 2.0,
    "guideline.1.lived": 1.0,
    "guideline.1.demanded": 4.0,
    "latitude.1.price.believed": 2.0,
    "latitude.1.price.needed": 5.0,
    "contradiction.pulls": [{"first": BONUS, "second": CARE, "often": 3, "costly": 2}],
}
SAID = (
    ("guideline.1.why", "", "Am Telefon klappt es."),
    ("contradiction.example", f"{BONUS}|{CARE}", "Am Quartalsende."),
    ("contradiction.then", f"{BONUS}|{CARE}", "Ich rufe später an."),
)
"""The same, as it is kept."""


def code_on(answer: Any) -> str:
    """The participant's code, as the page of thanks tells it."""
    told = re.search(r'class="own-code">([^<]+)<', answer.content.decode())
    assert told, answer.status_code
    return told[1]


def asked_by_letter(
    organisation: Organisation, by: Person, settings: LazySettings, work_off: Callable[[], None]
) -> Round:
    """Open; eight letters are sent."""
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail="smtp://localhost")
    made = opened_round(by, staff(organisation))
    work_off()
    return made


def answer(address: str, **changed: str) -> str:
    """Everything answered behind the link sent to this address; the participant's code."""
    page = reverse("answer:enter", args=[links()[address]])
    return code_on(Client().post(page, FIELDS | changed))


def everybody_answers() -> list[str]:
    return [answer(address, **{"guideline.1.why": f"Satz {place}"}) for place, address in enumerate(links())]
