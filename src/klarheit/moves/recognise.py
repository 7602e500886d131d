"""The seam: a conversation goes in, its moves come out. A trained recogniser will take this place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from klarheit.conversation import Conversation, Role
from klarheit.moves import listening, partner, process, telling
from klarheit.moves.context import Context
from klarheit.moves.dimensions import dimensions_asked
from klarheit.moves.kinds import kind
from klarheit.moves.model import Move, Sides, Talk
from klarheit.moves.questions import Question, may_repeat
from klarheit.moves.reading import Reading, Segment, read
from klarheit.moves.sides import find_sides
from klarheit.moves.ties import tie
from klarheit.moves.words import content_lemmas

# A word can only be clarified when somebody used it.
_ABOUT_A_WORD = "kind.clarifying"
_NONE: frozenset[str] = frozenset()
# A telling or listening move found by a cue, against one that is only what was left over.
_BY_CUE, _BY_DEFAULT = 0.75, 0.6
_LEFT_OVER = ("information", "answer")


def hear(conversation: Conversation, asker: str | Iterable[str] | None = None) -> Talk:
    """The talk, with the sides found out. See `find_sides` for `asker` and what is raised."""
    segments = read(conversation)
    return recognise(conversation, find_sides(conversation, asker, segments), segments)


def recognise(conversation: Conversation, sides: Sides, segments: Reading | None = None) -> Talk:
    """The talk: the conversation with its sides and every move in it, in order.

    segments  those of the conversation (`reading.read`), when they have been read before
    """
    heard = _Heard()
    moves: list[Move] = []
    for index, (turn, said) in enumerate(
        zip(conversation.turns, segments or read(conversation), strict=True)
    ):
        side = sides.of(turn)
        moves.extend(_moves(index, turn.text, said, side, conversation.language, heard))
        heard.note(side, turn.text, conversation.language)
    return Talk(conversation, sides, tuple(moves))


@dataclass(slots=True)
class _Heard:
    """What each side said last, while the talk is read from its beginning."""

    texts: dict[Role, str] = field(default_factory=dict)
    words: dict[Role, tuple[frozenset[str], ...]] = field(default_factory=dict)
    asker_asked: bool = False
    own: frozenset[str] = _NONE

    def note(self, side: Role, text: str, language: str) -> None:
        said = frozenset(content_lemmas(text, language))
        self.texts[side] = text
        self.words[side] = (*self.words.get(side, ())[-1:], said)

    def last_words(self, side: Role) -> frozenset[str]:
        return self.words[side][-1] if side in self.words else _NONE

    def last_two(self, side: Role) -> frozenset[str]:
        return _NONE.union(*self.words.get(side, ()))


def _moves(
    index: int, text: str, segments: tuple[Segment, ...], side: Role, language: str, heard: _Heard
) -> Iterator[Move]:
    other: Role = "partner" if side == "asker" else "asker"
    if side == "asker":
        heard.own |= telling.own_names(text, language)
    before, before_words = heard.texts.get(other), heard.last_words(other)
    for place, segment in enumerate(segments):
        said, question = segment.text, segment.question
        form = question.form if question else None
        context = Context(
            language,
            side,
            text,
            before,
            before_words,
            place,
            len(segments),
            form,
            heard.asker_asked,
            heard.own,
        )
        if question and may_repeat(question, said, language, before_words) and _reflects(said, context):
            question, context = None, replace(context, form=None)
        yield _move(index, segment, context, question, heard)
        if side == "asker":
            heard.asker_asked = question is not None


def _reflects(said: str, context: Context) -> bool:
    """Whether a statement with "?" only gives back what the partner said: then it is a reflection."""
    return context.side == "asker" and "reflection" in listening.labels(said, replace(context, form=None))


def _move(index: int, segment: Segment, context: Context, question: Question | None, heard: _Heard) -> Move:
    said = segment.text
    labels = tuple(dict.fromkeys((*_asked(said, context, heard), *_said(said, context))))
    dimensions = dimensions_asked(said, context.language) if context.form and context.side == "asker" else ()
    return Move(index, segment.start, segment.end, labels, dimensions, _confidence(labels, question))


def _confidence(labels: tuple[str, ...], question: Question | None) -> float:
    if question:
        return question.confidence
    return _BY_DEFAULT if not labels or labels[0] in _LEFT_OVER else _BY_CUE


def _asked(said: str, context: Context, heard: _Heard) -> tuple[str, ...]:
    """Form, kind and tie of a question; the partner's questions have a form only."""
    if context.form is None or context.side == "partner":
        return (context.form,) if context.form else ()
    tied = tie(said, context.language, heard.last_two("partner"))
    found = kind(said, context.language)
    if found is None or (found == _ABOUT_A_WORD and tied == "tie.new_topic"):
        return (context.form, tied)
    return (context.form, found, tied)


def _said(said: str, context: Context) -> tuple[str, ...]:
    """What else the segment does: the asker listens and tells, the partner answers, both frame the talk."""
    if context.side == "partner":
        return (*process.labels(said, context), *partner.labels(said, context))
    return (*listening.labels(said, context), *telling.labels(said, context), *process.labels(said, context))
