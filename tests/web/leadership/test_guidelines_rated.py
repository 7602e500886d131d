"""What a released round says of a guideline, and who reads it there."""

from datetime import date

import pytest

from cast import SignIn
from klarheit.survey.instrument import joined
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines import actions, queries
from klarheit_web.leadership.guidelines.actions import Wording
from klarheit_web.leadership.guidelines.ratings import ratings_of
from klarheit_web.leadership.models import Guideline
from klarheit_web.surveys.models import Round
from walked import answered, drafted, opened, released

KNOWN = (1, 2, 3, 3, 4, 4, 4, 4)
WHYS = tuple(f"Grund {number}" for number in range(8))


@pytest.fixture
def guideline(boss: Person, bosss_boss: Person, organisation: Organisation) -> Guideline:
    wording = Wording("Wir helfen zuerst.", "Alles.", "Warten.", situations.offered_to(organisation)[:1])
    begun = actions.begin(boss, "workshop", wording)
    actions.make_valid(begun, bosss_boss, 1, date(2026, 11, 1))
    return begun


def rated(guideline: Guideline, by: Person, people: int, audience: str = "everybody") -> Round:
    """A released round of as many people, of whom the last two can't judge whether the guideline is lived."""
    part = queries.part_for(guideline.organisation)
    assert part is not None
    asked = joined("premises", {"de": "Voraussetzungen", "en": "Premises"}, [part])
    draft = drafted(by, asked, {"": people}, kind="premises", series="premises", audience=audience)
    key = f"guideline.{guideline.pk.hex}"
    sheets = []
    for place in range(people):
        sheet = {f"{key}.known": float(KNOWN[place]), f"{key}.practicable": float(1 + place % 3)}
        sheet |= {f"{key}.lived": 2.0 + place % 2} if place < people - 2 else {}
        sheets.append((sheet, [(f"{key}.why", "", WHYS[place])]))
    answered(opened(draft, by), {"": sheets})
    return released(draft, by)


def test_guideline_that_was_in_no_round_has_no_rating(guideline: Guideline, seller: Person) -> None:
    assert ratings_of(seller, guideline) is None


def test_rating_says_middle_and_middle_half_in_words_and_how_many_could_judge(
    guideline: Guideline, bosss_boss: Person, seller: Person
) -> None:
    rated(guideline, bosss_boss, 8)
    found = ratings_of(seller, guideline)
    assert found is not None
    known, practicable, lived, demanded = found.aspects
    assert (found.answered, known.judged, known.middle, known.half) == (
        8,
        8,
        "zwischen „eher ja“ und „ja“",
        ("eher nein", "ja"),
    )
    assert (practicable.judged, practicable.middle) == (8, "eher nein")
    assert (lived.judged, lived.why_not) == (6, "")
    assert (demanded.judged, demanded.middle, bool(demanded.why_not)) == (0, "", True)


def test_reasons_are_shown_from_eight_answers_on(
    guideline: Guideline, bosss_boss: Person, seller: Person
) -> None:
    rated(guideline, bosss_boss, 8)
    found = ratings_of(seller, guideline)
    assert found is not None
    assert sorted(found.whys) == list(WHYS)


def test_reasons_of_seven_are_not_shown(guideline: Guideline, bosss_boss: Person, seller: Person) -> None:
    rated(guideline, bosss_boss, 7)
    found = ratings_of(seller, guideline)
    assert found is not None
    assert found.whys == ()


def test_rating_is_read_by_the_audience_of_the_round_alone(
    guideline: Guideline, bosss_boss: Person, boss: Person, seller: Person, sign_in: SignIn
) -> None:
    rated(guideline, bosss_boss, 8, audience="leaders")
    pages = [sign_in(one).get(f"/leadership/guidelines/{guideline.pk}/") for one in (boss, seller)]
    assert [page.context["ratings"] is None for page in pages] == [False, True]


def test_page_shows_the_middle_as_picture_and_words(
    guideline: Guideline, bosss_boss: Person, seller: Person, sign_in: SignIn
) -> None:
    rated(guideline, bosss_boss, 8)
    page = sign_in(seller).get(f"/leadership/guidelines/{guideline.pk}/").content.decode()
    assert "Die Mitte der Antworten: <b>zwischen „eher ja“ und „ja“</b>." in page
    assert page.count('class="rate-middle"') >= 2
