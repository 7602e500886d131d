"""The ways the partner weighs, and the risks that hang on them."""

from collections.abc import Iterable, Mapping, Sequence

from klarheit.clarity import concrete
from klarheit.clarity.model import Entry, Evidence, Option
from klarheit.clarity.statements import Statement
from klarheit.moves.model import Talk
from klarheit.moves.words import content_lemmas

NEAR = 3
"""Turns within which a risk hangs on the option said before it, when it shares no word with any."""
LIKELY = 0.5


def options(
    talk: Talk, entries: Iterable[Entry], statements: Mapping[str, Sequence[Statement]]
) -> tuple[Option, ...]:
    """The options of the map's `alternatives`, each with what speaks for it and its risks."""
    by_key = {entry.dimension: entry for entry in entries}
    said = sorted(
        (one for one in by_key["alternatives"].evidence if one.side == "partner"),
        key=lambda one: (one.turn, one.start),
    )
    risks = (
        [s.evidence for s in statements["risks"] if s.chance >= LIKELY] if by_key["risks"].evidence else []
    )
    hung = [_hangs_on(talk, risk, said) for risk in risks]
    language = talk.conversation.language
    return tuple(
        Option(
            option,
            tuple(_speaks_for(talk, option, language)),
            tuple(risk for risk, on in zip(risks, hung, strict=True) if on == place),
        )
        for place, option in enumerate(said)
    )


def _hangs_on(talk: Talk, risk: Evidence, said: Sequence[Evidence]) -> int | None:
    """The place of the option a risk is about: one it shares a word with, else the last one just before."""
    language = talk.conversation.language
    words = set(content_lemmas(risk.quote, language))
    shared = [len(words.intersection(content_lemmas(one.quote, language))) for one in said]
    if max(shared, default=0):
        return shared.index(max(shared))
    before = [place for place, one in enumerate(said) if (one.turn, one.start) < (risk.turn, risk.start)]
    near = [place for place in before if risk.turn - said[place].turn <= NEAR]
    return near[-1] if near else None


def _speaks_for(talk: Talk, option: Evidence, language: str) -> Iterable[Evidence]:
    """What the partner says for it in the same turn, in words that praise: "dafür spricht", "billiger"."""
    for move in talk.moves_by_turn[option.turn]:
        text = talk.text(move)
        if move.start >= option.start and concrete.has("speaks_for", text, language):
            yield Evidence.of(talk, move)
