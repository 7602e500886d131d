"""Each question of the asker and what it brought."""

from statistics import median

from klarheit.measures.asked import asked
from klarheit.measures.figures import MINIMUM_MEDIAN
from klarheit.measures.model import AskedQuestion
from klarheit.measures.remembered import once_per_talk
from klarheit.measures.stretches import Stretch, handovers
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import content_lemmas


@once_per_talk
def asked_questions(talk: Talk) -> tuple[AskedQuestion, ...]:
    """The asker's questions in order, each with its reply.

    Of several questions before one reply only the last is answered. A reply goes on over the asker's "mhm".
    """
    questions = asked(talk)
    replies = _replies(talk, questions)
    typical = _median_words(talk, replies)
    new = _new_words(talk)
    brought = (_brought(talk, replies.get(move), typical, new) for move in questions)
    return tuple(
        AskedQuestion(move, *gain, stacked=stacked)
        for move, gain, stacked in zip(questions, brought, _stacked(questions), strict=True)
    )


def _replies(talk: Talk, questions: tuple[Move, ...]) -> dict[Move, Stretch]:
    """The partner's stretch after each answered question."""
    last = {move.turn: move for move in questions}
    found = {}
    for handover in handovers(talk, to="partner"):
        turns = [turn for turn in handover.said.turns if turn in last]
        if turns:
            found[last[turns[-1]]] = handover.answer
    return found


def _median_words(talk: Talk, replies: dict[Move, Stretch]) -> float | None:
    words = [reply.words(talk) for reply in replies.values()]
    return median(words) if len(words) >= MINIMUM_MEDIAN else None


def _new_words(talk: Talk) -> tuple[int, ...]:
    """Per turn, how many content words nobody had said before."""
    heard: set[str] = set()
    counts = []
    for turn in talk.turns:
        words = frozenset(content_lemmas(turn.text, talk.conversation.language))
        counts.append(len(words - heard))
        heard |= words
    return tuple(counts)


def _brought(
    talk: Talk, reply: Stretch | None, typical: float | None, new: tuple[int, ...]
) -> tuple[int | None, int, int, float | None]:
    """Turn of the reply, its words, its new content words, and its length beside the median."""
    if reply is None:
        return None, 0, 0, None
    words = reply.words(talk)
    return reply.turns[0], words, sum(new[turn] for turn in reply.turns), words / typical if typical else None


def _stacked(questions: tuple[Move, ...]) -> list[bool]:
    """For each question whether another of the same turn follows."""
    followers = (*questions[1:], None)
    return [
        after is not None and after.turn == move.turn
        for move, after in zip(questions, followers, strict=False)
    ]
