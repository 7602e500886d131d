"""What the partner agreed to or put right: it holds in the mirror of the conversation."""

from collections.abc import Iterator

from klarheit.clarity.model import Endorsed, Endorsement
from klarheit.report.understood.model import Sentence
from klarheit_web.conversations.models import Conversation, UnderstoodPage
from klarheit_web.conversations.understood import sent

RIGHT = "right"
"""Stored as the answer of a sentence that was agreed to."""
MORE = "more"
"""Where the answers keep what the partner added: it is about no sentence, and so in no dimension."""


def endorsements_of(conversation: Conversation) -> tuple[Endorsement, ...]:
    """From all pages that were answered, also those whose link has ended; each said once."""
    answered = conversation.understood_pages.exclude(answered_at=None).order_by("answered_at", "pk")
    return tuple(dict.fromkeys(one for page in answered for one in _endorsed(page)))


def _endorsed(page: UnderstoodPage) -> Iterator[Endorsement]:
    for sentence in sent.read(page.page).sentences:
        if answer := page.answers.get(sentence.id):
            yield Endorsement(sentence.dimension, meant(sentence, answer), _how(sentence, answer))


def _how(sentence: Sentence, answer: str) -> Endorsed:
    if answer == RIGHT:
        return "endorsed"
    return "answered" if sentence.asks and not sentence.means else "corrected"


def meant(sentence: Sentence, answer: str) -> str:
    """The sentence agreed to: the one on the page, or the one written instead."""
    return (sentence.means or sentence.text) if answer == RIGHT else answer
