"""Words around the mix, in the language of the page."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from klarheit.leadership.mix import Line
from klarheit.survey.instrument import Level
from klarheit.survey.order import Summary
from klarheit_web.surveys.wording import worded

BEHAVIOUR_NAMES: dict[str, Promise] = {
    "ordering": gettext_lazy("Telling what to do"),
    "numbers": gettext_lazy("Leading by numbers"),
    "structuring": gettext_lazy("Giving structure"),
    "involving": gettext_lazy("Involving"),
    "listening": gettext_lazy("Listening and taking seriously"),
    "developing": gettext_lazy("Developing"),
}


def behaviour_name(behaviour: str) -> str:
    return str(BEHAVIOUR_NAMES[behaviour])


def half(wish: Summary, levels: tuple[Level, ...]) -> str:
    """Between which answers the middle half lies."""
    low, high = worded(wish.low, levels), worded(wish.high, levels)
    if low == high:
        return low
    return _("%(low)s to %(high)s") % {"low": low, "high": high}


def middle(wish: Summary, levels: tuple[Level, ...]) -> str:
    return worded(wish.middle, levels)


def in_a_sentence(line: Line, levels: tuple[Level, ...], *, is_mine: bool) -> str:
    """What the picture of an item shows, for listeners."""
    if line.wish is None:
        return _("Not shown.")
    said = _("Team: middle half %(half)s, middle %(middle)s.") % {
        "half": half(line.wish, levels),
        "middle": middle(line.wish, levels),
    }
    if line.guess is None:
        return said
    guess = _("Your guess: %(guess)s.") if is_mine else _("The leader’s guess: %(guess)s.")
    return f"{said} {guess % {'guess': worded(line.guess, levels)}}"
