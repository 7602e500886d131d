""" "That is wrong": a form for a label, one click for everything else, and undo."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit.errors import KlarheitError
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations import reading
from klarheit_web.conversations.mirror import actions, places, queries
from klarheit_web.conversations.mirror.forms import CorrectForm, SidesForm
from klarheit_web.conversations.mirror.places import Place
from klarheit_web.conversations.mirror.views import found
from klarheit_web.conversations.mirror.wording import complaint
from klarheit_web.conversations.models import Conversation, MadeCorrection
from klarheit_web.pages import wording


@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = found.own(request, pk)
    place = places.read((request.POST if request.method == "POST" else request.GET).get("what", ""))
    if place is None:
        raise Http404
    label = place.kind == "label"
    return _label(request, conversation, place) if label else _refusal(request, conversation, place)


@require_POST
def undo(request: PersonRequest, pk: UUID, correction: UUID) -> HttpResponse:
    conversation = found.read(request, pk)
    made = get_object_or_404(conversation.corrections.filter(undone_at=None), pk=correction)
    place = Place(made.said.get("kind", "label"), "", made.said["turn"], 0, 0)
    actions.undo(made)
    if conversation.is_ready:
        messages.success(request, _("Taken back. The mirror is as it was before."))
    return _back(conversation, place)


@require_http_methods(["GET", "HEAD", "POST"])
def sides(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = found.read(request, pk)
    filled_in = request.POST if request.method == "POST" else None
    form = SidesForm(conversation, filled_in, initial={"askers": conversation.askers})
    if form.is_valid():
        actions.set_askers(conversation, form.cleaned_data["askers"])
        if conversation.is_ready:
            messages.success(request, _("Set right. The mirror was made anew."))
        return redirect("mirror:show", pk=pk)
    return render(request, "mirror/sides.html", {"conversation": conversation, "form": form})


def _label(request: PersonRequest, conversation: Conversation, place: Place) -> HttpResponse:
    segment = queries.segment_at(conversation, reading.mirror_of(conversation), place)
    if segment is None:
        raise Http404
    form = CorrectForm(segment, wording.language(), request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            made = actions.correct(
                conversation, segment, form.labels, form.dimensions_chosen, by=request.user
            )
        except KlarheitError as error:
            form.add_error("move", complaint(error))
        else:
            _say_with_undo(request, made, _("Set right. The mirror goes by it now."))
            return _back(conversation, place)
    page = {"conversation": conversation, "segment": segment, "form": form, "what": request.GET.get("what")}
    page["what"] = page["what"] or request.POST.get("what")
    return render(request, "mirror/correct.html" if request.htmx else "mirror/correct_page.html", page)


def _refusal(request: PersonRequest, conversation: Conversation, place: Place) -> HttpResponse:
    refusal = queries.refusal_at(conversation, reading.mirror_of(conversation), place)
    if refusal is None:
        raise Http404
    if request.method != "POST":
        page = {"conversation": conversation, "refusal": refusal, "what": request.GET["what"]}
        return render(request, "mirror/refuse.html", page)
    made = actions.refuse(conversation, refusal, by=request.user)
    _say_with_undo(request, made, _("Left out. The mirror was made without it."))
    return _back(conversation, place)


def _say_with_undo(request: PersonRequest, made: MadeCorrection, sentence: str) -> None:
    """Where no mirror came of it, the page that says so offers to undo."""
    if made.conversation.is_ready:
        address = reverse("mirror:undo", args=[made.conversation_id, made.pk])
        messages.success(request, sentence, extra_tags=address)


def _back(conversation: Conversation, place: Place) -> HttpResponse:
    return redirect(f"{reverse('mirror:show', args=[conversation.pk])}#{place.anchor}")
