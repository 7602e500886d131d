"""What a partner sees behind the link: no account, no tracking, the language of the talk."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from klarheit.report.understood.model import Understood
from klarheit_web.conversations.models import UnderstoodPage
from klarheit_web.conversations.understood import actions, queries, sent
from klarheit_web.conversations.understood.forms import AnswerForm, kept
from klarheit_web.conversations.understood.throttle import is_too_often

STEPS = ("1", "2", "3", "4", "5")
HEADERS = {"Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow"}


@login_not_required
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, token: str) -> HttpResponse:
    """Read it sentence by sentence, and say what is right."""
    if is_too_often(request):
        return _shown(request, "understood/too_often.html", {}, 429)
    found = queries.open_page(token)
    if found is None:
        return _shown(request, "understood/gone.html", {}, 404)
    with translation.override(found.page["language"]):
        return _answered(request, found, token) if request.method == "POST" else _asked(request, found)


@login_not_required
@require_safe
def thanks(request: HttpRequest, token: str) -> HttpResponse:
    if is_too_often(request):
        return _shown(request, "understood/too_often.html", {}, 429)
    found = queries.open_page(token)
    if found is None or found.answered_at is None:
        return _shown(request, "understood/gone.html", {}, 404)
    with translation.override(found.page["language"]):
        return _shown(
            request,
            "understood/thanks.html",
            {
                "found": found,
                "token": token,
                "sender": found.page["signature"] or found.conversation.owner.name,
            },
        )


def _asked(request: HttpRequest, found: UnderstoodPage) -> HttpResponse:
    if request.method == "GET":
        actions.note_opening(found)
    page = sent.read(found.page)
    before = kept(found.answers, found.felt_understood, found.felt_sounded_out)
    return _form(request, found, page, AnswerForm(page, initial=before))


def _answered(request: HttpRequest, found: UnderstoodPage, token: str) -> HttpResponse:
    page = sent.read(found.page)
    form = AnswerForm(page, request.POST)
    if not form.is_valid():
        return _form(request, found, page, form)
    actions.keep_answers(
        found,
        form.answers(),
        felt_understood=form.cleaned_data["felt_understood"],
        felt_sounded_out=form.cleaned_data["felt_sounded_out"],
    )
    return redirect("understood_link:thanks", token)


def _form(request: HttpRequest, found: UnderstoodPage, page: Understood, form: AnswerForm) -> HttpResponse:
    asked = {one.sentence.id: one for one in form.asked()}
    parts = [
        (paragraph, drawn, [asked[one.id] for one in paragraph.sentences])
        for paragraph, drawn in queries.parts(page)
    ]
    sender = page.signature or found.conversation.owner.name
    shown = {"found": found, "page": page, "parts": parts, "form": form, "sender": sender, "steps": STEPS}
    return _shown(request, "understood/page.html", shown)


def _shown(request: HttpRequest, template: str, shown: dict[str, object], status: int = 200) -> HttpResponse:
    answer = render(request, template, shown, status=status)
    for name, value in HEADERS.items():
        answer.headers[name] = value
    return answer
