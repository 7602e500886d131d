"""An invitation: who invites to what, and what one needs to accept it."""

from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.providers.base import AuthProcess, Provider
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.debug import sensitive_post_parameters

from klarheit_web.accounts import actions, invited, queries
from klarheit_web.accounts.entering import enter
from klarheit_web.accounts.forms.own import InvitationForm
from klarheit_web.accounts.models import Invitation

Way = InvitationForm.Way


@login_not_required
@sensitive_post_parameters("password")
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    found = actions.find_invitation(token)
    if found is None:
        return _over(request)
    if request.user.is_authenticated:
        return render(request, "accounts/invitation_signed_in.html", {"invitation": found})
    _speak(request, found.language)
    if request.method != "POST":
        return _page(request, found, InvitationForm(invitation=found))
    way = request.POST.get("way", Way.PASSWORD)
    form = InvitationForm(request.POST, invitation=found, way=way)
    if not form.is_valid():
        return _page(request, found, form)
    return _to_provider(request, found, form) if way == Way.IDENTITY else _accept(request, found, form, way)


def _page(request: HttpRequest, found: Invitation, form: InvitationForm) -> HttpResponse:
    words = {
        "invitation": found,
        "form": form,
        "roles_given": queries.role_labels(found.roles),
        "providers": get_adapter().list_providers(request),
    }
    return render(request, "accounts/invitation.html", words)


def _accept(request: HttpRequest, found: Invitation, form: InvitationForm, way: str) -> HttpResponse:
    """Signs in and shows the recovery key in this answer: it is kept nowhere, not even until a redirect."""
    filled = form.cleaned_data
    try:
        person = actions.accept(
            found, name=filled["name"], password=filled["password"], language=filled["language"]
        )
    except (actions.InvitationOver, actions.AddressTaken):
        return _over(request)
    enter(request, person)
    follows = reverse("mfa_add_webauthn") if way == Way.PASSKEY else reverse("today")
    words = {"key": actions.make_recovery_key(person), "next": follows, "is_new_here": True}
    return render(request, "accounts/recovery_key_shown.html", words)


def _to_provider(request: HttpRequest, found: Invitation, form: InvitationForm) -> HttpResponse:
    providers = get_adapter().list_providers(request)
    if not providers:
        return _page(request, found, form)
    invited.put(request, found, form.cleaned_data["name"], form.cleaned_data["language"])
    provider: Provider = providers[0]
    away: HttpResponse = provider.redirect(
        request, AuthProcess.LOGIN, next_url=reverse("account_recovery_key")
    )
    return away


def _over(request: HttpRequest) -> HttpResponse:
    return render(request, "accounts/invitation_over.html", status=404)


def _speak(request: HttpRequest, language: str) -> None:
    """The invitation's language, unless the visitor has chosen one."""
    if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
        translation.activate(language)
        request.LANGUAGE_CODE = language
