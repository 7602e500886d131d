"""One's own account, on one page."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _

from klarheit_web.accounts import actions, queries
from klarheit_web.accounts.forms.own import OwnForm
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.accounts.views.language import remember


def own(request: PersonRequest) -> HttpResponse:
    """Name and language to change; the ways to sign in and the rights over one's own to go to."""
    person = request.user
    form = OwnForm(request.POST or None, initial={"name": person.name, "language": person.language})
    if request.method == "POST" and form.is_valid():
        actions.rename(person, form.cleaned_data["name"])
        actions.set_language(person, form.cleaned_data["language"])
        translation.activate(person.language)
        messages.success(request, _("Saved."))
        return remember(redirect("account"), person.language)
    words = {"form": form, "ways": queries.ways_in(person), "roles_held": queries.role_labels_of(person)}
    return render(request, "accounts/own.html", words)
