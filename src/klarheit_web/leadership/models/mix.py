"""What belongs to the leader a mix is about: the guess, the thoughts, the choice to show it to the team."""

from django.db import models

from klarheit_web.surveys.models import Round


class MixGuess(models.Model):
    """What the leader thinks the team wishes, before anything is known.

    guesses  {item key: −1, 0 or 1}
    """

    round = models.OneToOneField(Round, models.CASCADE, related_name="mix_guess")
    guesses = models.JSONField()
    given_at = models.DateTimeField()


class MixThoughts(models.Model):
    """The leader's answers to the questions beside the mix. Nobody else reads them; deleted they are gone.

    notes  {behaviour: text}
    theme  the behaviour the leader would like to take into a coaching; empty: none
    """

    round = models.OneToOneField(Round, models.CASCADE, related_name="mix_thoughts")
    notes = models.JSONField(default=dict)
    theme = models.CharField(max_length=20, blank=True)
    changed_at = models.DateTimeField()


class MixShown(models.Model):
    """That the leader shows the two profiles to the team. Taken back, the row is gone."""

    round = models.OneToOneField(Round, models.CASCADE, related_name="mix_shown")
    shown_at = models.DateTimeField()
