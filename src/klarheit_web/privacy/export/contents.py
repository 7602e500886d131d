"""The files of an export, one after the other: JSON for programs, HTML for eyes."""

import json
from collections.abc import Iterator

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

import klarheit
from klarheit import clarify
from klarheit.clarify.files import load
from klarheit.errors import KlarheitError
from klarheit.report import html
from klarheit.report.clarified.html import render_html
from klarheit_web.accounts.models import Person
from klarheit_web.clarify.models import ClarifyDialogue
from klarheit_web.conversations import reading
from klarheit_web.conversations.models import Conversation
from klarheit_web.privacy.export import sheets
from klarheit_web.privacy.export.taken import TAKEN, Taken

VERSION = 1
File = tuple[str, str]
Links = list[SafeString]


def files(person: Person) -> Iterator[File]:
    """Path and content of every file; the table of contents comes last, when all is known."""
    yield "manifest.json", _json(_manifest(person))
    for taken in TAKEN:
        yield f"json/{taken.name}.json", _json(list(taken.all(person)))
    talks: Links = []
    for taken in TAKEN:
        if taken.name in ("conversations", "talks_with_me"):
            yield from _conversations(person, taken, talks)
    dialogues: Links = []
    yield from _dialogues(person, dialogues)
    yield from _overview(person, talks, dialogues)


def _manifest(person: Person) -> dict[str, object]:
    return {
        "format": "klarheit export",
        "version": VERSION,
        "klarheit": klarheit.__version__,
        "made_at": timezone.now(),
        "person": person.pk,
        "address": settings.ENVIRONMENT.url,
        "rows": {taken.name: taken.rows(person).count() for taken in TAKEN},
        "schema": {
            "json/*.json": "rows as they are kept; *_id is the id of a row in another file",
            "*/transcript.json": "Klarheit's own layout, which it reads back",
            "json/corrections.json": "docs/corrections.md",
            "json/dialogues.json": "docs/clarify.md",
        },
    }


def _conversations(person: Person, taken: Taken, links: Links) -> Iterator[File]:
    for number, talk in enumerate(taken.rows(person).select_related("partner", "owner").iterator(20), 1):
        folder = f"{taken.name}/{number:05}"
        yield f"{folder}/transcript.json", _json(talk.transcript)
        mirror = _mirror(person, talk)
        if mirror:
            yield f"{folder}/mirror.html", mirror
        with translation.override(person.language):
            tables = sheets.of_conversation(person, talk)
            more = _link("mirror.html", _("The mirror")) if mirror else ""
            yield f"{folder}/index.html", _page(talk.title, tables, "../../", intro=more)
            day = date_format(talk.held_on, "DATE_FORMAT")
            links.append(_link(f"{folder}/index.html", f"{day} · {talk.title}"))


def _mirror(person: Person, talk: Conversation) -> str:
    """Made anew; nothing for a conversation of which no mirror is possible."""
    whose = "" if talk.owner == person else talk.owner.name
    try:
        return html.render(reading.mirror_of(talk), person.language, title=talk.title, whose=whose)
    except KlarheitError:
        return ""


def _dialogues(person: Person, links: Links) -> Iterator[File]:
    for number, one in enumerate(ClarifyDialogue.objects.filter(owner=person).iterator(20), 1):
        folder = f"dialogues/{number:05}"
        yield f"{folder}/dialogue.json", _json(one.written)
        yield f"{folder}/index.html", render_html(clarify.outcome(load(one.written)), person.language)
        with translation.override(person.language):
            links.append(_link(f"{folder}/index.html", sheets.when(one.begun_at)))


def _overview(person: Person, talks: Links, dialogues: Links) -> Iterator[File]:
    with translation.override(person.language):
        pages = []
        for name, title, tables in sheets.of_person(person):
            yield f"{name}.html", _page(title, tables, "")
            pages.append(_link(f"{name}.html", title))
        parts = ((_("Conversations"), talks), (_("Dialogues"), dialogues), (_("And besides"), pages))
        shown = {"person": person, "parts": parts, "made_at": timezone.now(), "language": person.language}
        yield "index.html", render_to_string("privacy/export/index.html", shown)


def _page(title: str, tables: list[sheets.Table], up: str, intro: str = "") -> str:
    shown = {"title": title, "tables": tables, "up": up, "intro": intro}
    return render_to_string("privacy/export/page.html", shown | {"language": translation.get_language()})


def _link(path: str, title: str) -> SafeString:
    return format_html('<a href="{}">{}</a>', path, title)


def _json(content: object) -> str:
    return json.dumps(content, cls=DjangoJSONEncoder, ensure_ascii=False, indent=1) + "\n"
