"""`init`, then `serve`, then the page of the invitation; and what is refused on the way."""

import re
import signal
import socket
from collections.abc import Callable
from urllib.request import urlopen

from installed import Installation, Process, until

Stopped = Callable[[Process], Process]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def test_invitation_printed_by_init_opens_on_the_server(installation: Installation, stopped: Stopped) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    begun = installation.init(KLARHEIT_URL=url)
    assert (begun.returncode, begun.stderr) == (0, "")
    (link,) = re.findall(rf"^  ({url}/invitation/\S+)$", begun.stdout, re.MULTILINE)
    server = stopped(installation.start("serve", "--bind", f"127.0.0.1:{port}", KLARHEIT_URL=url))
    assert server.stdout
    assert server.stdout.readline() == (
        f"Klarheit is running: {url} (listens on 127.0.0.1:{port}). Ctrl-C ends it.\n"
    )
    assert until(lambda: answers(port))
    with urlopen(link) as page:
        assert (page.status, "Achim Petersen" in page.read().decode()) == (200, True)
    server.send_signal(signal.SIGTERM)
    rest, _ = server.communicate(timeout=30)
    assert (rest, server.returncode) == ("", 0)
    assert installation.processes() == []


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def test_folder_and_secret_are_readable_by_nobody_else(set_up: Installation) -> None:
    modes = {
        file.name: oct(file.stat().st_mode & 0o777) for file in set_up.folder.iterdir() if file.is_file()
    }
    assert oct(set_up.folder.stat().st_mode & 0o777) == "0o700"
    assert set(modes.values()) == {"0o600"}
    assert modes["secret"] == "0o600"


def test_init_overwrites_nothing(set_up: Installation) -> None:
    secret = (set_up.folder / "secret").read_text()
    again = set_up.init()
    assert (again.returncode, again.stdout) == (2, "")
    assert again.stderr == (
        f"klarheit-web: An organisation is set up in {set_up.folder} already. "
        "Its administrator invites other people.\n"
    )
    assert (set_up.folder / "secret").read_text() == secret


def test_init_without_a_terminal_names_what_is_missing(installation: Installation) -> None:
    refused = installation.run("init", "--organisation", "Lindner")
    assert (refused.returncode, refused.stderr) == (2, "klarheit-web: --name is missing.\n")


def test_init_refuses_what_is_no_address(installation: Installation) -> None:
    refused = installation.run("init", "--organisation", "L", "--name", "Achim Petersen", "--email", "achim")
    assert (refused.returncode, refused.stderr) == (2, "klarheit-web: “achim” is no e-mail address.\n")


def test_init_can_be_tried_again_after_it_was_refused(installation: Installation) -> None:
    installation.run("init", "--organisation", "Lindner")
    assert installation.init().returncode == 0


def test_nothing_runs_without_a_secret(installation: Installation) -> None:
    refused = installation.run("serve")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == (
        f"klarheit-web: No secret: {installation.folder}/secret does not exist "
        "and KLARHEIT_SECRET is not set. “klarheit-web init” makes one.\n"
    )


def test_refusal_speaks_german_where_the_locale_does(installation: Installation) -> None:
    refused = installation.run("serve", LANGUAGE="de")
    assert refused.stderr == (
        f"klarheit-web: Kein Geheimnis: {installation.folder}/secret gibt es nicht, "
        "und KLARHEIT_SECRET ist nicht gesetzt. „klarheit-web init“ legt eines an.\n"
    )


def test_server_refuses_to_listen_to_others_without_https(set_up: Installation) -> None:
    refused = set_up.run("serve", "--bind", "0.0.0.0:8000")
    assert (refused.returncode, refused.stderr) == (
        2,
        "klarheit-web: Without HTTPS the server listens on this machine only, not on 0.0.0.0:8000. "
        "Set KLARHEIT_URL to the https address.\n",
    )


def test_server_refuses_a_port_that_is_taken(set_up: Installation) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        bind = f"127.0.0.1:{taken.getsockname()[1]}"
        refused = set_up.run("serve", "--bind", bind)
    assert refused.stderr == f"klarheit-web: {bind} is taken. Choose another port with --bind.\n"


def test_server_and_worker_refuse_an_old_database(installation: Installation) -> None:
    secret = "only-for-tests-" * 4
    installation.folder.mkdir()
    sentence = (
        "klarheit-web: The database does not fit this version. “klarheit-web upgrade” brings it up to it; "
        "at the very beginning: “klarheit-web init”.\n"
    )
    for command in ("serve", "work"):
        assert installation.run(command, KLARHEIT_SECRET=secret).stderr == sentence


def test_upgrade_brings_an_empty_database_up_to_this_version(installation: Installation) -> None:
    secret = "only-for-tests-" * 4
    installation.folder.mkdir()
    assert installation.run("upgrade", KLARHEIT_SECRET=secret).returncode == 0
    assert installation.run("work", "--once", KLARHEIT_SECRET=secret).returncode == 0


def test_worker_ends_on_a_signal(set_up: Installation, stopped: Stopped) -> None:
    worker = stopped(set_up.start("work"))
    assert worker.stdout
    assert worker.stdout.readline() == "The worker waits for jobs. Ctrl-C ends it.\n"
    worker.send_signal(signal.SIGTERM)
    rest, _ = worker.communicate(timeout=30)
    assert (rest, worker.returncode) == ("", 0)


def test_upgrade_waits_for_the_worker_to_end(set_up: Installation, stopped: Stopped) -> None:
    worker = stopped(set_up.start("work"))
    assert worker.stdout
    worker.stdout.readline()
    refused = set_up.run("upgrade")
    assert (refused.returncode, refused.stderr) == (
        2, "klarheit-web: Klarheit is still running. End “serve” and “work” first.\n",
    )  # fmt: skip
