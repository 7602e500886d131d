"""Own cases: told in a form, brought and taken along as a file, practised like any other."""

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from klarheit.practice.check import check
from klarheit.practice.persona import read_persona
from klarheit_web.accounts.models import Person
from klarheit_web.practice import actions, guided, queries
from klarheit_web.practice.models import OwnCase, Practice
from world import own_case, practised

SignIn = Callable[[Person], Client]
TOLD = {
    "kind": "customer", "language": "de", "name": "Frau Sommer", "role": "Inhaberin einer Gärtnerei",
    "temperament": "hurried", "situation": "Sie treffen sie am Montag.", "you": "Sie bauen Gewächshäuser.",
    "aim": "Verstehen, was sich ändern soll.", "opening": "Ich habe zehn Minuten.",
    "truth": "Sie will den Betrieb übergeben.", "way": "Erst mit dem Sohn reden.", "fits": "yes",
    "openly-TOTAL_FORMS": "1", "openly-INITIAL_FORMS": "1",
    "openly-0-dimension": "situation", "openly-0-text": "Die Heizung kostete im Januar 4.000 Euro.",
    "kept-TOTAL_FORMS": "2", "kept-INITIAL_FORMS": "2",
    "kept-0-dimension": "people", "kept-0-text": "Mein Sohn soll das einmal übernehmen.",
    "kept-0-clue": "Na ja, wenn ich wüsste, wie es weitergeht",
    "kept-1-dimension": "drivers", "kept-1-text": "",
}  # fmt: skip


def brought(text: str) -> dict[str, SimpleUploadedFile]:
    return {"file": SimpleUploadedFile("case.toml", text.encode())}


@pytest.mark.parametrize("other", ["stranger", "boss", "coach", "sponsor", "administrator", "colleague"])
def test_case_is_there_for_nobody_else(
    other: str, seller: Person, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    case, client = own_case(seller), sign_in(request.getfixturevalue(other))
    paths = [f"/practice/cases/{case.pk}/{path}" for path in ("", "edit/", "delete/", "case.toml")]
    assert {client.get(path).status_code for path in paths} == {404}
    assert {client.post(path).status_code for path in paths[:3]} == {404}
    assert OwnCase.objects.get() == case


def test_case_told_in_the_form_is_a_counterpart_without_problems(seller: Person, sign_in: SignIn) -> None:
    answer = sign_in(seller).post("/practice/cases/new/", TOLD)
    case = OwnCase.objects.get(owner=seller)
    assert answer.headers["Location"] == f"/practice/cases/{case.pk}/"
    persona = read_persona(case.text, "de")
    assert check(case.text, own=True) == ()
    assert (persona.name, persona.fits, persona.truth) == (
        "Frau Sommer", True, "Sie will den Betrieb übergeben.",
    )  # fmt: skip
    assert [(one.dimension, one.depth, one.cue) for one in persona.facts] == [
        ("situation", 1, ""),
        ("people", 3, "Na ja, wenn ich wüsste, wie es weitergeht …"),
    ]


@pytest.mark.parametrize("temperament", guided.START)
@pytest.mark.parametrize("language", ["de", "en"])
def test_case_of_every_temperament_and_language_can_be_practised(
    temperament: str, language: str, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    client.post("/practice/cases/new/", TOLD | {"temperament": temperament, "language": language})
    case = OwnCase.objects.get(owner=seller)
    client.post(f"/practice/cases/{case.pk}/", {"hints": "none"})
    talk = Practice.objects.get(owner=seller)
    actions.say(talk, "Was kostet die Heizung?")
    assert (talk.language, len(queries.state_of(talk).said)) == (language, 3)


def test_case_comes_back_into_the_form_as_it_was_told(seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    client.post("/practice/cases/new/", TOLD)
    case = OwnCase.objects.get(owner=seller)
    guide = client.get(f"/practice/cases/{case.pk}/edit/").context["guide"]
    told = {name: value for name, value in TOLD.items() if "-" not in name}
    assert {name: guide.form.initial[name] for name in told} == told
    assert [row.initial["clue"] for row in guide.kept] == [TOLD["kept-0-clue"]]


def test_signs_that_end_a_string_do_no_harm(seller: Person, sign_in: SignIn) -> None:
    name = "Frau \"Sommer\\\" ''' [de]"
    sign_in(seller).post("/practice/cases/new/", TOLD | {"name": name, "opening": "Eins\r\nzwei\x7f"})
    persona = read_persona(OwnCase.objects.get().text, "de")
    assert (persona.name, persona.opening[0]) == (name, "Eins zwei")


def test_more_rows_keep_what_was_typed_and_save_nothing(seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).post("/practice/cases/new/", TOLD | {"more": "kept", "name": ""})
    guide = page.context["guide"]
    assert (len(guide.kept.forms), guide.kept.forms[0]["text"].value()) == (4, TOLD["kept-0-text"])
    assert not OwnCase.objects.exists()


def test_case_in_which_nobody_knows_anything_is_not_kept(seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).post("/practice/cases/new/", TOLD | {"openly-0-text": "", "kept-0-text": ""})
    assert page.context["guide"].form.non_field_errors()
    assert not OwnCase.objects.exists()


def test_clue_that_gives_the_thing_away_is_named_with_its_words(seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).post("/practice/cases/new/", TOLD | {"kept-0-clue": "Mein Sohn übernehmen"})
    (problem, *_others) = page.context["problems"]
    assert problem.startswith("„Mein Sohn soll das einmal übernehmen.“ ")
    assert not OwnCase.objects.exists()


def test_case_is_taken_along_and_brought_back(seller: Person, sign_in: SignIn) -> None:
    client, case = sign_in(seller), own_case(seller)
    taken = client.get(f"/practice/cases/{case.pk}/case.toml").content.decode()
    case.delete()
    client.post("/practice/cases/upload/", brought(taken))
    assert OwnCase.objects.get(owner=seller).text == taken


def test_file_that_holds_more_than_the_form_is_changed_as_a_file(seller: Person, sign_in: SignIn) -> None:
    client, case = sign_in(seller), own_case(seller)
    richer = case.text.replace('"fact_1"', '"heating"').replace("patience = 0.55", "patience = 0.7")
    client.post("/practice/cases/upload/", brought(richer))
    other = OwnCase.objects.exclude(pk=case.pk).get()
    assert client.get(f"/practice/cases/{other.pk}/edit/").context["case"] == other
    client.post(f"/practice/cases/{other.pk}/edit/", brought(richer.replace("Brandt", "Olbrich")))
    other.refresh_from_db()
    assert other.title == "Frau Olbrich"


@pytest.mark.parametrize("text", ["", "schema = 1", "[[[", "x" * 1_000, "a = " + "[" * 5_000])
def test_file_that_is_no_case_is_complained_about_and_not_kept(
    text: str, seller: Person, sign_in: SignIn
) -> None:
    page = sign_in(seller).post("/practice/cases/upload/", brought(text))
    assert page.context["problems"] or page.context["form"].errors
    assert not OwnCase.objects.exists()


def test_file_that_is_no_text_is_complained_about(seller: Person, sign_in: SignIn) -> None:
    file = SimpleUploadedFile("case.toml", b"\xff\xfe\x00\x81")
    page = sign_in(seller).post("/practice/cases/upload/", {"file": file})
    assert page.context["problems"] == ["Die Datei ist kein Text in UTF-8."]


def test_talk_stays_as_it_was_when_its_case_changes(seller: Person) -> None:
    talk = practised(seller, ended=False)
    assert talk.case is not None
    text = talk.case.text.replace("Brandt", "Olbrich")
    actions.write_case(seller, read_persona(text, "de"), text, talk.case)
    assert queries.persona_of(talk).name == "Frau Brandt"


def test_talks_go_with_their_case(seller: Person, sign_in: SignIn) -> None:
    talk = practised(seller)
    client, address = sign_in(seller), f"/practice/cases/{talk.case_id}/delete/"
    assert client.get(address).context["talks"] == 1
    client.post(address)
    assert not Practice.objects.exists()
    assert not OwnCase.objects.exists()
