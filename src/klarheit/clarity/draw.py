"""The clarity map: one entry per dimension, every state with the words it rests on."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from klarheit.clarity.contradictions import fit_badly
from klarheit.clarity.given_back import given_back
from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry, Evidence, State
from klarheit.clarity.purpose import purpose
from klarheit.clarity.statements import Statement, partner_statements
from klarheit.errors import KlarheitError
from klarheit.moves.model import Talk

SHOWN = 3
"""Quotes per dimension."""


def draw_map(talk: Talk, *, not_today: Iterable[str] = ()) -> ClarityMap:
    """What became clear in a talk.

    not_today  dimensions to set aside ("heute nicht dran")

    Raises KlarheitError("dimension_unknown") when one of them is no dimension.
    """
    set_aside = frozenset(not_today)
    for dimension in sorted(set_aside.difference(DIMENSIONS)):
        raise KlarheitError("dimension_unknown", dimension=dimension, known=", ".join(DIMENSIONS))
    statements = (*partner_statements(talk), *given_back(talk))
    asked = {dimension for question in talk.questions() for dimension in question.dimensions}
    entries = (_entry(talk, dimension, _about(dimension, statements)) for dimension in DIMENSIONS)
    return ClarityMap(tuple(_asked(entry, asked) for entry in entries), purpose(talk), set_aside)


def _about(dimension: str, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The statements about a dimension, best first; of steps the latest, for the last word counts."""
    about = [statement for statement in statements if statement.dimension == dimension]
    if dimension == "steps":
        about.reverse()
    return tuple(sorted(about, key=lambda s: s.rank[:3] if dimension == "steps" else s.rank))


def _asked(entry: Entry, asked: Collection[str]) -> Entry:
    return replace(entry, state="asked") if entry.state == "untouched" and entry.dimension in asked else entry


def _entry(talk: Talk, dimension: str, statements: tuple[Statement, ...]) -> Entry:
    own = tuple(s for s in statements if s.source != "assumed")
    if not own:
        return _assumed(dimension, statements) if statements else Entry(dimension, "untouched")
    if torn := fit_badly(talk, dimension, own):
        return Entry(dimension, "contradictory", "said", tuple(s.evidence for s in torn), None, 0.7)
    best = own[0]
    state: State = "vague" if best.missing else "clear"
    evidence = _quotes(s for s in own if (best.missing or not s.missing) and _as_telling(s, best))
    return Entry(dimension, state, best.source, evidence, best.missing, best.confidence)


def _as_telling(statement: Statement, best: Statement) -> bool:
    """Beside words that name the dimension, a reply that does not only stands there by the question."""
    return statement.found != "reply" or best.found == "reply"


def _quotes(statements: Iterable[Statement]) -> tuple[Evidence, ...]:
    """The first few quotes, no two from the same place."""
    quotes: dict[tuple[int, int], Evidence] = {}
    for statement in statements:
        quotes.setdefault((statement.evidence.turn, statement.evidence.start), statement.evidence)
    return tuple(quotes.values())[:SHOWN]


def _assumed(dimension: str, statements: tuple[Statement, ...]) -> Entry:
    evidence = _quotes(statements)
    return Entry(dimension, "vague", "assumed", evidence, "partner_said", statements[0].confidence)
