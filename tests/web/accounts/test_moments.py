"""Of a device only the day stays: not the time of signing in, not the address, not when a key was used."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.test import Client
from django.utils import timezone

from cast import PASSWORD
from klarheit_web.accounts.actions import forget_moments
from klarheit_web.accounts.actions.moments import NOWHERE
from klarheit_web.accounts.models import Person


def is_a_day(moment: object) -> bool:
    return str(timezone.localtime(moment).time()) == "00:00:00"  # type: ignore[arg-type]


def test_signing_in_leaves_the_day_alone(seller: Person) -> None:
    browser = Client(headers={"User-Agent": "Firefox"}, REMOTE_ADDR="203.0.113.7")
    browser.post("/account/login/", {"login": seller.email, "password": PASSWORD})
    kept = UserSession.objects.get(user=seller)
    assert (kept.ip, is_a_day(kept.created_at), is_a_day(kept.last_seen_at)) == (NOWHERE, True, True)
    assert kept.user_agent == "Firefox"


@pytest.mark.parametrize("whose", ["seller", "everybody"])
def test_when_a_key_was_used_is_forgotten(whose: str, seller: Person, colleague: Person) -> None:
    for person in (seller, colleague):
        Authenticator.objects.create(user=person, type="totp", data={}, last_used_at=timezone.now())
    forget_moments(seller if whose == "seller" else None)
    left = Authenticator.objects.exclude(last_used_at=None).values_list("user__name", flat=True)
    assert list(left) == ([colleague.name] if whose == "seller" else [])


def test_days_stay_what_they_were(seller: Person) -> None:
    long_ago = timezone.now() - timedelta(days=9)
    row = UserSession.objects.create(user=seller, ip="203.0.113.7", session_key="k", created_at=long_ago)
    forget_moments()
    row.refresh_from_db()
    assert timezone.localdate(row.created_at) == timezone.localdate(long_ago)
