"""The mirror itself: the state of its analysis, the sentence before it, the page, a turn of it."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe
from django_htmx.http import HttpResponseClientRefresh

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations import rules
from klarheit_web.conversations.actions import note_glance, note_look
from klarheit_web.conversations.insight import queries as insight
from klarheit_web.conversations.mirror import actions, kept, queries
from klarheit_web.conversations.mirror.forms import SentenceForm
from klarheit_web.conversations.mirror.narrowed import narrowed
from klarheit_web.conversations.mirror.views import found
from klarheit_web.conversations.mirror.wording import why_not
from klarheit_web.conversations.models import Conversation
from klarheit_web.pages import wording


@require_safe
def show(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = found.seen(request, pk)
    if not conversation.is_ready:
        return _waiting(request, conversation)
    if rules.owns(request.user, conversation) and conversation.sentence_at is None:
        return render(request, "mirror/before.html", {"conversation": conversation, "form": SentenceForm()})
    note_look(conversation, request.user)
    return render(request, "mirror/show.html", _page(request, conversation))


@require_safe
def state(request: PersonRequest, pk: UUID) -> HttpResponse:
    """What a waiting page asks for each second."""
    conversation = found.seen(request, pk)
    if not request.htmx:
        return redirect("mirror:show", pk=pk)
    if conversation.state in (Conversation.State.WAITING, Conversation.State.READING):
        return render(request, "mirror/live.html", {"conversation": conversation})
    return HttpResponseClientRefresh()


@require_http_methods(["GET", "HEAD", "POST"])
def sentence(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = found.seen(request, pk)
    if not rules.owns(request.user, conversation):
        raise PermissionDenied
    filled_in = request.POST if request.method == "POST" else None
    form = SentenceForm(filled_in, initial={"sentence": conversation.sentence})
    if form.is_valid():
        actions.write_sentence(conversation, form.cleaned_data["sentence"])
        return redirect("mirror:show", pk=pk)
    return render(request, "mirror/before.html", {"conversation": conversation, "form": form})


@require_safe
def turn(request: PersonRequest, pk: UUID, number: int) -> HttpResponse:
    """One turn with its comments; a part of the page by script."""
    conversation = found.ready(request, pk)
    turns = conversation.transcript["turns"]
    if not 1 <= number <= len(turns):
        raise Http404
    note_glance(conversation, request.user)
    said = turns[number - 1]["text"]
    page = {
        "conversation": conversation,
        "number": number,
        "turn": number - 1,
        "quote": said,
        "start": 0,
        "end": len(said),
        "owns": rules.owns(request.user, conversation),
        "commented": insight.commented(request.user, conversation, number - 1),
    }
    return render(request, "mirror/turn.html" if request.htmx else "mirror/turn_page.html", page)


def _waiting(request: PersonRequest, conversation: Conversation) -> HttpResponse:
    """A talk without a mirror: why, and what its owner set right, to be taken back."""
    page: dict[str, object] = {"conversation": conversation, "owns": rules.owns(request.user, conversation)}
    if conversation.state == Conversation.State.FAILED:
        page["complaint"] = why_not(conversation)
        page["righted"] = _righted(request, conversation)
    return render(request, "mirror/waiting.html", page)


def _righted(request: PersonRequest, conversation: Conversation) -> list[queries.Righted]:
    """What its owner set right; told to nobody else."""
    made = queries.standing(conversation) if rules.owns(request.user, conversation) else []
    return queries.righted(made, wording.language())


def _page(request: PersonRequest, conversation: Conversation) -> dict[str, object]:
    person, language = request.user, wording.language()
    owns, made = rules.owns(person, conversation), queries.standing(conversation)
    offers_map = queries.offers_the_map(person, conversation)
    body = kept.body_of(conversation, made, language, own=owns, offers_map=offers_map)
    headline, _h1, findings = body.partition("</h1>")
    move, words = request.GET.get("move", ""), request.GET.get("words", "")
    return {
        "conversation": conversation,
        "owns": owns,
        "opened_to": queries.opened_to(conversation) if owns else [],
        "may_export": rules.may_export(person, conversation),
        "may_delete": rules.may_delete(person, conversation),
        "may_give_insight": rules.may_give_insight(person, conversation),
        "may_compare": owns and conversation.about == Conversation.About.CUSTOMER,
        "headline": headline,
        "findings": narrowed(findings, conversation.transcript["turns"], move, words),
        "narrowed": move or words,
        "righted": queries.righted(made, language) if owns else [],
        "comments": insight.comments_at(person, conversation),
    }
