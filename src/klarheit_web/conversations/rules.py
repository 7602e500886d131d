"""Rights over a conversation, one question each. Whether it is seen at all is `visible_to`."""

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.queries import roles_of
from klarheit_web.accounts.rules import is_above
from klarheit_web.conversations.models import Conversation, Insight
from klarheit_web.conversations.models.insight import NEVER_GIVEN


def owns(person: Person, conversation: Conversation) -> bool:
    return conversation.owner_id == person.pk


def took_part(person: Person, conversation: Conversation) -> bool:
    """The employee of a talk has equal view of it."""
    return conversation.employee_id == person.pk


def reads(person: Person, conversation: Conversation) -> bool:
    return Conversation.objects.visible_to(person).filter(pk=conversation.pk).exists()


def was_asked_to_comment(person: Person, conversation: Conversation) -> bool:
    opened = Insight.objects.held_by(person).filter(conversation=conversation)
    return opened.filter(level=Insight.Level.COMMENT).exists()


may_correct = owns


def may_give_insight(person: Person, conversation: Conversation) -> bool:
    """A talk with an employee is opened to nobody further: the employee agreed to this one listener."""
    return owns(person, conversation) and conversation.employee_id is None


def may_export(person: Person, conversation: Conversation) -> bool:
    return owns(person, conversation) or took_part(person, conversation)


def may_delete(person: Person, conversation: Conversation) -> bool:
    return owns(person, conversation) or took_part(person, conversation)


def may_comment(person: Person, conversation: Conversation) -> bool:
    return owns(person, conversation) or was_asked_to_comment(person, conversation)


def may_receive_insight(recipient: Person, owner: Person) -> bool:
    """A colleague with an open account: nobody above, no sponsor, no administrator, no auditor."""
    return (
        recipient.is_active
        and recipient.pk != owner.pk
        and recipient.organisation_id == owner.organisation_id
        and not is_above(recipient, owner)
        and not roles_of(recipient) & NEVER_GIVEN
    )
