"""Pages behind a one-time link or a code. They know no session and are open to whoever holds one."""

from collections.abc import Callable
from functools import wraps
from math import ceil
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from klarheit.survey.instrument import items, load, minutes
from klarheit.survey.release.tables import LISTING_FEW, TEXTS_FROM
from klarheit_web.pages.wording import language
from klarheit_web.surveys.actions import answering as actions
from klarheit_web.surveys.answering.forms import Given, empty, kept, sent
from klarheit_web.surveys.answering.screens import screens
from klarheit_web.surveys.codes import draft_key, new_code, tidy
from klarheit_web.surveys.models import Admission, Round
from klarheit_web.surveys.queries import asked_in

View = Callable[..., HttpResponse]


def _open(view: View) -> View:
    """To nobody's name; what is sent stands in no report of an error."""
    held = sensitive_post_parameters()(sensitive_variables()(view))
    return wraps(view)(login_not_required(require_http_methods(["GET", "HEAD", "POST"])(held)))


@_open
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """The questions behind a link, and what was answered. Used, ended and unknown links are all the same."""
    admission, code = actions.admit(token), tidy(request.POST.get("code", ""))
    if request.method == "POST" and actions.find(code):
        return _told(request, token, code)
    if admission is None:
        return _shown(request, "gone", {"draft": draft_key(token)}, 404)
    instrument = load(admission.round.instrument)
    given = sent(instrument, request.POST.dict()) if request.method == "POST" else empty()
    if request.method != "POST" or given.problems:
        return _asked(request, admission.round, given, _admitted(admission, token, code))
    try:
        code = actions.answer(token, given.answers, given.texts, code)
    except actions.NotOpen:
        return _shown(request, "gone", {"draft": draft_key(token)}, 404)
    return _told(request, token, code)


@_open
def by_code(request: HttpRequest) -> HttpResponse:
    """Where a printed code is typed in."""
    token = tidy(request.POST.get("code", ""))
    if not token:
        return _shown(request, "code", {})
    if actions.admit(token) is None:
        return _shown(request, "code", {"is_unknown": True}, 404)
    return redirect(_with_language(request, reverse("answer:enter", args=[token])))


@_open
def change(request: HttpRequest) -> HttpResponse:
    """What was answered, found by the participant's code, and answered anew."""
    code = tidy(request.POST.get("code", ""))
    sheet = actions.find(code)
    if sheet is None:
        return _shown(request, "change", {"is_unknown": bool(code)}, 404 if code else 200)
    instrument = load(sheet.round.instrument)
    if "sent" not in request.POST:
        before = kept(instrument, sheet.answers, actions.found_texts(code))
        return _asked(request, sheet.round, before, {"code": code, "is_change": True})
    given = sent(instrument, request.POST.dict())
    if given.problems:
        return _asked(request, sheet.round, given, {"code": code, "is_change": True})
    return _kept(request, lambda: actions.change(code, given.answers, given.texts), "changed")


@_open
def withdraw(request: HttpRequest) -> HttpResponse:
    """Answers are taken back, for good."""
    code = tidy(request.POST.get("code", ""))
    if not code:
        return redirect(_with_language(request, reverse("answer:change")))
    return _kept(request, lambda: actions.withdraw(code), "withdrawn")


@_open
def done(request: HttpRequest) -> HttpResponse:
    """After changing or taking back."""
    return _shown(request, "done", {"is_withdrawn": "withdrawn" in request.GET})


def _kept(request: HttpRequest, deed: Callable[[], None], what: str) -> HttpResponse:
    try:
        deed()
    except actions.NotOpen:
        return _shown(request, "change", {"is_unknown": True}, 404)
    return redirect(_with_language(request, reverse("answer:done"), what))


def _admitted(admission: Admission, token: str, code: str) -> dict[str, Any]:
    labels = {group["key"]: group["label"] for group in admission.round.groups}
    return {
        "code": code or new_code(),
        "draft": draft_key(token),
        "cell": labels.get(admission.cell, "") if admission.cell else "",
        "asked_in_cell": asked_in(admission.round, admission.cell) if admission.cell else None,
    }


def _asked(request: HttpRequest, round: Round, given: Given, more: dict[str, Any]) -> HttpResponse:
    instrument = load(round.instrument)
    context = {
        "round": round,
        "asked": asked_in(round),
        "screens": screens(instrument, given, language()),
        "minutes": ceil(minutes(instrument)),
        "problem": given.problems.get("", ""),
        "has_problems": bool(given.problems),
        "texts_from": max(round.k, TEXTS_FROM),
        "has_words": any(item.kind == "text" for item in items(instrument)),
        "lists_few": any(item.key in LISTING_FEW for item in items(instrument)),
        "is_free": all(item.may_skip for item in items(instrument)),
    }
    return _shown(request, "questions", {**context, **more})


def _told(request: HttpRequest, token: str, code: str) -> HttpResponse:
    """Not led to another address: the code stands in none, and is kept nowhere to be shown there."""
    return _shown(request, "code_told", {"code": code, "draft": draft_key(token)})


def _with_language(request: HttpRequest, address: str, *words: str) -> str:
    chosen = [f"lang={language()}"] if "lang" in request.GET else []
    query = "&".join([*words, *chosen])
    return f"{address}?{query}" if query else address


def _shown(request: HttpRequest, name: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    page = render(request, f"answering/{name}.html", context, status=status)
    page.headers["X-Robots-Tag"] = "noindex, nofollow"
    return page
