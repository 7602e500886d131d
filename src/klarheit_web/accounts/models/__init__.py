"""People and what is remembered of them."""

from klarheit_web.accounts.models.access import AccessRecord
from klarheit_web.accounts.models.invitation import Invitation
from klarheit_web.accounts.models.organisation import Organisation, Reporting
from klarheit_web.accounts.models.person import Person, PersonQuerySet, RecoveryKey
from klarheit_web.accounts.models.role import ROLES, Role, RoleHeld

__all__ = [
    "ROLES",
    "AccessRecord",
    "Invitation",
    "Organisation",
    "Person",
    "PersonQuerySet",
    "RecoveryKey",
    "Reporting",
    "Role",
    "RoleHeld",
]
