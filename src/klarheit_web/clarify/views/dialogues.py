"""One question a screen; every answer is kept at once."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from klarheit import clarify
from klarheit.clarify.model import Contact, Dialogue, Prompt
from klarheit.clarify.settings import contacts
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.clarify import actions, queries
from klarheit_web.clarify.models import ClarifyDialogue
from klarheit_web.clarify.sheet import sheet
from klarheit_web.pages.wording import language

ON_A_PAGE = 50
LONGEST = 10_000
SCALE = range(11)
KNOWN_HELPS_AT = ("known", "assumed", "concern")


@require_safe
def own(request: PersonRequest) -> HttpResponse:
    """The settings to begin with, then one's own dialogues."""
    page = Paginator(queries.dialogues_of(request.user), ON_A_PAGE).get_page(request.GET.get("page"))
    settings = [clarify.setting(key, language()) for key in clarify.SETTINGS]
    titles = {setting.key: setting.title for setting in settings}
    rows = [(one, queries.heading(one), titles[one.setting]) for one in page]
    return render(request, "clarify/list.html", {"page": page, "rows": rows, "settings": settings})


@require_POST
def begin(request: PersonRequest, setting: str) -> HttpResponse:
    if setting not in clarify.SETTINGS:
        raise Http404
    dialogue = actions.begin(request.user, setting, language=language())
    return redirect("clarify:dialogue", dialogue.pk)


@require_POST
def prepare(request: PersonRequest) -> HttpResponse:
    """For a partner on record, for a new one by name, or without a name."""
    partner = None
    if chosen := request.POST.get("partner"):
        partner = get_object_or_404(queries.partners_of(request.user), pk=_uuid(chosen))
    elif name := request.POST.get("name", "").replace("\0", "").strip(" ,"):
        partner = actions.meet(request.user, name)
    dialogue = actions.prepare(request.user, partner, language=language())
    return redirect("clarify:dialogue", dialogue.pk)


@require_safe
def dialogue(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The question that is due, or what it brought once nothing is left to ask."""
    found = _own(request, pk)
    held = queries.held(found)
    if clarify.is_finished(held):
        shown = {"dialogue": found, "held": held, "sheet": sheet(held)}
        return render(request, "clarify/outcome.html", shown)
    prompt = clarify.prompt(held)
    shown = {
        "dialogue": found,
        "held": held,
        "setting": clarify.setting(found.setting, found.language),
        "prompt": prompt,
        "scale": SCALE,
        "known": _known(found, prompt.step),
        "notice": _notice(prompt, held.language),
        "contacts": _contacts(held),
    }
    return render(request, "clarify/question.html", shown)


@require_safe
def so_far(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The sheet before the end."""
    found = _own(request, pk)
    held = queries.held(found)
    return render(request, "clarify/outcome.html", {"dialogue": found, "held": held, "sheet": sheet(held)})


@require_POST
def answer(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Say, skip, go back or stop: the name of the button is the move."""
    found, key, text = _own(request, pk), request.POST.get("key", ""), _text(request)
    move = request.POST.get("move", "say")
    if move == "back":
        actions.go_back(found)
    elif move == "stop":
        actions.stop(found, key, text)
    else:
        actions.reply(found, key, "" if move == "skip" else text)
    return redirect("clarify:dialogue", pk)


@require_POST
def go_on(request: PersonRequest, pk: UUID) -> HttpResponse:
    actions.go_on(_own(request, pk))
    return redirect("clarify:dialogue", pk)


@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: PersonRequest, pk: UUID, place: int) -> HttpResponse:
    """Change an earlier answer. It is known by its place: a key may hold words, and this is an address."""
    found = _own(request, pk)
    exchanges = queries.held(found).exchanges
    if place >= len(exchanges):
        raise Http404
    if request.method == "POST":
        actions.correct(found, place, _text(request))
        return redirect("clarify:dialogue", pk)
    return render(
        request, "clarify/correct.html", {"dialogue": found, "exchange": exchanges[place], "place": place}
    )


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _own(request, pk)
    if request.method == "POST":
        actions.delete(found)
        messages.success(request, _("The dialogue is deleted."))
        return redirect("clarify:list")
    return render(request, "clarify/delete.html", {"dialogue": found, "heading": queries.heading(found)})


def _own(request: PersonRequest, pk: UUID) -> ClarifyDialogue:
    return get_object_or_404(queries.dialogues_of(request.user), pk=pk)


def _text(request: PersonRequest) -> str:
    """Lines as people type them, whatever the browser sends between them."""
    text = request.POST.get("text", "")[:LONGEST].replace("\0", "")
    return "\n".join(text.splitlines())


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise Http404 from error


def _known(dialogue: ClarifyDialogue, step: str) -> queries.Known | None:
    """What earlier conversations told, while one says what one knows and assumes."""
    if dialogue.partner is None or step not in KNOWN_HELPS_AT:
        return None
    return queries.known_of(dialogue.partner, language())


def _notice(prompt: Prompt, language: str) -> list[tuple[str, Contact | None]]:
    """What must be said first; beside a paragraph that names a helpline, its numbers to be tapped."""
    near = contacts(language)
    return [
        (paragraph, next((one for one in near if paragraph.startswith(f"{one.name}:")), None))
        for paragraph in prompt.notice
    ]


def _contacts(held: Dialogue) -> tuple[Contact, ...]:
    """Numbers that help, always at hand where it is getting too much."""
    return contacts(held.language) if clarify.setting(held.setting, held.language).support else ()
