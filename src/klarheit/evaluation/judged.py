"""What the coder says and what the recogniser says, piece by piece."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from klarheit.conversation import Role
from klarheit.evaluation.coded import SIDES, CodedTalk, Segment
from klarheit.moves.model import QUESTION_FORMS, Move, Talk
from klarheit.moves.recognise import recognise

QUESTION, ASK_BACK, NEW_TOPIC = "question", "ask_back", "tie.new_topic"
Change = Callable[[str], str]
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Judged:
    """A segment or a turn.

    group         what is drawn together in the bootstrap: the talk, or a video or dialogue
    coded, found  keys of `LABELS`; `question` beside every form; `dimension.…` beside a form.
                  All of these count for the asker only: a partner's question is `ask_back`. `tie.new_topic`,
                  which is not coded, is left out
    soft          the asker speaks, in a talk written with marks, and there is no "?"
    """

    group: str
    side: Role
    coded: frozenset[str]
    found: frozenset[str]
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Guess:
    """What a segment does first of all, as recognised and as coded. A partner's question is `ask_back`.

    right  the coder set the recognised label, first or beside another
    """

    label: str
    coded: str
    confidence: float
    sure: bool
    right: bool


@dataclass(frozen=True, slots=True)
class Cuts:
    """Where segments begin inside the turns of one talk: (turn, character), as coded and as found."""

    group: str
    coded: frozenset[Place]
    found: frozenset[Place]


def written(text: str) -> str:
    """As it is."""
    return text


def bare(text: str) -> str:
    """As a poor speech recogniser writes: lower case, without marks. Never empty."""
    plain = re.sub(r"[^\w\s'’-]|(?<!\w)-|-(?!\w)", " ", text)
    return " ".join(plain.split()).lower() or text


def reworded(talk: CodedTalk, change: Change) -> CodedTalk:
    """The talk with every segment changed."""
    return replace(talk, segments=tuple(replace(one, text=change(one.text)) for one in talk.segments))


def judge_segments(talk: CodedTalk, change: Change) -> tuple[list[Judged], list[Guess]]:
    """The coder's segments with the labels they get from the recogniser."""
    said = reworded(talk, change)
    moves = recognise(said.conversation(), SIDES, spans=said.spans()).moves
    pairs, marked = list(zip(talk.segments, moves, strict=True)), has_marks(talk)
    judged = [
        Judged(str(talk.path), one.side, coded_keys(one), found_keys(move, one.side), marked and is_soft(one))
        for one, move in pairs
    ]
    return judged, [guess for one, move in pairs for guess in _guess(one, move)]


def judge_turns(talk: CodedTalk, change: Change) -> tuple[list[Judged], Cuts]:
    """Turns, cut and labelled by the recogniser: a turn has a label when one of its segments has it."""
    said = reworded(talk, change)
    found = recognise(said.conversation(), SIDES)
    turns = talk.by_turn()
    judged = [
        Judged(
            str(talk.path),
            coded[0].side,
            union(map(coded_keys, coded)),
            union(found_keys(move, coded[0].side) for move in moves),
        )
        for coded, moves in zip(turns, found.moves_by_turn, strict=True)
    ]
    return judged, _cuts(said, found)


def has_marks(talk: CodedTalk) -> bool:
    """Whether the talk is written with question marks at all."""
    return any("?" in segment.text for segment in talk.segments)


def is_soft(segment: Segment) -> bool:
    return segment.side == "asker" and "?" not in segment.text


def union(labels: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*labels)


def coded_keys(segment: Segment) -> frozenset[str]:
    return _counted(segment.keys, segment.dimensions, segment.side)


def found_keys(move: Move, side: Role) -> frozenset[str]:
    return _counted(move.labels, move.dimensions, side)


def _counted(labels: Sequence[str], dimensions: Sequence[str], side: Role) -> frozenset[str]:
    plain = frozenset(label for label in labels if "." not in label)
    if side == "partner":
        return plain
    if not set(labels).intersection(QUESTION_FORMS):
        return plain
    return frozenset((*labels, QUESTION, *(f"dimension.{key}" for key in dimensions))) - {NEW_TOPIC}


def _guess(segment: Segment, move: Move) -> Iterable[Guess]:
    if move.labels:
        first = _first(move.labels)
        yield Guess(first, _first(segment.keys), move.confidence, move.sure, first in segment.keys)


def _first(labels: Sequence[str]) -> str:
    form = next((label for label in labels if label in QUESTION_FORMS), labels[0])
    return ASK_BACK if ASK_BACK in labels else form


def _cuts(said: CodedTalk, found: Talk) -> Cuts:
    coded = {(turn, start) for turn, spans in enumerate(said.spans()) for start, _ in spans}
    own = {(move.turn, move.start) for move in found.moves}
    return Cuts(str(said.path), _inside(coded), _inside(own))


def _inside(places: Iterable[Place]) -> frozenset[Place]:
    return frozenset(place for place in places if place[1] > 0)
