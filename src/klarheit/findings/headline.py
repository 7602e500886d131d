"""The headline: one or two sentences about this talk that say only what is sure."""

from klarheit.clarity.model import ClarityMap, Entry
from klarheit.findings.model import Finding
from klarheit.findings.sure import is_sure
from klarheit.moves.model import Talk
from klarheit.moves.words import count_words

# What a person would most want to have understood, and most regret to have left open. [design choice]
WEIGHT_CLEAR = (
    "goal", "drivers", "criteria", "obstacles", "risks", "people",
    "deadline", "alternatives", "resources", "situation", "steps",
)  # fmt: skip
WEIGHT_OPEN = (
    "goal", "people", "criteria", "deadline", "drivers", "obstacles",
    "risks", "alternatives", "steps", "resources", "situation",
)  # fmt: skip
ENOUGH_WORDS = 60


def compose(talk: Talk, clarity: ClarityMap) -> tuple[Finding, ...]:
    """What became clear, then what stayed open; one sentence alone when there is too little to go on."""
    if _partner_words(talk) < ENOUGH_WORDS:
        return (Finding("headline.too_short"),)
    clear = [clarity[key] for key in WEIGHT_CLEAR if _is_surely_clear(talk, clarity[key])]
    left = [clarity[key] for key in WEIGHT_OPEN if key in clarity.open_points]
    return (_what_became_clear(clear), *_what_stayed_open(left))


def _partner_words(talk: Talk) -> int:
    return sum(count_words(turn.text) for i, turn in enumerate(talk.turns) if talk.side(i) == "partner")


def _is_surely_clear(talk: Talk, entry: Entry) -> bool:
    """Clear, and by more than what the asker perhaps gave back."""
    given_back = (quote for quote in entry.evidence[:1] if quote.side == "asker")
    clear = entry.state == "clear" and entry.sure
    return clear and all(is_sure(talk, quote) for quote in given_back)


def _what_became_clear(clear: list[Entry]) -> Finding:
    if not clear:
        return Finding("headline.nothing_clear")
    evidence = tuple(quote for entry in clear[:2] for quote in entry.evidence[:1])
    if len(clear) == 1:
        return Finding("headline.one_clear", evidence, {"first": clear[0].dimension})
    return Finding(
        "headline.two_clear", evidence, {"first": clear[0].dimension, "second": clear[1].dimension}
    )


def _what_stayed_open(left: list[Entry]) -> tuple[Finding, ...]:
    split = [entry for entry in left if entry.state == "contradictory"]
    if split:
        return (Finding("headline.contradictory", split[0].evidence, {"dimension": split[0].dimension}),)
    if not left:
        return ()
    return (Finding("headline.open", left[0].evidence[:1], {"dimension": left[0].dimension}),)
