"""What a person confirms or sets right before a conversation is kept."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from cast import SignIn
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.actions import partner_named
from klarheit_web.conversations.models import Conversation, Intake, IntakeFile, Partner

from .conftest import CONSENT, Upload, sample, words

State = Conversation.State
TWICE = (
    "Jana Reuter: Was fehlt Ihnen?\nEva Brandt: Zeit.\nEva Mobil: Und Ruhe.\n"
    "Jana Reuter: Seit wann?\nNotiz Automat: Noch fünf Minuten.\nEva Brandt: Seit März.\n"
    "Eva Mobil: Leider.\nNotiz Automat: Ende.\n"
)


def talk(**said: str) -> dict[str, str]:
    """The form of one talk, filled in as it was suggested."""
    today = timezone.localdate().isoformat()
    return {"title": "Brandt", "held_on": today, "language": "de", "asker_0": "on", **CONSENT, **said}


def confirmed(browser: Client, intake: Intake, said: dict[str, str]) -> Any:
    return browser.post(f"/intake/{intake.pk}/", said)


def errors(answer: Any) -> list[str]:
    """Fields with an error; of one as of the other form."""
    return [*answer.context["talk"].errors, *answer.context["concern"].errors]


@pytest.fixture
def intake(upload: Upload) -> Intake:
    return upload(SimpleUploadedFile("2026-03-12 Erstgespräch_Brandt.txt", words(1)))


@pytest.fixture
def recorded(upload: Upload) -> Intake:
    """A transcript with times: nobody's notes."""
    return upload(sample("synthetic/zoom_de.vtt"))


def test_first_partner_is_asked_for_as_such(browser: Client, intake: Intake, seller: Person) -> None:
    place = f"/intake/{intake.pk}/"
    labels = [browser.get(place).context["concern"]["partner_name"].label]
    partner_named(seller, "Eva Brandt")
    labels.append(browser.get(place).context["concern"]["partner_name"].label)
    assert labels == ["Name", "Oder jemand Neues: Name"]


def test_answer_about_consent_is_asked_for_in_words(browser: Client, recorded: Intake) -> None:
    said = talk()
    del said["asked"]
    answer = confirmed(browser, recorded, said)
    assert answer.context["concern"].errors == {"asked": ["Bitte wählen Sie eine Antwort."]}


def test_page_suggests_title_day_asker_and_who_took_part(browser: Client, intake: Intake) -> None:
    page = browser.get(f"/intake/{intake.pk}/").context
    form, voices = page["talk"], page["talk"].voices
    assert (form["title"].value(), form["held_on"].value().isoformat()) == (
        "Erstgespräch Brandt",
        "2026-03-12",
    )
    assert [(voice.name, voice.turns, asker.value()) for voice, asker, _ in voices] == [
        ("Jana Reuter", 2, True),
        ("Eva Brandt", 2, False),
    ]
    assert page["concern"]["participants"].value() == "Jana Reuter, Eva Brandt"
    assert page["concern"]["asked"].value() is None
    assert page["concern"]["keep_days"].value() == 90


def test_confirmed_talk_is_kept_as_it_was_said(browser: Client, intake: Intake, seller: Person) -> None:
    said = talk(
        partner_name="Eva Brandt", partner_company="Brandt GmbH", participants="Eva und ich", keep_days="30"
    )
    assert confirmed(browser, intake, said)["Location"] == "/conversations/"
    kept = Conversation.objects.get()
    assert (kept.owner, kept.title, kept.source, kept.layout) == (seller, "Brandt", "file", "text")
    assert (kept.askers, kept.about, kept.employee, kept.asked) == (["Jana Reuter"], "customer", None, "yes")
    assert str(kept.partner) == "Eva Brandt, Brandt GmbH"
    assert (kept.participants, kept.state) == ("Eva und ich", State.WAITING)
    assert kept.keep_until == timezone.localdate() + timedelta(days=30)
    assert len(kept.transcript["turns"]) == 4


def test_confirmed_file_keeps_nothing_but_the_way_back(browser: Client, intake: Intake) -> None:
    confirmed(browser, intake, talk())
    file = IntakeFile.objects.get()
    assert (file.name, file.content, file.transcript, file.layout) == ("", None, None, "")
    assert file.conversation == Conversation.objects.get()


def test_form_sent_twice_brings_one_conversation(browser: Client, intake: Intake) -> None:
    confirmed(browser, intake, talk())
    assert confirmed(browser, intake, talk())["Location"] == "/conversations/"
    assert Conversation.objects.count() == 1


def test_undo_deletes_it_again(browser: Client, intake: Intake) -> None:
    confirmed(browser, intake, talk())
    file = IntakeFile.objects.get()
    page = browser.get("/conversations/").content.decode()
    undo = f"/intake/{intake.pk}/{file.pk}/undo/"
    assert page.count(f'action="{undo}"') == 1
    browser.post(undo)
    assert (Conversation.objects.count(), IntakeFile.objects.count(), Intake.objects.count()) == (0, 0, 0)
    assert browser.post(undo).status_code == 404


def test_known_partner_is_not_noted_down_twice(browser: Client, upload: Upload, seller: Person) -> None:
    known = partner_named(seller, "Eva Brandt")
    for number in range(2):
        intake = upload(SimpleUploadedFile("a.txt", words(number)))
        confirmed(browser, intake, talk(partner_name="eva brandt"))
    assert list(Partner.objects.all()) == [known]
    assert {one.partner for one in Conversation.objects.all()} == {known}


def test_partner_of_somebody_else_is_no_choice(browser: Client, intake: Intake, colleague: Person) -> None:
    theirs = partner_named(colleague, "Eva Brandt")
    assert errors(confirmed(browser, intake, talk(partner=str(theirs.pk)))) == ["partner"]


def test_two_names_are_one_voice_and_a_program_is_left_out(browser: Client, upload: Upload) -> None:
    intake = upload(SimpleUploadedFile("a.txt", TWICE.encode()))
    confirmed(browser, intake, talk(voice_2="same-1", voice_3="bot"))
    kept = Conversation.objects.get().transcript
    assert [one["id"] for one in kept["speakers"]] == ["Jana Reuter", "Eva Brandt"]
    assert [(turn["speaker"], turn["text"]) for turn in kept["turns"]] == [
        ("Jana Reuter", "Was fehlt Ihnen?"),
        ("Eva Brandt", "Zeit. Und Ruhe."),
        ("Jana Reuter", "Seit wann?"),
        ("Eva Brandt", "Seit März. Leider."),
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        {"asker_0": ""},
        {"asker_1": "on"},
        {"voice_0": "same-1", "voice_1": "same-0"},
        {"voice_0": "bot"},
        {"voice_1": "bot"},
        {"voice_1": "same-0"},
    ],
    ids=["no asker", "no partner", "in a circle", "asker a bot", "partner a bot", "one voice"],
)
def test_talk_without_two_sides_is_not_kept(browser: Client, intake: Intake, wrong: dict[str, str]) -> None:
    assert errors(confirmed(browser, intake, talk(**wrong))) == ["__all__"]
    assert not Conversation.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "fields"),
    [
        ({"title": ""}, ["title"]),
        ({"held_on": "2999-01-01"}, ["held_on"]),
        ({"language": "nl"}, ["language"]),
        ({"asked": ""}, ["asked"]),
        ({"keep_days": "1000"}, ["keep_days"]),
        ({"about": "employee"}, ["employee"]),
        ({"partner_company": "Brandt GmbH"}, ["partner_name"]),
    ],
    ids=lambda one: str(one),
)
def test_what_is_missing_is_said_at_its_field(
    browser: Client, intake: Intake, wrong: dict[str, str], fields: list[str]
) -> None:
    assert errors(confirmed(browser, intake, talk(**wrong))) == fields
    assert not Conversation.objects.exists()


def test_language_can_be_set_right(browser: Client, intake: Intake) -> None:
    confirmed(browser, intake, talk(language="en"))
    kept = Conversation.objects.get()
    assert (kept.language, kept.transcript["language"]) == ("en", "en")


def test_not_asked_means_nothing_is_kept(browser: Client, intake: Intake) -> None:
    answer = confirmed(browser, intake, {"asked": "no"})
    assert answer["Location"] == "/intake/not-asked/"
    assert (Conversation.objects.count(), IntakeFile.objects.count(), Intake.objects.count()) == (0, 0, 0)
    assert browser.get("/intake/not-asked/").content.decode().count('href="/intake/?way=notes"') == 1


def test_transcript_with_times_is_nobodys_notes(browser: Client, recorded: Intake) -> None:
    answer = confirmed(browser, recorded, talk(asked="notes"))
    assert errors(answer) == ["asked"]
    assert not Conversation.objects.exists()


def test_notes_need_no_consent(browser: Client) -> None:
    notes = "Ich: Was fehlt?\nKunde: Zeit."
    place = browser.post("/intake/", {"way": "notes", "notes-text": notes})["Location"]
    said = {name: value for name, value in talk(about="employee").items() if name != "asked"}
    assert browser.post(place, said)["Location"] == "/conversations/"
    kept = Conversation.objects.get()
    assert (kept.asked, kept.about, kept.employee, kept.state) == ("notes", "employee", None, State.WAITING)


def test_talk_with_an_employee_stays_sealed_and_is_not_read(
    browser: Client,
    intake: Intake,
    colleague: Person,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with django_capture_on_commit_callbacks() as jobs:
        confirmed(browser, intake, talk(about="employee", employee=str(colleague.pk)))
    kept = Conversation.objects.get()
    assert (kept.employee, kept.state, kept.headline_de) == (colleague, State.UNCONSENTED, "")
    assert [job for job in jobs if "enqueue" in repr(job.__code__.co_names)] == []
    page = browser.get("/conversations/").content.decode()
    assert f"/conversations/{kept.pk}/edit/" in page
    assert f'"/conversations/{kept.pk}/"' not in page


@pytest.mark.parametrize("other", ["stranger", "seller"])
def test_employee_is_a_colleague_with_an_account(
    browser: Client, intake: Intake, other: str, request: pytest.FixtureRequest
) -> None:
    person: Person = request.getfixturevalue(other)
    assert errors(confirmed(browser, intake, talk(about="employee", employee=str(person.pk)))) == ["employee"]


def test_several_files_are_confirmed_together_and_one_that_differs_alone(
    browser: Client, upload: Upload
) -> None:
    files = [SimpleUploadedFile(f"2026-01-{day:02} Brandt.txt", words(day)) for day in range(1, 5)]
    intake = upload(*files, SimpleUploadedFile("leer.txt", b""))
    page = browser.get(f"/intake/{intake.pk}/")
    assert len(page.context["rows"]) == 4
    assert [one.refusal for one in page.context["refused"]] == [
        "„leer.txt“ ist leer. Speichern oder exportieren Sie die Mitschrift noch einmal."
    ]
    alone = intake.files.get(name="2026-01-02 Brandt.txt")
    place = f"/intake/{intake.pk}/{alone.pk}/"
    assert browser.post(place, talk(title="Anders"))["Location"] == f"/intake/{intake.pk}/"
    assert confirmed(browser, intake, {**CONSENT, "me": "Eva Brandt"})["Location"] == "/conversations/"
    kept = Conversation.objects.order_by("held_on").values_list("title", "askers")
    assert sorted(kept) == [
        ("Anders", ["Jana Reuter"]),
        ("Brandt", ["Eva Brandt"]),
        ("Brandt", ["Eva Brandt"]),
        ("Brandt", ["Eva Brandt"]),
    ]
    assert IntakeFile.objects.exclude(name="", refusal="").count() == 0


def test_undo_of_several_deletes_them_all_again(browser: Client, upload: Upload) -> None:
    intake = upload(*(SimpleUploadedFile(f"{one}.txt", words(one)) for one in range(3)))
    confirmed(browser, intake, CONSENT)
    assert Conversation.objects.count() == 3
    browser.post(f"/intake/{intake.pk}/undo/")
    assert (Conversation.objects.count(), Intake.objects.count()) == (0, 0)


def test_several_not_asked_are_all_thrown_away(browser: Client, upload: Upload) -> None:
    intake = upload(*(SimpleUploadedFile(f"{one}.txt", words(one)) for one in range(3)))
    confirmed(browser, intake, {"asked": "no"})
    assert (Conversation.objects.count(), IntakeFile.objects.count()) == (0, 0)


def test_nothing_readable_shows_why_and_leaves_when_left(browser: Client, upload: Upload) -> None:
    intake = upload(SimpleUploadedFile("leer.txt", b""))
    page = browser.get(f"/intake/{intake.pk}/")
    assert [one.name for one in page.context["refused"]] == ["leer.txt"]
    browser.post(f"/intake/{intake.pk}/drop/")
    assert not IntakeFile.objects.exists()


def test_others_see_nothing_of_what_was_brought(
    browser: Client, intake: Intake, boss: Person, colleague: Person, sign_in: SignIn
) -> None:
    confirmed(browser, intake, talk())
    for other in (boss, colleague):
        assert sign_in(other).get("/conversations/").context["rows"] == []
