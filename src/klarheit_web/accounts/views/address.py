"""Another address to sign in with: asked for by its owner, proved by a link sent to it."""

from smtplib import SMTPException

from allauth.account.decorators import reauthentication_required
from allauth.core import ratelimit
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from klarheit_web.accounts import actions, tasks
from klarheit_web.accounts.forms.own import AddressForm
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.accounts.tokens import address_token, read_address_token


@reauthentication_required(allow_get=True)  # type: ignore[untyped-decorator]
def address(request: PersonRequest) -> HttpResponse:
    """Ask for the link. The answer is the same for an address that somebody else signs in with."""
    has_mail = bool(settings.ENVIRONMENT.mail)
    form = AddressForm(request.POST or None, person=request.user)
    if has_mail and request.method == "POST" and form.is_valid() and _sent(request, form):
        messages.success(request, _("We have sent a link to the new address. It works for a day."))
        return redirect("account")
    return render(request, "accounts/address.html", {"form": form, "has_mail": has_mail})


@login_not_required
def confirm_address(request: HttpRequest, token: str) -> HttpResponse:
    """The link in the mail: shows both addresses and asks; only then is anything changed."""
    found = read_address_token(token)
    if found is None:
        return render(request, "accounts/address_over.html", status=404)
    person, new = found
    if request.method != "POST":
        return render(request, "accounts/address_confirm.html", {"old": person.email, "new": new})
    try:
        actions.change_address(person, new)
    except actions.AddressTaken:
        return render(request, "accounts/address_over.html", status=404)
    messages.success(request, _("From now on you sign in with your new address."))
    return redirect("account")


def _sent(request: PersonRequest, form: AddressForm) -> bool:
    if not ratelimit.consume(request, action="manage_email"):
        form.add_error(None, _("Too many attempts. Please wait a minute and try again."))
        return False
    new = form.cleaned_data["email"]
    path = reverse("account_confirm_address", args=[address_token(request.user, new)])
    try:
        tasks.send(new, request.user.language, "address", path)
    except (SMTPException, OSError):
        form.add_error(None, _("The mail could not be sent just now. Please try again later."))
        return False
    return True
