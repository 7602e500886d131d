"""What a job does with a conversation: have the library read it, keep what lists and the search need."""

from django.db import transaction
from django.utils import timezone

from klarheit.errors import KlarheitError
from klarheit.findings import sentence
from klarheit.mirror import Mirror
from klarheit_web.conversations import reading
from klarheit_web.conversations.models import Conversation, MirrorPage
from klarheit_web.conversations.search import index

State = Conversation.State


class NotRead(Exception):
    """Something of ours failed. Holds the kind of the error and no word of the conversation."""


def read(conversation: Conversation) -> None:
    """Compute the mirror and keep what lists and the search need; the mirror is made when looked at.

    Raises NotRead for a mistake of ours; the conversation does not wait any longer then.
    """
    try:
        found = reading.mirror_of(conversation)
    except KlarheitError as error:
        _keep(conversation, state=State.FAILED, failure=error.key)
        return
    except Exception as error:
        _keep(conversation, state=State.FAILED, failure="")
        raise NotRead(type(error).__name__) from None
    with transaction.atomic():
        still_there = _keep(
            conversation,
            state=State.READY,
            failure="",
            headline_de=_headline(found, "de"),
            headline_en=_headline(found, "en"),
            read_at=timezone.now(),
        )
        if still_there:
            MirrorPage.objects.filter(conversation=conversation).delete()
            index.add(conversation, found.talk.sides.askers)


def _keep(conversation: Conversation, **changed: object) -> bool:
    """Write these fields of a conversation; False when it was deleted meanwhile."""
    kept = Conversation.objects.filter(pk=conversation.pk).update(**changed)
    for name, value in changed.items():
        setattr(conversation, name, value)
    return bool(kept)


def _headline(found: Mirror, language: str) -> str:
    return " ".join(sentence(one, language) for one in found.headline)
