"""An idea without a name, for a situation that has no guideline yet."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines import actions, queries, rules
from klarheit_web.leadership.guidelines.forms import DeclineForm, IdeaForm
from klarheit_web.leadership.guidelines.views import taking_part
from klarheit_web.leadership.models import Situation
from klarheit_web.leadership.unnamed import remember, remembered
from klarheit_web.pages.wording import language


@require_http_methods(["GET", "HEAD", "POST"])
def suggest(request: PersonRequest, pk: UUID) -> HttpResponse:
    taking_part(request)
    situation = get_object_or_404(Situation, organisation=request.user.organisation_id, pk=pk)
    form = IdeaForm(request.POST or None)
    if form.is_valid():
        idea = actions.suggest(situation, form.cleaned_data["text"])
        answer = redirect("guidelines:idea", idea.pk)
        remember(answer, request, request.user, {queries.words_key(idea.pk): "said"})
        messages.success(request, _("Your idea stands, without your name."))
        return answer
    shown = {"form": form, "title": situations.title_of(situation, language())}
    return render(request, "guidelines/suggest.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The idea, what became of it, and for management the answer that nothing comes of it."""
    idea = get_object_or_404(queries.ideas_for(request.user), pk=pk)
    form = DeclineForm(request.POST or None)
    if request.method == "POST" and not rules.may_decide(request.user):
        raise PermissionDenied
    if not idea.decision and form.is_valid():
        actions.decline(idea, request.user, form.cleaned_data["reply"])
        messages.success(request, _("Your answer stands with the idea."))
        return redirect("guidelines:idea", pk)
    shown = {
        "idea": idea,
        "title": situations.title_of(idea.situation, language()) if idea.situation else "",
        "is_mine": queries.words_key(pk) in remembered(request, request.user),
        "may_decide": rules.may_decide(request.user),
        "form": form,
    }
    return render(request, "guidelines/idea.html", shown)
