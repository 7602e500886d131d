""" "Wer hat was gesehen?": a line for every grant, look, download and export. Rows are only added."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class AccessRecord(models.Model):
    """That somebody did something with what belongs to `owner`. A trigger refuses every update.

    actor       id of the person who did it, who may have left since; None for the system and for a link
    actor_name  as it was then
    deed        what was done
    kind, item  what it was done with: "conversation" and its id; empty for the account itself
    detail      of a deed without an item: the role, the leader. Never a title: that goes with its item
    """

    class Deed(models.TextChoices):
        GRANTED = "granted", _("gave insight")
        REVOKED = "revoked", _("took insight back")
        CLOSED = "closed", _("insight ended by itself")
        VIEWED = "viewed", _("looked at it")
        COMMENTED = "commented", _("commented")
        COMMENT_DELETED = "comment_deleted", _("deleted a comment")
        DOWNLOADED = "downloaded", _("downloaded it")
        EXPORTED = "exported", _("exported everything")
        LINKED = "linked", _("made a link")
        LINK_OPENED = "link_opened", _("opened the link")
        LINK_ANSWERED = "link_answered", _("answered through the link")
        CONSENTED = "consented", _("consented")
        REFUSED = "refused", _("refused")
        DELETED = "deleted", _("deleted it")
        PROGRAM_READ = "program_read", _("read by a program")
        RECOVERED = "recovered", _("set a new password")
        ADDRESS_CHANGED = "address_changed", _("changed the sign-in address")
        IDENTITY_LINKED = "identity_linked", _("connected another sign-in")
        ROLE_CHANGED = "role_changed", _("changed the role")
        LEADER_CHANGED = "leader_changed", _("changed the reporting line")
        ACCOUNT_CLOSED = "account_closed", _("closed the account")
        ACCOUNT_OPENED = "account_opened", _("opened the account again")

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="access_records")
    actor = models.UUIDField(null=True)
    actor_name = models.CharField(max_length=120)
    deed = models.CharField(max_length=20, choices=Deed.choices)
    kind = models.CharField(max_length=20, blank=True)
    item = models.UUIDField(null=True)
    detail = models.CharField(max_length=120, blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [models.Index(fields=["owner", "-at"])]
