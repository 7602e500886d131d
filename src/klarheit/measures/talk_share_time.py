"""`talk_share_time`: the asker's share of the time in which somebody speaks."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures, timing
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.measures.stretches import exchanges
from klarheit.moves.model import Talk

KEY = "talk_share_time"
KNOWN = Known("C", "counselling")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    if (why := timing.missing(talk)) is not None:
        return figures.absent(KEY, why, "share", KNOWN, minimum=figures.MINIMUM_SHARE)
    pairs = [_seconds(talk, turns) for turns in exchanges(talk)]
    return figures.split(KEY, pairs, KNOWN, turns=range(len(talk.turns)))


def _seconds(talk: Talk, turns: tuple[int, ...]) -> tuple[float, float]:
    """Seconds of the asker and of the partner; where both speak, both count."""
    own = sum(timing.seconds(talk, turn) for turn in turns if talk.side(turn) == "asker")
    return own, sum(timing.seconds(talk, turn) for turn in turns) - own
