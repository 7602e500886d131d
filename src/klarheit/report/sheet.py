"""The mirror in words, in its order of reading: what text, HTML and PDF lay out."""

from collections.abc import Mapping
from dataclasses import dataclass

from klarheit.clarity.model import Evidence, State
from klarheit.conversation import Role
from klarheit.report.course import Course
from klarheit.report.people import People


@dataclass(frozen=True, slots=True)
class Cite:
    """A quote as it is shown.

    id       anchor of the quote in the report ("c7"), unique
    text     verbatim, without quotation marks; "…" where it begins or ends in mid-sentence or was shortened
    at       its place in words: "04:52" or "Beitrag 12"
    who      whose words they are: "Sie", the partner's name
    section  heading of the section that quotes it, for the way back from the transcript
    """

    id: str
    evidence: Evidence
    text: str
    at: str
    who: str
    section: str

    @property
    def side(self) -> Role:
        return self.evidence.side


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with the quotes it rests on, and the key of what was found.

    number  "①" for a moment shown in the course
    """

    sentence: str
    cites: tuple[Cite, ...]
    number: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence about places of one kind, and each of these places: both voices, in order."""

    key: str
    sentence: str
    scenes: tuple[tuple[Cite, ...], ...]


@dataclass(frozen=True, slots=True)
class MapPoint:
    """One dimension in words. `state_name` says so when it is set aside.

    endorsed  what the partner agreed to afterwards; then `cites` is only what was said in the talk
    """

    key: str
    name: str
    state: State
    state_name: str
    source_name: str
    missing: str
    cites: tuple[Cite, ...]
    set_aside: bool
    endorsed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MapGroup:
    name: str
    points: tuple[MapPoint, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One next question: its id in the catalogue, its words, why, and the quote it ties in with."""

    id: str
    text: str
    reason: str
    cite: Cite | None


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of the asker.

    form     "offen"; "vielleicht offen" when that is not sure
    perhaps  how likely the form is right, in words, when that is not sure; else ""
    shape    "open", "closed", "leading", "unsure" or "" (rhetorical): how the course draws it
    brought  "186 Wörter", "keine Antwort"
    fresh    "41 neue Begriffe", or "" when nothing was new
    details  what else is known, in a few words each: kind, tie, stacked
    """

    cite: Cite
    form: str
    perhaps: str
    shape: str
    brought: str
    fresh: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """An occasion to take something up; `asker` is None when it was passed over."""

    partner: Cite
    asker: Cite | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement in words: every part a finished phrase, empty when it does not apply."""

    key: str
    name: str
    value: str
    formula: str
    rests_on: str
    interval: str
    grade: str
    reading: str
    known: bool


@dataclass(frozen=True, slots=True)
class Person:
    """One row of the table of persons."""

    name: str
    side: str
    turns: str
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """One equal part of the talk: from where to where, words of each side, questions, open ones."""

    where: str
    asker: str
    partner: str
    questions: str
    opened: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked place of a turn.

    tail   punctuation right behind it, so that the way back stands after it
    backs  the quotes that point here, one per section
    quiet  only a question in the list of questions
    """

    id: str
    text: str
    tail: str
    backs: tuple[Cite, ...]
    quiet: bool


@dataclass(frozen=True, slots=True)
class Spoken:
    """One turn of the transcript, its text cut into plain and marked pieces."""

    index: int
    at: str
    who: str
    side: Role
    pieces: tuple[str | Mark, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole mirror in words.

    lanes       what each side is called beside its lane of the course, with its people when they are several
    facts       the line above the headline: length, words, with whom
    guess       who was taken for the asker when that was only guessed, and how to set it; else ""
    guessed     the same without how to set it
    notices     oddities of the file that one should know before reading
    course_words, parts  the picture of the course in words, and as a table
    selected    the questions shown at once; `asked` holds all (`asked_count`) unless only these were wanted
    unsure      how many of the sentences whose kind the figures count are not sure, in a sentence, or ""
    cites       every quote above, in the order of reading
    """

    language: str
    spoken_language: str
    people: People
    lanes: Mapping[Role, str]
    facts: tuple[str, ...]
    headline: tuple[str, ...]
    guess: str
    guessed: str
    notices: tuple[str, ...]
    course: Course
    course_words: str
    parts: tuple[Part, ...]
    succeeded: tuple[Told, ...]
    purpose: Cite | None
    groups: tuple[MapGroup, ...]
    next_questions: tuple[Question, ...]
    selected: tuple[Asked, ...]
    asked: tuple[Asked, ...]
    asked_count: int
    taken: tuple[Heard, ...]
    passed: tuple[Heard, ...]
    heard_anything: bool
    places: tuple[Spot, ...]
    one_thing: Told | None
    figures: tuple[Figure, ...]
    unsure: str
    persons: tuple[Person, ...]
    cites: tuple[Cite, ...]
