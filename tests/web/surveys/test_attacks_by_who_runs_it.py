"""Whoever prepares and runs a round tries to learn one answer: with codes, guests, names, other words."""

from dataclasses import replace
from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client
from django.urls import reverse

from answered import instrument
from cast import SignIn, member
from klarheit.survey.instrument import Instrument, bundled, items
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.surveys import choosing, queries
from klarheit_web.surveys.actions import closing, opening, preparing
from klarheit_web.surveys.answering.forms import pair_field, sent
from klarheit_web.surveys.models import Admission, Member, Round
from klarheit_web.surveys.queries.asking import asking_the_same, questions_of
from klarheit_web.surveys.queries.people import team_key
from rounds_made import asking, drafted, opened, released, team

pytestmark = pytest.mark.django_db


def at(page: str, found: Round) -> str:
    return reverse(f"surveys:{page}", args=[found.pk])


def by_mail(settings: LazySettings) -> None:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail="smtp://localhost")


def mix_of(leader: Person) -> Round:
    settings: dict[str, Any] = {"kind": Round.Kind.MIX, "audience": Round.Audience.ALONE, "about": leader}
    found = drafted(leader, series=f"mix:{leader.pk.hex}", **settings)
    choosing.choose_team(found, leader)
    return found


@pytest.fixture
def mix(boss: Person) -> Round:
    """About Bernd, open: six report to him, and no mail is set up."""
    team(boss, 6)
    found = mix_of(boss)
    opening.open_round(found, boss)
    return found


def test_leader_prints_no_codes_of_the_round_about_oneself(mix: Round, boss: Person, sign_in: SignIn) -> None:
    client = sign_in(boss)
    asked = [
        client.get(at("codes", mix)),
        client.post(at("codes", mix)),
        client.post(at("print_instead", mix)),
    ]
    assert [one.status_code for one in asked] == [403, 403, 403]
    assert not Admission.objects.exists()
    page = client.get(at("round", mix)).content.decode()
    assert "druckt die Geschäftsleitung oder ein Auftraggeber die Codes" in page
    assert at("codes", mix) not in page


def test_sponsor_prints_the_codes_of_a_mix(mix: Round, sponsor: Person, sign_in: SignIn) -> None:
    client = sign_in(sponsor)
    assert at("codes", mix) in client.get(at("round", mix)).content.decode()
    assert client.post(at("codes", mix))["Content-Type"] == "application/pdf"
    assert Admission.objects.count() == 6


def test_management_prints_none_of_a_mix_about_itself(bosss_boss: Person, sign_in: SignIn) -> None:
    team(bosss_boss, 6)
    found = mix_of(bosss_boss)
    opening.open_round(found, bosss_boss)
    assert sign_in(bosss_boss).post(at("codes", found)).status_code == 403


def test_mix_goes_by_letter_where_letters_go_out(
    boss: Person, settings: LazySettings, sign_in: SignIn
) -> None:
    by_mail(settings)
    people = [f"person:{one.pk}" for one in team(boss, 6)]
    found = mix_of(boss)
    sign_in(boss).post(at("people", found), {"asked": people, "way": "code"})
    assert set(found.invited.values_list("by_code", flat=True)) == {False}


@pytest.fixture
def with_guests(bosss_boss: Person, boss: Person) -> Round:
    """Open: Vera's seven with Bernd, and Bernd's team of two accounts and four guests."""
    team(bosss_boss, 6)
    team(boss, 2)
    for number in range(4):
        preparing.add_member(bosss_boss, boss.organisation, f"Gast {number}", "", boss)
    return opened(bosss_boss)


def test_first_screen_says_how_many_have_no_account(
    with_guests: Round, bosss_boss: Person, boss: Person
) -> None:
    codes = dict(opening.print_codes(with_guests, bosss_boss))
    whole, cell = (
        Client().get(reverse("answer:enter", args=[codes[key]])).content.decode()
        for key in ("", team_key(boss.pk))
    )
    for page in (whole, cell):
        assert "Gefragt sind 13 Personen, davon 4 ohne Konto" in page
    mine = "„Team von Bernd Achterberg“: 6 Personen, davon 4 ohne Konto"
    assert (mine in whole, mine in cell) == (False, True)


def test_council_sees_how_many_have_no_account_and_a_printed_code(
    with_guests: Round, organisation: Organisation, sign_in: SignIn
) -> None:
    council = sign_in(member(organisation, "Ali Rat", Role.AUDITOR))
    page = council.get(reverse("council:settings")).content.decode()
    for figure in ("gefragt: 13", "davon ohne Konto: 4", "mit gedrucktem Code: 13"):
        assert figure in page
    assert "Gast" not in page


def test_council_does_not_count_who_rests(with_guests: Round) -> None:
    with_guests.invited.filter(member__name="Gast 0").update(rests=True)
    assert queries.asked_in(with_guests) == queries.Asked(people=12, without_account=3, by_code=12)


@pytest.mark.parametrize(
    ("name", "email"),
    [("Rolf Lager", ""), (" lager,  ROLF", "neu@lager.example"), ("Andere", "ROLF@lager.example")],
)
def test_guest_forgotten_and_entered_again_is_the_same(
    name: str, email: str, organisation: Organisation, bosss_boss: Person, boss: Person
) -> None:
    """Nobody rests: the second round shows the same people as the first."""
    team(boss, 6)
    rolf = preparing.add_member(bosss_boss, organisation, "Rolf Lager", "rolf@lager.example", boss)
    released(bosss_boss, {"": 8}, by_teams=False)
    preparing.forget_member(bosss_boss, rolf)
    again = preparing.add_member(bosss_boss, organisation, name, email, boss)
    assert (again.pk, again.name_was, again.email_was) == (rolf.pk, "", "")
    found = opened(bosss_boss, by_teams=False)
    assert found.invited.filter(rests=False).count() == 8


def test_forgotten_row_tells_no_name(organisation: Organisation, bosss_boss: Person, boss: Person) -> None:
    team(boss, 6)
    rolf = preparing.add_member(bosss_boss, organisation, "Rolf Lager", "rolf@lager.example", boss)
    opened(bosss_boss)
    preparing.forget_member(bosss_boss, rolf)
    kept = " ".join(map(str, Member.objects.filter(pk=rolf.pk).values_list().get())).casefold()
    assert "rolf" not in kept
    assert "lager" not in kept


def test_somebody_else_gets_a_row_of_their_own(
    organisation: Organisation, stranger: Person, bosss_boss: Person, boss: Person
) -> None:
    team(boss, 6)
    rolf = preparing.add_member(bosss_boss, organisation, "Rolf Lager", "", boss)
    opened(bosss_boss)
    preparing.forget_member(bosss_boss, rolf)
    other = preparing.add_member(bosss_boss, organisation, "Ralf Lager", "", boss)
    elsewhere = preparing.add_member(stranger, stranger.organisation, "Rolf Lager", "", None)
    assert len({rolf.pk, other.pk, elsewhere.pk}) == 3


def dressed(asked: Instrument) -> Instrument:
    """The same words with capitals, dots and signs nobody sees."""
    (part,) = asked.parts
    changed = (
        replace(one, under={"de": "Neu", "en": "New"}, words=dict.fromkeys(one.words, dress(one.words["de"])))
        for one in part.items
    )
    return replace(asked, parts=(replace(part, items=tuple(changed)),))


def dress(words: str) -> str:
    return words.upper().replace(" ", " \u200b–") + " …"


def test_question_in_other_dress_is_the_same() -> None:
    mix = bundled("mix")
    assert questions_of(dressed(mix)) < questions_of(mix)
    assert len(questions_of(dressed(mix))) == len(list(items(mix)))


def test_questions_of_a_mix_are_the_same_in_a_round_about_nobody(mix: Round, bosss_boss: Person) -> None:
    found = drafted(bosss_boss, series="pack:new", questions=dressed(bundled("mix")))
    assert [one.pk for one in asking_the_same(found)] == [mix.pk]


def test_round_of_which_too_few_answered_counts_as_shown(bosss_boss: Person, boss: Person) -> None:
    team(boss, 6)
    before = opened(bosss_boss, by_teams=False)
    closing.close(before, bosss_boss)
    assert closing.release(before, bosss_boss) is None
    assert [one.pk for one in asking_the_same(drafted(bosss_boss))] == [before.pk]


def test_k_is_not_lowered_by_another_name(bosss_boss: Person, boss: Person) -> None:
    team(boss, 9)
    opened(bosss_boss, k=7)
    assert drafted(bosss_boss, series="pack:other").k == 7
    assert drafted(bosss_boss, series="pack:new", questions=bundled("interface")).k == 5


def test_k_rises_with_that_of_a_round_opened_meanwhile(
    bosss_boss: Person, boss: Person, sign_in: SignIn
) -> None:
    team(boss, 9)
    waiting = asking(bosss_boss, series="pack:other", by_teams=False)
    opened(bosss_boss, k=7, by_teams=False)
    assert sign_in(bosss_boss).get(at("open", waiting)).context["round"].k == 7
    opening.open_round(waiting, bosss_boss)
    waiting.refresh_from_db()
    assert waiting.k == 7


@pytest.mark.parametrize("weight", ["9" * 5000, "0", "5", "٣", "1.0"])
def test_weight_that_was_not_offered_is_refused(weight: str) -> None:
    asked = instrument()
    item = next(one for one in items(asked) if one.kind == "pairs")
    first, second = (one.key for one in item.elements[:2])
    fields = {"first": first, "second": second, "often": "1", "costly": weight}
    given = sent(asked, {pair_field(item, 0, name): value for name, value in fields.items()})
    assert given.problems[item.key] == "Bitte wählen Sie aus der Liste."
