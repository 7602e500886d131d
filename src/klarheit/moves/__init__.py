"""What each segment of a talk does: sides, segments, moves."""

from klarheit.moves.recognise import find_sides, hear, recognise

__all__ = ["find_sides", "hear", "recognise"]
