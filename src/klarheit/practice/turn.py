"""One turn of a talk: `(persona, state, utterance) → reply`. Pure; the same talk for the same seed."""

from dataclasses import dataclass, replace

from klarheit.languages.memory import forgetting
from klarheit.practice import wording
from klarheit.practice.heard import Heard, hear
from klarheit.practice.model import Act, Ended, Reason, Reply, Said, State, Told
from klarheit.practice.persona import Fact, Persona
from klarheit.practice.reveal import Found, donated, draw, found, hint_beside
from klarheit.practice.trust import changed, reason, reasons, rewarded, unheeded

ENOUGH, ENOUGH_GOOD, ENOUGH_TRUST = 5, 2, 0.5
"""Facts told, those of them not readily said, and trust from which on a next step is right."""
FOR_NO = 3
"""Facts told from which on "we are not the right ones" rests on something."""
GREETED = 2
"""Turns of the asker in which somebody may still say hello."""
KINDLY = 0.4
"""Trust from which on somebody parts kindly."""
FELT = {"pressure": "pressed", "dismissal": "dismissed"}
"""What is answered before anything else that was said, with its lines."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said in reply, before it is part of the talk.

    told, cued  facts that come out, and that are hinted at, with it
    more        further reasons
    """

    act: Act
    text: str
    told: tuple[Told, ...] = ()
    cued: tuple[str, ...] = ()
    more: tuple[Reason, ...] = ()
    ended: Ended = ""


def begin(persona: Persona, *, seed: int) -> State:
    """A talk in which the counterpart has said the first words."""
    start = persona.start
    state = State(persona.id, persona.language, seed, start.trust, start.patience, start.openness)
    first = persona.opening[int(draw(state, "opening") * len(persona.opening))]
    return replace(state, said=(Said("partner", first),))


def reply(persona: Persona, state: State, utterance: str) -> Reply:
    """What the counterpart answers to an utterance; "" is silence kept on purpose.

    A talk that has ended stays as it is: then the reply is empty.
    """
    if state.ended:
        return Reply("", "end", state)
    with forgetting():
        heard = hear(persona, state, utterance)
        why = reasons(persona, state, heard)
        inclined = changed(persona, state, why)
        answer = _answer(persona, inclined, heard)
        return _told(persona, state, inclined, heard, answer, why)


def _told(
    persona: Persona, before: State, inclined: State, heard: Heard, answer: Answer, why: tuple[Reason, ...]
) -> Reply:
    """The reply, and the talk with this turn in it."""
    after = changed(persona, inclined, answer.more)
    if after.patience <= 0 and not answer.ended:
        answer = Answer("end", wording.line(persona, inclined, "end"), more=answer.more, ended="partner")
    every = (*why, *answer.more)
    state = replace(
        after,
        said=(*before.said, Said("asker", heard.text), Said("partner", answer.text)),
        told=(*before.told, *answer.told),
        cued=tuple(dict.fromkeys((*before.cued, *answer.cued))),
        unheeded=unheeded(before, heard),
        phrases=tuple(dict.fromkeys((*before.phrases, *rewarded(every)))),
        ended=answer.ended,
        phase="over" if answer.ended else after.phase,
    )
    return Reply(answer.text, answer.act, state, answer.told, every)


def _answer(persona: Persona, state: State, heard: Heard) -> Answer:
    """The answer: to what is no part of a talk, to what ends it, to a question, to anything else."""
    for find in (_out_of_place, _parting, _sought, _said):
        answer = find(persona, state, heard)
        if answer:
            return answer
    return _plain(persona, state, "ask_back", "ask_back")


def _plain(persona: Persona, state: State, key: str, act: Act, *more: Reason) -> Answer:
    """A line by its key."""
    return Answer(act, wording.line(persona, state, key), more=more)


def _out_of_place(persona: Persona, state: State, heard: Heard) -> Answer | None:
    """What hurts, what is meant for a machine, what nobody understands."""
    places: tuple[tuple[bool, str, Act], ...] = (
        (heard.insult != "", "hurt", "hurt"),
        (heard.instructs, "refuse", "refuse"),
        (heard.garbled, "puzzled", "puzzled"),
        (heard.foreign, "foreign", "puzzled"),
    )
    return next((_plain(persona, state, key, act) for is_so, key, act in places if is_so), None)


def _parting(persona: Persona, state: State, heard: Heard) -> Answer | None:
    """An honest no, a next step, a farewell."""
    asks_on = heard.asked is not None and heard.asked.form in ("open", "narrow")
    if heard.not_us:
        return _not_us(persona, state, heard)
    if heard.asked and not (heard.step or heard.parts):
        return None
    if heard.step and not asks_on:
        right = _is_time(persona, state)
        key: Act = "step" if right else "step_too_early"
        return _plain(persona, state, key, key, reason(key, heard.step))
    if heard.parts and not heard.asked:
        kindly = state.trust >= KINDLY
        answer = _plain(persona, state, "parting_well" if kindly else "parting", "parting_well")
        return replace(answer, ended="asker")
    return None


def _not_us(persona: Persona, state: State, heard: Heard) -> Answer:
    if persona.fits:
        return _plain(persona, state, "not_us", "object", reason("not_us_wrong", heard.text[-200:]))
    if len(state.told) < FOR_NO:
        return _plain(persona, state, "no_too_soon", "ask_back")
    thanks = _plain(persona, state, "thanks_for_no", "parting_well", reason("not_us", heard.text[-200:]))
    return replace(thanks, ended="asker")


def _is_time(persona: Persona, state: State) -> bool:
    """Whether a next step rests on something: a way can be seen, or enough was told in trust."""
    if any(all(map(state.has_told, way.needs)) for way in persona.ways):
        return True
    good = [one for one in state.told if persona.fact(one.fact).depth > 1]
    return len(state.told) >= ENOUGH and len(good) >= ENOUGH_GOOD and state.trust >= ENOUGH_TRUST


def _sought(persona: Persona, state: State, heard: Heard) -> Answer | None:
    """What a question, a reflection or a silence brings."""
    for key, _ in heard.against:
        if key in FELT:
            return _plain(persona, state, FELT[key], "object")
    if heard.echoes:
        return _plain(persona, state, "parroted", "agree")
    if heard.asked and heard.asked.form == "leading":
        return _plain(persona, state, "agree", "agree")
    if not (heard.asked or heard.reflection or heard.is_silence or heard.listens):
        return None
    come_upon = found(persona, state, heard)
    if come_upon.fact is None:
        return _nothing_found(persona, state, heard, come_upon)
    return _of_fact(persona, state, heard, come_upon, come_upon.fact)


def _nothing_found(persona: Persona, state: State, heard: Heard, come_upon: Found) -> Answer:
    if heard.is_silence and state.turn and not state.said_by("asker")[-1]:
        return _plain(persona, state, "silence_again", "silence_kept")
    if heard.is_silence or heard.listens:
        return _plain(persona, state, "silence", "silence_kept")
    if heard.asked is None:
        return _plain(persona, state, "confirm", "agree")
    wide = heard.generic or heard.asked.bare or heard.asked.form == "open"
    key = "evade" if wide or heard.asked.follow_up else "nothing_there"
    return _plain(persona, state, key, "evade", Reason(come_upon.reason or "nothing_there"))


def _of_fact(persona: Persona, state: State, heard: Heard, come_upon: Found, fact: Fact) -> Answer:
    quote = heard.asked.text if heard.asked else heard.reflection
    if come_upon.opens:
        return _told_fact(persona, state, heard, fact, come_upon.reason)
    if come_upon.hints:
        text = wording.hinted(state, fact)
        return Answer("cue", text, cued=(fact.id,), more=(reason("cue_given", quote),))
    if come_upon.again:
        return Answer("answer", wording.again(persona, state, fact), more=(reason("told_again", quote),))
    if not come_upon.reason:
        return _nothing_found(persona, state, heard, come_upon)
    return Answer(
        "evade", wording.closed(persona, state, fact), more=(Reason(come_upon.reason, quote=quote),)
    )


def _told_fact(persona: Persona, state: State, heard: Heard, fact: Fact, why: str) -> Answer:
    """A fact is said; now and then another one with it, or a hint behind it."""
    turn = state.turn + 1
    volunteered = heard.asked is None and not heard.reflection and not why
    told = Told(fact.id, "donated" if volunteered else "earned", turn)
    texts = [wording.opened(persona, state, wording.text_of(persona, state, fact))]
    knows = replace(state, told=(*state.told, told))
    beside = None if volunteered else donated(persona, knows, fact)
    hint = None if beside else hint_beside(persona, knows, fact)
    more = [reason(why, heard.text[-200:])] if why else []
    more += [reason("decoy")] if fact.decoy else []
    every: tuple[Told, ...] = (told,)
    if beside:
        texts.append(wording.text_of(persona, state, beside))
        every = (*every, Told(beside.id, "donated", turn))
    if hint:
        texts.append(hint.cue)
        more.append(reason("cue_given"))
    act: Act = "donate" if volunteered else "cue" if hint else "answer"
    return Answer(act, " ".join(texts), every, (hint.id,) if hint else (), tuple(more))


def _said(persona: Persona, state: State, heard: Heard) -> Answer | None:
    """What is no question: talk of one's own, why one asks, a greeting."""
    told = dict(heard.against)
    greets = heard.greets or heard.checks or heard.flattery
    kind = ("smalltalk" if state.turn < GREETED else "kind_word") if greets else ""
    ways: tuple[tuple[bool, str, Act], ...] = (
        (heard.apology != "", "apology", "agree"),
        (not {"pitch", "advice", "price"}.isdisjoint(told), "object", "object"),
        (heard.purpose != "" or heard.leave, "go_ahead", "agree"),
        (heard.checks and state.turn > 1, "confirm", "agree"),
        (heard.misses != "", "not_quite", "evade"),
        ("information" in told, "shorten" if state.phase == "terse" else "ask_back", "ask_back"),
        (heard.senses, "agree", "agree"),
        (kind != "", kind, "smalltalk"),
    )
    return next((_plain(persona, state, key, act) for is_so, key, act in ways if is_so), None)
