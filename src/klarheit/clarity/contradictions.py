"""Two things said that do not fit: dates, amounts, deciders, priorities. Precision goes first.

No contradiction: a self-repair ("April, nein, Mai"), a beginning and an end, a range and a figure within it,
what somebody else is reported to say, and what is settled later in the talk.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations

from klarheit.clarity import concrete
from klarheit.clarity.facts import Fact, differ, facts
from klarheit.clarity.model import Evidence
from klarheit.clarity.quotes import quote
from klarheit.clarity.statements import Statement
from klarheit.languages import room
from klarheit.languages.memory import while_reading
from klarheit.moves.cues import Cues, flat
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import content_lemmas

SETTLED_WITHIN = 4
"""Turns after the second statement in which taking one of them back settles it."""
_AGREES = frozenset(("commitment", "next_step"))  # a date for what is agreed, not for the matter itself
SAID = 0.5
"""How likely a statement must be about a dimension for its dates and amounts to count there."""


def fit_badly(talk: Talk, dimension: str, statements: Sequence[Statement]) -> tuple[Evidence, ...]:
    """Two statements of the partner that contradict each other, in the order said; empty when none do."""
    find = _FINDERS.get(dimension)
    if find is None:
        return ()
    said = [move for move in _of_partner(talk) if dimension not in move.not_about]
    return find(talk, [s for s in statements if s.source == "said"], said)


def _of_partner(talk: Talk) -> Iterator[Move]:
    return (move for move in talk.moves if talk.side(move.turn) == "partner")


def _ends(talk: Talk, statements: Sequence[Statement], said: Sequence[Move]) -> tuple[Evidence, ...]:
    """Two dates by which the same thing must be finished."""
    language = talk.conversation.language
    dated = []
    for one in statements:
        keys = _cues(language).keys(flat(one.evidence.quote))
        asked = one.question is not None and "begins" not in _cues(language).keys(
            flat(talk.text(one.question))
        )
        agrees = any(not _AGREES.isdisjoint(move.labels) for move in _at(talk, one.evidence))
        if one.chance >= SAID and not agrees and "begins" not in keys and ("ends" in keys or asked):
            dates = _facts(one.evidence.quote, language, "date")
            # "Before June" leaves March open, but as an end it is June.
            dated.append((one.evidence, tuple(replace(d, value=d.value.removeprefix("../")) for d in dates)))
    return _torn(talk, dated)


def _at(talk: Talk, said: Evidence) -> Iterator[Move]:
    """The segments a quote stands in."""
    return (move for move in talk.moves_by_turn[said.turn] if move.start < said.end and said.start < move.end)


def _amounts(talk: Talk, statements: Sequence[Statement], said: Sequence[Move]) -> tuple[Evidence, ...]:
    """Two budgets, or no budget and a question for the price."""
    language = talk.conversation.language
    known = []
    for one in statements:
        budget = concrete.has("money", one.evidence.quote, language)
        if one.chance >= SAID and (budget or one.question is not None):
            amounts = _facts(one.evidence.quote, language, "amount")
            # A bare number is a sum only beside a word for money.
            known.append((one.evidence, tuple(f for f in amounts if budget or not f.value.startswith("XXX"))))
    return _torn(talk, known) or _no_money_but_price(talk, said)


def _torn(talk: Talk, known: Sequence[tuple[Evidence, tuple[Fact, ...]]]) -> tuple[Evidence, ...]:
    """The first two in different turns of which no fact fits any of the other."""
    stated = [(said, found) for said, found in known if found and not _reported(said.quote, talk)]
    stated.sort(key=lambda pair: (pair[0].turn, pair[0].start))
    for (earlier, first), (later, second) in combinations(stated, 2):
        found = {differ(one, other) for one in first for other in second}
        apart = True in found and False not in found
        if earlier.turn != later.turn and apart and not _settled(talk, later):
            return (earlier, later)
    return ()


def _no_money_but_price(talk: Talk, said: Sequence[Move]) -> tuple[Evidence, ...]:
    price = _first(talk, said, lambda move: move.form is not None and _has(talk, move, "asks_price"))
    if price is None:
        return ()
    without = _first(talk, said, lambda move: move.form is None and _has(talk, move, "no_money"))
    if without and without.turn < price.turn and not _reported(without.quote, talk):
        return (without, price)
    return ()


def _has(talk: Talk, move: Move, kind: str) -> bool:
    return concrete.has(kind, talk.text(move), talk.conversation.language)


def _deciders(talk: Talk, statements: Sequence[Statement], said: Sequence[Move]) -> tuple[Evidence, ...]:
    """ "I decide that" and "my boss has to approve it"."""
    alone = _first(talk, said, lambda move: _says(talk, move, "alone"))
    asks = _first(talk, said, lambda move: _says(talk, move, "not_alone"))
    if not alone or not asks or alone.turn == asks.turn:
        return ()
    pair = sorted((alone, asks), key=lambda one: one.turn)
    return () if _settled(talk, pair[1]) else tuple(pair)


def _priorities(talk: Talk, statements: Sequence[Statement], said: Sequence[Move]) -> tuple[Evidence, ...]:
    """Two different things that come first."""
    language = talk.conversation.language
    first = [_quoted(talk, move) for move in said if _says(talk, move, "first")]
    for earlier, later in combinations(first, 2):
        words = set(content_lemmas(earlier.quote, language))
        shared = words.intersection(content_lemmas(later.quote, language)) - _first_words(language)
        if earlier.turn != later.turn and not shared and not _settled(talk, later):
            return (earlier, later)
    return ()


def _first_words(language: str) -> frozenset[str]:
    return frozenset(room(language, "concrete").FIRST_WORDS)


def _first(talk: Talk, said: Sequence[Move], holds: Callable[[Move], bool]) -> Evidence | None:
    return next((_quoted(talk, move) for move in said if holds(move)), None)


def _quoted(talk: Talk, move: Move) -> Evidence:
    return quote(talk, move.turn, move.start, move.end)


def _says(talk: Talk, move: Move, key: str) -> bool:
    text = talk.text(move)
    if move.form or key not in _keys(text, talk.conversation.language):
        return False
    return not _reported(text, talk)


def _facts(text: str, language: str, kind: str) -> tuple[Fact, ...]:
    """The facts of this kind; none when one of them is taken back in the same breath."""
    found = tuple(fact for fact in facts(text, language) if fact.kind == kind)
    return found if len(found) < 2 or "repair" not in _cues(language).keys(flat(text)) else found[-1:]


def _reported(text: str, talk: Talk) -> bool:
    """Whether somebody else is reported to say it."""
    return concrete.has("reported", text, talk.conversation.language)


def _settled(talk: Talk, later: Evidence) -> bool:
    """Whether the later statement takes the earlier back, or the partner does so soon after it."""
    cues = _cues(talk.conversation.language)
    turns = range(later.turn + 1, min(later.turn + 1 + SETTLED_WITHIN, len(talk.turns)))
    own = (talk.turns[turn].text for turn in turns if talk.side(turn) == "partner")
    here = talk.turns[later.turn].text[: later.end]
    return "repair" in cues.keys(flat(here)) or any("settles" in cues.keys(flat(text)) for text in own)


_FINDERS: dict[str, Callable[[Talk, Sequence[Statement], Sequence[Move]], tuple[Evidence, ...]]] = {
    "deadline": _ends,
    "resources": _amounts,
    "people": _deciders,
    "criteria": _priorities,
}


@while_reading(1024)  # each statement is asked for several keys
def _keys(text: str, language: str) -> frozenset[str]:
    return frozenset(_cues(language).keys(flat(text)))


@cache
def _cues(language: str) -> Cues:
    words = room(language, "concrete")
    return Cues(
        {
            "repair": words.REPAIRS,
            "settles": words.SETTLES,
            "begins": words.BEGINNINGS,
            "ends": words.DEPENDS,
            "alone": words.ALONE,
            "not_alone": words.NOT_ALONE,
            "first": words.FIRST,
        }
    )
