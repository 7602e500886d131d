"""Several talks with one customer: what became clear when, what changed, what fell silent, what is open."""

from klarheit.clarity.series.draw import draw_series
from klarheit.clarity.series.model import Change, Course, Heard, Placed, PlacedQuestion, Series

__all__ = ["Change", "Course", "Heard", "Placed", "PlacedQuestion", "Series", "draw_series"]
