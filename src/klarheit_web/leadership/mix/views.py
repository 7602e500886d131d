"""Pages of the mix. But for the leader it is about, there is nothing here until the leader shows it."""

from uuid import UUID

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from klarheit.survey.instrument import load
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.mix import actions, queries, rules
from klarheit_web.leadership.mix.forms import GuessForm, ThoughtsForm
from klarheit_web.leadership.mix.page import page
from klarheit_web.leadership.rules import leads, works_here
from klarheit_web.surveys.models import Round


@require_safe
def mine(request: PersonRequest) -> HttpResponse:
    """Rounds about one's own leading, and what one's own leader shows."""
    mixes = queries.mixes_about(request.user)
    _enter(request, mixes)
    shown = {"mixes": mixes, "shown": queries.shown_to(request.user), "leads": leads(request.user)}
    return render(request, "mix/mine.html", shown)


@require_safe
def team(request: PersonRequest) -> HttpResponse:
    """What one's own leader shows to the team."""
    shown = queries.shown_to(request.user)
    _enter(request, shown)
    return render(request, "mix/team.html", {"shown": shown})


@require_safe
def show(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Both profiles side by side: the leader's page with the questions, the team's without."""
    found = get_object_or_404(_readable(request), pk=pk)
    is_mine = rules.is_mine(request.user, found)
    both = page(found, is_mine=is_mine)
    shown = {"mix": found, "page": both, "is_mine": is_mine, "shown": queries.shown(found)}
    if is_mine:
        kept = queries.thoughts_on(found)
        shown |= {"thoughts": kept, "form": ThoughtsForm(both.questions, kept)}
    return render(request, "mix/show.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
def guess(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The leader's own guess, as long as nothing is known."""
    found = get_object_or_404(queries.mixes_about(request.user), pk=pk)
    if not rules.may_be_guessed(found):
        messages.info(request, _("The round is closed: a guess would no longer be one."))
        return redirect("mix:mine")
    kept = queries.guess_on(found)
    initial = {key: str(int(value)) for key, value in kept.guesses.items()} if kept else {}
    sent = request.POST if request.method == "POST" else None
    form = GuessForm(load(found.instrument), sent, initial=initial)
    if form.is_valid():
        actions.guess(found, form.guesses)
        messages.success(request, _("Your guess is kept. Until the round is closed you can change it."))
        return redirect("mix:mine")
    return render(request, "mix/guess.html", {"mix": found, "form": form})


@require_POST
def think(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Keep the leader's own thoughts."""
    found = get_object_or_404(_released(request), pk=pk)
    both = page(found, is_mine=True)
    form = ThoughtsForm(both.questions, queries.thoughts_on(found), request.POST)
    if not form.is_valid():
        shown = {"mix": found, "page": both, "is_mine": True, "shown": queries.shown(found), "form": form}
        return render(request, "mix/show.html", shown, status=422)
    actions.think(found, form.notes, form.cleaned_data["theme"])
    messages.success(request, _("Kept. Only you see it."))
    return redirect(reverse("mix:show", args=[pk]) + "#thoughts")


@require_POST
def forget(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Delete one's thoughts."""
    actions.forget(get_object_or_404(_released(request), pk=pk))
    messages.success(request, _("Your notes are deleted."))
    return redirect("mix:show", pk)


@require_http_methods(["GET", "HEAD", "POST"])
def share(request: PersonRequest, pk: UUID) -> HttpResponse:
    """What the team would see, and the choice to show it."""
    found = get_object_or_404(_released(request), pk=pk)
    if request.method != "POST":
        return render(request, "mix/share.html", {"mix": found, "page": page(found, is_mine=False)})
    actions.show(found)
    undo = reverse("mix:take_back", args=[pk])
    messages.success(request, _("Your team sees this page now, without your notes."), extra_tags=undo)
    return redirect("mix:show", pk)


@require_POST
def take_back(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Hide it from the team again; what somebody saw was seen."""
    actions.hide(get_object_or_404(_released(request), pk=pk))
    messages.success(request, _("Your team no longer sees this page."))
    return redirect("mix:show", pk)


def _enter(request: PersonRequest, found: QuerySet[Round]) -> None:
    """The room is for those in the reporting line, and for whoever still has something in it."""
    if not works_here(request.user) and not found:
        raise Http404


def _released(request: PersonRequest) -> QuerySet[Round]:
    return queries.mixes_about(request.user).filter(release__isnull=False)


def _readable(request: PersonRequest) -> QuerySet[Round]:
    """One's own, and what one's leader shows."""
    own, shown = _released(request), queries.shown_to(request.user)
    known = [*own.values_list("pk", flat=True), *shown.values_list("pk", flat=True)]
    return Round.objects.filter(pk__in=known).select_related("about", "release")
