"""The dialogue: begin, ask, answer, skip, go back, correct. Pure: each step returns a new `Dialogue`."""

from dataclasses import replace
from datetime import date

from klarheit.clarify import wording
from klarheit.clarify.answers import goes_on
from klarheit.clarify.exchanges import (
    CARE,
    Ask,
    calls_for_care,
    given,
    is_care,
    key_of,
    listed,
    place,
    says_nothing,
    setting_of,
)
from klarheit.clarify.hearing import drawn
from klarheit.clarify.model import Dialogue, Exchange, Prompt
from klarheit.clarify.plan import CARES, left_out, next_ask, plan
from klarheit.clarify.settings import setting
from klarheit.clarity.model import ClarityMap
from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES
from klarheit.languages.memory import forgetting


def begin(setting_key: str, language: str, today: date, earlier: Dialogue | None = None) -> Dialogue:
    """A dialogue in which nothing has been asked yet.

    setting_key  one of `settings.SETTINGS`
    earlier      a dialogue it goes on from: the preparation, of one line after the talk

    Raises KlarheitError "setting_unknown" (setting, known), "clarify_language" (language, known).
    """
    if language not in LANGUAGES:
        raise KlarheitError("clarify_language", language=language, known=", ".join(LANGUAGES))
    setting(setting_key, language)
    return Dialogue(setting_key, language, today, earlier=earlier)


def is_finished(dialogue: Dialogue) -> bool:
    """Whether nothing is left to ask, or the user ended it."""
    with forgetting():
        return next_ask(dialogue) is None


def prompt(dialogue: Dialogue) -> Prompt:
    """The question that is due. Raises KlarheitError "clarify_finished" when there is none."""
    with forgetting():
        return _prompt(dialogue, _due(dialogue))


def answer(dialogue: Dialogue, text: str) -> Dialogue:
    """The dialogue with an answer to the question that is due; an empty one leaves it open.

    Raises KlarheitError "clarify_finished" when no question is due.
    """
    with forgetting():
        ask = _due(dialogue)
        exchange = Exchange(ask.key, wording.question(dialogue, ask), text.strip())
        ends = ask.manner == "care" and not goes_on(text, dialogue.language)
        return replace(dialogue, exchanges=(*dialogue.exchanges, exchange), ended=ends)


def draw(dialogue: Dialogue) -> ClarityMap:
    """The map of what was said so far; see `hearing.drawn`."""
    with forgetting():
        return drawn(dialogue)


def skip(dialogue: Dialogue) -> Dialogue:
    """Pass the question over. Where going on is the very question, this ends the dialogue for now."""
    return answer(dialogue, "")


def back(dialogue: Dialogue) -> Dialogue:
    """Undo the last answer, or the end; the same dialogue when there is nothing to undo."""
    if dialogue.ended and not (dialogue.exchanges and is_care(dialogue.exchanges[-1])):
        return replace(dialogue, ended=False)
    return replace(dialogue, exchanges=dialogue.exchanges[:-1], ended=False)


def end(dialogue: Dialogue) -> Dialogue:
    """End it early; `back` takes it up again."""
    return replace(dialogue, ended=True)


def correct(dialogue: Dialogue, key: str, text: str) -> Dialogue:
    """Change an earlier answer; what was answered about an item of a list goes with it when it is renamed.

    key  of the `Exchange`

    Raises KlarheitError "clarify_not_asked" (answer, known) when there is no such exchange.
    """
    if given(dialogue, key) is None:
        known = ", ".join(exchange.key for exchange in dialogue.exchanges)
        raise KlarheitError("clarify_not_asked", answer=key, known=known)
    with forgetting():
        changed = replace(dialogue, exchanges=tuple(_changed(one, key, text) for one in dialogue.exchanges))
        if key.startswith(CARE):
            return replace(changed, ended=not goes_on(text, dialogue.language))
        return _renamed(dialogue, changed, key)


def _changed(exchange: Exchange, key: str, text: str) -> Exchange:
    return replace(exchange, text=text.strip()) if exchange.key == key else exchange


def _renamed(before: Dialogue, after: Dialogue, key: str) -> Dialogue:
    """Items that are gone and items that are new, where there are as many of each, are taken for renamed."""
    step = place(before, key).step
    if step is None or not any(other.each == step.id for other in setting_of(before).steps):
        return after
    old, new = listed(before, step.id), listed(after, step.id)
    gone, come = [one for one in old if one not in new], [one for one in new if one not in old]
    if len(gone) != len(come):
        return after
    names = dict(zip(gone, come, strict=True))
    return replace(after, exchanges=tuple(_under_new_name(after, one, names) for one in after.exchanges))


def _under_new_name(dialogue: Dialogue, exchange: Exchange, names: dict[str, str]) -> Exchange:
    manner, step, item = place(dialogue, exchange.key)
    if step is None or step.each is None or item not in names:
        return exchange
    ask = Ask(key_of(step, names[item], manner), manner, step, names[item])
    return Exchange(ask.key, wording.question(dialogue, ask), exchange.text)


def _due(dialogue: Dialogue) -> Ask:
    ask = next_ask(dialogue)
    if ask is None:
        raise KlarheitError("clarify_finished")
    return ask


def _prompt(dialogue: Dialogue, ask: Ask) -> Prompt:
    number, of = _progress(dialogue, ask)
    is_step = ask.manner == "plain" and ask.step
    return Prompt(
        key=ask.key,
        step=ask.step.id if ask.step else ask.manner,
        question=wording.question(dialogue, ask),
        kind="choice" if ask.manner == "care" else ask.step.kind if is_step and ask.step else "text",
        why=wording.why(dialogue, ask),
        taken_up=" ".join(_taken_up(dialogue, ask)),
        notice=_notice(dialogue, ask),
        hints=wording.hints(dialogue, ask),
        choices=wording.offered(dialogue, ask),
        may_skip=ask.manner != "care",
        number=number,
        of=of,
    )


def _taken_up(dialogue: Dialogue, ask: Ask) -> list[str]:
    """That an answer may stay open, what need not be asked, the user's words."""
    parts = []
    opens = [says_nothing(dialogue, one) for one in dialogue.exchanges if not is_care(one)]
    if ask.manner == "plain" and opens and opens[-1]:
        parts.append(wording.may_stay_open(dialogue.language, sum(opens) - 1))
    if ask.manner == "plain":
        parts += wording.already_told(dialogue.language, _just_left_out(dialogue, ask))
        parts.append(wording.with_nobody(dialogue))
    return [part for part in (*parts, wording.takes_up(dialogue, ask)) if part]


def _just_left_out(dialogue: Dialogue, ask: Ask) -> list[tuple[str, str]]:
    """The steps which stand between the last question and this one, and the words that tell them."""
    told = {step.id: (step.heading, evidence.quote) for step, evidence in left_out(dialogue)}
    quotes: list[tuple[str, str]] = []
    for one in plan(dialogue):
        if one.key == ask.key:
            return list(dict.fromkeys(quotes))
        quotes = [*quotes, told[one.key]] if one.key in told else []
    return []


def _notice(dialogue: Dialogue, ask: Ask) -> tuple[str, ...]:
    """The numbers of the helplines, when words call for them."""
    if ask.manner == "care":
        return wording.care_notice(dialogue.language)
    asked = sum(map(is_care, dialogue.exchanges))
    last = dialogue.exchanges[-1:]
    calls = [one.key for one in calls_for_care(dialogue)]
    again = asked >= CARES and bool(last) and last[0].key in calls
    return wording.still_there(dialogue.language) if again else ()


def _progress(dialogue: Dialogue, ask: Ask) -> tuple[int, int]:
    """The number of this question in the plan as far as it is known, and how many it holds."""
    keys = [one.key for one in plan(dialogue)]
    answered = sum(given(dialogue, key) is not None for key in keys)
    number = answered + (ask.manner == "plain")
    return max(number, 1), max(len(keys), number, 1)
