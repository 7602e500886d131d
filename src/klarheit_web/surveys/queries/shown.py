"""What the pages of a round say of it. No count of answers is among it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

from klarheit.survey import instrument
from klarheit.survey.disclosure import Plan
from klarheit_web.surveys.models import Invited, Round
from klarheit_web.surveys.queries.asking import above, fixed_groups
from klarheit_web.surveys.wording import label_of, said, why_not_declared


@dataclass(frozen=True, slots=True)
class GroupShown:
    """A declared group: whether it will be shown and why not; how far it stands below the whole."""

    key: str
    label: str
    is_shown: bool
    why_not: str
    depth: int
    asked: int | None = None


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """A question with what stands above it and what can be answered: levels, or what pairs are made of."""

    under: str
    words: str
    choices: list[str]


@dataclass(frozen=True, slots=True)
class PartShown:
    """A part of the questionnaire in words."""

    title: str
    questions: list[QuestionShown]


def groups_shown(found: Round) -> list[GroupShown]:
    """As fixed with the first invitation."""
    return _shown(found.groups, found.k, {})


def groups_planned(found: Round, invited: Iterable[Invited], plan: Plan) -> list[GroupShown]:
    """As they would be fixed now, with how many are asked."""
    return _shown(fixed_groups(found, plan), found.k, _asked(found, invited, plan))


def parts_shown(found: Round) -> list[PartShown]:
    asked = instrument.load(found.instrument)
    return [PartShown(said(part.title), [_question(item) for item in part.items]) for part in asked.parts]


def minutes_needed(found: Round) -> int:
    return ceil(instrument.minutes(instrument.load(found.instrument)))


def _question(item: instrument.Item) -> QuestionShown:
    choices = [said(one.words) for one in item.levels] + [said(one.words) for one in item.elements]
    return QuestionShown(said(item.under), said(item.words), choices)


def _shown(groups: list[dict[str, Any]], k: int, asked: Mapping[str, int]) -> list[GroupShown]:
    parents = {one["key"]: one["parent"] for one in groups}
    return [
        GroupShown(
            one["key"],
            label_of(one["key"], one["label"]),
            one["is_shown"],
            why_not_declared(one["reason"], k),
            len(above(one["key"], parents)),
            asked.get(one["key"]),
        )
        for one in groups
    ]


def _asked(found: Round, invited: Iterable[Invited], plan: Plan) -> dict[str, int]:
    """How many are asked in each declared group, with those of the groups below it."""
    parents = {one["key"]: one["parent"] for one in found.groups}
    counted: Counter[str] = Counter()
    for one in invited:
        if str(one.member_id) not in plan.resting:
            counted.update((one.group, *above(one.group, parents)))
    return counted
