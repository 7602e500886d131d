"""Concerns without a name: who knows of them before and after five carry them, and what is kept of them."""

from collections.abc import Callable
from datetime import timedelta
from random import Random

import pytest
from django.core import mail
from django.db import models
from django.test import Client
from django.utils import timezone

from cast import SignIn, led, member
from klarheit_web.accounts.actions import set_leader
from klarheit_web.accounts.models import AccessRecord, Organisation, Person, Role
from klarheit_web.leadership.concerns import actions, queries, rules
from klarheit_web.leadership.concerns.actions import Answered, Words
from klarheit_web.leadership.models import Concern, GatheringConcern, UnsignedVerdict

ROOM = "/leadership/concerns/"
WORDS = Words("Zu viele Wochenberichte", "Drei Berichte je Woche.", "", "Ein Bericht.")
SENT = {"title": "Berichte", "what": "Drei je Woche.", "tried": "", "helps": "Einer.", "how": "unnamed"}


@pytest.fixture
def team(organisation: Organisation, boss: Person, seller: Person, colleague: Person) -> list[Person]:
    """Ten below Bernd."""
    names = (
        "Ada Ahrens",
        "Bea Busch",
        "Cem Can",
        "Dora Dietz",
        "Emil Ernst",
        "Fee Fuchs",
        "Gero Grün",
        "Hans Horn",
    )
    return [seller, colleague, *(led(member(organisation, name, Role.SELLER), boss) for name in names)]


@pytest.fixture
def gathering(boss: Person, team: list[Person]) -> GatheringConcern:
    return actions.raise_unnamed(boss, WORDS)


@pytest.fixture
def arrived(gathering: GatheringConcern) -> Concern:
    carried(gathering, 4)
    actions.daily()
    return Concern.objects.get()


@pytest.fixture
def auditor(organisation: Organisation) -> Person:
    return member(organisation, "Britta Rat", Role.AUDITOR)


def carried(gathering: GatheringConcern, others: int) -> None:
    for _each in range(others):
        actions.carry(gathering)


def asked(concern: Concern) -> Concern:
    """Answered, and the day has come on which something was to happen."""
    today = timezone.localdate()
    actions.answer(concern, Answered("yes", "Weil drei keiner liest.", "Einer.", today))
    return concern


def statuses(client: Client, pk: object) -> list[int]:
    at = f"{ROOM}{pk}/"
    deeds = ("carry", "take-back", "answer", "join", "withdraw")
    return [client.get(at).status_code, *(client.post(f"{at}{deed}/").status_code for deed in deeds)]


def columns(row: models.Model) -> set[str]:
    return {field.name for field in row._meta.concrete_fields}


@pytest.mark.parametrize(
    "who", ["stranger", "boss", "bosss_boss", "coach", "sponsor", "administrator", "auditor"]
)
def test_gathering_concern_is_not_there_for_anybody_but_the_staff_concerned(
    who: str, gathering: GatheringConcern, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    client = sign_in(request.getfixturevalue(who))
    assert statuses(client, gathering.pk) == [404] * 6
    assert "Wochenberichte" not in client.get(ROOM).content.decode()


def test_gathering_concern_is_seen_and_carried_by_the_staff_concerned(
    gathering: GatheringConcern, colleague: Person, sign_in: SignIn
) -> None:
    client = sign_in(colleague)
    assert statuses(client, gathering.pk) == [200, 302, 302, 404, 404, 404]
    assert list(client.get(ROOM).context["gathering"]) == [gathering]


@pytest.fixture
def between(organisation: Organisation, team: list[Person], seller: Person) -> Person:
    """The seller, who leads somebody, and is one of the ten below Bernd."""
    led(member(organisation, "Ida Igel", Role.SELLER), seller)
    return seller


def test_leader_in_between_knows_of_no_gathering_concern_addressed_further_up(
    gathering: GatheringConcern, between: Person, colleague: Person, sign_in: SignIn
) -> None:
    client = sign_in(between)
    assert statuses(client, gathering.pk) == [404] * 6
    assert list(client.get(ROOM).context["gathering"]) == []
    assert list(sign_in(colleague).get(ROOM).context["gathering"]) == [gathering]


def test_leader_in_between_raises_nothing_without_a_name_and_reads_why(
    between: Person, boss: Person, sign_in: SignIn
) -> None:
    client = sign_in(between)
    page = client.get(f"{ROOM}new/")
    assert [way for way, _label in page.context["form"].fields["how"].choices] == ["alone", "together"]
    assert "Ohne Namen vorbringen kann nur, wer niemanden führt" in page.content.decode()
    refused = client.post(f"{ROOM}new/", {**SENT, "leader": str(boss.pk)})
    assert (list(refused.context["form"].errors), GatheringConcern.objects.count()) == (["how"], 0)


def test_those_who_lead_somebody_do_not_count_among_the_staff_that_may_carry(
    organisation: Organisation, boss: Person, team: list[Person]
) -> None:
    assert rules.how_many_concerned(boss) == 10
    for number, one in enumerate(team[:5]):
        led(member(organisation, f"Neu{number} Nagel", Role.SELLER), one)
    assert rules.how_many_concerned(boss) == 10
    set_leader(team[9], team[0], by=None, since=timezone.localdate())
    assert [rules.how_many_concerned(one) for one in (boss, team[0])] == [10, 2]


def test_page_says_before_raising_that_carrying_twice_cannot_be_prevented(
    team: list[Person], seller: Person, sign_in: SignIn
) -> None:
    page = sign_in(seller).get(f"{ROOM}new/").content.decode()
    told = "Wir können nicht verhindern, dass jemand mehrfach mitträgt; dann stehen Sie weniger geschützt da."
    assert told in page
    assert "Was ohne Namen gesagt wird, steht meist sofort da." in page.partition('<details class="fold"')[0]


def test_raising_without_a_name_keeps_no_person_and_no_time(
    team: list[Person], boss: Person, seller: Person, sign_in: SignIn
) -> None:
    records = AccessRecord.objects.count()
    answer = sign_in(seller).post(f"{ROOM}new/", {**SENT, "leader": str(boss.pk)})
    concern = GatheringConcern.objects.get()
    assert answer["Location"] == f"{ROOM}{concern.pk}/"
    assert columns(concern) == {
        *("id", "organisation", "leader", "title", "what", "tried", "helps"),
        *("carriers", "month"),
    }
    assert (concern.month, concern.carriers) == (timezone.localdate().strftime("%Y-%m"), 1)
    assert (AccessRecord.objects.count(), Concern.objects.count(), mail.outbox) == (records, 0, [])


def test_unnamed_is_refused_where_carrying_would_name_everybody(
    seller: Person, colleague: Person, boss: Person, organisation: Organisation, sign_in: SignIn
) -> None:
    for name in ("Ada Ahrens", "Bea Busch", "Cem Can"):
        led(member(organisation, name, Role.SELLER), boss)
    client, sent = sign_in(seller), {**SENT, "leader": str(boss.pk)}
    assert list(client.post(f"{ROOM}new/", sent).context["form"].errors) == ["how"]
    led(member(organisation, "Dora Dietz", Role.SELLER), boss)
    assert client.post(f"{ROOM}new/", sent).status_code == 302


def test_concern_reaches_the_leader_on_the_day_after_the_fifth_and_not_before(
    gathering: GatheringConcern, boss: Person, team: list[Person], sign_in: SignIn
) -> None:
    at = f"{ROOM}{gathering.pk}/"
    for one in team[:3]:
        sign_in(one).post(f"{at}carry/")
    actions.daily()
    assert sign_in(boss).get(at).status_code == 404
    sign_in(team[3]).post(f"{at}carry/")
    assert sign_in(boss).get(at).status_code == 404
    actions.daily()
    page, concern = sign_in(boss).get(at), Concern.objects.get()
    assert "nach unserer Zählung von mindestens fünf getragen" in page.content.decode()
    assert GatheringConcern.objects.count() == 0
    assert (concern.pk, concern.raised_by, concern.leader) == (gathering.pk, None, boss)
    assert concern.due_on == timezone.localdate() + timedelta(days=14)


@pytest.mark.parametrize("who", ["stranger", "bosss_boss", "coach", "sponsor", "administrator", "auditor"])
def test_arrived_concern_is_seen_by_the_leader_and_the_staff_concerned_alone(
    who: str,
    arrived: Concern,
    boss: Person,
    colleague: Person,
    sign_in: SignIn,
    request: pytest.FixtureRequest,
) -> None:
    assert statuses(sign_in(request.getfixturevalue(who)), arrived.pk) == [404] * 6
    assert [sign_in(one).get(f"{ROOM}{arrived.pk}/").status_code for one in (boss, colleague)] == [200, 200]


def test_concern_waits_when_the_team_has_become_too_small(
    gathering: GatheringConcern, team: list[Person], bosss_boss: Person
) -> None:
    carried(gathering, 4)
    for one in team[:5]:
        set_leader(one, bosss_boss, by=None, since=timezone.localdate())
    actions.daily()
    assert (GatheringConcern.objects.get().carriers, Concern.objects.count()) == (5, 0)


@pytest.mark.django_db(transaction=True)
def test_letter_goes_out_with_the_daily_round_not_with_the_fifth(
    gathering: GatheringConcern, work_off: Callable[[], None]
) -> None:
    carried(gathering, 4)
    work_off()
    assert mail.outbox == []
    actions.daily()
    work_off()
    assert [letter.subject for letter in mail.outbox] == ["Klarheit: Es liegt ein Anliegen vor"]


def test_nobody_is_shown_how_many_carry_it(
    gathering: GatheringConcern, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    client, other = sign_in(seller), sign_in(colleague)

    def pages() -> list[str]:
        shown = (client.get(f"{ROOM}{gathering.pk}/"), client.get(ROOM))
        return [page.content.decode().split("<main")[1].split("csrfmiddlewaretoken")[0] for page in shown]

    before = pages()
    other.post(f"{ROOM}{gathering.pk}/carry/")
    carried(gathering, 6)
    assert pages() == before


def test_browser_counts_once_and_takes_back_what_it_carried(
    gathering: GatheringConcern, colleague: Person, sign_in: SignIn
) -> None:
    client, at = sign_in(colleague), f"{ROOM}{gathering.pk}/"
    client.post(f"{at}carry/")
    client.post(f"{at}carry/")
    assert GatheringConcern.objects.get().carriers == 2
    assert client.get(ROOM).context["carried"] == {gathering.pk}
    client.post(f"{at}take-back/")
    client.post(f"{at}take-back/")
    assert GatheringConcern.objects.get().carriers == 1
    assert client.get(at).context["mine"] == ""


def test_who_raised_it_takes_it_back_from_the_same_browser_only(
    team: list[Person], boss: Person, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    client.post(f"{ROOM}new/", {**SENT, "leader": str(boss.pk)})
    concern = GatheringConcern.objects.get()
    sign_in(seller).post(f"{ROOM}{concern.pk}/take-back/")
    assert GatheringConcern.objects.count() == 1
    client.post(f"{ROOM}{concern.pk}/take-back/")
    assert GatheringConcern.objects.count() == 0


def test_arrived_concern_is_no_longer_taken_back_by_one(
    team: list[Person], boss: Person, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    client.post(f"{ROOM}new/", {**SENT, "leader": str(boss.pk)})
    carried(GatheringConcern.objects.get(), 4)
    actions.daily()
    pk = Concern.objects.get().pk
    assert [client.post(f"{ROOM}{pk}/{deed}/").status_code for deed in ("take-back", "withdraw")] == [
        404,
        403,
    ]
    assert Concern.objects.count() == 1


def test_concern_that_half_a_year_does_not_bring_together_goes(gathering: GatheringConcern) -> None:
    actions.daily()
    assert GatheringConcern.objects.count() == 1
    GatheringConcern.objects.update(month=(timezone.localdate() - timedelta(days=215)).strftime("%Y-%m"))
    actions.daily()
    assert GatheringConcern.objects.count() == 0


def test_verdicts_without_a_name_stay_hidden_until_the_last_day_is_over(
    arrived: Concern, boss: Person, team: list[Person], sign_in: SignIn
) -> None:
    asked(arrived)
    at = f"{ROOM}{arrived.pk}/"
    for one, held in zip(team, ("held", "held", "partly", "partly", "partly", "not", "not"), strict=False):
        assert (
            sign_in(one)
            .post(f"{at}held/", {"held": held, "sentence": f"So sehe ich es: {held}."})
            .status_code
            == 302
        )
    verdict = UnsignedVerdict.objects.all()[0]
    assert columns(verdict) == {"id", "concern", "held", "sentence"}
    actions.daily()
    page = sign_in(boss).get(at)
    assert (page.context["tally"], "So sehe ich es" in page.content.decode()) == (None, False)
    assert sign_in(boss).post(f"{at}held/", {"held": "held"}).status_code == 403
    Concern.objects.update(asked_until=timezone.localdate() - timedelta(days=1))
    actions.daily()
    tally = sign_in(boss).get(at).context["tally"]
    assert (tally.count, tally.middle, tally.sentences) == (7, "teilweise", ())
    assert UnsignedVerdict.objects.count() == 0
    assert sign_in(team[8]).post(f"{at}held/", {"held": "held"}).status_code == 403


def test_tally_of_fewer_than_five_is_never_shown(arrived: Concern, boss: Person, sign_in: SignIn) -> None:
    asked(arrived)
    for held in ("not", "not", "held", "partly"):
        actions.judge_unsigned(arrived, held, "Nein.")
    Concern.objects.update(asked_until=timezone.localdate() - timedelta(days=1))
    actions.daily()
    tally = queries.tally_of(Concern.objects.get())
    assert tally == queries.Tally(0)
    assert (Concern.objects.get().tally, UnsignedVerdict.objects.count()) == ({}, 0)


def test_sentences_are_shown_shuffled_from_eight_on(arrived: Concern) -> None:
    asked(arrived)
    for number in range(8):
        actions.judge_unsigned(arrived, ("held", "partly", "not")[number % 3], f"Satz {number}")
    Concern.objects.update(asked_until=timezone.localdate() - timedelta(days=1))
    actions.daily(Random(7))
    tally = queries.tally_of(Concern.objects.get())
    assert tally is not None
    assert sorted(tally.sentences) == [f"Satz {number}" for number in range(8)]


def test_verdict_without_a_name_counts_once_in_a_browser_and_is_taken_back_there(
    arrived: Concern, colleague: Person, sign_in: SignIn
) -> None:
    asked(arrived)
    client, at = sign_in(colleague), f"{ROOM}{arrived.pk}/held/"
    client.post(at, {"held": "held"})
    client.post(at, {"held": "not"})
    assert [one.held for one in UnsignedVerdict.objects.all()] == ["held"]
    sign_in(colleague).post(f"{at}take-back/")
    assert UnsignedVerdict.objects.count() == 1
    client.post(f"{at}take-back/")
    assert UnsignedVerdict.objects.count() == 0
