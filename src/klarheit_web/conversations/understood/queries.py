"""The page for the partner, its links, and what came back."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import cast

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe

from klarheit.clarity.model import DIMENSIONS
from klarheit.languages import phrases
from klarheit.report.understood.compose import sentence_ids, understand
from klarheit.report.understood.model import Audience, Paragraph, Sentence, Understood
from klarheit.report.understood.thread import sign
from klarheit_web.accounts.actions import hashed
from klarheit_web.conversations import reading
from klarheit_web.conversations.models import Conversation, UnderstoodPage
from klarheit_web.conversations.understood import sent
from klarheit_web.conversations.understood.endorsed import RIGHT

OPEN, CLOSED, EXPIRED = "open", "closed", "expired"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the owner keeps back, dimensions and sentences, and what stands although it was left out."""

    inner: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A link with its state: "open", "closed", "expired"."""

    page: UnderstoodPage
    state: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A sentence as it was sent, and what came back. agreed: "right"; words: anything else, or ""."""

    sentence: Sentence
    agreed: bool
    words: str


def compose(conversation: Conversation, choice: Choice) -> Understood:
    """The page as the partner would see it; what the choice names but the talk has not is left aside."""
    mirror = reading.mirror_of(conversation)
    audience = cast(Audience, conversation.about)
    known = set(sentence_ids(mirror, audience))
    return understand(
        mirror,
        audience=audience,
        when=conversation.held_on,
        inner=[one for one in choice.inner if one in DIMENSIONS],
        leave_out=_known(choice.leave_out, known),
        keep=_known(choice.keep, known),
    )


def parts(page: Understood) -> list[tuple[Paragraph, SafeString]]:
    """Paragraphs, each with its drawing beside the thread."""
    return [(one, mark_safe(sign(one))) for one in page.paragraphs]  # noqa: S308  # drawn by the library, no words


def dimensions(page: Understood, choice: Choice, language: str) -> list[tuple[str, str, bool]]:
    """Key, name and whether it is kept back, of those that are told or kept back."""
    names = phrases(language, "clarity")
    told = {one.dimension for one in page.sentences}
    return [
        (key, names[f"dimension.{key}"], key in choice.inner)
        for key in DIMENSIONS
        if key in told or key in choice.inner
    ]


def links_of(conversation: Conversation) -> list[Link]:
    return [Link(page, _state(page)) for page in conversation.understood_pages.defer("page")]


def page_of(conversation: Conversation) -> QuerySet[UnderstoodPage]:
    return UnderstoodPage.objects.filter(conversation=conversation)


def open_page(token: str) -> UnderstoodPage | None:
    """The page behind a link that is neither closed nor run out, of an owner who is still here."""
    pages = UnderstoodPage.objects.select_related("conversation__owner").defer("conversation__transcript")
    still = pages.filter(closed_at=None, until__gt=timezone.now(), conversation__owner__is_active=True)
    return still.filter(token_hash=hashed(token)).first()


def answers(page: UnderstoodPage) -> Iterator[Answer]:
    """Every sentence that was sent, in its order, with what came back."""
    for sentence in sent.read(page.page).sentences:
        said = page.answers.get(sentence.id, "")
        yield Answer(sentence, said == RIGHT, "" if said == RIGHT else said)


def _known(ids: Collection[str], known: Collection[str]) -> list[str]:
    return [one for one in ids if one in known]


def _state(page: UnderstoodPage) -> str:
    if page.closed_at:
        return CLOSED
    return OPEN if page.until > timezone.now() else EXPIRED
