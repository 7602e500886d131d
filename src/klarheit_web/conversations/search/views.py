"""Pages of the search. What one looks for stands in the address only: no line of any log of ours holds it."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations import rules
from klarheit_web.conversations.models import Conversation, Passage
from klarheit_web.conversations.search import actions, queries
from klarheit_web.conversations.search.forms import Find, Note, Save
from klarheit_web.conversations.search.words import wanted

TALKS, PASSAGES = 10, 30


@require_safe
def find(request: PersonRequest) -> HttpResponse:
    form = Find(request.user, request.GET)
    looked_for = wanted(form.cleaned_data.get("q", "")) if form.is_valid() else wanted("")
    shown = {"form": form, "asked": bool(looked_for), "filtered": form.is_valid() and bool(form.limits)}
    if looked_for:
        found = queries.conversations(request.user, looked_for, **form.limits)
        page = Paginator(found, TALKS).get_page(request.GET.get("page"))
        side = form.cleaned_data["side"]
        rows = [(talk, queries.passages(talk, looked_for, side)) for talk in page]
        shown |= {"page": page, "rows": rows}
    return render(request, "search/find.html", shown)


@require_safe
def passages(request: PersonRequest) -> HttpResponse:
    page = Paginator(queries.saved(request.user), PASSAGES).get_page(request.GET.get("page"))
    return render(request, "search/passages.html", {"page": page})


@require_POST
def save(request: PersonRequest) -> HttpResponse:
    form = Save(request.POST)
    if not form.is_valid():
        return HttpResponseBadRequest()
    place = dict(form.cleaned_data)
    visible = Conversation.objects.visible_to(request.user)
    conversation = get_object_or_404(visible, pk=place.pop("conversation"))
    if not rules.owns(request.user, conversation):
        raise PermissionDenied
    try:
        saved = actions.save(request.user, conversation, **place)
    except actions.NoSuchPlace:
        return HttpResponseBadRequest()
    messages.success(request, _("Saved. Only you can see it."), extra_tags=_undo("throw_away", saved.pk))
    if request.htmx:
        return render(request, "search/is_saved.html", {"passage": saved})
    return redirect("search:passages")


@require_http_methods(["GET", "POST"])
def note(request: PersonRequest, pk: UUID) -> HttpResponse:
    passage = get_object_or_404(queries.saved(request.user), pk=pk)
    form = Note(request.POST or None, initial={"note": passage.note})
    if request.method == "POST" and form.is_valid():
        actions.write_note(passage, form.cleaned_data["note"])
        return redirect("search:passages")
    return render(request, "search/note.html", {"passage": passage, "form": form})


@require_POST
def throw_away(request: PersonRequest, pk: UUID) -> HttpResponse:
    actions.throw_away(get_object_or_404(queries.saved(request.user), pk=pk))
    messages.success(request, _("The passage is gone."), extra_tags=_undo("take_back", pk))
    return redirect("search:passages")


@require_POST
def take_back(request: PersonRequest, pk: UUID) -> HttpResponse:
    mine = Passage.objects.filter(owner=request.user, pk=pk)
    get_object_or_404(mine)
    actions.take_back(mine)
    messages.success(request, _("The passage is back."))
    return redirect("search:passages")


def _undo(name: str, pk: UUID) -> str:
    return reverse(f"search:{name}", args=[pk])
