"""A program that acts for a person."""

from collections.abc import Callable

import pytest
from django.test import Client

from klarheit_web.accounts.models import Person
from klarheit_web.api.actions import make_token
from klarheit_web.api.rules import SCOPES

Program = Callable[..., Client]
ENGLISH = {"Accept-Language": "en"}


@pytest.fixture
def program() -> Program:
    """A client that sends a token of this person, by default one with every scope."""

    def calling(person: Person, *scopes: str) -> Client:
        _token, secret = make_token(person, name="Sync", scopes=scopes or SCOPES, days=30)
        return Client(headers={**ENGLISH, "Authorization": f"Bearer {secret}"})

    return calling
