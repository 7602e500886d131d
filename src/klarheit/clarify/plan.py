"""What comes next: the steps of the setting in their order, and what listening puts in between."""

from collections.abc import Iterator
from itertools import chain, groupby

from klarheit.clarify.answers import if_then, is_oneself, means_nothing, who_and_when
from klarheit.clarify.days import day_of
from klarheit.clarify.exchanges import (
    CARE,
    DIFFER,
    Ask,
    calls_for_care,
    choice_made,
    given,
    is_care,
    key_of,
    listed,
    place,
    setting_of,
    words,
    worth_telling,
)
from klarheit.clarify.hearing import drawn, lacking, said
from klarheit.clarify.model import Dialogue, Exchange
from klarheit.clarify.settings import Step
from klarheit.clarify.wording import question
from klarheit.clarity.model import Evidence

CARES = 2
"""How often a dialogue stops at words that sound like danger to life; later it only gives the numbers."""
WAYS = 2
"""Options a decision needs; that of leaving everything as it is may be one of them."""
_TOLD = ("clear", "contradictory")


def next_ask(dialogue: Dialogue) -> Ask | None:
    """The question that is due, or None when all is asked. Care goes first, then a vague last answer."""
    if dialogue.ended:
        return None
    return _care(dialogue) or _again(dialogue) or _unasked(dialogue)


def plan(dialogue: Dialogue) -> tuple[Ask, ...]:
    """The questions of the setting as far as they are known, asked or not; those about each item apart."""
    steps = setting_of(dialogue).steps
    asks = (
        ask
        for each, group in groupby(steps, key=lambda step: step.each)
        for ask in (_for_items(dialogue, each, tuple(group)) if each else _once(dialogue, tuple(group)))
    )
    return tuple(asks)


def left_out(dialogue: Dialogue) -> Iterator[tuple[Step, Evidence]]:
    """The steps that need not be asked since an earlier answer tells it, with its words."""
    for step in setting_of(dialogue).steps:
        if step.unless_told and step.dimension and given(dialogue, step.id) is None:
            entry = drawn(dialogue)[step.dimension]
            if entry.state in _TOLD and entry.source == "said" and entry.evidence:
                yield step, entry.evidence[0]


def _once(dialogue: Dialogue, steps: tuple[Step, ...]) -> Iterator[Ask]:
    for step in steps:
        if step.only_after is None or _is_due_after(dialogue, step, step.only_after):
            yield Ask(step.id, step=step)


def _is_due_after(dialogue: Dialogue, step: Step, before: str) -> bool:
    made = choice_made(dialogue, before)
    return made in step.answers if step.answers else bool(made)


def _for_items(dialogue: Dialogue, each: str, steps: tuple[Step, ...]) -> Iterator[Ask]:
    """All questions about the first item, then all about the second."""
    for item in listed(dialogue, each):
        for step in steps:
            if not _needless(dialogue, step, item):
                yield Ask(key_of(step, item), step=step, item=item)


def _needless(dialogue: Dialogue, step: Step, item: str) -> bool:
    """Whether the item says by itself what the question asks for."""
    language = dialogue.language
    if step.not_for_nothing and means_nothing(item, language):
        return True
    if step.into == "when":
        return day_of(item, language, dialogue.today) is not None
    return step.into == "if_then" and (bool(if_then(item, language)) or _is_anothers(dialogue, step, item))


def _is_anothers(dialogue: Dialogue, step: Step, item: str) -> bool:
    """Whether somebody else was named to do it."""
    steps = (
        other for other in setting_of(dialogue).steps if other.into == "when" and other.each == step.each
    )
    when = " ".join(chain.from_iterable(words(dialogue, other, item) for other in steps))
    return not is_oneself(who_and_when(when, dialogue.language)[0], dialogue.language)


def _care(dialogue: Dialogue) -> Ask | None:
    """Stop at words that sound like danger to life; not again where it stopped already."""
    stops = sum(map(is_care, dialogue.exchanges))
    for exchange in calls_for_care(dialogue):
        key = CARE + exchange.key
        if given(dialogue, key) is None and stops < CARES:
            return Ask(key, "care", words=(exchange.text,))
    return None


def _again(dialogue: Dialogue) -> Ask | None:
    """Ask once more for what one could check, when the last answer was vague."""
    last = next((one for one in reversed(dialogue.exchanges) if not is_care(one)), None)
    if last is None or not worth_telling(dialogue, last):
        return None
    manner, step, item = place(dialogue, last.key)
    if manner != "plain" or not step or not step.again or bool(item) != bool(step.each):
        return None
    key = key_of(step, item, "again")
    if given(dialogue, key) or not _is_vague(dialogue, step, last) or not _may_ask_more(dialogue):
        return None
    return Ask(key, "again", step, item)


def _is_vague(dialogue: Dialogue, step: Step, answer: Exchange) -> bool:
    if step.into == "options":
        return len(words(dialogue, step)) < WAYS
    dimension = "deadline" if step.into == "when" else step.dimension or ""
    return lacking(dimension, answer.text, dialogue.language) is not None


def _may_ask_more(dialogue: Dialogue) -> bool:
    again = sum(place(dialogue, exchange.key).manner == "again" for exchange in dialogue.exchanges)
    return again < setting_of(dialogue).follow_ups and _has_room(dialogue)


def _has_room(dialogue: Dialogue) -> bool:
    """Whether there is room for a question that is not in the plan."""
    most = setting_of(dialogue).most
    asked = [exchange.key for exchange in dialogue.exchanges if not is_care(exchange)]
    to_come = sum(ask.key not in asked for ask in plan(dialogue))
    return not most or len(asked) + to_come < most


def _unasked(dialogue: Dialogue) -> Ask | None:
    if differing := _differ(dialogue):
        return differing
    told = {step.id for step, _ in left_out(dialogue)}
    questions = {exchange.question for exchange in dialogue.exchanges}
    for ask in plan(dialogue):
        due = ask.key not in told and given(dialogue, ask.key) is None
        if due and question(dialogue, ask) not in questions:
            return ask
    return None


def _differ(dialogue: Dialogue) -> Ask | None:
    """Two things said that do not fit, noticed once for each dimension."""
    if not _has_room(dialogue):
        return None
    rows = said(dialogue)
    for entry in drawn(dialogue).entries:
        key = DIFFER + entry.dimension
        answers = {rows[one.turn // 2].exchange.key for one in entry.evidence}
        if entry.state == "contradictory" and given(dialogue, key) is None and len(answers) > 1:
            return Ask(key, "differ", words=tuple(one.quote for one in entry.evidence[:2]))
    return None
