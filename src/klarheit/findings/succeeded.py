"""What succeeded: up to two moments, quoted. None is invented when there is none."""

from collections.abc import Iterable, Sequence

from klarheit.clarity.model import ClarityMap, Evidence
from klarheit.corrections import Refusal, is_refused
from klarheit.findings.headline import WEIGHT_CLEAR
from klarheit.findings.model import Finding
from klarheit.findings.sure import is_sure
from klarheit.measures.model import AskedQuestion, Uptake
from klarheit.measures.stretches import stretches
from klarheit.moves.courtesies import is_check
from klarheit.moves.model import Talk
from klarheit.moves.words import content_words, count_words

OPENED = 1.5  # times this talk's median reply  [design choice]
OPENED_WORDS = 30
OPENED_WIDE = 60  # words, when the reply made no dimension clear  [design choice]
TAKEN_UP_WORDS = 15
MOST_MOMENTS = 2
DEEP = WEIGHT_CLEAR[:5]
SELLING = {"pitch", "price", "pressure", "dismissal", "advice", "question.leading"}
ASKING = ("question.open", "question.narrow")
LISTENING = {"question.open", "question.narrow", "reflection", "summary"}


def moments(
    talk: Talk,
    clarity: ClarityMap,
    questions: tuple[AskedQuestion, ...],
    uptakes: tuple[Uptake, ...],
    refused: Sequence[Refusal] = (),
) -> tuple[Finding, ...]:
    """The question that opened most, then the word taken up that led furthest; in the order of the talk."""
    opened = _left(_opened(talk, clarity, questions), refused)
    turns = {quote.turn for finding in opened[:1] for quote in finding.evidence}
    carried = _left(_taken_up(talk, clarity, uptakes), refused)
    taken = [found for found in carried if not turns & {q.turn for q in found.evidence}]
    confirmed = _left(_confirmed(talk, clarity), refused)
    chosen = [*opened[:1], *taken[:1], *confirmed[:1]][:MOST_MOMENTS]
    return tuple(sorted(chosen, key=lambda finding: finding.evidence[0].turn))


def _left(found: Iterable[Finding], refused: Sequence[Refusal]) -> list[Finding]:
    return [finding for finding in found if not is_refused(refused, "moment", finding.evidence[0])]


def _opened(talk: Talk, clarity: ClarityMap, questions: tuple[AskedQuestion, ...]) -> list[Finding]:
    """Open questions whose reply was long beside this talk's others; the deepest, then the longest first."""
    found = []
    for asked in questions:
        if asked.move.form != "question.open" or not asked.move.sure or asked.stacked or asked.reply is None:
            continue
        if asked.words < OPENED_WORDS or (asked.beside_median or 0) < OPENED:
            continue
        if is_check(talk.text(asked.move), talk.conversation.language):
            continue
        quote, dimension = _best_quote(talk, clarity, asked.reply)
        if dimension is None and asked.words < OPENED_WIDE:
            continue
        found.append((dimension in DEEP, asked.words, _opened_finding(talk, asked, quote, dimension)))
    return [finding for *_, finding in sorted(found, key=lambda row: row[:2], reverse=True)]


def _opened_finding(talk: Talk, asked: AskedQuestion, quote: Evidence, dimension: str | None) -> Finding:
    evidence = (Evidence.of(talk, asked.move), quote)
    if dimension is None:
        return Finding("succeeded.opened", evidence, {"words": asked.words})
    return Finding("succeeded.opened_dimension", evidence, {"words": asked.words, "dimension": dimension})


def _best_quote(talk: Talk, clarity: ClarityMap, reply: int) -> tuple[Evidence, str | None]:
    """The quote in the reply that made the weightiest dimension clear, else its richest segment."""
    turns = next(stretch.turns for stretch in stretches(talk) if reply in stretch.turns)
    for dimension in WEIGHT_CLEAR:
        entry = clarity[dimension]
        if entry.state == "clear" and entry.sure and entry.source in ("said", "confirmed"):
            for quote in entry.evidence:
                if quote.turn in turns:
                    return quote, entry.dimension
    language = talk.conversation.language
    said = [move for turn in turns for move in talk.moves_by_turn[turn]]
    richest = max(said, key=lambda move: len(content_words(talk.text(move), language)))
    return Evidence.of(talk, richest), None


def _taken_up(talk: Talk, clarity: ClarityMap, uptakes: tuple[Uptake, ...]) -> list[Finding]:
    """A word of the partner given back or asked about, after which the partner went on telling."""
    clear_turns = {
        quote.turn
        for entry in clarity.entries
        if entry.state == "clear" and entry.sure
        for quote in entry.evidence
    }
    found = []
    for uptake in uptakes:
        if uptake.asker is None or not _carries(talk, uptake) or not _listens(talk, uptake.asker):
            continue
        reply = uptake.asker.turn + 1
        if reply >= len(talk.turns) or talk.side(reply) != "partner":
            continue
        words = count_words(talk.turns[reply].text)
        if words >= TAKEN_UP_WORDS:
            finding = Finding("succeeded.taken_up", (uptake.partner, uptake.asker), {"words": words})
            found.append((len(uptake.words), reply in clear_turns, words, finding))
    return [finding for *_, finding in sorted(found, key=lambda row: row[:3], reverse=True)]


def _carries(talk: Talk, uptake: Uptake) -> bool:
    """One word alone may be chance, unless an open question asks about it."""
    asked = uptake.asker and any(
        move.form in ASKING and move.sure and move.start == uptake.asker.start
        for move in talk.moves_by_turn[uptake.asker.turn]
    )
    return len(uptake.words) >= (1 if asked else 2)


def _listens(talk: Talk, quote: Evidence) -> bool:
    """The words that take up surely ask or give back; nothing in the turn sells or suggests the answer."""
    moves = talk.moves_by_turn[quote.turn]
    if any(SELLING.intersection(move.labels) for move in moves):
        return False
    return any(LISTENING.intersection(m.labels) for m in moves if m.start == quote.start and m.sure)


def _confirmed(talk: Talk, clarity: ClarityMap) -> list[Finding]:
    """Something given back and agreed to."""
    return [
        Finding("succeeded.confirmed", entry.evidence[:2], {"dimension": entry.dimension})
        for entry in clarity.entries
        if entry.source == "confirmed" and entry.state == "clear" and entry.sure and entry.evidence
        if all(is_sure(talk, quote) for quote in entry.evidence[:2])
    ]
