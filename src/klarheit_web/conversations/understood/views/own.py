"""The owner's page: what the partner will read, what stays out, links, and what came back."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from klarheit.errors import KlarheitError
from klarheit.languages import phrases
from klarheit.report.understood import html, letter, pdf
from klarheit.report.understood.model import Understood
from klarheit_web.accounts.actions import Deed
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations.actions import note_look
from klarheit_web.conversations.models import Conversation, UnderstoodPage
from klarheit_web.conversations.understood import actions, queries, rules
from klarheit_web.conversations.understood.forms import LinkForm, chosen
from klarheit_web.pages.wording import complaint, language

TOLD_ONCE = "understood_link"
FILES: dict[str, tuple[str, Callable[[Understood], bytes]]] = {
    "html": ("text/html; charset=utf-8", lambda page: html.render(page).encode()),
    "pdf": ("application/pdf", pdf.render),
    "txt": ("text/plain; charset=utf-8", lambda page: letter.render(page).encode()),
}


@require_safe
def compose(request: PersonRequest, pk: UUID) -> HttpResponse:
    """As the partner will see it. What to leave out stands in the address: ids and dimensions, no words."""
    conversation = _own(request, pk)
    shown = {"conversation": conversation, "links": queries.links_of(conversation)}
    if not rules.can_be_understood(conversation):
        return render(request, "understood/not_yet.html", shown)
    choice = chosen(request.GET)
    page = queries.compose(conversation, choice)
    shown |= {
        "page": page,
        "parts": queries.parts(page),
        "choice": choice,
        "dimensions": queries.dimensions(page, choice, language()),
        "left_out": _left_out(page),
        "letter": letter.render(page),
        "mail": letter.mail(page),
        "form": LinkForm(initial={"days": 14}),
        "link": _told_once(request, conversation),
        "query": request.GET.urlencode(),
    }
    return render(request, "understood/compose.html", shown)


@require_safe
def download(request: PersonRequest, pk: UUID, kind: str) -> HttpResponse:
    conversation = _readable(request, pk)
    if kind not in FILES:
        raise Http404
    content_type, make = FILES[kind]
    try:
        written = make(queries.compose(conversation, chosen(request.GET)))
    except KlarheitError as error:
        messages.error(request, complaint(error))
        return redirect("understood:compose", pk)
    note_look(conversation, request.user, Deed.DOWNLOADED)
    name = f"klarheit-{conversation.held_on.isoformat()}.{kind}"
    return HttpResponse(
        written, content_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


@require_POST
def link(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Make a link to the page as it stands; it is told once."""
    conversation = _readable(request, pk)
    form = LinkForm(request.POST)
    if not form.is_valid():
        return redirect("understood:compose", pk)
    page = queries.compose(conversation, chosen(request.POST))
    _made, token = actions.make_link(conversation, page, days=form.cleaned_data["days"], by=request.user)
    request.session[TOLD_ONCE] = [str(pk), token]
    return redirect(f"{reverse('understood:compose', args=[pk])}#links")


@require_POST
def close(request: PersonRequest, pk: UUID, page: UUID) -> HttpResponse:
    conversation = _own(request, pk)
    actions.close_link(_page(conversation, page))
    messages.success(request, _("The link is closed. Whoever opens it sees nothing any more."))
    return redirect(f"{reverse('understood:compose', args=[pk])}#links")


@require_safe
def answers(request: PersonRequest, pk: UUID, page: UUID) -> HttpResponse:
    """What was sent and what came back, side by side."""
    conversation = _own(request, pk)
    found = _page(conversation, page)
    shown = {"conversation": conversation, "page": found, "answers": list(queries.answers(found))}
    return render(request, "understood/answers.html", shown)


def _own(request: PersonRequest, pk: UUID) -> Conversation:
    """Somebody with insight may know that it is there, but sends nothing in the owner's name."""
    found = get_object_or_404(Conversation.objects.visible_to(request.user), pk=pk)
    if not rules.may_send(request.user, found):
        raise PermissionDenied
    return found


def _readable(request: PersonRequest, pk: UUID) -> Conversation:
    found = _own(request, pk)
    if not rules.can_be_understood(found):
        raise Http404
    return found


def _page(conversation: Conversation, pk: UUID) -> UnderstoodPage:
    return get_object_or_404(queries.page_of(conversation), pk=pk)


def _left_out(page: Understood) -> list[tuple[str, str, str, str]]:
    """Id, text, reason, and the reason in words."""
    say = phrases(language(), "understood")
    return [
        (one.sentence.id, one.sentence.text, one.reason, say[f"left_out.{one.reason}"])
        for one in page.left_out
    ]


def _told_once(request: PersonRequest, conversation: Conversation) -> str:
    """The address of the link made a moment ago, or ""; it is gone from the session when it was told."""
    pk, token = request.session.get(TOLD_ONCE, ("", ""))
    if pk != str(conversation.pk):
        return ""
    del request.session[TOLD_ONCE]
    return request.build_absolute_uri(reverse("understood_link:page", args=[token]))
