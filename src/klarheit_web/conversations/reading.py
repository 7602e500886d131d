"""From a stored conversation to what the library finds in it, and back."""

import json

from klarheit import formats
from klarheit.conversation import Conversation as Held
from klarheit.corrections import Correction
from klarheit.corrections.model import Refusal
from klarheit.corrections.written import VERSION, load, load_refused
from klarheit.mirror import Mirror, mirror
from klarheit_web.conversations.models import Conversation
from klarheit_web.conversations.understood.endorsed import endorsements_of

__all__ = ["corrections_of", "held", "mirror_of", "written"]


def written(conversation: Held) -> dict[str, object]:
    """What is stored of it."""
    return formats.own.dump(conversation)


def held(conversation: Conversation) -> Held:
    """The transcript as the library knows it."""
    return formats.parse(json.dumps(conversation.transcript).encode(), language=conversation.language)


def mirror_of(conversation: Conversation) -> Mirror:
    """Computed anew from the transcript, what its owner set right and what the partner endorsed.

    Raises NoMirrorPossible.
    """
    corrected, refused = corrections_of(conversation)
    return mirror(
        held(conversation),
        asker=conversation.askers or None,
        corrections=corrected,
        endorsed=endorsements_of(conversation),
        refused=refused,
        setting=conversation.about,
    )


def corrections_of(conversation: Conversation) -> tuple[tuple[Correction, ...], tuple[Refusal, ...]]:
    """What holds now: made and not undone, in the order in which it was made."""
    made = list(conversation.corrections.filter(undone_at=None))
    said = {
        "version": VERSION,
        "corrections": [one.said for one in made if not one.refuses],
        "refused": [one.said for one in made if one.refuses],
    }
    return load(said), load_refused(said)
