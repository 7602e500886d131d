"""What tests of signing in need: mail switched on, the demo switched on, a provider of identities."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Thread

import pytest
from pytest_django.fixtures import Settings as DjangoSettings

from accounts_provider import Provider
from klarheit_web.environment import Oidc, identity_providers


@pytest.fixture
def mail_is_on(settings: DjangoSettings) -> None:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail="smtp://localhost")


@pytest.fixture
def demo_is_on(settings: DjangoSettings) -> None:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, demo=True)


@pytest.fixture
def provider(settings: DjangoSettings) -> Iterator[Provider]:
    running = Provider()
    thread = Thread(target=running.serve_forever, daemon=True)
    thread.start()
    oidc = Oidc("Firmenkonto", running.url, "klarheit", "secret")
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, oidc=oidc)
    settings.SOCIALACCOUNT_PROVIDERS = identity_providers(oidc)
    yield running
    running.shutdown()
    running.server_close()
    thread.join()
