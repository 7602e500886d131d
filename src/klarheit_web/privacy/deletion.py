"""What goes with an account, what stays, and for how long: the table behind the page, compared by a test."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Stays:
    """Something that outlives an account. `field` names where it stands: table and column."""

    field: str
    what: Any
    why: Any


GOES = (
    _("your conversations, their mirrors, corrections and pages you sent; links stop working at once"),
    _("your dialogues, lines, saved passages, partners and what the search knows"),
    _("your exercises, own cases and question cards"),
    _("what you opened to others, and what others opened to you"),
    _("your comments, also those at conversations of others"),
    _("talks a leader held with you and kept here with your consent"),
    _("your concerns, proposals, remarks and verdicts by name, what you signed, and surveys about you"),
    _("your list of who saw what, your roles, your place in the reporting line, your ways to sign in"),
    _("files on their way, waiting jobs, tokens of programs, open sessions"),
)

STAYS = (
    Stays(
        "leadership_guidelineversion.text",
        _("versions of guidelines you wrote, and latitude you granted, without your name"),
        _("They hold for others, who worked on them or rely on them."),
    ),
    Stays(
        "surveys_member.id",
        _("a random number under which you were asked in surveys, without your name"),
        _("Without it, a later survey could show by subtraction what you answered."),
    ),
    Stays(
        "accounts_accessrecord.actor_name",
        _("your name in other people's list of who saw what"),
        _("They have a right to know who looked at their conversations or changed their role."),
    ),
    Stays(
        "accounts_accessrecord.detail",
        _("your name in the history of those whom you led"),
        _("It tells them when their reporting line changed."),
    ),
    Stays(
        "privacy_deleted.item",
        _("the random numbers of what was deleted, without any content"),
        _("So that a restored backup does not bring it back."),
    ),
)
