"""Words of the premise check that are not the library's."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from klarheit.leadership.premises import RATINGS

STATES: dict[str, Promise] = {
    "there": pgettext_lazy("premise", "there"),
    "partly": pgettext_lazy("premise", "partly"),
    "missing": pgettext_lazy("premise", "missing"),
    "unknown": pgettext_lazy("premise", "not known"),
}

NOT_COMPARED: dict[str, Promise] = {
    "new": _("not asked before"),
    "worded_anew": _("worded anew since"),
    "withheld": _("not shown in one of the two rounds"),
}

GROUPS: tuple[tuple[str, Promise, str], ...] = (
    ("guidelines", _("Guidelines"), "guidelines:list"),
    ("latitude", _("Latitude"), "latitude:map"),
    ("contradictions", _("What steers the work"), "steering:list"),
    ("mix", _("Leading"), "mix:mine"),
    ("concerns", _("Concerns"), "concerns:list"),
    ("interface", _("Marketing and sales"), "interface:show"),
)
"""Rooms with their names and addresses, in the order of the page."""

ROOM_OF: dict[str, str] = {
    **dict.fromkeys(("guidelines", "together", *RATINGS), "guidelines"),
    **dict.fromkeys(("clear", "sufficient"), "latitude"),
    **{key: key for key in ("contradictions", "mix", "concerns", "interface")},
}
"""The room a premise is about."""
