"""The clarity map: what became clear, in whose words, and what to ask next."""

from klarheit.clarity.draw import draw_map
from klarheit.clarity.next_question import next_questions

__all__ = ["draw_map", "next_questions"]
