"""From parts to a round: a draft each, in which nobody has been asked yet."""

from collections.abc import Sequence
from typing import Any

from django.db import transaction

from klarheit.survey.instrument import Instrument, Part, bundled, joined
from klarheit_web.accounts.models import Person
from klarheit_web.surveys.actions.preparing import TooLong, prepare
from klarheit_web.surveys.choosing import choose_team
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries.asking import questions_of

__all__ = ["AsksOfTheMix", "TooLong", "prepare_interface", "prepare_mix", "prepare_pack", "prepare_premises"]
PREMISES = {"de": "Voraussetzungen für Erfolg", "en": "Premises for success"}


class AsksOfTheMix(Exception):
    """A pack holds statements of the leadership mix, which the leader alone reads."""


def prepare_premises(by: Person, parts: Sequence[Part], **settings: Any) -> Round:
    """settings: title, audience, closes_on. Raises TooLong."""
    asked = joined("premises", PREMISES, parts)
    return prepare(by, kind=Round.Kind.PREMISES, series="premises", instrument=asked, **settings)


@transaction.atomic
def prepare_mix(by: Person, about: Person, **settings: Any) -> Round:
    """Asked are those who report to the leader; the leader alone reads it."""
    made = prepare(
        by,
        kind=Round.Kind.MIX,
        series=f"mix:{about.pk.hex}",
        instrument=bundled("mix"),
        audience=Round.Audience.ALONE,
        about=about,
        **settings,
    )
    choose_team(made, by)
    return made


def prepare_interface(by: Person, **settings: Any) -> Round:
    asked = bundled("interface")
    return prepare(by, kind=Round.Kind.INTERFACE, series="interface", instrument=asked, **settings)


def prepare_pack(by: Person, questions: Instrument, **settings: Any) -> Round:
    """Raises TooLong, AsksOfTheMix."""
    if questions_of(questions) & questions_of(bundled("mix")):
        raise AsksOfTheMix
    series = f"pack:{questions.key}"[:60]
    return prepare(by, kind=Round.Kind.PACK, series=series, instrument=questions, **settings)
