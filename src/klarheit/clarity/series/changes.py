"""What the partner says otherwise in a later talk: by when, how much, what must be fulfilled, who decides.

Precision goes first, as within one talk (`clarity.contradictions`). But that a later word takes an earlier
one back is no reason here to pass it over: that is the change.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from klarheit.clarity import concrete
from klarheit.clarity.facts import Fact, differ, facts
from klarheit.clarity.facts.numbers import AT_LEAST, AT_MOST
from klarheit.clarity.quotes import quote
from klarheit.clarity.series.model import Change, Heard, Placed
from klarheit.clarity.statements import Statement
from klarheit.languages import room
from klarheit.moves.cues import Cues, flat
from klarheit.moves.model import Talk
from klarheit.moves.words import content_lemmas

SAID = 0.2
"""How likely a statement must be about a dimension for its dates and sums to count there."""
LIKELY = 0.25
"""The same for criteria and goal, where figures of all kinds occur."""
_EVERYWHERE = re.compile(r"\[?(XXXX|[0-9]{4})(-([0-9]{2}|W[0-9]{2})\b.*)?")
"""Dates that mean the same in every talk: not "next week", "in six weeks", "on Friday", "at ten"."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """A fact that the partner stated about a dimension, with its quote."""

    place: Placed
    fact: Fact
    language: str

    @property
    def quote(self) -> str:
        return self.place.said.quote


_Counts = Callable[[Talk, Statement], tuple[Fact, ...]]


def changes(
    heard: Sequence[Heard], dimension: str, told: Sequence[Sequence[Statement]]
) -> tuple[Change, ...]:
    """What changed about a dimension from talk to talk, in order.

    told  what was said about it, per talk
    """
    if dimension == "people":
        return tuple(_deciders(heard))
    counts = _COUNTS.get(dimension)
    return tuple(_by_facts(heard, dimension, counts, told)) if counts else ()


def _by_facts(
    heard: Sequence[Heard], dimension: str, counts: _Counts, told: Sequence[Sequence[Statement]]
) -> Iterator[Change]:
    """Each talk beside what held until then."""
    standing: list[_Claim] = []
    for place, one in enumerate(heard):
        about = [s for s in told[place] if s.source == "said" and s.chance >= SAID]
        back = list(_taken_back(standing, place, one.talk, about))
        now = [
            claim
            for claim in _claims(place, one.talk, about, counts)
            if not any(differ(old.fact, claim.fact) is False for old, _ in back)
        ]
        change = _apart(dimension, standing, now)
        if change is None and back and not now:
            old, new = back[0]
            change = Change(dimension, old.place, new, old.fact)
        if change:
            yield change
        standing = now if change or _comparable(standing, now) else [*standing, *now]


def _claims(place: int, talk: Talk, about: Sequence[Statement], counts: _Counts) -> Iterator[_Claim]:
    for statement in about:
        if not concrete.has("reported", statement.evidence.quote, talk.conversation.language):
            for fact in counts(talk, statement):
                yield _Claim(Placed(place, statement.evidence), fact, talk.conversation.language)


def _taken_back(
    standing: Sequence[_Claim], place: int, talk: Talk, about: Sequence[Statement]
) -> Iterator[tuple[_Claim, Placed]]:
    """What held and is now said not to ("Ende März wird das nichts mehr"), with the words that say so."""
    language = talk.conversation.language
    for statement in about:
        if "no_longer" in _keys(statement.evidence.quote, language):
            said = facts(statement.evidence.quote, language)
            for claim in standing:
                if any(differ(claim.fact, fact) is False for fact in said):
                    yield claim, Placed(place, statement.evidence)


def _apart(dimension: str, standing: Sequence[_Claim], now: Sequence[_Claim]) -> Change | None:
    """The first of what held that fits nothing said now, if nothing at all fits."""
    pairs = [
        (old, new, differ(old.fact, new.fact))
        for old in standing
        for new in now
        if _alike(dimension, old, new)
    ]
    different = next(((old, new) for old, new, found in pairs if found), None)
    if different is None or any(found is False for *_, found in pairs):
        return None
    old, new = different
    return Change(dimension, old.place, new.place, old.fact, new.fact)


def _comparable(standing: Sequence[_Claim], now: Sequence[_Claim]) -> bool:
    return any(differ(old.fact, new.fact) is not None for old in standing for new in now)


def _alike(dimension: str, one: _Claim, other: _Claim) -> bool:
    """Whether two claims are about the same thing; of figures for a goal, a shared word has to tell."""
    if dimension not in _NEEDS_A_WORD:
        return True
    return one.language == other.language and not _words(one).isdisjoint(_words(other))


def _words(claim: _Claim) -> frozenset[str]:
    """The content words of a claim but its fact."""
    rest = claim.quote.replace(claim.fact.text, " ")
    return frozenset(content_lemmas(rest, claim.language))


def _ends(talk: Talk, statement: Statement) -> tuple[Fact, ...]:
    """The dates by which something must be finished."""
    language, said = talk.conversation.language, statement.evidence.quote
    keys = _keys(said, language)
    asked = statement.question is not None and "begins" not in _keys(talk.text(statement.question), language)
    if "begins" in keys or not ("ends" in keys or asked):
        return ()
    # "Before June" leaves March open, but as an end it is June.
    dates = (replace(f, value=f.value.removeprefix("../")) for f in _of_kind(said, language, "date"))
    return tuple(date for date in dates if _EVERYWHERE.fullmatch(date.value))


def _sums(talk: Talk, statement: Statement) -> tuple[Fact, ...]:
    """What may be spent."""
    language, said = talk.conversation.language, statement.evidence.quote
    asked = talk.text(statement.question) if statement.question else ""
    if "to_spend" in _keys(said, language) or "to_spend" in _keys(asked, language):
        return tuple(_capped(fact, said, language) for fact in _of_kind(said, language, "amount"))
    return ()


def _capped(fact: Fact, said: str, language: str) -> Fact:
    """ "More than twelve thousand is not possible" is at most twelve thousand."""
    if fact.value.startswith(AT_LEAST) and "capped" in _keys(said, language):
        return replace(fact, value=AT_MOST + fact.value.removeprefix(AT_LEAST))
    return fact


def _figures(talk: Talk, statement: Statement) -> tuple[Fact, ...]:
    """The figures of a criterion or goal."""
    if statement.chance < LIKELY:
        return ()
    return _of_kind(
        statement.evidence.quote, talk.conversation.language, "percentage", "number", "duration", "amount"
    )


def _of_kind(text: str, language: str, *kinds: str) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts(text, language) if fact.kind in kinds)


_COUNTS: dict[str, _Counts] = {"deadline": _ends, "resources": _sums, "criteria": _figures, "goal": _figures}
_NEEDS_A_WORD = frozenset(("criteria", "goal"))


def _deciders(heard: Sequence[Heard]) -> Iterator[Change]:
    """ "I decide that" in one talk, "my brother has to agree" in a later one, or the other way round."""
    standing: tuple[str, Placed] | None = None
    for place, one in enumerate(heard):
        now = _decides(place, one.talk)
        if standing and now and standing[0] != now[0]:
            yield Change("people", standing[1], now[1])
        standing = now or standing


def _decides(place: int, talk: Talk) -> tuple[str, Placed] | None:
    """Whether the partner decides alone, with the words that say so; None when it says neither, or both."""
    language = talk.conversation.language
    found: dict[str, Placed] = {}
    for move in talk.moves:
        text = talk.text(move)
        if (
            talk.side(move.turn) == "partner"
            and not move.form
            and not concrete.has("reported", text, language)
        ):
            for key in _keys(text, language) & {"alone", "not_alone"}:
                found.setdefault(key, Placed(place, quote(talk, move.turn, move.start, move.end)))
    return next(iter(found.items())) if len(found) == 1 else None


def _keys(text: str, language: str) -> frozenset[str]:
    return frozenset(_cues(language).keys(flat(text)))


@cache
def _cues(language: str) -> Cues:
    within, across = room(language, "concrete"), room(language, "series")
    return Cues(
        {
            "begins": within.BEGINNINGS,
            "ends": within.DEPENDS,
            "alone": within.ALONE,
            "not_alone": within.NOT_ALONE,
            "no_longer": across.NO_LONGER,
            "to_spend": across.TO_SPEND,
            "capped": across.CAPPED,
        }
    )
