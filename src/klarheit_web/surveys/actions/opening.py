"""The first invitation: from here on nothing of a round changes but its state."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from functools import partial

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from klarheit.survey.disclosure import Plan
from klarheit_web.accounts.models import Person
from klarheit_web.surveys import letters, queries
from klarheit_web.surveys.actions.admitting import admit
from klarheit_web.surveys.actions.states import NotNow, draft, running
from klarheit_web.surveys.models import Invited, Round
from klarheit_web.surveys.queries.asking import fixed_groups, invited_of, k_needed
from klarheit_web.surveys.wording import label_of


class DayIsOver(Exception):
    """The last day to answer is not in the future."""


@transaction.atomic
def open_round(round: Round, by: Person, rng: random.Random | None = None) -> None:
    """Fix who is asked and what will be shown, and send the letters. Printed codes wait for `print_codes`.

    Raises NotNow, DayIsOver, and KlarheitError("survey_too_few", …) where nothing could be shown.
    """
    found = draft(round)
    if found.closes_on <= timezone.localdate():
        raise DayIsOver
    found.k, invited = k_needed(found), _without_departed(found)
    plan = queries.preview(found, invited, rng)
    _fix_people(invited, plan)
    found.groups = fixed_groups(found, plan)
    found.opened_by, found.opened_at = by, timezone.now()
    found.save(update_fields=["k", "groups", "opened_by", "opened_at"])
    transaction.on_commit(partial(letters.send_invitations.enqueue, str(found.pk)))


@transaction.atomic
def send_again(round: Round, by: Person) -> None:
    """Another try for letters that did not go out; nobody gets a second link. Raises NotNow."""
    found = running(round)
    if letters.are_under_way(found):
        raise NotNow
    transaction.on_commit(partial(letters.send_invitations.enqueue, str(found.pk)))


@transaction.atomic
def print_instead(round: Round, by: Person) -> None:
    """Whose letter did not go out gets a printed code. Raises NotNow."""
    found = running(round)
    if letters.are_under_way(found):
        raise NotNow
    letters.undelivered(found).update(by_code=True)


@transaction.atomic
def remind(round: Round, by: Person) -> None:
    """A letter without a link to everybody who got one, once a day at most. Raises NotNow."""
    found = running(round)
    if not may_remind(found):
        raise NotNow
    found.reminded_on = timezone.localdate()
    found.save(update_fields=["reminded_on"])
    transaction.on_commit(partial(letters.send_reminders.enqueue, str(found.pk)))


@transaction.atomic
def print_codes(round: Round, by: Person, day: date | None = None) -> list[tuple[str, str]]:
    """(key of the group, code) for everybody who gets none by letter, in random order within the group.

    They are told this once: only hashes are kept. Empty when all were printed. Raises NotNow.
    """
    found = running(round)
    waiting = codes_waiting(found)
    cells = [one.cell for one in waiting]
    made = admit(found, cells, on_paper=True)
    waiting.update(sent_on=day or timezone.localdate())
    return sorted(zip(cells, made, strict=True))


def may_remind(found: Round) -> bool:
    """Not on the day of the last reminder."""
    return found.reminded_on != timezone.localdate()


def ways(found: Round, invited: Iterable[Invited], plan: Plan) -> dict[str, object]:
    """How many would get a letter and how many a code; `thin`: groups whose pile of codes is under k."""
    asked = [one for one in invited if str(one.member_id) not in plan.resting]
    piles = Counter(plan.cells[str(one.member_id)] for one in asked if _gets_code(one))
    labels = {one["key"]: label_of(one["key"], one["label"]) for one in found.groups}
    thin = [labels[key] for key, cards in sorted(piles.items()) if cards < found.k]
    return {"letters": len(asked) - piles.total(), "codes": piles.total(), "thin": thin}


def codes_waiting(found: Round) -> QuerySet[Invited]:
    """Who is asked by printed code, and whose code has not been printed."""
    return Invited.objects.filter(round=found, by_code=True, rests=False, sent_on=None)


def _without_departed(found: Round) -> list[Invited]:
    """Those who can be asked today; rows of the others go."""
    here = invited_of(found)
    Invited.objects.filter(round=found).exclude(pk__in=[one.pk for one in here]).delete()
    return here


def _fix_people(invited: Iterable[Invited], plan: Plan) -> None:
    """In one update for all who share a cell and a way of being invited."""
    alike: dict[tuple[str, bool, bool], list[int]] = defaultdict(list)
    for one in invited:
        rests = str(one.member_id) in plan.resting
        cell = "" if rests else plan.cells[str(one.member_id)]
        alike[cell, rests, _gets_code(one)].append(one.pk)
    for (cell, rests, by_code), rows in alike.items():
        Invited.objects.filter(pk__in=rows).update(cell=cell, rests=rests, by_code=by_code)


def _gets_code(invited: Invited) -> bool:
    return bool(invited.by_code or not (settings.ENVIRONMENT.mail and invited.member.address))
