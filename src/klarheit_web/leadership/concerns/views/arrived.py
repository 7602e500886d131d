"""Concerns that have reached their leader, and raising one."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.concerns import actions, queries, rules
from klarheit_web.leadership.concerns.forms import TOGETHER, UNNAMED, AnswerForm, RaiseForm
from klarheit_web.leadership.concerns.views import gathering, reached, shown_with
from klarheit_web.leadership.models import Concern
from klarheit_web.leadership.rules import leads
from klarheit_web.leadership.unnamed import remember, remembered


@require_safe
def listed(request: PersonRequest) -> HttpResponse:
    """What waits for this person's answer, what gathers, and what was answered in one's line."""
    shown = {
        "to_answer": queries.to_answer(request.user),
        "answered": queries.answered_by(request.user),
        "line": queries.of_the_line(request.user),
        "gathering": queries.gathering_for(request.user),
        "carried": queries.carried_by(request.user, remembered(request, request.user)),
        "leads": leads(request.user),
        "may_raise": bool(queries.addressees(request.user)),
    }
    return render(request, "concerns/list.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    """Only who has a leader can raise something with one."""
    addressees = queries.addressees(request.user)
    if not addressees:
        raise PermissionDenied
    may_be_unnamed = rules.may_raise_unnamed(request.user)
    form = RaiseForm(addressees, request.POST or None, may_be_unnamed=may_be_unnamed)
    if not form.is_valid():
        return render(request, "concerns/new.html", {"form": form, "may_be_unnamed": may_be_unnamed})
    if form.cleaned_data["how"] == UNNAMED:
        return _raised_unnamed(request, form)
    is_shared = form.cleaned_data["how"] == TOGETHER
    concern = actions.raise_named(request.user, form.addressee(), form.words(), is_shared=is_shared)
    undo = reverse("concerns:withdraw", args=[concern.pk])
    messages.success(request, _("Your concern is raised."), extra_tags=undo)
    return redirect("concerns:show", concern.pk)


@require_safe
def show(request: PersonRequest, pk: UUID) -> HttpResponse:
    """One address for a concern, on its way and after it has arrived."""
    found = queries.visible_to(request.user).filter(pk=pk).first()
    return shown_with(request, found) if found else gathering.show(request, pk)


@require_POST
def answer(request: PersonRequest, pk: UUID) -> HttpResponse:
    concern = reached(request, pk)
    if not rules.may_answer(request.user, concern):
        raise PermissionDenied
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return shown_with(request, concern, answering=form, status=422)
    actions.answer(concern, form.answered())
    messages.success(request, _("Your answer stands. Today you can still correct it."))
    return redirect("concerns:show", pk)


@require_POST
def join(request: PersonRequest, pk: UUID) -> HttpResponse:
    concern = reached(request, pk)
    if not rules.may_join(request.user, concern):
        raise PermissionDenied
    actions.join(concern, request.user)
    undo = reverse("concerns:leave", args=[pk])
    messages.success(request, _("You stand behind it with your name."), extra_tags=undo)
    return redirect("concerns:show", pk)


@require_POST
def leave(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Take one's name off; whoever may no longer read it then is led to the list."""
    actions.leave(reached(request, pk), request.user)
    messages.success(request, _("Your name no longer stands under it."))
    still = queries.visible_to(request.user).filter(pk=pk).exists()
    return redirect("concerns:show", pk) if still else redirect("concerns:list")


@require_POST
def withdraw(request: PersonRequest, pk: UUID) -> HttpResponse:
    concern = reached(request, pk)
    if not rules.may_withdraw(request.user, concern):
        raise PermissionDenied
    actions.withdraw(concern)
    undo = reverse("concerns:put_back", args=[pk])
    messages.success(request, _("Your concern is taken back."), extra_tags=undo)
    return redirect("concerns:list")


@require_POST
def put_back(request: PersonRequest, pk: UUID) -> HttpResponse:
    concern = get_object_or_404(Concern, raised_by=request.user, pk=pk)
    actions.put_back(concern)
    messages.success(request, _("Your concern stands again."))
    return redirect("concerns:show", pk)


def _raised_unnamed(request: PersonRequest, form: RaiseForm) -> HttpResponse:
    concern = actions.raise_unnamed(form.addressee(), form.words())
    answer = redirect("concerns:show", concern.pk)
    remember(answer, request, request.user, {queries.memory_key(concern.pk): queries.RAISED})
    messages.success(request, _("Your concern is on its way, without your name."))
    return answer
