"""Keeping sheets filled in a talk. They are their owner's alone, so nobody is told."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from klarheit_web.accounts.models import Person
from klarheit_web.leadership.models import PremiseSheet

Notes = Mapping[str, Mapping[str, str]]


@transaction.atomic
def note(owner: Person, title: str, notes: Notes) -> PremiseSheet:
    """A new sheet."""
    now = timezone.now()
    return PremiseSheet.objects.create(
        owner=owner, title=title, notes=dict(notes), made_at=now, changed_at=now
    )


@transaction.atomic
def change(sheet: PremiseSheet, title: str, notes: Notes) -> None:
    sheet.title, sheet.notes, sheet.changed_at = title, dict(notes), timezone.now()
    sheet.save(update_fields=["title", "notes", "changed_at"])


@transaction.atomic
def forget(sheet: PremiseSheet) -> None:
    """Delete it for good."""
    sheet.delete()
