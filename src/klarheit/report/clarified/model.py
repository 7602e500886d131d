"""What stands on the page, worded: HTML, paper and Markdown show the same."""

from dataclasses import dataclass

from klarheit.clarify.model import Side, Support


@dataclass(frozen=True, slots=True)
class Told:
    """What the user said about one thing, under its heading.

    note  what is still missing to be clear, in a sentence, or ""
    """

    heading: str
    words: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """What was told about one of the four groups of dimensions; without a name, what belongs to none."""

    name: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """What is still open.

    words  what the user said about it, or ()
    how    one could find out: a question or a sentence, or ""
    """

    heading: str
    words: tuple[str, ...] = ()
    how: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """One option with what was said about it: heading and words."""

    name: str
    told: tuple[Told, ...]
    chosen: bool


@dataclass(frozen=True, slots=True)
class Station:
    """One link of the circle. `who`: "ich", or the other in the user's words."""

    side: Side
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class Ring:
    """The vicious circle, to be drawn and to be told.

    leads_back  the sentence that the last link leads back to the first
    way_out     under its heading, or None
    noticed     under its heading, or None
    """

    stations: tuple[Station, ...]
    leads_back: str
    way_out: Told | None
    noticed: Told | None


@dataclass(frozen=True, slots=True)
class Agreed:
    """One agreed measure. What was not said is "".

    what     with the if-then sentence where the measure was put as one
    details  who, by when
    occasion the if-then sentence, or when it begins
    """

    what: str
    details: tuple[str, ...]
    occasion: str = ""


@dataclass(frozen=True, slots=True)
class Clarified:
    """The page.

    above     setting and day
    title     the concern in the user's words, or the name of the setting where there is none
    unfinished  a sentence where the dialogue was left before its end, or ""
    cards     instead of `groups`, where the point is to get things off one's mind
    urgent    the support stands first: words sounded like danger to life
    """

    language: str
    setting: str
    above: str
    title: str
    unfinished: str
    questions: tuple[str, ...]
    why_i_ask: str
    ring: Ring | None
    criteria: tuple[str, ...]
    ways: tuple[Way, ...]
    position: Told | None
    decision: str
    cards: tuple[Told, ...]
    groups: tuple[Group, ...]
    assumed: tuple[Told, ...]
    unknown: tuple[Unknown, ...]
    support: Support | None
    urgent: bool
    agreed: tuple[Agreed, ...]
    clearer: str
