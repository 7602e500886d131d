"""One map over a series of talks."""

from collections.abc import Callable, Sequence

from klarheit.clarity.given_back import given_back
from klarheit.clarity.model import DIMENSIONS, Entry, Source, State
from klarheit.clarity.series.changes import changes
from klarheit.clarity.series.joined import questions_over
from klarheit.clarity.series.model import Change, Course, Heard, Placed, Series
from klarheit.clarity.series.silence import said_no_more, silent_steps
from klarheit.clarity.statements import Statement, partner_statements

SHOWN = 3
"""Quotes per dimension."""
_SETTLED: frozenset[State] = frozenset(("clear", "contradictory"))


def draw_series(heard: Sequence[Heard]) -> Series:
    """What became clear over several talks with one customer, in the order in which they were held.

    Raises ValueError without a talk.
    """
    if not heard:
        raise ValueError("a series has at least one talk")
    told = [(*partner_statements(one.talk), *given_back(one.talk)) for one in heard]
    courses = tuple(
        _course(heard, dimension, [[s for s in talk if s.dimension == dimension] for talk in told])
        for dimension in DIMENSIONS
    )
    return Series(
        tuple(heard),
        courses,
        silent_steps(heard),
        questions_over(heard, courses),
        heard[-1].clarity.set_aside,
    )


def _course(heard: Sequence[Heard], dimension: str, told: Sequence[Sequence[Statement]]) -> Course:
    entries = [one.clarity[dimension] for one in heard]
    found = changes(heard, dimension, told)
    states = _states(entries, found)
    place = _standing(entries)
    state, source, missing = _now(entries[place], place, found)
    return Course(
        dimension=dimension,
        states=states,
        state=state,
        source=source,
        missing=missing,
        quotes=_quotes(entries, place, found, told),
        endorsed=entries[place].endorsed,
        became_clear=next((talk for talk, state in enumerate(states) if state == "clear"), None),
        changes=found,
        silent=said_no_more(heard, dimension),
    )


def _now(standing: Entry, place: int, found: Sequence[Change]) -> tuple[State, Source | None, str | None]:
    """State, source and what is missing: as the talk says that holds, unless a change came later."""
    last = found[-1] if found else None
    if last and last.later.talk >= place and _reopens(last):
        return "vague", "said", "date"
    if last and last.later.talk > place and not last.taken_back:
        return "clear", "said", None
    return standing.state, standing.source, standing.missing


def _reopens(change: Change) -> bool:
    """Whether a date was taken back without another in its place; of the rest, other things are known too."""
    return change.dimension == "deadline" and change.taken_back


def _states(entries: Sequence[Entry], found: Sequence[Change]) -> tuple[State, ...]:
    """As the maps say; but a new date or sum makes clear, and a date only taken back makes vague."""
    states = [entry.state for entry in entries]
    for change in found:
        talk = change.later.talk
        if _reopens(change):
            states[talk] = "vague"
        elif states[talk] not in _SETTLED and not change.taken_back:
            states[talk] = "clear"
    return tuple(states)


def _standing(entries: Sequence[Entry]) -> int:
    """The talk whose word holds now: the last that settled it, else the last that knew anything."""
    for holds in _RANKS:
        talks = [talk for talk, entry in enumerate(entries) if holds(entry)]
        if talks:
            return talks[-1]
    return len(entries) - 1


_RANKS: tuple[Callable[[Entry], bool], ...] = (
    lambda entry: entry.state in _SETTLED,
    lambda entry: entry.state == "vague" and entry.source != "assumed",
    lambda entry: entry.state == "vague",
    lambda entry: entry.state == "asked",
)


_LAST_WORD = frozenset(("deadline", "people", "steps"))
"""Dimensions of which the last word counts, not the best."""


def _quotes(
    entries: Sequence[Entry], place: int, found: Sequence[Change], told: Sequence[Sequence[Statement]]
) -> tuple[Placed, ...]:
    """The best known, of the talk that holds now and of the clear talks before it.

    What a change brought comes first, and what it took back is known no more.
    """
    like = [talk for talk in range(place + 1) if entries[talk].state == entries[place].state]
    if entries[place].dimension in _LAST_WORD or entries[place].state != "clear":
        like = [talk for talk in like[-1:] if not found or talk >= found[-1].later.talk]
    quotes = [Placed(talk, said) for talk in like for said in entries[talk].evidence]
    if len(like) > 1:
        quotes.sort(key=lambda quote: -_chance(quote, told))
    over = {(change.earlier.talk, change.earlier.said.turn) for change in found}
    kept: dict[str, Placed] = {}
    for quote in (*(change.later for change in found[-1:]), *quotes):
        if (quote.talk, quote.said.turn) not in over:
            kept.setdefault(quote.said.quote, quote)
    return tuple(kept.values())[:SHOWN]


def _chance(quote: Placed, told: Sequence[Sequence[Statement]]) -> float:
    """How likely a quote is about its dimension."""
    said = quote.said
    return max((s.chance for s in told[quote.talk] if s.evidence == said), default=0.0)
