"""Words around pairs, in the language of the page."""

from collections.abc import Sequence
from math import ceil, floor
from textwrap import wrap

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from klarheit.leadership.contradictions import Topic
from klarheit.survey.instrument import Element
from klarheit_web.leadership.models import SteeringElement
from klarheit_web.pages.wording import language
from klarheit_web.surveys.answering.screens import COSTS, HELPS, OFTEN

Choices = Sequence[tuple[str, Promise]]
MARK = 34


def grouped(named: Sequence[Element]) -> list[tuple[str, list[tuple[str, str]]]]:
    """For a select: guidelines first, then what steers."""
    guidelines = [_option(one) for one in named if one.kind == "guideline"]
    others = [_option(one) for one in named if one.kind != "guideline"]
    groups = ((_("Guidelines"), guidelines), (_("What steers"), others))
    return [(title, options) for title, options in groups if options]


def kind_of(key: str, kinds: dict[str, str]) -> str:
    """What an element is: "Guideline", "Target" …; empty for one that is kept no more."""
    if key.startswith("guideline:"):
        return _("Guideline")
    kind = kinds.get(key.removeprefix("element:"), "")
    return str(SteeringElement.Kind(kind).label).capitalize() if kind else ""


def how_often(value: float | None) -> str:
    return _between(value, OFTEN)


def how_strongly(value: float | None, *, pulls: bool) -> str:
    return _between(value, COSTS if pulls else HELPS)


def how_many(topic: Topic) -> str:
    """How many named it, as exactly as it may be said."""
    if topic.named == "most":
        return _("Nearly all of those who answered name it.")
    if topic.count is None:
        return _("Few name it. That too belongs in the talk.")
    return _("%(count)d of %(answered)d name it.") % {"count": topic.count, "answered": topic.answered}


def mark(text: str) -> list[str]:
    """Two lines at most, short enough for a picture."""
    return wrap(text, MARK, max_lines=2, placeholder=" …")


def _option(element: Element) -> tuple[str, str]:
    return element.key, element.words[language()]


def _between(value: float | None, choices: Choices) -> str:
    """The words of a grade, or of the two it lies between; empty without a value."""
    if value is None:
        return ""
    lower, upper = (str(choices[round_to(value) - 1][1]) for round_to in (floor, ceil))
    if lower == upper:
        return lower
    return _("between “%(lower)s” and “%(upper)s”") % {"lower": lower, "upper": upper}
