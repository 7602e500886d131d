"""The rooms of leadership that a person may enter, in the order in which one needs them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Person, Role
from klarheit_web.accounts.rules import holds
from klarheit_web.leadership import rules
from klarheit_web.leadership.council import rules as council
from klarheit_web.leadership.premises import rules as premises


@dataclass(frozen=True, slots=True)
class Door:
    """A room: the name of its page, what it is called, and the question it answers."""

    page: str
    title: Any
    question: Any


TOGETHER = (
    Door("guidelines:list", _("Guidelines"), _("What holds with the customer, and who worked it out?")),
    Door("latitude:map", _("Latitude"), _("What may you decide yourself, and what do you believe you may?")),
    Door("steering:list", _("Contradictions"), _("What pulls apart: targets, orders, guidelines?")),
    Door("concerns:list", _("Concerns"), _("What must be said, and what was the answer?")),
    Door("interface:show", _("Marketing and sales"), _("Do both sides see the same thing?")),
)
CHECK = Door("premises:check", _("Premise check"), _("What has to be cleared up before a training?"))
BY_HAND = Door("premises:by_hand", _("Premise check out of a talk"), _("Without a survey, for yourself"))
ROUNDS = Door("surveys:list", _("Surveys"), _("Who is asked, until when, and what is shown"))
MIX = Door("mix:mine", _("Leadership mix"), _("What does the team wish for more of, and what less?"))
TEAM = Door("mix:team", _("Leadership mix"), _("What your leader has shown the team"))
PACK = Door("privacy:pack", _("Works-council pack"), _("What is kept, who sees it, and a model agreement"))
ATTACKS = Door("council:attacks", _("Attacks"), _("Tried on this installation: can anybody be recognised?"))
SETTINGS = Door("council:settings", _("Settings"), _("How Klarheit is set up here"))


def doors(person: Person) -> list[tuple[Any, list[Door]]]:
    """Headings with their rooms; headings without a room are left out."""
    parts = (
        (_("Clear up together"), _together(person)),
        (_("Ask and read"), _asking(person)),
        (_("Works council"), _council(person)),
    )
    found = [(heading, list(rooms)) for heading, rooms in parts]
    return [(heading, rooms) for heading, rooms in found if rooms]


def _together(person: Person) -> Iterator[Door]:
    if rules.works_here(person) or rules.may_ask(person):
        yield from TOGETHER


def _asking(person: Person) -> Iterator[Door]:
    if premises.may_read(person):
        yield CHECK
    if premises.may_note(person):
        yield BY_HAND
    if rules.works_here(person) or rules.may_ask(person):
        yield ROUNDS
    if holds(person, Role.LEADER):
        yield MIX
    elif rules.works_here(person):
        yield TEAM


def _council(person: Person) -> Iterator[Door]:
    if council.may_read_pack(person):
        yield PACK
    if council.may_see_attacks(person):
        yield ATTACKS
    if rules.is_auditor(person):
        yield SETTINGS
