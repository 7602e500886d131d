"""What a layout gives back: utterances as the file holds them, before anything is cleaned or joined."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from klarheit.conversation import Conversation, Role

Carried = Literal["names", "roles", "starts", "ends"]


class Format(NamedTuple):
    """One row of `klarheit formats`.

    key      stands in `docs/formats.md`
    title    a name; one that is not the same in German stands as `title.<key>` in `languages/*/layout.py`
    endings  usual file endings; never used to recognise a file
    carries  what the layout tells besides the words; worded in `languages/*/layout.py` ("carries.names" …)
    """

    key: str
    title: str
    endings: tuple[str, ...]
    carries: tuple[Carried, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """One utterance as the file holds it: a cue, a line, a sentence. Times in seconds.

    alone  said into somebody else's turn: never joined with what the same person says next
    """

    text: str
    speaker: str | None = None
    start: float | None = None
    end: float | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything a layout can tell.

    spoken    in the order of the file
    names     speaker label → person's name, where the file keeps them apart
    roles     speaker label → side, where the file says so
    notes     keys of `languages/*/notes.py`
    finished  a conversation that needs neither cleaning nor merging (our own JSON)
    """

    spoken: Sequence[Spoken]
    names: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    finished: Conversation | None = None
