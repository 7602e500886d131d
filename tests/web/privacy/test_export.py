"""Taking everything along: all of it, nothing of others, readable without Klarheit."""

import io
import json
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.apps import apps
from django.db import models
from django.test import Client

from klarheit import formats
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.clarify.models import ClarifyDialogue
from klarheit_web.conversations.models import Comment, Conversation
from klarheit_web.privacy import export
from klarheit_web.privacy.export.taken import LEFT, TAKEN
from world import open_to, talk, things

TAKE = "/privacy/take/"


def everything_of(person: Person) -> dict[str, str]:
    """Path → content of what comes in the zip."""
    with zipfile.ZipFile(io.BytesIO(b"".join(export.zipped(person)))) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


SIGNED = (
    "leadership.Granted leadership.GuidelineVersion leadership.SteeringElement surveys.Invited surveys.Member"
).split()
"""Rows that stay without the person and the name, and are taken along all the same."""


def leads_to_a_person(model: type[models.Model], seen: tuple[type[models.Model], ...] = ()) -> bool:
    """Through its owner, or through a row that belongs to somebody."""
    for field in model._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) and field.remote_field.on_delete is models.CASCADE:
            to = field.related_model
            if to is Person or (to not in (*seen, model) and leads_to_a_person(to, (*seen, model))):
                return True
    return False


def test_every_model_of_a_person_is_taken_or_left_for_a_reason() -> None:
    theirs = {model._meta.label for model in apps.get_models() if leads_to_a_person(model)}
    taken = {one.model for one in TAKEN}
    assert theirs | {"accounts.Person", "accounts.Invitation", *SIGNED} == taken | set(LEFT)


def test_every_row_of_a_person_is_in_it(seller: Person, colleague: Person) -> None:
    things(seller, "Zwirbel")
    files = everything_of(seller)
    empty = {taken.name for taken in TAKEN if not json.loads(files[f"json/{taken.name}.json"])}
    not_set_up = {"addresses", "sign_in_keys", "sign_in_identities", "devices", "recovery_key", "invitation"}
    assert empty == not_set_up | {"sealed_talks", "talks_with_me"}


def test_no_secret_is_in_it(seller: Person, colleague: Person) -> None:
    own = things(seller)
    whole = "".join(everything_of(seller).values())
    secrets = [seller.password, own.token.token_hash, own.understood.token_hash]
    assert [secret for secret in secrets if secret in whole] == []


def test_nothing_of_others_is_in_it(seller: Person, colleague: Person) -> None:
    theirs = talk(colleague, "Geheimnis")
    open_to(seller, theirs)
    Comment.objects.create(
        conversation=theirs, author=seller, turn=0, text="von mir", written_at=theirs.brought_at
    )
    whole = "".join(everything_of(seller).values())
    assert ("von mir" in whole, "Geheimnis" in whole) == (True, False)


def test_sealed_talk_stays_sealed(seller: Person, boss: Person) -> None:
    conversation = talk(boss, "Siegelwort")
    Conversation.objects.filter(pk=conversation.pk).update(employee=seller, state="unconsented", title="Talk")
    own, other = everything_of(boss), everything_of(seller)
    assert [row["id"] for row in json.loads(own["json/sealed_talks.json"])] == [str(conversation.pk)]
    assert "führt die Bücher" not in "".join((*own.values(), *other.values()))


def test_talk_with_me_is_in_it_without_its_owners_sentence(seller: Person, boss: Person) -> None:
    conversation = talk(boss, "Brandt")
    Conversation.objects.filter(pk=conversation.pk).update(employee=seller, sentence="Nur für Bernd")
    files = everything_of(seller)
    assert "talks_with_me/00001/transcript.json" in files
    assert "Nur für Bernd" not in "".join(files.values())


def test_mirror_of_a_talk_with_me_says_whose_it_is(seller: Person, boss: Person) -> None:
    conversation = talk(boss, "Brandt")
    Conversation.objects.filter(pk=conversation.pk).update(employee=seller)
    said = "„Sie“ ist hier Bernd Achterberg."
    theirs, own = everything_of(seller), everything_of(boss)
    found = (
        said in theirs["talks_with_me/00001/mirror.html"],
        said in own["conversations/00001/mirror.html"],
    )
    assert found == (True, False)


def test_dialogues_are_listed_with_the_time_of_the_day_here(seller: Person) -> None:
    begun = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
    ClarifyDialogue.objects.filter(pk=things(seller).dialogue.pk).update(begun_at=begun)
    assert "20. November 2026 09:30" in everything_of(seller)["index.html"]


def test_transcript_reads_back(conversation: Conversation, seller: Person) -> None:
    written = everything_of(seller)["conversations/00001/transcript.json"]
    assert formats.own.dump(formats.parse(written.encode())) == conversation.transcript


@pytest.mark.parametrize("language", ["de", "en"])
def test_pages_lead_only_to_each_other(seller: Person, colleague: Person, language: str) -> None:
    things(seller)
    seller.language = language
    files = everything_of(seller)
    pages = {name: text for name, text in files.items() if name.endswith(".html")}
    assert {"index.html", "conversations/00001/mirror.html", "dialogues/00001/index.html"} <= set(pages)
    linked = re.findall(r'href="([^"#]+)"', pages["index.html"])
    assert [path for path in linked if path not in files] == []
    for text in pages.values():
        assert re.search(r'(?:src|href)="(?:https?:)?//|url\(["\']?(?:https?:)?//|<script', text) is None


def test_manifest_counts_what_is_in_it(seller: Person, colleague: Person) -> None:
    things(seller)
    manifest = json.loads(everything_of(seller)["manifest.json"])
    assert (manifest["format"], manifest["version"], manifest["rows"]["lines"]) == ("klarheit export", 1, 1)
    assert date.fromisoformat(manifest["made_at"][:10])


def test_page_asks_for_the_password_first(seller: Person, sign_in: Callable[[Person], Client]) -> None:
    answer = sign_in(seller).post(TAKE)
    assert (answer.status_code, "reauthenticate" in answer["Location"]) == (302, True)


def test_page_sends_the_zip_and_notes_it(seller: Person, confirmed: Callable[[Person], Client]) -> None:
    talk(seller)
    answer: Any = confirmed(seller).post(TAKE)
    sent = b"".join(answer.streaming_content)
    assert (answer["Content-Type"], sent[:2]) == ("application/zip", b"PK")
    assert AccessRecord.objects.filter(owner=seller, actor=seller.pk, deed="exported").count() == 1
