"""Conversations with a mirror, and who looks at them."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from klarheit import formats
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import analysis
from klarheit_web.conversations.actions import bring, partner_named
from klarheit_web.conversations.models import Conversation, Partner
from world import open_to

Tell = Callable[..., Conversation]
TALK = """Jana: Guten Tag, Frau Kern. Was soll nach der Umstellung anders sein?
Frau Kern: Wir wollen, dass samstags niemand mehr in die Halle muss. Und bis Ende März soll das laufen.
Jana: Samstags niemand mehr in der Halle. Wer entscheidet das bei Ihnen?
Frau Kern: Meine Schwester, die führt die Bücher. Ohne sie geht nichts.
Jana: Unsere Anlage ist da führend, das kann ich Ihnen versprechen. Haben Sie ein Budget?
Frau Kern: Ja, vierzigtausend. Mehr ist nicht drin.
Jana: Ich schicke Ihnen bis Freitag einen Vorschlag.
Frau Kern: Gut, den sehen wir uns an. Danke.
"""


@pytest.fixture
def partner(seller: Person) -> Partner:
    return partner_named(seller, "Frau Kern", "Kern Logistik")


@pytest.fixture
def tell(seller: Person, partner: Partner) -> Tell:
    """Bring the short talk in and have it read; the seller's sentence is written already."""

    def told(held_on: date = date(2026, 11, 12), **named: object) -> Conversation:
        usual = {
            "title": "Frau Kern",
            "source": "paste",
            "asked": "yes",
            "partner": partner,
            "askers": ["Jana"],
        }
        brought = bring(seller, formats.parse(TALK.encode()), held_on=held_on, **usual | named)  # type: ignore[arg-type]
        if brought.state == Conversation.State.WAITING:
            analysis.read(brought)
        brought.sentence_at = timezone.now()
        brought.save()
        return brought

    return told


@pytest.fixture
def talk(tell: Tell) -> Conversation:
    return tell()


@pytest.fixture
def reader(talk: Conversation, colleague: Person) -> Person:
    """Somebody to whom the seller opened the talk."""
    open_to(colleague, talk)
    return colleague


@pytest.fixture
def mine(seller: Person, sign_in: Callable[[Person], Client]) -> Client:
    """The seller's browser."""
    return sign_in(seller)
