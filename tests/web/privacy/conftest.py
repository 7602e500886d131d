"""What the pages of this room ask for besides being signed in."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.utils import timezone

from klarheit_web.accounts.models import Person


@pytest.fixture
def confirmed(sign_in: Callable[[Person], Client]) -> Callable[[Person], Client]:
    """A client in which this person has just typed the password once more."""

    def signed_in(person: Person) -> Client:
        client = sign_in(person)
        session = client.session
        typed = {"method": "password", "at": timezone.now().timestamp(), "reauthenticated": True}
        session["account_authentication_methods"] = [typed]
        session["account_authentication_methods_user"] = str(person.pk)
        session.save()
        return client

    return signed_in
