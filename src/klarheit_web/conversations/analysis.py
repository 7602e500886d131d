"""What a job does with a conversation: have the library read it, keep what lists and the search need."""

from django.db import transaction
from django.utils import timezone

from klarheit.errors import KlarheitError
from klarheit.findings import sentence
from klarheit.mirror import Mirror
from klarheit_web.conversations import reading
from klarheit_web.conversations.models import Conversation, MirrorPage, SearchEntry

State = Conversation.State


def read(conversation: Conversation) -> None:
    """Compute the mirror; keep what lists and the search need. A page of it is made when it is looked at."""
    try:
        found = reading.mirror_of(conversation)
    except KlarheitError as error:
        _keep(conversation, state=State.FAILED, failure=error.key)
        return
    with transaction.atomic():
        _keep(
            conversation,
            state=State.READY,
            failure="",
            headline_de=_headline(found, "de"),
            headline_en=_headline(found, "en"),
            read_at=timezone.now(),
        )
        MirrorPage.objects.filter(conversation=conversation).delete()
        _index(conversation)


def _keep(conversation: Conversation, **changed: object) -> None:
    """Write these fields of a conversation that may have been deleted meanwhile."""
    Conversation.objects.filter(pk=conversation.pk).update(**changed)
    for name, value in changed.items():
        setattr(conversation, name, value)


def _headline(found: Mirror, language: str) -> str:
    return " ".join(sentence(one, language) for one in found.headline)


def _index(conversation: Conversation) -> None:
    said = "\n".join(turn["text"] for turn in conversation.transcript["turns"])
    SearchEntry.objects.update_or_create(
        conversation=conversation,
        defaults={"owner_id": conversation.owner_id, "text": f"{conversation.title}\n{said}"},
    )
