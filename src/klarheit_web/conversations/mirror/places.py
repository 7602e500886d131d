"""What a control of the mirror is about, as it travels in an address or a button: no word of a talk."""

import re
from dataclasses import dataclass

from klarheit.corrections import REFUSABLE
from klarheit.report.controls import Target

WRITTEN = re.compile(r"(\w{1,12}):([\w.]{0,60}):(\d{1,6}):(\d{1,6}):(\d{1,6})")
SECTIONS = {
    "entry": "map",
    "question": "next",
    "moment": "succeeded",
    "uptake": "heard",
    "place": "places",
    "one_thing": "one-thing",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A label ("label") or something that can be refused, and where its words stand."""

    kind: str
    key: str
    turn: int
    start: int
    end: int

    @property
    def anchor(self) -> str:
        """Where on the page one sees what became of it."""
        return SECTIONS.get(self.kind, f"t{self.turn + 1}")


def written(target: Target) -> str:
    """ "entry:goal:14:0:32"; a label's key is left out: what it is now is looked up."""
    key = "" if target.kind == "label" else target.key
    return f"{target.kind}:{key}:{target.turn}:{target.start}:{target.end}"


def read(words: str) -> Place | None:
    """What `written` wrote, or None."""
    found = WRITTEN.fullmatch(words)
    if found is None or found[1] not in ("label", *REFUSABLE):
        return None
    return Place(found[1], found[2], *(int(found[group]) for group in (3, 4, 5)))
