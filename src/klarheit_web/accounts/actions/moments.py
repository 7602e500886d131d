"""When somebody was here, and from where, is nobody's business: of a device only the day stays."""

from datetime import datetime, time

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db.models import Q
from django.utils import timezone

from klarheit_web.accounts.models import Person

NOWHERE = "0.0.0.0"  # noqa: S104 - no address at all, in a column that wants one


def forget_moments(person: Person | None = None) -> None:
    """Of a person who has just signed in, or in the daily round of everybody."""
    whose = Q(user=person) if person else Q()
    told = list(UserSession.objects.filter(whose).exclude(ip=NOWHERE))
    for one in told:
        one.ip = NOWHERE
        one.created_at, one.last_seen_at = _day(one.created_at), _day(one.last_seen_at)
    UserSession.objects.bulk_update(told, ["ip", "created_at", "last_seen_at"], batch_size=200)
    Authenticator.objects.filter(whose).exclude(last_used_at=None).update(last_used_at=None)


def _day(moment: datetime) -> datetime:
    return datetime.combine(timezone.localdate(moment), time.min, timezone.get_current_timezone())
