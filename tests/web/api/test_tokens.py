"""The page on which a person gives programs access, and the description of what they can do."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from cast import SignIn
from klarheit_web.accounts.models import Person
from klarheit_web.accounts.tokens import hashed
from klarheit_web.api.models import Token

from .conftest import Program

TOKENS = "/api/tokens/"
WISH = {"name": "Abgleich", "scopes": ["conversations:delete", "conversations:read"], "days": "30"}


def test_tokens_of_somebody_else_are_not_shown_and_not_revoked(
    seller: Person, stranger: Person, administrator: Person, program: Program, sign_in: SignIn
) -> None:
    program(seller)
    token = Token.objects.get()
    for other in (stranger, administrator):
        browser = sign_in(other)
        assert browser.get(TOKENS).context["rows"] == []
        assert browser.get(f"{TOKENS}{token.pk}/revoke/").status_code == 404
        assert browser.post(f"{TOKENS}{token.pk}/revoke/").status_code == 404
    assert Token.objects.get().revoked_at is None


@pytest.mark.parametrize("address", [TOKENS, "/api/docs/"])
def test_pages_are_closed_to_whoever_is_not_signed_in(address: str, client: Client, db: None) -> None:
    assert client.get(address)["Location"] == f"/account/login/?next={address}"


def test_secret_is_shown_once_and_kept_as_a_hash(seller: Person, sign_in: SignIn) -> None:
    browser = sign_in(seller)
    secret = browser.post(TOKENS, WISH).context["secret"]
    token = Token.objects.get()
    assert (token.person, token.token_hash) == (seller, hashed(secret))
    assert token.scopes == ["conversations:read", "conversations:delete"]
    assert token.expires_at - token.made_at == timedelta(days=30)
    assert secret not in browser.get(TOKENS).content.decode()
    program = Client(headers={"Authorization": f"Bearer {secret}"})
    assert program.get("/api/conversations").status_code == 200


@pytest.mark.parametrize(
    "changed", [{"days": "366"}, {"scopes": ["people:read"]}, {"scopes": []}, {"name": " "}]
)
def test_token_is_not_made_of_a_wrong_wish(
    changed: dict[str, object], seller: Person, sign_in: SignIn
) -> None:
    answer = sign_in(seller).post(TOKENS, {**WISH, **changed})
    assert list(answer.context["form"].errors) == list(changed)
    assert not Token.objects.exists()


def test_revoking_asks_first_and_then_holds(seller: Person, program: Program, sign_in: SignIn) -> None:
    client, browser = program(seller), sign_in(seller)
    address = f"{TOKENS}{Token.objects.get().pk}/revoke/"
    assert browser.get(address).status_code == 200
    assert client.get("/api/conversations").status_code == 200
    assert browser.post(address)["Location"] == TOKENS
    first = Token.objects.get().revoked_at
    browser.post(address)
    assert Token.objects.get().revoked_at == first
    assert client.get("/api/conversations").status_code == 401
    assert [row["state"] for row in browser.get(TOKENS).context["rows"]] == ["revoked"]


def test_token_that_ran_out_is_shown_as_such(seller: Person, program: Program, sign_in: SignIn) -> None:
    program(seller)
    Token.objects.update(expires_at=timezone.now())
    assert [row["state"] for row in sign_in(seller).get(TOKENS).context["rows"]] == ["over"]


def test_document_is_open_and_speaks_both_languages(client: Client) -> None:
    told = {
        language: client.get("/api/openapi.json", headers={"Accept-Language": language}).json()
        for language in ("de", "en")
    }
    summaries = {
        language: document["paths"]["/api/conversations"]["post"]["summary"]
        for language, document in told.items()
    }
    assert summaries == {"de": "Gespräch einbringen", "en": "Bring a conversation in"}
    assert list(told["en"]["paths"]) == [
        "/api/conversations",
        "/api/conversations/{pk}",
        "/api/conversations/{pk}/mirror",
    ]
    assert told["en"]["components"]["securitySchemes"] == {"Bearer": {"type": "http", "scheme": "bearer"}}


def test_page_tells_every_operation_of_the_document(seller: Person, sign_in: SignIn) -> None:
    shown = sign_in(seller).get("/api/docs/").context["operations"]
    document = Client().get("/api/openapi.json").json()
    written = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    assert {(one.method, one.path) for one in shown} == written
    bring = shown[0]
    assert [field.name for field in bring.fields if field.required] == ["asked"]
    assert bring.scope == "conversations:write"
