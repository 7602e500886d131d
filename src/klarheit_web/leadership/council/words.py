"""What was tried, and what is switched on or off, in plain words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from klarheit_web.leadership.council.queries import Switch
from klarheit_web.leadership.models import AttackRun

PLACES: dict[str, Any] = {
    "released": _("Against what was released here"),
    "stored": _("Against the database of this installation"),
    "simulated": _("Against made-up organisations"),
}

# Key of an attack → its name, and what somebody does who tries it.
ATTACKS: dict[str, tuple[Any, Any]] = {
    "small_cell": (
        _("The small group"),
        _("Look for a figure that rests on fewer people than the threshold."),
    ),
    "complement": (
        _("The rest"),
        _("Take a group away from the whole, and read the figure of the few who are left."),
    ),
    "unanimity": (
        _("All of one mind"),
        _("Look for a table from which it follows what everybody answered."),
    ),
    "difference": (
        _("The difference"),
        _("Lay two releases over each other, and compute those who are in one only."),
    ),
    "joiner_leaver": (
        _("Who came, who went"),
        _("Compare two rounds between which one person joined or left."),
    ),
    "lowered_k": (
        _("The lowered threshold"),
        _("Look for figures that would stand only under a lower threshold than the declared one."),
    ),
    "text_with_name": (
        _("The sentence with a name"),
        _("Look for sentences where fewer than eight people answered."),
    ),
    "row_order": (
        _("The order"),
        _("Conclude from the order of rows or sentences who answered first."),
    ),
    "linear_system": (
        _("The system of equations"),
        _("Combine all released tables of all rounds, and solve for fewer people than the threshold."),
    ),
    "bounds": (
        _("Narrowing down"),
        _("Compute from all tables together within which bounds one person’s answer must lie."),
    ),
    "answers_kept": (
        _("Answers that stayed"),
        _("Look for sheets and sentences of a round that was released; they should be deleted."),
    ),
    "links_kept": (
        _("Links that stayed"),
        _("Look for unused links of a round that is over; whoever has none left has answered."),
    ),
    "joined_columns": (
        _("The hidden column"),
        _("Search all tables for a column that leads from an answer to a person, or back."),
    ),
    "ordered_columns": (
        _("Time and order"),
        _("Search the tables of answers for columns that tell when, or in which order, somebody answered."),
    ),
    "equal_values": (
        _("The same value twice"),
        _("Compare the keys of answers with every column of every other table."),
    ),
    "jobs": (
        _("Traces in jobs"),
        _("Look for a key of an answer in what waiting and finished jobs were given."),
    ),
}

# Key of a switch → what is said when it is on, and when it is off.
SWITCHES: dict[str, tuple[Any, Any]] = {
    "last_sign_in": (
        _("The time of the last sign-in is kept."),
        _(
            "No time of the last sign-in is kept with an account. The list of devices, which nobody but "
            "their owner sees, names the browser and the day; no network address, no time of day."
        ),
    ),
    "activity": (
        _("When a device was last used is kept."),
        _("When a device was last used is not kept."),
    ),
    "language_model": (
        _("A language model may word replies in practice talks, for whoever allows it. It answers at:"),
        _("No language model is connected. Nothing leaves this installation to be worded elsewhere."),
    ),
    "provider": (
        _("One may sign in through a provider:"),
        _("No outside provider takes part in signing in."),
    ),
    "mail": (
        _(
            "Mails are sent: invitations, reminders, word of a concern or of a changed sign-in, links for a "
            "new password. They hold no content."
        ),
        _("No mail is sent; links are handed over."),
    ),
    "demo": (
        _("This is a demo with sample people."),
        _("This is not the demo: accounts belong to people."),
    ),
}


@dataclass(frozen=True, slots=True)
class Line:
    """An attack in words, how often it was tried, how often it succeeded."""

    title: Any
    told: Any
    tried: int
    succeeded: int


@dataclass(frozen=True, slots=True)
class Place:
    """What was attacked, attack by attack."""

    title: Any
    lines: tuple[Line, ...]


def of_results(run: AttackRun) -> list[Place]:
    """The results of a run, by what was attacked; an attack that is not known here goes by its key."""
    return [
        Place(title, lines)
        for key, title in PLACES.items()
        if (lines := tuple(_line(one) for one in run.results if one["where"] == key))
    ]


def of_switches(switches: Iterable[Switch]) -> list[tuple[Switch, Any]]:
    """Each switch with the sentence that holds for it."""
    return [(one, SWITCHES[one.key][0 if one.is_on else 1]) for one in switches]


def _line(result: dict[str, Any]) -> Line:
    key = result["attack"]
    title, told = ATTACKS.get(key, (key, ""))
    return Line(title, told, result["tried"], result["succeeded"])
