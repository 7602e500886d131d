"""Sentences about a sheet for somebody in a browser, where the library's own speak of its command."""

from django.utils.translation import gettext as _

from klarheit.errors import KlarheitError
from klarheit_web.pages import wording


def complaint(error: KlarheitError) -> str:
    """What was wrong and what to do, in the language of the page."""
    if error.key == "calendar_empty":
        return _(
            "None of your plans has a day, so there is nothing for the calendar. Correct an answer below to "
            "say by when."
        )
    return wording.complaint(error)
