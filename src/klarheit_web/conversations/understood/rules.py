"""Who may send a page to the partner of a talk."""

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation
from klarheit_web.conversations.rules import owns


def may_send(person: Person, conversation: Conversation) -> bool:
    """Its owner alone; not whoever was given insight."""
    return owns(person, conversation)


def can_be_understood(conversation: Conversation) -> bool:
    """Only what has been read, and so only what may be read."""
    return conversation.is_ready
