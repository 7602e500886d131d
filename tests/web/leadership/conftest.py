"""What tests of leadership share: a team of seven below the boss, and a guideline being worked out."""

import pytest

from cast import led, member
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines import actions as guidelines
from klarheit_web.leadership.guidelines.actions import Wording
from klarheit_web.leadership.models import Guideline


@pytest.fixture
def team(organisation: Organisation, boss: Person, seller: Person) -> list[Person]:
    names = ("Ada Ahrens", "Bea Busch", "Cem Can", "Dora Dietz", "Emil Ernst", "Fee Fuchs")
    return [seller, *(led(member(organisation, name, Role.SELLER), boss) for name in names)]


@pytest.fixture
def guideline(boss: Person, organisation: Organisation) -> Guideline:
    wording = Wording("Wir helfen zuerst.", "Alles.", "Warten.", situations.offered_to(organisation)[:1])
    return guidelines.begin(boss, "workshop", wording)
