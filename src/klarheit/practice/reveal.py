"""What comes out: the fact a question is about, whether it may be said, and what is said beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from klarheit.practice.ear import Asked, knows_any, speaks_of_money, words_hit
from klarheit.practice.heard import Heard, is_generic
from klarheit.practice.model import State
from klarheit.practice.persona import Fact, Persona
from klarheit.practice.repeated import folded

BASE = {"open": 1.0, "narrow": 0.8, "closed": 0.5, "choice": 0.5, "reflection": 1.0, "silence": 0.8}
"""The chance to hear a fact by the form of the question, before openness and trust."""
OPENNESS = {"guarded": 0.85, "moderate": 0.93, "open": 1.0}
GOOD = frozenset(("open", "narrow", "reflection", "silence"))
"""What opens facts that are not readily said."""
EASY = 0.6
"""Trust from which on a closed question opens such facts as well, if they do not lie deep."""
WORD, WORDS, FIRST, SECOND, TIED = 2.0, 3.0, 1.0, 0.6, 0.5
"""How much speaks for a fact: a word of it in the question, two of them; its dimension asked about first or
second; that it hangs on what was told last, when the question ties in."""
TIER = 0.5
"""Facts for which less than that speaks less are meant as well."""
HINTED = 0.1
"""Trust that may lack for a hint at a fact."""
DONATES = {"talkative": 0.5, "terse": 0.12, "hurried": 0.15}
DONATES_ELSE = 0.25
"""The chance to volunteer something, by temperament."""
DONATES_FROM = 0.45
"""Trust from which on something is volunteered."""
HINTS = 0.5
"""The chance of a hint beside an answer."""
ALL_ASKED = 2
"""How often "What else?" brings anything."""
LINGERS = 2
"""Turns of the counterpart for which a hint hangs in the air, so that asking on takes it up."""
IN_A_ROW = 3
"""Words of a hint in a row that, said again, take it up."""
IN_SILENCE = 0.6
"""The chance that somebody goes on telling when the asker keeps silent."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a question, a reflection or a silence comes upon.

    fact    the fact it is about, or None when it is about none
    opens   whether it is said now
    hints   whether it is hinted at now
    again   whether it had been told before
    reason  key of why it stays closed, or "cue_taken_up"; "" where there is nothing to say
    """

    fact: Fact | None = None
    opens: bool = False
    hints: bool = False
    again: bool = False
    reason: str = ""


def draw(state: State, what: str) -> float:
    """A number 0..1 for this turn of this talk: the same whenever it is asked for."""
    turn = f"{state.seed}:{state.turn}:{what}".encode()
    return int.from_bytes(blake2b(turn, digest_size=8).digest()) / 2**64


def found(persona: Persona, state: State, heard: Heard) -> Found:
    """What an utterance comes upon. `state` is that before it, with trust already changed."""
    hinted = _taken_up(persona, state, heard)
    if hinted:
        return _try(persona, state, hinted, heard, "cue_taken_up")
    if heard.asked is None:
        gives_room = heard.reflection or heard.is_silence or heard.listens
        return _beside(persona, state, heard) if gives_room else Found()
    if heard.generic:
        return _anything(persona, state)
    return _about(persona, state, heard)


def donated(persona: Persona, state: State, told: Fact) -> Fact | None:
    """A fact volunteered together with one that was told, or None."""
    if state.trust < DONATES_FROM or state.phase != "engaged":
        return None
    often = DONATES.get(persona.temperament, DONATES_ELSE)
    return next(
        (
            fact
            for fact in map(persona.fact, told.adjacent)
            if not _closed(state, fact)
            and not state.has_told(fact.id)
            and draw(state, f"donate:{fact.id}") < often * _share(state, fact)
        ),
        None,
    )


def hint_beside(persona: Persona, state: State, told: Fact) -> Fact | None:
    """A deep fact at which somebody hints beside an answer, or None."""
    if state.phase != "engaged":
        return None
    return next(
        (
            fact
            for fact in persona.facts
            if (fact.dimension == told.dimension or told.id in fact.needs)
            and fact.id != told.id
            and _may_hint(state, fact)
            and draw(state, f"hint:{fact.id}") < HINTS * OPENNESS[state.openness]
        ),
        None,
    )


def _taken_up(persona: Persona, state: State, heard: Heard) -> Fact | None:
    """The deep fact whose hint is taken up: by its words, by saying it again, by asking on, by silence."""
    if heard.echoes:
        return None
    waiting = [persona.fact(one) for one in state.cued if not state.has_told(one)]
    named = [fact for fact in waiting if _names(heard, fact) or _says_again(heard, fact)]
    if named:
        return named[-1]
    last = state.said_by("partner")[-LINGERS:]
    just = [fact for fact in waiting if any(text.endswith(fact.cue) for text in last)]
    return just[-1] if just and _goes_on(heard) and not _turns_away(heard, just[-1]) else None


def _names(heard: Heard, fact: Fact) -> bool:
    asked = heard.asked
    if asked and asked.form == "leading":
        return False
    said = f"{asked.text if asked else ''} {heard.reflection}"
    return bool(words_hit(said, fact.cue_words)) or bool(
        asked and asked.form in GOOD and words_hit(asked.text, fact.words) > 1
    )


def _says_again(heard: Heard, fact: Fact) -> bool:
    """Whether some words of the hint are said again, in a row: "You stopped at “as long as he does”"."""
    if heard.asked and heard.asked.form not in GOOD:
        return False
    hint, said = folded(fact.cue).split(), f" {folded(heard.text)} "
    size = min(IN_A_ROW, len(hint))
    return any(f" {' '.join(hint[at : at + size])} " in said for at in range(len(hint) - size + 1))


def _turns_away(heard: Heard, fact: Fact) -> bool:
    """Whether a question for a detail names something else: "By when …?"."""
    asked = heard.asked
    if asked is None or asked.bare or asked.form != "narrow" or heard.reflection:
        return False
    return bool(asked.dimensions) and fact.dimension not in asked.dimensions


def _goes_on(heard: Heard) -> bool:
    """Whether the asker stays with what was just said, without naming it."""
    if heard.is_silence:
        return True
    if heard.asked:
        return heard.asked.follow_up and heard.asked.form in GOOD and not heard.generic
    return bool(heard.reflection)


def _about(persona: Persona, state: State, heard: Heard) -> Found:
    """The fact a question is about: that for which most speaks; of equals the one that may be said."""
    asked = heard.asked
    assert asked is not None
    order = sorted(_meant(persona, state, asked), key=lambda pair: -pair[0])
    if not order:
        return _goes_deeper(persona, state, heard)
    best = order[0][0]
    tier = [fact for score, fact in order if score > best - TIER]
    fresh = [fact for fact in tier if not state.has_told(fact.id)]
    fresh = fresh or [fact for score, fact in order if score >= FIRST and not state.has_told(fact.id)]
    goes_on = heard.reflection or tier[0].id == state.told[-1].fact if state.told else False
    if not fresh and asked.follow_up and goes_on:
        fresh = [fact for fact in _near(persona, state) if fact.depth < 3]
    if not fresh:
        return Found(tier[0], again=True, reason="told_again")
    fresh.sort(key=lambda fact: fact.depth)
    free = [fact for fact in fresh if not _closed(state, fact, asked) and fact.depth < 3]
    return _try(persona, state, (free or fresh)[0], heard)


def _meant(persona: Persona, state: State, asked: Asked) -> Iterator[tuple[float, Fact]]:
    tied = frozenset[str]()
    if asked.follow_up:
        tied = frozenset(one for one in _tied(persona, state) if not state.has_told(one))
    asks_on = asked.bare and asked.follow_up and state.told
    dimensions = () if asks_on else asked.dimensions
    for fact in persona.facts:
        told = state.has_told(fact.id)
        hits = words_hit(asked.text, (*fact.words, *fact.cue_words) if told else fact.words)
        score = (0.0, WORD, WORDS)[min(hits, 2)]
        if score or not (asked.money and fact.dimension == "resources") or _is_of_money(fact, state):
            score += _by_dimension(fact, dimensions)
        if asked.strays and hits < 2 and not _knows(fact, asked.strays, state):
            score = 0.0
        if fact.id in tied and (score or asked.bare or not asked.dimensions):
            score += TIED
        if score:
            yield score, fact


def _is_of_money(fact: Fact, state: State) -> bool:
    return speaks_of_money(_words_of(fact), state.language)


def _words_of(fact: Fact) -> str:
    return " ".join((*fact.words, *fact.text, fact.known))


def _knows(fact: Fact, strays: frozenset[str], state: State) -> bool:
    """Whether a fact has to do with one of these words of a question."""
    return bool(words_hit(" ".join(strays), fact.words)) or knows_any(strays, _words_of(fact), state.language)


def _goes_deeper(persona: Persona, state: State, heard: Heard) -> Found:
    """What a good question that ties in brings, when nothing says what else it is about."""
    asked = heard.asked
    near = [fact for fact in _near(persona, state) if fact.depth < 3]
    if not near or asked is None or not (asked.follow_up and asked.form in GOOD):
        return Found(reason="nothing_there")
    free = [fact for fact in near if not _closed(state, fact, asked)]
    return _try(persona, state, (free or near)[0], heard)


def _by_dimension(fact: Fact, dimensions: Sequence[str]) -> float:
    if fact.dimension not in dimensions:
        return 0.0
    if dimensions[0] == fact.dimension:
        return FIRST
    return 0.0 if fact.decoy else SECOND


def _tied(persona: Persona, state: State) -> frozenset[str]:
    """Facts that hang on the one told last: beside it, or built upon it, and those just hinted at."""
    if not state.told:
        return frozenset()
    last = persona.fact(state.told[-1].fact)
    upon = (fact.id for fact in persona.facts if last.id in fact.needs)
    return frozenset((*last.adjacent, *upon))


def _try(persona: Persona, state: State, fact: Fact, heard: Heard, why: str = "") -> Found:
    """Whether a fact is said now."""
    form = _form(heard)
    if fact.depth == 3 and why != "cue_taken_up":
        if _may_hint(state, fact) and form in GOOD:
            return Found(fact, hints=True, reason="locked_cue")
        return Found(fact, reason=_closed(state, fact) or "locked_cue")
    closed = _closed(state, fact, heard.asked, reflected=bool(heard.reflection))
    if closed:
        return Found(fact, reason=closed)
    again = why == "cue_taken_up" and _was_named(state, fact)
    if not again and draw(state, fact.id) >= BASE.get(form, 0.0) * _share(state, fact):
        return Found(fact, reason="hesitated")
    return Found(fact, opens=True, reason=why)


def _was_named(state: State, fact: Fact) -> bool:
    """Whether a hint was taken up by its words in an earlier turn already, since it was given."""
    given = next((place for place, said in enumerate(state.said) if fact.cue and fact.cue in said.text), None)
    later = state.said[given:] if given is not None else ()
    return any(said.side == "asker" and words_hit(said.text, fact.cue_words) for said in later)


def _form(heard: Heard) -> str:
    if heard.reflection and not (heard.asked and heard.asked.form == "open"):
        return "reflection"
    if heard.asked:
        return heard.asked.form
    return "silence"


def _share(state: State, fact: Fact) -> float:
    """What openness and trust leave of the chance."""
    return OPENNESS[state.openness] * (1 - fact.sensitivity * (1 - state.trust))


def _closed(state: State, fact: Fact, asked: Asked | None = None, *, reflected: bool = False) -> str:
    """Key of why a fact may not be said now, or ""."""
    if not all(map(state.has_told, fact.needs)):
        return "locked_before"
    if state.trust < fact.trust:
        return "locked_trust"
    if asked is None and not reflected:
        return ""
    kinds = (asked.kinds if asked else frozenset()) | ({"reflection"} if reflected else frozenset())
    easy = fact.depth == 1 or (fact.depth == 2 and state.trust >= EASY)
    if not easy and GOOD.isdisjoint(kinds):
        return "locked_depth"
    return "locked_kind" if fact.kinds and kinds.isdisjoint(fact.kinds) else ""


def _may_hint(state: State, fact: Fact) -> bool:
    told = all(map(state.has_told, fact.needs))
    trusted = state.trust >= fact.trust - HINTED
    return fact.depth == 3 and told and trusted and fact.id not in state.cued and not state.has_told(fact.id)


def _beside(persona: Persona, state: State, heard: Heard) -> Found:
    """What somebody goes on to tell when given back to, or given room."""
    for fact in _near(persona, state):
        if fact.depth == 3 and _may_hint(state, fact):
            return Found(fact, hints=True)
        if fact.depth < 3 and not _closed(state, fact, reflected=bool(heard.reflection)):
            often = BASE["reflection"] if heard.reflection else IN_SILENCE
            return Found(fact, opens=draw(state, fact.id) < often * _share(state, fact))
    return Found()


def _near(persona: Persona, state: State) -> list[Fact]:
    """Facts not told that hang on the one told last, or belong to the same dimension."""
    if not state.told:
        return []
    dimension, tied = persona.fact(state.told[-1].fact).dimension, _tied(persona, state)
    fresh = (fact for fact in persona.facts if not state.has_told(fact.id))
    return [fact for fact in fresh if fact.id in tied or fact.dimension == dimension]


def _anything(persona: Persona, state: State) -> Found:
    """What "What else?" brings: something readily said, once or twice, a false trail first."""
    asked = sum(
        is_generic(one, state.language) for text in state.said_by("asker") for one in _sentences(text)
    )
    free = [fact for fact in persona.facts if fact.depth == 1 and not state.has_told(fact.id)]
    free = sorted((fact for fact in free if not _closed(state, fact)), key=lambda fact: not fact.decoy)
    if asked >= ALL_ASKED or not free:
        return Found(reason="nothing_there")
    opens = draw(state, free[0].id) < BASE["closed"] * _share(state, free[0])
    return Found(free[0], opens=opens, reason="" if opens else "hesitated")


def _sentences(text: str) -> list[str]:
    return [one for one in text.replace("?", ".").replace("!", ".").split(".") if one.strip()]
