"""What counterparts and exercises are called, in the language of the page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from klarheit.clarity.model import DIMENSIONS
from klarheit.languages import phrases
from klarheit.practice import skills as library
from klarheit.practice.persona import Persona
from klarheit_web.pages.wording import language
from klarheit_web.practice.models import Practice

KINDS: dict[str, Any] = {
    "customer": _("Customers"),
    "buyer": _("Purchasing"),
    "employee": _("Employees"),
    "boss": _("Your own boss"),
    "colleague": _("Colleagues"),
    "coachee": _("People you coach"),
}
ONE_OF: dict[str, Any] = {
    "customer": _("a customer"),
    "buyer": _("a buyer"),
    "employee": _("somebody I lead"),
    "boss": _("my boss"),
    "colleague": _("a colleague"),
    "coachee": _("somebody I coach"),
}
TEMPERAMENTS: dict[str, Any] = {
    "terse": _("says little"),
    "talkative": _("likes to talk, and wanders"),
    "sceptical": _("has doubts"),
    "vague": _("friendly, and stays vague"),
    "hurried": _("has little time"),
    "hurt": _("was let down before"),
}
AUDIENCES: dict[str, Any] = {
    "customer": _("customers"),
    "employee": _("employees"),
    "oneself": _("myself"),
}
RATINGS: dict[str, Any] = {
    "again": _("not yet"),
    "hard": _("with an effort"),
    "good": _("it came"),
    "easy": _("by itself"),
}
LANGUAGES = (("de", _("German")), ("en", _("English")))


@dataclass(frozen=True, slots=True)
class Skill:
    """An exercise: what it is called, what one does in it, why it is worth doing."""

    key: str
    name: Any
    task: Any
    why: Any
    temperament: str


SKILLS = {
    one.key: one
    for one in (
        Skill(
            "open",
            _("Ask openly"),
            _("Ask so that the other person tells something: what, how, what for."),
            _("Open questions bring more words, and words that you did not put there."),
            "terse",
        ),
        Skill(
            "follow_up",
            _("Follow up"),
            _("Take up a word of the last answer before you go anywhere else."),
            _("Whoever is taken up goes on; whoever is passed over repeats themselves or stops."),
            "talkative",
        ),
        Skill(
            "give_back",
            _("Give back"),
            _("Say in your own words what you have just understood, and wait."),
            _("It shows that you listened, and gives the other person the chance to put it right."),
            "hurt",
        ),
        Skill(
            "silence",
            _("Endure silence"),
            _("When a sentence trails off, say nothing for once."),
            _("What matters often comes after the pause."),
            "vague",
        ),
        Skill(
            "criteria",
            _("Ask for criteria"),
            _("Where something is to be better, faster or simpler: by what would they notice?"),
            _("Everybody nods at adjectives. What can be checked can be agreed."),
            "sceptical",
        ),
        Skill(
            "people",
            _("Find out who else matters"),
            _("Hear the people in the background, and ask about them."),
            _("Hardly anybody decides alone."),
            "hurried",
        ),
        Skill(
            "hold_pitch",
            _("Hold the pitch back"),
            _("Say nothing of your offer until you know what it is to be good for."),
            _("An offer before the goal answers a question nobody asked."),
            "hurried",
        ),
    )
}


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A card: who it is, and how they talk."""

    persona: Persona
    temperament: Any

    @property
    def name(self) -> str:
        return self.persona.name


def counterpart(persona: Persona) -> Counterpart:
    return Counterpart(persona, TEMPERAMENTS[persona.temperament])


def groups(by_kind: Iterable[tuple[str, Sequence[Persona]]]) -> list[tuple[Any, list[Counterpart]]]:
    """Counterparts by kind, each kind in words."""
    return [(KINDS[kind], [counterpart(one) for one in members]) for kind, members in by_kind]


def suggested(personas: Sequence[Persona], last: Practice | None) -> Counterpart | None:
    """The next one after the last, in their order; a customer who talks readily for the first time."""
    if not personas:
        return None
    ids = [one.id for one in personas]
    if last and last.persona in ids:
        return counterpart(personas[(ids.index(last.persona) + 1) % len(ids)])
    customers = [one for one in personas if one.kind == "customer"] or personas
    return counterpart(next((one for one in customers if one.temperament == "talkative"), customers[0]))


def suited(skill: str, personas: Sequence[Persona]) -> Persona:
    """Somebody with whom this is worth practising."""
    wanted = SKILLS[skill].temperament
    customers_first = sorted(personas, key=lambda one: one.kind != "customer")
    return next((one for one in customers_first if one.temperament == wanted), customers_first[0])


def skills() -> list[Skill]:
    return [SKILLS[key] for key in library.SKILLS]


def skill(key: str) -> Skill:
    return SKILLS[key]


def skill_name(key: str) -> Any:
    """Empty for a whole talk."""
    return SKILLS[key].name if key else ""


def dimension(key: str) -> str:
    return phrases(language(), "clarity")[f"dimension.{key}"]


def kind_choices() -> list[tuple[str, Any]]:
    return list(ONE_OF.items())


def temperament_choices() -> list[tuple[str, Any]]:
    return list(TEMPERAMENTS.items())


def language_choices() -> list[tuple[str, Any]]:
    return list(LANGUAGES)


def dimension_choices() -> list[tuple[str, str]]:
    return [(key, dimension(key)) for key in DIMENSIONS]


def audiences() -> list[tuple[str, Any]]:
    return list(AUDIENCES.items())


def ratings() -> list[tuple[str, Any]]:
    return list(RATINGS.items())
