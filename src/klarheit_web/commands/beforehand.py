"""What must stand before settings are read: the folder, its secret, where the demo runs."""

import os
import secrets
import socket
from argparse import Namespace
from pathlib import Path

from klarheit_web import environment
from klarheit_web.commands.refusal import Refused

DEMO_MARK = "this-is-the-demo"
NOT_IN_THE_DEMO = ("KLARHEIT_DATABASE", "KLARHEIT_MAIL", "KLARHEIT_SECRET")


def nothing(chosen: Namespace) -> None:
    """Most commands find everything there."""


def init(chosen: Namespace) -> None:
    """A folder that only this user reads, and a secret in it unless KLARHEIT_SECRET is set."""
    folder = environment.folder()
    if (folder / DEMO_MARK).exists():
        raise Refused("demo_folder", folder=folder)
    _make_folder(folder)
    if not os.environ.get("KLARHEIT_SECRET"):
        _make_secret(folder / "secret")


def demo(chosen: Namespace) -> None:
    """Settings of the demo: its own folder and SQLite, on loopback, at a free port. Nothing is mailed."""
    folder = chosen.folder.absolute()
    if any((folder / name).exists() for name in ("secret", "klarheit.sqlite3")) and not _is_demo(folder):
        raise Refused("folder_in_use", folder=folder)
    _make_folder(folder)
    (folder / DEMO_MARK).touch()
    _make_secret(folder / "secret")
    chosen.wished, chosen.port = chosen.port, _free_port(chosen.port)
    for name in NOT_IN_THE_DEMO:
        os.environ.pop(name, None)
    url = f"http://127.0.0.1:{chosen.port}"
    os.environ.update(KLARHEIT_FOLDER=str(folder), KLARHEIT_DEMO="1", KLARHEIT_URL=url)


def _is_demo(folder: Path) -> bool:
    return (folder / DEMO_MARK).exists()


def _make_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def _make_secret(file: Path) -> None:
    """Written once; an existing one stays: sessions and links hang on it."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(descriptor, "w") as opened:
        opened.write(secrets.token_urlsafe(64) + "\n")


def _free_port(wished: int) -> int:
    """The wished port of loopback, or another one that is free."""
    for port in (wished, 0):
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind(("127.0.0.1", port))
            except (OSError, OverflowError):
                continue
            return int(tried.getsockname()[1])
    raise Refused("no_port")
