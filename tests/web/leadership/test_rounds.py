"""Pages that prepare a survey: for those who may ask, and out of parts that stay within eight minutes."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

import klarheit
from cast import SignIn
from klarheit.survey.instrument import LONGEST, Part, bundled, items, load, minutes
from klarheit_web.accounts.models import Person
from klarheit_web.leadership.models import SteeringElement
from klarheit_web.leadership.rounds import actions
from klarheit_web.leadership.rounds.forms import PremisesForm
from klarheit_web.leadership.steering.actions import register
from klarheit_web.surveys import queries
from klarheit_web.surveys.models import Round

pytestmark = pytest.mark.django_db
PAGES = ("premises", "interface", "pack")
QUESTIONS = """\
key = "calls"
version = 1
licence = "CC BY 4.0"
origin = "for a test"
[title]
de = "Anrufe"
en = "Calls"
"""


def settings(**more: object) -> dict[str, object]:
    day = timezone.localdate() + timedelta(days=10)
    return {"title": "Wie es ist", "closes_on": day, "audience": "leaders", **more}


def test_stranger_and_staff_prepare_nothing(
    stranger: Person, seller: Person, coach: Person, administrator: Person, sign_in: SignIn
) -> None:
    for person in (stranger, seller, coach, administrator):
        client = sign_in(person)
        looks = {client.get(reverse(f"rounds:{page}")).status_code for page in ("new", "mix", *PAGES)}
        presses = {client.post(reverse(f"rounds:{page}"), settings()).status_code for page in ("mix", *PAGES)}
        assert (person.name, looks, presses) == (person.name, {404}, {404})


def test_management_and_sponsors_prepare(
    bosss_boss: Person, boss: Person, sponsor: Person, sign_in: SignIn
) -> None:
    for person in (bosss_boss, sponsor):
        client = sign_in(person)
        assert {client.get(reverse(f"rounds:{page}")).status_code for page in ("new", "mix", *PAGES)} == {200}


def test_leader_prepares_the_mix_about_oneself_alone(boss: Person, seller: Person, sign_in: SignIn) -> None:
    client = sign_in(boss)
    assert [client.get(reverse(f"rounds:{page}")).status_code for page in PAGES] == [404, 404, 404]
    client.post(reverse("rounds:mix"), settings(about=boss.pk))
    found = Round.objects.get()
    assert (found.about, found.audience, found.series) == (boss, "alone", f"mix:{boss.pk.hex}")
    assert [one.member.called for one in queries.invited_of(found)] == ["Jana Reuter"]


def test_leader_asks_about_nobody_else(
    boss: Person, bosss_boss: Person, seller: Person, sign_in: SignIn
) -> None:
    assert sign_in(boss).post(reverse("rounds:mix"), settings(about=bosss_boss.pk)).status_code == 200
    assert not Round.objects.exists()


def test_interface_asks_the_twenty_statements(bosss_boss: Person, boss: Person, sign_in: SignIn) -> None:
    sign_in(bosss_boss).post(reverse("rounds:interface"), settings())
    found = Round.objects.get()
    assert (found.kind, found.series, found.audience) == ("interface", "interface", "leaders")
    assert len(list(items(load(found.instrument)))) == 20


def test_premises_offer_what_the_rooms_hold(bosss_boss: Person, boss: Person, sign_in: SignIn) -> None:
    """Two steering elements: contradictions can be asked about, guidelines and latitude not yet."""
    client, page = sign_in(bosss_boss), reverse("rounds:premises")
    assert client.get(page).context["offered"] == []
    for text in ("Umsatzziel je Quartal", "Besuchsberichte bis Freitag"):
        register(bosss_boss, SteeringElement.Kind.TARGET, text)
    assert [part.key for part in client.get(page).context["offered"]] == ["contradictions"]
    client.post(page, settings(parts=["contradictions"]))
    (part,) = load(Round.objects.get().instrument).parts
    assert {one.words["de"] for one in part.items[0].elements} == {
        "Umsatzziel je Quartal",
        "Besuchsberichte bis Freitag",
    }


def test_premises_join_the_parts(bosss_boss: Person) -> None:
    parts = [bundled("contradiction").parts[0], bundled("guideline").parts[0]]
    day = timezone.localdate() + timedelta(days=10)
    made = actions.prepare_premises(bosss_boss, parts, title="Wie es ist", audience="leaders", closes_on=day)
    assert [part.key for part in load(made.instrument).parts] == [part.key for part in parts]
    assert (made.kind, made.series) == ("premises", "premises")


def test_parts_above_eight_minutes_name_what_to_leave_out() -> None:
    parts = [long_part("guidelines", 40), long_part("latitude", 50)]
    form = PremisesForm(parts, settings(parts=["guidelines", "latitude"]))
    assert form.errors["parts"] == [
        "Das dauert etwa 11 Minuten; acht sind das Äußerste. Lassen Sie zum Beispiel „Führungsmix“ weg."
    ]
    assert form.initial["parts"] == ["guidelines"]


def long_part(key: str, count: int) -> Part:
    """As long as this many statements of the mix."""
    mix = bundled("mix").parts[0]
    items = (replace(mix.items[number % 12], key=f"{key}.{number}") for number in range(count))
    return replace(mix, key=key, items=tuple(items))


def test_own_questions_come_out_of_a_file(bosss_boss: Person, boss: Person, sign_in: SignIn) -> None:
    file = SimpleUploadedFile("interface.toml", bundled_text("interface"))
    sign_in(bosss_boss).post(reverse("rounds:pack"), settings(file=file))
    found = Round.objects.get()
    assert (found.kind, found.series) == ("pack", "pack:own")
    assert minutes(load(found.instrument)) < LONGEST


def test_file_that_asks_of_the_mix_is_refused(bosss_boss: Person, sign_in: SignIn) -> None:
    """Also in capitals and with other signs: only the leader reads what is said of the leader."""
    text = bundled_text("mix").decode()
    for words in (words for item in items(bundled("mix")) for words in item.words.values()):
        text = text.replace(words, words.upper().replace(" ", " – "))
    assert not any(item.words["de"] in text for item in items(bundled("mix")))
    file = SimpleUploadedFile("own.toml", text.encode())
    page = sign_in(bosss_boss).post(reverse("rounds:pack"), settings(file=file))
    assert list(page.context["form"].errors["file"]) == [
        "Die Datei enthält Aussagen aus dem Führungsmix. Nach ihnen fragt nur ein Führungsmix, "
        "denn die Antworten liest allein die Führungskraft."
    ]
    assert not Round.objects.exists()


def bundled_text(key: str) -> bytes:
    """The questions of a bundled file under keys of one's own."""
    text = (Path(klarheit.__file__).parent / f"data/instruments/{key}.toml").read_text(encoding="utf-8")
    return text.replace(f'key = "{key}', 'key = "own').encode()


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (
            QUESTIONS.encode(),
            "own.toml: Es fehlt licence, oder es steht etwas Unbrauchbares darin. "
            "Tragen Sie es ein, wie docs/instruments.md es zeigt.",
        ),
        (b"\xff\xfe", "Die Datei ist kein Text in UTF-8."),
    ],
)
def test_file_that_is_wrong_is_explained_and_leaves_nothing(
    content: bytes, complaint: str, bosss_boss: Person, sign_in: SignIn
) -> None:
    file = SimpleUploadedFile("own.toml", content)
    page = sign_in(bosss_boss).post(reverse("rounds:pack"), settings(file=file))
    assert list(page.context["form"].errors["file"]) == [complaint]
    assert not Round.objects.exists()


def test_last_day_lies_ahead(bosss_boss: Person, sign_in: SignIn) -> None:
    page = sign_in(bosss_boss).post(reverse("rounds:interface"), settings(closes_on=timezone.localdate()))
    assert list(page.context["form"].errors) == ["closes_on"]
