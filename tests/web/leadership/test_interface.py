"""Marketing and sales: both pictures side by side, and the agenda of their meeting."""

from collections.abc import Callable, Mapping
from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from pypdf import PdfReader

from klarheit.leadership.interface import STATEMENTS
from klarheit.survey.disclosure import Group
from klarheit.survey.instrument import bundled
from klarheit_web.accounts.models import Person
from klarheit_web.surveys.models import Round
from walked import ROOT, Said, answered, drafted, opened, released

SignIn = Callable[[Person], Client]
GROUPS = (ROOT, Group("marketing", "", "Marketing"), Group("sales", "", "Sales"))
SPREAD = (1, 2, 3, 3, 4, 5)
SHOW = "interface:show"


def drafted_by(person: Person) -> Round:
    return drafted(
        person,
        bundled("interface"),
        {"marketing": 10, "sales": 10},
        kind=Round.Kind.INTERFACE,
        series="interface",
        audience=Round.Audience.EVERYBODY,
        groups=GROUPS,
    )


def sheet(place: int, around: Mapping[str, int]) -> Said:
    """All but the first four answer as said; what is not said is answered every way."""
    spread = SPREAD[place % len(SPREAD)]
    return {item: spread if place < 4 else around.get(item, spread) for item in STATEMENTS}, ()


@pytest.fixture
def asked(bosss_boss: Person) -> Round:
    """Ten on each side: sales sees the first statement lower, both miss the second."""
    draft = drafted_by(bosss_boss)
    codes = opened(draft, bosss_boss)
    sides = {
        "marketing": {"interface.01": 5, "interface.02": 2},
        "sales": {"interface.01": 1, "interface.02": 2},
    }
    said = {side: [sheet(place, around) for place in range(10)] for side, around in sides.items()}
    answered(codes, said)
    return released(draft, bosss_boss)


@pytest.mark.parametrize("who", ["stranger", "coach", "administrator"])
def test_room_without_a_result_is_closed_to_who_is_not_concerned(
    sign_in: SignIn, request: pytest.FixtureRequest, who: str
) -> None:
    client = sign_in(request.getfixturevalue(who))
    assert [client.get(reverse(f"interface:{page}")).status_code for page in ("show", "pdf")] == [404, 404]


def test_result_is_not_there_for_a_stranger(asked: Round, stranger: Person, sign_in: SignIn) -> None:
    assert sign_in(stranger).get(reverse(SHOW)).status_code == 404


@pytest.mark.parametrize("who", ["seller", "boss", "bosss_boss", "sponsor", "coach", "administrator"])
def test_result_for_everybody_is_shown_to_everybody(
    asked: Round, sign_in: SignIn, request: pytest.FixtureRequest, who: str
) -> None:
    page = sign_in(request.getfixturevalue(who)).get(reverse(SHOW)).context["page"]
    assert page.answered == (("Marketing", 10), ("Vertrieb", 10))
    assert len(page.rows) == len(STATEMENTS)


def test_result_for_leaders_is_not_shown_to_staff(
    asked: Round, seller: Person, boss: Person, sign_in: SignIn
) -> None:
    Round.objects.update(audience=Round.Audience.LEADERS)
    assert sign_in(seller).get(reverse(SHOW)).context["page"] is None
    assert sign_in(boss).get(reverse(SHOW)).context["page"] is not None


def test_statement_seen_most_differently_stands_first(asked: Round, seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).get(reverse(SHOW)).context["page"]
    first = page.rows[0]
    assert first.words == bundled("interface").parts[0].items[0].words["de"]
    assert [(side.name, side.middle) for side in first.sides] == [
        ("Marketing", "trifft ganz zu"),
        ("Vertrieb", "trifft gar nicht zu"),
    ]
    assert page.differing[0] == first
    assert bundled("interface").parts[0].items[1].words["de"] in [row.words for row in page.low]


def test_agenda_is_printed(asked: Round, seller: Person, sign_in: SignIn) -> None:
    answer = sign_in(seller).get(reverse("interface:pdf"))
    assert answer["Content-Disposition"] == 'attachment; filename="marketing-und-vertrieb.pdf"'
    text = PdfReader(BytesIO(answer.content)).pages[0].extract_text()
    assert "Verschieden gesehen" in text
    assert "Vereinbart:" in text


def test_side_of_too_few_is_not_shown_and_the_page_says_why(
    bosss_boss: Person, seller: Person, sign_in: SignIn
) -> None:
    draft = drafted_by(bosss_boss)
    codes = opened(draft, bosss_boss)
    said = {
        "marketing": [sheet(place, {}) for place in range(6)],
        "sales": [sheet(place, {}) for place in range(3)],
    }
    answered(codes, said)
    released(draft, bosss_boss)
    page = sign_in(seller).get(reverse(SHOW))
    assert all(
        side.bar is None for row in page.context["page"].rows for side in row.sides if side.key == "sales"
    )
    assert page.context["page"].differing == ()


def test_before_a_round_the_room_says_what_it_is_for(
    seller: Person, sponsor: Person, sign_in: SignIn
) -> None:
    for person, offers in ((seller, False), (sponsor, True)):
        page = sign_in(person).get(reverse(SHOW)).content.decode()
        assert "Beide Seiten wurden noch nicht gefragt" in page
        assert (reverse("rounds:interface") in page) == offers
