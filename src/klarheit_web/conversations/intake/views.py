"""Bringing conversations in: three ways, one page to confirm, and a way back."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from klarheit.conversation import Conversation as Held
from klarheit.errors import KlarheitError
from klarheit.moves import find_sides
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations.intake import actions, bringing, queries, reading, wording
from klarheit_web.conversations.intake.forms import ConcernForm, EveryForm, FilesForm, TalkForm, WordsForm
from klarheit_web.conversations.models import Conversation, Intake, IntakeFile
from klarheit_web.pages.wording import language

Source = Conversation.Source
PAGE = 50
FIRST_TURNS = 6
WORDS_ARE = {"paste": Source.PASTE, "notes": Source.NOTES}
WAYS: dict[str, type[FilesForm | WordsForm]] = {"files": FilesForm, "paste": WordsForm, "notes": WordsForm}


def new(request: PersonRequest) -> HttpResponse:
    """Files, pasted text or notes from memory; `?way=` opens one of them."""
    way = (request.POST or request.GET).get("way", "files")
    forms: dict[str, FilesForm | WordsForm] = {key: form(prefix=key) for key, form in WAYS.items()}
    if request.method == "POST" and way in WAYS:
        forms[way] = WAYS[way](request.POST, request.FILES, prefix=way)
        intake = _taken_in(request, way, forms[way]) if forms[way].is_valid() else None
        if intake:
            return redirect("intake:confirm", pk=intake.pk)
    return render(request, "intake/new.html", {"forms": forms, "way": way})


@require_safe
def not_asked(request: PersonRequest) -> HttpResponse:
    """Why nothing was kept, and what to do instead."""
    return render(request, "intake/not_asked.html")


def confirm(request: PersonRequest, pk: UUID) -> HttpResponse:
    """While files are being read or brought in their progress; between the two what is to be confirmed."""
    intake = _own(request, pk)
    counts = queries.counts(intake)
    if counts["waiting"]:
        return _being_read(request, intake, counts)
    if intake.agreed:
        return _being_brought(request, intake, counts)
    if request.htmx:
        return HttpResponse(headers={"HX-Refresh": "true"})
    if counts["read"] > 1:
        return _confirm_all(request, intake)
    only = queries.readable(intake).select_related("intake__owner").first()
    if only:
        return _confirm_one(request, only)
    if counts["refused"]:
        return render(request, "intake/refused.html", {"intake": intake, "refused": queries.refused(intake)})
    return _brought(request, intake, queries.brought(intake))


def confirm_file(request: PersonRequest, pk: UUID, file: UUID) -> HttpResponse:
    """One of many, which differs from the others."""
    return _confirm_one(request, _waiting(_own(request, pk), file))


@require_POST
def drop(request: PersonRequest, pk: UUID) -> HttpResponse:
    actions.drop_all(_own(request, pk))
    messages.success(request, _("Nothing of it was kept."))
    return redirect("conversations:list")


@require_POST
def drop_file(request: PersonRequest, pk: UUID, file: UUID) -> HttpResponse:
    dropped = _waiting(_own(request, pk), file)
    actions.drop(dropped)
    messages.success(request, _("Nothing of it was kept."))
    return _onwards(dropped.intake)


@require_POST
def take_back(request: PersonRequest, pk: UUID) -> HttpResponse:
    return _taken_back(request, actions.take_back(_own(request, pk)))


@require_POST
def take_back_file(request: PersonRequest, pk: UUID, file: UUID) -> HttpResponse:
    intake = _own(request, pk)
    return _taken_back(request, actions.take_back(intake, get_object_or_404(intake.files, pk=file)))


def _taken_in(request: PersonRequest, way: str, form: FilesForm | WordsForm) -> Intake | None:
    """None when nothing could be read from somebody's words: the form says why and keeps them.

    What a job reads is refused there.
    """
    given = form.cleaned_data
    if way == "files":
        files = ((file.name, file.read()) for file in given["files"])
        return actions.begin(request.user, Source.FILE, files, given["language"])
    content = given["text"].encode()
    try:
        if actions.is_read_at_once([content]):
            reading.heard(content, _("Your text"), given["language"] or None)
    except KlarheitError as error:
        form.add_error("text", wording.complaint(error, language()))
        return None
    return actions.begin(request.user, WORDS_ARE[way], [("", content)], given["language"])


def _being_read(request: PersonRequest, intake: Intake, counts: dict[str, int]) -> HttpResponse:
    of = sum(counts.values())
    page = "intake/progress.html" if request.htmx else "intake/being_read.html"
    return render(request, page, {"intake": intake, "of": of, "done": of - counts["waiting"]})


def _being_brought(request: PersonRequest, intake: Intake, counts: dict[str, int]) -> HttpResponse:
    done = counts["confirmed"]
    page = "intake/progress.html" if request.htmx else "intake/being_brought.html"
    return render(request, page, {"intake": intake, "of": done + counts["read"], "done": done})


def _confirm_all(request: PersonRequest, intake: Intake) -> HttpResponse:
    sent = request.POST or None
    concern = ConcernForm(sent, person=request.user, may_be_notes=queries.are_notes(intake))
    every = EveryForm(sent, names=queries.names_in_several(intake))
    if concern.says_no:
        return _not_kept(intake)
    if concern.is_valid() and every.is_valid():
        actions.confirm_all(intake, concern.concern, every.cleaned_data["me"])
        if intake.agreed:
            return redirect("intake:confirm", pk=intake.pk)
        return _brought(request, intake, queries.brought(intake))
    page = Paginator(queries.readable(intake), PAGE).get_page(request.GET.get("page"))
    rows = [(file, _speakers(file), queries.layout_title(file.layout, language())) for file in page]
    context = {"intake": intake, "concern": concern, "every": every, "page": page, "rows": rows}
    return render(request, "intake/confirm_all.html", {**context, "refused": queries.refused(intake)})


def _confirm_one(request: PersonRequest, file: IntakeFile) -> HttpResponse:
    conversation, sent = queries.held(file), request.POST or None
    sides = find_sides(conversation)
    suggested = bringing.suggested(file, conversation, sides.askers)
    talk = TalkForm(sent, conversation=conversation, suggested=suggested)
    concern = ConcernForm(
        sent,
        person=request.user,
        may_be_notes=queries.could_be_notes(file, conversation),
        are_notes=file.intake.source == Source.NOTES,
        took_part=", ".join(one.name for one in conversation.speakers if one.name),
    )
    if concern.says_no:
        return _not_kept(file.intake, file)
    if talk.is_valid() and concern.is_valid():
        actions.confirm(file, talk.confirmed, concern.concern)
        return _brought(request, file.intake, 1, file)
    context = {"file": file, "talk": talk, "concern": concern, "is_guess": sides.grounds == "guess"}
    return render(request, "intake/confirm_one.html", {**context, **_shown(file, conversation)})


def _shown(file: IntakeFile, conversation: Held) -> dict[str, object]:
    """What was recognised of a file."""
    names = {one.id: one.name or one.id for one in conversation.speakers}
    return {
        "layout": queries.layout_title(file.layout, language()),
        "notices": [wording.notice(key) for key in conversation.notes],
        "first": [
            (names.get(turn.speaker or "", "–"), turn.text) for turn in conversation.turns[:FIRST_TURNS]
        ],
        "turns": len(conversation.turns),
        "refused": queries.refused(file.intake),
        "others": queries.counts(file.intake)["read"] - 1,
    }


def _not_kept(intake: Intake, file: IntakeFile | None = None) -> HttpResponse:
    """Nobody was asked: it goes at once."""
    if file:
        actions.drop(file)
    else:
        actions.drop_all(intake)
    return redirect("intake:not_asked")


def _brought(
    request: PersonRequest, intake: Intake, count: int, file: IntakeFile | None = None
) -> HttpResponse:
    """Says so, with a way back; of what was deleted since nothing is said."""
    if not count:
        return _onwards(intake)
    undo = (
        reverse("intake:undo_file", args=[intake.pk, file.pk])
        if file
        else reverse("intake:undo", args=[intake.pk])
    )
    said = ngettext("The conversation is yours now.", "%(count)d conversations are yours now.", count) % {
        "count": count
    }
    messages.success(request, said, extra_tags=undo)
    return _onwards(intake)


def _taken_back(request: PersonRequest, count: int) -> HttpResponse:
    said = ngettext("It is deleted again.", "All %(count)d are deleted again.", count) % {"count": count}
    messages.success(request, said)
    return redirect("conversations:list")


def _onwards(intake: Intake) -> HttpResponse:
    """To what still waits, else to the list."""
    if intake.files.filter(state__in=(IntakeFile.State.WAITING, IntakeFile.State.READ)).exists():
        return redirect("intake:confirm", pk=intake.pk)
    return redirect("conversations:list")


def _speakers(file: IntakeFile) -> str:
    assert file.transcript is not None
    return ", ".join(one["name"] or one["id"] for one in file.transcript["speakers"])


def _own(request: PersonRequest, pk: UUID) -> Intake:
    return get_object_or_404(queries.intakes_of(request.user), pk=pk)


def _waiting(intake: Intake, file: UUID) -> IntakeFile:
    return get_object_or_404(queries.readable(intake).select_related("intake__owner"), pk=file)
