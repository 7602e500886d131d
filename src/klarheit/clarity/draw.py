"""The clarity map: one entry per dimension, every state with the words it rests on."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from math import prod

from klarheit.clarity import concrete
from klarheit.clarity.contradictions import fit_badly
from klarheit.clarity.given_back import given_back
from klarheit.clarity.model import DIMENSIONS, ClarityMap, Endorsed, Endorsement, Entry, Evidence, State
from klarheit.clarity.options import options
from klarheit.clarity.purpose import purpose
from klarheit.clarity.statements import Statement, partner_statements
from klarheit.clarity.taken_up import taken_up
from klarheit.errors import KlarheitError
from klarheit.moves.model import Talk

_SEEN_FIRST: tuple[Endorsed, ...] = ("corrected", "answered", "endorsed")
SHOWN = 3
"""Quotes per dimension."""
LIKELY = 0.5
"""How likely one statement must be about a dimension for it to count as told …"""
LIKELY_FOR = {"people": 0.35, "goal": 0.4, "alternatives": 0.7, "risks": 0.7}
"""… where that is found more surely, or less surely, than elsewhere (development part) …"""
TOLD = 0.8
"""… or else, how likely it must be that one of the likeliest is. Of more than `COUNTED` the sum would say in
the end that a long talk has told everything."""
COUNTED = 5
ANSWERED = 0.2
"""How likely it must be when it was asked about: hardly anybody who is asked says nothing to it."""
LEAST = 0.35
"""How likely a statement must be about a dimension to stand as evidence for it."""
AGAINST_EACH_OTHER = 0.8
"""How likely two statements that do not fit are about the same thing."""
NEARLY = 0.6
"""How likely, beside the likeliest, a statement must be to take its place because it is concrete."""
TELLING = 4
"""Concrete words of a quote beyond which it gains no more."""
SURE_STEP = 0.6
"""How likely the last step must be one to count before the others."""
STEPS_FROM = 0.5
"""Part of the talk from which a step may be agreed unasked; before, it is mostly a story."""


def draw_map(
    talk: Talk, *, not_today: Iterable[str] = (), endorsed: Iterable[Endorsement] = ()
) -> ClarityMap:
    """What became clear in a talk.

    not_today  dimensions to set aside ("heute nicht dran")
    endorsed   what the partner agreed to, or corrected, in "So habe ich Sie verstanden"

    Raises KlarheitError("dimension_unknown") when one of them is no dimension.
    """
    set_aside, agreed = frozenset(not_today), tuple(endorsed)
    for dimension in sorted({*set_aside, *(one.dimension for one in agreed)}.difference(DIMENSIONS)):
        raise KlarheitError("dimension_unknown", dimension=dimension, known=", ".join(DIMENSIONS))
    told = [s for s in (*partner_statements(talk), *given_back(talk)) if _in_place(talk, s)]
    statements = {key: tuple(s for s in told if s.dimension == key) for key in DIMENSIONS}
    entries = (_entry(talk, key, statements[key]) for key in DIMENSIONS)
    asked = (_asked(talk, entry) for entry in entries)
    drawn = tuple(
        _endorsed(entry, [one for one in agreed if one.dimension == entry.dimension]) for entry in asked
    )
    return ClarityMap(drawn, purpose(talk), set_aside, options(talk, drawn, statements))


def _in_place(talk: Talk, statement: Statement) -> bool:
    """Whether a step stands where steps are agreed: asked for, or in the second half."""
    asked = statement.question is not None or statement.source != "said"
    late = statement.evidence.turn >= STEPS_FROM * len(talk.turns)
    return statement.dimension != "steps" or asked or late


def _asked(talk: Talk, entry: Entry) -> Entry:
    """A dimension that was asked about and not told, with the last question about it."""
    if entry.state != "untouched":
        return entry
    asked = [move for move in talk.questions() if entry.dimension in move.dimensions]
    return replace(entry, state="asked", question=Evidence.of(talk, asked[-1])) if asked else entry


def _endorsed(entry: Entry, agreed: Sequence[Endorsement]) -> Entry:
    """The entry as the partner left it; one correction among several sentences is what must be seen."""
    if not agreed:
        return entry
    source = min((one.how for one in agreed), key=_SEEN_FIRST.index)
    sentences = tuple(one.text for one in agreed)
    return replace(entry, state="clear", source=source, missing=None, confidence=1.0, endorsed=sentences)


def _entry(talk: Talk, dimension: str, statements: tuple[Statement, ...]) -> Entry:
    if dimension == "steps":
        statements = _dated(talk, statements)
    own = [s for s in statements if s.source != "assumed"]
    likeliest = sorted((s.chance for s in own), reverse=True)[:COUNTED]
    if torn := fit_badly(talk, dimension, own):
        return Entry(dimension, "contradictory", "said", torn, None, AGAINST_EACH_OTHER)
    if not _is_told(own, likeliest):
        return _assumed(dimension, [s for s in statements if s.source == "assumed"])
    best = _best(talk, dimension, own)
    state: State = "vague" if best.missing else "clear"
    least = max(LEAST, NEARLY * best.chance)
    shown = [s for s in own if s.chance >= least and (best.missing or not s.missing)]
    shown.sort(key=lambda s: -_worth_showing(talk, s))
    return Entry(
        dimension,
        state,
        best.source,
        quotes([best, *shown]),
        best.missing,
        best.chance,
        Evidence.of(talk, best.question) if best.question else None,
        taken_up(talk, best.evidence),
    )


def _is_told(own: Sequence[Statement], likeliest: Sequence[float]) -> bool:
    """Whether a dimension was told of: by one likely statement, as an answer, or by several together."""
    if not likeliest:
        return False
    enough = LIKELY_FOR.get(own[0].dimension, LIKELY)
    if likeliest[0] >= enough or enough > LIKELY:
        return likeliest[0] >= enough
    answered = any(s.question is not None and s.chance >= ANSWERED for s in own)
    return answered or (likeliest[0] >= LEAST and _together(likeliest) >= TOLD)


def _together(chances: Sequence[float]) -> float:
    """How likely at least one of them is right."""
    return 1 - prod(1 - chance for chance in chances)


def _dated(talk: Talk, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """The steps of the partner: one date among all that was agreed is enough for them."""
    language = talk.conversation.language
    dates = (concrete.has("date", s.evidence.quote, language) for s in statements if s.chance >= LIKELY)
    if not any(dates):
        return statements
    return tuple(replace(s, missing=None) if s.missing == "date" else s for s in statements)


def _best(talk: Talk, dimension: str, statements: Collection[Statement]) -> Statement:
    """The likeliest concrete statement, else the likeliest; of steps the latest, for the last word counts."""
    highest = max(s.chance for s in statements)
    likely = [s for s in statements if s.chance >= max(NEARLY * highest, min(LEAST, highest))]
    sound = [s for s in likely if not s.missing] or likely
    if dimension == "steps":
        sound = [s for s in sound if s.chance >= SURE_STEP][-1:] or sound
    return max(sound, key=lambda s: _worth_showing(talk, s))


def _worth_showing(talk: Talk, statement: Statement) -> float:
    """How likely a statement is about its dimension, and more when it says more: "Voll." says little."""
    told = len(concrete.concrete_words(statement.evidence.quote, talk.conversation.language))
    return statement.chance * (1 + min(told, TELLING) / TELLING)


def quotes(statements: Iterable[Statement]) -> tuple[Evidence, ...]:
    """The first few quotes, no two from the same place."""
    found: dict[tuple[int, int], Evidence] = {}
    for statement in statements:
        found.setdefault((statement.evidence.turn, statement.evidence.end), statement.evidence)
    return tuple(found.values())[:SHOWN]


def _assumed(dimension: str, statements: Sequence[Statement]) -> Entry:
    """What only the asker said, if that was said at all."""
    likely = [s for s in statements if s.chance >= LIKELY]
    if not likely:
        return Entry(dimension, "untouched")
    best = max(likely, key=lambda s: s.chance)
    return Entry(dimension, "vague", "assumed", quotes([best, *likely]), "partner_said", best.chance)
