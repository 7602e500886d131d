"""What the partner said about each dimension: by its own words, or as the reply to a question about it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Literal

from klarheit.clarity import concrete
from klarheit.clarity.model import Evidence, Source
from klarheit.clarity.quotes import quote
from klarheit.languages import room
from klarheit.moves.courtesies import is_courteous
from klarheit.moves.cues import Cues, Hit, flat
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import content_words, count_words

Found = Literal["both", "reply", "words"]
CONFIDENCE: dict[Found, float] = {"both": 0.9, "words": 0.7, "reply": 0.6}
WEAK = ".weak"
"""Ends the key of cues that are at most vague: a product wish, "as soon as possible"."""
ANSWER_WITHIN = 2
"""Segments of a reply in which an answer is looked for that does not name the dimension by its own words."""

SHORT = 5
"""Words of a segment that does not stand by itself."""
SENTENCE = 4
"""Words from which a segment reads like a sentence."""
NOD = 2
"""Words of a turn that may be a mere nod although the recogniser took it for an answer."""
STEPS_FROM = 0.5
"""Part of the talk from which a step may be agreed unasked; before, it is mostly a story."""

_TELLING_QUESTIONS = (None, "question.tag", "question.rhetorical")
_NO_ANSWER = {"greeting", "farewell", "smalltalk", "ask_back"}
_MUST_HOLD = {"deadline": ("date", "soon"), "people": ("name", "role"), "steps": ("date",)}
_MAY_HOLD = {**_MUST_HOLD, "resources": ("amount",)}
_OUTDONE = {
    "goal.weak": {"goal"},
    "deadline.weak": {"deadline"},
    "criteria": {"deadline", "obstacles", "risks"},
    "obstacles": {"risks", "alternatives"},
    "situation": {"resources", "drivers"},
}
"""A weaker reading of a segment, and those that make it superfluous."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Something said about a dimension.

    found    by its own words, as the reply to a question, or both
    missing  what it lacks to be clear: a key of `missing.*`, or None
    """

    dimension: str
    evidence: Evidence
    found: Found
    source: Source
    missing: str | None

    @property
    def confidence(self) -> float:
        return CONFIDENCE[self.found]

    @property
    def rank(self) -> tuple[bool, bool, float, int]:
        """For sorting: the best first."""
        return (self.missing is not None, self.source != "said", -self.confidence, self.evidence.turn)


def partner_statements(talk: Talk) -> Iterator[Statement]:
    """What the partner said about any dimension, in the order of the talk."""
    questions = dict(_replies(talk))
    for turn, moves in enumerate(talk.moves_by_turn):
        if talk.side(turn) == "partner":
            substantial = [move for move in moves if "backchannel" not in move.labels]
            yield from _told(talk, substantial, questions.get(turn, ()))
            if turn in questions:
                answers = (move for move in substantial if _may_answer(talk, move))
                yield from _replied(talk, islice(answers, ANSWER_WITHIN), questions[turn])


def telling(text: str, language: str) -> dict[str, Hit]:
    """What a segment speaks of by its own words: the first hit per dimension.

    Left out is what only talks about the talk, and a weak reading beside a stronger one.
    """
    hits = list(said(language).hits(flat(text)))
    empty = [hit for hit in hits if hit.key == "nothing"]
    first: dict[str, Hit] = {}
    for hit in hits:
        if hit.key not in ("nothing", "open") and not any(_overlap(hit, other) for other in empty):
            first.setdefault(hit.key, hit)
    return {key: hit for key, hit in first.items() if _OUTDONE.get(key, set()).isdisjoint(first)}


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end


def _told(talk: Talk, moves: Sequence[Move], questions: Iterable[Move]) -> Iterator[Statement]:
    asked = {dimension for question in questions for dimension in question.dimensions}
    for place, move in enumerate(moves):
        for key, hit in _telling(talk, move).items():
            if _counts(talk, move, key, asked):
                found: Found = "both" if key.removesuffix(WEAK) in asked else "words"
                yield _statement(talk, _beginning(talk, moves, place), move, key, found, hit)


def _counts(talk: Talk, move: Move, key: str, asked: Collection[str]) -> bool:
    """Whether what a segment speaks of counts: a question only tells steps, steps come near the end."""
    if key == "steps":
        return "steps" in asked or move.turn >= STEPS_FROM * len(talk.turns)
    return move.form in _TELLING_QUESTIONS


def _beginning(talk: Talk, moves: Sequence[Move], place: int) -> int:
    """Where the quote begins: a very short segment ("Das will ich nicht mehr") needs the one before it."""
    before = moves[place - 1] if place else None
    short = count_words(talk.text(moves[place])) <= SHORT
    if (
        not short
        or before is None
        or before.form
        or is_courteous(talk.text(before), talk.conversation.language)
    ):
        return moves[place].start
    return before.start


def _replied(talk: Talk, moves: Iterable[Move], questions: Sequence[Move]) -> Iterator[Statement]:
    """What a reply says without naming the dimension asked about.

    A date answers "by when", a role "who", a sum "how much", whichever of several questions it was. Anything
    else answers the last question only, once, and only if the reply does not say by itself what it speaks of.
    """
    asked = {dimension for question in questions for dimension in question.dimensions}
    settled = _asked_on(talk, questions[-1])
    for move in moves:
        told = {key.removesuffix(WEAK) for key in _telling(talk, move)}
        for dimension in _held(talk, move, asked - told):
            yield _statement(talk, move.start, move, dimension, "both")
        last = questions[-1].dimensions[0]
        if not (settled or told or last in _MUST_HOLD) and _says_something(talk, move, questions[-1]):
            answer = _statement(talk, move.start, move, last, "reply")
            settled = answer.missing is None
            yield answer
        settled = settled or not told.isdisjoint(asked)


def _asked_on(talk: Talk, question: Move) -> bool:
    """Whether the asker went on to another question in the same breath: then that one is answered."""
    later = (move for move in talk.moves_by_turn[question.turn] if move.start > question.start)
    return any(move.form not in _TELLING_QUESTIONS for move in later)


def _held(talk: Talk, move: Move, asked: set[str]) -> Iterator[str]:
    """The dimensions asked about of which a segment holds the very thing: a date, a name, a sum."""
    language, text = talk.conversation.language, talk.text(move)
    for dimension in sorted(asked & _MAY_HOLD.keys()):
        if any(concrete.has(kind, text, language) for kind in _MAY_HOLD[dimension]):
            yield dimension


def _says_something(talk: Talk, move: Move, question: Move) -> bool:
    """Whether a segment brings content words not in the question: one in a sentence, two in a phrase."""
    language, text = talk.conversation.language, talk.text(move)
    known = {word.lemma for word in content_words(talk.text(question), language)}
    new = {word.lemma for word in content_words(text, language)} - known
    return len(new) >= (1 if count_words(text) >= SENTENCE else 2)


def _replies(talk: Talk) -> Iterator[tuple[int, tuple[Move, ...]]]:
    """The turns in which the partner replies to questions about dimensions, each with those questions."""
    for turn, moves in enumerate(talk.moves_by_turn):
        asked = tuple(move for move in moves if move.form and move.dimensions)
        reply = _reply_to(talk, turn) if asked and talk.side(turn) == "asker" else None
        if reply is not None:
            yield reply, asked


def _reply_to(talk: Talk, turn: int) -> int | None:
    """The next turn of the partner, or the one after when that is only a backchannel, or None."""
    for reply in range(turn + 1, min(turn + 4, len(talk.turns))):
        moves = talk.moves_by_turn[reply]
        if talk.side(reply) == "asker":
            if any(move.form for move in moves):
                return None
        elif not _is_nod(talk, reply):
            return reply
    return None


def _is_nod(talk: Talk, turn: int) -> bool:
    """Whether a turn only keeps the other going: "Mhm", "Ja, genau"."""
    language, text = talk.conversation.language, talk.turns[turn].text
    return all("backchannel" in move.labels for move in talk.moves_by_turn[turn]) or (
        count_words(text) <= NOD and not content_words(text, language)
    )


def _may_answer(talk: Talk, move: Move) -> bool:
    if move.form or not _NO_ANSWER.isdisjoint(move.labels):
        return False
    return bool(content_words(talk.text(move), talk.conversation.language)) and not _leaves_open(talk, move)


def _statement(
    talk: Talk, start: int, move: Move, key: str, found: Found, hit: Hit | None = None
) -> Statement:
    dimension = key.removesuffix(WEAK)
    focus = (move.start + hit.start - 1, move.start + hit.end - 1) if hit else None
    evidence = quote(talk, move.turn, start, move.end, focus)
    lacks = concrete.missing(dimension, evidence.quote, talk.conversation.language)
    return Statement(dimension, evidence, found, "said", lacks or ("reason" if key.endswith(WEAK) else None))


def _telling(talk: Talk, move: Move) -> dict[str, Hit]:
    return telling(talk.text(move), talk.conversation.language)


def _leaves_open(talk: Talk, move: Move) -> bool:
    return "open" in said(talk.conversation.language).keys(flat(talk.text(move)))


@cache
def said(language: str) -> Cues:
    """The cues of all dimensions, and of what says nothing ("nothing") or leaves a question open ("open")."""
    words = room(language, "statements")
    return Cues({**words.SAID, "nothing": words.NOT_SAID, "open": words.OPEN_ANSWER})
