"""`first_pitch`: how many words both sides have said before the asker first speaks for the own offer."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures, telling
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import count_words

KEY = "first_pitch"
KNOWN = Known("C", "counselling")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    pitches = [move for move, _ in telling.told_as(talk, "pitch") if move.sure]
    if not pitches:
        return figures.absent(KEY, "no_event", "words", KNOWN, minimum=1)
    turns = (pitches[0].turn,)
    return figures.count(
        KEY, _words_before(talk, pitches[0]), KNOWN, unit="words", n=len(pitches), turns=turns
    )


def _words_before(talk: Talk, move: Move) -> int:
    within = count_words(talk.turns[move.turn].text[: move.start])
    return sum(talk.words_by_turn[: move.turn]) + within
