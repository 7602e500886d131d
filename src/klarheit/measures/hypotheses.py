"""Places that might have felt like an interrogation or an agenda."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures.concern import jumped_past
from klarheit.measures.interrogation import interrogations
from klarheit.measures.model import Place
from klarheit.measures.pitching import pitch_before_goal
from klarheit.moves.model import Talk


def places(talk: Talk, clarity: ClarityMap) -> tuple[Place, ...]:
    """Hypotheses, each with both voices quoted, in the order of the talk."""
    found = (*interrogations(talk), *jumped_past(talk, clarity), *pitch_before_goal(talk, clarity))
    return tuple(sorted(found, key=lambda place: (place.evidence[0].turn, place.evidence[0].start)))
