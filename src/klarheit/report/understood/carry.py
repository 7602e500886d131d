"""From words of the partner to a whole sentence that carries them."""

from klarheit.clarity.model import Evidence
from klarheit.languages import room
from klarheit.moves.model import Talk
from klarheit.moves.words import count_words
from klarheit.report.understood.gather import Said
from klarheit.report.understood.model import Audience, Piece, Sentence
from klarheit.report.understood.own_words import at, hangs
from klarheit.report.understood.pattern import compiled, pattern
from klarheit.report.understood.second_person import turned
from klarheit.report.understood.wording import filled, in_quotes, worded

TURNED = ("goal", "criteria", "deadline", "drivers", "situation", "resources", "obstacles", "people")
"""Roles whose sentences may be turned to "Sie": in a step "wir" may be both, an option needs its number."""
THREE = ("criteria", "drivers", "obstacles")
"""Roles with a third way to go on."""
BRIEF = 7
"""Words up to which a reply is told together with its question.  [design choice]"""


def carry(talk: Talk, said: Said, audience: Audience, place: int) -> Sentence:
    """The sentence for something said.

    place  how many sentences in the same role stand before it; of options, how many options
    """
    language, evidence = talk.conversation.language, said.evidence
    if evidence is None:
        return Sentence(said.id, said.dimension, _endorsed(said.endorsed, language, audience))
    pieces = _own_sentence(talk, said, evidence, audience)
    if pieces is None and said.question and _needs_its_question(said, evidence, language):
        quotes = {"question": said.question, "quote": evidence}
        pieces = filled(language, worded(language, "replied", audience), quotes)
    if pieces is None:
        key = _key(said, evidence, language, place)
        pieces = filled(language, worded(language, key, audience), {"quote": evidence})
    return Sentence(said.id, said.dimension, pieces, (evidence,))


def _endorsed(text: str, language: str, audience: Audience) -> tuple[Piece, ...]:
    """What the partner wrote: quoted where it speaks of "me" or "us", else as it is."""
    if audience != "oneself" and pattern("WRITTEN_AS_SELF", language).search(text):
        return in_quotes(language, worded(language, "endorsed", audience), text)
    return (Piece(text if text[-1:] in ".?!" else f"{text}."),)


def _own_sentence(talk: Talk, said: Said, evidence: Evidence, audience: Audience) -> tuple[Piece, ...] | None:
    """A sentence that grows out of theirs: "Ich will, dass …" becomes "Sie wollen, dass „…“"."""
    language = talk.conversation.language
    if said.confirmed:
        return filled(language, worded(language, "confirmed", audience), {"quote": evidence})
    if that := _that(said, evidence, language):
        key, clause = that
        return filled(language, worded(language, key, audience), {"quote": clause})
    turns = audience != "oneself" and said.role in TURNED
    other = turned(talk, evidence) if turns else None
    return (Piece(f"{other}."),) if other else None


def _that(said: Said, evidence: Evidence, language: str) -> tuple[str, Evidence] | None:
    """The key of the sentence that takes up "Ich will, dass", and the clause behind it."""
    quote = evidence.quote
    signs = ((room(language, "understood").THAT_NOTICED, "that.noticed"),)
    leads = room(language, "understood").THAT
    for lead, key in (*leads, *(signs if _tells_signs(said, language) else ())):
        match = compiled(lead).match(quote)
        if match and not (said.question and hangs(quote[match.end() :], language)):
            return key, at(evidence, match.end(), len(quote))
    return None


def _tells_signs(said: Said, language: str) -> bool:
    """Whether the words tell by what one would notice it: they say so, or were asked so."""
    if said.dimension != "criteria" or said.evidence is None:
        return False
    if pattern("SIGNS", language).search(said.evidence.quote):
        return True
    return said.question is not None and bool(pattern("NOTICED", language).search(said.question.quote))


def _needs_its_question(said: Said, evidence: Evidence, language: str) -> bool:
    """Whether a reply is too short, or too much a part of what was said before, to stand alone."""
    if hangs(_after_that(evidence.quote, language), language):
        return True
    if _tells_signs(said, language):
        return False
    return said.dimension == "deadline" or count_words(evidence.quote) <= BRIEF


def _after_that(quote: str, language: str) -> str:
    """ "sie um vier noch läuft" of "Dass sie um vier noch läuft": there stands what the clause hangs on."""
    lead = pattern("THAT_NOTICED", language).match(quote)
    return quote[lead.end() :] if lead else quote


def _key(said: Said, evidence: Evidence, language: str, place: int) -> str:
    if said.role == "option":
        return f"option.{place + 1}"
    if said.role == "steps" and evidence.side == "asker" and evidence.quote.endswith("?"):
        return "steps.proposed"
    if said.role == "steps":
        return ("steps.more" if place > 1 else "steps.next") if place else f"steps.{evidence.side}"
    if said.role == "option.nothing":
        return said.role
    if not place:
        return "criteria.noticed" if _tells_signs(said, language) else said.role
    return f"{said.role}.more" if place > 1 and said.role in THREE else f"{said.role}.next"
