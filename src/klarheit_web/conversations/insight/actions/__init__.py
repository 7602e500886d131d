"""Writing about insight: giving and taking back, the consent of an employee, comments."""

from klarheit_web.conversations.insight.actions.commenting import comment, delete_comment, tick_off
from klarheit_web.conversations.insight.actions.consent import consent, refuse
from klarheit_web.conversations.insight.actions.giving import (
    NotAllowed,
    close_above,
    close_received,
    give,
    revoke,
)

__all__ = [
    "NotAllowed",
    "close_above",
    "close_received",
    "comment",
    "consent",
    "delete_comment",
    "give",
    "refuse",
    "revoke",
    "tick_off",
]
