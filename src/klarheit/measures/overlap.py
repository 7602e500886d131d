"""`overlap`: how often the asker starts to speak over the partner, who then stops."""

from dataclasses import dataclass

from klarheit.clarity.model import ClarityMap
from klarheit.conversation import Role
from klarheit.measures import figures, timing
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.measures.stretches import is_aside
from klarheit.moves.model import Talk
from klarheit.moves.words import count_words

KEY = "overlap"
KNOWN = Known("C", "conversation")
SHORTEST = 0.5  # seconds (method, section 3)
NOD = 3  # words: "Mhm", "Okay, no problem" [design choice]


@dataclass(frozen=True, slots=True)
class Overlap:
    """Turn `over` starts within turn `stopped`, which ends within it; `seconds` of both at once."""

    stopped: int
    over: int
    seconds: float


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    if (why := timing.missing(talk)) is not None:
        return figures.absent(KEY, why, "count", KNOWN)
    turns = [overlap.over for overlap in overlaps(talk, by="asker")]
    entries = sum(talk.side(turn) == "asker" and not is_aside(talk, turn) for turn in range(len(talk.turns)))
    return figures.count(KEY, len(turns), KNOWN, n=entries, turns=turns)


def overlaps(talk: Talk, by: Role) -> tuple[Overlap, ...]:
    """Where one side starts over the other for half a second or more and the other stops. Needs ends.

    Backchannels neither stop nor are stopped. A turn that opens with a short one is left out too: what was
    said at the same time was "mhm", and where the rest began is not known.
    """
    found = (_overlap(talk, turn) for turn in range(len(talk.turns)) if talk.side(turn) == by)
    return tuple(overlap for overlap in found if overlap is not None)


def _overlap(talk: Talk, over: int) -> Overlap | None:
    """The other side's turn before `over`, when it ends under it and does not go on."""
    start, end = timing.span(talk, over)
    stopped = _nearest(talk, over, step=-1)
    if stopped is None or _opens_with_a_nod(talk, over) or _goes_on(talk, over, end):
        return None
    began, ended = timing.span(talk, stopped)
    if began < start and ended <= end and ended - start >= SHORTEST:
        return Overlap(stopped, over, ended - start)
    return None


def _opens_with_a_nod(talk: Talk, turn: int) -> bool:
    first = talk.moves_by_turn[turn][0]
    return "backchannel" in first.labels and count_words(talk.text(first)) <= NOD


def _goes_on(talk: Talk, over: int, end: float) -> bool:
    """Whether the other side speaks again before `over` has ended."""
    again = _nearest(talk, over, step=1)
    return again is not None and timing.span(talk, again)[0] < end


def _nearest(talk: Talk, turn: int, *, step: int) -> int | None:
    """The nearest turn of the other side before or after that is more than an aside."""
    side, other = talk.side(turn), turn + step
    while 0 <= other < len(talk.turns):
        if talk.side(other) != side and not is_aside(talk, other):
            return other
        other += step
    return None
