"""Hints for the next turn, from the talk alone: what is hidden is not looked at.

Hints fade: with each turn, then on request, then none.
"""

import re
from dataclasses import dataclass

from klarheit import clarity
from klarheit.languages import phrases
from klarheit.moves.words import content_lemmas
from klarheit.practice.model import State
from klarheit.practice.skills import last_sentence, trails_off
from klarheit.practice.transcript import spoken

MODES = ("each", "request", "none")
"""When hints are given: before each turn, on request, never (a test)."""
UNHEEDED = 2
"""Questions in a row without taking anything up, from which on giving back comes first."""
LOOKED_BACK = 6
"""Things said, looking back, among which a half-sentence may still be taken up."""

_SETTINGS = {"employee": "employee", "colleague": "employee", "coachee": "employee"}
_ENDS = re.compile(r"(?:…|\.\.\.)[\s“”’‘\"»«)]*$")
_FILLER = re.compile(r"^(?:na ja|naja|tja|ach|also|nun|well|oh|ah|hm+)\s*[,.…–-]+\s*", re.IGNORECASE)
_DASH = re.compile(r"[,–—-]+\s*$")


@dataclass(frozen=True, slots=True)
class Hint:
    """One sentence to try, and why."""

    text: str
    why: str


def hint(state: State, *, setting: str = "customer") -> Hint:
    """What one could do next. `setting` words questions for "customer" or "employee"; see `setting_of`."""
    if state.phase == "over" or state.ended:
        return _worded(state, "over")
    if not any(said.side == "asker" for said in state.said):
        return _worded(state, "opening")
    last = state.said[-1].text
    if trails_off(last) and not _kept_silent(state):
        return _worded(state, "trails", quote=last_sentence(last))
    if state.unheeded >= UNHEEDED:
        return _worded(state, "give_back")
    if state.phase == "terse":
        return _worded(state, "close")
    left = _left_lying(state)
    return _worded(state, "cue", quote=left) if left else _question(state, setting)


def is_due(mode: str, *, asked: bool) -> bool:
    """Whether a hint is given in this mode of `MODES`, asked for or not."""
    return mode == "each" or (mode == "request" and asked)


def faded(mode: str) -> str:
    """The mode for the next time: hints fade."""
    return MODES[min(MODES.index(mode) + 1, len(MODES) - 1)]


def setting_of(kind: str) -> str:
    """For whom questions are worded with a counterpart of this kind."""
    return _SETTINGS.get(kind, "customer")


def echo(cue: str) -> str:
    """The words of a half-sentence to give back, rising at the end: "Solange der Alte nicht …?"."""
    bare = _DASH.sub("", _ENDS.sub("", _FILLER.sub("", cue.strip())).rstrip())
    return f"{bare[:1].upper()}{bare[1:]} …?" if bare else ""


def _worded(state: State, key: str, **fields: str) -> Hint:
    say = phrases(state.language, "practised")
    return Hint(say[f"hint.{key}"].format(**fields), say[f"hint.{key}.why"])


def _kept_silent(state: State) -> bool:
    asked = [said.text for said in state.said if said.side == "asker"]
    return not asked[-1].strip()


def _left_lying(state: State) -> str:
    """A half-sentence of the last few that nobody took up; "" without one."""
    for place in range(len(state.said) - 2, max(-1, len(state.said) - 1 - LOOKED_BACK), -1):
        said = state.said[place]
        if said.side == "partner" and trails_off(said.text):
            quote = last_sentence(said.text)
            if not _taken_up(state, place, quote):
                return quote
    return ""


def _taken_up(state: State, place: int, quote: str) -> bool:
    """Whether anything the learner said since shares a word with it, or was silence right behind."""
    words = set(content_lemmas(quote, state.language))
    since = [said.text for said in state.said[place + 1 :] if said.side == "asker"]
    silent = bool(since) and not since[0].strip()
    return silent or any(words & set(content_lemmas(text, state.language)) for text in since)


def _question(state: State, setting: str) -> Hint:
    """The next question, as the mirror would propose it."""
    talk = spoken(state).talk
    drawn = clarity.draw_map(talk)
    found = clarity.next_questions(talk, drawn, setting)
    if not found:
        return _worded(state, "close")
    first, names = found[0], phrases(state.language, "clarity")
    why = names[first.reason].format(dimension=names[f"dimension.{first.dimension}"])
    return Hint(phrases(state.language, "practised")["hint.question"].format(question=first.text), why)
