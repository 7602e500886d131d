"""With whom, what for, and how."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from klarheit.practice.persona import Persona, personas
from klarheit.practice.skills import SKILLS
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.pages.wording import language
from klarheit_web.practice import actions, queries, wording, words
from klarheit_web.practice.forms import BeginForm, ModelForm
from klarheit_web.practice.models import OwnCase, Practice

ON_A_PAGE = 50


@require_safe
def choose(request: PersonRequest) -> HttpResponse:
    """Talks to go on with, counterparts by kind, exercises of three minutes, own cases, question cards."""
    known = personas(language())
    shown = {
        "begun": queries.begun(request.user),
        "has_past": queries.over(request.user).exists(),
        "groups": words.groups(queries.by_kind(known)),
        "suggested": words.suggested(known, queries.last(request.user)),
        "skills": words.skills(),
        "cases": list(queries.cases_of(request.user)),
        "model_host": wording.host(),
    }
    return render(request, "practice/list.html", shown)


@require_safe
def past(request: PersonRequest) -> HttpResponse:
    """What one practised, newest first; nothing is counted."""
    page = Paginator(queries.over(request.user), ON_A_PAGE).get_page(request.GET.get("page"))
    rows = [(one, words.skill_name(one.skill)) for one in page]
    return render(request, "practice/past.html", {"page": page, "rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
def before(request: PersonRequest, persona: str) -> HttpResponse:
    """The situation and what one wants, then how one practises."""
    return prepare(request, _persona(persona))


@require_http_methods(["GET", "HEAD", "POST"])
def skill(request: PersonRequest, skill: str) -> HttpResponse:
    """One thing for at most eight turns, with whoever suits it or is chosen."""
    if skill not in SKILLS:
        raise Http404
    chosen = request.POST.get("persona") or request.GET.get("persona")
    known = personas(language())
    persona = _persona(chosen) if chosen else words.suited(skill, known)
    if request.method == "POST":
        begun = actions.begin(request.user, persona, skill=skill, takes_time=_takes_time(request))
        return redirect("practice:talk", begun.pk)
    shown = {"skill": words.skill(skill), "persona": persona, "personas": known}
    return render(request, "practice/skill.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
def model(request: PersonRequest) -> HttpResponse:
    """Whether a language model may word replies: named, and off until somebody says yes."""
    host = wording.host()
    kept = queries.model_choice(request.user.pk, host)
    started = {"bundled": bool(kept and kept.bundled), "cases": bool(kept and kept.cases)}
    form = ModelForm(request.POST or None, initial=started)
    if host and request.method == "POST" and form.is_valid():
        actions.allow_model(request.user, host, **form.cleaned_data)
        messages.success(request, _("Your choice is saved."))
        return redirect("practice:model")
    return render(request, "practice/model.html", {"host": host, "form": form})


def prepare(request: PersonRequest, persona: Persona, case: OwnCase | None = None) -> HttpResponse:
    """The page before a talk, and its beginning."""
    form = BeginForm(request.POST if request.method == "POST" else None, initial=_as_before(request))
    if form.is_valid():
        begun = actions.begin(request.user, persona, case=case, **form.cleaned_data)
        return redirect("practice:talk", begun.pk)
    shown = {"persona": persona, "told": words.counterpart(persona), "form": form, "case": case}
    return render(request, "practice/before.html", shown)


def _as_before(request: PersonRequest) -> dict[str, object]:
    """Hints fade: after the first talk they come when one asks for them."""
    last = queries.last(request.user)
    if last is None:
        return {"hints": Practice.Hints.EACH, "takes_time": True}
    hints = Practice.Hints.REQUEST if last.hints == Practice.Hints.EACH and last.ended_at else last.hints
    return {"hints": hints, "takes_time": last.takes_time}


def _takes_time(request: PersonRequest) -> bool:
    return bool(_as_before(request)["takes_time"])


def _persona(key: str) -> Persona:
    found = next((one for one in personas(language()) if one.id == key), None)
    if found is None:
        raise Http404
    return found
