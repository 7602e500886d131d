"""One skill at a time: where a talk offered an occasion for it, and whether the occasion was taken.

What counts as an occasion for each stands in `docs/practice.md`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from klarheit.clarity import concrete
from klarheit.clarity.facts import facts
from klarheit.measures.stretches import handovers
from klarheit.measures.uptake import takes_up_surely, uptakes
from klarheit.moves.model import Move
from klarheit.moves.words import count_words
from klarheit.practice.persona import Persona
from klarheit.practice.play import Played
from klarheit.practice.rounds import Course, Round, course

SKILLS = ("open", "follow_up", "give_back", "silence", "criteria", "people", "hold_pitch")
MOST_TURNS = 8
"""Turns of the learner in an exercise of one skill: about three minutes."""

_GIVES_BACK = frozenset(("reflection", "summary"))
_OFFERS = frozenset(("pitch", "price", "pressure", "advice"))
_DEEP = 2
"""Depth from which on a fact is worth giving back."""
_ABOUT = 0.35
"""How likely a statement must be about the goal or the criteria to be asked on there."""
_TELLING = 3
"""Words from which on a sentence is worth quoting without the others."""
_TRAILS = re.compile(r"(?:…|\.\.\.)[\s“”’‘\"»«)]*$")
_SENTENCES = re.compile(r"(?<=[.!?…])\s+")


@dataclass(frozen=True, slots=True)
class Occasion:
    """A place where a skill was called for.

    turn   the learner's turn, counted from one
    quote  what called for it: the counterpart's words, or the learner's own question
    """

    turn: int
    taken: bool
    quote: str


@dataclass(frozen=True, slots=True)
class Practised:
    """A skill in one talk. The two counts serve the choice of an exercise; people are shown the places."""

    skill: str
    chances: int
    taken: int
    places: tuple[Occasion, ...]

    @property
    def passed(self) -> tuple[Occasion, ...]:
        return tuple(one for one in self.places if not one.taken)


def practised(skill: str, played: Played) -> Practised:
    """Where the talk called for a skill of `SKILLS`. Raises KeyError for any other."""
    return in_course(skill, played.persona, course(played))


def in_course(skill: str, persona: Persona, held: Course) -> Practised:
    """The same for a talk that was heard already."""
    places = tuple(_FINDERS[skill](persona, held))
    return Practised(skill, len(places), sum(one.taken for one in places), places)


def trails_off(text: str) -> bool:
    """Whether the last sentence is left hanging."""
    return _TRAILS.search(text) is not None


def last_sentence(text: str) -> str:
    return _SENTENCES.split(text.strip())[-1]


def _open(persona: Persona, held: Course) -> Iterator[Occasion]:
    """Every turn that asks, by its last question; a narrow one is in place where a fact is missing, and what
    gives back with a question mark is no question."""
    for one in held.rounds:
        back = [reason.quote for reason in one.reply.reasons if reason.key == "reflection"]
        asked = [move for move in one.moves if move.form and held.text(move) not in back]
        if asked and asked[-1].form != "question.narrow":
            yield Occasion(one.number, asked[-1].form == "question.open", held.text(asked[-1]))


def _follow_up(persona: Persona, held: Course) -> Iterator[Occasion]:
    """Every substantial turn of the counterpart's, as in the measure `uptake`; taken when it surely is."""
    numbers = {one.place: one.number for one in held.rounds if one.place is not None}
    handed = handovers(held.talk, to="asker")
    sure = {one.answer.turns[0] for one in handed if takes_up_surely(held.talk, one)}
    for uptake in uptakes(held.talk):
        answers = (turn for turn in sorted(numbers) if turn > uptake.partner.turn)
        if (turn := next(answers, None)) is not None:
            yield Occasion(numbers[turn], turn in sure, uptake.partner.quote)


def _give_back(persona: Persona, held: Course) -> Iterator[Occasion]:
    """After something that was not said to everybody: a fact of depth 2 or 3, or a cue."""
    for earlier, one in _pairs(held):
        if one.asked and (quote := _weighty(persona, earlier)):
            given = _gives_back(one)
            yield Occasion(one.number, given, quote)


def _gives_back(one: Round) -> bool:
    if any(reason.key == "reflection" for reason in one.reply.reasons):
        return True
    return any(not _GIVES_BACK.isdisjoint(move.labels) for move in one.moves)


def _takes_up(one: Round) -> bool:
    return any(reason.key == "cue_taken_up" for reason in one.reply.reasons)


def _weighty(persona: Persona, one: Round) -> str:
    told = [persona.fact(each.fact) for each in one.reply.told]
    if any(fact.depth >= _DEEP and not fact.decoy for fact in told) or one.reply.act == "cue":
        return one.reply.text
    return ""


def _silence(persona: Persona, held: Course) -> Iterator[Occasion]:
    """A sentence left hanging: whether it was left to hang. Who takes it up in words has heard it as well."""
    for one in held.rounds:
        if trails_off(one.before) and not (one.asked.strip() and _takes_up(one)):
            yield Occasion(one.number, not one.asked.strip(), last_sentence(one.before))


def _criteria(persona: Persona, held: Course) -> Iterator[Occasion]:
    """A wish by which nothing could be checked yet, or a goal just told."""
    for one in held.rounds:
        if one.place and (quote := _unchecked(held, one)):
            asked = any(
                move.kind in ("kind.criteria", "kind.scaling") or "criteria" in move.dimensions
                for move in one.moves
            )
            yield Occasion(one.number, asked, quote)


def _unchecked(held: Course, one: Round) -> str:
    """The counterpart's words before this turn that name a wish without a measure."""
    assert one.place is not None
    language = held.talk.conversation.language
    for move in held.talk.moves_by_turn[one.place - 1]:
        chances = dict(move.about)
        wish = max(chances.get("goal", 0.0), chances.get("criteria", 0.0)) >= _ABOUT
        if wish and concrete.missing("criteria", held.text(move), language):
            return held.text(move) if count_words(held.text(move)) >= _TELLING else one.before
    return ""


def _people(persona: Persona, held: Course) -> Iterator[Occasion]:
    """Somebody is named or hinted at who was not spoken of before."""
    language, known = held.talk.conversation.language, ""
    for one in held.rounds:
        called = [each.text for each in facts(one.before, language) if each.kind in ("person", "role")]
        new = [name for name in called if name not in known]
        if new and one.asked:
            asked = any(name.casefold() in one.asked.casefold() for name in new) or any(
                move.kind == "kind.circular" or "people" in move.dimensions for move in one.moves
            )
            yield Occasion(one.number, asked, _sentence_with(one.before, new[0]))
        known += one.before + one.asked


def _sentence_with(text: str, name: str) -> str:
    return next((one for one in _SENTENCES.split(text.strip()) if name in one), text)


def _hold_pitch(persona: Persona, held: Course) -> Iterator[Occasion]:
    """Every turn until a goal is told: whether it keeps the own offer out."""
    for one in held.rounds:
        if one.asked:
            offers = [move for move in one.moves if _offers(move)]
            quote = held.text(offers[0]) if offers else one.asked
            yield Occasion(one.number, not offers, quote)
        if any(persona.fact(told.fact).dimension == "goal" for told in one.reply.told):
            return


def _offers(move: Move) -> bool:
    return not _OFFERS.isdisjoint(move.labels)


def _pairs(held: Course) -> Iterator[tuple[Round, Round]]:
    return zip(held.rounds, held.rounds[1:], strict=False)


_FINDERS: dict[str, Callable[[Persona, Course], Iterator[Occasion]]] = {
    "open": _open,
    "follow_up": _follow_up,
    "give_back": _give_back,
    "silence": _silence,
    "criteria": _criteria,
    "people": _people,
    "hold_pitch": _hold_pitch,
}
