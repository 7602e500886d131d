"""Rights over a conversation as tables: person of the cast × right × what was opened and what came of it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from klarheit_web.accounts.actions import set_leader
from klarheit_web.accounts.models import Person
from klarheit_web.accounts.rules import is_above
from klarheit_web.conversations import rules
from klarheit_web.conversations.models import Conversation, Insight

RIGHTS = ("reads", "may_comment", "may_correct", "may_give_insight", "may_export", "may_delete")
NONE: frozenset[str] = frozenset()
READ = frozenset({"reads"})
COMMENT = READ | {"may_comment"}
ALL = frozenset(RIGHTS)
TOOK_PART = frozenset({"reads", "may_export", "may_delete"})
CAST = ("colleague", "boss", "bosss_boss", "coach", "sponsor", "administrator", "stranger")
NOBODY = dict.fromkeys(CAST, NONE)
NEVER = dict.fromkeys(("boss", "bosss_boss", "sponsor", "administrator", "stranger"), NONE)

Given = Callable[[Conversation, Person], None]


def opened(conversation: Conversation, person: Person, level: str = "read", days: int = 7) -> Insight:
    until, now = timezone.localdate() + timedelta(days=days), timezone.now()
    return Insight.objects.create(
        conversation=conversation, recipient=person, level=level, until=until, given_at=now
    )


def nothing(conversation: Conversation, person: Person) -> None:
    pass


def to_read(conversation: Conversation, person: Person) -> None:
    opened(conversation, person)


def to_comment(conversation: Conversation, person: Person) -> None:
    opened(conversation, person, "comment")


def revoked(conversation: Conversation, person: Person) -> None:
    Insight.objects.filter(pk=opened(conversation, person, "comment").pk).update(revoked_at=timezone.now())


def ran_out(conversation: Conversation, person: Person) -> None:
    opened(conversation, person, "comment", days=-1)


def closed(conversation: Conversation, person: Person) -> None:
    ended = {"closed_at": timezone.now(), "closed_because": "left"}
    Insight.objects.filter(pk=opened(conversation, person, "comment").pk).update(**ended)


def moved_above(conversation: Conversation, person: Person) -> None:
    """Opened by name; afterwards this person became the owner's leader (those above already stay there)."""
    opened(conversation, person, "comment")
    if not is_above(person, conversation.owner):
        set_leader(conversation.owner, person, by=None)


def employee(conversation: Conversation, person: Person) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(employee=person)
    conversation.refresh_from_db()


# What was done → who may do what afterwards.
TABLE: dict[Given, dict[str, frozenset[str]]] = {
    nothing: NOBODY,
    to_read: dict.fromkeys(CAST, READ) | NEVER,
    to_comment: dict.fromkeys(CAST, COMMENT) | NEVER,
    revoked: NOBODY,
    ran_out: NOBODY,
    closed: NOBODY,
    moved_above: NOBODY,
    employee: dict.fromkeys(CAST, TOOK_PART),
}
CELLS = [(given, who, may) for given, row in TABLE.items() for who, may in row.items()]


def granted(person: Person, conversation: Conversation) -> frozenset[str]:
    return frozenset(right for right in RIGHTS if getattr(rules, right)(person, conversation))


@pytest.mark.parametrize(
    ("given", "who", "may"), CELLS, ids=[f"{given.__name__}-{who}" for given, who, _ in CELLS]
)
def test_right_over_a_conversation_of_somebody_else(
    given: Given, who: str, may: frozenset[str], conversation: Conversation, request: pytest.FixtureRequest
) -> None:
    person: Person = request.getfixturevalue(who)
    given(conversation, person)
    assert granted(person, conversation) == may


def test_owner_may_everything(conversation: Conversation, seller: Person) -> None:
    assert granted(seller, conversation) == ALL


def test_owner_of_a_talk_with_an_employee_may_everything_but_open_it(
    conversation: Conversation, seller: Person, colleague: Person
) -> None:
    employee(conversation, colleague)
    assert granted(seller, conversation) == ALL - {"may_give_insight"}


RECIPIENTS = {
    "seller": False,  # oneself
    "colleague": True,
    "boss": False,
    "bosss_boss": False,
    "coach": True,
    "sponsor": False,
    "administrator": False,
    "stranger": False,
}


@pytest.mark.parametrize(("who", "may"), RECIPIENTS.items())
def test_recipient_of_insight(who: str, may: bool, seller: Person, request: pytest.FixtureRequest) -> None:
    assert rules.may_receive_insight(request.getfixturevalue(who), seller) is may


def test_recipient_with_a_closed_account_may_receive_nothing(seller: Person, colleague: Person) -> None:
    colleague.is_active = False
    assert not rules.may_receive_insight(colleague, seller)


def test_recipient_below_may_receive_insight_of_the_boss(boss: Person, seller: Person) -> None:
    assert rules.may_receive_insight(seller, boss)
