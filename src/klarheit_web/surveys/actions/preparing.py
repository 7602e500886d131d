"""What is asked and whom: all of it can be changed until the first invitation."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from django.db import transaction
from django.utils import timezone

from klarheit.survey.disclosure import Group
from klarheit.survey.instrument import LONGEST, Instrument, dump, minutes
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.surveys.actions.states import draft
from klarheit_web.surveys.models import Invited, Member, Round
from klarheit_web.surveys.models.round import known_by
from klarheit_web.surveys.queries.asking import k_needed
from klarheit_web.surveys.queries.people import Candidate

FEWEST = 5
"""The smallest k. What a round rests on is never less, whoever prepares it."""


class TooLong(Exception):
    """More minutes than anybody should be asked for: `args[0]`."""


class TooFewForRound(Exception):
    """k below five, or below what it was."""


@transaction.atomic
def prepare(
    by: Person,
    *,
    kind: str,
    series: str,
    title: str,
    instrument: Instrument,
    audience: str,
    closes_on: date,
    about: Person | None = None,
    k: int = FEWEST,
) -> Round:
    """A draft nobody is asked in yet. Raises TooLong. k is at least what it was for any of its questions."""
    _refuse_long(instrument)
    made = Round(kind=kind, series=series, title=title, audience=audience, about=about, closes_on=closes_on)
    made.organisation, made.prepared_by, made.prepared_at = by.organisation, by, timezone.now()
    made.instrument = dump(instrument)
    made.k = max(k, FEWEST)
    made.k = k_needed(made)
    made.save()
    return made


@transaction.atomic
def choose(
    round: Round,
    by: Person,
    members: Mapping[Member, str],
    groups: Sequence[Group],
    by_code: Collection[Member] = (),
) -> None:
    """Who is asked, each with the deepest group they belong to, and the tree of groups. Raises NotNow."""
    found = draft(round)
    Invited.objects.filter(round=found).delete()
    Invited.objects.bulk_create(
        Invited(round=found, member=member, group=group, by_code=member in by_code)
        for member, group in sorted(members.items(), key=lambda one: one[0].pk)
    )
    found.groups = [_declared(group) for group in groups]
    found.save(update_fields=["groups"])


@transaction.atomic
def change(round: Round, by: Person, *, title: str, audience: str, closes_on: date) -> None:
    """Title, audience and last day of a draft. Raises NotNow."""
    found = draft(round)
    found.title, found.audience, found.closes_on = title, audience, closes_on
    found.save(update_fields=["title", "audience", "closes_on"])


@transaction.atomic
def raise_k(round: Round, by: Person, k: int) -> None:
    """More answers behind everything shown. Raises NotNow, and TooFewForRound for less than now."""
    found = draft(round)
    if k < found.k:
        raise TooFewForRound
    found.k = k
    found.save(update_fields=["k"])


@transaction.atomic
def delete(round: Round, by: Person) -> None:
    """A draft goes without a trace. Raises NotNow."""
    draft(round).delete()


def member_of(person: Person) -> Member:
    """The row by which somebody with an account is asked."""
    found, _is_new = Member.objects.get_or_create(
        person=person, defaults={"organisation": person.organisation}
    )
    return found


@transaction.atomic
def members_for(organisation: Organisation, chosen: Iterable[Candidate]) -> dict[str, Member]:
    """By the candidate's key; rows for those who were never asked before are made at once."""
    candidates = list(chosen)
    people = [one.person for one in candidates if one.person]
    known = set(Member.objects.filter(person__in=people).values_list("person", flat=True))
    Member.objects.bulk_create(
        Member(organisation=organisation, person=one) for one in people if one.pk not in known
    )
    rows = {row.person_id: row for row in Member.objects.filter(person__in=people)}
    found = {one.key: rows[one.person.pk] for one in candidates if one.person}
    return found | {one.key: one.member for one in candidates if one.member}


@transaction.atomic
def add_member(
    by: Person, organisation: Organisation, name: str, email: str, leader: Person | None
) -> Member:
    """Somebody without an account, asked by letter or, without an address, by printed code.

    Whoever was forgotten gets the old row back: a later round must not take them for somebody new.
    """
    member = _forgotten(organisation, name, email) or Member(organisation=organisation)
    member.name, member.email, member.leader = name, email.lower(), leader
    member.name_was, member.email_was = "", ""
    member.save()
    return member


@transaction.atomic
def forget_member(by: Person, member: Member) -> None:
    """Name and address go. The empty row stays where they were asked: later rounds need it, also when the
    same person is entered again."""
    Invited.objects.filter(member=member, round__opened_at=None).delete()
    if Invited.objects.filter(member=member).exists():
        member.name_was, member.email_was = known_by(member.name), known_by(member.email)
        member.name, member.email, member.leader = "", "", None
        member.save(update_fields=["name", "email", "leader", "name_was", "email_was"])
    else:
        member.delete()


def _forgotten(organisation: Organisation, name: str, email: str) -> Member | None:
    """The empty row of whoever had this address, else of whoever had this name."""
    empty = Member.objects.filter(organisation=organisation, person=None, name="").order_by("pk")
    ways = {"email_was": known_by(email), "name_was": known_by(name)}
    found = (empty.filter(**{way: known}).first() for way, known in ways.items() if known)
    return next(filter(None, found), None)


def _refuse_long(instrument: Instrument) -> None:
    needed = minutes(instrument)
    if needed > LONGEST:
        raise TooLong(needed)


def _declared(group: Group) -> dict[str, object]:
    return {"key": group.key, "parent": group.parent, "label": group.label, "is_shown": False, "reason": ""}
