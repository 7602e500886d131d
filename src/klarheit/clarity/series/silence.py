"""What was said once and never came up again. Precision first: a word of it in a later talk is a mention."""

from collections.abc import Iterator, Sequence
from functools import cache

from klarheit.clarity.concrete import concrete_words, missing
from klarheit.clarity.facts import facts
from klarheit.clarity.model import Entry, Evidence
from klarheit.clarity.series.model import Heard, Placed
from klarheit.languages import room
from klarheit.moves.model import Talk
from klarheit.moves.words import content_lemmas, same_idea

OFTEN = 2
"""Turns of its own talk up to which a word stands for this statement alone, so that one mention is enough."""
TOGETHER = 2
"""Words of a statement that mention it when they come in one turn, whatever else they stand for."""


CONCERNS = frozenset(("obstacles", "alternatives", "risks"))
"""What is worth coming back to even when it was clear."""

_BINDING = frozenset(("commitment", "next_step"))


def said_no_more(heard: Sequence[Heard], dimension: str) -> Placed | None:
    """The last that the partner said about a dimension, if no later talk comes back to it.

    Only of what was never clear, and of concerns; steps are told apart, each by itself.
    """
    entries = [one.clarity[dimension] for one in heard]
    told = [talk for talk, entry in enumerate(entries) if _told(entry)]
    if dimension == "steps" or not told or told[-1] == len(heard) - 1:
        return None
    if dimension not in CONCERNS and any(entry.state == "clear" for entry in entries):
        return None
    said = next((quote for quote in entries[told[-1]].evidence if quote.side == "partner"), None)
    return None if said is None or _comes_up(heard, told[-1], said) else Placed(told[-1], said)


def _told(entry: Entry) -> bool:
    return entry.state in ("vague", "clear", "contradictory") and entry.source != "assumed"


def silent_steps(heard: Sequence[Heard]) -> tuple[Placed, ...]:
    """Steps of either side that no later talk mentions, in the order in which they were agreed."""
    return tuple(
        Placed(talk, said)
        for talk, one in enumerate(heard[:-1])
        for said in _agreed(one)
        if not _comes_up(heard, talk, said)
    )


def _agreed(one: Heard) -> Iterator[Evidence]:
    """The steps of a talk that were promised or proposed in so many words, in order."""
    entry = one.clarity["steps"]
    if entry.source in ("said", "confirmed", "endorsed", "answered"):
        quotes = sorted(entry.evidence, key=lambda said: (said.turn, said.start))
        yield from (said for said in quotes if _binds(one.talk, said))


def _binds(talk: Talk, said: Evidence) -> bool:
    """Whether somebody says to do something, with a day or with a verb that steps have."""
    here = (move for move in talk.moves_by_turn[said.turn] if move.start < said.end and said.start < move.end)
    if all(_BINDING.isdisjoint(move.labels) for move in here):
        return False
    language = talk.conversation.language
    dated = missing("steps", said.quote, language) is None
    return dated or not _of_any_step(language).isdisjoint(content_lemmas(said.quote, language))


def _comes_up(heard: Sequence[Heard], place: int, said: Evidence) -> bool:
    """Whether a later talk has its words; one in another language may, and what has no words of its own."""
    talk = heard[place].talk
    language = talk.conversation.language
    words = _own_words(said.quote, language)
    if not words or any(one.talk.conversation.language != language for one in heard[place + 1 :]):
        return True
    telling = {word for word in words if _turns_with(talk, word) <= OFTEN}
    return any(
        _mentions(words, telling, turn.text, language)
        for one in heard[place + 1 :]
        for turn in one.talk.turns
    )


def _mentions(words: frozenset[str], telling: set[str], text: str, language: str) -> bool:
    said = content_lemmas(text, language)
    if not telling.isdisjoint(said):
        return True
    shared = [word for word in words if any(same_idea(word, other) for other in said)]
    return len(shared) >= min(TOGETHER, len(words))


def _turns_with(talk: Talk, word: str) -> int:
    return sum(
        any(same_idea(word, other) for other in content_lemmas(turn.text, talk.conversation.language))
        for turn in talk.turns
    )


def _own_words(quote: str, language: str) -> frozenset[str]:
    """The words by which a statement would be known again: no dates, nothing vague, no verb of any step."""
    for fact in reversed(facts(quote, language)):
        if fact.kind == "date":
            quote = f"{quote[: fact.start]} {quote[fact.end :]}"
    return frozenset(concrete_words(quote, language)) - _of_any_step(language)


@cache
def _of_any_step(language: str) -> frozenset[str]:
    return frozenset(content_lemmas(" ".join(room(language, "series").OF_ANY_STEP), language))
