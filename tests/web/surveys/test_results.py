"""The release, as it is read: by the declared audience, group by declared group, and nowhere more."""

import csv
import io
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast import SignIn, member
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.surveys import queries
from klarheit_web.surveys.actions import closing
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries.people import team_key
from rounds_made import ITEM, answered, opened, released, team

pytestmark = pytest.mark.django_db
GAP = "Hier wird nichts gezeigt, damit niemand erkennbar wird."
PAGES = ("surveys:results", "surveys:export")


@pytest.fixture
def found(bosss_boss: Person, boss: Person) -> Round:
    """Released: Bernd's seven answered, and eight of the nine who report to Vera."""
    team(bosss_boss, 8)
    team(boss, 7)
    return released(bosss_boss, {"": 8, team_key(boss.pk): 7})


def statuses(client: Client, found: Round) -> list[int]:
    return [client.get(reverse(page, args=[found.pk])).status_code for page in PAGES]


def test_stranger_finds_no_release(found: Round, stranger: Person, sign_in: SignIn) -> None:
    assert statuses(sign_in(stranger), found) == [404, 404]


@pytest.mark.parametrize(
    ("audience", "readers"),
    [
        ("everybody", {"seller", "boss", "bosss_boss", "sponsor", "coach", "administrator"}),
        ("leaders", {"boss", "bosss_boss", "sponsor"}),
        ("alone", {"boss"}),
    ],
)
def test_release_is_read_by_its_audience_alone(
    found: Round,
    boss: Person,
    audience: str,
    readers: set[str],
    sign_in: SignIn,
    request: pytest.FixtureRequest,
) -> None:
    Round.objects.update(audience=audience, about=boss)
    everybody = ("seller", "boss", "bosss_boss", "sponsor", "coach", "administrator", "stranger")
    for name in everybody:
        expected = 200 if name in readers else 404
        assert (name, statuses(sign_in(request.getfixturevalue(name)), found)) == (name, [expected, expected])


def test_account_for_auditing_alone_reads_no_release(
    found: Round, organisation: Organisation, sign_in: SignIn
) -> None:
    council = member(organisation, "Ali Rat", Role.AUDITOR)
    assert statuses(sign_in(council), found) == [404, 404]
    assert sign_in(council).get(reverse("surveys:round", args=[found.pk])).status_code == 200


def test_nothing_is_read_before_the_release(bosss_boss: Person, boss: Person, sign_in: SignIn) -> None:
    team(boss, 6)
    found = opened(bosss_boss, by_teams=False)
    answered(found, {"": 6})
    closing.close(found, bosss_boss)
    assert statuses(sign_in(bosss_boss), found) == [404, 404]


def test_page_says_the_middle_in_words(found: Round, seller: Person, sign_in: SignIn) -> None:
    """Fifteen answers: five each of less, just right, more."""
    page = sign_in(seller).get(reverse("surveys:results", args=[found.pk]))
    rows = {row.words: row for _title, rows in page.context["results"].parts for row in rows}
    (bar,) = [row.bar for row in rows.values() if row.bar]
    assert (bar.words, bar.half, bar.count) == ("genau richtig", "weniger bis mehr", 15)
    assert (bar.left, bar.width, bar.middle) == (0.0, 100.0, 50.0)
    assert "15 Personen haben geantwortet." in page.content.decode()


def test_group_that_was_not_declared_is_no_group(found: Round, seller: Person, sign_in: SignIn) -> None:
    page = reverse("surveys:results", args=[found.pk])
    assert sign_in(seller).get(page, {"group": team_key(seller.pk)}).status_code == 404


def test_page_of_a_team_shows_the_team(found: Round, boss: Person, seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).get(reverse("surveys:results", args=[found.pk]), {"group": team_key(boss.pk)})
    assert page.context["results"].group.answered == 7


def test_group_too_small_gets_a_sheet_and_no_figure(
    bosss_boss: Person, boss: Person, seller: Person, sign_in: SignIn
) -> None:
    team(bosss_boss, 8)
    found = released(bosss_boss, {"": 9})
    page = sign_in(seller).get(reverse("surveys:results", args=[found.pk]), {"group": team_key(boss.pk)})
    assert page.context["results"].group.why_not == GAP
    assert "row-of-result" not in page.content.decode()
    sheet = sign_in(seller).get(reverse("surveys:talk_sheet", args=[found.pk]), {"group": team_key(boss.pk)})
    assert (sheet.status_code, sheet["Content-Type"]) == (200, "application/pdf")


def test_every_gap_says_the_same_on_the_page_and_in_the_file(
    found: Round, boss: Person, seller: Person, sign_in: SignIn
) -> None:
    """Whyever: a reason given for one gap would tell something of the answers."""
    release = found.release
    reasons = ("few", "complement", "earlier", "inference")
    gone = [
        [one["group"], one["item"], why]
        for one, why in zip(release.tables["summaries"], reasons, strict=False)
    ]
    release.tables |= {"summaries": [], "withheld": gone}
    release.save()
    client, pages = sign_in(seller), [reverse(page, args=[found.pk]) for page in PAGES]
    page, file = (client.get(one).content.decode() for one in pages)
    assert page.count(GAP) == len(queries.parts_shown(found)[0].questions)
    assert file.count(GAP) == len(gone) > 0
    assert len({line.rpartition(",")[2] for line in file.splitlines()[1:]}) == 1


def test_export_holds_what_the_page_shows_and_nothing_more(
    found: Round, seller: Person, sign_in: SignIn
) -> None:
    text = sign_in(seller).get(reverse("surveys:export", args=[found.pk])).content.decode("utf-8-sig")
    tables = queries.tables_of(found)
    figures = [row for row in csv.reader(io.StringIO(text)) if "15" in row or "7" in row]
    assert len(figures) >= len(tables.summaries)


def test_round_before_stands_beside_it(
    bosss_boss: Person, boss: Person, seller: Person, sign_in: SignIn
) -> None:
    team(boss, 6)
    released(bosss_boss, {"": 6}, by_teams=False)
    second = released(bosss_boss, {"": 7}, by_teams=False)
    results = sign_in(seller).get(reverse("surveys:results", args=[second.pk])).context["results"]
    rows = [row for _title, rows in results.parts for row in rows if row.bar]
    assert [(row.bar.count, row.before.count) for row in rows] == [(7, 6)]


def test_number_of_queries_does_not_depend_on_the_number_of_groups(
    bosss_boss: Person, boss: Person, seller: Person, sign_in: SignIn
) -> None:
    """And the tables are loaded once."""
    leaders = team(bosss_boss, 4, "Leiter")
    client, counts = sign_in(seller), []
    for number in range(len(leaders)):
        team(leaders[number], 5, f"Neu{number}")
        cells = {team_key(one.pk): 5 for one in leaders[: number + 1]} | {"": 6}
        found = released(bosss_boss, cells, series=f"pack:{number}", questions=None)
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("surveys:results", args=[found.pk]))
        counts.append(len(asked))
    assert len(set(counts[1:])) == 1


def test_page_names_nobody_who_was_asked(found: Round, seller: Person, boss: Person, sign_in: SignIn) -> None:
    Round.objects.update(prepared_by=None)
    body = sign_in(seller).get(reverse("surveys:results", args=[found.pk])).content.decode()
    assert re.findall(r"Kollege\d", body) == []
    assert ITEM not in body
