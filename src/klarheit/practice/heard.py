"""What an utterance of the asker does, heard with the same recogniser as the mirror."""

from dataclasses import dataclass

from klarheit.moves.courtesies import is_check
from klarheit.moves.cues import flat
from klarheit.moves.model import Sides
from klarheit.moves.recognise import recognise
from klarheit.moves.words import count_words
from klarheit.practice.ear import Asked, Ear, cues, is_wholly
from klarheit.practice.model import Said, State, as_conversation
from klarheit.practice.persona import Persona
from klarheit.practice.repeated import echoes
from klarheit.practice.understandable import READ, is_foreign, is_garbled, listened_to

SENTENCES = 24
"""Sentences of it that are gone into, the last ones."""
REMEMBERED = 6
"""Turns before it that are in the ear."""
HELLO = 2
"""Turns of the asker in which thanks for somebody's time beside a greeting is no farewell."""
LONG = 90
"""Words from which on a turn is a monologue."""

_SIDES = Sides(frozenset(("asker",)), "role")


@dataclass(frozen=True, slots=True)
class Heard:
    """An utterance, understood.

    text        what was listened to: without markup, its end only when it is very long; "" for silence
    asked       the question to be answered, or None
    questions   how many there are
    reflection  the sentence that gives back what was said and fits, or ""
    misses      a sentence that gives back what was not said, or ""
    against     what counts against the asker, each once, with its words
    purpose, step, flattery, apology, insult  the sentence that is one, or ""
    greets, parts, listens  whether it holds a greeting or small talk, a farewell; is a mere "mhm"
    senses      whether it names what the asker hears out, be it right or not
    leave, checks  whether it asks for leave to ask, or only for a nod: "Does that suit you?"
    instructs, not_us, generic, foreign, garbled, echoes  what else it is
    length      words of the whole utterance
    """

    text: str
    asked: Asked | None = None
    questions: int = 0
    reflection: str = ""
    misses: str = ""
    against: tuple[tuple[str, str], ...] = ()
    purpose: str = ""
    step: str = ""
    flattery: str = ""
    apology: str = ""
    insult: str = ""
    greets: bool = False
    parts: bool = False
    senses: bool = False
    leave: bool = False
    checks: bool = False
    listens: bool = False
    instructs: bool = False
    not_us: bool = False
    generic: bool = False
    foreign: bool = False
    garbled: bool = False
    echoes: bool = False
    length: int = 0

    @property
    def is_silence(self) -> bool:
        return not self.text and not self.garbled


def hear(persona: Persona, state: State, utterance: str) -> Heard:
    """What an utterance does in this talk."""
    text = listened_to(utterance)
    length = count_words(utterance[: 2 * READ])
    if not utterance.strip():
        return Heard("")
    signs = cues(state.language).keys(flat(text))
    insult = text if "INSULTS" in signs else ""
    if not insult and is_garbled(utterance):
        return Heard(text, garbled=True, length=length)
    if is_foreign(text, state.language) and not signs & {"INSTRUCTIONS", "INSULTS"}:
        return Heard(text, foreign=True, length=length)
    return _understood(persona, state, text, signs, insult, length)


def open_hints(persona: Persona, state: State) -> tuple[str, ...]:
    """Beginnings of words by which hints that were given and not yet followed are taken up."""
    cued = [persona.fact(fact) for fact in state.cued if not state.has_told(fact)]
    return tuple(word for fact in cued for word in fact.cue_words)


def is_generic(sentence: str, language: str) -> bool:
    """Whether a sentence asks for everything at once and for nothing in particular."""
    return is_wholly("GENERIC", sentence, language)


def _understood(
    persona: Persona, state: State, text: str, signs: frozenset[str], insult: str, length: int
) -> Heard:
    said = (*state.said[-REMEMBERED:], Said("asker", text))
    talk = recognise(as_conversation(said, state.language), _SIDES, goes_on=True)
    moves = [move for move in talk.moves_by_turn[-1] if move.end > move.start][-SENTENCES:]
    ear = Ear(talk, state, moves, open_hints(persona, state))
    asked = ear.asked()
    leave = asked is not None and "permission" in asked.kinds
    step, apology, senses = ear.step(), ear.apology(), bool(signs & {"SENSES", "SUMS_UP"}) and not asked
    checks = asked is not None and (
        is_check(asked.text, state.language) or (step != "" and is_wholly("NODS", asked.text, state.language))
    )
    greets = bool(ear.first("greeting") or ear.first("smalltalk")) or "NICETIES" in signs
    return Heard(
        text,
        asked=None if leave or checks else asked,
        questions=len(ear.questions),
        reflection=ear.reflection,
        misses=ear.misses,
        against=tuple(ear.against().items()),
        purpose=ear.first("purpose") or ear.purpose(),
        step=step,
        flattery="" if "SENSES" in signs else ear.praise(),
        apology=apology,
        senses=senses,
        insult=insult,
        greets=greets and not (senses or apology),
        parts="PARTS" in signs and not (state.turn < HELLO and ear.first("greeting")),
        leave=leave,
        checks=checks,
        listens=ear.only_listens() and not apology,
        instructs="INSTRUCTIONS" in signs,
        not_us=ear.says_no() or ("NOT_US" in signs and not (asked and asked.form in ("open", "narrow"))),
        generic=any(is_generic(talk.text(move), state.language) for move in moves),
        echoes=echoes(text, state),
        length=length,
    )
