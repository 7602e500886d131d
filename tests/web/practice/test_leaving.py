"""What one practised can be taken along, stays deleted, and outlives an upgrade."""

from collections.abc import Callable

import pytest
from django.test import Client

from klarheit.practice.persona import persona
from klarheit_web.accounts.models import Person
from klarheit_web.practice import actions, queries
from klarheit_web.practice.models import OwnCase, Practice
from klarheit_web.privacy.actions import delete_again
from klarheit_web.privacy.export.contents import files
from world import own_case, practised

SignIn = Callable[[Person], Client]
WORD = "Zwetschgenkuchen"


def test_nobody_takes_along_what_others_practised(seller: Person, stranger: Person) -> None:
    practised(seller, f"Was ist mit dem {WORD}?", word=WORD)
    assert [path for path, content in files(stranger) if WORD in content] == []


def test_exercise_and_case_are_taken_along_to_be_read(seller: Person) -> None:
    practised(seller, f"Was ist mit dem {WORD}?", word=WORD)
    taken = {path for path, content in files(seller) if WORD in content}
    assert taken == {"json/exercises.json", "json/cases.json", "exercises.html"}


@pytest.mark.django_db(transaction=True)
def test_restored_backup_brings_no_deleted_exercise_back(seller: Person) -> None:
    talk, case = practised(seller), own_case(seller)
    backup = [
        (model, model.objects.filter(pk=one.pk).values().get())
        for model, one in ((Practice, talk), (OwnCase, case))
    ]
    talk.delete()
    actions.delete_case(case)
    for model, row in backup:
        model.objects.create(**row)
    assert delete_again() == 2
    assert not Practice.objects.exists()


def test_talk_goes_on_with_the_counterpart_it_began_with(seller: Person) -> None:
    """Even if a later version of Klarheit knows this counterpart differently."""
    talk = actions.begin(seller, persona("dairy", "de"))
    Practice.objects.filter(pk=talk.pk).update(written=talk.written.replace("Feldmann", WORD))
    assert queries.persona_of(Practice.objects.get()).name == f"Petra {WORD}"
