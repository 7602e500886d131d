"""Getting back in, by oneself: with the recovery key, or with a link sent by mail."""

import secrets

from django.db import transaction
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from klarheit_web.accounts.actions.records import Deed, note
from klarheit_web.accounts.models import Person, RecoveryKey
from klarheit_web.accounts.tokens import hashed

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # 5 bits a sign, none that looks like another
GROUPS, SIGNS = 6, 4  # 120 bits


@transaction.atomic
def make_recovery_key(person: Person) -> str:
    """A new key, told once; the one before stops working."""
    key = "-".join("".join(secrets.choice(ALPHABET) for _ in range(SIGNS)) for _ in range(GROUPS))
    RecoveryKey.objects.update_or_create(
        person=person,
        defaults={"key_hash": _kept(key), "made_at": timezone.now(), "used_at": None},
    )
    return key


@transaction.atomic
def recover(address: str, key: str, password: str) -> str | None:
    """Set a new password with the recovery key, and return the next key; None when they don't match.

    Every session ends. A second factor stays and is asked for at sign-in.
    """
    owned = RecoveryKey.objects.select_for_update(of=("self",)).select_related("person")
    known = owned.filter(person__email=address.strip().lower(), person__is_active=True, used_at=None).first()
    fits = constant_time_compare(known.key_hash if known else "", _kept(key))
    if known is None or not fits:
        Person().set_password(password)  # takes the time that a match takes
        return None
    set_forgotten_password(known.person, password)
    return make_recovery_key(known.person)


@transaction.atomic
def set_forgotten_password(person: Person, password: str) -> None:
    """A password that was set without the old one; the person's access list tells."""
    person.set_password(password)
    person.save(update_fields=["password"])
    note(person, person, Deed.RECOVERED)


def _kept(key: str) -> str:
    return hashed("".join(sign for sign in key.upper() if sign.isalnum()))
