"""Up to three moments of a talk: what opened it most, a hint left lying, and one to try again."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from klarheit.clarity.catalogue import about
from klarheit.languages import phrases
from klarheit.practice.hints import echo, setting_of
from klarheit.practice.persona import Fact, Persona
from klarheit.practice.reasons import worded
from klarheit.practice.rounds import Course, Round

Kind = Literal["best", "missed_cue", "redo"]

_DEEPEST = 3
_NOTICED = 0.005
"""A change of trust below this is none."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A place worth a second look.

    turn   the learner's turn, counted from one: the one to return to
    quote  what was said there: the learner's words, of a missed cue the counterpart's; "" for silence
    words  a sentence or two, in the language of the talk
    """

    kind: Kind
    turn: int
    quote: str
    words: str


def moments(persona: Persona, held: Course) -> tuple[Moment, ...]:
    """Best, missed cue, one to redo: each only if there is one."""
    found = (_best(persona, held), _missed_cue(persona, held), _redo(persona, held))
    return tuple(moment for moment in found if moment)


def _best(persona: Persona, held: Course) -> Moment | None:
    """The turn that was told a fact of depth 3, or else the largest gain of trust."""
    say = phrases(persona.language, "practised")
    deep = [one for one in held.rounds if _told_deep(persona, one)]
    if deep:
        one = max(deep, key=lambda each: (each.trust, -each.number))
        words = say["moment.best.told"].format(known=_told_deep(persona, one)[0].known)
        return Moment("best", one.number, one.asked, words)
    gains = [one for one in held.rounds if one.trust > _NOTICED]
    if not gains:
        return None
    one = max(gains, key=lambda each: (round(each.trust, 4), -each.number))
    why = " ".join(_why(one, persona.language, gains=True))
    key = "moment.best.why" if why else "moment.best.trust"
    return Moment("best", one.number, one.asked, say[key].format(why=why))


def _told_deep(persona: Persona, one: Round) -> list[Fact]:
    told = (persona.fact(each.fact) for each in one.reply.told if each.how == "earned")
    return [fact for fact in told if fact.depth == _DEEPEST and not fact.decoy]


def _missed_cue(persona: Persona, held: Course) -> Moment | None:
    """The first cue that was not taken up, with what one could have said there."""
    missed = sorted(_cues_left(persona, held), key=lambda pair: pair[0].number)
    if not missed:
        return None
    one, fact = missed[0]
    say = phrases(persona.language, "practised")
    own, question = echo(fact.cue), _question(persona, fact)
    key = "moment.missed_cue.question" if question else "moment.missed_cue.echo"
    return Moment("missed_cue", one.number + 1, fact.cue, say[key].format(echo=own, question=question))


def _cues_left(persona: Persona, held: Course) -> Iterator[tuple[Round, Fact]]:
    known = {told.fact for one in held.rounds for told in one.reply.told}
    for fact in persona.facts:
        if fact.cue and fact.id not in known:
            heard = [one for one in held.rounds[:-1] if fact.cue in one.reply.text]
            if heard:
                yield heard[-1], fact


def _question(persona: Persona, fact: Fact) -> str:
    """The first question of the catalogue about this that asks on from something said; "" without one."""
    setting = setting_of(persona.kind)
    fitting = (one for one in about(fact.dimension) if "vague" in one.fits and setting in one.wordings)
    found = next(fitting, None)
    return found.wordings[setting][persona.language].text if found else ""


def _redo(persona: Persona, held: Course) -> Moment | None:
    """The largest loss of trust."""
    losses = [one for one in held.rounds if one.trust < -_NOTICED]
    if not losses:
        return None
    one = min(losses, key=lambda each: (round(each.trust, 4), each.number))
    why = " ".join(_why(one, persona.language, gains=False))
    say = phrases(persona.language, "practised")
    return Moment("redo", one.number, one.asked, say["moment.redo.why"].format(why=why, turn=one.number))


def _why(one: Round, language: str, *, gains: bool) -> list[str]:
    """The weightiest reason of a turn on one side, in words."""
    reasons = [each for each in one.reply.reasons if (each.trust > 0 if gains else each.trust < 0)]
    reasons.sort(key=lambda each: -abs(each.trust))
    return [worded(reason, language) for reason in reasons[:1]]
