"""Files, pasted text and notes from memory on their way in."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cast import SignIn
from klarheit import formats
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.intake import queries
from klarheit_web.conversations.models import Conversation, Intake, IntakeFile

from .conftest import NEW, SAMPLES, Upload, sample, words

State = IntakeFile.State
NOTES = "Ich: Was soll anders sein?\nKunde: Dass die Nachtschicht nicht mehr anrufen muss."
MIRRORED = sorted((SAMPLES / "synthetic").glob("*_de.*"))
WITHOUT_VOICES = {"stream_classic_de.vtt", "gong_parties_de.json"}


def test_page_asks_who_is_not_signed_in_to_sign_in(client: Client, db: None) -> None:
    assert client.get(NEW).status_code == 302
    assert client.post(NEW, {"way": "notes", "notes-text": NOTES}).status_code == 302
    assert not Intake.objects.exists()


def test_page_offers_three_ways_and_opens_the_wanted_one(browser: Client) -> None:
    page = browser.get(NEW, {"way": "notes"}).content.decode()
    assert [page.count(f'name="way" value="{way}"') for way in ("files", "paste", "notes")] == [1, 1, 1]
    assert page.count('<details class="fold" open>') == 1


@pytest.mark.parametrize(
    "path", [path for path in MIRRORED if path.name not in WITHOUT_VOICES], ids=lambda p: p.name
)
def test_transcript_of_any_program_is_recognised(upload: Upload, path: Path) -> None:
    file, content = upload(sample(f"synthetic/{path.name}")).files.get(), path.read_bytes()
    assert (file.state, file.refusal, file.content) == (State.READ, "", None)
    assert file.layout == formats.format_of(content).key
    assert queries.held(file) == formats.parse(content)


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (
            SimpleUploadedFile("leer.txt", b""),
            "„leer.txt“ ist leer. Speichern oder exportieren Sie die Mitschrift noch einmal.",
        ),
        (
            SimpleUploadedFile("bild.txt", b"\x89PNG\r\n\x1a\n" + bytes(40)),
            "„bild.txt“ ist ein Bild. Gebraucht wird der Text des Gesprächs, nicht sein Foto.",
        ),
        (
            SimpleUploadedFile("x.json", b'{"a": 1}'),
            "„x.json“ ist JSON, aber in keiner Form, die wir kennen. Oft hilft ein Export als WebVTT, Word "
            "oder Text.",
        ),
        (
            SimpleUploadedFile(
                "nur-ich.txt", b"Anna: Guten Tag, wie geht es Ihnen?\nAnna: Ich bin da.\nAnna: Gut."
            ),
            "In der Datei spricht nur Anna. Ein Spiegel braucht auch die Stimme des Gegenübers: Schreiben "
            "Sie auch vor dessen Beiträge einen Namen, etwa „Kunde:“.",
        ),
    ],
    ids=["empty", "picture", "json", "one voice"],
)
def test_refused_file_leaves_its_name_and_one_sentence(
    upload: Upload, file: SimpleUploadedFile, reason: str
) -> None:
    kept = upload(file).files.get()
    assert (kept.state, kept.refusal) == (State.REFUSED, reason)
    assert (kept.content, kept.transcript, kept.layout) == (None, None, "")


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_sentence_about_a_file_speaks_of_the_command(
    upload: Upload, seller: Person, language: str
) -> None:
    Person.objects.filter(pk=seller.pk).update(language=language)
    dutch = (
        "Jan: Waarom heeft u ons gebeld en wat is er aan de hand?\nPiet: Omdat het niet goed gaat met ons.\n"
        * 4
    )
    broken = b'{"language": "de", "speakers": [], "turns": [{"text": ""}]}'
    files = (
        SimpleUploadedFile("nl.txt", dutch.encode()),
        SimpleUploadedFile("own.json", broken),
        SimpleUploadedFile("x.json", b"{}"),
        sample("synthetic/gong_parties_de.json"),
    )
    reasons = list(upload(*files).files.values_list("state", "refusal"))
    assert [state for state, _ in reasons] == [State.REFUSED] * 4
    assert [word for _, reason in reasons for word in ("klarheit ", "--") if word in reason] == []


def test_language_of_a_file_can_be_given(upload: Upload) -> None:
    dutch = b"Jan: Waarom heeft u ons gebeld?\nPiet: Omdat het niet goed gaat.\n" * 4
    transcript = upload(SimpleUploadedFile("nl.txt", dutch), language="en").files.get().transcript
    assert transcript is not None
    assert transcript["language"] == "en"


def test_form_without_a_file_says_so(browser: Client) -> None:
    answer = browser.post(NEW, {"way": "files"})
    assert list(answer.context["forms"]["files"].errors) == ["files"]
    assert not Intake.objects.exists()


@pytest.mark.parametrize("way", ["paste", "notes"])
def test_words_become_an_intake_of_their_kind(browser: Client, way: str) -> None:
    answer = browser.post(NEW, {"way": way, f"{way}-text": NOTES})
    file = IntakeFile.objects.get()
    assert answer["Location"] == f"/intake/{file.intake_id}/"
    assert (file.intake.source, file.layout, file.name, file.content) == (way, "notes", "", None)


def test_words_that_cannot_be_read_stay_in_the_form_and_nowhere_else(browser: Client) -> None:
    answer = browser.post(NEW, {"way": "notes", "notes-text": "Es war schön beim Kunden."})
    assert answer.context["forms"]["notes"].errors["text"] == [
        "In „Ihr Text“ ist nicht zu erkennen, wer spricht. Schreiben Sie vor jeden Beitrag einen Namen und "
        "einen Doppelpunkt, etwa „Ich: …“ und „Kunde: …“."
    ]
    assert "Es war schön beim Kunden." in answer.content.decode()
    assert not Intake.objects.exists()


@pytest.mark.parametrize(
    "other", ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "coach", "colleague"]
)
def test_intake_of_somebody_else_is_not_found(
    upload: Upload, other: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    intake = upload(SimpleUploadedFile("a.txt", words(1)), SimpleUploadedFile("b.txt", words(2)))
    file, client = intake.files.all()[0], sign_in(request.getfixturevalue(other))
    place = f"/intake/{intake.pk}/"
    pages = [
        place,
        f"{place}drop/",
        f"{place}undo/",
        f"{place}{file.pk}/",
        f"{place}{file.pk}/drop/",
        f"{place}{file.pk}/undo/",
    ]
    assert [client.post(page).status_code for page in pages] == [404] * 6
    assert intake.files.filter(state=State.READ).count() == 2


def test_own_intake_shows_a_file_of_another_intake_as_missing(upload: Upload, browser: Client) -> None:
    one, other = upload(SimpleUploadedFile("a.txt", words(1))), upload(SimpleUploadedFile("b.txt", words(2)))
    assert browser.get(f"/intake/{one.pk}/{other.files.get().pk}/").status_code == 404


def test_dropped_intake_leaves_nothing(upload: Upload, browser: Client) -> None:
    intake = upload(SimpleUploadedFile("a.txt", words(1)), SimpleUploadedFile("leer.txt", b""))
    assert browser.post(f"/intake/{intake.pk}/drop/")["Location"] == "/conversations/"
    assert (Intake.objects.count(), IntakeFile.objects.count(), Conversation.objects.count()) == (0, 0, 0)


def test_what_was_left_open_is_offered_in_the_list(upload: Upload, browser: Client) -> None:
    intake = upload(SimpleUploadedFile("a.txt", words(1)))
    assert browser.get("/conversations/").context["open_intake"] == intake
