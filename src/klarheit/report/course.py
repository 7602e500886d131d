"""The course of a talk as shares of its length: who spoke when, which questions, where it was told at length.

Drawn by `timeline` as SVG and by `text` in block characters; worded for those who do not see it.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from klarheit.conversation import Role, Turn
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import count_words

SHAPES = {
    "question.open": "open",
    "question.narrow": "closed",
    "question.closed": "closed",
    "question.choice": "closed",
    "question.tag": "closed",
    "question.leading": "leading",
}
UNSURE = "unsure"
TOLD_AT_LENGTH = 30  # words in one go  [design choice]
WORDS_PER_SECOND = 2.4  # only to guess where the last turn ends when a file gives no end times
SPANS = 6
MINUTE_STEPS = (1, 2, 5, 10, 15, 20, 30, 60)
WORD_STEPS = (20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)


@dataclass(frozen=True, slots=True)
class Bar:
    """Somebody speaks: from start to end, as shares (0..1) of the talk."""

    side: Role
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Sign:
    """A question of the asker: where (0..1) and how it is drawn ("open", "closed", "leading", "unsure")."""

    at: float
    shape: str


@dataclass(frozen=True, slots=True)
class Span:
    """One sixth of the talk in numbers: its ends on the axis, words by side, questions by shape."""

    start: float
    end: float
    asker_words: int
    partner_words: int
    questions: int
    open_questions: int


@dataclass(frozen=True, slots=True)
class Course:
    """The course of a talk.

    told     where the asker told at length, in turns of `told_turns`
    ticks    marks on the axis: share of the talk, minute or word there
    by_time  whether the axis shows minutes; otherwise words
    """

    bars: tuple[Bar, ...]
    told: tuple[Bar, ...]
    told_turns: tuple[int, ...]
    questions: tuple[Sign, ...]
    moments: tuple[float, ...]
    ticks: tuple[tuple[float, int], ...]
    spans: tuple[Span, ...]
    by_time: bool


@dataclass(frozen=True, slots=True)
class _Axis:
    """Where each turn lies. `edges` in seconds or words; `first` and `last` are the ends of the talk."""

    edges: tuple[tuple[float, float], ...]
    first: float
    last: float
    by_time: bool

    def share(self, value: float) -> float:
        return min(1.0, max(0.0, (value - self.first) / (self.last - self.first)))

    def place(self, turn: Turn, index: int, character: int) -> float:
        start, end = self.edges[index]
        return self.share(start + (end - start) * character / len(turn.text))


def trace(talk: Talk, moments: tuple[tuple[int, int], ...]) -> Course:
    """The course of a talk. `moments` are the (turn, character) places to number."""
    words, asked = talk.words_by_turn, tuple(talk.questions())
    axis = _time_axis(talk, words) or _word_axis(words)
    told = tuple(_told_at_length(talk))
    return Course(
        bars=tuple(_bars(talk, axis)),
        told=tuple(
            Bar("asker", axis.place(talk.turns[i], i, start), axis.place(talk.turns[i], i, end))
            for i, start, end in told
        ),
        told_turns=tuple(dict.fromkeys(i for i, *_ in told)),
        questions=tuple(
            Sign(axis.place(talk.turns[move.turn], move.turn, move.start), shape)
            for move in asked
            for shape in [shape_of(move)]
            if shape
        ),
        moments=tuple(axis.place(talk.turns[turn], turn, character) for turn, character in moments),
        ticks=tuple(_ticks(axis)),
        spans=tuple(_spans(talk, axis, asked)),
        by_time=axis.by_time,
    )


def shape_of(move: Move) -> str:
    """How a question is drawn; "" for one that is not, "unsure" when its form is not sure."""
    shape = SHAPES.get(move.form or "", "")
    return shape if move.sure or not shape else UNSURE


def _time_axis(talk: Talk, words: tuple[int, ...]) -> _Axis | None:
    """None when times are missing, run backwards or span nothing."""
    starts = [turn.start for turn in talk.turns if turn.start is not None]
    if len(starts) < len(talk.turns) or any(later < earlier for earlier, later in pairwise(starts)):
        return None
    edges = []
    for i, turn in enumerate(talk.turns):
        follows = starts[i + 1] if i + 1 < len(starts) else starts[i] + words[i] / WORDS_PER_SECOND
        edges.append((starts[i], max(starts[i], turn.end if turn.end is not None else follows)))
    last = max(end for _, end in edges)
    return _Axis(tuple(edges), starts[0], last, True) if last > starts[0] else None


def _word_axis(words: tuple[int, ...]) -> _Axis:
    edges, reached = [], 0
    for amount in words:
        edges.append((float(reached), float(reached + amount)))
        reached += amount
    return _Axis(tuple(edges), 0.0, float(max(1, reached)), False)


def _bars(talk: Talk, axis: _Axis) -> list[Bar]:
    """One bar a turn; turns of one side that touch become one."""
    bars: list[Bar] = []
    for i, (start, end) in enumerate(axis.edges):
        side, left, right = talk.side(i), axis.share(start), axis.share(end)
        if bars and bars[-1].side == side and left <= bars[-1].end + 0.001:
            bars[-1] = Bar(side, bars[-1].start, max(right, bars[-1].end))
        else:
            bars.append(Bar(side, left, right))
    return bars


def _told_at_length(talk: Talk) -> list[tuple[int, int, int]]:
    """Runs of telling segments within an asker turn: turn, first and last character."""
    runs = []
    for i, moves in enumerate(talk.moves_by_turn):
        if talk.side(i) == "asker" and talk.words_by_turn[i] >= TOLD_AT_LENGTH:
            runs += [
                (i, run[0].start, run[-1].end)
                for run in _runs(moves, lambda move: move.is_telling)
                if sum(count_words(talk.text(move)) for move in run) >= TOLD_AT_LENGTH
            ]
    return runs


def _runs(moves: tuple[Move, ...], wanted: Callable[[Move], bool]) -> list[list[Move]]:
    runs: list[list[Move]] = [[]]
    for move in moves:
        if wanted(move):
            runs[-1].append(move)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _ticks(axis: _Axis) -> list[tuple[float, int]]:
    """Four to seven round numbers along the axis."""
    unit, steps = (60, MINUTE_STEPS) if axis.by_time else (1, WORD_STEPS)
    first, last = axis.first / unit, axis.last / unit
    step = next((step for step in steps if (last - first) / step <= 6), steps[-1])
    value = int(-(-first // step)) * step
    ticks = []
    while value <= last:
        ticks.append((axis.share(value * unit), value))
        value += step
    return ticks


def _spans(talk: Talk, axis: _Axis, asked: tuple[Move, ...]) -> list[Span]:
    """The talk in equal parts, each turn counted where it begins."""
    step = (axis.last - axis.first) / SPANS
    part = [min(SPANS - 1, int((start - axis.first) / step)) for start, _ in axis.edges]
    words = {"asker": [0] * SPANS, "partner": [0] * SPANS}
    for i, amount in enumerate(talk.words_by_turn):
        words[talk.side(i)][part[i]] += amount
    questions = Counter(part[move.turn] for move in asked)
    opened = Counter(part[move.turn] for move in asked if move.form == "question.open")
    return [
        Span(
            axis.first + k * step,
            axis.first + (k + 1) * step,
            words["asker"][k],
            words["partner"][k],
            questions[k],
            opened[k],
        )
        for k in range(SPANS)
    ]
