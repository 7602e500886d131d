"""The letter that a concern has come: no word of it, no name, no address that tells which."""

from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django_tasks import task

from klarheit_web.leadership.models import Concern


@task()
def mail_arrival(concern: str) -> None:
    """To the leader it is addressed to; nothing when it is gone, or the leader."""
    waiting = Concern.objects.filter(pk=concern, withdrawn_at=None, leader__is_active=True)
    found = waiting.select_related("leader").first()
    if found is None or found.leader is None:
        return
    with translation.override(found.leader.language):
        subject = _("Klarheit: a concern is waiting for your answer")
        said = _("Somebody has raised a concern with you. What it is about, you read here:")
    address = f"{settings.ENVIRONMENT.url}{reverse('concerns:list')}"
    send_mail(subject, f"{said}\n\n{address}\n", None, [found.leader.email])
