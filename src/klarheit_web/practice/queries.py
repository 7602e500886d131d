"""Reading what one practised: talks, own cases, cards. All of it belongs to one person alone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from uuid import UUID

from django.db.models import QuerySet

from klarheit.practice.files import from_json
from klarheit.practice.model import Reply, State
from klarheit.practice.persona import Persona, read_persona
from klarheit.practice.play import Played
from klarheit.practice.skills import MOST_TURNS
from klarheit.practice.turn import begin, reply
from klarheit_web.accounts.models import Person
from klarheit_web.practice.models import Card, ModelChoice, OwnCase, Practice

MOST_WAITING = 3
PERSONAS = files("klarheit").joinpath("data", "practice", "personas")
KINDS = ("customer", "employee", "buyer", "boss", "colleague", "coachee")


@dataclass(frozen=True, slots=True)
class Bubble:
    """Something said. `turn`: which of the asker's it is, from 1 on; 0 for the counterpart."""

    side: str
    text: str
    turn: int = 0


def practices_of(person: Person) -> QuerySet[Practice]:
    return Practice.objects.of(person).select_related("case", "earlier")


def every(person: Person) -> QuerySet[Practice]:
    """Also what was thrown away and can be taken out again."""
    return Practice.objects.filter(owner=person)


def cases_of(person: Person) -> QuerySet[OwnCase]:
    return OwnCase.objects.filter(owner=person)


def listed(person: Person) -> QuerySet[Practice]:
    """For lists: without what was said."""
    return Practice.objects.of(person).defer("state", "debrief", "written", "understood")


def begun(person: Person) -> list[Practice]:
    """Talks that wait to go on, last first."""
    return list(listed(person).filter(ended_at=None)[:MOST_WAITING])


def over(person: Person) -> QuerySet[Practice]:
    return listed(person).exclude(ended_at=None)


def last(person: Person) -> Practice | None:
    """The one begun last, whose ways of practising are suggested again."""
    return listed(person).filter(skill="", earlier=None).order_by("-begun_at").first()


def by_kind(personas: Iterable[Persona]) -> list[tuple[str, list[Persona]]]:
    """Counterparts in the order of `KINDS`, those without anybody left out."""
    known = list(personas)
    groups = ((kind, [one for one in known if one.kind == kind]) for kind in KINDS)
    return [(kind, members) for kind, members in groups if members]


def persona_of(found: Practice) -> Persona:
    """The counterpart, as it was when the talk began."""
    return _read(found.written, found.language)


def file_of(persona: Persona) -> str:
    """The persona file of a counterpart that comes with Klarheit."""
    return PERSONAS.joinpath(f"{persona.id}.toml").read_text(encoding="utf-8")


@lru_cache(maxsize=100)
def _read(text: str, language: str) -> Persona:
    return read_persona(text, language)


def state_of(found: Practice) -> State:
    return from_json(found.state)


def bubbles(state: State, *, since: int = 0) -> list[Bubble]:
    """What was said, from this place on, each turn of the asker with its number."""
    turn, told = 0, []
    for one in state.said:
        turn += one.side == "asker"
        told.append(Bubble(one.side, one.text, turn if one.side == "asker" else 0))
    return told[since:]


def is_over(found: Practice, state: State) -> bool:
    """Whether nothing more is said: somebody ended it, or the exercise is through."""
    is_through = bool(found.skill) and state.turn >= MOST_TURNS
    return is_through or state.phase == "over"


def played(found: Practice, *, until: int | None = None) -> Played:
    """The talk turn by turn, made again from its words. Words that a model chose are taken as they were.

    until  how many turns of the asker; all when None
    """
    partner, kept = persona_of(found), state_of(found)
    state = begin(partner, seed=found.seed)
    replies: list[Reply] = []
    for utterance in found.asked[:until]:
        replies.append(_as_kept(reply(partner, state, utterance), kept))
        state = replies[-1].state
    return Played(partner, state, tuple(replies))


def _as_kept(made: Reply, kept: State) -> Reply:
    """With the counterpart's words as they were shown."""
    place = len(made.state.said) - 1
    shown = kept.said[place]
    if shown == made.state.said[place] or shown.side != "partner":
        return made
    said = (*made.state.said[:place], shown)
    return replace(made, text=shown.text, state=replace(made.state, said=said))


def other_way(found: Practice) -> Practice | None:
    """What to lay beside it: the talk it goes on from, or the last one that went on from it."""
    if found.earlier_id:
        return found.earlier if found.earlier and found.earlier.deleted_at is None else None
    return Practice.objects.of(found.owner).filter(earlier=found).first()


def model_choice(owner: UUID, host: str) -> ModelChoice | None:
    """What this person allowed the model at this host; None when nothing, or another host."""
    return ModelChoice.objects.filter(owner=owner, host=host).first() if host else None


def cards_kept(person: Person) -> dict[str, dict[str, object]]:
    """What is kept of each card, by its id."""
    return dict(Card.objects.filter(owner=person).values_list("card", "state"))
