"""After a talk: what was understood, the debrief, another try, both ways side by side, keeping it."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.practice import actions, debriefs, queries, rules, words
from klarheit_web.practice.forms import UnderstoodForm
from klarheit_web.practice.views import own


@require_http_methods(["GET", "HEAD", "POST"])
def understood(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Before anything is resolved: one's own words, and a judgement."""
    found = own(request, pk)
    if rules.may_go_on(found):
        return redirect("practice:talk", pk)
    if rules.may_be_resolved(found):
        return redirect("practice:debrief", pk)
    form = UnderstoodForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        actions.write_understood(found, form.cleaned_data["understood"], form.cleaned_data["fits"])
        return redirect("practice:debrief", pk)
    shown = {"practice": found, "form": form, "bubbles": queries.bubbles(queries.state_of(found))}
    return render(request, "practice/understood.html", shown)


@require_safe
def debrief(request: PersonRequest, pk: UUID) -> HttpResponse:
    """What was behind it, how it came out, and where one could go on differently."""
    found = own(request, pk)
    if not rules.may_be_resolved(found):
        return redirect("practice:understood", pk)
    page = debriefs.page(found)
    shown = {
        "practice": found,
        "debrief": page,
        "next": words.skill(page.kept["exercise"]["skill"]),
        "other": queries.other_way(found),
        "skill": words.skill(found.skill) if found.skill else None,
    }
    return render(request, "practice/debrief.html", shown)


@require_POST
def again(request: PersonRequest, pk: UUID, turn: int) -> HttpResponse:
    """From this turn on with other words; before the end was written about, there is nothing to redo."""
    found = own(request, pk)
    if not rules.may_be_resolved(found):
        raise Http404
    return redirect("practice:talk", actions.again(found, turn).pk)


@require_safe
def beside(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Both ways from the turn at which they part."""
    found = own(request, pk)
    other = queries.other_way(found)
    if other is None or not (rules.may_be_resolved(found) and rules.may_be_resolved(other)):
        raise Http404
    first, second = (other, found) if found.earlier_id else (found, other)
    shown = {"ways": debriefs.side_by_side(first, second), "practice": found, "turn": second.earlier_turn}
    return render(request, "practice/beside.html", shown)


@require_POST
def keep(request: PersonRequest, pk: UUID) -> HttpResponse:
    """As a conversation: its mirror is read like any other's, and nobody sees it without insight."""
    found = own(request, pk)
    if found.conversation:
        return redirect("mirror:show", found.conversation.pk)
    if not rules.may_be_resolved(found):
        raise Http404
    title = _("Exercise: %(name)s") % {"name": found.name}
    kept = actions.keep(found, title[:200])
    if kept is None:
        messages.warning(request, _("You said nothing in this talk, so there is no mirror of it."))
        return redirect("practice:debrief", pk)
    return redirect("mirror:show", kept.pk)


@require_POST
def delete(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = own(request, pk)
    actions.throw_away(found)
    messages.success(
        request, _("The exercise is deleted."), extra_tags=reverse("practice:restore", args=[pk])
    )
    return redirect("practice:past" if found.ended_at else "practice:list")


@require_POST
def restore(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The undo of deleting, for a day. What is there is there already."""
    found = queries.every(request.user).filter(pk=pk).first()
    if found is None:
        raise Http404
    actions.take_out(found)
    return redirect("practice:talk", pk)
