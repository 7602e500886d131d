"""The recogniser beside coded talks: the recipe."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from klarheit.clarity.model import DIMENSIONS
from klarheit.evaluation.coded import PLAIN, CodedTalk
from klarheit.evaluation.confidence import Reliability, reliability
from klarheit.evaluation.judged import (
    QUESTION,
    Cuts,
    Guess,
    Judged,
    bare,
    judge_segments,
    judge_turns,
    written,
)
from klarheit.evaluation.scores import Figure, Score, Tallies, tally, tally_cuts
from klarheit.languages import LANGUAGES
from klarheit.moves.model import LABELS, QUESTION_FORMS, QUESTION_KINDS

Text = Literal["written", "bare"]
TEXTS: dict[Text, Any] = {"written": written, "bare": bare}
MOVES = (*QUESTION_FORMS, *(label for label in LABELS if label in PLAIN))
FOUR_FORMS = ("question.open", "question.narrow", "question.closed", "question.leading")
ABOUT = tuple(f"dimension.{key}" for key in DIMENSIONS)
ALL = (QUESTION, *QUESTION_FORMS, *QUESTION_KINDS, "tie.follow_up", *MOVES[len(QUESTION_FORMS) :], *ABOUT)
MACROS = {"moves": MOVES, "forms": FOUR_FORMS, "kinds": QUESTION_KINDS, "dimensions": ABOUT}
VERSION = 1


@dataclass(frozen=True, slots=True)
class Recognised:
    """Pieces (segments or turns), the score of every label that occurs, and the mean F1 of groups of labels.

    macros  by `MACROS`: "moves" (all), "forms" (open, narrow, closed, leading), "kinds", "dimensions"
    """

    pieces: int
    scores: tuple[Score, ...]
    macros: dict[str, Figure]

    def score(self, label: str) -> Score | None:
        return next((score for score in self.scores if score.label == label), None)


@dataclass(frozen=True, slots=True)
class Part:
    """The talks of one language, as they are written or bare.

    segments     on the coder's segments
    soft         questions among the asker's segments without "?", in talks that are written with marks
    turns        end to end: cut by the recogniser, a turn has a label when one of its segments has it
    cuts         where the recogniser cuts inside turns
    reliability  of the first labels on the coder's segments
    """

    language: str
    text: Text
    talks: int
    segments: Recognised
    soft: Score
    turns: Recognised
    cuts: Score
    reliability: Reliability


@dataclass(frozen=True, slots=True)
class Evaluation:
    """German and English apart, as written and bare."""

    parts: tuple[Part, ...]

    def part(self, language: str, text: Text) -> Part | None:
        return next((part for part in self.parts if (part.language, part.text) == (language, text)), None)


def evaluate(talks: Iterable[CodedTalk]) -> Evaluation:
    """Recognise all talks, and count. Talks may come from a generator: each is read once, in order."""
    gathered = {(language, text): _Gathered() for language in LANGUAGES for text in TEXTS}
    for talk in talks:
        for text in TEXTS:
            gathered[talk.language, text].add(talk, text)
    return Evaluation(tuple(each.part(*place) for place, each in gathered.items() if each.talks))


def as_json(found: Evaluation) -> dict[str, Any]:
    """Plain values, with a version."""
    return {"version": VERSION, **asdict(found)}


class _Gathered:
    """What one part has heard so far."""

    def __init__(self) -> None:
        self.talks = 0
        self._segments: list[Judged] = []
        self._turns: list[Judged] = []
        self._guesses: list[Guess] = []
        self._cuts: list[Cuts] = []

    def add(self, talk: CodedTalk, text: Text) -> None:
        segments, guesses = judge_segments(talk, TEXTS[text])
        turns, cuts = judge_turns(talk, TEXTS[text])
        self.talks += 1
        self._segments += segments
        self._guesses += guesses
        self._turns += turns
        self._cuts.append(cuts)

    def part(self, language: str, text: Text) -> Part:
        soft = tally([one for one in self._segments if one.soft], (QUESTION,))
        return Part(
            language,
            text,
            self.talks,
            recognised(self._segments),
            soft.score(QUESTION),
            recognised(self._turns),
            tally_cuts(self._cuts).score("cut"),
            reliability(self._guesses),
        )


def recognised(judged: Sequence[Judged]) -> Recognised:
    """The scores of all labels."""
    counted: Tallies = tally(judged, ALL)
    macros = {name: counted.macro(labels) for name, labels in MACROS.items()}
    return Recognised(len(judged), counted.scores(), macros)
