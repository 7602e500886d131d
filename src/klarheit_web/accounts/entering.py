"""Signing somebody in without asking for a password: with an accepted invitation, with a link of the demo."""

from allauth.account.internal.flows.reauthentication import reauthenticate_by_password
from allauth.usersessions.models import UserSession
from django.contrib.auth import login
from django.http import HttpRequest
from django.utils import translation

from klarheit_web.accounts.models import Person

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def enter(request: HttpRequest, person: Person) -> None:
    """From here on the session is this person's, stands in the device list and speaks the right language."""
    login(request, person, backend=BACKEND)
    reauthenticate_by_password(request)
    UserSession.objects.create_from_request(request)
    translation.activate(person.language)
