"""Getting back in by oneself: recovery key always, a link by mail where the operator has set up mail."""

from collections.abc import Callable
from functools import wraps

from allauth.account.decorators import reauthentication_required
from allauth.core import ratelimit
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters

from klarheit_web.accounts import actions, queries
from klarheit_web.accounts.forms.signing_in import RecoverForm
from klarheit_web.accounts.request import PersonRequest


@reauthentication_required(allow_get=True)  # type: ignore[untyped-decorator]
def recovery_key(request: PersonRequest) -> HttpResponse:
    """When the present key was made, and another one. It is told in this answer and kept nowhere."""
    if request.method != "POST":
        return render(request, "accounts/recovery_key.html", {"key": queries.recovery_key_of(request.user)})
    words = {"key": actions.make_recovery_key(request.user), "next": reverse("account")}
    return render(request, "accounts/recovery_key_shown.html", words)


@login_not_required
@sensitive_post_parameters("key", "password")
def recover(request: HttpRequest) -> HttpResponse:
    """A new password with the recovery key. One answer, and one duration, for every kind of mismatch."""
    if request.method != "POST":
        return _page(request, RecoverForm())
    form = RecoverForm(request.POST)
    if not ratelimit.consume(request, action="recover"):
        form.add_error(None, _("Too many attempts. Please wait an hour and try again."))
        return _page(request, form, status=429)
    if not form.is_valid():
        return _page(request, form)
    filled = form.cleaned_data
    key = actions.recover(filled["email"], filled["key"], filled["password"])
    if key is None:
        form.add_error(None, _("E-mail address and recovery key do not belong together."))
        return _page(request, form)
    return render(request, "accounts/recovery_key_shown.html", {"key": key, "next": reverse("account_login")})


def by_mail(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A page that rests on mail; without mail the visitor is led to the recovery key."""

    @login_not_required
    @wraps(view)
    def answer(request: HttpRequest, *args: str, **kwargs: str) -> HttpResponse:
        return view(request, *args, **kwargs) if settings.ENVIRONMENT.mail else redirect("account_recover")

    return answer


def _page(request: HttpRequest, form: RecoverForm, status: int = 200) -> HttpResponse:
    words = {"form": form, "has_mail": bool(settings.ENVIRONMENT.mail)}
    return render(request, "accounts/recover.html", words, status=status)
