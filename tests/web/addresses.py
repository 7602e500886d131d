"""The address of a page about somebody's things, by the name of the page."""

from collections.abc import Iterator
from uuid import uuid4

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from world import Things

NOTHING = str(uuid4())
# What is no thing of a person: any value does.
PLAIN: dict[str, object] = {
    "kind": "html", "setting": "prepare", "provider_id": "none", "uidb36": "a", "key": "b-c",
    "place": 0, "number": 2, "persona": "dairy", "skill": "open", "turn": 1,
}  # fmt: skip


def names(
    resolver: URLResolver | None = None, before: str = "", needed: tuple[str, ...] = ()
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every address of the application: its name with its room, and what it needs to be complete."""
    for pattern in (resolver or get_resolver()).url_patterns:
        needs = (*needed, *pattern.pattern.regex.groupindex)
        if isinstance(pattern, URLPattern):
            yield f"{before}{pattern.name}", needs
        else:
            space = f"{before}{pattern.namespace}:" if pattern.namespace else before
            yield from names(pattern, space, needs)


def address(name: str, needs: tuple[str, ...], things: Things) -> str:
    """The address about these things."""
    return reverse(name, kwargs={need: _value(name, need, things) for need in needs})


def _value(name: str, need: str, things: Things) -> object:
    if need in PLAIN:
        return PLAIN[need]
    found = {
        "pk": _subject(name, things),
        "file": things.intake_file.pk,
        "correction": things.correction.pk,
        "page": things.understood.pk,
        "token": {"invitation": things.invitation_token, "understood_link": things.understood_token},
    }[need]
    return found.get(name.split(":")[0], NOTHING) if isinstance(found, dict) else found


def _subject(name: str, things: Things) -> object:
    """What an address is about: named one by one where the room holds several kinds."""
    by_name = {
        "people:withdraw": things.invitation.pk,
        "insight:revoke": things.given.pk,
        "insight:again": things.given.pk,
        "insight:delete_comment": things.comment.pk,
        "mfa_edit_webauthn": 1,
        "mfa_remove_webauthn": 1,
    }
    by_room = {
        "intake": things.intake.pk,
        "clarify": things.dialogue.pk,
        "people": things.owner.pk,
        "search": things.passage.pk,
        "api": things.token.pk,
    }
    if name in by_name:
        return by_name[name]
    if name.startswith("practice:"):
        return _practised(name, things)
    if name.startswith("clarify:line"):
        return things.line.pk
    if name.startswith("clarify:partner"):
        return things.partner.pk
    return by_room.get(name.split(":")[0], things.conversation.pk)


def _practised(name: str, things: Things) -> object:
    """An address about a talk takes one that has come so far."""
    if name.startswith("practice:case"):
        return things.case.pk
    stages = {
        "practice:understood": "ended",
        "practice:debrief": "first",
        "practice:again": "first",
        "practice:keep": "first",
        "practice:beside": "second",
    }
    return things.practices[stages.get(name, "going")].pk
