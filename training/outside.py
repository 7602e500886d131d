"""The shipped recogniser beside corpora of others: AnnoMI, BConTrasT-dev, Verbmobil-dev.

It was trained on none of these.
Every talk is read whole and cut by the recogniser; what counts is the turn.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import md5
from itertools import groupby
from operator import attrgetter, itemgetter

from annomi import BEHAVIOURS, QUESTIONS, Utterance, utterances
from sources import Line, chats, rows

from klarheit.conversation import Conversation, Role, Turn
from klarheit.evaluation.coded import SIDES, spans_of
from klarheit.evaluation.judged import QUESTION, Change, Judged, bare, written
from klarheit.evaluation.scores import Figure, Score, tally
from klarheit.moves.model import QUESTION_FORMS, TELLING, Move
from klarheit.moves.recognise import recognise

# AnnoMI knows open and closed questions. What is narrow for us is closed there: it wants one fact.
AS_CLOSED = ("question.narrow", "question.closed", "question.choice", "question.leading", "question.tag")
AS_REFLECTION = ("reflection", "summary")
Found = Sequence[Move]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: what was measured on which text, over how many turns.

    each  the F1 of the classes behind a mean
    """

    what: str
    text: str
    turns: int
    figure: Figure
    score: Score | None = None
    each: tuple[tuple[str, float], ...] = ()


def unpunctuated(text: str) -> str:
    """Without marks and tags in brackets; capitals stay. Never empty."""
    return " ".join(re.sub(r"\[[^\]]*\]|[^\w\s'’-]|(?<!\w)-|-(?!\w)", " ", text).split()) or text


def recognised(turns: Iterable[tuple[Role, str]], language: str) -> tuple[Found, ...]:
    """The moves of each turn of one talk."""
    said = tuple(Turn(side, text) for side, text in turns)
    return recognise(Conversation(language, (), said), SIDES).moves_by_turn


def labels(moves: Found) -> frozenset[str]:
    return frozenset(label for move in moves for label in move.labels)


def asks(moves: Found) -> bool:
    return any(label in QUESTION_FORMS for label in labels(moves))


def annomi(held_out: bool) -> list[Row]:
    """AnnoMI, one half of its videos. Which labels count as what was looked at on the other half only."""
    turns = [turn for turn in utterances() if is_held_out(turn.video) == held_out]
    found = []
    for name, change in (("as written", written), ("bare", bare)):
        coded = list(_therapists(turns, change))
        found += [
            _classes("question, reflection, input, other", name, coded, "behaviour"),
            _classes("none, open, closed", name, coded, "question"),
            _yes("question", name, [(one, one.question != "none", asks(moves)) for one, moves in coded]),
            _yes(
                "reflection", name, [(one, one.reflection == "yes", reflects(moves)) for one, moves in coded]
            ),
        ]
    return found


def is_held_out(video: str) -> bool:
    """The half of the videos that nobody looked at while mappings were chosen."""
    return int(md5(video.encode(), usedforsecurity=False).hexdigest(), 16) % 2 == 1


def _therapists(turns: Sequence[Utterance], change: Change) -> Iterable[tuple[Utterance, Found]]:
    for _, group in groupby(turns, attrgetter("transcript")):
        talk = list(group)
        moves = recognised(((turn.side, change(turn.text)) for turn in talk), "en")
        yield from ((turn, found) for turn, found in zip(talk, moves, strict=True) if turn.side == "asker")


def behaviour(moves: Found) -> str:
    """The one of AnnoMI's four behaviours that is the main one of a turn."""
    if asks(moves):
        return "question"
    if reflects(moves):
        return "reflection"
    return "input" if labels(moves).intersection(TELLING) else "other"


def question(moves: Found) -> str:
    """A turn with several questions is open when one of them is. Rhetorical ones ask nothing."""
    there = labels(moves)
    if "question.open" in there:
        return "open"
    return "closed" if there.intersection(AS_CLOSED) else "none"


def reflects(moves: Found) -> bool:
    return not labels(moves).isdisjoint(AS_REFLECTION)


def _classes(what: str, text: str, coded: Sequence[tuple[Utterance, Found]], task: str) -> Row:
    """The mean F1 over the classes of a task."""
    of_turn, classes = {"behaviour": (behaviour, BEHAVIOURS), "question": (question, QUESTIONS)}[task]
    judged = [
        Judged(one.video, "asker", frozenset((getattr(one, task),)), frozenset((of_turn(moves),)))
        for one, moves in coded
    ]
    counted = tally(judged, classes)
    each = tuple((label, counted.score(label).f1.value or 0.0) for label in classes)
    return Row(f"AnnoMI, {what}", text, len(judged), counted.macro(classes), each=each)


def _yes(what: str, text: str, judged: Iterable[tuple[Utterance, bool, bool]]) -> Row:
    return _row(f"AnnoMI, {what}", text, [_judged(one.video, coded, found) for one, coded, found in judged])


def _judged(group: str, coded: bool, found: bool) -> Judged:
    yes, no = frozenset((QUESTION,)), frozenset[str]()
    return Judged(group, "asker", yes if coded else no, yes if found else no)


def _row(what: str, text: str, judged: Sequence[Judged]) -> Row:
    score = tally(judged, (QUESTION,)).score(QUESTION)
    return Row(what, text, len(judged), score.f1, score)


def bcontrast() -> list[Row]:
    """Whether a question is still found in an utterance that was written with a question mark."""
    texts = (("without punctuation", unpunctuated), ("bare", bare), ("as written", written))
    return [
        _row(f"BConTrasT-dev, {language}, question", name, _lost_marks(language, change))
        for language in ("de", "en")
        for name, change in texts
    ]


def _lost_marks(language: str, change: Change) -> list[Judged]:
    found = []
    for talk in chats("dev", language):
        moves = recognised(((_side(line), change(line.text)) for line in talk), language)
        found += [
            _judged(line.talk, "?" in line.text, asks(one)) for line, one in zip(talk, moves, strict=True)
        ]
    return found


def _side(line: Line) -> Role:
    return "asker" if line.asks else "partner"


@dataclass(frozen=True, slots=True)
class Spoken:
    """An utterance of Verbmobil. `coded`: its act is among those that the table is about."""

    speaker: str
    text: str
    requests: bool
    coded: bool


def verbmobil() -> list[Row]:
    """Speech without marks: REQUEST acts, each utterance labelled within its dialogue."""
    judged = []
    for number, said in enumerate(_dialogues(rows("verbmobil2-dev.tsv.gz"))):
        for speaker in dict.fromkeys(one.speaker for one in said):
            judged += [
                _judged(str(number), one.requests, yes)
                for one, yes in zip(said, _asked(said, speaker), strict=True)
                if one.coded and one.speaker == speaker
            ]
    return [_row("Verbmobil-dev, de, REQUEST", "speech, bare", judged)]


def _dialogues(table: Iterable[dict[str, str]]) -> Iterator[list[Spoken]]:
    """The windows of five, each moved on by one, joined again; the act belongs to the last of five."""
    said: list[Spoken] = []
    for _, group in groupby(table, itemgetter("dialogue")):
        *before, last = [(row["speaker"], _words(row["text"]), row["act"]) for row in group]
        if [(one.speaker, one.text) for one in said[-len(before) :]] != [row[:2] for row in before]:
            if said:
                yield said
            said = [_spoken(row, coded=False) for row in before]
        said.append(_spoken(last, coded=True))
    yield said


def _spoken(row: tuple[str, str, str], coded: bool) -> Spoken:
    return Spoken(row[0], row[1], row[2].startswith("REQUEST"), coded)


def _words(text: str) -> str:
    return bare(re.sub(r"<[^>]*>|\$", " ", text))


def _asked(said: Sequence[Spoken], asker: str) -> list[bool]:
    """Whether each utterance asks. What one speaker says in a row is one turn, cut as it was spoken."""
    turns = [[one.text for one in turn] for _, turn in groupby(said, attrgetter("speaker"))]
    sides: list[Role] = [
        "asker" if speaker == asker else "partner" for speaker, _ in groupby(said, attrgetter("speaker"))
    ]
    whole = tuple(Turn(side, " ".join(texts)) for side, texts in zip(sides, turns, strict=True))
    spans = tuple(tuple(spans_of(texts)) for texts in turns)
    moves = recognise(Conversation("de", (), whole), SIDES, spans=spans).moves
    return [asks((move,)) for move in moves]
