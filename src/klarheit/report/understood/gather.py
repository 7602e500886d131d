"""What the map holds that could be told: every quote once, trimmed, in the order of the page."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from klarheit.clarity.model import ClarityMap, Entry, Evidence, Option
from klarheit.moves.model import Talk
from klarheit.report.understood.own_words import hangs, question_before, speakable, worth_quoting
from klarheit.report.understood.pattern import pattern

LAYOUT: dict[str, tuple[str, ...]] = {
    "where_to": ("goal", "criteria", "deadline"),
    "moves": ("drivers", "situation"),
    "builds": ("resources",),
    "hinders": ("obstacles",),
    "ways": ("alternatives", "risks"),
    "others": ("people",),
    "next": ("steps",),
}
"""Paragraphs of the page and the dimensions they tell."""

OPTIONS = 4
OPTION = ("option", "option.nothing")
OF_OPTION = ("speaks_for", "risk")


@dataclass(frozen=True, slots=True)
class Said:
    """Something that could be told.

    role      key of its carrying sentence: the dimension, or what it is to an option
    evidence  the words, trimmed; None for a sentence the partner endorsed
    endorsed  that sentence
    question  the question it replies to, if it begins the reply
    """

    id: str
    paragraph: str
    dimension: str
    role: str
    evidence: Evidence | None = None
    endorsed: str = ""
    confirmed: bool = False
    question: Evidence | None = None

    @property
    def quotes(self) -> tuple[Evidence, ...]:
        return (self.evidence,) if self.evidence else ()


def gather(talk: Talk, clear: ClarityMap) -> tuple[Said, ...]:
    """Everything the map can vouch for; not what was only assumed or said two ways.

    Ids tell the place, as in `klarheit correct`: "s12-2" begins in the second sentence of the twelfth turn.
    What the partner endorsed has none: it is "e-goal-1". So an id stays the same when the map changes.
    """
    found: list[Said] = []
    for paragraph, dimensions in LAYOUT.items():
        for dimension in dimensions:
            if dimension not in clear.set_aside:
                for said in _about(talk, clear, dimension, paragraph):
                    if not any(overlap(said.evidence, other.evidence) for other in found):
                        found.append(said)
    asked = [said.question for said in found if said.question]
    kept = [said for said in found if not any(overlap(said.evidence, question) for question in asked)]
    return tuple(_named(talk, kept))


def _named(talk: Talk, found: Iterable[Said]) -> Iterator[Said]:
    taken: Counter[str] = Counter()
    for said in found:
        name = _place(talk, said.evidence) if said.evidence else f"e-{said.dimension}"
        taken[name] += 1
        again = taken[name] > 1 or said.evidence is None
        yield replace(said, id=f"{name}-{taken[name]}" if again else name)


def _place(talk: Talk, evidence: Evidence) -> str:
    before = sum(1 for move in talk.moves_by_turn[evidence.turn] if move.start <= evidence.start)
    return f"s{evidence.turn + 1}-{max(1, before)}"


def _about(talk: Talk, clear: ClarityMap, dimension: str, paragraph: str) -> Iterator[Said]:
    entry = clear[dimension]
    if entry.endorsed:
        yield from (Said("", paragraph, dimension, dimension, endorsed=text) for text in entry.endorsed)
    elif entry.sure and entry.source not in (None, "assumed"):
        if dimension == "alternatives":
            for option in clear.options[:OPTIONS]:
                yield from _option(talk, option, paragraph)
        if entry.state != "contradictory":
            yield from _entry(talk, entry, paragraph)


def _option(talk: Talk, option: Option, paragraph: str) -> Iterator[Said]:
    said = worth_quoting(talk, option.said)
    if said is None:
        return
    nothing = pattern("NOTHING", talk.conversation.language).search(said.quote)
    yield _said(talk, said, paragraph, "alternatives", "option.nothing" if nothing else "option")
    for role, dimension, quotes in (
        ("speaks_for", "alternatives", option.speaks_for),
        ("risk", "risks", option.risks),
    ):
        for quote in quotes[:2]:
            if worth := worth_quoting(talk, quote):
                yield _said(talk, worth, paragraph, dimension, role)


def _entry(talk: Talk, entry: Entry, paragraph: str) -> Iterator[Said]:
    """The quotes of an entry; steps in the order in which they were taken, the others the best first."""
    steps = entry.dimension == "steps"
    quotes = sorted(entry.evidence, key=lambda quote: quote.turn) if steps else entry.evidence
    for place, quote in enumerate(quotes):
        worth = worth_quoting(talk, quote)
        if worth is None:
            continue
        asked = _asked(talk, entry) if quote == entry.evidence[0] else None
        confirmed = not steps and quote.side == "asker"
        said = _said(talk, worth, paragraph, entry.dimension, entry.dimension, confirmed, asked)
        if not place or said.question or not hangs(worth.quote, talk.conversation.language):
            yield said


def _asked(talk: Talk, entry: Entry) -> Evidence | None:
    """The question that the best quote of an entry replies to, if it was asked just before."""
    question, best = entry.question, entry.evidence[0]
    return speakable(talk, question) if question and question.turn == best.turn - 1 else None


def _said(
    talk: Talk, quote: Evidence, paragraph: str, dimension: str, role: str, confirmed: bool = False,
    asked: Evidence | None = None,
) -> Said:  # fmt: skip
    question = asked or question_before(talk, quote)
    return Said("", paragraph, dimension, role, quote, "", confirmed, question)


def overlap(one: Evidence | None, other: Evidence | None) -> bool:
    """Whether two quotes share words of the talk."""
    if one is None or other is None:
        return False
    return one.turn == other.turn and one.start < other.end and other.start < one.end
