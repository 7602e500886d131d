"""What the people of the demo brought in: bundled talks, a dialogue, lines, and insight given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.db import transaction
from django.utils import timezone

import klarheit
from klarheit import formats
from klarheit.clarify import prompt
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.clarify import actions as clarify
from klarheit_web.clarify import queries as dialogues
from klarheit_web.commands.demo import cast
from klarheit_web.conversations import analysis
from klarheit_web.conversations.actions import bring
from klarheit_web.conversations.insight import actions as insight
from klarheit_web.conversations.models import Conversation, Insight

TALKS = Path(klarheit.__file__).parent / "data/conversations"
Source, Asked = Conversation.Source, Conversation.Asked


@dataclass(frozen=True, slots=True)
class Talk:
    """days: how long ago it was held; partner: name and company; line: said after it, if anything was."""

    file: str
    owner: str
    title: str
    partner: str
    days: int
    line: str = ""


TALKS_HELD = (
    Talk(
        "erstgespraech.vtt", cast.JANA, "Erstgespräch Brandt", "Dieter Brandt, Venkötter Beschläge", 9,
        "Es geht ihm nicht ums Shuttle. Pohlmann soll sich nicht überfahren fühlen.",
    ),
    Talk(
        "notizen.txt", cast.JANA, "Absaugung in der Schreinerei", "Heike Olbrich, Schreinerei Olbrich", 4,
        "Am 3. Dezember um sieben mit dem Schallmesser hin, Marek ist dabei.",
    ),
    Talk(
        "first-talk.vtt", cast.ASHWORTH, "First talk with Denise", "Denise Halloran, Thistlewick’s", 12,
        "She wants honest fives on the sheet, not new cabinets.",
    ),
    Talk("notes.txt", cast.ASHWORTH, "Kennels, after the visit", "Gwen Pike, Pike’s Kennels", 5),
)  # fmt: skip

PREPARING = "Frau Terbrüggen, Möbelwerke Löhne"
ANSWERED = (
    "In der Kommissionierung fehlen seit dem Sommer zwei Leute, und samstags wird jetzt gearbeitet.",
    "Sie fragt nach Regalen und meint kürzere Wege.",
)
TO_TOM = "Kennst du das: erst das Produkt, dann die Frage? Schau mal bei Minute sieben."
TO_CORA = "Hier würde ich gern verstehen, warum ich so lange am Stück geredet habe."
FROM_CORA = "Sie haben es selbst gemerkt, kurz danach. Woran?"
PITCH, INSIGHT_DAYS = 42, 14
"""Turn 42 of the talk is where Jana tells about the product for two minutes."""


def are_there() -> bool:
    return Organisation.objects.exists()


@transaction.atomic
def load(tell: Callable[[str], None]) -> None:
    """All or nothing; `tell` hears the title of each talk before it is read."""
    people = cast.gather()
    held = {}
    for talk in TALKS_HELD:
        tell(talk.title)
        held[talk.file] = _bring(talk, people[talk.owner])
    _prepare_a_visit(people[cast.JANA])
    _give_insight(held["erstgespraech.vtt"], people)


def _bring(talk: Talk, owner: Person) -> Conversation:
    partner = clarify.meet(owner, talk.partner)
    notes = talk.file.endswith(".txt")
    brought = bring(
        owner,
        formats.read(TALKS / talk.file),
        title=talk.title,
        source=Source.NOTES if notes else Source.FILE,
        asked=Asked.NOTES if notes else Asked.YES,
        held_on=timezone.localdate() - timedelta(days=talk.days),
        layout="" if notes else "webvtt",
        partner=partner,
        participants="" if notes else f"{owner.name}, {partner.name}",
    )
    analysis.read(brought)
    if talk.line:
        clarify.write_line(owner, talk.line, partner)
    return brought


def _prepare_a_visit(jana: Person) -> None:
    """A preparation that was begun: it can be taken up again."""
    dialogue = clarify.prepare(jana, clarify.meet(jana, PREPARING), language="de")
    for said in ANSWERED:
        clarify.reply(dialogue, prompt(dialogues.held(dialogue)).key, said)


def _give_insight(talk: Conversation, people: dict[str, Person]) -> None:
    jana, cora = people[cast.JANA], people[cast.CORA]
    until = timezone.localdate() + timedelta(days=INSIGHT_DAYS)
    insight.give(talk, people[cast.TOM], until=until, by=jana, message=TO_TOM)
    insight.give(talk, cora, until=until, by=jana, level=Insight.Level.COMMENT, message=TO_CORA)
    insight.comment(talk, cora, turn=PITCH, text=FROM_CORA)
