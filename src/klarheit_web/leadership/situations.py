"""The typical situations of an organisation: the twelve the library offers, and its own."""

from django.db import transaction
from django.utils import timezone

from klarheit.leadership.situations import SITUATIONS
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership.models import Situation

OFFERED = {one.key: one for one in SITUATIONS}
PLACE = {one.key: place for place, one in enumerate(SITUATIONS)}


def offered_to(organisation: Organisation) -> list[Situation]:
    """What is open for choosing: the twelve in order, then the own ones, oldest first."""
    ensure(organisation, None)
    found = organisation.situations.filter(retired_at=None)
    return sorted(found, key=lambda one: (PLACE.get(one.offered, len(PLACE)), one.made_at))


def ensure(organisation: Organisation, by: Person | None) -> None:
    """Let the twelve have their rows; what stands already, also as retired, stays as it is."""
    standing = set(organisation.situations.exclude(offered="").values_list("offered", flat=True))
    now = timezone.now()
    missing = [
        Situation(organisation=organisation, offered=key, made_by=by, made_at=now)
        for key in OFFERED
        if key not in standing
    ]
    if missing:
        Situation.objects.bulk_create(missing, ignore_conflicts=True)


@transaction.atomic
def add(organisation: Organisation, by: Person, title: str, text: str = "") -> Situation:
    """One of the organisation's own."""
    return Situation.objects.create(
        organisation=organisation, title=title, text=text, made_by=by, made_at=timezone.now()
    )


@transaction.atomic
def retire(situation: Situation, by: Person) -> None:
    """No longer offered; what was granted or written for it stays."""
    situation.retired_by, situation.retired_at = by, timezone.now()
    situation.save(update_fields=["retired_by", "retired_at"])


@transaction.atomic
def take_back(situation: Situation, by: Person) -> None:
    """Offer a retired one again."""
    situation.retired_by, situation.retired_at = None, None
    situation.save(update_fields=["retired_by", "retired_at"])


def title_of(situation: Situation, language: str) -> str:
    """Its name: own words in the language they were written in, an offered one in "de" or "en"."""
    offered = OFFERED.get(situation.offered)
    return situation.title or (offered.title[language] if offered else situation.offered)


def text_of(situation: Situation, language: str) -> str:
    """What happens in it, or "" where nobody wrote it down."""
    offered = OFFERED.get(situation.offered)
    return situation.text or (offered.text[language] if offered else "")


def kinds_of(situation: Situation) -> tuple[str, ...]:
    """The kinds of latitude that matter in it, as the library says; none for one's own."""
    offered = OFFERED.get(situation.offered)
    return offered.kinds if offered else ()
