"""Signing in with an invitation, getting back in, one's own account."""

from klarheit_web.accounts.views.address import address, confirm_address
from klarheit_web.accounts.views.demo import demo
from klarheit_web.accounts.views.invitation import invitation
from klarheit_web.accounts.views.language import set_language
from klarheit_web.accounts.views.own import own
from klarheit_web.accounts.views.recovery import by_mail, recover, recovery_key

__all__ = [
    "address",
    "by_mail",
    "confirm_address",
    "demo",
    "invitation",
    "own",
    "recover",
    "recovery_key",
    "set_language",
]
