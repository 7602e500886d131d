"""Mails about signing in. They hold no content and no name; a job sends them."""

from uuid import UUID

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django_tasks import task

from klarheit_web.accounts.models import Person


@task()
def mail_recovery_link(person_id: str) -> None:
    """A link that sets a new password. Nothing is sent for an empty id: nobody signs in with that address."""
    person = Person.objects.active().filter(pk=UUID(person_id)).first() if person_id else None
    if person:
        key = f"{user_pk_to_url_str(person)}-{default_token_generator.make_token(person)}"
        path = reverse("account_reset_password_from_key", kwargs={"uidb36": "UID", "key": "KEY"})
        send(person.email, person.language, "recovery_link", path.replace("UID-KEY", key))


@task()
def mail_change(person_id: str) -> None:
    """That something about signing in changed, so that an owner notices what somebody else may have done."""
    person = Person.objects.active().filter(pk=UUID(person_id)).first()
    if person:
        send(person.email, person.language, "sign_in_changed", reverse("account"))


def send(address: str, language: str, letter: str, path: str) -> None:
    """One of the letters in `templates/accounts/mail`: its first line is the subject."""
    with translation.override(language):
        text = render_to_string(f"accounts/mail/{letter}.txt", {"link": f"{settings.ENVIRONMENT.url}{path}"})
    subject, _, body = text.strip().partition("\n")
    send_mail(subject, body.lstrip("\n") + "\n", None, [address])
