"""Beginning a guideline, saying something about it, writing its next version."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines import actions, queries, rules
from klarheit_web.leadership.guidelines.forms import BeginForm, DecideForm, SayForm, WriteForm
from klarheit_web.leadership.guidelines.views import discussed, taking_part
from klarheit_web.leadership.guidelines.views.reading import shown_with
from klarheit_web.leadership.models import Contribution, Guideline, UnsignedContribution
from klarheit_web.leadership.rules import is_management
from klarheit_web.leadership.unnamed import forget, remember, remembered
from klarheit_web.pages.wording import language


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    """A first draft, for a situation or out of an idea without a name."""
    taking_part(request)
    idea, offered = _idea(request), situations.offered_to(request.user.organisation)
    picked = str(idea.situation_id) if idea else request.GET.get("situation")
    initial = {
        "situations": [one.pk for one in offered if str(one.pk) == picked],
        "text": idea.text if idea else "",
        "origin": Guideline.Origin.MANAGEMENT if is_management(request.user) else Guideline.Origin.STAFF,
    }
    form = BeginForm(language(), offered, request.POST or None, initial=initial)
    if form.is_valid():
        begun = actions.begin(request.user, form.cleaned_data["origin"], form.wording(), idea)
        messages.success(request, _("The first draft is up. Now the others can say what they think of it."))
        return redirect("guidelines:show", begun.pk)
    told = [
        (situations.title_of(one, language()), situations.text_of(one, language()))
        for one in offered
        if one.pk in initial["situations"]
    ]
    return render(request, "guidelines/new.html", {"form": form, "idea": idea, "told": told})


@require_POST
def propose(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Words about a guideline, with a name or without."""
    guideline, form = discussed(request, pk), SayForm(request.POST)
    if not form.is_valid():
        return shown_with(request, guideline, form, status=422)
    kind, text = form.cleaned_data["kind"], form.cleaned_data["text"]
    answer = redirect("guidelines:show", pk)
    if form.cleaned_data["is_unsigned"]:
        words = actions.say_unsigned(guideline, kind, text)
        remember(answer, request, request.user, {queries.words_key(words.pk): "said"})
        messages.success(request, _("It stands with the guideline, without your name."))
    else:
        signed = actions.say(guideline, request.user, kind, text)
        undo = reverse("guidelines:withdraw", args=[signed.pk])
        messages.success(request, _("It stands with the guideline."), extra_tags=undo)
    return answer


@require_POST
def withdraw(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Take back one's own words: by name with undo, without a name for good."""
    taking_part(request)
    signed = Contribution.objects.filter(by=request.user, withdrawn_at=None, pk=pk).first()
    if signed:
        actions.withdraw(signed)
        undo = reverse("guidelines:put_back", args=[pk])
        messages.success(request, _("Your words are taken back."), extra_tags=undo)
        return redirect("guidelines:show", signed.guideline_id)
    words = _own_unsigned(request, pk)
    answer = (
        redirect("guidelines:show", words.guideline_id) if words.guideline_id else redirect("guidelines:list")
    )
    actions.withdraw_unsigned(words)
    forget(answer, request, request.user, queries.words_key(pk))
    messages.success(request, _("Your words are taken back, and gone."))
    return answer


@require_POST
def put_back(request: PersonRequest, pk: UUID) -> HttpResponse:
    taking_part(request)
    words = get_object_or_404(Contribution, by=request.user, pk=pk)
    actions.put_back(words)
    messages.success(request, _("Your words stand again."))
    return redirect("guidelines:show", words.guideline_id)


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The next version, and what becomes of the proposals."""
    guideline = discussed(request, pk)
    if not rules.may_write(request.user, guideline):
        raise PermissionDenied
    form = _next_version(request, guideline)
    proposals = [DecideForm(one, request.POST or None) for one in queries.open_proposals(guideline)]
    answered = [one.is_valid() for one in proposals]
    if form.is_valid() and all(answered):
        decided = [one.decided() for one in proposals if not one.is_open]
        actions.write(guideline, request.user, form.wording(), form.cleaned_data["changed"], decided)
        messages.success(request, _("The new version is up for discussion."))
        return redirect("guidelines:show", pk)
    return render(
        request, "guidelines/write.html", {"guideline": guideline, "form": form, "proposals": proposals}
    )


def _next_version(request: PersonRequest, guideline: Guideline) -> WriteForm:
    latest = queries.standing(guideline).latest
    placed = list(latest.situations.all())
    initial = {
        "text": latest.text,
        "permitted": latest.permitted,
        "not_permitted": latest.not_permitted,
        "situations": [one.pk for one in placed],
    }
    offered = [*situations.offered_to(guideline.organisation), *placed]
    return WriteForm(language(), offered, request.POST or None, initial=initial)


def _idea(request: PersonRequest) -> UnsignedContribution | None:
    asked = request.GET.get("idea")
    if not asked:
        return None
    waiting = queries.ideas_for(request.user).filter(guideline=None, decision="")
    return get_object_or_404(waiting, pk=queries.as_id(asked))


def _own_unsigned(request: PersonRequest, pk: UUID) -> UnsignedContribution:
    """One that this browser remembers as written by this person. Raises Http404."""
    if queries.words_key(pk) not in remembered(request, request.user):
        raise Http404
    return get_object_or_404(UnsignedContribution, organisation=request.user.organisation_id, pk=pk)
