"""`klarheit-web init`: tables, static files, an organisation, an invitation for its administrator."""

import os
import sys
from argparse import Namespace

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.core.validators import validate_email
from django.db import connection

from klarheit.cli.locale import interface_language
from klarheit_web.accounts import actions
from klarheit_web.accounts.models import Invitation, Organisation, Role
from klarheit_web.commands import occupied, prepared
from klarheit_web.commands.refusal import Refused
from klarheit_web.commands.words import Words, phrases


def run(chosen: Namespace, say: Words) -> int:
    """Raises Refused where an organisation is already at home."""
    with occupied.alone():
        if _is_set_up():
            raise Refused("initialised", folder=settings.ENVIRONMENT.folder)
        _ask(chosen, say)
        prepared.migrate()
        prepared.collect_static()
        invitation, link = _invite(chosen)
    print(say["init.done"].format(folder=settings.ENVIRONMENT.folder, link=link, name=invitation.name))
    if settings.ENVIRONMENT.mail:
        _mail(invitation, link)
        print(say["init.mailed"].format(address=invitation.email))
    return 0


def _is_set_up() -> bool:
    has_table = Organisation._meta.db_table in connection.introspection.table_names()
    return has_table and Organisation.objects.exists()


def _ask(chosen: Namespace, say: Words) -> None:
    """In a terminal what was not given is asked for."""
    for name in ("organisation", "name", "email"):
        given = getattr(chosen, name)
        if not given and sys.stdin.isatty():
            given = input(say[f"init.ask.{name}"]).strip()
        if not given:
            raise Refused("init_lacks", option=f"--{name}")
        setattr(chosen, name, given)
    try:
        validate_email(chosen.email)
    except ValidationError as error:
        raise Refused("address", address=chosen.email) from error


def _invite(chosen: Namespace) -> tuple[Invitation, str]:
    organisation = Organisation.objects.create(name=chosen.organisation)
    invitation, token = actions.invite(
        organisation,
        email=chosen.email,
        name=chosen.name,
        roles=[Role.ADMINISTRATOR],
        language=chosen.language or interface_language(os.environ),
    )
    return invitation, f"{settings.ENVIRONMENT.url}/invitation/{token}/"


def _mail(invitation: Invitation, link: str) -> None:
    say = phrases(invitation.language)
    text = say["init.mail"].format(name=invitation.name, link=link, days=actions.INVITATION_DAYS)
    send_mail(say["init.mail.subject"], text, None, [invitation.email])
