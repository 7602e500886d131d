"""The premise check: what is known, what is not, what follows; and sheets filled by hand."""

import io
from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from klarheit.leadership.premises import PREMISES
from klarheit.survey.instrument import Part, items, joined, load
from klarheit_web.accounts.models import Person
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines import actions as guidelines
from klarheit_web.leadership.guidelines.queries import part_for as guidelines_part
from klarheit_web.leadership.latitude import actions as latitude
from klarheit_web.leadership.latitude.queries import part_for as latitude_part
from klarheit_web.leadership.models import Concern, Guideline, PremiseSheet
from klarheit_web.leadership.premises import actions, queries
from klarheit_web.leadership.premises.page import Page
from klarheit_web.leadership.steering import actions as steering
from klarheit_web.leadership.steering.queries import part_for as steering_part
from klarheit_web.surveys.models import Round
from walked import Said, answered, drafted, opened, released

SignIn = Callable[[Person], Client]
CAST = ("seller", "colleague", "boss", "bosss_boss", "coach", "sponsor", "administrator", "stranger")
KEPT = "Wir halten, was wir zusagen."
ALONE = "Jeder Auftrag zählt."


@pytest.fixture
def rooms(bosss_boss: Person, seller: Person) -> Person:
    """Two guidelines that hold, one latitude granted, one target; Vera, who did it."""
    discount = situations.offered_to(bosss_boss.organisation)[1]
    hold(bosss_boss, KEPT, Guideline.Origin.WORKSHOP)
    hold(bosss_boss, ALONE, Guideline.Origin.MANAGEMENT)
    latitude.grant(discount, bosss_boss, {"price": 5.0})
    steering.register(bosss_boss, "target", "Zwölf Aufträge im Quartal")
    return bosss_boss


def hold(by: Person, text: str, origin: str) -> None:
    """A guideline that holds from today."""
    discount = situations.offered_to(by.organisation)[1]
    wording = guidelines.Wording(text, "Alles im Rahmen.", "Nichts versprechen.", [discount])
    guidelines.make_valid(guidelines.begin(by, origin, wording), by, 1, timezone.localdate())


def asked_parts(person: Person) -> list[Part]:
    parts = (part(person.organisation) for part in (guidelines_part, latitude_part, steering_part))
    return [part for part in parts if part]


def draft_of(by: Person, audience: str = Round.Audience.EVERYBODY, title: str = "Herbst") -> Round:
    questions = joined("premises", {"de": "Voraussetzungen", "en": "Premises"}, asked_parts(by))
    return drafted(
        by, questions, {"": 9}, kind=Round.Kind.PREMISES, series="premises", audience=audience, title=title
    )


def sheet(place: int, asked: Round, said: Mapping[str, tuple[float, ...]]) -> Said:
    """The answers of the guest at this place, by the last word of a question's key; the rest is skipped."""
    questions = [item for item in items(load(asked.instrument)) if item.key.rpartition(".")[2] in said]
    chosen = {item.key: said[item.key.rpartition(".")[2]][place] for item in questions}
    known = {item.key: {level.value for level in item.levels} for item in questions}
    return {key: value for key, value in chosen.items() if value in known[key]}, ()


AUTUMN = {
    "known": (4, 4, 3, 3, 3, 4, 2, 3, 4),
    "practicable": (2, 2, 3, 1, 2, 2, 3, 1, 2),
    "lived": (3, 2, 4, 3, 3, 3, 1, 4, 3),
    "demanded": (4, 3, 4, 3, 4, 4, 3, 2, 4),
    "believed": (2, 2, 3, 1, 2, 5, 2, 3, 0),
    "needed": (5, 3, 5, 3, 5, 8, 5, 3, 2),
}


def played(by: Person, said: Mapping[str, tuple[float, ...]], **settings: str) -> Round:
    found = draft_of(by, **settings)
    answered(opened(found, by), {"": [sheet(place, found, said) for place in range(9)]})
    return released(found, by)


@pytest.fixture
def autumn(rooms: Person) -> Round:
    return played(rooms, AUTUMN)


def page_for(client: Client) -> Page:
    page = client.get(reverse("premises:check")).context["page"]
    assert isinstance(page, Page)
    return page


def states(page: Page) -> dict[str, str]:
    return {one.key: one.state for one in page.premises}


def words_of(answer: bytes) -> str:
    """A PDF's words, without the breaks of its lines."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(answer)).pages).split())


def test_stranger_learns_nothing(autumn: Round, stranger: Person, sign_in: SignIn) -> None:
    client = sign_in(stranger)
    for name in ("check", "pdf", "by_hand", "new"):
        assert client.get(reverse(f"premises:{name}")).status_code == 404


def test_anonymous_visitor_is_asked_to_sign_in(client: Client, db: None) -> None:
    assert client.get(reverse("premises:check")).status_code == 302


@pytest.fixture
def clients(sign_in: SignIn, request: pytest.FixtureRequest) -> dict[str, Client]:
    """Everybody of the cast, signed in."""
    return {who: sign_in(request.getfixturevalue(who)) for who in CAST}


def asked_for(clients: Mapping[str, Client], name: str) -> dict[str, int]:
    return {who: client.get(reverse(f"premises:{name}")).status_code for who, client in clients.items()}


def test_check_of_a_release_for_leaders_is_theirs(rooms: Person, clients: dict[str, Client]) -> None:
    played(rooms, AUTUMN, audience=Round.Audience.LEADERS)
    leaders = dict.fromkeys(("boss", "bosss_boss", "sponsor"), 200)
    nobody_else = dict.fromkeys(CAST, 404)
    assert asked_for(clients, "pdf") == nobody_else | leaders
    assert asked_for(clients, "check") == nobody_else | leaders | {"coach": 302}  # to the sheets of one's own


def test_check_of_a_release_for_everybody_is_the_organisations(
    autumn: Round, clients: dict[str, Client]
) -> None:
    everybody = dict.fromkeys(CAST, 200) | {"stranger": 404}
    assert asked_for(clients, "check") == everybody
    assert asked_for(clients, "pdf") == everybody


def test_check_before_anybody_was_asked_is_for_management_and_sponsors(
    rooms: Person, clients: dict[str, Client]
) -> None:
    may = {"bosss_boss": 200, "sponsor": 200, "boss": 302, "coach": 302}
    assert asked_for(clients, "check") == dict.fromkeys(CAST, 404) | may


def test_check_finds_what_the_rooms_know(autumn: Round, seller: Person, sign_in: SignIn) -> None:
    assert states(page_for(sign_in(seller))) == {
        "guidelines": "there",
        "together": "partly",
        "known": "there",
        "practicable": "missing",
        "lived": "there",
        "demanded": "there",
        "clear": "missing",
        "sufficient": "there",
        "contradictions": "there",
        "mix": "unknown",
        "concerns": "unknown",
        "interface": "unknown",
    }


def test_check_tells_its_evidence_and_what_follows(autumn: Round, seller: Person, sign_in: SignIn) -> None:
    page = page_for(sign_in(seller))
    said = {one.key: one.evidence for one in page.premises}
    assert said["clear"] == (
        "Die mittlere Antwort trifft, was gewährt ist: an 0 von 1 Stellen der Karte.",
        "Der Kunde will einen Nachlass (Nachlass): Die Leitung gewährt 5 %. "
        "Die Hälfte glaubt, es seien höchstens 2 %.",
    )
    assert said["together"][1] == f"Von der Leitung allein: „{ALONE}“"
    assert [one.key for one in page.to_clear_up] == ["together", "practicable", "clear"]
    assert [one.key for one in page.themes] == ["together", "practicable"]
    assert [one.key for one in page.unknown] == ["mix", "concerns", "interface"]


def test_check_before_anybody_was_asked_knows_what_management_wrote(
    rooms: Person, sponsor: Person, sign_in: SignIn
) -> None:
    found = states(page_for(sign_in(sponsor)))
    known = {key: state for key, state in found.items() if state != "unknown"}
    assert known == {"guidelines": "there", "together": "partly"}


def test_guideline_worded_anew_keeps_no_ratings_of_its_old_words(
    autumn: Round, rooms: Person, sign_in: SignIn
) -> None:
    guideline = Guideline.objects.get(origin=Guideline.Origin.MANAGEMENT)
    discount = situations.offered_to(rooms.organisation)[1]
    guidelines.write(
        guideline, rooms, guidelines.Wording("Erst zuhören.", "Ja.", "Nein.", [discount]), "Alles"
    )
    guidelines.make_valid(guideline, rooms, 2, timezone.localdate())
    known = next(one for one in page_for(sign_in(rooms)).premises if one.key == "known")
    assert known.evidence[-1] == (
        "Zu einer Leitlinie ist nichts bekannt: nicht gefragt, oder es lässt sich nicht zeigen."
    )


def test_every_link_of_the_check_opens_for_its_reader(autumn: Round, clients: dict[str, Client]) -> None:
    for who in CAST[:-1]:
        rooms = {one.room for one in page_for(clients[who]).groups if one.room}
        assert {room: clients[who].get(room).status_code for room in rooms} == dict.fromkeys(rooms, 200), who


def test_rounds_are_laid_beside_each_other_without_a_grade(rooms: Person, sign_in: SignIn) -> None:
    played(rooms, AUTUMN, title="Frühjahr")
    discount = situations.offered_to(rooms.organisation)[1]
    latitude.grant(discount, rooms, {"escalation": 2.0})  # asked about for the first time
    played(rooms, {**AUTUMN, "practicable": (3, 3, 2, 4, 3, 3, 4, 2, 3)}, title="Herbst")
    comparison = sign_in(rooms).get(reverse("premises:check")).context["comparison"]
    assert comparison.earlier.round.title == "Frühjahr"
    beside = {(pair.under, pair.words): (pair.before.words, pair.now.words) for pair in comparison.pairs}
    practicable = "In Situationen wie „Der Kunde will einen Nachlass“ kann ich nach dieser Leitlinie handeln."
    assert beside[f"„{KEPT}“", practicable] == ("eher nein", "eher ja")
    assert comparison.left_out == (("vorher nicht gefragt", 2),)


def test_round_before_that_this_person_may_not_read_is_not_laid_beside(
    rooms: Person, seller: Person, sign_in: SignIn
) -> None:
    played(rooms, AUTUMN, audience=Round.Audience.LEADERS)
    played(rooms, AUTUMN, audience=Round.Audience.EVERYBODY)
    assert sign_in(seller).get(reverse("premises:check")).context["comparison"] is None


def test_concerns_are_counted_from_five_due_and_only_what_others_know_of(rooms: Person, boss: Person) -> None:
    today, now = timezone.localdate(), timezone.now()

    def concern(shared: bool, days: int, is_answered: bool) -> None:
        Concern.objects.create(
            organisation=rooms.organisation, title="Zeit", what="…", helps="…", leader=boss, raised_by=boss,
            is_shared=shared, reached_on=today - timedelta(days=20), due_on=today + timedelta(days=days),
            answer="yes" if is_answered else "", answered_at=now if is_answered else None,
        )  # fmt: skip

    for _ in range(4):
        concern(shared=True, days=0, is_answered=True)
    concern(shared=False, days=-3, is_answered=False)
    concern(shared=True, days=3, is_answered=False)
    assert queries.concerns_in(rooms.organisation) is None
    concern(shared=True, days=-3, is_answered=True)
    found = queries.concerns_in(rooms.organisation)
    assert found is not None
    assert (found.in_time, found.late, found.overdue, found.waiting) == (4, 1, 0, 1)


def test_check_asks_the_database_no_more_for_more_guidelines(rooms: Person, sign_in: SignIn) -> None:
    client = sign_in(rooms)
    client.get(reverse("premises:check"))
    with CaptureQueriesContext(connection) as few:
        client.get(reverse("premises:check"))
    for number in range(3):
        hold(rooms, f"Leitlinie {number}", Guideline.Origin.STAFF)
    with CaptureQueriesContext(connection) as many:
        client.get(reverse("premises:check"))
    assert len(many) == len(few)


def test_check_on_paper_fits_two_pages(autumn: Round, bosss_boss: Person, sign_in: SignIn) -> None:
    answer = sign_in(bosss_boss).get(reverse("premises:pdf"))
    assert answer["Content-Disposition"] == 'attachment; filename="voraussetzungen.pdf"'
    assert len(PdfReader(io.BytesIO(answer.content)).pages) <= 2
    words = words_of(answer.content)
    assert "Vor einer Schulung zu klären" in words
    assert "9 Menschen, ohne Namen" in words


def test_sheet_by_hand_is_its_owners_alone(
    coach: Person, boss: Person, bosss_boss: Person, stranger: Person, sign_in: SignIn
) -> None:
    kept = actions.note(coach, "Team Nord", {})
    for name in ("sheet", "change", "sheet_pdf", "forget"):
        address = reverse(f"premises:{name}", args=[kept.pk])
        assert sign_in(coach).get(address).status_code == 200
        for other in (boss, bosss_boss, stranger):
            assert sign_in(other).get(address).status_code == 404
            assert sign_in(other).post(address).status_code in (404, 405)
    assert PremiseSheet.objects.filter(pk=kept.pk).exists()


def test_sheets_are_filled_by_leaders_coaches_and_sponsors(clients: dict[str, Client]) -> None:
    may = dict.fromkeys(("boss", "bosss_boss", "coach", "sponsor"), 200)
    assert asked_for(clients, "new") == dict.fromkeys(CAST, 404) | may
    assert asked_for(clients, "by_hand") == dict.fromkeys(CAST, 404) | may


def filled(**said: str) -> dict[str, str]:
    return {"title": "Team Nord", **{f"{key}_state": "unknown" for key in PREMISES}, **said}


def test_sheet_filled_in_a_talk_says_what_follows(coach: Person, sign_in: SignIn) -> None:
    client = sign_in(coach)
    sent = filled(lived_state="missing", lived_note="„Gilt nur für uns.“", clear_state="there")
    answer = client.post(reverse("premises:new"), sent)
    kept = PremiseSheet.objects.get(owner=coach)
    assert answer.headers["Location"] == reverse("premises:sheet", args=[kept.pk])
    page = client.get(answer.headers["Location"]).context["page"]
    assert [(one.key, one.evidence) for one in page.known] == [
        ("lived", ("„Gilt nur für uns.“",)),
        ("clear", ()),
    ]
    assert [one.key for one in page.to_clear_up] == ["lived"]
    words = words_of(client.get(reverse("premises:sheet_pdf", args=[kept.pk])).content)
    assert "„Gilt nur für uns.“" in words


def test_sheet_is_changed_from_what_it_held(coach: Person, sign_in: SignIn) -> None:
    client = sign_in(coach)
    client.post(reverse("premises:new"), filled(mix_state="partly", mix_note="Mehr zuhören"))
    kept = PremiseSheet.objects.get(owner=coach)
    address = reverse("premises:change", args=[kept.pk])
    shown = client.get(address).context["form"]
    assert (shown["mix_state"].value(), shown["mix_note"].value()) == ("partly", "Mehr zuhören")
    client.post(address, filled(mix_state="there"))
    kept.refresh_from_db()
    assert kept.notes["mix"] == {"state": "there", "note": ""}


def test_sheet_without_a_title_comes_back_with_what_was_typed(coach: Person, sign_in: SignIn) -> None:
    answer = sign_in(coach).post(reverse("premises:new"), filled(title="", lived_note="Bleibt stehen"))
    assert answer.status_code == 422
    assert "Bleibt stehen" in answer.content.decode()
    assert not PremiseSheet.objects.exists()


def test_sheet_deleted_is_gone(coach: Person, sign_in: SignIn) -> None:
    kept = actions.note(coach, "Team Nord", {})
    address = reverse("premises:forget", args=[kept.pk])
    client = sign_in(coach)
    assert "Team Nord" in client.get(address).content.decode()
    assert client.post(address).headers["Location"] == reverse("premises:by_hand")
    assert not PremiseSheet.objects.exists()
