"""Where a talk stands: early or late, what was said last, which worry is left standing, what was asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from klarheit.clarity import concrete
from klarheit.clarity.facts import facts
from klarheit.clarity.model import Evidence
from klarheit.clarity.statements import says_something
from klarheit.moves.cues import flat
from klarheit.moves.model import Move, Talk

EARLY = 150
"""Words of the partner up to which a talk counts as young."""
CLOSING = 4
"""Turns at the end in which a step, an agreement or a farewell shows that the talk is closing."""
SURE = 0.35
"""How likely what was said last must be about a dimension to be followed up there."""
_CLOSES = frozenset(("next_step", "commitment", "farewell"))
_VOICES_WORRY = frozenset(("objection", "doubt"))
_CONCERNS = ("obstacles", "risks")


@dataclass(frozen=True, slots=True)
class Course:
    """Where a talk stands.

    phase     "early", "middle" or "late"
    last      dimensions of the partner's last words, each with its quote
    worry     a concern voiced last; of a talk that closes, the last one voiced at all
    concern   what that is about: "risks" or "obstacles"
    somebody  whether the last words name a person or a role for the first time
    asked     the words of the questions asked so far
    hinted    by dimension how likely the likeliest statement about it is: what is perhaps told already is not
              asked first
    """

    phase: str
    last: dict[str, Evidence]
    worry: Evidence | None
    concern: str | None
    somebody: bool
    asked: tuple[frozenset[str], ...]
    hinted: dict[str, float]


def course_of(talk: Talk) -> Course:
    """Where the talk stands now."""
    last = next((turn for turn in range(len(talk.turns) - 1, -1, -1) if talk.side(turn) == "partner"), None)
    moves = [m for m in talk.moves_by_turn[last] if says_something(talk, m)] if last is not None else []
    phase = "late" if _is_closing(talk) else "early" if _is_young(talk) else "middle"
    heard = {} if phase == "late" else _heard(talk, moves)
    worry = _worry(talk, _of_partner(talk)) if phase == "late" else _worry(talk, moves, by_moves=True)
    about = dict(worry.about) if worry else {}
    concern = max(_concerns(worry), key=lambda key: about.get(key, 0.0)) if worry else None
    if concern is None and phase != "late":
        concern = next((key for key in ("risks", "obstacles") if key in list(heard)[-1:]), None)
    return Course(
        phase,
        heard,
        Evidence.of(talk, worry) if worry else None,
        concern,
        _names_somebody(talk, last),
        tuple(frozenset(flat(talk.text(question)).split()) for question in talk.questions()),
        _hinted(talk),
    )


def _of_partner(talk: Talk) -> list[Move]:
    moves = (move for move in talk.moves if talk.side(move.turn) == "partner")
    return [move for move in moves if says_something(talk, move)]


def _worry(talk: Talk, moves: Iterable[Move], *, by_moves: bool = False) -> Move | None:
    """The last of these that voices one by its words, or on request as an objection or a doubt."""
    language = talk.conversation.language
    found = None
    for move in moves:
        if not _concerns(move):
            continue
        text = talk.text(move)
        voiced = by_moves and not _VOICES_WORRY.isdisjoint(move.labels)
        named = concrete.has("worry", text, language) and not concrete.has("relief", text, language)
        if voiced or named:
            found = move
    return found


def _concerns(move: Move) -> list[str]:
    """What a worry in it may be about."""
    return [key for key in _CONCERNS if key not in move.not_about]


def _is_young(talk: Talk) -> bool:
    spoken = (words for turn, words in enumerate(talk.words_by_turn) if talk.side(turn) == "partner")
    return all(words < EARLY for words in accumulate(spoken))


def _is_closing(talk: Talk) -> bool:
    last = (move for turn in talk.moves_by_turn[-CLOSING:] for move in turn)
    return any(not _CLOSES.isdisjoint(move.labels) for move in last)


def _heard(talk: Talk, moves: Sequence[Move]) -> dict[str, Evidence]:
    """The likeliest dimension of each of the partner's last segments."""
    found = {}
    for move in moves:
        if move.about:
            dimension, chance = max(move.about, key=lambda pair: pair[1])
            if chance >= SURE:
                found[dimension] = Evidence.of(talk, move)
    return found


def _hinted(talk: Talk) -> dict[str, float]:
    found: dict[str, float] = {}
    for move in talk.moves:
        for dimension, chance in move.about:
            found[dimension] = max(chance, found.get(dimension, 0.0))
    return found


def _names_somebody(talk: Talk, last: int | None) -> bool:
    if last is None:
        return False
    named = facts(talk.turns[last].text, talk.conversation.language)
    called = [fact.text for fact in named if fact.kind in ("person", "role")]
    return any(all(name not in turn.text for turn in talk.turns[:last]) for name in called)
