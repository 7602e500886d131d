"""What a person is in the organisation. Roles combine; each giving and taking is a record."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    SELLER = "seller", _("seller")
    LEADER = "leader", _("leader")
    COACH = "coach", _("coach")
    SPONSOR = "sponsor", _("sponsor")
    ADMINISTRATOR = "administrator", _("administrator")
    AUDITOR = "auditor", _("works council")


ROLES = tuple(Role.values)


class RoleHeld(models.Model):
    """That a person holds or held a role: who gave it and when, who took it and when."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="roles_held")
    role = models.CharField(max_length=13, choices=Role.choices)
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    given_at = models.DateTimeField()
    taken_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    taken_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["given_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "role"], condition=models.Q(taken_at=None), name="a_role_is_held_once"
            )
        ]
