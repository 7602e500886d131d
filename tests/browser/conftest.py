"""A real Chromium, and pages of real talks to show it. Without a Chromium these tests are skipped, aloud."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from klarheit import formats
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.mirror import mirror
from klarheit.report import html

ROOT = Path(__file__).parents[2]
TALKS = ROOT / "src/klarheit/data/conversations"
PATIENCE = 30_000  # ms: what takes one moment takes many on a busy machine
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """KLARHEIT_CHROMIUM, or the system's Chromium."""
    named = os.environ.get("KLARHEIT_CHROMIUM")
    chromium = named or shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        pytest.skip("no Chromium found: install the package chromium or set KLARHEIT_CHROMIUM to its path")
    # Playwright runs an event loop in this thread; the tests speak to the database from it all the same.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=list(QUIET))
        yield opened
        opened.close()


NAMES = ("<script>alert(1)</script>", "Donaudampfschifffahrtsgesellschaftskapitän " * 3, *"ABCDEFGHIJ")
LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 6


def hostile() -> Conversation:
    """Twelve people, one of them a script, and words longer than any line."""
    said = (f"Was soll bei {LONG} danach anders sein?", f"Dass {LONG} bis Juni fertig ist, also {LONG}.")
    turns = tuple(Turn(NAMES[i % 12], said[i % 12 > 0]) for i in range(36))
    return Conversation("de", tuple(Speaker(name, name) for name in NAMES), turns)


@pytest.fixture(scope="session", params=["erstgespraech.vtt", "notes.txt", "hostile"])
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a long German talk with times, of short English notes without, and of a hostile file."""
    found = mirror(hostile() if request.param == "hostile" else formats.read(TALKS / request.param))
    path = tmp_path_factory.mktemp("report") / f"{request.param}.html"
    path.write_text(html.render(found, found.talk.conversation.language, title="Brandt"), encoding="utf-8")
    return path
