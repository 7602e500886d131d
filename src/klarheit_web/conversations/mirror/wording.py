"""Sentences about a mirror for somebody in a browser, where the library's own speak of its command."""

from django.utils.translation import gettext_lazy as _

from klarheit.errors import KlarheitError
from klarheit_web.conversations import reading
from klarheit_web.conversations.models import Conversation
from klarheit_web.pages import wording

INSTEAD = {
    "asker_unknown": _("Whose talk it is can’t be found in it any more. Say it once more below."),
    "no_partner": _("A mirror needs another side as well. Say below whose talk it is, and leave one out."),
    "corrections_broken": _("Something you set right does not fit the talk any more. Take it back below."),
    "corrections_newer": _(
        "Something you set right was written by a newer Klarheit. Please tell whoever runs it here."
    ),
    "label_needs_form": _("Only a question can do that. Please choose its form as well."),
    "label_not_asker": _(
        "Only the other side does that. If the sides are swapped, say so on the mirror’s page under “More”, "
        "“Whose talk it is”."
    ),
    "label_not_partner": _(
        "Only whoever holds the talk does that. If the sides are swapped, say so on the mirror’s page under "
        "“More”, “Whose talk it is”."
    ),
}


def complaint(error: KlarheitError) -> str:
    """What was wrong and what to do, in the language of the page."""
    return str(INSTEAD.get(error.key) or wording.complaint(error))


def why_not(conversation: Conversation) -> str:
    """Why a talk has no mirror; "" for a mistake of ours.

    It is found out by trying: a reason names those who speak, and only its key is kept.
    """
    if not conversation.failure:
        return ""
    try:
        reading.mirror_of(conversation)
    except KlarheitError as error:
        return complaint(error)
    return ""
