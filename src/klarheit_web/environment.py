"""What the operator sets, read from the environment once. Unsafe or missing values are refused, by name."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
SECRET_LENGTH = 50
MAIL_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}
BAD_MAIL = "KLARHEIT_MAIL is none we can use: give smtp+tls://user:password@host:587, or smtps:// or smtp://."
MISSING_SECRET = (
    "No secret: {file} does not exist and KLARHEIT_SECRET is not set. "
    "Run `klarheit-web init`, which makes one, or set KLARHEIT_SECRET."
)
SHORT_SECRET = "KLARHEIT_SECRET is too short: {length} characters, {least} are needed at least."
BAD_URL = "KLARHEIT_URL is {url!r}: give scheme and host only, such as https://klarheit.example.de"
PLAIN_HTTP = (
    "KLARHEIT_URL is {url!r}: outside of this machine only https is safe. Put a proxy with TLS in front."
)
BAD_NUMBER = "{name} is {value!r}: give a whole number from {least} on."
BAD_SWITCH = "{name} is {value!r}: give 1 or 0."
DEMO_OUTSIDE = "KLARHEIT_DEMO=1 with KLARHEIT_URL={url!r}: the demo runs on this machine only (loopback)."


@dataclass(frozen=True, slots=True)
class Environment:
    """What the operator decided.

    folder       where the database, the secret and backups lie
    secret       signs sessions and links
    url          scheme and host under which people reach it, without a slash at the end
    database     a URL such as postgresql://user:password@host/name; None is SQLite in `folder`
    mail         a URL such as smtp+tls://user:password@host:587; None: links are handed over
    sender       the address mails come from
    demo         sample people, plain HTTP on loopback, one-time sign-in links in the terminal
    keep_days    for how long a conversation is kept unless its owner says otherwise
    backup_days  after how many days a backup is deleted
    time_zone    IANA name
    """

    folder: Path
    secret: str
    url: str
    database: str | None
    mail: str | None
    sender: str
    demo: bool
    keep_days: int
    backup_days: int
    time_zone: str

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @property
    def is_https(self) -> bool:
        return self.url.startswith("https://")


def folder() -> Path:
    """KLARHEIT_FOLDER, or `klarheit-data` where the command was started."""
    return Path(os.environ.get("KLARHEIT_FOLDER") or "klarheit-data").absolute()


def read() -> Environment:
    """Raises ImproperlyConfigured, with the name of the setting and what to do."""
    demo = _switch("KLARHEIT_DEMO")
    url = (os.environ.get("KLARHEIT_URL") or "http://127.0.0.1:8000").rstrip("/")
    _check_url(url, demo)
    return Environment(
        folder=folder(),
        secret=_secret(folder() / "secret"),
        url=url,
        database=os.environ.get("KLARHEIT_DATABASE") or None,
        mail=os.environ.get("KLARHEIT_MAIL") or None,
        sender=os.environ.get("KLARHEIT_SENDER") or f"klarheit@{urlsplit(url).hostname}",
        demo=demo,
        keep_days=_number("KLARHEIT_KEEP_DAYS", 90),
        backup_days=_number("KLARHEIT_BACKUP_DAYS", 30),
        time_zone=os.environ.get("KLARHEIT_TIME_ZONE") or "Europe/Berlin",
    )


def mail(url: str | None) -> dict[str, object]:
    """Django's settings for KLARHEIT_MAIL: smtp://, smtp+tls:// (STARTTLS) or smtps://user:password@host:port.

    Raises ImproperlyConfigured for another scheme or a missing host.
    """
    if url is None:
        return {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend"}
    parts = urlsplit(url)
    if parts.scheme not in MAIL_PORTS or not parts.hostname:
        raise ImproperlyConfigured(BAD_MAIL)
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or MAIL_PORTS[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_TIMEOUT": 20,
    }


def _secret(file: Path) -> str:
    given = os.environ.get("KLARHEIT_SECRET") or (file.read_text().strip() if file.is_file() else "")
    if not given:
        raise ImproperlyConfigured(MISSING_SECRET.format(file=file))
    if len(given) < SECRET_LENGTH:
        raise ImproperlyConfigured(SHORT_SECRET.format(length=len(given), least=SECRET_LENGTH))
    return given


def _check_url(url: str, demo: bool) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path or parts.query:
        raise ImproperlyConfigured(BAD_URL.format(url=url))
    on_loopback = parts.hostname in ("127.0.0.1", "localhost", "::1")
    if demo and not on_loopback:
        raise ImproperlyConfigured(DEMO_OUTSIDE.format(url=url))
    if parts.scheme == "http" and not on_loopback:
        raise ImproperlyConfigured(PLAIN_HTTP.format(url=url))


def _number(name: str, default: int, least: int = 1) -> int:
    value = os.environ.get(name) or str(default)
    if not value.isdecimal() or int(value) < least:
        raise ImproperlyConfigured(BAD_NUMBER.format(name=name, value=value, least=least))
    return int(value)


def _switch(name: str) -> bool:
    value = os.environ.get(name) or "0"
    if value not in ("0", "1"):
        raise ImproperlyConfigured(BAD_SWITCH.format(name=name, value=value))
    return value == "1"
