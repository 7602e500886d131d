"""How many of the sentences whose kind the numbers count are recognised without being sure."""

from klarheit.measures.asked import asked
from klarheit.measures.reflection_to_question import given_back
from klarheit.measures.telling import told
from klarheit.moves.model import Move, Talk
from klarheit.report.wording import number, say


def counted(talk: Talk) -> tuple[Move, ...]:
    """The asker's questions, what the asker tells and what the asker gives back: each move once, in order."""
    moves = {*asked(talk), *(move for move, _ in told(talk)), *given_back(talk)}
    return tuple(sorted(moves, key=lambda move: (move.turn, move.start)))


def unsure(talk: Talk, language: str) -> str:
    """That in one sentence, or "" when all are sure."""
    moves = counted(talk)
    perhaps = sum(not move.sure for move in moves)
    if not perhaps:
        return ""
    key = "numbers.unsure" if perhaps > 1 else "numbers.unsure.one"
    return say(language, key, counted=number(len(moves), language), unsure=number(perhaps, language))
