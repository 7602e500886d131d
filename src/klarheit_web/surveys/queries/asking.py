"""Who is asked in a round, and what would be shown of it: the same plan before and at the opening."""

import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from klarheit.survey import disclosure, instrument
from klarheit.survey.instrument import Instrument
from klarheit_web.surveys.models import Invited, Round
from klarheit_web.surveys.queries.people import ROOT, Team
from klarheit_web.surveys.wording import label_of, team_label

SIDES = ("marketing", "sales")
Parents = Mapping[str, str | None]


def declared(teams: Iterable[Team], filled: Collection[str]) -> list[disclosure.Group]:
    """The tree of teams, each before those below it: teams with somebody asked in them or below them.

    filled: keys of the teams of those who are asked.
    """
    by_key = {team.key: team for team in teams if team.leader}
    wanted = {key for start in filled for key in _upwards(start, by_key)}
    kept = [by_key[key] for key in by_key if key in wanted]
    return [disclosure.Group(ROOT, None, label_of(ROOT)), *_below(ROOT, kept)]


def groups_of(found: Round) -> list[disclosure.Group]:
    return [disclosure.Group(one["key"], one["parent"], one["label"]) for one in found.groups]


def invited_of(found: Round) -> list[Invited]:
    """Who was chosen and can be asked today."""
    chosen = Invited.objects.filter(round=found).select_related("member__person")
    return [one for one in chosen if one.member.is_here]


def preview(found: Round, invited: Iterable[Invited], rng: random.Random | None = None) -> disclosure.Plan:
    """What would be shown, group by group. Raises KlarheitError where nothing could be.

    invited: as `invited_of` gave them. Without rng it is drawn from the round's id, so that the opening does
    what the preview said.
    """
    people = {str(one.member_id): one.group for one in invited}
    drawn = rng or random.Random(found.pk.int)  # noqa: S311 - who rests is no secret
    return disclosure.plan(people, groups_of(found), asked_before(found), found.k, drawn)


def fixed_groups(found: Round, plan: disclosure.Plan) -> list[dict[str, Any]]:
    """The declared tree as the plan fixes it, without groups that hold just the people of the one above."""
    parents = {one["key"]: one["parent"] for one in found.groups}
    kept = [one for one in found.groups if one["key"] in plan.shown or one["key"] in plan.hidden]
    keys = {one["key"] for one in kept}
    return [
        {
            **one,
            "parent": next((key for key in above(one["key"], parents) if key in keys), None),
            "is_shown": one["key"] in plan.shown,
            "reason": plan.hidden.get(one["key"], ""),
        }
        for one in kept
    ]


def asked_before(found: Round) -> list[frozenset[str]]:
    """Whose answers stood or will stand together in what was shown before of the same questions."""
    earlier = {one.pk: _parents(one) for one in asking_the_same(found)}
    cells: dict[UUID, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    asked = Invited.objects.filter(round__in=earlier, rests=False)
    for pk, member, cell in asked.values_list("round", "member", "cell"):
        for key in (cell, *above(cell, earlier[pk])):
            cells[pk][key].add(str(member))
    return [frozenset(people) for shown in cells.values() for people in shown.values()]


def above(key: str, parents: Parents) -> list[str]:
    """The groups that hold this one, nearest first."""
    found: list[str] = []
    upper = parents.get(key)
    while upper is not None and upper not in found:
        found.append(upper)
        upper = parents.get(upper)
    return found


def asking_the_same(found: Round) -> list[Round]:
    """Opened rounds of the series, and any other that asked one of the same questions under another name.

    Also those of which nothing was released: a restored backup may bring their answers back.
    """
    opened = Round.objects.filter(organisation=found.organisation_id, opened_at__isnull=False)
    asked = questions_of(instrument.load(found.instrument))
    return [
        one
        for one in opened.exclude(pk=found.pk)
        if one.series == found.series or asked & questions_of(instrument.load(one.instrument))
    ]


def k_needed(found: Round) -> int:
    """As large as in every round that asked one of the same questions, under whatever name."""
    return max([found.k, *(one.k for one in asking_the_same(found))])


def questions_of(asked: Instrument) -> frozenset[str]:
    """Their letters and digits alone, in any language, about anybody: other dress makes no other question."""
    spoken = (words for item in instrument.items(asked) for words in item.words.values())
    return frozenset(filter(None, map(_undressed, spoken)))


def _undressed(words: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", words)).casefold()


def _parents(found: Round) -> Parents:
    """The groups that were shown, each with the nearest group above it that was shown."""
    declared_parents = {one["key"]: one["parent"] for one in found.groups}
    shown = {one["key"] for one in found.groups if one["is_shown"]} | {ROOT}
    return {key: next((one for one in above(key, declared_parents) if one in shown), None) for key in shown}


def _below(key: str, teams: Sequence[Team]) -> Iterator[disclosure.Group]:
    for team in teams:
        if team.parent == key:
            yield disclosure.Group(team.key, team.parent, team_label(str(team.leader)))
            yield from _below(team.key, teams)


def _upwards(key: str, teams: Mapping[str, Team]) -> list[str]:
    found: list[str] = []
    while key in teams and key not in found:
        found.append(key)
        key = teams[key].parent
    return found
