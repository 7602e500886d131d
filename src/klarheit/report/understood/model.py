"""The words of "So habe ich Sie verstanden": pieces, sentences, paragraphs, the page."""

from dataclasses import dataclass
from typing import Literal

from klarheit.clarity.model import Evidence

Audience = Literal["customer", "employee", "oneself"]
AUDIENCES: tuple[Audience, ...] = ("customer", "employee", "oneself")

Reason = Literal["inner", "judging", "private", "someone", "confidential", "joke", "small_talk"]
"""Why a sentence is left out: kept back by the user, fit for no third reader, or meant for the moment."""

VERSION = 1


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence: ours, or with `evidence` somebody's words in quotation marks."""

    text: str
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the page.

    id         "s12-2", its place; "q-deadline" for a question, "e-goal-1" for what the partner endorsed
    dimension  what it is about
    evidence   the words of the talk it rests on; empty for a question about what was never said
    asks       whether it is a question to the reader
    means      what is agreed to by "right": an assumption asked about; a sentence that begins with "Und"
               as it would stand alone; None where it is the sentence itself, or where "right" is no answer
    """

    id: str
    dimension: str
    pieces: tuple[Piece, ...]
    evidence: tuple[Evidence, ...] = ()
    asks: bool = False
    means: str | None = None

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @property
    def shows(self) -> tuple[Evidence, ...]:
        """The words of the talk a reader gets to see, turned to "you" or quoted: also the question before."""
        quoted = tuple(piece.evidence for piece in self.pieces if piece.evidence)
        return quoted if self.asks else (*self.evidence, *quoted)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that belong together. `key` names the part of the picture: "where_to", "moves" …"""

    key: str
    heading: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sentence that is not on the page, and why."""

    sentence: Sentence
    reason: Reason


@dataclass(frozen=True, slots=True)
class Understood:
    """One page for the partner, in the partner's words: what HTML, PDF, letter and mail lay out.

    subject    for a mail
    greeting, closing, farewell, signature  empty where there is nothing to say
    opening    why this page comes, and the invitation to correct it
    left_out   what is not on the page although it was said, for the user alone
    of_others  ids of sentences in which a third person is named: the user may want to read them once more
    """

    language: str
    audience: Audience
    title: str
    subject: str
    greeting: str
    opening: str
    paragraphs: tuple[Paragraph, ...]
    closing: str
    farewell: str
    signature: str
    left_out: tuple[LeftOut, ...] = ()
    of_others: tuple[str, ...] = ()
    version: int = VERSION

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph.sentences)
