"""Jobs: they take ids, return nothing, and raise errors without content."""

from django_tasks import task

from klarheit_web.conversations import analysis
from klarheit_web.conversations.models import Conversation


@task()
def read_conversation(conversation: str) -> None:
    """Read a conversation that waits; one that was deleted meanwhile is left alone."""
    found = Conversation.objects.filter(pk=conversation, state=Conversation.State.WAITING).first()
    if found:
        analysis.read(found)


@task()
def read_again(conversation: str) -> None:
    """Read once more, since something was said about it; it can be looked at meanwhile."""
    found = Conversation.objects.filter(pk=conversation, state=Conversation.State.READY).first()
    if found:
        analysis.read(found)
