"""Whatever the OpenAPI document allows, and what it does not: nothing makes the interface fall over."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, given, settings
from schemathesis import Case
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode

from klarheit_web.accounts.models import Person
from klarheit_web.api.actions import make_token
from klarheit_web.api.rules import SCOPES
from world import talk

OPERATIONS = ("bring", "list", "read", "mirror", "delete")
BOUNDED = settings(
    max_examples=12, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


@pytest.fixture(autouse=True)
def kept_connection(db: None) -> Iterator[None]:
    """Requests share the test's connection, as those of Django's test client do."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.parametrize("mode", list(GenerationMode))
@pytest.mark.parametrize("operation", OPERATIONS)
def test_no_request_makes_it_fall_over(operation: str, mode: GenerationMode, seller: Person) -> None:
    """With and without a token, at addresses of nothing and at that of an own conversation."""
    document = schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())
    cases = document.find_operation_by_id(operation).as_strategy(generation_mode=mode)
    _token, secret = make_token(seller, name="Sync", scopes=SCOPES, days=30)
    own = talk(seller)
    seen: set[int] = set()

    @BOUNDED
    @given(cases)
    def answered(case: Case[Any]) -> None:
        seen.add(case.call().status_code)
        seen.add(case.call(headers={"Authorization": f"Bearer {secret}"}).status_code)
        if "pk" in case.path_parameters:
            case.path_parameters["pk"] = str(own.pk)
            seen.add(case.call(headers={"Authorization": f"Bearer {secret}"}).status_code)

    answered()
    assert seen - {401} <= {200, 201, 204, 400, 403, 404, 405, 409, 413, 415, 422}
    assert len(seen) > 1


def test_every_operation_is_tried() -> None:
    document = schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())
    known: list[str] = []
    for one in document.get_all_operations():
        assert isinstance(one, Ok)
        known.append(one.ok().definition.raw["operationId"])
    assert sorted(known) == sorted(OPERATIONS)
