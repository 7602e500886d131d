"""Values of links: long and random, or signed. None of them is kept as it is."""

import hashlib
from uuid import UUID

from django.core import signing

from klarheit_web.accounts.models import Person

ADDRESS_SALT = "klarheit.accounts.address"
ADDRESS_SECONDS = 24 * 3600
DEMO_SALT = "klarheit.accounts.demo"
DEMO_SECONDS = 24 * 3600


def hashed(token: str) -> str:
    """What is kept of a token: it is long and random, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def address_token(person: Person, address: str) -> str:
    """For the link that proves a new address. It dies when the present address changes, or after a day."""
    return signing.dumps([str(person.pk), person.email, address], salt=ADDRESS_SALT)


def read_address_token(token: str) -> tuple[Person, str] | None:
    """The person and the new address; None when the link is none of ours, too old or used."""
    try:
        pk, present, address = signing.loads(token, salt=ADDRESS_SALT, max_age=ADDRESS_SECONDS)
    except signing.BadSignature:
        return None
    person = Person.objects.active().filter(pk=UUID(pk), email=present).first()
    return (person, address) if person else None


def demo_token(person: Person, once: str) -> str:
    """For a link of the demo; `once` makes each one different."""
    return signing.dumps([str(person.pk), once], salt=DEMO_SALT)


def read_demo_token(token: str) -> Person | None:
    try:
        pk, _once = signing.loads(token, salt=DEMO_SALT, max_age=DEMO_SECONDS)
    except signing.BadSignature:
        return None
    person: Person | None = Person.objects.active().filter(pk=UUID(pk)).first()
    return person
