"""The seam: a conversation goes in, its moves come out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress

import numpy as np
from numpy.typing import NDArray

from klarheit.conversation import Conversation
from klarheit.moves.encode import PAD, Ints, Tokens
from klarheit.moves.features import REACH, Features, features, with_sides
from klarheit.moves.model import QUESTION_FORMS, Move, Sides, Talk
from klarheit.moves.network import Floats
from klarheit.moves.sides import by_hint_or_role, by_questions
from klarheit.moves.subjects import MOVES as SUBJECT_MOVES
from klarheit.moves.supplement import Supplement, words
from klarheit.moves.weights import Weights, weights

UNLIKELY = 0.02
"""What a statement is about with less than this chance is not said."""

ASKED_ABOUT = -2.25
"""The sum of both logits from which on a question asks about a dimension: best on the development part."""

Span = tuple[int, int]
Subject = tuple[tuple[str, float], ...]
Spans = Sequence[Sequence[Span]]
_NEVER = -30.0
_LONGEST_TURN = 1 << 32  # in characters, and more
_FORMS = frozenset(QUESTION_FORMS)
_THESES = frozenset(("question.leading", "question.tag"))  # forms that state something


def hear(
    conversation: Conversation,
    asker: str | Iterable[str] | None = None,
    supplement: Supplement | None = None,
) -> Talk:
    """The talk, with the sides found out.

    See `find_sides` for `asker` and what is raised, `recognise` for `supplement`.
    """
    known = by_hint_or_role(conversation, asker)
    read = Reading.of(conversation, known or _anybody(conversation))
    if known is None:
        read = read.with_sides(by_questions(read.talk()))
    return read.supplemented(supplement).talk()


def find_sides(conversation: Conversation, asker: str | Iterable[str] | None = None) -> Sides:
    """The sides of a conversation: by hint, by role words in the file, by who asks more, else a guess.

    asker  name or id of one whose talk it is, or of several who hold it together; case and umlauts don't
           matter, a unique part is enough

    Raises NoMirrorPossible: "speakers_unknown", "one_speaker" (speaker), "asker_unknown" (asker, speakers),
    "no_partner" (speakers) when nobody is left to be the partner.
    """
    known = by_hint_or_role(conversation, asker)
    return known or by_questions(recognise(conversation, _anybody(conversation)))


def _anybody(conversation: Conversation) -> Sides:
    """Everybody may ask: for finding out who does."""
    return Sides(frozenset(speaker.id for speaker in conversation.speakers), "guess")


def recognise(
    conversation: Conversation,
    sides: Sides,
    spans: Spans | None = None,
    supplement: Supplement | None = None,
    *,
    goes_on: bool = False,
) -> Talk:
    """The talk: the conversation with its sides and every move in it, in order.

    spans       the segments of each turn, as (start, end) characters, where known; else they are found
    supplement  what was learned from a person's own corrections
    goes_on     whether more is to come: then nobody says goodbye only because the text ends
    """
    return Reading.of(conversation, sides, spans, goes_on).supplemented(supplement).talk()


@dataclass(frozen=True)
class Alone:
    """What the network makes of each segment whoever asks; see `Network`."""

    own: Floats
    said: Floats


@dataclass(frozen=True)
class Reading:
    """What the model makes of a conversation, before labels are named.

    tokens  the words of its turns
    spans   the segments of each turn
    turns   (s,) the turn of each segment that has words
    worded  these segments, by turn and place in it
    asks    (s,) whether the asker's side speaks it
    seen    what the network saw of it, for learning from corrections; None without any word
    logits  (s, labels)
    said    (s, dimensions) what the words of a segment say about its subject, as logits
    """

    conversation: Conversation
    sides: Sides
    model: Weights
    tokens: Tokens
    spans: Spans
    turns: Ints
    worded: frozenset[tuple[int, int]]
    asks: NDArray[np.bool_]
    seen: Features | None
    alone: Alone | None
    logits: Floats
    said: Floats
    goes_on: bool = False

    @classmethod
    def of(
        cls, conversation: Conversation, sides: Sides, spans: Spans | None = None, goes_on: bool = False
    ) -> "Reading":
        """Read a conversation; see `recognise`."""
        model = weights()
        texts = [turn.text for turn in conversation.turns]
        tokens = model.vocabulary.encode(texts)
        if spans is None:
            cut = model.cutter.spans(tokens, texts, conversation.language)
            spans = [each or ((0, len(text)),) for each, text in zip(cut, texts, strict=True)]
        worded, cuts = _cuts(tokens, spans)
        turns = np.array([turn for turn, _ in worded], np.int32)
        asks = _asks(conversation, sides)
        seen, alone = None, None
        logits, said = np.zeros((2, 0, 0), np.float32)
        if worded:
            seen = features(tokens, cuts, asks, conversation.language, model.vocabulary, goes_on)
            alone = Alone(model.network.own(seen), model.network.said(seen))
            logits, said = _logits(model, seen, alone)
        asks, there = asks[turns], frozenset(worded)
        return cls(
            conversation, sides, model, tokens, spans, turns, there, asks, seen, alone, logits, said, goes_on
        )

    def with_sides(self, sides: Sides) -> "Reading":
        """The same when others ask."""
        if self.seen is None or self.alone is None:
            return replace(self, sides=sides)
        asks = _asks(self.conversation, sides)
        language = self.conversation.language
        seen = with_sides(self.seen, self.tokens, asks, language, self.model.vocabulary, self.goes_on)
        logits, said = _logits(self.model, seen, self.alone)
        return replace(self, sides=sides, asks=asks[self.turns], seen=seen, logits=logits, said=said)

    def supplemented(self, supplement: Supplement | None) -> "Reading":
        """The same with a person's supplement."""
        if self.seen is None or supplement is None:
            return self
        spoken = words(self.seen, self.asks, self.model.vocabulary)
        return replace(self, logits=self.logits + supplement(spoken))

    def talk(self) -> Talk:
        """The talk that is read."""
        return Talk(self.conversation, self.sides, tuple(self.moves()))

    def chances(self) -> Floats:
        """(s, moves) how likely each move is; those of the other side are not possible."""
        logits = self.logits[:, self.model.heads["move"][1]].copy()
        for side, columns in self.model.not_of.items():
            logits[np.ix_(self.asks == side, columns)] = _NEVER
        raised = np.exp(logits - logits.max(1, keepdims=True))
        found: Floats = raised / raised.sum(1, keepdims=True)
        return found

    def moves(self) -> Iterator[Move]:
        """Every segment with its labels; one without any word has none."""
        named = self._named() if len(self.turns) else iter(())
        for turn, each in enumerate(self.spans):
            for place, (start, end) in enumerate(each):
                if (turn, place) in self.worded:
                    yield Move(turn, start, end, *next(named))
                else:
                    yield Move(turn, start, end, ())

    def _named(self) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], float, bool, Subject]]:
        """Labels, dimensions, confidence, whether it is sure, and what a statement is about."""
        chances = self.chances()
        best = chances.argmax(1)
        heights = chances[np.arange(len(best)), best]
        sure = heights >= self.model.sure[best]
        moves = self.model.heads["move"][0]
        asked, silent, about = self._asked(), self._without_words(), self._about(best)
        for row, (move, height, is_sure, asks) in enumerate(
            zip(best.tolist(), heights.tolist(), sure.tolist(), self.asks.tolist(), strict=True)
        ):
            name = moves[move]
            if row in silent:
                yield (), (), 1.0, True, ()
            elif name not in _FORMS:
                yield (name,), (), height, is_sure, about(row)
            elif asks:
                labels, dimensions = asked(row)
                yield (name, *labels), dimensions, height, is_sure, about(row) if name in _THESES else ()
            else:
                yield (name, "ask_back"), (), height, is_sure, ()

    def _about(self, best: Ints) -> Callable[[int], Subject]:
        """By row of a statement the dimensions that it may be about, each with how likely that is."""
        if self.seen is None:
            return lambda row: ()
        moves = np.array(self.model.heads["move"][0])[best]
        questions = self.asks & np.isin(moves, QUESTION_FORMS)
        does = (moves[:, None] == np.array(SUBJECT_MOVES)).astype(np.float32)
        chances = self.model.subjects(self.said, self.seen, questions, does)
        rows: list[list[float]] = chances.tolist()
        names = self.model.subjects.dimensions

        def about(row: int) -> Subject:
            return tuple(
                (name, each) for name, each in zip(names, rows[row], strict=True) if each >= UNLIKELY
            )

        return about

    def _without_words(self) -> frozenset[int]:
        """Rows of nothing but marks and signs: "…", "—", a smile."""
        if self.seen is None:
            return frozenset()
        ids = self.seen.windows[:, REACH]
        words = (ids != PAD) & ~self.model.vocabulary.marks[ids]
        return frozenset(np.flatnonzero(~np.logical_or.reduceat(words, self.seen.bounds[:-1])).tolist())

    def _asked(self) -> Callable[[int], tuple[tuple[str, ...], tuple[str, ...]]]:
        """By row of a question of the asker: kind, tie and what else it does; and its dimensions, the one
        that it most likely asks about first."""
        kinds, kind_at = self.model.heads["kind"]
        best = self.logits[:, kind_at].argmax(1)
        several = {
            head: (self.model.heads[head][0], self.logits[:, self.model.heads[head][1]] > 0)
            for head in ("beside", "tie")
        }
        about, about_at = self.model.heads["dimensions"]
        # Two that were made apart, each on what the other has not seen.
        likely = self.logits[:, about_at] + self.said - ASKED_ABOUT
        order, counts = np.argsort(-likely, 1).tolist(), (likely > 0).sum(1).tolist()

        def labels(row: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
            held = {head: tuple(compress(names, there[row])) for head, (names, there) in several.items()}
            kind = (kinds[best[row]],) if best[row] else ()
            return (*kind, *(held["tie"] or ("tie.new_topic",)), *held["beside"]), tuple(
                about[place] for place in order[row][: counts[row]]
            )

        return labels


def _asks(conversation: Conversation, sides: Sides) -> NDArray[np.bool_]:
    """(turns,) whether the asker's side speaks."""
    return np.array([turn.speaker in sides.askers for turn in conversation.turns], bool)


def _logits(model: Weights, seen: Features, alone: Alone) -> tuple[Floats, Floats]:
    """Of the labels, and of the subjects behind them."""
    hidden = model.network.hidden(seen, alone.own)
    found = model.network.logits(seen, hidden, alone.said)
    return found[:, : model.width], found[:, model.width :]


def _cuts(tokens: Tokens, spans: Spans) -> tuple[list[tuple[int, int]], Ints]:
    """The segments that have words, by turn and place, and the first token of each."""
    placed = [(turn, place) for turn, each in enumerate(spans) for place in range(len(each))]
    starts = [start if place else 0 for each in spans for place, (start, _) in enumerate(each)]
    begins = np.array([turn for turn, _ in placed], np.int64) * _LONGEST_TURN + np.array(starts, np.int64)
    turns = np.repeat(np.arange(len(spans)), np.diff(tokens.bounds))
    firsts = np.searchsorted(turns * _LONGEST_TURN + tokens.starts, begins)
    worded = np.diff(firsts, append=len(tokens.ids)) > 0
    return list(compress(placed, worded.tolist())), firsts[worded].astype(np.int32)
