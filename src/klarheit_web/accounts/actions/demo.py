"""Links into the demo: for sample people, on the machine itself, once."""

import secrets

from django.conf import settings
from django.core.cache import cache

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.tokens import DEMO_SECONDS, demo_token, hashed, read_demo_token


class NoDemo(Exception):
    """Links that sign somebody in exist in the demo only."""


def make_demo_link(person: Person) -> str:
    """The token of a link that signs this sample person in, once, within a day. Raises NoDemo."""
    if not settings.ENVIRONMENT.demo:
        raise NoDemo
    return demo_token(person, secrets.token_urlsafe(8))


def use_demo_link(token: str) -> Person | None:
    """Whom the link signs in; None when it is used, too old, none of ours, or this is no demo."""
    person = read_demo_token(token) if settings.ENVIRONMENT.demo else None
    if person is None or not cache.add(f"demo-link-used:{hashed(token)}", True, DEMO_SECONDS):
        return None
    return person
