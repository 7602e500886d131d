"""Writing about people. Each verb records who and when in the same transaction."""

from klarheit_web.accounts.actions.demo import NoDemo, make_demo_link, use_demo_link
from klarheit_web.accounts.actions.invitations import (
    INVITATION_DAYS,
    AddressTaken,
    InvitationOver,
    accept,
    find_invitation,
    invite,
    open_invitations,
    withdraw,
)
from klarheit_web.accounts.actions.moments import forget_moments
from klarheit_web.accounts.actions.own import change_address, note_identity, rename, set_language
from klarheit_web.accounts.actions.records import Deed, note
from klarheit_web.accounts.actions.recovery import make_recovery_key, recover, set_forgotten_password
from klarheit_web.accounts.actions.roles import Circle, give_role, set_leader, take_role
from klarheit_web.accounts.tokens import hashed

__all__ = [
    "INVITATION_DAYS",
    "AddressTaken",
    "Circle",
    "Deed",
    "InvitationOver",
    "NoDemo",
    "accept",
    "change_address",
    "find_invitation",
    "forget_moments",
    "give_role",
    "hashed",
    "invite",
    "make_demo_link",
    "make_recovery_key",
    "note",
    "note_identity",
    "open_invitations",
    "recover",
    "rename",
    "set_forgotten_password",
    "set_language",
    "set_leader",
    "take_role",
    "use_demo_link",
    "withdraw",
]
