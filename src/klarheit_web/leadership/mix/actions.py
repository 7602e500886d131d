"""What the leader a mix is about does with it."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from klarheit.leadership.mix import BEHAVIOURS, ITEMS
from klarheit_web.conversations import erasing
from klarheit_web.leadership.mix import rules
from klarheit_web.leadership.models import MixGuess, MixShown, MixThoughts
from klarheit_web.surveys.models import Round


@transaction.atomic
def guess(found: Round, guesses: Mapping[str, float]) -> MixGuess:
    """Keep what the leader thinks the team wishes; until the round is closed it can be changed.

    Raises ValueError afterwards, and for anything but less (−1), just right (0), more (1).
    """
    locked = Round.objects.select_for_update().get(pk=found.pk)
    if not rules.may_be_guessed(locked) or not guesses.keys() <= set(ITEMS):
        raise ValueError(found.pk)
    if not set(guesses.values()) <= {-1, 0, 1}:
        raise ValueError(found.pk)
    given = {"guesses": dict(guesses), "given_at": timezone.now()}
    return MixGuess.objects.update_or_create(round=locked, defaults=given)[0]


def think(found: Round, notes: Mapping[str, str], theme: str) -> MixThoughts:
    """Keep the leader's answers and the theme for a coaching. Raises ValueError for an unknown behaviour."""
    if not notes.keys() | ({theme} - {""}) <= set(BEHAVIOURS):
        raise ValueError(theme)
    kept = {behaviour: text.strip() for behaviour, text in notes.items() if text.strip()}
    defaults = {"notes": kept, "theme": theme, "changed_at": timezone.now()}
    return MixThoughts.objects.update_or_create(round=found, defaults=defaults)[0]


@transaction.atomic
def forget(found: Round) -> None:
    """Delete the leader's thoughts, really."""
    MixThoughts.objects.filter(round=found).delete()
    erasing.afterwards()


def show(found: Round) -> MixShown:
    """Show both profiles to the team, without the thoughts."""
    return MixShown.objects.get_or_create(round=found, defaults={"shown_at": timezone.now()})[0]


def hide(found: Round) -> None:
    """Take back that the team sees it."""
    MixShown.objects.filter(round=found).delete()
