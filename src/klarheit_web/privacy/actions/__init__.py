"""Writing: taking everything away, deleting an account, the daily round, deleting again after a restore."""

from klarheit_web.privacy.actions.account import LastAdministrator, delete_account
from klarheit_web.privacy.actions.again import delete_again
from klarheit_web.privacy.actions.daily import daily

__all__ = ["LastAdministrator", "daily", "delete_account", "delete_again"]
