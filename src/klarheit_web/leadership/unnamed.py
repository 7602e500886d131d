"""What somebody does here without a name: no row tells when, and only their browser remembers whose it is.

The cookie is encrypted for one person: on a shared machine nobody else reads or uses it, and it tells no day.
"""

import base64
import json
import secrets
import zlib
from collections.abc import Mapping
from typing import TypeVar

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.db import connection, transaction
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from klarheit_web.accounts.models import Person
from klarheit_web.conversations import erasing
from klarheit_web.leadership.models import GatheringConcern, Handed, UnsignedContribution, UnsignedVerdict

Row = TypeVar("Row", bound=Model)
UNNAMED: tuple[type[Model], ...] = (GatheringConcern, UnsignedContribution, UnsignedVerdict, Handed)
MOST = 60
DAYS = 365
STEP = 256
"""Bytes: what is remembered is padded to a multiple of it, so that its length does not tell the deeds."""
SALT = "klarheit.unnamed"


@transaction.atomic
def write_anywhere(new: Row, among: str) -> Row:
    """One row more, every order as likely as any other: it takes a random place, and that row goes last.

    among  the foreign key whose rows are mixed; what it leads to is locked meanwhile
    """
    lock(getattr(new, among))
    rows = type(new)._default_manager.filter(**{among: getattr(new, among)}).order_by("pk")
    columns = {field.attname: getattr(new, field.attname) for field in new._meta.concrete_fields}
    place = secrets.randbelow(rows.count() + 1)
    for moved in rows.values(*columns)[place : place + 1]:
        rows.filter(pk=moved[new._meta.pk.attname]).update(**columns)
        columns = moved
    type(new)._default_manager.create(**columns)
    erasing.cut_log_afterwards()
    return type(new)._default_manager.get(pk=new.pk)


def lock(row: Model) -> None:
    """Nobody else mixes what belongs to this row until the transaction ends; referring to it they may."""
    type(row)._default_manager.select_for_update(no_key=True).get(pk=row.pk)


def write_all_anew() -> None:
    """Once a day: all rows without a name, in shuffled order, the ids as they were.

    PostgreSQL keeps with each row the number of the transaction that wrote it, which would tell for ever what
    was written after what. Afterwards the rows of a table have the same.
    """
    for kind in UNNAMED:
        _write_anew(kind)


@transaction.atomic
def _write_anew(kind: type[Model]) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {connection.ops.quote_name(kind._meta.db_table)} IN EXCLUSIVE MODE")
    rows = list(kind._default_manager.all())
    secrets.SystemRandom().shuffle(rows)
    kind._default_manager.all().delete()
    kind._default_manager.bulk_create(rows)
    erasing.cut_log_afterwards()


def remembered(request: HttpRequest, person: Person) -> dict[str, str]:
    """What this browser remembers of the person: key of the deed → what belongs to it; empty if nothing."""
    try:
        padded = _lock_of(person).decrypt(request.COOKIES.get(_name(person), "").encode())
    except InvalidToken:
        return {}
    known: dict[str, str] = json.loads(zlib.decompressobj().decompress(padded))
    return known


def remember(response: HttpResponse, request: HttpRequest, person: Person, deed: Mapping[str, str]) -> None:
    """Let the browser remember more, newest last; the oldest of more than `MOST` goes."""
    _write(response, person, {**remembered(request, person), **deed})


def forget(response: HttpResponse, request: HttpRequest, person: Person, key: str) -> None:
    """Let the browser forget a deed that was taken back."""
    known = remembered(request, person)
    known.pop(key, None)
    _write(response, person, known)


def _write(response: HttpResponse, person: Person, known: Mapping[str, str]) -> None:
    response.set_cookie(
        _name(person),
        _sealed(person, dict(list(known.items())[-MOST:])),
        max_age=DAYS * 24 * 3600,
        path="/leadership/",
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _name(person: Person) -> str:
    return f"unnamed-{salted_hmac(SALT, str(person.pk)).hexdigest()[:12]}"


def _sealed(person: Person, known: Mapping[str, str]) -> str:
    """Padded, encrypted, and dated 1970: else the day of the last deed would stand in it."""
    packed = zlib.compress(json.dumps(known).encode(), 9)
    padded = packed.ljust(-(-len(packed) // STEP) * STEP, b"\0")
    return _lock_of(person).encrypt_at_time(padded, 0).decode()


def _lock_of(person: Person) -> Fernet:
    """Made of the server's secret and the person."""
    key = salted_hmac(f"{SALT}.key", str(person.pk), algorithm="sha256").digest()
    return Fernet(base64.urlsafe_b64encode(key))
