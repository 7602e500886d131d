"""The agreed measures: who does what by when, and on which occasion it begins."""

from collections.abc import Iterator
from dataclasses import replace

from klarheit.clarify.answers import if_then, is_oneself, opens, who_and_when
from klarheit.clarify.days import day_of, time_said
from klarheit.clarify.exchanges import listed, setting_of, words
from klarheit.clarify.model import Dialogue, Measure
from klarheit.clarify.settings import Step
from klarheit.languages import phrases


def measures(dialogue: Dialogue) -> tuple[Measure, ...]:
    """In the order of the dialogue, in the user's own words."""
    return tuple(_dated(measure, dialogue) for measure in _said(dialogue))


def _said(dialogue: Dialogue) -> Iterator[Measure]:
    for step in setting_of(dialogue).steps:
        if step.into == "measure":
            yield from (_in_one(text, dialogue) for text in words(dialogue, step)[:1])
        elif step.into == "what":
            yield from (_in_parts(item, step, dialogue) for item in listed(dialogue, step.id))


def _in_one(text: str, dialogue: Dialogue) -> Measure:
    """A measure said in one breath."""
    measure = Measure(what=text, who=_oneself(dialogue), when=time_said(text, dialogue.language))
    halves = if_then(text, dialogue.language)
    if halves is None:
        return measure
    return replace(
        measure, what=halves[1], opens=opens(text, dialogue.language), if_=halves[0], then=halves[1]
    )


def _in_parts(item: str, what: Step, dialogue: Dialogue) -> Measure:
    """A measure whose time and occasion were asked for one by one."""
    measure = _in_one(item, dialogue)
    for step in setting_of(dialogue).steps:
        parts = words(dialogue, step, item) if step.each == what.id else ()
        said = " ".join(parts)
        if said and step.into == "when":
            measure = _settled(measure, parts, dialogue)
        elif said and step.into == "if_then":
            halves = if_then(said, dialogue.language)
            opening = opens(said, dialogue.language)
            measure = (
                replace(measure, opens=opening, if_=halves[0], then=halves[1])
                if halves
                else replace(measure, moment=said)
            )
    return measure


def _settled(measure: Measure, parts: tuple[str, ...], dialogue: Dialogue) -> Measure:
    """Who does it by when; what was said when asked once more about the time holds."""
    said = [who_and_when(part, dialogue.language) for part in parts]
    who = next((who for who, _ in said if who), "")
    when = next((when for _, when in reversed(said) if when), measure.when)
    return replace(measure, who=_oneself(dialogue) if is_oneself(who, dialogue.language) else who, when=when)


def _oneself(dialogue: Dialogue) -> str:
    return phrases(dialogue.language, "clarify")["who.self"]


def _dated(measure: Measure, dialogue: Dialogue) -> Measure:
    return replace(measure, day=day_of(measure.when, dialogue.language, dialogue.today))
