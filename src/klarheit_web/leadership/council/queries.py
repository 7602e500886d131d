"""What is set here, and what attacks brought. Never what somebody does or says."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from klarheit_web.accounts.models import Person, Role, RoleHeld
from klarheit_web.leadership.models import AttackRun
from klarheit_web.leadership.models.council import PATIENCE
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import Asked, asked_by_round

SETTINGS_OF_ROUND = (
    "title", "kind", "k", "audience", "groups", "opened_at", "closes_on", "closed_at", "released_at",
    "prepared_at", "organisation_id",
)  # fmt: skip
LONGEST_KEPT_RUNS = 12


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that could watch people, and whether it is on in this installation.

    key     names the sentence about it
    detail  where it leads, such as the host of a language model; empty when it is off
    """

    key: str
    is_on: bool
    detail: str = ""


def runs(person: Person) -> QuerySet[AttackRun]:
    """Of the person's organisation, newest first."""
    return AttackRun.objects.filter(organisation=person.organisation_id).select_related("begun_by")


def latest_runs(person: Person) -> list[AttackRun]:
    return list(runs(person)[:LONGEST_KEPT_RUNS])


def under_way(person: Person) -> AttackRun | None:
    return runs(person).filter(ended_at=None, begun_at__gte=timezone.now() - PATIENCE).first()


def last_result(person: Person) -> AttackRun | None:
    """The newest run that came to its end."""
    return runs(person).filter(failed=False).exclude(ended_at=None).first()


def settings_of_rounds(person: Person) -> list[Round]:
    """Every opened round of the organisation with what was fixed for it; neither questions nor tables."""
    opened = Round.objects.of_organisation_of(person).exclude(opened_at=None)
    return list(opened.only(*SETTINGS_OF_ROUND))


def rounds_with_asked(person: Person) -> list[tuple[Round, Asked]]:
    """The same, each with how many are asked, without an account, and by printed code: no names."""
    return asked_by_round(settings_of_rounds(person))


def lowest_k(rounds: Iterable[Round]) -> int | None:
    """The smallest number of answers that anything shown rests on, in any round so far."""
    return min((one.k for one in rounds), default=None)


def accounts_by_role(person: Person) -> list[tuple[str, int]]:
    """How many open accounts hold each role; whoever holds two is counted in both."""
    held = RoleHeld.objects.filter(taken_at=None, person__organisation=person.organisation_id)
    counted = held.filter(person__is_active=True).values("role").annotate(count=Count("person"))
    counts = dict(counted.values_list("role", "count"))
    return [(str(role.label), counts.get(role.value, 0)) for role in Role]


def auditors(person: Person) -> int:
    """How many open accounts the works council has here."""
    mine = Q(person__organisation=person.organisation_id, person__is_active=True)
    return RoleHeld.objects.filter(mine, role=Role.AUDITOR, taken_at=None).count()


def switches() -> tuple[Switch, ...]:
    """Read from the settings this process runs with."""
    environment = settings.ENVIRONMENT
    model, provider = environment.model, environment.oidc
    return (
        Switch("last_sign_in", any(one.name == "last_login" for one in Person._meta.get_fields())),
        Switch("activity", settings.USERSESSIONS_TRACK_ACTIVITY),
        Switch("language_model", model is not None, host(model.url) if model else ""),
        Switch("provider", provider is not None, provider.name if provider else ""),
        Switch("mail", environment.mail is not None),
        Switch("demo", environment.demo),
    )


def host(url: str) -> str:
    return urlsplit(url).hostname or ""


def today() -> date:
    return timezone.localdate()
