"""What each segment of a talk does: sides, segments, moves."""

from klarheit.moves.recognise import hear, recognise
from klarheit.moves.sides import find_sides

__all__ = ["find_sides", "hear", "recognise"]
