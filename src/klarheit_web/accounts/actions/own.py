"""What a person changes about the own account. Nobody else can: no verb here takes another actor."""

from allauth.account.models import EmailAddress
from django.db import IntegrityError, transaction

from klarheit_web.accounts.actions.invitations import AddressTaken, is_taken, open_invitations
from klarheit_web.accounts.actions.records import Deed, note
from klarheit_web.accounts.models import Person


@transaction.atomic
def set_language(person: Person, language: str) -> None:
    Person.objects.filter(pk=person.pk).update(language=language)
    person.language = language


@transaction.atomic
def rename(person: Person, name: str) -> None:
    person.name = name.strip()
    person.save(update_fields=["name"])


@transaction.atomic
def change_address(person: Person, address: str) -> None:
    """Sign in with another address, which its link has proved. Raises AddressTaken."""
    if is_taken(address) or open_invitations().filter(email=address).exists():
        raise AddressTaken
    try:
        with transaction.atomic():
            Person.objects.filter(pk=person.pk).update(email=address)
    except IntegrityError as error:
        raise AddressTaken from error
    EmailAddress.objects.filter(user=person).delete()
    person.email = address
    note(person, person, Deed.ADDRESS_CHANGED)


def note_identity(person: Person) -> None:
    """Another sign-in was connected, by the person or with the person's invitation."""
    note(person, person, Deed.IDENTITY_LINKED)
