"""How trust and patience change with a turn: signs count, sizes hardly do (see docs/practice.md)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from klarheit.practice.ear import signs
from klarheit.practice.heard import LONG, Heard
from klarheit.practice.model import Phase, Reason, State
from klarheit.practice.persona import Openness, Persona
from klarheit.practice.repeated import folded, said_before
from klarheit.practice.shape import OPENNESS

GAINS = {"reflection": 0.05, "open": 0.03, "follow_up": 0.03, "purpose": 0.02}
"""Trust won."""
AMENDS = {"apology": GAINS["reflection"]}
"""Trust that owning up wins back, once, where somebody was hurt."""
LOSSES = {
    "closed": -0.01,
    "leading": -0.01,
    "information": -0.03,
    "price": -0.03,
    "interrogation": -0.03,
    "advice": -0.06,
    "pitch": -0.06,
    "dismissal": -0.08,
    "insult": -0.08,
    "pressure": -0.10,
}
"""Trust lost."""
MOST = 0.08
"""Trust that one turn may win."""
PATIENCE = {
    "reflection": 0.02,
    "closed": -0.01,
    "leading": -0.01,
    "stacked": -0.01,
    "information": -0.02,
    "price": -0.02,
    "interrogation": -0.03,
    "advice": -0.04,
    "pitch": -0.05,
    "dismissal": -0.06,
    "pressure": -0.08,
    "insult": -0.15,
    "monologue": -0.03,
    "repeated": -0.04,
    "parrot": -0.05,
    "flattery": -0.02,
    "generic": -0.02,
    "silence_again": -0.08,
    "smalltalk_again": -0.03,
    "puzzled": -0.05,
    "refused": -0.06,
    "decoy": -0.04,
    "told_again": -0.03,
    "step_too_early": -0.03,
}
"""Patience won or lost."""
TIME = 0.012
HURRIED = 0.02
"""Patience that every turn costs, of people with time and of people in a hurry."""
ASKED_FOR = frozenset(("information", "price"))
"""What costs nothing as a reply to a question of the counterpart's …"""
TELLING = frozenset(("pitch", "advice"))
"""… and what then counts as mere information."""
WRONGS = frozenset(("INSULTS", "DISMISSES", "PRESSES"))
"""What of the asker hurts the counterpart."""
TERSE = 0.3
"""Patience under which somebody gets terse."""
IN_A_ROW = 3
"""From the how many-th question in a row without uptake on it feels like an interrogation."""
_OPENS, _OPENS_WIDE, _CLOSES = 0.6, 0.8, 0.25
"""Trust from which on somebody is a step more open, two steps; under which a step less."""


def reason(key: str, quote: str = "", *, trust: float | None = None) -> Reason:
    """A reason with the sizes it has in the tables."""
    if trust is None:
        trust = {**GAINS, **AMENDS, **LOSSES}.get(key, 0.0)
    return Reason(key, trust, PATIENCE.get(key, 0.0), quote)


def reasons(persona: Persona, state: State, heard: Heard) -> tuple[Reason, ...]:
    """Every change of trust and patience that an utterance brings, as it is heard."""
    time = HURRIED if persona.temperament == "hurried" else TIME
    lost = tuple(_losses(state, heard))
    gained = (*_amends(persona, state, heard), *_gains(state, heard))
    return (*_capped(gained), *lost, Reason("time", 0.0, -time))


def unheeded(state: State, heard: Heard) -> int:
    """The questions in a row that took nothing up, with this turn."""
    if heard.reflection or heard.is_silence or (heard.asked and heard.asked.follow_up):
        return 0
    return state.unheeded + bool(heard.asked)


def rewarded(found: Iterable[Reason]) -> tuple[str, ...]:
    """The sentences for which trust was won, folded: said once more they win nothing."""
    return tuple(dict.fromkeys(folded(one.quote) for one in found if one.trust > 0))


def changed(persona: Persona, state: State, found: Sequence[Reason]) -> State:
    """The state with the changes made."""
    trust = _within(state.trust + sum(one.trust for one in found))
    patience = _within(state.patience + sum(one.patience for one in found))
    phase: Phase = "terse" if patience < TERSE else "engaged"
    openness = _openness(persona.start.openness, trust)
    return replace(state, trust=trust, patience=patience, phase=phase, openness=openness)


def _openness(start: Openness, trust: float) -> Openness:
    """How open somebody is who came with `start` and trusts so much."""
    step = (trust >= _OPENS) + (trust >= _OPENS_WIDE) - (trust < _CLOSES)
    order: tuple[Openness, ...] = ("guarded", "moderate", "open")
    return order[min(max(OPENNESS.index(start) + step, 0), len(order) - 1)]


def _within(share: float) -> float:
    return round(min(max(share, 0.0), 1.0), 4)


def _gains(state: State, heard: Heard) -> Iterator[Reason]:
    """What wins trust; a phrase that was rewarded before wins nothing, nor does an echo."""
    for key, quote in _good(heard):
        if heard.echoes:
            continue
        if said_before(quote, state.phrases):
            yield reason("repeated", quote)
            return
        yield reason(key, quote)


def _amends(persona: Persona, state: State, heard: Heard) -> Iterator[Reason]:
    """Owning up to one's own people, or where somebody is hurt; the second time it wins nothing."""
    tables = [signs(text, state.language) for text in state.said_by("asker")]
    hurt = persona.temperament == "hurt" or persona.kind == "employee" or any(one & WRONGS for one in tables)
    if heard.apology and hurt and not any("APOLOGIES" in one for one in tables):
        yield reason("apology", heard.apology)


def _good(heard: Heard) -> Iterator[tuple[str, str]]:
    if heard.reflection:
        yield "reflection", heard.reflection
    if heard.purpose:
        yield "purpose", heard.purpose
    asked = heard.asked
    if asked and not heard.generic and asked.form not in ("leading", "closed", "choice"):
        if asked.form == "open" and (asked.dimensions or asked.follow_up or not asked.bare):
            yield "open", asked.text
        if asked.follow_up:
            yield "follow_up", asked.text


def _capped(gains: Iterable[Reason]) -> Iterator[Reason]:
    """The gains, of which no more than `MOST` counts."""
    left = MOST
    for gain in gains:
        counted = min(gain.trust, left)
        left = round(left - counted, 4)
        yield replace(gain, trust=counted)
        if counted < gain.trust:
            yield Reason("capped", 0.0, 0.0, gain.quote)


def _losses(state: State, heard: Heard) -> Iterator[Reason]:
    yield from _against(state, heard)
    yield from _asking(state, heard)
    yield from _manner(state, heard)


def _against(state: State, heard: Heard) -> Iterator[Reason]:
    asked_back = (state.said_by("partner") or ("",))[-1].rstrip().endswith("?")
    for key, quote in heard.against:
        if heard.not_us and key != "pressure":
            continue
        if asked_back and key in ASKED_FOR:
            yield Reason("asked_for", 0.0, 0.0, quote)
        elif asked_back and key in TELLING:
            yield reason("information", quote)
        else:
            yield reason(key, quote)
    if heard.insult:
        yield reason("insult", heard.insult)


def _asking(state: State, heard: Heard) -> Iterator[Reason]:
    asked = heard.asked
    if asked is None or heard.not_us:
        return
    if heard.questions > 1:
        yield reason("stacked", asked.text)
    if asked.form in ("closed", "choice"):
        yield reason("closed", asked.text)
    elif asked.form == "leading":
        yield reason("leading", asked.text)
    if heard.generic:
        yield reason("generic", asked.text)
    if unheeded(state, heard) >= IN_A_ROW:
        yield reason("interrogation", asked.text)
    if asked.form in ("closed", "choice", "leading") and said_before(asked.text, _asked_before(state)):
        yield reason("repeated", asked.text)


def _asked_before(state: State) -> tuple[str, ...]:
    return tuple(folded(text) for text in state.said_by("asker"))


def _manner(state: State, heard: Heard) -> Iterator[Reason]:
    """How it was said: at length, as an echo, with flattery, or not at all."""
    earlier = state.said_by("asker")
    if heard.is_silence:
        yield reason("silence_again" if earlier and not earlier[-1] else "silence")
    if heard.garbled or heard.foreign:
        yield reason("puzzled", heard.text[:80])
    if heard.instructs:
        yield reason("refused", heard.text[:80])
    if heard.echoes:
        yield reason("parrot", heard.text[:80])
    if heard.length > LONG:
        yield reason("monologue")
    if heard.flattery and heard.flattery not in (heard.reflection, heard.misses):
        yield reason("flattery", heard.flattery)
    if heard.greets and not (heard.asked or heard.purpose or heard.not_us):
        yield reason("smalltalk_again" if state.turn >= 2 else "smalltalk")
