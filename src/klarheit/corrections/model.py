"""The word of this room: a correction."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says a segment does, against what was recognised.

    turn        index into `conversation.turns`
    start, end  characters within that turn's text
    quote       the words that stood there: `text[start:end]`; without them the correction has lost its place
    labels      keys of `LABELS` that take the place of those recognised
    dimensions  those a question asks about; None leaves what was recognised
    by, when    who said so and at what time, as far as known
    """

    turn: int
    start: int
    end: int
    quote: str
    labels: tuple[str, ...]
    dimensions: tuple[str, ...] | None = None
    by: str | None = None
    when: datetime | None = None

    def overlaps(self, other: "Correction") -> bool:
        """Whether both are about some of the same characters."""
        return self.turn == other.turn and self.start < other.end and other.start < self.end
