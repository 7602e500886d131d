"""The language of the pages."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from klarheit_web.accounts import actions
from klarheit_web.accounts.forms.own import LanguageForm

YEAR = 365 * 24 * 3600


@login_not_required
@require_POST
def set_language(request: HttpRequest) -> HttpResponse:
    """Kept in this browser, and with the account of who is signed in; leads back to where it was asked."""
    form = LanguageForm(request.POST)
    answer = redirect(_back(request))
    if not form.is_valid():
        return answer
    language = form.cleaned_data["language"]
    if request.user.is_authenticated:
        actions.set_language(request.user, language)
    return remember(answer, language)


def remember(answer: HttpResponse, language: str) -> HttpResponse:
    """Set the cookie, so that the page one sees after signing out speaks the same language."""
    answer.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=YEAR,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite="Lax",
    )
    return answer


def _back(request: HttpRequest) -> str:
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if safe else "/"
