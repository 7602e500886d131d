"""Answers nobody makes tables of don't stay for ever."""

from datetime import timedelta

import pytest
from django.utils import timezone

from klarheit.survey.instrument import bundled
from klarheit_web.accounts.models import Person
from klarheit_web.surveys.actions.closing import close, give_up_unreleased
from klarheit_web.surveys.models import Release, Round, Sheet
from walked import answered, drafted, opened


@pytest.mark.parametrize(("days", "left", "state"), [(29, 1, "closed"), (31, 0, "released")])
def test_answers_go_thirty_days_after_the_close(days: int, left: int, state: str, bosss_boss: Person) -> None:
    found = drafted(bosss_boss, bundled("mix"), {"": 6}, kind="mix", series="mix", audience="alone")
    answered(opened(found, bosss_boss), {"": [({"mix.listening.1": 1.0}, ())]})
    close(found, bosss_boss)
    Round.objects.filter(pk=found.pk).update(closed_at=timezone.now() - timedelta(days=days))
    give_up_unreleased()
    found.refresh_from_db()
    assert (Sheet.objects.count(), found.state, Release.objects.count()) == (left, state, 0)
