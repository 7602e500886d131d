"""The latitude map: what is granted, what a leader guesses, what is asked, and what was handed over."""

import uuid

from django.conf import settings
from django.db import models

from klarheit_web.accounts.models import Organisation
from klarheit_web.leadership.models.situation import Situation


class Granted(models.Model):
    """What management said, signed. A row is never changed: the latest of a situation and kind holds.

    kind   a key of `klarheit.leadership.latitude.KINDS`
    value  one of its steps; None: taken back, nothing is said any more
    """

    situation = models.ForeignKey(Situation, models.CASCADE, related_name="granted")
    kind = models.CharField(max_length=12)
    value = models.FloatField(null=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [models.Index(fields=["situation", "kind", "-at"])]


class Guess(models.Model):
    """What a leader guesses their team believes: signed, the latest only, and the leader's own."""

    leader = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="latitude_guesses")
    situation = models.ForeignKey(Situation, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=12)
    value = models.FloatField()
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["leader", "situation", "kind"], name="guessed_once"),
        ]


class AskedLatitude(models.Model):
    """That the next round asks about a kind of latitude in a situation."""

    situation = models.ForeignKey(Situation, models.CASCADE, related_name="asked")
    kind = models.CharField(max_length=12)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["situation", "kind"], name="asked_once")]


class Handed(models.Model):
    """A situation in which somebody had to ask first. Nobody knows whose it is: no person, no talk, no day.

    situation  one on record, or None
    words      own words where there is none
    kind       which latitude was lacking; empty: left open
    month      "2026-11"; rows of a month are written anew with each further one, so that none is the latest
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="+")
    situation = models.ForeignKey(Situation, models.CASCADE, null=True, related_name="+")
    words = models.CharField(max_length=300, blank=True)
    kind = models.CharField(max_length=12, blank=True)
    month = models.CharField(max_length=7)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["organisation", "month"])]
