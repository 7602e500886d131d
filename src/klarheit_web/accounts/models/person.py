"""Somebody with an account."""

import uuid
from typing import ClassVar, Self

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models.organisation import Organisation
from klarheit_web.pages.one_line import OneLine


class PersonQuerySet(models.QuerySet["Person"]):
    def active(self) -> Self:
        return self.filter(is_active=True)

    def of_organisation_of(self, person: "Person") -> Self:
        """Those whom this person may know of at all."""
        return self.filter(organisation=person.organisation_id)


class People(BaseUserManager["Person"].from_queryset(PersonQuerySet)):  # type: ignore[misc]
    """Finds people; accounts are made by `accounts.actions` alone."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        found: Person = self.get(email__iexact=username)
        return found


class Person(AbstractBaseUser):
    """An account. There is no staff flag, no superuser, and no time of the last sign-in.

    email      the address one signs in with, in lower case
    language   of the pages: "de" or "en"
    is_active  False once an administrator has closed the account; its content stays its owner's
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="people")
    email = models.EmailField(_("e-mail address"), unique=True)
    name = OneLine(_("name"), max_length=120)
    language = models.CharField(
        _("language"), max_length=2, default="de", choices=[("de", "Deutsch"), ("en", "English")]
    )
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)
    last_login = None  # nobody needs to know when somebody was here

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects = People()

    class Meta:
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name.split()[0]


class RecoveryKey(models.Model):
    """What a person noted down to get back in without mail; only its hash is kept.

    used_at  when it set a new password; then another one is made
    """

    person = models.OneToOneField(Person, models.CASCADE, related_name="recovery_key")
    key_hash = models.CharField(max_length=200)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
