"""The words of `clarify`: what a setting is made of, where a dialogue stands, and what comes out of it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from klarheit.clarity.model import ClarityMap, NextQuestion
from klarheit.moves.model import Talk

AnswerKind = Literal["text", "list", "choice", "scale", "date"]
Standing = Literal["known", "assumed", "open"]
Side = Literal["mine", "theirs"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers to choose from; the user may type its number, its text, or the beginning of it."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question, ready to be shown.

    key        of this question within the dialogue: "concern", "dangers:sell" (of the option "sell"),
               "concern+" (asked once more, for what one could check); what `correct` takes
    step       of the setting: "concern", "dangers"
    question   one question, in the language of the dialogue
    why        why it is asked: one short sentence, or ""
    taken_up   what the user said before, given back in a sentence that stands before the question, or ""
    notice     what must be said before anything else, in paragraphs (numbers of a helpline), or ()
    hints      how one could answer
    choices    for the kind "choice", else ()
    may_skip   False only where going on is the very question
    number     of this question; `of` about how many there will be
    """

    key: str
    step: str
    question: str
    kind: AnswerKind = "text"
    why: str = ""
    taken_up: str = ""
    notice: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    may_skip: bool = True
    number: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question that was asked, and what was answered.

    key, question  as they stood in the `Prompt`
    text           verbatim as typed, outer spaces left out; "" when it was passed over
    """

    key: str
    question: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Where a dialogue stands: everything that was asked and answered, in order. Nothing else is remembered.

    setting   key of `settings.SETTINGS`
    language  "de" or "en"
    today     the day it began, from which "in two weeks" is counted
    ended     the user ended it early; it can be taken up again
    earlier   a dialogue this one goes on from: the preparation, of one line after the talk
    """

    setting: str
    language: str
    today: date
    exchanges: tuple[Exchange, ...] = ()
    ended: bool = False
    earlier: "Dialogue | None" = None


@dataclass(frozen=True, slots=True)
class Point:
    """What the user said to one step, under the step's short heading ("Was ich weiß", "What can wait").

    words     in the user's own words: one entry, or one for each item of a list
    standing  "known", "assumed" (only believed), "open" (passed over, or "I don't know"; words may be empty)
    """

    step: str
    heading: str
    words: tuple[str, ...]
    standing: Standing
    dimension: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """A way one could go, in the user's own words; doing nothing is one of them.

    is_nothing  whether this is the option of leaving everything as it is
    """

    name: str
    speaks_for: tuple[str, ...] = ()
    dangers: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    is_nothing: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a vicious circle: what one of the two does."""

    side: Side
    words: str


@dataclass(frozen=True, slots=True)
class Circle:
    """The vicious circle "I do … / the other does …", and a way out of it.

    other    who the other is, in the user's words
    links    alternating, "mine" first; the last leads back to the first
    way_out  what the user could do differently, "" when not known
    noticed  by what the other would notice it, "" when not known
    """

    other: str
    links: tuple[Link, ...]
    way_out: str = ""
    noticed: str = ""

    @property
    def mine(self) -> tuple[str, ...]:
        return tuple(link.words for link in self.links if link.side == "mine")

    @property
    def theirs(self) -> tuple[str, ...]:
        return tuple(link.words for link in self.links if link.side == "theirs")


@dataclass(frozen=True, slots=True)
class Measure:
    """One agreed measure, in the user's own words; what was not said is "".

    what    where the measure was put as one if-then sentence, the same as `then`
    who     "ich"/"me" where the user named nobody else
    when    as said ("bis Freitag"); `day` the same as a date where it is one
    if_     of an if-then sentence: the situation, without "wenn"/"if" and comma ("ich morgen komme")
    then    of an if-then sentence: what the user does then, without "dann"/"then" ("rufe ich ihn an")
    opens   the word the if-then sentence begins with, as said ("When", "Sobald")
    moment  the situation as said, when it was not put as an if-then sentence ("Montag, nach der Teamrunde")
    """

    what: str
    who: str = ""
    when: str = ""
    day: date | None = None
    if_: str = ""
    then: str = ""
    moment: str = ""
    opens: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Where help is to be had: `country` "DE" "AT" "CH" "UK" "IE" "US" "EU"; `numbers` as one dials them."""

    country: str
    name: str
    numbers: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Support:
    """The way to a coach and to help.

    people    with whom the user could talk, in the user's own words
    coach     sentences on how to find a coach, in the language of the dialogue
    contacts  helplines
    """

    people: tuple[str, ...]
    coach: tuple[str, ...]
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a dialogue brought, in the user's own words. Nothing is invented; what was not said is empty.

    day            on which the dialogue began
    concern        the concern in one sentence
    purpose        what should be different afterwards
    talk, clarity  the dialogue as a talk (the tool asks, the user answers) and the map drawn of it
    points         what was said to the steps that have no field of their own here, and the steps that were
                   left open, in the order of the setting; see `known`, `assumed`, `open`
    questions      to take along (setting "prepare"), up to three
    why_i_ask      the sentence that says why one asks
    criteria       of a decision
    options        side by side, doing nothing among them
    tetralemma     positions the user took up: "both", "neither", "else", with the words to it
    chosen         name of the option chosen, as it stands in `options`, or None
    decision       the decision in the user's words
    find_out       what is to be found out before deciding
    circle         of a conflict
    measures       agreed with oneself
    clearer        what is clearer now than before
    support        where the setting shows the way to help, or words sounded like danger to life
    finished       whether the dialogue came to its end
    """

    setting: str
    language: str
    day: date
    concern: str
    talk: Talk
    clarity: ClarityMap
    purpose: str = ""
    points: tuple[Point, ...] = ()
    questions: tuple[NextQuestion, ...] = ()
    why_i_ask: str = ""
    criteria: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    tetralemma: tuple[tuple[str, str], ...] = ()
    chosen: str | None = None
    decision: str = ""
    find_out: str = ""
    circle: Circle | None = None
    measures: tuple[Measure, ...] = ()
    clearer: str = ""
    support: Support | None = None
    finished: bool = True

    @property
    def known(self) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.standing == "known")

    @property
    def assumed(self) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.standing == "assumed")

    @property
    def open(self) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.standing == "open")
