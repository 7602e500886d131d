"""Names and titles: what one reads is what is there, and nothing turns the words beside it."""

import pytest

from cast import SignIn
from klarheit_web.accounts import actions as accounts
from klarheit_web.accounts.models import Person
from klarheit_web.clarify import actions as clarify
from klarheit_web.conversations.models import Conversation, Partner
from klarheit_web.pages.one_line import one_line
from world import talk


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Jana Reuter", "Jana Reuter"),
        ("Jana\u202e retueR", "Jana retueR"),
        ("\u2066Jana\u2069 \t\n Reuter ", "Jana Reuter"),
        ("Jana\u200b\u200dReuter", "JanaReuter"),
        ("Zoe\u0308", "Zoë"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("प\u094d\u200d", "प\u094d\u200d"),
        ("\u202e\u200b", ""),
    ],
)
def test_line_keeps_what_shows(written: str, kept: str) -> None:
    assert one_line(written) == kept


def test_name_is_one_line_whatever_way_it_comes(seller: Person) -> None:
    accounts.rename(seller, "Jana\u202e Reuter")
    assert (seller.name, Person.objects.get(pk=seller.pk).name) == ("Jana Reuter", "Jana Reuter")
    Person.objects.filter(pk=seller.pk).update(name="Jana\u2066 R.")
    assert Person.objects.get(pk=seller.pk).name == "Jana R."


def test_name_of_nothing_that_shows_is_refused(seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).post("/account/", {"name": "\u202e\u200b", "language": "de"})
    assert list(page.context["form"].errors) == ["name"]


def test_partner_and_title_are_one_line_too(seller: Person) -> None:
    clarify.meet(seller, "Frau\u202e Kern, Halden\u200b GmbH")
    partner = Partner.objects.get()
    assert (partner.name, partner.company) == ("Frau Kern", "Halden GmbH")
    own = talk(seller)
    own.title, own.participants = "Erst\u202egespräch", "Jana,\nFrau Kern"
    own.save()
    kept = Conversation.objects.get(pk=own.pk)
    assert (kept.title, kept.participants) == ("Erstgespräch", "Jana, Frau Kern")


def test_two_of_one_name_are_told_apart_where_insight_is_given(
    seller: Person, colleague: Person, coach: Person, boss: Person, sign_in: SignIn
) -> None:
    accounts.rename(colleague, "bernd Achterberg")
    page = sign_in(seller).get(f"/insight/give/{talk(seller).pk}/")
    shown = [label for _pk, label in page.context["form"].recipients.choices]
    assert shown == ["Cora Santer", "bernd Achterberg · tom@lindner.example"]
