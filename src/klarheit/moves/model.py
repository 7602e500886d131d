"""The words of `moves`: sides, moves, and the talk that carries both."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from klarheit.conversation import Conversation, Role, Turn
from klarheit.moves.words import count_words

Grounds = Literal["hint", "role", "questions", "guess"]

QUESTION_FORMS = (
    "question.open",
    "question.narrow",
    "question.closed",
    "question.choice",
    "question.leading",
    "question.tag",
    "question.rhetorical",
)
_FORMS = frozenset(QUESTION_FORMS)
QUESTION_KINDS = (
    "kind.criteria",
    "kind.scaling",
    "kind.circular",
    "kind.hypothetical",
    "kind.exception",
    "kind.resource",
    "kind.worsening",
    "kind.comparison",
    "kind.clarifying",
    "kind.permission",
    "kind.process",
)
QUESTION_TIES = ("tie.follow_up", "tie.new_topic")
LISTENING = ("reflection", "summary", "affirmation", "backchannel", "purpose")
TELLING = ("information", "advice", "pitch", "price", "pressure", "disclosure", "dismissal")
PROCESS = ("greeting", "agenda", "next_step", "farewell", "smalltalk")
PARTNER = ("answer", "story", "ask_back", "objection", "commitment", "refusal", "doubt", "backchannel")
_OTHERS = dict.fromkeys((*LISTENING, *TELLING, *PROCESS, *PARTNER))
LABELS = (*QUESTION_FORMS, *QUESTION_KINDS, *QUESTION_TIES, *_OTHERS)
PARTNER_ONLY = frozenset(PARTNER) - {"backchannel"}
ASKER_ONLY = frozenset((*LISTENING, *TELLING)) - {"backchannel"}


def full_name(head: str, label: str) -> str:
    """The key of a label that the coding manual and the weights call by its short name."""
    if head == "kind":
        return f"kind.{label}"
    if head == "tie":
        return f"tie.{label}"
    return f"question.{label}" if f"question.{label}" in _FORMS else label


@dataclass(frozen=True, slots=True)
class Sides:
    """Who asks and who is asked. Sides are compared, not persons.

    askers   speaker ids of the asker's side; everybody else is the partner's side
    grounds  "hint" (the user said so), "role" (role words in the file), "questions" (clearly asks more),
             "guess" (unsure: the report says so and how to set it)
    """

    askers: frozenset[str]
    grounds: Grounds

    def of(self, turn: Turn) -> Role:
        return "asker" if turn.speaker in self.askers else "partner"


@dataclass(frozen=True, slots=True)
class Move:
    """One segment (a sentence or clause of a turn) and what it does.

    turn        index into `conversation.turns`
    start, end  characters within that turn's text: `text[start:end]` is the segment, without outer spaces
    labels      keys of `LABELS`: at most one form, one kind, one tie; others may stand together
    dimensions  keys of the eleven dimensions a question asks about; empty for other moves
    confidence  0..1: how likely the first label is right
    sure        whether labels are right nine times in ten from such a confidence on; if not, "perhaps" is due
    about       dimensions that a statement may tell something about, each with how likely that is; empty for
                questions, and where nothing is likely
    not_about   dimensions, or "purpose", that a person says it tells nothing about
    """

    turn: int
    start: int
    end: int
    labels: tuple[str, ...]
    dimensions: tuple[str, ...] = ()
    confidence: float = 1.0
    sure: bool = True
    about: tuple[tuple[str, float], ...] = ()
    not_about: tuple[str, ...] = ()

    @property
    def form(self) -> str | None:
        """The question form ("question.open" …), or None when the segment is no question."""
        for label in self.labels:
            if label in _FORMS:
                return label
        return None

    @property
    def kind(self) -> str | None:
        return next((label for label in self.labels if label.startswith("kind.")), None)

    @property
    def is_telling(self) -> bool:
        return any(label in TELLING for label in self.labels)


@dataclass(frozen=True)
class Talk:
    """A conversation, its sides and its moves: what every measure and the clarity map read.

    moves are ordered by (turn, start) and cover every turn: each turn has at least one.
    """

    conversation: Conversation
    sides: Sides
    moves: tuple[Move, ...]

    @property
    def turns(self) -> tuple[Turn, ...]:
        return self.conversation.turns

    def side(self, turn: int) -> Role:
        """The side that spoke the turn with this index."""
        return self._side_by_turn[turn]

    @cached_property
    def _side_by_turn(self) -> tuple[Role, ...]:
        return tuple(map(self.sides.of, self.turns))

    def text(self, move: Move) -> str:
        """The segment, verbatim."""
        return self.turns[move.turn].text[move.start : move.end]

    @cached_property
    def moves_by_turn(self) -> tuple[tuple[Move, ...], ...]:
        rows: list[list[Move]] = [[] for _ in self.turns]
        for move in self.moves:
            rows[move.turn].append(move)
        return tuple(tuple(row) for row in rows)

    @cached_property
    def words_by_turn(self) -> tuple[int, ...]:
        """Words of each turn (`moves.words.count_words`)."""
        return tuple(count_words(turn.text) for turn in self.turns)

    def questions(self, side: Role = "asker") -> Iterator[Move]:
        """The questions of one side, in order."""
        return (move for move in self.moves if move.form and self.side(move.turn) == side)
