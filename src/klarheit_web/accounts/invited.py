"""An invitation that is being accepted through an identity provider: it waits in the session meanwhile."""

from dataclasses import dataclass
from uuid import UUID

from allauth.socialaccount.models import SocialLogin
from django.http import HttpRequest

from klarheit_web.accounts import actions
from klarheit_web.accounts.models import Invitation, Person

KEY = "klarheit_invitation"


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was filled in before the provider took over."""

    invitation: Invitation
    name: str
    language: str

    def accept(self) -> Person:
        return actions.accept(self.invitation, name=self.name, password=None, language=self.language)


def put(request: HttpRequest, invitation: Invitation, name: str, language: str) -> None:
    """Only who has opened the link in this session can come back with it."""
    request.session[KEY] = [str(invitation.pk), name, language]


def take(request: HttpRequest) -> Waiting | None:
    """What waits in this session, once; None when nothing does or the invitation is over."""
    stored = request.session.pop(KEY, None)
    if stored is None:
        return None
    pk, name, language = stored
    found = actions.open_invitations().filter(pk=UUID(pk)).first()
    return Waiting(found, name, language) if found else None


def proved_address(sociallogin: SocialLogin) -> str | None:
    """The address the provider vouches for; None when it calls it unverified."""
    proved = (one.email.lower() for one in sociallogin.email_addresses if one.verified)
    return next(proved, None)
