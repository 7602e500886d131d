"""A whole round through its real actions: prepared, opened by printed codes, answered, closed, released."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from django.utils import timezone

from klarheit.survey.answers import Answers
from klarheit.survey.disclosure import Group
from klarheit.survey.instrument import Instrument
from klarheit_web.accounts.models import Person
from klarheit_web.surveys.actions import answering, closing, opening, preparing
from klarheit_web.surveys.models import Round

Text = tuple[str, str, str]
"""Item, what about, words."""
Said = tuple[Answers, Sequence[Text]]
ROOT = Group("", None, "")


def drafted(
    by: Person,
    instrument: Instrument,
    asked: Mapping[str, int],
    *,
    kind: str,
    series: str,
    audience: str,
    about: Person | None = None,
    groups: Sequence[Group] = (ROOT,),
    title: str = "Herbst",
) -> Round:
    """A draft in which as many guests as said are asked in each group."""
    found = preparing.prepare(
        by,
        kind=kind,
        series=series,
        title=title,
        instrument=instrument,
        audience=audience,
        closes_on=timezone.localdate() + timedelta(days=14),
        about=about,
    )
    members = {
        preparing.add_member(by, by.organisation, f"Gast {group} {number}", "", None): group
        for group, count in asked.items()
        for number in range(count)
    }
    preparing.choose(found, by, members, groups)
    return found


def opened(found: Round, by: Person) -> dict[str, list[str]]:
    """The printed codes, by group."""
    opening.open_round(found, by)
    codes: dict[str, list[str]] = {}
    for group, code in opening.print_codes(found, by):
        codes.setdefault(group, []).append(code)
    return codes


def answered(codes: Mapping[str, Sequence[str]], said: Mapping[str, Sequence[Said]]) -> None:
    """Everybody of whom there are answers uses their code."""
    for group, sheets in said.items():
        for code, (answers, texts) in zip(codes[group], sheets, strict=False):
            answering.answer(code, answers, texts)


def released(found: Round, by: Person) -> Round:
    closing.close(found, by)
    closing.release(found, by)
    return Round.objects.select_related("release").get(pk=found.pk)
