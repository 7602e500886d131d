"""The mix of leadership: the leader's alone, until the leader shows it to the team."""

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from klarheit.leadership.mix import BEHAVIOURS, ITEMS
from klarheit.survey.instrument import bundled
from klarheit_web.accounts.actions import give_role, set_leader
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.leadership.mix import actions, queries
from klarheit_web.leadership.models import MixGuess, MixShown, MixThoughts
from klarheit_web.surveys.models import Round
from walked import Said, answered, drafted, opened, released

SignIn = Callable[[Person], Client]
CAST = ("seller", "colleague", "bosss_boss", "coach", "sponsor", "administrator", "auditor", "stranger")
OTHERS = tuple(one for one in CAST if one not in ("seller", "colleague"))
MIXED = (-1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0)


@pytest.fixture
def auditor(organisation: Organisation) -> Person:
    person = Person(organisation=organisation, name="Renate Kolb", email="renate@lindner.example")
    person.save()
    give_role(person, Role.AUDITOR, by=None)
    return person


@pytest.fixture
def draft(boss: Person) -> Round:
    return drafted(
        boss,
        bundled("mix"),
        {"": 7},
        kind=Round.Kind.MIX,
        series=f"mix:{boss.pk}",
        audience=Round.Audience.ALONE,
        about=boss,
    )


@pytest.fixture
def mix(draft: Round, boss: Person) -> Round:
    """Seven answered, the leader had guessed; released."""
    actions.guess(draft, dict.fromkeys(ITEMS, 0.0))
    answered(opened(draft, boss), {"": [sheet(place) for place in range(7)]})
    return released(draft, boss)


def sheet(place: int, wished: Mapping[str, float] = {"mix.listening.2": 1.0}) -> Said:
    mixed = MIXED[place % len(MIXED)]
    return {item: mixed if place < 2 else wished.get(item, mixed) for item in ITEMS}, ()


def pages(found: Round) -> list[tuple[str, str]]:
    """Every page of a mix and how it is asked for."""
    posted = ("think", "forget", "share", "take_back", "guess")
    return [
        *(("get", reverse(f"mix:{name}", args=[found.pk])) for name in ("show", "guess", "share")),
        *(("post", reverse(f"mix:{name}", args=[found.pk])) for name in posted),
    ]


@pytest.mark.parametrize("who", CAST)
def test_mix_is_nobody_elses(mix: Round, sign_in: SignIn, request: pytest.FixtureRequest, who: str) -> None:
    client = sign_in(request.getfixturevalue(who))
    found = {address: getattr(client, method)(address).status_code for method, address in pages(mix)}
    assert found == dict.fromkeys(found, 404)
    assert (MixShown.objects.exists(), MixThoughts.objects.exists()) == (False, False)


@pytest.mark.parametrize("who", OTHERS)
def test_mix_shown_to_the_team_is_still_nobody_elses(
    mix: Round, sign_in: SignIn, request: pytest.FixtureRequest, who: str
) -> None:
    actions.show(mix)
    client = sign_in(request.getfixturevalue(who))
    assert {client.get(address).status_code for method, address in pages(mix) if method == "get"} == {404}


@pytest.mark.parametrize("who", ["coach", "sponsor", "administrator", "auditor", "stranger"])
def test_room_is_closed_to_who_neither_leads_nor_is_led(
    mix: Round, sign_in: SignIn, request: pytest.FixtureRequest, who: str
) -> None:
    client = sign_in(request.getfixturevalue(who))
    assert [client.get(reverse(f"mix:{name}")).status_code for name in ("mine", "team")] == [404, 404]


@pytest.mark.parametrize("who", ["seller", "bosss_boss"])
def test_room_of_somebody_else_names_no_mix(
    mix: Round, sign_in: SignIn, request: pytest.FixtureRequest, who: str
) -> None:
    shown = sign_in(request.getfixturevalue(who)).get(reverse("mix:mine"))
    assert list(shown.context["mixes"]) == []
    assert mix.title not in shown.content.decode()


def test_anonymous_visitor_is_asked_to_sign_in(mix: Round, client: Client) -> None:
    assert client.get(reverse("mix:show", args=[mix.pk])).status_code == 302


def test_leader_sees_both_profiles(mix: Round, boss: Person, sign_in: SignIn) -> None:
    shown = sign_in(boss).get(reverse("mix:show", args=[mix.pk]))
    page = shown.context["page"]
    assert shown.status_code == 200
    assert (page.answered, page.has_guess, len(page.groups)) == (7, True, len(BEHAVIOURS))
    listening = next(row for group in page.groups for row in group.rows if "Problemen" in row.words)
    assert listening.sentence == (
        "Team: mittlere Hälfte genau richtig bis mehr, Mitte mehr. Ihre Vermutung: genau richtig."
    )
    assert "0,49" in shown.content.decode()


def test_guess_is_given_while_the_round_is_open(draft: Round, boss: Person, sign_in: SignIn) -> None:
    client, address = sign_in(boss), reverse("mix:guess", args=[draft.pk])
    assert client.get(address).status_code == 200
    opened(draft, boss)
    assert client.post(address, {"mix.ordering.1": "-1"}).status_code == 302
    assert MixGuess.objects.get().guesses == {"mix.ordering.1": -1.0}


def test_guess_can_be_changed_until_the_close(draft: Round, boss: Person, sign_in: SignIn) -> None:
    client, address = sign_in(boss), reverse("mix:guess", args=[draft.pk])
    for value in ("1", "0"):
        client.post(address, {"mix.ordering.1": value})
    assert MixGuess.objects.get().guesses == {"mix.ordering.1": 0.0}
    assert client.get(address).context["form"]["mix.ordering.1"].value() == "0"


def test_guess_after_the_close_is_refused(mix: Round, boss: Person, sign_in: SignIn) -> None:
    before = MixGuess.objects.get().guesses
    answer = sign_in(boss).post(reverse("mix:guess", args=[mix.pk]), {"mix.ordering.1": "1"})
    assert (answer.status_code, MixGuess.objects.get().guesses) == (302, before)
    with pytest.raises(ValueError):
        actions.guess(mix, {"mix.ordering.1": 1})


def test_guess_of_another_item_or_value_is_refused(draft: Round) -> None:
    for wrong in ({"mix.ordering.3": 1.0}, {"mix.ordering.1": 0.5}):
        with pytest.raises(ValueError):
            actions.guess(draft, wrong)


def test_mix_without_a_guess_shows_the_wishes_alone(draft: Round, boss: Person, sign_in: SignIn) -> None:
    answered(opened(draft, boss), {"": [sheet(place) for place in range(7)]})
    shown = sign_in(boss).get(reverse("mix:show", args=[released(draft, boss).pk]))
    assert shown.context["page"].has_guess is False
    assert "Ihre Vermutung" not in shown.content.decode()


def test_mix_with_too_few_answers_shows_nothing(draft: Round, boss: Person, sign_in: SignIn) -> None:
    answered(opened(draft, boss), {"": [sheet(place) for place in range(4)]})
    closed = released_without_tables(draft, boss)
    client = sign_in(boss)
    assert client.get(reverse("mix:show", args=[closed.pk])).status_code == 404
    assert "Zu wenige haben geantwortet" in client.get(reverse("mix:mine")).content.decode()


def released_without_tables(found: Round, by: Person) -> Round:
    done = released(found, by)
    assert not hasattr(done, "release")
    return done


def test_thoughts_are_kept_for_the_leader_alone(
    mix: Round, boss: Person, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(boss)
    client.post(
        reverse("mix:think", args=[mix.pk]), {"listening": "Dienstag anders beginnen", "theme": "listening"}
    )
    kept = MixThoughts.objects.get()
    assert (kept.notes, kept.theme) == ({"listening": "Dienstag anders beginnen"}, "listening")
    assert "Dienstag anders beginnen" in client.get(reverse("mix:show", args=[mix.pk])).content.decode()
    actions.show(mix)
    team = sign_in(seller).get(reverse("mix:show", args=[mix.pk]))
    assert team.status_code == 200
    assert "Dienstag anders beginnen" not in team.content.decode()
    assert "form" not in team.context


def test_thoughts_are_deleted_really(mix: Round, boss: Person, sign_in: SignIn) -> None:
    actions.think(mix, {"numbers": "weniger montags"}, "")
    sign_in(boss).post(reverse("mix:forget", args=[mix.pk]))
    assert MixThoughts.objects.count() == 0


def test_theme_that_is_no_behaviour_is_refused(mix: Round, boss: Person, sign_in: SignIn) -> None:
    answer = sign_in(boss).post(reverse("mix:think", args=[mix.pk]), {"theme": "charm"})
    assert (answer.status_code, MixThoughts.objects.count()) == (422, 0)
    with pytest.raises(ValueError):
        actions.think(mix, {"charm": "x"}, "")


def test_leader_looks_before_showing(mix: Round, boss: Person, sign_in: SignIn) -> None:
    client, address = sign_in(boss), reverse("mix:share", args=[mix.pk])
    assert client.get(address).status_code == 200
    assert not MixShown.objects.exists()
    assert client.post(address).status_code == 302
    assert MixShown.objects.get().round == mix


def test_team_sees_the_page_without_the_thoughts(mix: Round, colleague: Person, sign_in: SignIn) -> None:
    actions.show(mix)
    client = sign_in(colleague)
    assert [one.pk for one in client.get(reverse("mix:team")).context["shown"]] == [mix.pk]
    shown = client.get(reverse("mix:show", args=[mix.pk]))
    assert (shown.status_code, shown.context["is_mine"]) == (200, False)
    for method, address in pages(mix):
        if address != reverse("mix:show", args=[mix.pk]):
            assert getattr(client, method)(address).status_code == 404


def test_showing_can_be_taken_back(mix: Round, boss: Person, seller: Person, sign_in: SignIn) -> None:
    actions.show(mix)
    sign_in(boss).post(reverse("mix:take_back", args=[mix.pk]))
    assert sign_in(seller).get(reverse("mix:show", args=[mix.pk])).status_code == 404


def test_who_reports_to_somebody_else_today_sees_it_no_longer(
    mix: Round, seller: Person, bosss_boss: Person, sign_in: SignIn
) -> None:
    actions.show(mix)
    set_leader(seller, bosss_boss, by=None, since=timezone.localdate() - timedelta(days=1))
    assert sign_in(seller).get(reverse("mix:show", args=[mix.pk])).status_code == 404


def test_leader_without_a_round_is_told_how_to_begin(boss: Person, seller: Person, sign_in: SignIn) -> None:
    shown = sign_in(boss).get(reverse("mix:mine")).content.decode()
    assert "Ihr Team wurde noch nicht gefragt" in shown
    assert reverse("rounds:mix") in shown


def test_mix_of_another_kind_of_round_does_not_exist(mix: Round, boss: Person) -> None:
    Round.objects.update(kind=Round.Kind.PACK)
    assert list(queries.mixes_about(boss)) == []
