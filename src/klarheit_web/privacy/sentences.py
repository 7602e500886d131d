"""Access records in words: `{who}` did it, `{what}` is the thing it was done with, `{detail}` as recorded."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import AccessRecord, Role

Deed = AccessRecord.Deed
THING = "\0"

# Deed → as the owner did it, as somebody else did it.
SENTENCES: dict[str, tuple[Any, Any]] = {
    Deed.GRANTED: (
        _("You gave {detail} insight into {what}."),
        _("{who} gave {detail} insight into {what}."),
    ),
    Deed.REVOKED: (
        _("You took {detail}’s insight into {what} back."),
        _("{who} took {detail}’s insight into {what} back."),
    ),
    Deed.CLOSED: (
        _("{detail}’s insight into {what} ended by itself."),
        _("{detail}’s insight into {what} ended by itself."),
    ),
    Deed.VIEWED: (_("You looked at {what}."), _("{who} looked at {what}.")),
    Deed.COMMENTED: (_("You commented on {what}."), _("{who} commented on {what}.")),
    Deed.COMMENT_DELETED: (
        _("You deleted a comment on {what}."),
        _("{who} deleted a comment on {what}."),
    ),
    Deed.DOWNLOADED: (_("You downloaded {what}."), _("{who} downloaded {what}.")),
    Deed.EXPORTED: (_("You took everything along."), _("{who} took everything along.")),
    Deed.LINKED: (_("You made a link to {what}."), _("{who} made a link to {what}.")),
    Deed.LINK_OPENED: (
        _("Somebody opened your link to {what}."),
        _("Somebody opened your link to {what}."),
    ),
    Deed.LINK_ANSWERED: (
        _("Somebody answered through your link to {what}."),
        _("Somebody answered through your link to {what}."),
    ),
    Deed.CONSENTED: (_("You agreed to {what}."), _("{who} agreed to {what}.")),
    Deed.REFUSED: (_("You did not agree to {what}."), _("{who} did not agree to {what}.")),
    Deed.DELETED: (_("You deleted a conversation."), _("{who} deleted a conversation.")),
    Deed.PROGRAM_READ: (
        _("Your program {detail} read {what}."),
        _("The program {detail} of {who} read {what}."),
    ),
    Deed.RECOVERED: (
        _("You set a new password because the old one was lost."),
        _("{who} set a new password for your account."),
    ),
    Deed.ADDRESS_CHANGED: (
        _("You changed the address you sign in with."),
        _("{who} changed the address you sign in with."),
    ),
    Deed.IDENTITY_LINKED: (
        _("You connected another way to sign in."),
        _("{who} connected another way to sign in."),
    ),
    Deed.ROLE_CHANGED: (_("You changed your roles: {detail}."), _("{who} changed your roles: {detail}.")),
    Deed.LEADER_CHANGED: (
        _("You changed your reporting line: {detail}."),
        _("{who} changed your reporting line: {detail}."),
    ),
    Deed.ACCOUNT_CLOSED: (_("You closed your account."), _("{who} closed your account.")),
    Deed.ACCOUNT_OPENED: (_("You opened your account again."), _("{who} opened your account again.")),
}


def sentence(record: AccessRecord, *, is_own: bool) -> str:
    """A record in words, with `THING` where the thing stands that it is about, if it is about one."""
    own, of_others = SENTENCES[record.deed]
    who = record.actor_name or gettext("The system")
    return str(own if is_own else of_others).format(who=who, detail=_detail(record), what=THING)


def thing(record: AccessRecord, title: str | None) -> str:
    """What a record is about, by its present title."""
    if record.kind == "dialogue":
        return gettext("a dialogue with yourself")
    if title:
        return gettext("“%(title)s”") % {"title": title}
    return gettext("a deleted conversation") if record.item else gettext("your conversations")


def _detail(record: AccessRecord) -> str:
    if record.deed == Deed.ROLE_CHANGED:
        return _role(record.detail)
    if record.deed == Deed.LEADER_CHANGED:
        return record.detail or gettext("nobody leads you any more")
    return record.detail or gettext("somebody")


def _role(change: str) -> str:
    """ "+coach" in words."""
    key = change[1:]
    label = str(Role(key).label) if key in Role.values else change
    return (gettext("%(role)s is taken") if change.startswith("-") else gettext("%(role)s is given")) % {
        "role": label
    }
