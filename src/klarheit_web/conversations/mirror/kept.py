"""The page of a mirror, kept as long as it says what is found now, so that a second look costs nothing."""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from django.db import IntegrityError, transaction
from django.utils import translation

import klarheit
from klarheit.report import html
from klarheit_web.conversations import reading
from klarheit_web.conversations.mirror import controls
from klarheit_web.conversations.models import Conversation, MadeCorrection, MirrorPage

HERE = Path(__file__).parent
LENGTH = 20


def body_of(conversation: Conversation, made: Iterable[MadeCorrection], language: str, *, own: bool) -> str:
    """The inside of the page for its owner or for others, made anew when anything it rests on has changed.

    made  the corrections that hold
    """
    state = _state(conversation, made)
    kept = MirrorPage.objects.filter(conversation=conversation, language=language, own=own, made=state)
    found = kept.values_list("html", flat=True).first()
    return found if found is not None else _make(conversation, language, own, state)


def _make(conversation: Conversation, language: str, own: bool, state: str) -> str:
    with translation.override(language):
        mirror = reading.mirror_of(conversation)
        serve = (controls.of_owner if own else controls.of_reader)(mirror, language)
        page = html.body(mirror, language, title=conversation.title, controls=serve)
    _keep(conversation, language, own, state, page)
    return page


def _keep(conversation: Conversation, language: str, own: bool, state: str, page: str) -> None:
    """Nothing is kept of a conversation that was deleted meanwhile."""
    try:
        with transaction.atomic():
            MirrorPage.objects.update_or_create(
                conversation=conversation, language=language, own=own, defaults={"made": state, "html": page}
            )
    except IntegrityError:
        return


def _state(conversation: Conversation, made: Iterable[MadeCorrection]) -> str:
    """A digest of what the page rests on: us, what was set right, and what can be edited."""
    parts = [_ours(), conversation.title, str(conversation.read_at), *conversation.askers]
    parts += [str(one.pk) for one in made]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:LENGTH]


@cache
def _ours() -> str:
    """The version of the library and a digest of what draws the page."""
    folders = (HERE, HERE.parent / "templates/mirror", Path(klarheit.__file__).parent / "report")
    files = sorted(
        file for folder in folders for ending in ("*.py", "*.j2", "*.html") for file in folder.rglob(ending)
    )
    drawn = b"".join(file.read_bytes() for file in files)
    return version("klarheit") + hashlib.sha256(drawn).hexdigest()
