"""Places where the asker went past a concern: the next turn goes on with something else."""

import re
from collections.abc import Collection
from functools import cache

from klarheit.clarity.model import ClarityMap, Evidence
from klarheit.languages import room
from klarheit.measures.asked import inquiries
from klarheit.measures.model import Place
from klarheit.measures.stretches import Handover, asks, handovers
from klarheit.measures.uptake import GIVING_BACK, takes_up
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import content_words, count_words

CONCERN = {"objection", "doubt"}
CONCERN_DIMENSIONS = ("obstacles", "risks")
HEARING = GIVING_BACK | {"affirmation"}
GOES_ON = {"information", "advice", "pitch", "price", "pressure", "disclosure", "dismissal", "next_step"}
SHORTEST = 3  # words: "Na ja." is too little to be called a concern [design choice]


def jumped_past(talk: Talk, clarity: ClarityMap) -> tuple[Place, ...]:
    """Concerns after which the asker takes up, gives back and acknowledges nothing, but goes on."""
    voiced = _voiced_in_map(clarity)
    found = ((handover, _concern(talk, handover, voiced)) for handover in handovers(talk, to="asker"))
    return tuple(
        _place(talk, concern, handover)
        for handover, concern in found
        if concern is not None and _own_points(talk, handover) and not _hears(talk, handover)
    )


def _voiced_in_map(clarity: ClarityMap) -> frozenset[tuple[int, int]]:
    """Where the partner named an obstacle or a risk, by turn and character."""
    entries = (clarity[key] for key in CONCERN_DIMENSIONS if clarity[key].sure)
    quotes = (quote for entry in entries for quote in entry.evidence)
    return frozenset((quote.turn, quote.start) for quote in quotes if quote.side == "partner")


def _concern(talk: Talk, handover: Handover, voiced: frozenset[tuple[int, int]]) -> Move | None:
    """The last concern of the partner's last turn; None when it ends in a question, which wants an answer."""
    moves = talk.moves_by_turn[handover.said.turns[-1]]
    if asks(moves[-1]):
        return None
    waved_aside = _waves_aside(talk, handover)
    return next(
        (
            move
            for move in reversed(moves)
            if _is_substantial(talk, move) and (waved_aside or _is_concern(move, voiced))
        ),
        None,
    )


def _waves_aside(talk: Talk, handover: Handover) -> bool:
    """Whether the asker's turn dismisses what was said: by that it was a concern."""
    answer = talk.moves_by_turn[handover.answer.turns[0]]
    return any(move.sure and "dismissal" in move.labels for move in answer)


def _is_substantial(talk: Talk, move: Move) -> bool:
    text = talk.text(move)
    return count_words(text) >= SHORTEST and bool(content_words(text, talk.conversation.language))


def _is_concern(move: Move, voiced: frozenset[tuple[int, int]]) -> bool:
    voices = move.sure and not CONCERN.isdisjoint(move.labels)
    return voices or (move.turn, move.start) in voiced


def _own_points(talk: Talk, handover: Handover) -> list[Move]:
    """The segments with which the asker's turn surely goes on: those that tell or ask."""
    moves = talk.moves_by_turn[handover.answer.turns[0]]
    asked = inquiries(talk, handover.answer.turns[:1])
    return [move for move in moves if move.sure and (move in asked or not GOES_ON.isdisjoint(move.labels))]


def _hears(talk: Talk, handover: Handover) -> bool:
    """Whether the asker's turn takes up, gives back, follows up or acknowledges.

    Who takes up a word, or asks on, only to wave the concern aside has not heard it.
    """
    turn = handover.answer.turns[0]
    labels = {label for move in talk.moves_by_turn[turn] for label in move.labels}
    if not labels.isdisjoint(HEARING) or ("dismissal" not in labels and _follows(talk, handover, labels)):
        return True
    return _acknowledges(talk.conversation.language).search(talk.turns[turn].text) is not None


def _follows(talk: Talk, handover: Handover, labels: Collection[str]) -> bool:
    return "tie.follow_up" in labels or takes_up(talk, handover)


@cache
def _acknowledges(language: str) -> re.Pattern[str]:
    return re.compile(room(language, "measures").ACKNOWLEDGES, re.IGNORECASE)


def _place(talk: Talk, concern: Move, handover: Handover) -> Place:
    voices = (concern, _own_points(talk, handover)[0])
    return Place("jumped_past_concern", tuple(Evidence.of(talk, move) for move in voices))
