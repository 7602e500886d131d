"""One person's roles, line and account, as far as an administrator keeps them."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.queries import administered_by, leader_of, roles_of
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.people import actions, queries, rules
from klarheit_web.people.forms import LineForm, RolesForm


@require_safe
def person(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _known(request, pk)
    return _shown(request, found, _roles_form(found), _line_form(request, found))


@require_POST
def roles(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _known(request, pk)
    form = RolesForm(request.POST)
    if form.is_valid():
        try:
            actions.set_roles(found, form.cleaned_data["roles"], by=request.user)
        except actions.LastAdministrator:
            form.add_error("roles", _last())
        else:
            return _done(request, found, _("The roles are changed. It stands in this person’s access list."))
    return _shown(request, found, form, _line_form(request, found))


@require_POST
def line(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _known(request, pk)
    form = LineForm(found, administered_by(request.user).active(), request.POST)
    if form.is_valid():
        try:
            actions.move(
                found, form.cleaned_data["leader"], since=form.cleaned_data["since"], by=request.user
            )
        except actions.Circle:
            form.add_error("leader", _("This person stands below: a reporting line can’t be a circle."))
        else:
            return _done(request, found, _("The line is changed. It stands in this person’s access list."))
    return _shown(request, found, _roles_form(found), form)


@require_POST
def close(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _known(request, pk)
    if not rules.may_close(request.user, found):
        raise PermissionDenied
    try:
        actions.close_account(found, by=request.user)
    except actions.LastAdministrator:
        messages.error(request, _last())
        return redirect("people:person", pk)
    return _done(request, found, _("The account is closed. Everything in it stays this person’s."))


@require_POST
def open_again(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _known(request, pk)
    actions.open_account(found, by=request.user)
    return _done(request, found, _("The account is open again."))


def _known(request: PersonRequest, pk: UUID) -> Person:
    return get_object_or_404(administered_by(request.user), pk=pk)


def _last() -> str:
    return _("An organisation keeps one administrator at least. First give the role to somebody else.")


def _done(request: PersonRequest, found: Person, told: str) -> HttpResponse:
    messages.success(request, told)
    return redirect("people:person", found.pk)


def _roles_form(found: Person) -> RolesForm:
    return RolesForm(initial={"roles": sorted(roles_of(found))})


def _line_form(request: PersonRequest, found: Person) -> LineForm:
    leaders = administered_by(request.user).active()
    return LineForm(found, leaders, initial={"leader": leader_of(found)})


def _shown(request: PersonRequest, found: Person, roles: RolesForm, line: LineForm) -> HttpResponse:
    page = {
        "person": found,
        "leader": leader_of(found),
        "roles_form": roles,
        "line_form": line,
        "roles_over_time": queries.roles_over_time(found),
        "lines_over_time": queries.lines_over_time(found),
        "may_close": rules.may_close(request.user, found),
    }
    return render(request, "people/person.html", page)
