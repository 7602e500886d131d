"""How allauth behaves here: by invitation only, in our words, and loyal to the person."""

from functools import partial
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse, SignupClosedException
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base import AuthProcess
from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from klarheit_web.accounts import actions, invited, tasks
from klarheit_web.accounts.models import Person

IDENTITY_CONNECTED = "socialaccount/email/account_connected"
REAUTHENTICATION = {
    "reauthenticate": gettext_lazy("With the password"),
    "mfa_reauthenticate": gettext_lazy("With a code"),
    "mfa_reauthenticate:webauthn": gettext_lazy("With a passkey"),
}


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    error_messages = {  # noqa: RUF012 - allauth's own name and shape
        **DefaultAccountAdapter.error_messages,
        "account_inactive": gettext_lazy("This account is closed."),
        "email_password_mismatch": gettext_lazy("E-mail address and password do not belong together."),
        "enter_current_password": gettext_lazy("This is not your present password."),
        "incorrect_code": gettext_lazy("This code does not fit. Perhaps a new one is being shown already."),
        "incorrect_password": gettext_lazy("This is not your password."),
        "invalid_password_reset": gettext_lazy("This link no longer works."),
        "rate_limited": gettext_lazy("Too many attempts. Please wait a minute and try again."),
        "too_many_login_attempts": gettext_lazy(
            "Too many attempts. Please wait five minutes and try again, or use your recovery key."
        ),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def post_login(self, request: HttpRequest, user: Person, **named: Any) -> HttpResponse:
        answer: HttpResponse = super().post_login(request, user, **named)
        actions.forget_moments(user)
        return answer

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("account")

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        methods = super().get_reauthentication_methods(user)
        return [{**method, "description": REAUTHENTICATION[method["id"]]} for method in methods]

    def send_notification_mail(self, template_prefix: str, user: Person, *args: Any, **kwargs: Any) -> None:
        """One letter for every change, without saying which: the access list and the account page tell."""
        if settings.ENVIRONMENT.mail:
            transaction.on_commit(partial(tasks.mail_change.enqueue, str(user.pk)))


class MFAAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    error_messages = {  # noqa: RUF012 - allauth's own name and shape
        **DefaultMFAAdapter.error_messages,
        "cannot_generate_recovery_codes": gettext_lazy(
            "Recovery codes need a passkey or an authenticator app."
        ),
        "incorrect_code": gettext_lazy("This code does not fit. Perhaps a new one is being shown already."),
    }

    def generate_authenticator_name(self, user: Person, type: Any) -> str:
        return _("This device")

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {**super().get_public_key_credential_rp_entity(), "name": "Klarheit"}


class SocialAccountAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    error_messages = {  # noqa: RUF012 - allauth's own name and shape
        **DefaultSocialAccountAdapter.error_messages,
        "no_password": gettext_lazy("Please set a password first: this is your only way to sign in."),
    }

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def authenticate_by_email(self, sociallogin: SocialLogin) -> None:
        """Never: an equal address at a provider makes nobody somebody."""

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """An identity that is new here gets an account only with an invitation opened in this session."""
        signs_in = sociallogin.state.get("process") == AuthProcess.LOGIN
        if not signs_in or sociallogin.is_existing or request.user.is_authenticated:
            return
        address = invited.proved_address(sociallogin)
        waiting = invited.take(request)
        if waiting is None:
            return
        if address != waiting.invitation.email:
            messages.error(request, _("That sign-in has another e-mail address than your invitation."))
            raise ImmediateHttpResponse(redirect("account_login"))
        try:
            with transaction.atomic():
                sociallogin.connect(request, waiting.accept())
        except (actions.InvitationOver, actions.AddressTaken) as error:
            raise SignupClosedException from error

    def send_notification_mail(self, template_prefix: str, user: Person, *args: Any, **kwargs: Any) -> None:
        """allauth tells an adapter of a connected identity by asking for this mail: it is recorded here."""
        if template_prefix == IDENTITY_CONNECTED:
            actions.note_identity(user)
        super().send_notification_mail(template_prefix, user, *args, **kwargs)
