"""Rows as tables that somebody can read, in the person's language."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from klarheit_web.accounts.models import AccessRecord, Person, Reporting, RoleHeld
from klarheit_web.clarify.models import Line
from klarheit_web.conversations.models import Comment, Conversation, Insight, Partner, Passage, UnderstoodPage
from klarheit_web.practice.models import OwnCase, Practice


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    rows: Sequence[tuple[str, ...]]


def of_conversation(person: Person, talk: Conversation) -> list[Table]:
    """What was said; for its owner also everything that hangs on it."""
    tables = [Table(_("What was said"), _turns(talk))]
    if talk.owner_id == person.pk:
        tables += [
            Table(_("Your own words"), [(talk.sentence,)] if talk.sentence else []),
            Table(_("Comments"), _comments(talk.comments.select_related("author"))),
            Table(_("Saved passages"), [(one.quote, one.note) for one in talk.passages.all()]),
            Table(_("What you set right"), _corrections(talk)),
            Table(_("“This is how I understood you”"), _answers(talk.understood_pages.all())),
        ]
    return [table for table in tables if table.rows]


def of_person(person: Person) -> Iterator[tuple[str, str, list[Table]]]:
    """Name of the file, title and tables of each page beside the conversations."""
    yield "lines", _("Lines and partners"), _lines(person)
    yield "exercises", _("Exercises and own cases"), list(_exercises(person))
    yield "insights", _("Insight, comments, passages"), _insights(person)
    yield "access", _("Who saw what?"), [Table("", _records(person))]
    yield "account", _("Account"), _account(person)


def _turns(talk: Conversation) -> list[tuple[str, ...]]:
    names = {one["id"]: one["name"] or one["id"] for one in talk.transcript["speakers"]}
    return [(names.get(turn["speaker"], ""), turn["text"]) for turn in talk.transcript["turns"]]


def _comments(comments: Iterable[Comment]) -> list[tuple[str, ...]]:
    return [(one.author.name, when(one.written_at), str(one.turn + 1), one.text) for one in comments]


def _corrections(talk: Conversation) -> list[tuple[str, ...]]:
    """The place in the owner's words; every detail stands in the JSON."""
    return [(when(one.made_at), str(one.said.get("quote", ""))) for one in talk.corrections.all()]


def _answers(pages: Iterable[UnderstoodPage]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for page in pages:
        said = {
            one["id"]: one["text"]
            for paragraph in page.page.get("paragraphs", ())
            for one in paragraph["sentences"]
        }
        rows += [(when(page.made_at), text, str(page.answers.get(key, ""))) for key, text in said.items()]
    return rows


def _lines(person: Person) -> list[Table]:
    lines = Line.objects.filter(owner=person).select_related("partner")
    partners = Partner.objects.filter(owner=person)
    told = [(when(one.written_at), str(one.partner or ""), one.text) for one in lines]
    return [Table(_("Lines"), told), Table(_("Partners"), [(one.name, one.company) for one in partners])]


def _exercises(person: Person) -> Iterator[Table]:
    """Each talk with what was understood; a case as the file it is."""
    for one in Practice.objects.filter(owner=person):
        names = {"asker": person.name, "partner": one.name}
        said = [(names[turn["side"]], turn["text"] or "…") for turn in one.state["said"]]
        understood = [(_("What you understood"), one.understood)] if one.understood else []
        yield Table(f"{one.name}, {when(one.begun_at)}", [*said, *understood])
    yield Table(_("Own cases"), [(one.title, one.text) for one in OwnCase.objects.filter(owner=person)])


def _insights(person: Person) -> list[Table]:
    insights = Insight.objects.select_related("recipient", "conversation__owner")
    given = insights.filter(conversation__owner=person)
    received = insights.filter(recipient=person)
    own = Comment.objects.filter(author=person).exclude(conversation__owner=person).select_related("author")
    passages = Passage.objects.filter(owner=person)
    return [
        Table(_("Insight you gave"), [(one.recipient.name, *_insight(one)) for one in given]),
        Table(_("Insight given to you"), [(one.conversation.owner.name, *_insight(one)) for one in received]),
        Table(_("Your comments at conversations of others"), _comments(own)),
        Table(_("Saved passages"), [(one.quote, one.note) for one in passages]),
    ]


def _insight(insight: Insight) -> tuple[str, ...]:
    until = date_format(insight.until, "DATE_FORMAT")
    return (insight.get_level_display(), when(insight.given_at), until, insight.message)


def _records(person: Person) -> list[tuple[str, ...]]:
    records: QuerySet[AccessRecord] = AccessRecord.objects.filter(owner=person)
    return [(when(one.at), one.actor_name, str(one.get_deed_display()), one.detail) for one in records]


def _account(person: Person) -> list[Table]:
    roles = RoleHeld.objects.filter(person=person)
    lines = Reporting.objects.filter(person=person).select_related("leader")
    own = [(person.name,), (person.email,), (str(person.organisation),), (when(person.joined_at),)]
    line = [(one.leader.name, one.since.isoformat(), str(one.until or "")) for one in lines]
    held = [(str(one.get_role_display()), when(one.given_at), when(one.taken_at)) for one in roles]
    return [Table("", own), Table(_("Roles"), held), Table(_("Reporting line"), line)]


def when(moment: datetime | None) -> str:
    """Day and time where the server stands, as the pages say them."""
    return date_format(timezone.localtime(moment), "DATETIME_FORMAT") if moment else ""
