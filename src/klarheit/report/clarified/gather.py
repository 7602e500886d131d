"""What is clear, what is only assumed, what is open: the user's own words in their places."""

import re
from collections.abc import Iterator

from klarheit.clarify import setting
from klarheit.clarify.model import Outcome, Point
from klarheit.clarity.catalogue import catalogue
from klarheit.clarity.model import DIMENSIONS, GROUPS, Entry
from klarheit.languages import phrases
from klarheit.report.clarified.model import Group, Told, Unknown
from klarheit.report.clarified.wording import say

WITH_CUSTOMER = frozenset({"prepare", "one_line", "review"})
"""Settings about a talk with somebody: what is open there is for them to say."""
_OWN_PART = frozenset({"alternatives", "risks", "steps"})
"""Dimensions that stand elsewhere on the page: the options, the measures."""
_ITEMS = re.compile(r"[;\n]")
"""Between the items of a list that was typed in one go."""
_NOT_OPEN = frozenset(
    "clearer position from_there mine theirs way_out why_i_ask what when if_then measure".split()
)
"""Steps that are no gap when they were passed over: what they ask for is a part of the page of its own."""


def groups(outcome: Outcome, language: str) -> tuple[Group, ...]:
    """What is known, by the four groups of dimensions, and at last what belongs to none."""
    told = list(_known(outcome, language))
    found = [
        Group(
            say(language, f"group.{key}"),
            tuple(one for dimension, one in _in_order(told) if dimension in members),
        )
        for key, members in GROUPS.items()
    ]
    found.append(Group("", tuple(one for dimension, one in told if dimension is None)))
    return tuple(group for group in found if group.told)


def _in_order(told: list[tuple[str | None, Told]]) -> list[tuple[str, Told]]:
    named = [(dimension, one) for dimension, one in told if dimension is not None]
    return sorted(named, key=lambda pair: DIMENSIONS.index(pair[0]))


def _known(outcome: Outcome, language: str) -> Iterator[tuple[str | None, Told]]:
    """Each with its dimension; what the map alone knows comes last."""
    if outcome.purpose:
        yield "goal", Told(_heading(outcome, "purpose", language), (outcome.purpose,), _note(outcome, "goal"))
    for point in outcome.known:
        if not all(_bare(words) in _bare(outcome.concern) for words in point.words):
            yield from _placed(outcome, point, language)
    for entry in outcome.clarity.entries:
        if entry.source != "assumed" and entry.dimension not in _OWN_PART:
            words = tuple(one.quote for one in entry.evidence if not _stands(outcome, one.quote))
            if words:
                name = phrases(language, "clarity")[f"dimension.{entry.dimension}"]
                yield entry.dimension, Told(name, words, _note(outcome, entry.dimension))


def _placed(outcome: Outcome, point: Point, language: str) -> Iterator[tuple[str | None, Told]]:
    """A point under its own dimension, or its words each where the map has put them."""
    if point.dimension:
        yield point.dimension, Told(point.heading, point.words, _note(outcome, point.dimension))
        return
    left = []
    for words in point.words:
        if entry := _entry(outcome, words):
            name = phrases(language, "clarity")[f"dimension.{entry.dimension}"]
            yield entry.dimension, Told(name, (words,), _note(outcome, entry.dimension))
        else:
            left.append(words)
    if left:
        yield None, Told(point.heading, tuple(left))


def _entry(outcome: Outcome, words: str) -> Entry | None:
    """Where the map has put these words."""
    return next(
        (
            entry
            for entry in outcome.clarity.entries
            if entry.source != "assumed" and any(one.quote in words for one in entry.evidence)
        ),
        None,
    )


def _heading(outcome: Outcome, into: str, language: str) -> str:
    """The heading of the step that asks for a field of the outcome."""
    steps = setting(outcome.setting, language).steps
    named = (step.heading for step in steps if step.into == into)
    return next(named, phrases(language, "clarity")["dimension.goal"])


def _note(outcome: Outcome, dimension: str) -> str:
    """What is still missing there to be clear."""
    entry = outcome.clarity[dimension]
    if entry.state == "contradictory":
        return say(outcome.language, "two")
    if entry.state == "vague" and entry.source != "assumed" and entry.missing:
        return phrases(outcome.language, "clarity")[f"missing.{entry.missing}"]
    return ""


def _stands(outcome: Outcome, quote: str) -> bool:
    """Whether words stand somewhere on the page already."""
    circle = outcome.circle
    texts = [
        outcome.concern,
        outcome.purpose,
        outcome.clearer,
        outcome.decision,
        outcome.find_out,
        *outcome.criteria,
        *(words for point in outcome.points for words in point.words),
        *(text for one in outcome.options for text in (one.name, *one.speaks_for, *one.dangers, *one.needs)),
        *(text for _, text in outcome.tetralemma),
        *((circle.other, *circle.mine, *circle.theirs, circle.way_out, circle.noticed) if circle else ()),
        *(text for one in outcome.measures for text in (one.what, one.when, one.if_, one.then, one.moment)),
        *(outcome.support.people if outcome.support else ()),
    ]
    shown = [_bare(text) for text in texts]
    return all(any(_bare(part) in text for text in shown) for part in _ITEMS.split(quote))


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip(" .").casefold()


def assumed(outcome: Outcome, language: str) -> tuple[Told, ...]:
    """What is only believed; what the map alone knows comes last."""
    points = [Told(point.heading, point.words) for point in outcome.assumed if point.words]
    names = phrases(language, "clarity")
    further = [
        Told(names[f"dimension.{entry.dimension}"], words)
        for entry in outcome.clarity.entries
        if entry.source == "assumed"
        if (words := tuple(one.quote for one in entry.evidence if not _stands(outcome, one.quote)))
    ]
    return (*points, *further)


def unknown(outcome: Outcome, language: str) -> tuple[Unknown, ...]:
    """What is open, with how one could find out."""
    into = {step.id: step.into for step in setting(outcome.setting, language).steps}
    found = [
        Unknown(point.heading, point.words, _how(outcome, point, language))
        for point in outcome.open
        if not {point.step, into.get(point.step)} & _NOT_OPEN
    ]
    if outcome.find_out:
        found.insert(0, Unknown(say(language, "find_out"), (outcome.find_out,)))
    return tuple(found)


def _how(outcome: Outcome, point: Point, language: str) -> str:
    key = f"how.{point.step}"
    if key in phrases(language, "clarified"):
        return say(language, key)
    if point.dimension is None:
        return ""
    return say(language, "how.ask", question=_question(outcome.setting, point.dimension, language))


def _question(setting_key: str, dimension: str, language: str) -> str:
    """The first question of the catalogue for somebody who has not spoken about it yet."""
    whom = "customer" if setting_key in WITH_CUSTOMER else "oneself"
    fitting = [one for one in catalogue()[dimension] if whom in one.wordings]
    first = sorted(fitting, key=lambda one: "untouched" not in one.fits)[0]
    return first.wordings[whom][language].text
