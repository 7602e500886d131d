"""What one is not sure of, as questions: two things said, something vague, something only assumed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from klarheit.clarity.model import ClarityMap, Entry, Evidence
from klarheit.moves.courtesies import is_check
from klarheit.moves.model import Talk
from klarheit.moves.words import count_words
from klarheit.report.understood.gather import Said, overlap
from klarheit.report.understood.model import Audience, Piece, Sentence
from klarheit.report.understood.own_words import worth_quoting
from klarheit.report.understood.wording import filled, worded

MOST = 4
ANCHOR = 10
"""Words up to which a question takes up a quote that stands above.  [design choice]"""
FEW = 3
"""With fewer sentences than these to tell, what was never said is asked too.  [design choice]"""

IMPORTANCE = (
    "goal", "criteria", "deadline", "people", "obstacles", "risks", "drivers", "alternatives", "resources",
    "steps", "situation",
)  # fmt: skip
OPEN = ("goal", "criteria", "obstacles", "people")
"""What is asked when little was said."""


LIGHT = {("situation", "example"), ("resources", "example")}
"""Missing examples for which nobody need be asked in a letter."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question to the reader, and how much it matters: contradictions first, assumptions last."""

    rank: int
    sentence: Sentence


def doubts(talk: Talk, clear: ClarityMap, audience: Audience, told: Sequence[Said]) -> tuple[Sentence, ...]:
    """All questions, the most important first.

    told  what there is to tell: with little of it, the open points are asked as well; and what is told
          about one thing is not asked back about another that it is hardly about
    """
    found = [
        doubt
        for dimension in IMPORTANCE
        if dimension not in clear.set_aside
        for doubt in _about(talk, clear[dimension], audience, told)
    ]
    ranked = sorted(found, key=lambda doubt: doubt.rank)
    return tuple(replace(doubt.sentence, id=f"q-{doubt.sentence.dimension}") for doubt in ranked)


def _about(talk: Talk, entry: Entry, audience: Audience, told: Sequence[Said]) -> Iterator[Doubt]:
    if entry.endorsed:
        return
    open_ones = OPEN if len(told) < FEW else ("goal",)
    if entry.state == "contradictory" and len(entry.evidence) > 1:
        yield from _contradiction(talk, entry, audience)
    elif entry.source == "assumed":
        yield from _assumption(talk, entry, audience)
    elif entry.state == "vague" and _is_told_elsewhere(entry, told):
        yield from [_open(talk, entry, audience)] if entry.dimension in open_ones else []
    elif entry.state == "vague" and entry.missing and (entry.dimension, entry.missing) not in LIGHT:
        yield from _vague(talk, entry, audience)
    elif entry.state in ("untouched", "asked") and entry.dimension in open_ones:
        yield _open(talk, entry, audience)


def _is_told_elsewhere(entry: Entry, told: Sequence[Said]) -> bool:
    """Whether words that may be about this dimension already stand on the page, about another."""
    if entry.sure or not entry.evidence:
        return False
    return any(overlap(entry.evidence[0], one.evidence) for one in told)


def _contradiction(talk: Talk, entry: Entry, audience: Audience) -> Iterator[Doubt]:
    language = talk.conversation.language
    one, other = (worth_quoting(talk, quote) for quote in entry.evidence[:2])
    if one and other:
        topic = worded(language, f"topic.{entry.dimension}", audience)
        sentence = worded(language, "contradictory", audience).replace("{topic}", topic)
        pieces = filled(language, sentence, {"quote": one, "other": other})
        yield Doubt(0, Sentence("", entry.dimension, pieces, (one, other), asks=True))


def _vague(talk: Talk, entry: Entry, audience: Audience) -> Iterator[Doubt]:
    language = talk.conversation.language
    ask = _ask(entry, language, audience)
    quote = worth_quoting(talk, entry.evidence[0]) if entry.evidence else None
    if quote and quote.side == "partner" and count_words(quote.quote) <= ANCHOR:
        sentence = worded(language, "vague", audience).replace("{ask}", ask)
        pieces = filled(language, sentence, {"quote": quote})
    else:
        topic = worded(language, f"topic.{entry.dimension}", audience)
        pieces = (Piece(worded(language, "vague.topic", audience).format(topic=topic, ask=ask)),)
    yield Doubt(1, Sentence("", entry.dimension, pieces, entry.evidence[:1], asks=True))


def _ask(entry: Entry, language: str, audience: Audience) -> str:
    """What is asked for what is missing, put for this dimension where there is a better way to put it."""
    key = f"ask.{entry.missing}"
    return worded(language, f"{key}.{entry.dimension}", audience, otherwise=key)


def _assumption(talk: Talk, entry: Entry, audience: Audience) -> Iterator[Doubt]:
    language = talk.conversation.language
    quote: Evidence | None = worth_quoting(talk, entry.evidence[0]) if entry.evidence else None
    if quote is None or is_check(quote.quote, language):
        return
    key = "assumed.steps" if entry.dimension == "steps" else "assumed"
    pieces = filled(language, worded(language, key, audience), {"quote": quote})
    means = quote.quote.rstrip(" .?!")
    yield Doubt(3, Sentence("", entry.dimension, pieces, (quote,), asks=True, means=means))


def _open(talk: Talk, entry: Entry, audience: Audience) -> Doubt:
    words = worded(talk.conversation.language, f"open.{entry.dimension}", audience)
    return Doubt(2, Sentence("", entry.dimension, (Piece(words),), asks=True))
