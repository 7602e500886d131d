"""Where released values stand on a drawn scale; whole numbers, as a drawing wants them."""

from dataclasses import dataclass

from klarheit.survey.order import Summary

WIDTH = 240
EDGE = 14
LEAST = 10
"""A middle half that is one single level is still to be seen."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The middle half and its middle, in a drawing 240 wide."""

    start: int
    width: int
    middle: int


def place(value: float, lowest: float, highest: float) -> int:
    """Where a value of a scale from `lowest` to `highest` stands."""
    return EDGE + round((WIDTH - 2 * EDGE) * (value - lowest) / (highest - lowest))


def bar(summary: Summary, lowest: float, highest: float) -> Bar:
    """The middle half of the answers on such a scale."""
    low, middle, high = (
        place(value, lowest, highest) for value in (summary.low, summary.middle, summary.high)
    )
    spare = max(LEAST - (high - low), 0)
    return Bar(low - spare // 2, high - low + spare, middle)
