"""The map over the talks with one partner, as a part of a page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from django.utils.translation import gettext as _

from klarheit.clarity.series import Heard, draw_series
from klarheit.mirror import Mirror
from klarheit.report.series import Held, compose
from klarheit.report.series import html as page
from klarheit_web.conversations import reading
from klarheit_web.conversations.models import Conversation


def body_of(talks: Sequence[Conversation], language: str) -> str:
    """Computed anew from talks in the order in which they were held."""
    mirrors = [reading.mirror_of(talk) for talk in talks]
    series = draw_series([Heard(mirror.talk, mirror.clarity) for mirror in mirrors])
    held = [Held(talk.title, talk.held_on) for talk in talks]
    sheet = compose(series, held, language)
    # what the library says of file names and options is for its command
    return page.body(replace(sheet, order="", notices=tuple(_guessed(talks, mirrors))))


def _guessed(talks: Sequence[Conversation], mirrors: Sequence[Mirror]) -> Iterator[str]:
    """A sentence for each talk in which it was not sure who asks."""
    for talk, mirror in zip(talks, mirrors, strict=True):
        if mirror.talk.sides.grounds == "guess":
            yield _(
                "Who asks in “%(title)s” could not be told for certain. If something looks swapped, open its "
                "mirror and choose “More”, “Whose talk it is”."
            ) % {"title": talk.title}
