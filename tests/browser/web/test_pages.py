"""Every page on a phone, light and dark: axe finds nothing, nobody complains, nothing is too wide or open."""

from collections.abc import Iterator

import pytest
from django.http.response import HttpResponseBase
from django.test import Client

from addresses import address, names
from klarheit_web.accounts.models import Person
from sound import unsound_at
from test_roles_in_leadership import ROOMS as ROLE_ROOMS
from visitor import Visit, session
from world import Things, open_to, things

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
NEEDS = {name: needs for name, needs in names() if not {name, name.partition(":")[0]} & set(ROLE_ROOMS)}
"""Those of leadership are looked at in `test_leadership_pages.py`."""
NO_PAGES = {
    "account": {
        "account_confirm_address", "account_demo", "account_login", "account_set_password",
        "account_reset_password", "account_reset_password_done", "account_reset_password_from_key_done",
        "account_reset_password_from_key",
    },
    "mfa": {
        "mfa_authenticate", "mfa_reauthenticate", "mfa_deactivate_totp", "mfa_view_recovery_codes",
        "mfa_download_recovery_codes", "mfa_login_webauthn", "mfa_reauthenticate_webauthn",
        "mfa_edit_webauthn", "mfa_remove_webauthn",
    },
    "socialaccount": {"socialaccount_login_error"},
    "openid": {"openid_connect_login", "openid_connect_callback"},
    "mirror": {"mirror:state", "mirror:correct", "mirror:download"},
    "understood": {"understood:download"},
    "understood_link": {"understood_link:thanks"},
    "insight": {"insight:refuse"},
    "clarify": {"clarify:download"},
    "practice": {"practice:case_file"},
    "privacy": {"privacy:access_csv"},
    "api": {"api:openapi", "api:list", "api:listed", "api:conversation", "api:delete", "api:mirror"},
}  # fmt: skip
"""What shows its owner no page: it leads elsewhere, is a file, or needs what nobody of the cast has."""
OPEN = {
    "account_login",
    "account_recover",
    "account_inactive",
    "invitation",
    "understood_link:page",
    "privacy:goodbye",
}
"""What is open to nobody signed in, in one's own words."""
OPENED = {"mirror:show", "mirror:turn", "insight:list", "insight:comments"}
"""What looks different to whom it was opened."""
LISTS = {
    "today", "conversations:list", "clarify:list", "practice:list", "practice:past", "insight:list",
    "insight:ended", "search:find", "search:passages", "privacy:access", "privacy:boss", "api:tokens",
}  # fmt: skip
"""What invites where nothing is yet."""


def room_of(name: str) -> str:
    return name.partition(":")[0] if ":" in name else name.partition("_")[0]


ROOMS = tuple(dict.fromkeys(map(room_of, NEEDS)))


@pytest.mark.parametrize("room", ROOMS)
def test_pages_of_a_room_are_sound(
    room: str, visit: Visit, seller: Person, coach: Person, colleague: Person, administrator: Person
) -> None:
    owner = administrator if room == "people" else seller
    owned = things(owner)
    open_to(coach, owned.conversation, level="comment")
    visitor = visit(width=390)
    eyes = {"owner": owner, "nobody": None, "reader": coach, "newcomer": colleague}
    wrong = {}
    for whose, person in eyes.items():
        visitor.become(person)
        for name, where in pages_of(room, owned, person, whose):
            wrong[whose, name] = unsound_at(visitor, where)
    assert {place: found for place, found in wrong.items() if found} == {}


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_no_page_is_named(room: str, seller: Person, administrator: Person) -> None:
    owner = administrator if room == "people" else seller
    owned, client = things(owner), signed_in(owner)
    answers = {name: client.get(where) for name, where in _addresses(room, owned)}
    found = {name for name, answer in answers.items() if answer.status_code != 405 and not is_page(answer)}
    assert found == NO_PAGES.get(room, set())


def pages_of(room: str, owned: Things, person: Person | None, whose: str) -> Iterator[tuple[str, str]]:
    """Names and addresses of the room that show this person a page worth a look of one's own."""
    client = signed_in(person)
    for name, where in _addresses(room, owned):
        is_looked_at = {
            "owner": name not in NO_PAGES.get(room, ()),
            "nobody": name in OPEN,
            "reader": name in OPENED,
            "newcomer": name in LISTS,
        }[whose]
        if is_looked_at and is_page(client.get(where)):
            yield name, where


def signed_in(person: Person | None) -> Client:
    client = Client()
    if person:
        client.cookies["sessionid"] = session(person)
    return client


def is_page(answer: HttpResponseBase) -> bool:
    is_html = answer.headers.get("Content-Type", "").startswith("text/html")
    return answer.status_code == 200 and is_html and "Content-Disposition" not in answer.headers


def _addresses(room: str, owned: Things) -> Iterator[tuple[str, str]]:
    return ((name, address(name, needs, owned)) for name, needs in NEEDS.items() if room_of(name) == room)
