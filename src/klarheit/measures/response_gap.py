"""`response_gap`: how long the asker lets pass after the partner's last word."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures, timing
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.measures.stretches import Handover, handovers
from klarheit.moves.model import Talk

KEY = "response_gap"
KNOWN = Known("C", "conversation")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    if (why := timing.missing(talk)) is not None:
        return figures.absent(KEY, why, "seconds", KNOWN, minimum=figures.MINIMUM_MEDIAN)
    found = handovers(talk, to="asker")
    turns = [handover.answer.turns[0] for handover in found]
    return figures.median(
        KEY, [_gap(talk, handover) for handover in found], KNOWN, unit="seconds", turns=turns
    )


def _gap(talk: Talk, handover: Handover) -> float:
    """Seconds from the end of the one to the start of the other; negative when they overlap."""
    return timing.span(talk, handover.answer.turns[0])[0] - timing.span(talk, handover.said.turns[-1])[1]
