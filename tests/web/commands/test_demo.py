"""The whole demo: it starts, it shows pages, its links sign in, and nothing of it is left running."""

import os
import re
import signal
import socket
from collections.abc import Callable
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, build_opener, urlopen

import pytest

from installed import Installation, Process, until

pytestmark = pytest.mark.skipif(
    bool(os.environ.get("KLARHEIT_TEST_DATABASE")), reason="the demo is SQLite in any case"
)
Stopped = Callable[[Process], Process]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """One folder for all: the second start is a quick one."""
    return Installation(tmp_path_factory.mktemp("demo") / "folder")


def begun(demo: Installation, port: int = 0) -> tuple[Process, str]:
    """The process and what it has printed once everything runs."""
    process = demo.start("demo", "--folder", str(demo.folder), "--port", str(port))
    assert process.stdout
    said = ""
    for line in process.stdout:
        said += line
        if "Ctrl-C" in line:
            return process, said
    raise AssertionError(said)


def test_demo_begins_shows_a_page_signs_in_once_and_stops(demo: Installation, stopped: Stopped) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process, said = begun(demo, port)
    stopped(process)
    assert f"Port {port} is taken, so this is another one." in said
    assert re.findall(r"^  (\w+ \w+), ", said, re.MULTILINE) == [
        "Jana Reuter", "Tom Ashworth", "Bernd Achterberg", "Vera Lindner", "Renate Kolb", "Achim Petersen",
    ]  # fmt: skip
    _check_pages(said)
    assert len(demo.processes()) >= 4  # the command, the server with its worker, and the jobs
    process.send_signal(signal.SIGINT)
    rest, _ = process.communicate(timeout=30)
    assert (rest.strip(), process.returncode) == (
        f"Klarheit has ended. What you entered lies in {demo.folder}.", 0,
    )  # fmt: skip
    assert demo.processes() == []


def _check_pages(said: str) -> None:
    url = re.findall(r"running: (http://127\.0\.0\.1:\d+)$", said, re.MULTILINE)[0]
    link = re.findall(rf"^  ({url}/account/demo/\S+)$", said, re.MULTILINE)[0]
    with urlopen(url) as page:
        assert page.url == f"{url}/account/login/?next=/"
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    with browser.open(link) as page:
        assert (page.url, page.status) == (f"{url}/", 200)
    with browser.open(f"{url}/conversations/") as page:
        listed = page.read().decode()
        assert [title in listed for title in ("Erstgespräch Brandt", "First talk with Denise")] == [
            True,
            False,
        ]
    with pytest.raises(HTTPError, match="404"):
        build_opener().open(link)


def test_demo_ends_with_its_parent_when_that_is_killed(demo: Installation, stopped: Stopped) -> None:
    process, said = begun(demo)
    stopped(process)
    assert "Reading the sample conversations" not in said  # the folder is filled already
    process.kill()
    assert until(lambda: demo.processes() == [])


def test_demo_leaves_another_installation_alone(tmp_path: Path) -> None:
    real = Installation(tmp_path)
    (tmp_path / "klarheit.sqlite3").write_bytes(b"somebody's")
    refused = real.run("demo", "--folder", str(tmp_path))
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == (
        f"klarheit-web: Something other than the demo lies in {tmp_path}. "
        "Choose another folder with --folder.\n"
    )
    assert sorted(file.name for file in tmp_path.iterdir()) == ["klarheit.sqlite3"]


def test_init_leaves_the_demo_alone(demo: Installation) -> None:
    refused = demo.init()
    assert (refused.returncode, refused.stderr) == (
        2,
        f"klarheit-web: {demo.folder} is the folder of the demo. Choose another one with KLARHEIT_FOLDER.\n",
    )
