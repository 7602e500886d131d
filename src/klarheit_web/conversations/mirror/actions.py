"""Writing around a mirror: what its owner sets right, takes back, and wrote before it opened."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.db import transaction
from django.utils import timezone

from klarheit.corrections import Correction, Refusal, dump_one, dump_refusal, settle
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import analysis
from klarheit_web.conversations.mirror.queries import Segment
from klarheit_web.conversations.models import Conversation, MadeCorrection

LOG = logging.getLogger(__name__)


def correct(
    conversation: Conversation,
    segment: Segment,
    labels: Sequence[str],
    dimensions: Sequence[str] | None,
    *,
    by: Person,
) -> MadeCorrection:
    """What this sentence does, against what was recognised. None as dimensions leaves those recognised.

    Raises KlarheitError where the labels do not stand together.
    """
    place, now = segment.place, timezone.now()
    said = Correction(
        turn=place.turn,
        start=place.start,
        end=place.end,
        quote=segment.quote,
        labels=settle(labels, segment.side),
        dimensions=None if dimensions is None else tuple(dimensions),
        by=by.name,
        when=now,
    )
    made = MadeCorrection(conversation=conversation, said=dump_one(said), made_at=now)
    return _made(made)


def refuse(conversation: Conversation, refusal: Refusal, *, by: Person) -> MadeCorrection:
    """Not to be shown in this mirror."""
    now = timezone.now()
    said = dump_refusal(replace(refusal, by=by.name, when=now))
    return _made(MadeCorrection(conversation=conversation, refuses=True, said=said, made_at=now))


def undo(made: MadeCorrection) -> None:
    """As if it had never been said; the mirror is what it was."""
    with transaction.atomic():
        made.undone_at = timezone.now()
        made.save(update_fields=["undone_at"])
    _read_anew(made.conversation)


def set_askers(conversation: Conversation, askers: Iterable[str]) -> None:
    """Whose talk it is."""
    conversation.askers = list(askers)
    conversation.save(update_fields=["askers"])
    _read_anew(conversation)


@transaction.atomic
def write_sentence(conversation: Conversation, sentence: str) -> None:
    """How it was for its owner; an empty one opens the mirror as well."""
    conversation.sentence = sentence
    conversation.sentence_at = conversation.sentence_at or timezone.now()
    conversation.save(update_fields=["sentence", "sentence_at"])


def _made(made: MadeCorrection) -> MadeCorrection:
    """Kept first, then the mirror is computed anew."""
    with transaction.atomic():
        made.save()
    _read_anew(made.conversation)
    return made


def _read_anew(conversation: Conversation) -> None:
    """Where a mistake of ours leaves it without a mirror, its page says so and offers the way back."""
    try:
        analysis.read(conversation)
    except analysis.NotRead as error:  # tells the kind of the mistake and no word of the talk
        LOG.error("A mirror could not be made anew: %s", error)
