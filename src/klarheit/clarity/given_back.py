"""What the asker gave back or proposed, and whether the partner agreed: `confirmed` or only `assumed`."""

from collections.abc import Iterator
from functools import cache

from klarheit.clarity import concrete
from klarheit.clarity.model import Source
from klarheit.clarity.quotes import quote
from klarheit.clarity.statements import Statement
from klarheit.languages import room
from klarheit.moves.courtesies import is_check
from klarheit.moves.cues import Cues, flat
from klarheit.moves.model import Move, Talk

SOON = 30
"""Characters within which a "but" takes the agreement back."""
PROPOSED = 0.9
"""How likely a step with its day is one, when the asker proposes it."""

_GIVES_BACK = frozenset(("reflection", "summary", "question.leading", "question.tag"))


def given_back(talk: Talk) -> Iterator[Statement]:
    """What the asker said about the partner or proposed, `confirmed` or `assumed`, in order."""
    for turn, moves in enumerate(talk.moves_by_turn):
        if talk.side(turn) == "asker":
            for move in moves:
                yield from _of_segment(talk, move)


def _of_segment(talk: Talk, move: Move) -> Iterator[Statement]:
    likely = dict(_about_partner(talk, move)) | dict(_proposed(talk, move))
    chances = {key: chance for key, chance in likely.items() if key not in move.not_about}
    evidence = quote(talk, move.turn, move.start, move.end) if chances else None
    for dimension, chance in chances.items():
        assert evidence is not None
        lacks = concrete.missing(dimension, evidence.quote, talk.conversation.language)
        if dimension == "steps":
            lacks = None if _is_joint(talk, move) else "partner_step"
        yield Statement(dimension, evidence, chance, _source(talk, move, dimension), lacks)


def _is_joint(talk: Talk, move: Move) -> bool:
    """Whether a step with its day is one both take: "How about Thursday?", "Dann sprechen wir am Montag"."""
    text, language = talk.text(move), talk.conversation.language
    if move.form is None and not concrete.has("joint", text, language):
        return False
    return concrete.has("date", text, language)


def _about_partner(talk: Talk, move: Move) -> Iterator[tuple[str, float]]:
    """What the asker says in the partner's place ("Sie wollen …", "you want …").

    What is only perhaps given back carries nothing, nor does what is said about oneself.
    """
    gives_back = move.sure and not _GIVES_BACK.isdisjoint(move.labels)
    if gives_back and concrete.has("addressed", talk.text(move), talk.conversation.language):
        yield from ((dimension, chance) for dimension, chance in move.about if dimension != "steps")


def _proposed(talk: Talk, move: Move) -> Iterator[tuple[str, float]]:
    """A step the asker takes or proposes: named as one, or a question like "Would Saturday at ten suit?"."""
    if "next_step" not in move.labels and "steps" not in move.dimensions:
        return
    if concrete.has("date", talk.text(move), talk.conversation.language):
        yield "steps", PROPOSED
    elif "next_step" in move.labels:
        yield from ((dimension, chance) for dimension, chance in move.about if dimension == "steps")


def _source(talk: Talk, move: Move, dimension: str) -> Source:
    agreed = move.form != "question.leading" and _agreed(talk, move, step=dimension == "steps")
    return "confirmed" if agreed else "assumed"


def _agreed(talk: Talk, move: Move, *, step: bool) -> bool:
    """Whether the partner's next turn begins by agreeing, without a "but" right behind; to a step thanks will
    do."""
    last = talk.moves_by_turn[move.turn][-1]
    reply = move.turn + 1
    checks = "steps" in last.dimensions or is_check(talk.text(last), talk.conversation.language)
    asks = last.form not in (None, "question.tag") and not checks
    if asks or reply >= len(talk.turns) or talk.side(reply) == "asker":
        return False
    words = flat(talk.turns[reply].text)
    hits = [hit for hit in _answers(talk.conversation.language).hits(words) if hit.start < SOON]
    yes = ("agreed", "accepted") if step else ("agreed",)
    agreed = any(hit.key in yes and not words[: hit.start].strip() for hit in hits)
    return agreed and not any(hit.key == "but" for hit in hits)


@cache
def _answers(language: str) -> Cues:
    words = room(language, "concrete")
    return Cues({"agreed": words.AGREED, "accepted": words.ACCEPTED, "but": words.BUT})
