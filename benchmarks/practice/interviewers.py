"""Scripted interviewers: who is rewarded by a counterpart should be who asks well and listens.

Written from the rules of practice and the format of a persona file only, before the engine or any bundled
persona was read (docs/practice-validity.md). An interviewer is a function of what anybody may know, the talk
so far, and a seeded random; it never sees a hidden fact, nor the counterpart's state. Good questions are from
the catalogue, for all who ask any: what tells the skilled one from the interrogator is that it listens.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

from listening import given_back, half_said, is_substantial, some_words
from script import script

from klarheit.clarity.catalogue import catalogue
from klarheit.practice.model import Said
from klarheit.practice.persona import Persona

TURNS = 24
CLOSING = 2
"""How many turns at the end are for summing up and agreeing on a step."""
ORDER = (
    *("goal", "situation", "drivers", "criteria", "people", "obstacles"),
    *("resources", "alternatives", "risks", "deadline", "steps"),
)


@dataclass(frozen=True)
class Public:
    """What the learner knows beforehand."""

    language: str
    kind: str
    situation: str
    you: str
    aim: str


Talk = Sequence[Said]
Interviewer = Callable[[Public, Talk, Random], str]


def public(persona: Persona) -> Public:
    return Public(persona.language, persona.kind, persona.situation, persona.you, persona.aim)


def skilled(known: Public, talk: Talk, dice: Random) -> str:
    """Asks open questions over the dimensions, gives back, follows up, takes half-sentences up, says why."""
    if not _own(talk):
        return f"{_line(known, 'purpose', dice)} {_good_question(known, talk, dice)}"
    if len(_own(talk)) >= TURNS - CLOSING:
        return _closing(known, talk, dice)
    taken_up = _takes_up_half_sentence(known, talk, dice)
    return _listens_and_asks(known, talk, dice) if taken_up is None else taken_up


def average(known: Public, talk: Talk, dice: Random) -> str:
    """Half of what the skilled one does; else closed questions and information."""
    drawn = dice.random()
    if drawn < 0.5:
        return skilled(known, talk, dice)
    return closed_only(known, talk, dice) if drawn < 0.8 else _line(known, "information", dice)


def interrogator(known: Public, talk: Talk, dice: Random) -> str:
    """Good questions one after the other; nothing is ever taken up."""
    return _good_question(known, talk, dice)


def pitcher(known: Public, talk: Talk, dice: Random) -> str:
    """Praises what it sells, names prices, presses; every fourth turn is a question."""
    drawn = dice.random()
    if drawn < 0.25:
        return _good_question(known, talk, dice)
    return _line(known, "pitch" if drawn < 0.8 else "price" if drawn < 0.9 else "pressure", dice)


def closed_only(known: Public, talk: Talk, dice: Random) -> str:
    """One closed question after the other, over all dimensions."""
    return dice.choice(script(known.language).closed[_next_dimension(talk)])


def at_random(known: Public, talk: Talk, dice: Random) -> str:
    """Any question of the catalogue, whatever was said."""
    return dice.choice([text for texts in _questions(known).values() for text in texts])


def silent(known: Public, talk: Talk, dice: Random) -> str:
    """Nods, and silence."""
    return "" if dice.random() < 0.3 else _line(known, "acknowledge", dice)


def parrot(known: Public, talk: Talk, dice: Random) -> str:
    """Says the counterpart's last sentence again."""
    sentences = [part.strip() for part in talk[-1].text.replace("…", ".").split(".") if part.strip()]
    return f"{sentences[-1]}." if sentences else _line(known, "acknowledge", dice)


def keyword_list(known: Public, talk: Talk, dice: Random) -> str:
    return _in_turn(known, "keywords", talk)


def flatterer(known: Public, talk: Talk, dice: Random) -> str:
    return _in_turn(known, "flattery", talk)


def everything(known: Public, talk: Talk, dice: Random) -> str:
    """ "Tell me everything", in several ways."""
    return _in_turn(known, "everything", talk)


def same_question(known: Public, talk: Talk, dice: Random) -> str:
    """One good question in ever new clothes."""
    return _in_turn(known, "clothes", talk)


def reflection_spam(known: Public, talk: Talk, dice: Random) -> str:
    """Gives back, and nothing else."""
    return _reflection(known, talk, dice) or _line(known, "acknowledge", dice)


INTERVIEWERS: Mapping[str, Interviewer] = {
    "skilled": skilled,
    "average": average,
    "interrogator": interrogator,
    "pitcher": pitcher,
    "closed only": closed_only,
    "random": at_random,
    "silent": silent,
}
GAMES: Mapping[str, Interviewer] = {
    "parrot": parrot,
    "keyword list": keyword_list,
    "flattery": flatterer,
    "tell me everything": everything,
    "same question": same_question,
    "reflection spam": reflection_spam,
}


def dosed(share: float) -> Interviewer:
    """So many turns of a hundred as the skilled one, the others a closed question or information."""

    def interviewer(known: Public, talk: Talk, dice: Random) -> str:
        if dice.random() < share:
            return skilled(known, talk, dice)
        return closed_only(known, talk, dice) if dice.random() < 0.6 else _line(known, "information", dice)

    return interviewer


def _listens_and_asks(known: Public, talk: Talk, dice: Random) -> str:
    asks = _follow_up(known, talk, dice) if dice.random() < 0.4 else ""
    asks = asks or _good_question(known, talk, dice)
    before = _reflection(known, talk, dice) or (_purpose(known, talk, dice) if dice.random() < 0.3 else "")
    return f"{before} {asks}".strip()


def _purpose(known: Public, talk: Talk, dice: Random) -> str:
    """Why one asks, in words not used so far; "" when there are none left."""
    asked = " ".join(_own(talk))
    fresh = [line for line in script(known.language).said["purpose"] if line not in asked]
    return dice.choice(fresh) if fresh else ""


def _takes_up_half_sentence(known: Public, talk: Talk, dice: Random) -> str | None:
    """Silence after "…", or the half-sentence; None where there is none."""
    own, theirs = _own(talk), [said.text for said in talk if said.side == "partner"]
    kept_silent = bool(own) and not own[-1]
    if words := half_said(theirs[-1]):
        if not kept_silent and dice.random() < 0.4:
            return ""
        return _line(known, "half_sentence", dice).format(words=words)
    if kept_silent and (words := half_said(theirs[-2])):
        return _line(known, "half_sentence", dice).format(words=words)
    return None


def _closing(known: Public, talk: Talk, dice: Random) -> str:
    everything_said = " ".join(said.text for said in talk[1:] if said.side == "partner")
    clause = given_back(everything_said, known.language, dice)
    if len(_own(talk)) == TURNS - CLOSING and clause:
        return _line(known, "summary", dice).format(clause=clause)
    return _line(known, "step", dice)


def _reflection(known: Public, talk: Talk, dice: Random) -> str:
    if not is_substantial(talk[-1].text):
        return ""
    clause = given_back(talk[-1].text, known.language, dice)
    return _line(known, "give_back", dice).format(clause=clause) if clause else ""


def _follow_up(known: Public, talk: Talk, dice: Random) -> str:
    """A question about some of the counterpart's words, in a way not used so far; "" where there is none."""
    words = some_words(talk[-1].text, known.language, dice) if is_substantial(talk[-1].text) else ""
    asked = " ".join(_own(talk))
    fresh = [line for line in script(known.language).said["follow"] if not _was_used(line, asked)]
    return dice.choice(fresh).format(words=words) if words and fresh else ""


def _was_used(line: str, asked: str) -> bool:
    return all(part in asked for part in line.split("{words}"))


def _good_question(known: Public, talk: Talk, dice: Random) -> str:
    """A question of the catalogue about the next dimension, that was not asked yet."""
    asked = " ".join(_own(talk))
    questions = _questions(known)
    fewest = min(ORDER, key=lambda dimension: sum(text in asked for text in questions[dimension]))
    return dice.choice([text for text in questions[fewest] if text not in asked])


def _next_dimension(talk: Talk) -> str:
    return ORDER[len(_own(talk)) % len(ORDER)]


def _questions(known: Public) -> Mapping[str, tuple[str, ...]]:
    """Those that make sense before anything was said about it, in the wording for this counterpart."""
    return _suited("customer" if known.kind in ("customer", "buyer") else "employee", known.language)


@cache
def _suited(setting: str, language: str) -> Mapping[str, tuple[str, ...]]:
    return {
        dimension: tuple(
            one.wordings[setting][language].text
            for one in questions
            if setting in one.wordings and {"untouched", "asked"} & set(one.fits)
        )
        for dimension, questions in catalogue().items()
    }


def _line(known: Public, key: str, dice: Random) -> str:
    return dice.choice(script(known.language).said[key])


def _in_turn(known: Public, key: str, talk: Talk) -> str:
    lines = script(known.language).said[key]
    return lines[len(_own(talk)) % len(lines)]


def _own(talk: Talk) -> list[str]:
    return [said.text for said in talk if said.side == "asker"]
