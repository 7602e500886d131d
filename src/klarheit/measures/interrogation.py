"""Places that might have felt like an interrogation: questions in a row, short replies, nothing taken up."""

from klarheit.clarity.model import Evidence
from klarheit.measures.asked import inquiries
from klarheit.measures.model import Place
from klarheit.measures.stretches import Handover, handovers
from klarheit.measures.uptake import takes_up_surely
from klarheit.moves.courtesies import is_check
from klarheit.moves.model import Move, Talk

QUESTIONS = 3  # in a row (method, section 3)
SHORT = 8  # words of a reply (method, section 3)


def interrogations(talk: Talk) -> tuple[Place, ...]:
    """Runs of at least three questions with replies of at most eight words, none of which is taken up."""
    runs: list[list[Handover]] = [[]]
    for asking in handovers(talk, to="partner"):
        if not _is_bare(talk, asking):
            runs.append([])
        elif runs[-1] and _breaks(talk, runs[-1][-1], asking):
            runs.append([asking])
        else:
            runs[-1].append(asking)
    return tuple(_place(talk, run) for run in runs if len(run) >= QUESTIONS)


def _is_bare(talk: Talk, asking: Handover) -> bool:
    """A question about the matter, with a short reply."""
    return bool(_probing(talk, asking)) and asking.answer.words(talk) <= SHORT


def _probing(talk: Talk, asking: Handover) -> list[Move]:
    """Questions that surely probe: "How does that sound?" and "Does Thursday suit you?" do not."""
    language = talk.conversation.language
    asked = inquiries(talk, asking.said.turns)
    return [
        move
        for move in asked
        if move.sure and "steps" not in move.dimensions and not is_check(talk.text(move), language)
    ]


def _breaks(talk: Talk, last: Handover, asking: Handover) -> bool:
    """Whether this question takes up the reply to the last one."""
    return takes_up_surely(talk, Handover(last.said, last.answer, asking.said))


def _place(talk: Talk, run: list[Handover]) -> Place:
    voices = [pair for asking in run for pair in (_question(talk, asking), _reply(talk, asking))]
    return Place("interrogation", tuple(Evidence.of(talk, move) for move in voices))


def _question(talk: Talk, asking: Handover) -> Move:
    return _probing(talk, asking)[-1]


def _reply(talk: Talk, asking: Handover) -> Move:
    return talk.moves_by_turn[asking.answer.turns[0]][0]
