"""The dialogue with oneself: one question a screen, kept at once, private."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from klarheit.clarify import SETTINGS
from klarheit_web.accounts.models import Person
from klarheit_web.clarify import actions, queries
from klarheit_web.clarify.models import ClarifyDialogue
from klarheit_web.conversations.models import Conversation
from klarheit_web.privacy.queries import access

SignIn = Callable[[Person], Client]
ANSWERS = [
    "Sie wollen bis Ende Mai laufen",
    "Das Budget ist knapp",
    "Wenn sie nächstes Jahr umziehen",
    "Ich frage genau nach, damit ich nichts Falsches vorschlage",
    "Ich rufe Herrn Brandt am Montag an",
    "Ich weiß jetzt, was ich frage",
]
QUERIES = 5


@pytest.fixture
def dialogue(seller: Person) -> ClarifyDialogue:
    return actions.prepare(seller, actions.meet(seller, "Frau Kern, Halden"), language="de")


def said(dialogue: ClarifyDialogue) -> list[str]:
    dialogue.refresh_from_db()
    return [exchange["text"] for exchange in dialogue.written["exchanges"]]


def move(
    client: Client, dialogue: ClarifyDialogue, move: str, text: str = "", key: str | None = None
) -> None:
    asked = client.get(f"/clarify/{dialogue.pk}/").context["prompt"].key if key is None else key
    answer = client.post(f"/clarify/{dialogue.pk}/answer/", {"key": asked, "move": move, "text": text})
    assert answer.headers["Location"] == f"/clarify/{dialogue.pk}/"


def to_the_end(client: Client, dialogue: ClarifyDialogue) -> None:
    for text in ANSWERS:
        move(client, dialogue, "say", text)


@pytest.mark.parametrize(
    "other", ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "coach", "colleague"]
)
def test_dialogue_is_there_for_nobody_else(
    dialogue: ClarifyDialogue, other: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    client = sign_in(request.getfixturevalue(other))
    read = ("", "so-far/", "correct/0/", "delete/", "sheet.pdf", "sheet.html", "sheet.md", "sheet.ics")
    written = ("answer/", "go-on/", "correct/0/", "delete/")
    assert {client.get(f"/clarify/{dialogue.pk}/{path}").status_code for path in read} == {404}
    assert {client.post(f"/clarify/{dialogue.pk}/{path}").status_code for path in written} == {404}
    assert client.get("/clarify/").context["rows"] == []
    assert said(dialogue) == ["Frau Kern, Halden"]


def test_question_is_asked_with_its_reason_and_what_was_said(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    prompt = sign_in(seller).get(f"/clarify/{dialogue.pk}/").context["prompt"]
    assert (prompt.key, prompt.taken_up, prompt.why) == (
        "known", "Notiert: „Frau Kern, Halden“.", "Auf Gehörtes können Sie bauen."
    )  # fmt: skip


def test_every_answer_is_kept_at_once(dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn) -> None:
    move(sign_in(seller), dialogue, "say", "Sie wollen bis Mai laufen\r\nHerr Brandt entscheidet")
    assert said(dialogue) == ["Frau Kern, Halden", "Sie wollen bis Mai laufen\nHerr Brandt entscheidet"]


def test_sign_no_database_keeps_is_left_out(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    move(sign_in(seller), dialogue, "say", "Sie wollen\0 bis Mai laufen")
    assert said(dialogue)[-1] == "Sie wollen bis Mai laufen"


def test_question_is_skipped_and_what_was_typed_is_not_taken(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    move(sign_in(seller), dialogue, "skip", "doch nicht")
    assert said(dialogue) == ["Frau Kern, Halden", ""]


def test_back_undoes_the_last_answer(dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    move(client, dialogue, "say", "Sie wollen bis Mai laufen")
    move(client, dialogue, "back")
    assert said(dialogue) == ["Frau Kern, Halden"]


def test_second_tap_answers_no_second_question(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    for _tap in range(2):
        move(client, dialogue, "say", "Sie wollen bis Mai laufen", key="known")
    assert said(dialogue) == ["Frau Kern, Halden", "Sie wollen bis Mai laufen"]


def test_answer_to_a_question_that_was_never_asked_changes_nothing(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    move(sign_in(seller), dialogue, "say", "x", key="nowhere")
    assert said(dialogue) == ["Frau Kern, Halden"]


def test_dialogue_that_was_stopped_keeps_what_was_typed_and_goes_on(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    move(client, dialogue, "stop", "Sie wollen bis Mai laufen")
    assert client.get(f"/clarify/{dialogue.pk}/").context["sheet"].page.unfinished
    client.post(f"/clarify/{dialogue.pk}/go-on/")
    dialogue.refresh_from_db()
    assert (dialogue.finished_at, client.get(f"/clarify/{dialogue.pk}/").context["prompt"].key) == (
        None, "assumed"
    )  # fmt: skip


def test_earlier_answer_is_corrected_by_its_place(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    move(client, dialogue, "say", "Sie wollen bis Mai laufen")
    client.post(f"/clarify/{dialogue.pk}/correct/1/", {"text": "Bis Juni"})
    assert said(dialogue) == ["Frau Kern, Halden", "Bis Juni"]
    assert client.get(f"/clarify/{dialogue.pk}/correct/2/").status_code == 404


def test_preparation_ends_with_three_questions(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    to_the_end(client, dialogue)
    dialogue.refresh_from_db()
    page = client.get(f"/clarify/{dialogue.pk}/").context["sheet"].page
    assert (len(page.questions), page.why_i_ask, page.unfinished) == (3, ANSWERS[3], "")
    assert dialogue.finished_at is not None


@pytest.mark.parametrize(
    ("kind", "begins"),
    [("html", b"<!doctype html>"), ("pdf", b"%PDF"), ("md", b"# Frau Kern"), ("ics", b"BEGIN:VCALENDAR")],
)
def test_sheet_is_taken_along(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn, kind: str, begins: bytes
) -> None:
    client = sign_in(seller)
    to_the_end(client, dialogue)
    answer = client.get(f"/clarify/{dialogue.pk}/sheet.{kind}")
    today = timezone.localdate().isoformat()
    assert answer.content.startswith(begins)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="klarheit-{today}.{kind}"'


def test_calendar_without_a_day_says_so(dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn) -> None:
    answer = sign_in(seller).get(f"/clarify/{dialogue.pk}/sheet.ics", follow=True)
    assert [(message.level_tag, str(message)) for message in answer.context["messages"]] == [
        (
            "error",
            "Kein Vorhaben hat einen Tag, also gibt es nichts für den Kalender. Korrigieren Sie unten eine "
            "Antwort und sagen Sie, bis wann.",
        )
    ]


def test_sheet_of_another_kind_is_not_there(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    assert sign_in(seller).get(f"/clarify/{dialogue.pk}/sheet.exe").status_code == 404


@pytest.mark.parametrize("setting", SETTINGS)
def test_setting_begins_with_its_first_question(setting: str, seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    page = client.post(f"/clarify/begin/{setting}/", follow=True)
    assert (page.context["prompt"].number, ClarifyDialogue.objects.get().setting) == (1, setting)


def test_setting_there_is_not_is_not_begun(seller: Person, sign_in: SignIn) -> None:
    assert sign_in(seller).post("/clarify/begin/therapy/").status_code == 404


def test_overload_shows_the_way_to_help_with_every_question(seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).post("/clarify/begin/overload/", follow=True)
    assert "tel:08001110111" in page.content.decode()


def test_words_that_sound_like_danger_stop_the_dialogue(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    move(client, dialogue, "say", "Ich will nicht mehr leben")
    page = client.get(f"/clarify/{dialogue.pk}/")
    prompt = page.context["prompt"]
    assert (prompt.step, prompt.may_skip, bool(prompt.notice)) == ("care", False, True)
    assert "tel:08001110111" in page.content.decode()


def test_preparation_shows_what_earlier_talks_left_open(
    dialogue: ClarifyDialogue, seller: Person, long_conversation: Conversation, sign_in: SignIn
) -> None:
    long_conversation.partner = dialogue.partner
    long_conversation.save()
    line = actions.write_line(seller, "Der CFO hat freigegeben", dialogue.partner)
    assert line.partner is not None
    known = sign_in(seller).get(f"/clarify/{dialogue.pk}/").context["known"]
    assert (known.lines, known.conversation) == ((line,), long_conversation)
    assert known.open_points == queries.known_of(line.partner, "de").open_points != ()


def test_taking_the_sheet_along_stands_in_the_access_list(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    to_the_end(client, dialogue)
    for kind in ("pdf", "html", "md", "exe"):
        client.get(f"/clarify/{dialogue.pk}/sheet.{kind}")
    noted = access.entries(seller, access.records(seller, item=dialogue.pk))
    assert [entry.sentence for entry in noted] == ["Sie haben eine eigene Klärung heruntergeladen."] * 3


def test_dialogue_is_deleted_after_it_was_asked(
    dialogue: ClarifyDialogue, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    assert client.get(f"/clarify/{dialogue.pk}/delete/").status_code == 200
    client.post(f"/clarify/{dialogue.pk}/delete/")
    assert ClarifyDialogue.objects.count() == 0


@pytest.mark.parametrize("rows", [1, 3, 300])
def test_list_asks_the_database_as_often_with_many_rows(
    rows: int,
    dialogue: ClarifyDialogue,
    seller: Person,
    sign_in: SignIn,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    now, written = timezone.now(), dialogue.written
    ClarifyDialogue.objects.bulk_create(
        ClarifyDialogue(
            owner=seller, setting="prepare", language="de", written=written, begun_at=now, changed_at=now
        )
        for _ in range(rows)
    )
    client = sign_in(seller)
    with django_assert_num_queries(QUERIES):
        client.get("/clarify/")
