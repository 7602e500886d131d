"""Where a page that shows a mirror may put what one can do there: correct, refuse, copy, comment.

The report itself has no such thing. A page hands `html.body` one function from a target to markup; targets
are plain data, and what the function does not want to serve it answers with nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup, escape

from klarheit.moves.model import Move, Talk
from klarheit.report.sheet import Cite, Mark, Question, Spoken

TargetKind = Literal[
    "label", "entry", "question", "moment", "uptake", "place", "one_thing", "turn", "sides", "transcript"
]


@dataclass(frozen=True, slots=True)
class Target:
    """What a control is about.

    kind        "label" of a segment, "entry" of the clarity map, next "question", "moment" that succeeded,
                "uptake" taken or passed over, "place" to revisit, "one_thing" for the next talk, "turn" of
                the transcript, "sides" that were only guessed, the "transcript" as a whole
    key         labels, separated by blanks; the dimension, or "purpose"; the question's id in the catalogue;
                the key of the finding or place; "taken" or "passed"; else ""
    quote       the words there, verbatim: of a finding its first quote; of a question its wording; else ""
    turn, start, end  where they stand, as in `Evidence`; 0 for a question, for sides, the transcript
    """

    kind: TargetKind
    key: str
    quote: str
    turn: int = 0
    start: int = 0
    end: int = 0


Controls = Callable[[Target], Markup]
"""What stands at a target: links and buttons, no blocks, since they stand in paragraphs; only of the
transcript it may be a block. It should carry no id: of a question that stands in the selection and in the
full list it is asked for twice."""


class Places:
    """The places for controls on one page; without controls all of them are empty."""

    def __init__(self, controls: Controls | None, talk: Talk, transcript: Iterable[Spoken]) -> None:
        self._controls = controls
        self._talk = talk
        self._labelled = _by_mark(talk, transcript) if controls else {}

    def question_form(self, cite: Cite) -> Markup:
        """Behind the form of a question."""
        said = cite.evidence
        moves = (move for move in self._row(said.turn) if move.start == said.start)
        return self._put(_label(self._talk, move) for move in moves)

    def beside(self, kind: TargetKind, key: str, cite: Cite) -> Markup:
        """Behind a quote."""
        return self._put([_quoted(kind, key, cite)])

    def below(self, kind: TargetKind, key: str, cites: Sequence[Cite]) -> Markup:
        """Under what is shown with these quotes; a finding without any has no place."""
        return _line(self._put(_quoted(kind, key, cite) for cite in cites[:1]))

    def below_question(self, question: Question) -> Markup:
        """Under a next question."""
        return _line(self._put([Target("question", question.id, question.text)]))

    def below_guess(self) -> Markup:
        """Under the notice that the sides were only guessed."""
        return _line(self._put([Target("sides", "", "")]))

    def above_transcript(self) -> Markup:
        """Between the heading of the transcript and its turns."""
        return self._put([Target("transcript", "", "")])

    def on_mark(self, mark: Mark) -> Markup:
        """Behind a marked place of the transcript: one for each segment that begins there or before it."""
        return self._put(_label(self._talk, move) for move in self._labelled.get(mark.id, ()))

    def on_turn(self, turn: Spoken) -> Markup:
        """Under a turn: for itself, then for each segment that no mark touches."""
        text = self._talk.turns[turn.index].text
        whole = Target("turn", "", text, turn.index, 0, len(text))
        marked = {move for piece in turn.pieces for move in self._on(piece)}
        left = (_label(self._talk, move) for move in self._row(turn.index) if move not in marked)
        return _line(self._put([whole]) + _span(self._put(left)))

    def attributes(self, turn: Spoken) -> Markup:
        """What a page needs to filter the transcript by move."""
        if self._controls is None:
            return Markup("")
        labels = sorted({label for move in self._row(turn.index) for label in move.labels})
        return Markup(' data-moves="{}"').format(" ".join(labels))

    def _on(self, piece: str | Mark) -> Sequence[Move]:
        return self._labelled.get(piece.id, ()) if isinstance(piece, Mark) else ()

    def _row(self, turn: int) -> tuple[Move, ...]:
        return self._talk.moves_by_turn[turn]

    def _put(self, targets: Iterable[Target]) -> Markup:
        if self._controls is None:
            return Markup("")
        return Markup("").join(escape(self._controls(target)) for target in targets)


def _by_mark(talk: Talk, transcript: Iterable[Spoken]) -> dict[str, list[Move]]:
    """The segments under each mark; one that lies under several belongs to the first."""
    found: dict[str, list[Move]] = {}
    for turn in transcript:
        left = list(talk.moves_by_turn[turn.index])
        for mark, start, end in _marked(turn):
            found[mark.id] = [move for move in left if move.start < end and start < move.end]
            left = [move for move in left if move not in found[mark.id]]
    return found


def _marked(turn: Spoken) -> Iterator[tuple[Mark, int, int]]:
    """The marks of a turn, and from where to where each reaches."""
    reached = 0
    for piece in turn.pieces:
        if isinstance(piece, Mark):
            yield piece, reached, reached + len(piece.text)
            reached += len(piece.text) + len(piece.tail)
        else:
            reached += len(piece)


def _label(talk: Talk, move: Move) -> Target:
    return Target("label", " ".join(move.labels), talk.text(move), move.turn, move.start, move.end)


def _quoted(kind: TargetKind, key: str, cite: Cite) -> Target:
    said = cite.evidence
    return Target(kind, key, said.quote, said.turn, said.start, said.end)


def _span(controls: Markup) -> Markup:
    return Markup('<span class="labels">{}</span>').format(controls) if controls else controls


def _line(controls: Markup) -> Markup:
    return Markup('<p class="controls">{}</p>').format(controls) if controls else controls
