"""What somebody does here without a name: no row tells when, and only their browser remembers whose it is.

The cookie is signed for one person: on a shared machine nobody else's account can read or use it.
"""

import secrets
from collections.abc import Mapping
from typing import TypeVar

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from klarheit_web.accounts.models import Person

Row = TypeVar("Row", bound=Model)
MOST = 60
DAYS = 365
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
    return type(new)._default_manager.get(pk=new.pk)


def lock(row: Model) -> None:
    """Nobody else mixes what belongs to this row until the transaction ends."""
    type(row)._default_manager.select_for_update().get(pk=row.pk)


def remembered(request: HttpRequest, person: Person) -> dict[str, str]:
    """What this browser remembers of the person: key of the deed → what belongs to it; empty if nothing."""
    written = request.COOKIES.get(_name(person), "")
    try:
        known: dict[str, str] = signing.loads(written, salt=_salt(person), max_age=DAYS * 24 * 3600)
    except signing.BadSignature:
        return {}
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
        signing.dumps(dict(list(known.items())[-MOST:]), salt=_salt(person), compress=True),
        max_age=DAYS * 24 * 3600,
        path="/leadership/",
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _name(person: Person) -> str:
    return f"unnamed-{salted_hmac(SALT, str(person.pk)).hexdigest()[:12]}"


def _salt(person: Person) -> str:
    return f"{SALT}.{person.pk}"
