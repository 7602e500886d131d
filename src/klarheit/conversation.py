"""A conversation as it was held: who said what, in which order, when. Frozen, plain data, no opinion.

Everything found out about a conversation is returned beside it, with positions into it.
"""

from dataclasses import dataclass
from typing import Literal

Role = Literal["asker", "partner"]


@dataclass(frozen=True, slots=True)
class Speaker:
    """One voice in the conversation.

    id    unique within the conversation, as the file gives it ("Anna Müller", "SPEAKER_00", "Kunde")
    name  a person's name, or None when the file gives only a number or a role word
    role  "asker" (whose talk it is: seller, coach, leader) or "partner" when the file says so, else None
    """

    id: str
    name: str | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says until another speaks.

    speaker  id of a `Speaker`, or None when the file does not say who spoke
    start    seconds from the beginning of the recording, or None; negative when the talk began before it
    end      seconds, or None when the file carries no end times
    text     verbatim, whitespace runs folded to one space; never empty
    """

    speaker: str | None
    text: str
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns in the order of the file, and who spoke them.

    language  "de" or "en"
    notes     keys of what the reader noticed and the user should know ("times_backwards"), worded in
              `languages/*/notes.py`
    """

    language: str
    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...]
    notes: tuple[str, ...] = ()

    def speaker(self, speaker_id: str) -> Speaker:
        """The speaker with this id. Raises KeyError when there is none."""
        for speaker in self.speakers:
            if speaker.id == speaker_id:
                return speaker
        raise KeyError(speaker_id)

    @property
    def has_starts(self) -> bool:
        return bool(self.turns) and all(turn.start is not None for turn in self.turns)

    @property
    def has_ends(self) -> bool:
        """Whether every turn carries a start and an end: only then is timing measured."""
        return self.has_starts and all(turn.end is not None for turn in self.turns)

    @property
    def seconds(self) -> float | None:
        """From the first start to the last known time, or None without times."""
        if not self.has_starts:
            return None
        times = [time for turn in self.turns for time in (turn.start, turn.end) if time is not None]
        return max(times) - min(times)
