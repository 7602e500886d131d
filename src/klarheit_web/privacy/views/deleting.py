"""Deleting one's account."""

from typing import Any

from allauth.account.decorators import reauthentication_required
from django import forms
from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.privacy import actions
from klarheit_web.privacy.actions.account import is_last_administrator
from klarheit_web.privacy.deletion import GOES, STAYS


class Sure(forms.Form):
    """One types one's own name: nobody deletes everything by accident."""

    name = forms.CharField(label=gettext_lazy("Type your name to go on"), max_length=120)

    def __init__(self, person: Person, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.person = person
        self.fields["name"].help_text = person.name
        self.fields["name"].widget.attrs["autocomplete"] = "off"

    def clean_name(self) -> str:
        name = str(self.cleaned_data["name"])
        if " ".join(name.split()).casefold() != " ".join(self.person.name.split()).casefold():
            raise forms.ValidationError(_("This is not your name as it stands here. Nothing was deleted."))
        return name


@reauthentication_required  # type: ignore[untyped-decorator]  # allauth carries no types
@require_http_methods(["GET", "POST"])
def delete(request: PersonRequest) -> HttpResponse:
    person, last = request.user, is_last_administrator(request.user)
    form = Sure(person, request.POST or None)
    if request.method == "POST" and form.is_valid() and not last:
        actions.delete_account(Person.objects.get(pk=person.pk))
        logout(request)
        return redirect("privacy:goodbye")
    shown = {"form": form, "last": last, "goes": GOES, "stays": STAYS}
    shown["backup_days"] = settings.ENVIRONMENT.backup_days
    return render(request, "privacy/delete.html", shown)


@login_not_required
@require_safe
def goodbye(request: HttpRequest) -> HttpResponse:
    return render(request, "privacy/goodbye.html", {"backup_days": settings.ENVIRONMENT.backup_days})
