"""Contradictions: the register, signed pairs, and what the staff said together."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from pypdf import PdfReader

from klarheit.survey.instrument import joined
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership.models import PairSigned, SteeringElement
from klarheit_web.leadership.steering import actions, queries
from klarheit_web.surveys.models import Round
from walked import Said, answered, drafted, opened, released

SignIn = Callable[[Person], Client]
PAGES = ("list", "register", "sign", "pdf")
QUERIES = 10
TITLE = {"de": "Voraussetzungen", "en": "Premises"}


@pytest.fixture
def target(boss: Person) -> SteeringElement:
    return actions.register(boss, "target", "Zehn Neukunden im Quartal")


@pytest.fixture
def bonus(boss: Person) -> SteeringElement:
    return actions.register(boss, "bonus", "Prämie auf den Umsatz des Monats")


@pytest.fixture
def report(bosss_boss: Person) -> SteeringElement:
    return actions.register(bosss_boss, "report", "Wochenbericht über alle Besuche")


@pytest.fixture
def keys(target: SteeringElement, bonus: SteeringElement, report: SteeringElement) -> tuple[str, str, str]:
    return (f"element:{target.pk}", f"element:{bonus.pk}", f"element:{report.pk}")


@pytest.fixture
def asked(keys: tuple[str, str, str], bosss_boss: Person) -> Round:
    """Ten answered: eight name target and bonus, two target and report."""
    part = queries.part_for(bosss_boss.organisation)
    assert part is not None
    draft = drafted(
        bosss_boss,
        joined("premises", TITLE, [part]),
        {"": 10},
        kind=Round.Kind.PREMISES,
        series="premises",
        audience=Round.Audience.EVERYBODY,
    )
    target, bonus, report = keys
    sheets = [said(target, bonus, "Am Monatsende rabattieren wir.")] * 7 + [said(target, report)] * 3
    answered(opened(draft, bosss_boss), {"": sheets})
    return released(draft, bosss_boss)


def said(first: str, second: str, example: str = "") -> Said:
    first, second = sorted((first, second))
    pair = {"first": first, "second": second, "often": 3, "costly": 4}
    texts: Sequence[tuple[str, str, str]] = ()
    if example:
        texts = [("contradiction.example", f"{first}|{second}", example)]
    return {"contradiction.pulls": [pair]}, texts


@pytest.mark.parametrize("who", ["stranger", "coach", "administrator"])
def test_room_is_closed_to_who_is_not_concerned(
    target: SteeringElement, sign_in: SignIn, request: pytest.FixtureRequest, who: str
) -> None:
    client = sign_in(request.getfixturevalue(who))
    assert [client.get(reverse(f"steering:{page}")).status_code for page in PAGES] == [404] * len(PAGES)
    for page in ("retire", "put_back"):
        assert client.post(reverse(f"steering:{page}", args=[target.pk])).status_code == 404


@pytest.mark.parametrize("who", ["seller", "sponsor"])
def test_who_does_not_lead_reads_and_writes_nothing(
    target: SteeringElement, sign_in: SignIn, request: pytest.FixtureRequest, who: str
) -> None:
    client = sign_in(request.getfixturevalue(who))
    assert [client.get(reverse(f"steering:{page}")).status_code for page in PAGES] == [200, 200, 403, 200]
    assert client.post(reverse("steering:register"), {"kind": "order", "text": "x"}).status_code == 403
    assert client.post(reverse("steering:retire", args=[target.pk])).status_code == 403
    assert SteeringElement.objects.get().retired_at is None


def test_element_of_another_organisation_does_not_exist(
    target: SteeringElement, stranger: Person, boss: Person, sign_in: SignIn
) -> None:
    target.organisation = stranger.organisation
    target.save()
    assert sign_in(boss).post(reverse("steering:retire", args=[target.pk])).status_code == 404


def test_leader_keeps_the_register(boss: Person, sign_in: SignIn) -> None:
    client = sign_in(boss)
    client.post(reverse("steering:register"), {"kind": "bonus", "text": "  Prämie auf\tden Umsatz "})
    element = SteeringElement.objects.get()
    assert (element.text, element.kind, element.made_by) == ("Prämie auf den Umsatz", "bonus", boss)


def test_element_taken_out_can_be_put_back(target: SteeringElement, boss: Person, sign_in: SignIn) -> None:
    client = sign_in(boss)
    page = client.post(reverse("steering:retire", args=[target.pk]), follow=True)
    assert list(page.context["elements"]) == []
    assert reverse("steering:put_back", args=[target.pk]) in page.content.decode()
    client.post(reverse("steering:put_back", args=[target.pk]))
    assert [one.pk for one in queries.elements(boss.organisation)] == [target.pk]


def test_leader_signs_a_pair(
    keys: tuple[str, str, str], boss: Person, seller: Person, sign_in: SignIn
) -> None:
    first, second, _ = keys
    given = {"pulls": "yes", "first": first, "second": second, "often": 4, "costly": 3, "example": "Montags."}
    assert sign_in(boss).post(reverse("steering:sign"), given).status_code == 302
    pair = PairSigned.objects.get()
    assert (pair.leader, pair.pulls, pair.often, pair.costly) == (boss, True, 4, 3)
    page = sign_in(seller).get(reverse("steering:list"))
    (row,) = page.context["page"].pulls
    assert [(one.leader, one.often, one.strongly, one.example) for one in row.leaders] == [
        ("Bernd Achterberg", "ständig", "einiges", "Montags.")
    ]
    assert row.many == ""


def test_pair_named_again_replaces_what_was_said(keys: tuple[str, str, str], boss: Person) -> None:
    first, second, _ = keys
    actions.sign(boss, first, second, pulls=True, often=1, costly=1)
    actions.sign(boss, second, first, pulls=False, often=2, costly=4)
    pair = PairSigned.objects.get()
    assert (pair.pulls, pair.often, pair.costly) == (False, 2, 4)


def test_pair_that_cannot_be_is_refused(keys: tuple[str, str, str], boss: Person, sign_in: SignIn) -> None:
    first, *_ = keys
    for second in (first, "element:nobody"):
        with pytest.raises(ValueError):
            actions.sign(boss, first, second, pulls=True, often=1, costly=1)
    given = {"pulls": "yes", "first": first, "second": first, "often": 1, "costly": 1}
    assert (
        "Wählen Sie zwei verschiedene."
        in sign_in(boss).post(reverse("steering:sign"), given).content.decode()
    )


def test_more_than_three_pairs_of_a_sort_are_refused(boss: Person, sign_in: SignIn) -> None:
    keys = [f"element:{actions.register(boss, 'order', f'Anweisung {n}').pk}" for n in range(5)]
    for other in keys[1:4]:
        actions.sign(boss, keys[0], other, pulls=True, often=1, costly=1)
    actions.sign(boss, keys[0], keys[4], pulls=False, often=1, costly=1)
    given = {"pulls": "yes", "first": keys[1], "second": keys[2], "often": 1, "costly": 1}
    page = sign_in(boss).post(reverse("steering:sign"), given)
    assert "Mehr als drei Paare einer Art gehen nicht." in page.content.decode()
    assert PairSigned.objects.count() == 4


def test_signature_is_taken_back_by_its_leader_alone(
    keys: tuple[str, str, str], boss: Person, bosss_boss: Person, sign_in: SignIn
) -> None:
    pair = actions.sign(boss, keys[0], keys[1], pulls=True, often=1, costly=1)
    address = reverse("steering:unsign", args=[pair.pk])
    assert sign_in(bosss_boss).post(address).status_code == 404
    assert sign_in(boss).post(address).status_code == 302
    assert not PairSigned.objects.exists()


def test_signed_pair_keeps_the_words_it_was_signed_with(
    keys: tuple[str, str, str], target: SteeringElement, boss: Person, sign_in: SignIn
) -> None:
    actions.sign(boss, keys[0], keys[1], pulls=True, often=1, costly=1)
    actions.retire(target, boss)
    (row,) = sign_in(boss).get(reverse("steering:list")).context["page"].pulls
    assert {row.first, row.second} == {"Zehn Neukunden im Quartal", "Prämie auf den Umsatz des Monats"}
    assert {row.first_kind, row.second_kind} == {"Ziel", "Prämie"}


def test_staff_and_leaders_stand_side_by_side(
    asked: Round, keys: tuple[str, str, str], boss: Person, seller: Person, sign_in: SignIn
) -> None:
    target, bonus, _ = keys
    actions.sign(boss, target, bonus, pulls=True, often=2, costly=2)
    page = sign_in(seller).get(reverse("steering:list")).context["page"]
    counted, few = page.pulls
    assert (counted.many, counted.often, counted.strongly) == (
        "Fast alle, die geantwortet haben, nennen dieses Paar.",
        "oft",
        "sehr viel",
    )
    assert [one.leader for one in counted.leaders] == ["Bernd Achterberg"]
    assert counted.said == ("Am Monatsende rabattieren wir.",) * 7
    assert (few.many, few.weight, few.leaders) == (
        "Wenige nennen dieses Paar. Auch das gehört ins Gespräch.",
        None,
        (),
    )


def test_result_released_to_leaders_is_not_shown_to_staff(
    asked: Round, seller: Person, boss: Person, sponsor: Person, coach: Person, sign_in: SignIn
) -> None:
    Round.objects.update(audience=Round.Audience.LEADERS)
    page = reverse("steering:list")
    assert sign_in(seller).get(page).context["page"].pulls == ()
    assert [len(sign_in(one).get(page).context["page"].pulls) for one in (boss, sponsor)] == [2, 2]
    assert sign_in(coach).get(page).status_code == 404


def test_agenda_is_printed(asked: Round, seller: Person, sign_in: SignIn) -> None:
    answer = sign_in(seller).get(reverse("steering:pdf"))
    assert answer["Content-Disposition"] == 'attachment; filename="widersprueche.pdf"'
    text = PdfReader(BytesIO(answer.content)).pages[0].extract_text()
    assert "Zehn Neukunden im Quartal" in text
    assert "Vereinbart:" in text


def test_picture_draws_every_pair_and_nothing_else(asked: Round, seller: Person, sign_in: SignIn) -> None:
    picture = sign_in(seller).get(reverse("steering:list")).context["page"].picture
    assert [arc.sort for arc in picture.arcs] == ["pulls", "pulls"]
    assert sorted(arc.width for arc in picture.arcs) == [2, 7]
    assert len(picture.labels) == 3


def test_part_asks_about_what_is_in_the_register_today(
    keys: tuple[str, str, str], target: SteeringElement, boss: Person, organisation: Organisation
) -> None:
    actions.retire(target, boss)
    part = queries.part_for(organisation)
    assert part is not None
    pulls, supports, *texts = part.items
    assert {element.key for element in pulls.elements} == set(keys[1:])
    assert supports.elements == pulls.elements
    assert [item.elements for item in texts] == [(), ()]


def test_part_needs_two_elements(target: SteeringElement, organisation: Organisation) -> None:
    assert queries.part_for(organisation) is None


def test_empty_room_says_how_to_begin(boss: Person, sign_in: SignIn) -> None:
    page = sign_in(boss).get(reverse("steering:list")).content.decode()
    assert "Noch hat niemand ein Paar genannt" in page
    assert "Verzeichnis beginnen" in page


def test_page_makes_as_many_queries_for_three_pairs_as_for_one(
    boss: Person,
    seller: Person,
    sign_in: SignIn,
    django_assert_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    keys = [f"element:{actions.register(boss, 'order', f'Anweisung {n}').pk}" for n in range(4)]
    client = sign_in(seller)
    for other in keys[1:]:
        actions.sign(boss, keys[0], other, pulls=True, often=1, costly=1)
        with django_assert_num_queries(QUERIES):
            client.get(reverse("steering:list"))
