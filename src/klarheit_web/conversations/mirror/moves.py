"""The moves as one chooses among them: in their groups, each with its name and what it means."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from klarheit.conversation import Role
from klarheit.languages import phrases
from klarheit.moves.model import (
    LISTENING,
    PARTNER,
    PROCESS,
    QUESTION_FORMS,
    QUESTION_KINDS,
    QUESTION_TIES,
    TELLING,
)
from klarheit.report.wording import say

Words = str | Promise
GROUPS: tuple[tuple[Words, tuple[str, ...]], ...] = (
    (_("Questions: form"), QUESTION_FORMS),
    (_("Questions: kind"), QUESTION_KINDS),
    (_("Questions: tie"), QUESTION_TIES),
    (_("Listening"), LISTENING),
    (_("Telling"), TELLING),
    (_("Course of the talk"), PROCESS),
    (_("The other side"), tuple(label for label in PARTNER if label != "backchannel")),
)
_SIDES: dict[Role, tuple[int, ...]] = {"asker": (0, 3, 4, 5), "partner": (0, 6, 5)}

MEANINGS: dict[str, Words] = {
    "question.open": _("Invites telling: “How do you handle that today?”"),
    "question.narrow": _("Asks for one fact: “By when do you need it?”"),
    "question.closed": _("Yes or no: “Is that urgent?”"),
    "question.choice": _("Offers two or more: “This year or next?”"),
    "question.leading": _("Carries your own view: “Surely you want to save time?”"),
    "question.tag": _("Checks a fact: “You’re in two places, right?”"),
    "question.rhetorical": _("Expects no answer: “Who wouldn’t want that?”"),
    "reflection": _("Gives back one point: a word, a meaning, a feeling that was named"),
    "summary": _("Brings two points or more together"),
    "affirmation": _("Names something good that the other side did, can do or brings"),
    "backchannel": _("“I’m listening”: mhm, I see"),
    "purpose": _("Says why one asks"),
    "information": _("A plain statement"),
    "advice": _("What the other side should do"),
    "pitch": _("Praises one’s own product, house or service"),
    "price": _("What it costs, discounts, terms of payment"),
    "pressure": _("Pushes towards a decision or makes haste"),
    "disclosure": _("An example of one’s own life or of another customer"),
    "dismissal": _("Waves a concern aside or justifies itself"),
    "greeting": _("Beginning, introductions, thanks for the time"),
    "agenda": _("What this talk is to be about, and how long"),
    "next_step": _("What happens after this talk"),
    "farewell": _("End, wishes, thanks for the talk"),
    "smalltalk": _("Weather, journey, coffee"),
    "answer": _("A statement or an answer"),
    "story": _("Something that happened once, and what came of it"),
    "ask_back": _("A question of their own"),
    "objection": _("Speaks against an offer, an idea, a view"),
    "commitment": _("Undertakes something or accepts a step"),
    "refusal": _("Says no to a request, an offer, a question"),
    "doubt": _("Isn’t sure, doesn’t know, wavers"),
}


@dataclass(frozen=True, slots=True)
class MoveChoice:
    """A move one can choose. count: in how many turns it occurs, where that is asked."""

    key: str
    name: str
    meaning: Words = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class MoveGroup:
    name: Words
    choices: tuple[MoveChoice, ...]


def name_of(labels: Iterable[str], language: str, *, sure: bool = True) -> str:
    """ "offen, nach Kriterien"; "vielleicht offen, nach Kriterien" where that is not sure.

    A label that is known no longer is called by its key.
    """
    table = phrases(language, "moves")
    names = ", ".join(table.get(label, label) for label in labels)
    return names if sure else say(language, "asked.perhaps", form=names)


def allowed_on(side: Role, language: str) -> list[MoveGroup]:
    """What a sentence of this side may do first of all; a question's kind and tie are asked for besides."""
    wanted = [GROUPS[place] for place in _SIDES[side]]
    return _grouped(wanted, lambda key: key != "ask_back", language, {})


def occurring(counts: dict[str, int], language: str) -> list[MoveGroup]:
    """The moves that occur, to look for them in the transcript."""
    return _grouped(GROUPS, lambda key: key in counts, language, counts)


def _grouped(
    groups: Iterable[tuple[Words, tuple[str, ...]]],
    wanted: Callable[[str], bool],
    language: str,
    counts: dict[str, int],
) -> list[MoveGroup]:
    names = phrases(language, "moves")
    found = (
        MoveGroup(
            group,
            tuple(
                MoveChoice(key, names[key], MEANINGS.get(key, ""), counts.get(key, 0))
                for key in keys
                if wanted(key)
            ),
        )
        for group, keys in groups
    )
    return [group for group in found if group.choices]
