"""What the operator sets: read once, refused by name when it is missing or unsafe."""

from pathlib import Path
from zoneinfo import available_timezones

import pytest

from klarheit_web import environment
from klarheit_web.environment import UnsafeSetting

LONG = "only-for-tests-" * 4


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder with a secret, and no other setting."""
    for name in (
        "SECRET",
        "URL",
        "DATABASE",
        "MAIL",
        "SENDER",
        "DEMO",
        "KEEP_DAYS",
        "BACKUP_DAYS",
        "TIME_ZONE",
    ):
        monkeypatch.delenv(f"KLARHEIT_{name}", raising=False)
    monkeypatch.setenv("KLARHEIT_FOLDER", str(tmp_path))
    keep_secret(tmp_path, LONG)


def keep_secret(folder: Path, secret: str, mode: int = 0o600) -> None:
    (folder / "secret").write_text(secret)
    (folder / "secret").chmod(mode)


def refusal() -> tuple[str, dict[str, object]]:
    with pytest.raises(UnsafeSetting) as refused:
        environment.read()
    return refused.value.key, refused.value.fields


def test_defaults_are_safe(tmp_path: Path) -> None:
    found = environment.read()
    assert found == environment.Environment(
        folder=tmp_path,
        secret=LONG,
        url="http://127.0.0.1:8000",
        database=None,
        mail=None,
        sender="klarheit@127.0.0.1",
        demo=False,
        keep_days=90,
        backup_days=30,
        time_zone="Europe/Berlin",
        oidc=None,
    )
    assert (found.host, found.is_https) == ("127.0.0.1", False)


def test_there_is_no_default_secret(tmp_path: Path) -> None:
    (tmp_path / "secret").unlink()
    assert refusal() == ("secret_missing", {"file": tmp_path / "secret"})


def test_secret_that_others_can_read_is_refused(tmp_path: Path) -> None:
    keep_secret(tmp_path, LONG, 0o640)
    assert refusal() == ("secret_open", {"file": tmp_path / "secret"})


@pytest.mark.parametrize("secret", ["", "short", "x" * 49])
def test_short_secret_is_refused(tmp_path: Path, secret: str) -> None:
    keep_secret(tmp_path, secret)
    assert refusal() == ("secret_short", {"length": len(secret), "least": 50})


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("URL", "klarheit.example.de", "url"),
        ("URL", "https://klarheit.example.de/app", "url"),
        ("URL", "https://somebody@klarheit.example.de", "url"),
        ("URL", "https://klarheit.example.de:port", "url"),
        ("URL", "ftp://klarheit.example.de", "url"),
        ("URL", "http://klarheit.example.de", "plain_http"),
        ("DATABASE", "mysql://server/klarheit", "database"),
        ("DATABASE", "postgresql://server", "database"),
        ("KEEP_DAYS", "0", "number"),
        ("KEEP_DAYS", "lange", "number"),
        ("BACKUP_DAYS", "-1", "number"),
        ("DEMO", "yes", "switch"),
        ("TIME_ZONE", "Europa/Berlin", "time_zone"),
    ],
)
def test_unsafe_setting_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str, key: str) -> None:
    monkeypatch.setenv(f"KLARHEIT_{name}", value)
    assert refusal()[0] == key


def test_demo_for_others_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLARHEIT_DEMO", "1")
    monkeypatch.setenv("KLARHEIT_URL", "https://klarheit.example.de")
    assert refusal() == ("demo_outside", {"url": "https://klarheit.example.de"})


def test_refused_database_does_not_repeat_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLARHEIT_DATABASE", "postgres-typo://klarheit:Kranich-Ufer@server/klarheit")
    with pytest.raises(UnsafeSetting) as refused:
        environment.read()
    assert [word in refused.value.sentence("de") + str(refused.value) for word in ("Kranich", "SQLite")] == [
        False,
        True,
    ]


@pytest.mark.parametrize("url", ["smtp://", "mail.example.de", "http://mail.example.de", "smtps://host:port"])
def test_mail_that_can_not_be_used_is_refused(url: str) -> None:
    with pytest.raises(UnsafeSetting) as refused:
        environment.mail(url)
    assert refused.value.key == "mail"


def test_mail_password_may_hold_any_sign() -> None:
    found = environment.mail("smtp+tls://achim%40lindner.example:p%2Fss%3Aw@mail.lindner.example")
    assert found == {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": "mail.lindner.example",
        "EMAIL_PORT": 587,
        "EMAIL_HOST_USER": "achim@lindner.example",
        "EMAIL_HOST_PASSWORD": "p/ss:w",
        "EMAIL_USE_TLS": True,
        "EMAIL_USE_SSL": False,
        "EMAIL_TIMEOUT": 20,
    }


def test_default_time_zone_exists() -> None:
    assert environment.read().time_zone in available_timezones()
