"""The map over the talks with one partner, as a part of a page."""

from collections.abc import Sequence
from dataclasses import replace

from klarheit.clarity.series import Heard, draw_series
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
    return page.body(replace(sheet, order=""))  # what it says of file names is for files
