"""What a fact is."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["date", "duration", "amount", "percentage", "number", "person", "role", "department"]


@dataclass(frozen=True, slots=True)
class Fact:
    """Something said that can be written into a calendar, a budget or an address book.

    start, end  characters in the text it was found in
    text        verbatim: text[start:end]
    value       the same for the same thing, however it was said; comparable by `differ` (`docs/facts.md`)
    """

    kind: Kind
    start: int
    end: int
    text: str
    value: str
