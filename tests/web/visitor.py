"""Somebody at a browser, watched: what the page complained about, and what it asked for elsewhere."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY
from django.test import Client
from django.urls import reverse
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Response

from klarheit_web.accounts.models import Person

GRAVE = ("error", "warning")
RECORDS = AUTHENTICATION_METHODS_SESSION_KEY
LOADED = "addEventListener('load', () => document.documentElement.setAttribute('data-loaded', ''))"


@dataclass
class Visitor:
    """Somebody's browser with one page."""

    page: Page
    context: BrowserContext
    home: str
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.context.on("request", lambda request: self._asked(request.url))

    def go(self, name: str, *about: object) -> Response:
        """To the page of this name."""
        answer = self.page.goto(reverse(name, args=about))
        assert answer is not None
        return answer

    def status(self, name: str, *about: object) -> int:
        """What the address answers, without showing it."""
        return self.context.request.get(reverse(name, args=about), max_redirects=0).status

    def become(self, person: Person | None) -> None:
        """Signed in as this person from now on, or as nobody."""
        self.context.clear_cookies()
        if person:
            self.context.add_cookies([{"name": "sessionid", "value": session(person), "url": self.home}])

    def _said(self, said: ConsoleMessage) -> None:
        if said.type in GRAVE:
            self.complaints.append(said.text)

    def _asked(self, url: str) -> None:
        if not url.startswith((self.home, "data:", "blob:")):
            self.complaints.append(f"asked elsewhere: {url}")


Visit = Callable[..., Visitor]


def patient(context: BrowserContext) -> Page:
    """A page where all waits until it has loaded: a key pressed before its script runs goes nowhere."""
    page = context.new_page()
    page.add_init_script(LOADED)
    page.add_locator_handler(page.locator("html:not([data-loaded])"), lambda: None)
    return page


def session(person: Person) -> str:
    """A session in which this person has just typed the password, so that nothing asks for it again."""
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    just_now = {"method": "password", "at": time.time(), "reauthenticated": True}
    kept = client.session
    kept.update({RECORDS: [just_now], f"{RECORDS}_user": str(person.pk)})
    kept.save()
    return client.cookies["sessionid"].value
