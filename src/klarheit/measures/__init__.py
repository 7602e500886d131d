"""Measures: figures about one conversation, and three things shown one by one.

Each figure is one module with one function `measure(talk, clarity) -> Measurement`, its words in
`languages/*/measures.py` and its section in `docs/measures.md`. Add one by copying its neighbour.
"""

from collections.abc import Callable

from klarheit.clarity.model import ClarityMap
from klarheit.measures import (
    first_pitch,
    follow_up,
    leading,
    longest_story,
    longest_telling,
    open_share,
    overlap,
    question_count,
    question_yield,
    reflection_to_question,
    response_gap,
    stacked,
    switches,
    talk_share_time,
    talk_share_words,
    telling_before_goal,
    turn_length,
    uptake,
)
from klarheit.measures.hypotheses import places
from klarheit.measures.model import Measurement
from klarheit.measures.uptake import uptakes
from klarheit.measures.yields import asked_questions
from klarheit.moves.model import Talk

__all__ = ["MEASURES", "asked_questions", "measure", "places", "uptakes"]

# In the order in which they are shown: what evidence speaks for first, mere context last.
MEASURES: tuple[Callable[[Talk, ClarityMap], Measurement], ...] = (
    telling_before_goal.measure,
    first_pitch.measure,
    uptake.measure,
    question_yield.measure,
    follow_up.measure,
    leading.measure,
    stacked.measure,
    talk_share_words.measure,
    talk_share_time.measure,
    question_count.measure,
    open_share.measure,
    reflection_to_question.measure,
    turn_length.measure,
    longest_telling.measure,
    longest_story.measure,
    switches.measure,
    response_gap.measure,
    overlap.measure,
)


def measure(talk: Talk, clarity: ClarityMap) -> tuple[Measurement, ...]:
    """All measures, in the order of `MEASURES`."""
    return tuple(figure(talk, clarity) for figure in MEASURES)
