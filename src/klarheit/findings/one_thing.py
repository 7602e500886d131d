"""One thing for the next talk: an if-then sentence tied to a place in this one. Never a list.

Feedback on one behaviour and its place helps; much feedback about oneself harms (Kluger & DeNisi 1996).
"""

from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

from klarheit.clarity.model import Evidence
from klarheit.corrections import Refusal, is_refused
from klarheit.findings.model import Finding
from klarheit.findings.sure import is_sure
from klarheit.measures.model import AskedQuestion, Place, Uptake
from klarheit.moves.model import Talk
from klarheit.moves.words import content_words

# In the order in which they matter: trust first, then the goal. [design choice]
PLACES = ("jumped_past_concern", "pitch_before_goal", "interrogation")
LEADING_OFTEN = 2
STACKED_OFTEN = 3
RICH = 4  # content words
CONCERN = {"objection", "doubt"}


def choose(
    talk: Talk,
    questions: tuple[AskedQuestion, ...],
    uptakes: tuple[Uptake, ...],
    places: tuple[Place, ...],
    refused: Sequence[Refusal] = (),
) -> Finding | None:
    """The first that surely applies: a place, leading or stacked questions, something passed over."""
    found = chain(
        _revisited(places), _leading(talk, questions), _stacked(talk, questions), _passed_over(talk, uptakes)
    )
    left = (finding for finding in found if not is_refused(refused, "one_thing", finding.evidence[0]))
    return next(left, None)


def _revisited(places: tuple[Place, ...]) -> Iterator[Finding]:
    for key in PLACES:
        yield from (Finding(f"one_thing.{key}", place.evidence) for place in places if place.key == key)


def _leading(talk: Talk, questions: tuple[AskedQuestion, ...]) -> Iterator[Finding]:
    leading = [asked for asked in questions if asked.move.form == "question.leading" and asked.move.sure]
    if len(leading) >= LEADING_OFTEN:
        yield Finding("one_thing.leading", (Evidence.of(talk, leading[0].move),))


def _stacked(talk: Talk, questions: tuple[AskedQuestion, ...]) -> Iterator[Finding]:
    stacked = [asked for asked in questions if asked.stacked and asked.move.sure]
    if len(stacked) >= STACKED_OFTEN:
        yield Finding("one_thing.stacked", (Evidence.of(talk, stacked[0].move),))


def _is_concern(talk: Talk, quote: Evidence) -> bool:
    moves = talk.moves_by_turn[quote.turn]
    return any(not CONCERN.isdisjoint(move.labels) for move in moves if move.start == quote.start)


def _passed_over(talk: Talk, uptakes: tuple[Uptake, ...]) -> Iterator[Finding]:
    """Of what was passed over, a concern, else the quote with the most content, if it has much; then more."""
    language = talk.conversation.language
    content = {
        uptake.partner: len(content_words(uptake.partner.quote, language))
        for uptake in uptakes
        if not uptake.taken and is_sure(talk, uptake.partner)
    }
    passed = sorted(content, key=lambda quote: (_is_concern(talk, quote), content[quote]), reverse=True)
    rich = takewhile(lambda quote: content[quote] >= RICH, passed)
    yield from (Finding("one_thing.passed_over", (quote,)) for quote in rich)
