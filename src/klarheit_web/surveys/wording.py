"""Words around rounds, in the language of the page."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from klarheit.survey.instrument import Level, Words
from klarheit_web.pages.wording import language

LABELS: dict[str, Promise] = {
    "": gettext_lazy("Everybody asked"),
    "marketing": gettext_lazy("Marketing"),
    "sales": gettext_lazy("Sales"),
}
NOT_ASKED: dict[str, Promise] = {
    "few": gettext_lazy("Fewer than %(k)d people belong to it."),
    "complement": gettext_lazy(
        "Beside what else is shown, the answers of fewer than %(k)d people could be computed."
    ),
    "earlier": gettext_lazy("Compared with an earlier round, fewer than %(k)d people could be told apart."),
}
NOT_SHOWN = gettext_lazy("Nothing is shown here, so that nobody can be recognised.")
"""Every gap in results says this alone: the reason for one would tell something of the answers."""


def said(words: Words) -> str:
    """In the language of the page; in the other where there is no such."""
    return words.get(language()) or next(iter(words.values()), "")


def label_of(key: str, declared: str = "") -> str:
    """What a group is called: the whole and the two sides in the language of the page, a team as declared."""
    return str(LABELS.get(key, declared))


def team_label(leader: str) -> str:
    return _("Team of %(name)s") % {"name": leader}


def why_not_declared(reason: str, k: int) -> str:
    """Why a group will not be shown; empty for one that will."""
    return str(NOT_ASKED[reason]) % {"k": k} if reason else ""


def why_withheld(reason: str, k: int) -> str:
    """The same for whatever of a release is not shown; empty for what is."""
    return str(NOT_SHOWN) if reason else ""


def worded(value: float, levels: tuple[Level, ...]) -> str:
    """The words of a level, or of the two it lies between."""
    lower = max((one for one in levels if one.value <= value), key=lambda one: one.value, default=levels[0])
    upper = min((one for one in levels if one.value >= value), key=lambda one: one.value, default=levels[-1])
    if lower.value == upper.value:
        return said(lower.words)
    return _("between “%(lower)s” and “%(upper)s”") % {"lower": said(lower.words), "upper": said(upper.words)}
