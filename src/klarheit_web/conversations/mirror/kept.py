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


def body_of(
    conversation: Conversation,
    made: Iterable[MadeCorrection],
    language: str,
    *,
    own: bool,
    offers_map: bool = False,
) -> str:
    """The inside of the page for its owner or for others, made anew when anything it rests on has changed.

    made        the corrections that hold
    offers_map  whether the owner is asked to hand situations into the latitude map
    """
    state = _state(conversation, made, offers_map)
    kept = MirrorPage.objects.filter(conversation=conversation, language=language, own=own, made=state)
    found = kept.values_list("html", flat=True).first()
    if found is not None:
        return found
    page = _made(conversation, language, own, offers_map)
    _keep(conversation, language, own, state, page)
    return page


def _made(conversation: Conversation, language: str, own: bool, offers_map: bool) -> str:
    with translation.override(language):
        mirror = reading.mirror_of(conversation)
        asked_leave = controls.turns_of_leave(mirror) if offers_map else []
        serve = (
            controls.of_owner(mirror, language, asked_leave) if own else controls.of_reader(mirror, language)
        )
        return html.body(mirror, language, title=conversation.title, controls=serve)


def _keep(conversation: Conversation, language: str, own: bool, state: str, page: str) -> None:
    """Nothing is kept of a conversation that was deleted meanwhile."""
    try:
        with transaction.atomic():
            MirrorPage.objects.update_or_create(
                conversation=conversation, language=language, own=own, defaults={"made": state, "html": page}
            )
    except IntegrityError:
        return


def _state(conversation: Conversation, made: Iterable[MadeCorrection], offers_map: bool) -> str:
    """A digest of what the page rests on: us, what was set right, and what can be edited."""
    parts = [_ours(), conversation.title, str(conversation.read_at), *conversation.askers, str(offers_map)]
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
