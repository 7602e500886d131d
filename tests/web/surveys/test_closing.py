"""The end: rows are written anew, tables are made once, and every answer goes."""

from datetime import timedelta

import pytest
from django.utils import timezone

from klarheit_web.accounts.models import Person
from klarheit_web.surveys import queries
from klarheit_web.surveys.actions import closing
from klarheit_web.surveys.actions.admitting import admit
from klarheit_web.surveys.actions.states import NotNow
from klarheit_web.surveys.models import Admission, Release, Round, Said, Sheet
from rounds_made import ITEM, answered, opened, released, team

pytestmark = pytest.mark.django_db
TEXT = "Der Zwetschgenkuchen im Pausenraum"


@pytest.fixture
def found(bosss_boss: Person, boss: Person) -> Round:
    """Open; thirty are asked, twenty answered in the order of their values, one in words as well."""
    team(boss, 29)
    found = opened(bosss_boss, by_teams=False)
    for number in range(20):
        value = float(number // 7 - 1)
        Sheet.objects.create(key=f"{number:064}", round=found, answers={ITEM: value})
    Said.objects.create(key="word", round=found, item=ITEM, text=TEXT)
    admit(found, [""] * 10)
    return found


def values() -> list[float]:
    """In the order in which the rows lie."""
    return [answers[ITEM] for answers in Sheet.objects.order_by().values_list("answers", flat=True)]


def test_close_ends_every_link(found: Round, bosss_boss: Person) -> None:
    closing.close(found, bosss_boss)
    assert not Admission.objects.exists()


def test_close_writes_every_row_anew_under_a_random_key(found: Round, bosss_boss: Person) -> None:
    keys, before = set(Sheet.objects.values_list("key", flat=True)), values()
    closing.close(found, bosss_boss)
    assert keys.isdisjoint(Sheet.objects.values_list("key", flat=True))
    assert sorted(values()) == before != values()
    assert Said.objects.get().key != "word"
    assert Said.objects.get().text == TEXT


def test_close_notes_who_and_when(found: Round, bosss_boss: Person) -> None:
    closing.close(found, bosss_boss)
    found.refresh_from_db()
    assert (found.closed_by, found.state) == (bosss_boss, "closed")


def test_closed_round_does_not_close_again(found: Round, bosss_boss: Person) -> None:
    closing.close(found, bosss_boss)
    with pytest.raises(NotNow):
        closing.close(found, bosss_boss)


def test_open_round_is_not_released(found: Round, bosss_boss: Person) -> None:
    with pytest.raises(NotNow):
        closing.release(found, bosss_boss)
    assert Sheet.objects.count() == 20


def test_release_makes_the_tables_and_deletes_every_answer(found: Round, bosss_boss: Person) -> None:
    closing.close(found, bosss_boss)
    made = closing.release(found, bosss_boss)
    found.refresh_from_db()
    assert not Sheet.objects.exists()
    assert not Said.objects.exists()
    assert (found.state, made and made.made_by) == ("released", bosss_boss)
    summary = queries.tables_of(found).summaries["", ITEM]
    assert (summary.count, summary.low, summary.middle, summary.high) == (20, -1.0, 0.0, 1.0)


def test_second_release_is_refused(found: Round, bosss_boss: Person) -> None:
    closing.close(found, bosss_boss)
    closing.release(found, bosss_boss)
    with pytest.raises(NotNow):
        closing.release(found, bosss_boss)
    assert Release.objects.count() == 1


def test_fewer_than_k_answers_are_deleted_and_nothing_is_shown(bosss_boss: Person, boss: Person) -> None:
    team(boss, 8)
    found = opened(bosss_boss, by_teams=False)
    answered(found, {"": 4})
    closing.close(found, bosss_boss)
    assert closing.release(found, bosss_boss) is None
    found.refresh_from_db()
    assert (found.state, Sheet.objects.exists(), Release.objects.exists()) == ("released", False, False)
    assert queries.latest(found.organisation, found.kind) is None


def test_answers_of_other_rounds_stay(found: Round, bosss_boss: Person, boss: Person) -> None:
    other = opened(bosss_boss, by_teams=False, series="pack:other")
    answered(other, {"": 6})
    closing.close(found, bosss_boss)
    closing.release(found, bosss_boss)
    assert Sheet.objects.filter(round=other).count() == 6


def test_round_closes_by_itself_on_the_day_after_the_last(found: Round) -> None:
    Round.objects.update(closes_on=timezone.localdate())
    closing.close_due()
    found.refresh_from_db()
    assert found.state == "open"
    Round.objects.update(closes_on=timezone.localdate() - timedelta(days=1))
    closing.close_due()
    closing.close_due()
    found.refresh_from_db()
    assert (found.state, found.closed_by) == ("closed", None)


def test_latest_and_the_one_before(bosss_boss: Person, boss: Person) -> None:
    team(boss, 6)
    first, second = (released(bosss_boss, {"": 7}, by_teams=False) for _number in range(2))
    assert queries.latest(second.organisation, Round.Kind.PACK) == second
    assert queries.before(second) == first
    assert queries.before(first) is None
