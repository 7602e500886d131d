"""What the operator sets, read from the environment once. Unsafe or missing values are refused, by name."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit
from zoneinfo import available_timezones

from django.core.exceptions import ImproperlyConfigured

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
SECRET_LENGTH = 50
OIDC_PARTS = ("NAME", "URL", "CLIENT", "SECRET")
MAIL_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}
REFUSALS = {
    "mail": {
        "de": "KLARHEIT_MAIL ist so nicht brauchbar. Erwartet wird smtp+tls://NAME:PASSWORT@SERVER:587, "
        "oder smtps:// oder smtp://.",
        "en": "KLARHEIT_MAIL is none we can use: give smtp+tls://USER:PASSWORD@HOST:587, "
        "or smtps:// or smtp://.",
    },
    "oidc": {
        "de": "Zur Anmeldung über einen Anbieter gehören vier Angaben: KLARHEIT_OIDC_NAME, KLARHEIT_OIDC_URL "
        "(mit https://), KLARHEIT_OIDC_CLIENT und KLARHEIT_OIDC_SECRET. Setzen Sie alle vier oder keine.",
        "en": "Signing in through a provider takes four settings: KLARHEIT_OIDC_NAME, KLARHEIT_OIDC_URL "
        "(with https://), KLARHEIT_OIDC_CLIENT and KLARHEIT_OIDC_SECRET. Set all four or none.",
    },
    "llm": {
        "de": "Zu einem Sprachmodell gehören KLARHEIT_LLM_URL (mit https://, auf diesem Rechner auch "
        "http://) und KLARHEIT_LLM_MODEL, meist auch KLARHEIT_LLM_KEY. "
        "Setzen Sie keine davon, wenn es keines gibt.",
        "en": "A language model takes KLARHEIT_LLM_URL (with https://, on this machine http:// will do) and "
        "KLARHEIT_LLM_MODEL, mostly KLARHEIT_LLM_KEY too. Set none of them if there is none.",
    },
    "secret_missing": {
        "de": "Kein Geheimnis: {file} gibt es nicht, und KLARHEIT_SECRET ist nicht gesetzt. "
        "„klarheit-web init“ legt eines an.",
        "en": "No secret: {file} does not exist and KLARHEIT_SECRET is not set. "
        "“klarheit-web init” makes one.",
    },
    "secret_unreadable": {
        "de": "Das Geheimnis in {file} lässt sich nicht lesen. "
        "Starten Sie den Befehl als der Benutzer, dem die Datei gehört.",
        "en": "The secret in {file} can’t be read. Run the command as the user who owns the file.",
    },
    "secret_open": {
        "de": "Das Geheimnis in {file} können auch andere Benutzer dieses Rechners lesen. "
        "Das behebt: chmod 600 {file}",
        "en": "The secret in {file} can be read by other users of this machine. "
        "Mend it with: chmod 600 {file}",
    },
    "secret_short": {
        "de": "Das Geheimnis ist zu kurz: {length} Zeichen, nötig sind mindestens {least}.",
        "en": "The secret is too short: {length} characters, at least {least} are needed.",
    },
    "url": {
        "de": "KLARHEIT_URL ist „{url}“. Erwartet werden nur Schema und Name, "
        "etwa https://klarheit.example.de",
        "en": "KLARHEIT_URL is “{url}”: give scheme and host only, such as https://klarheit.example.com",
    },
    "plain_http": {
        "de": "KLARHEIT_URL ist „{url}“: Außerhalb dieses Rechners ist nur https sicher. "
        "Stellen Sie einen Proxy mit TLS davor.",
        "en": "KLARHEIT_URL is “{url}”: outside of this machine only https is safe. "
        "Put a proxy with TLS in front.",
    },
    "database": {
        "de": "KLARHEIT_DATABASE ist so nicht brauchbar. Erwartet wird "
        "postgresql://NAME:PASSWORT@SERVER/DATENBANK; ohne diese Einstellung nimmt Klarheit SQLite.",
        "en": "KLARHEIT_DATABASE is none we can use: give postgresql://USER:PASSWORD@HOST/DATABASE; "
        "without this setting Klarheit takes SQLite.",
    },
    "number": {
        "de": "{name} ist „{value}“. Erwartet wird eine ganze Zahl ab {least}.",
        "en": "{name} is “{value}”: give a whole number from {least} on.",
    },
    "switch": {
        "de": "{name} ist „{value}“. Erwartet wird 1 oder 0.",
        "en": "{name} is “{value}”: give 1 or 0.",
    },
    "time_zone": {
        "de": "KLARHEIT_TIME_ZONE ist „{value}“. Erwartet wird ein Name wie Europe/Berlin.",
        "en": "KLARHEIT_TIME_ZONE is “{value}”: give a name such as Europe/Berlin.",
    },
    "demo_outside": {
        "de": "KLARHEIT_DEMO=1 und KLARHEIT_URL „{url}“ passen nicht zusammen: "
        "Die Vorführung läuft nur auf diesem Rechner.",
        "en": "KLARHEIT_DEMO=1 and KLARHEIT_URL “{url}” don’t go together: "
        "the demo runs on this machine only.",
    },
}


class UnsafeSetting(ImproperlyConfigured):
    """A setting is missing or unsafe; `key` is one of REFUSALS. A server's log gets the English sentence."""

    def __init__(self, key: str, **fields: object) -> None:
        self.key, self.fields = key, fields
        super().__init__(self.sentence("en"))

    def sentence(self, language: str) -> str:
        """What is wrong and what to do, in German or English."""
        return REFUSALS[self.key][language].format(**self.fields)


@dataclass(frozen=True, slots=True)
class Oidc:
    """A provider of identities: its name as people know it, its issuer's URL, and what it calls us."""

    name: str
    url: str
    client: str
    secret: str

    @property
    def host(self) -> str:
        """Also the provider's id: identities of one provider are worth nothing at another."""
        return urlsplit(self.url).hostname or ""

    @property
    def origin(self) -> str:
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"


@dataclass(frozen=True, slots=True)
class Model:
    """A language model that may word replies in practice: where it answers, its name there, the key."""

    url: str
    model: str
    key: str = field(repr=False)


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
    oidc         a provider of identities one may sign in with; None: there is none
    model        a language model to word replies in practice for whoever allows it; None: there is none
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
    oidc: Oidc | None = None
    model: Model | None = None

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
    """Raises UnsafeSetting, with the name of the setting and what to do."""
    demo = _switch("KLARHEIT_DEMO")
    url = (os.environ.get("KLARHEIT_URL") or "http://127.0.0.1:8000").rstrip("/")
    _check_url(url, demo)
    return Environment(
        folder=folder(),
        secret=_secret(folder() / "secret"),
        url=url,
        database=_database(os.environ.get("KLARHEIT_DATABASE") or None),
        mail=os.environ.get("KLARHEIT_MAIL") or None,
        sender=os.environ.get("KLARHEIT_SENDER") or f"klarheit@{urlsplit(url).hostname}",
        demo=demo,
        keep_days=_number("KLARHEIT_KEEP_DAYS", 90),
        backup_days=_number("KLARHEIT_BACKUP_DAYS", 30),
        time_zone=_time_zone(os.environ.get("KLARHEIT_TIME_ZONE") or "Europe/Berlin"),
        oidc=_oidc(*(os.environ.get(f"KLARHEIT_OIDC_{part}", "") for part in OIDC_PARTS)),
        model=_model(*(os.environ.get(f"KLARHEIT_LLM_{part}", "") for part in ("URL", "MODEL", "KEY"))),
    )


def mail(url: str | None) -> dict[str, object]:
    """Django's settings for KLARHEIT_MAIL: smtp://, smtp+tls:// (STARTTLS) or smtps://user:password@host:port.

    Raises UnsafeSetting for another scheme, a missing host or a port that is none.
    """
    if url is None:
        return {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend"}
    parts = urlsplit(url)
    if parts.scheme not in MAIL_PORTS or not parts.hostname or _port(parts) is None:
        raise UnsafeSetting("mail")
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


def identity_providers(oidc: Oidc | None) -> dict[str, object]:
    """allauth's setting for KLARHEIT_OIDC_*."""
    if oidc is None:
        return {}
    app = {
        "provider_id": oidc.host,
        "name": oidc.name,
        "client_id": oidc.client,
        "secret": oidc.secret,
        "settings": {"server_url": oidc.url},
    }
    return {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}


def _oidc(name: str, url: str, client: str, secret: str) -> Oidc | None:
    """Nothing or everything: half a provider is a slip."""
    if not (name or url or client or secret):
        return None
    host = urlsplit(url).hostname
    is_safe = url.startswith("https://") or host in ("127.0.0.1", "localhost", "::1")
    if not (name and host and client and secret and is_safe):
        raise UnsafeSetting("oidc")
    return Oidc(name, url.rstrip("/"), client, secret)


def _model(url: str, model: str, key: str) -> Model | None:
    """An address and a name; a local server may do without a key. Only on this machine http is safe."""
    if not (url or model or key):
        return None
    host = urlsplit(url).hostname
    is_safe = url.startswith("https://") or (
        url.startswith("http://") and host in ("127.0.0.1", "localhost", "::1")
    )
    if not (host and model and is_safe):
        raise UnsafeSetting("llm")
    return Model(url.rstrip("/"), model, key)


def _secret(file: Path) -> str:
    given = os.environ.get("KLARHEIT_SECRET") or _kept_secret(file)
    if len(given) < SECRET_LENGTH:
        raise UnsafeSetting("secret_short", length=len(given), least=SECRET_LENGTH)
    return given


def _kept_secret(file: Path) -> str:
    try:
        if file.stat().st_mode & 0o077:
            raise UnsafeSetting("secret_open", file=file)
        return file.read_text().strip()
    except PermissionError as error:
        raise UnsafeSetting("secret_unreadable", file=file) from error
    except OSError as error:
        raise UnsafeSetting("secret_missing", file=file) from error


def _check_url(url: str, demo: bool) -> None:
    parts = urlsplit(url)
    plain = not (parts.path or parts.query or parts.fragment or parts.username) and _port(parts) is not None
    if parts.scheme not in ("http", "https") or not parts.hostname or not plain:
        raise UnsafeSetting("url", url=url)
    on_loopback = parts.hostname in ("127.0.0.1", "localhost", "::1")
    if demo and not on_loopback:
        raise UnsafeSetting("demo_outside", url=url)
    if parts.scheme == "http" and not on_loopback:
        raise UnsafeSetting("plain_http", url=url)


def _port(parts: SplitResult) -> int | None:
    """The port, 0 when there is none; None for one that is no number."""
    try:
        return parts.port or 0
    except ValueError:
        return None


def _database(url: str | None) -> str | None:
    parts = urlsplit(url or "")
    if url and (parts.scheme not in ("postgresql", "postgres") or len(parts.path) < 2):
        raise UnsafeSetting("database")  # the value is not repeated: it may hold a password
    return url


def _time_zone(value: str) -> str:
    if value not in available_timezones():
        raise UnsafeSetting("time_zone", value=value)
    return value


def _number(name: str, default: int, least: int = 1) -> int:
    value = os.environ.get(name) or str(default)
    if not value.isdecimal() or int(value) < least:
        raise UnsafeSetting("number", name=name, value=value, least=least)
    return int(value)


def _switch(name: str) -> bool:
    value = os.environ.get(name) or "0"
    if value not in ("0", "1"):
        raise UnsafeSetting("switch", name=name, value=value)
    return value == "1"
