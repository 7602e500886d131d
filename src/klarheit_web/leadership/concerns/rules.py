"""Rights around concerns: each a small question, asked of the reporting line as it is today."""

from django.utils import timezone

from klarheit_web.accounts import queries
from klarheit_web.accounts.models import Person
from klarheit_web.accounts.rules import is_above
from klarheit_web.leadership.models import Concern, Joined
from klarheit_web.leadership.rules import leads

CARRIED_BY = 5
"""How many carry a concern without a name before it reaches the leader."""


def may_go_unnamed(leader: Person) -> bool:
    """Whether more staff work below the leader than must carry it: else carrying it would name everybody."""
    return how_many_concerned(leader) > CARRIED_BY


def how_many_concerned(leader: Person) -> int:
    """The staff below: those who lead nobody, for they alone see what gathers, and carry it."""
    below = queries.ids_below(leader)
    leading = queries.lines_on().filter(leader__in=below).values_list("leader", flat=True)
    return len(below.difference(leading))


def how_many_below(leader: Person | None) -> int:
    """Everybody who is asked whether an answer held."""
    return len(queries.ids_below(leader)) if leader else 0


def may_raise_unnamed(person: Person) -> bool:
    """Who leads nobody: a leader in between would read what is meant for somebody further up."""
    return not leads(person)


def is_concerned(person: Person, leader: Person | None) -> bool:
    """Staff concerned: everybody below the leader."""
    return leader is not None and is_above(leader, person)


def stands_behind(person: Person, concern: Concern) -> bool:
    """Who raised it, or joined it by name."""
    is_theirs = concern.raised_by_id == person.pk
    return is_theirs or Joined.objects.filter(concern=concern, person=person).exists()


def may_join(person: Person, concern: Concern) -> bool:
    """The others concerned, as long as nothing is answered."""
    is_open = concern.is_named and concern.is_shared and not concern.answer
    return is_open and concern.raised_by_id != person.pk and is_concerned(person, concern.leader)


def may_answer(person: Person, concern: Concern) -> bool:
    """The leader it is addressed to; on the day of the answer also to correct it."""
    if concern.leader_id != person.pk or concern.withdrawn_at:
        return False
    return concern.answered_at is None or timezone.localdate(concern.answered_at) == timezone.localdate()


def may_withdraw(person: Person, concern: Concern) -> bool:
    """Who raised it by name, until it is answered."""
    return concern.raised_by_id == person.pk and not concern.answer


def is_time_to_look(concern: Concern) -> bool:
    """Whether the day has come on which something was to have happened."""
    answered = concern.answer in (Concern.Answer.YES, Concern.Answer.PARTLY)
    return answered and concern.then_by is not None and concern.then_by <= timezone.localdate()


def may_judge(person: Person, concern: Concern) -> bool:
    """Who says whether it held: who stands behind it by name; without one all concerned, for two weeks."""
    if not is_time_to_look(concern):
        return False
    if concern.is_named:
        return stands_behind(person, concern)
    is_asked = concern.asked_until is not None and timezone.localdate() <= concern.asked_until
    return is_asked and is_concerned(person, concern.leader)
