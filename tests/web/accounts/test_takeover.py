"""Administrators can't become somebody: each way that one might try is closed, and nothing is left ajar."""

import re
from collections.abc import Callable

import pytest
from django.apps import apps
from django.conf import settings
from django.core import mail
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from accounts_provider import Provider
from cast import PASSWORD, SignIn
from klarheit_web.accounts import actions, queries, rules, tokens
from klarheit_web.accounts.models import Invitation, Person, Role
from klarheit_web.conversations.models import Conversation

NEW = "Ein Satz mit Kranichen am Ufer"


@pytest.mark.parametrize(
    "written", ["jana@lindner.example", "JANA@Lindner.Example", "  Jana@lindner.example "]
)
def test_administrator_can_not_invite_an_address_that_has_an_account(
    administrator: Person, seller: Person, written: str
) -> None:
    with pytest.raises(actions.AddressTaken):
        actions.invite(administrator.organisation, email=written, name="J", roles=[], by=administrator)
    assert not Invitation.objects.exists()


def test_administrator_can_not_open_an_account_by_an_older_invitation(
    client: Client, administrator: Person, seller: Person
) -> None:
    invitation, token = actions.invite(
        administrator.organisation, email="jana.neu@lindner.example", name="J", roles=[], by=administrator
    )
    Person.objects.filter(pk=seller.pk).update(email=invitation.email)
    form = {"name": "Eve", "language": "de", "password": NEW, "way": "password"}
    assert client.post(reverse("invitation", args=[token]), form).status_code == 404
    seller.refresh_from_db()
    assert (seller.name, seller.check_password(PASSWORD)) == ("Jana Reuter", True)
    assert "_auth_user_id" not in client.session


def test_administrator_can_not_set_a_password_or_an_address_or_a_key_of_another(
    sign_in: SignIn, administrator: Person, seller: Person
) -> None:
    """The pages that change credentials know nobody but who is signed in, whatever is posted."""
    browser = sign_in(administrator)
    named = {"user": str(seller.pk), "person": str(seller.pk), "id": str(seller.pk)}
    browser.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    browser.post(reverse("account_change_password"), {"oldpassword": PASSWORD, "password1": NEW, **named})
    browser.post(reverse("account_recovery_key"), named)
    browser.post(reverse("account"), {"name": "Eve", "language": "en", **named})
    seller.refresh_from_db()
    assert (seller.name, seller.language, seller.check_password(PASSWORD)) == ("Jana Reuter", "de", True)
    assert queries.recovery_key_of(seller) is None


def addresses(patterns: list[URLPattern | URLResolver], before: str = "") -> list[str]:
    found = []
    for one in patterns:
        path = before + str(one.pattern)
        found += addresses(one.url_patterns, path) if isinstance(one, URLResolver) else [path]
    return found


def test_no_address_of_credentials_takes_somebody_else() -> None:
    """Only links (signed or random), a provider's name and one's own passkeys stand in their addresses."""
    account = [path for path in addresses(get_resolver().url_patterns) if path.startswith("account/")]
    arguments = {part for path in account for part in re.findall(r"<(?:\w+:)?(\w+)>", path)}
    assert arguments == {"token", "provider_id", "pk", "uidb36", "key"}


def test_administrator_can_not_touch_a_passkey_of_another(sign_in: SignIn, administrator: Person) -> None:
    browser = sign_in(administrator)
    browser.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    for page in ("mfa_edit_webauthn", "mfa_remove_webauthn"):
        assert browser.get(reverse(page, args=[1]), follow=True).status_code == 404


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("mail_is_on")
def test_reset_asked_by_an_administrator_goes_to_the_person_alone(
    sign_in: SignIn, administrator: Person, seller: Person, work_off: Callable[[], None]
) -> None:
    sign_in(administrator).post(reverse("account_reset_password"), {"email": seller.email})
    work_off()
    assert [letter.to for letter in mail.outbox] == [[seller.email]]
    seller.refresh_from_db()
    assert seller.check_password(PASSWORD)


def test_address_link_of_one_person_changes_nobody_else(
    sign_in: SignIn, administrator: Person, seller: Person
) -> None:
    """An administrator who proves an address changes the own account, never the other's."""
    link = reverse(
        "account_confirm_address", args=[tokens.address_token(administrator, "neu@lindner.example")]
    )
    sign_in(seller).post(link)
    seller.refresh_from_db()
    administrator.refresh_from_db()
    assert (seller.email, administrator.email) == ("jana@lindner.example", "neu@lindner.example")


@pytest.mark.parametrize("role", list(Role))
def test_no_role_gives_sight_of_content(
    administrator: Person, conversation: Conversation, role: Role
) -> None:
    actions.give_role(administrator, role, by=administrator)
    assert list(Conversation.objects.visible_to(administrator)) == []
    assert rules.holds(administrator, role)


def test_role_given_to_oneself_is_recorded(administrator: Person) -> None:
    actions.give_role(administrator, Role.COACH, by=administrator)
    record = queries.records_of(administrator)[0]
    assert (record.deed, record.actor) == (actions.Deed.ROLE_CHANGED, administrator.pk)


def test_identity_with_the_address_of_somebody_does_not_become_somebody(
    client: Client, provider: Provider, seller: Person
) -> None:
    """Who runs the company's sign-in service can name any address there."""
    provider.says = {"sub": "eve", "email": seller.email, "email_verified": True}
    login = reverse("openid_connect_login", args=["127.0.0.1"])
    away = client.post(login)
    state = re.search(r"state=(\w+)", away.headers["Location"])
    assert state
    client.get(f"{login}callback/", {"code": "x", "state": state[1]})
    assert "_auth_user_id" not in client.session


def test_session_of_another_is_ended_by_its_owner_only(
    sign_in: SignIn, administrator: Person, seller: Person
) -> None:
    theirs = Client()
    theirs.post(reverse("account_login"), {"login": seller.email, "password": PASSWORD})
    page = sign_in(administrator).get(reverse("usersessions_list"))
    assert [one.user for one in page.context["sessions"] if one.user != administrator] == []
    sign_in(administrator).post(reverse("usersessions_list"))
    assert theirs.get(reverse("account")).status_code == 200


def test_demo_link_opens_nothing_outside_the_demo(client: Client, seller: Person) -> None:
    client.get(reverse("account_demo", args=[tokens.demo_token(seller, "once")]))
    assert "_auth_user_id" not in client.session


def test_djangos_admin_site_is_not_installed() -> None:
    assert not apps.is_installed("django.contrib.admin")
    assert not any(path.startswith("admin") for path in addresses(get_resolver().url_patterns))


def test_nobody_signs_in_by_an_equal_address() -> None:
    assert settings.SOCIALACCOUNT_EMAIL_AUTHENTICATION is False
    assert settings.SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT is False
