"""What was answered. No row leads to a person, says when or keeps an order; at close all are written anew."""

import uuid

from django.db import models

from klarheit_web.surveys.models.round import Round


class Admission(models.Model):
    """A link or printed code nobody has used yet: only its hash. Using it deletes the row.

    Rows are written all at once, in the order of their hashes, and don't lead to whoever holds the link.
    """

    token_hash = models.CharField(primary_key=True, max_length=64)
    round = models.ForeignKey(Round, models.CASCADE, related_name="admissions")
    cell = models.CharField(max_length=60, blank=True)


class Sheet(models.Model):
    """One participant's answers, written in another transaction than the used admission.

    key      hash of the code only the participant holds; a random value from the close on
    answers  {item key: value}, as `klarheit.survey.answers.checked` gave it
    """

    key = models.CharField(primary_key=True, max_length=64)
    round = models.ForeignKey(Round, models.CASCADE, related_name="sheets")
    cell = models.CharField(max_length=60, blank=True)
    answers = models.JSONField()


class Said(models.Model):
    """A sentence in a participant's own words, apart from the sheet and without its cell.

    key    hash of the participant's code, another one than the sheet's; a random value from the close on
    item   key of the question
    about  what the question was asked about, where it names something: "guideline:…|element:…"
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    key = models.CharField(max_length=64, db_index=True)
    round = models.ForeignKey(Round, models.CASCADE, related_name="said")
    item = models.CharField(max_length=160)
    about = models.CharField(max_length=200, blank=True)
    text = models.TextField()
