"""A round: what is asked, who is asked, what will be shown. Fixed before the first invitation."""

import re
import unicodedata
import uuid
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.pages.one_line import OneLine


def known_by(words: str) -> str:
    """By what a forgotten name or address is recognised: a hash under the secret key; "" of nothing.

    Capitals, signs and the order of words make no difference.
    """
    tidied = sorted(re.findall(r"\w+", unicodedata.normalize("NFKC", words).casefold()))
    return salted_hmac("klarheit.member", " ".join(tidied), algorithm="sha256").hexdigest() if tidied else ""


class Member(models.Model):
    """Somebody who can be asked: a person with an account, or a name and an address without one.

    The id stays when the person has gone, without name and address: later rounds need it to know whose
    answers are in what was shown before.

    person    None for somebody without an account, and for somebody whose account was deleted
    name, email  of somebody without an account; else empty
    leader    whose team somebody without an account belongs to; the reporting line tells it of the others
    name_was, email_was  `known_by` of what was forgotten, so that nobody comes back as a stranger; else empty
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="members")
    person = models.OneToOneField(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="member")
    name = OneLine(max_length=120, blank=True)
    email = models.EmailField(blank=True)
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    name_was = models.CharField(max_length=64, blank=True, db_index=True, editable=False)
    email_was = models.CharField(max_length=64, blank=True, db_index=True, editable=False)

    @property
    def called(self) -> str:
        """The name; empty once the account was deleted or the name was forgotten."""
        return self.person.name if self.person else self.name

    @property
    def address(self) -> str:
        """Where a letter goes: empty without one, and with a closed account."""
        if self.person:
            return self.person.email if self.person.is_active else ""
        return self.email

    @property
    def is_here(self) -> bool:
        """Whether this member can be asked today."""
        return self.person.is_active if self.person else bool(self.name)


class RoundQuerySet(models.QuerySet["Round"]):
    def of_organisation_of(self, person: Person) -> Self:
        return self.filter(organisation=person.organisation_id)


class Round(models.Model):
    """One survey, from draft to release.

    kind        what it is about
    series      rounds of the same series ask the same people the same again: "premises", "interface",
                "mix:<id of the leader>", "pack:<key>"
    instrument  as `klarheit.survey.instrument.dump` wrote it, frozen with the first invitation
    k           how many answers everything shown rests on at least; never lowered
    groups      the tree declared for the release, root first:
                [{"key", "parent", "label", "is_shown", "reason"}]
    audience    who reads the release, declared before
    about       the leader a mix is about; None for every other kind
    opened_at   the first invitation: from then on nothing above changes
    closed_by   None where its last day was over
    """

    class Kind(models.TextChoices):
        PREMISES = "premises", _("premises")
        MIX = "mix", _("leadership mix")
        INTERFACE = "interface", _("marketing and sales")
        PACK = "pack", _("own questions")

    class Audience(models.TextChoices):
        EVERYBODY = "everybody", _("everybody with an account here")
        LEADERS = "leaders", _("leaders and sponsors")
        ALONE = "alone", _("the leader it is about, alone")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="rounds")
    kind = models.CharField(max_length=9, choices=Kind.choices)
    series = models.CharField(max_length=60)
    title = OneLine(_("title"), max_length=120)
    instrument = models.JSONField()
    k = models.PositiveSmallIntegerField(default=5)
    groups = models.JSONField(default=list)
    audience = models.CharField(max_length=9, choices=Audience.choices)
    about = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="+")
    closes_on = models.DateField(_("open until"))
    prepared_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    prepared_at = models.DateTimeField()
    opened_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    opened_at = models.DateTimeField(null=True)
    reminded_on = models.DateField(null=True)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    closed_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)

    objects = RoundQuerySet.as_manager()

    class Meta:
        ordering = ["-prepared_at", "id"]

    @property
    def state(self) -> str:
        """ "draft", "open", "closed" or "released"."""
        if self.released_at:
            return "released"
        if self.closed_at:
            return "closed"
        return "open" if self.opened_at else "draft"


class Invited(models.Model):
    """That somebody was chosen for a round, and may have got a letter. Never whether they answered.

    group    the deepest declared group the member belongs to
    cell     the deepest group that will be shown; answers carry this and nothing finer. Empty: the whole
    rests    not asked this time, so that nobody can be computed from the difference to an earlier release
    by_code  gets a printed code instead of a letter
    sent_on  the day the letter was handed to the mail server
    """

    round = models.ForeignKey(Round, models.CASCADE, related_name="invited")
    member = models.ForeignKey(Member, models.PROTECT, related_name="+")
    group = models.CharField(max_length=60, blank=True)
    cell = models.CharField(max_length=60, blank=True)
    rests = models.BooleanField(default=False)
    by_code = models.BooleanField(default=False)
    sent_on = models.DateField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["round", "member"], name="invited_once_a_round")]
