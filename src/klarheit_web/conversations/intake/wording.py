"""Sentences about files for somebody in a browser, where the library's own speak of its command."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from klarheit.errors import KlarheitError
from klarheit.languages import phrases
from klarheit_web.pages import wording

INSTEAD = {
    "json_unknown": _(
        "“%(file)s” is JSON, but in no form we know. An export as WebVTT, Word or text often helps."
    ),
    "own_broken": _("“%(file)s” was written by Klarheit, but something in it is damaged. Export it anew."),
    "gong_parties_alone": _(
        "“%(file)s” only says who took part in the Gong call. What is needed is the file with the transcript."
    ),
    "language_unsupported": _(
        "“%(file)s” seems to be neither German nor English. If that is wrong, bring it in again and choose "
        "its language."
    ),
}
NOTICE_INSTEAD = {
    "language_guessed": _("The text is too short to be sure of its language. Please check it below."),
}


def complaint(error: KlarheitError, language: str) -> str:
    """What was wrong, where, and what to do."""
    key = error.key.partition(".")[0]
    if key not in INSTEAD:
        return wording.complaint(error, language)
    with override(language):
        return INSTEAD[key] % {"file": error.fields["file"]}


def unexpected(name: str, language: str) -> str:
    """For a mistake of ours."""
    with override(language):
        return _("“%(file)s” could not be read. Try it as text or WebVTT.") % {"file": name}


def notice(key: str) -> str:
    """What the reader noticed about a file, in the language of the page."""
    return str(NOTICE_INSTEAD.get(key) or phrases(wording.language(), "notes")[key])
