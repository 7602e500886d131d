"""The words of this room: a correction, a refusal."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args


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


Refusable = Literal["entry", "question", "moment", "uptake", "place", "one_thing"]
REFUSABLE: tuple[Refusable, ...] = get_args(Refusable)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a person does not let stand in the mirror of a talk.

    kind        "entry": these words tell nothing about that dimension, "question": this one is not to be
                proposed, "moment", "uptake", "place", "one_thing": this is not to be shown
    key         of an entry its dimension, or "purpose"; of a question its id in the catalogue; of the others
                what was shown there, which is kept to be read and decides nothing
    quote       the first words shown there: `text[start:end]`; of a question its wording
    turn        index into `conversation.turns`
    start, end  characters within that turn's text; a question has no place, and these are 0
    by, when    who said so and at what time, as far as known
    """

    kind: Refusable
    key: str
    quote: str
    turn: int = 0
    start: int = 0
    end: int = 0
    by: str | None = None
    when: datetime | None = None

    def meets(self, turn: int, start: int, end: int) -> bool:
        """Whether it is about some of these characters."""
        return self.turn == turn and self.start < end and start < self.end
