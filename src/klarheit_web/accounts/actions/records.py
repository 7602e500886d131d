"""The line in the list „Wer hat was gesehen?“: every verb about people writes one, in its own transaction."""

from uuid import UUID

from django.utils import timezone

from klarheit_web.accounts.models import AccessRecord, Person

Deed = AccessRecord.Deed


def note(
    owner: Person,
    actor: Person | None,
    deed: Deed,
    *,
    kind: str = "",
    item: UUID | None = None,
    detail: str = "",
    name: str = "",
) -> AccessRecord:
    """Add a line to the owner's access list. `name` stands for an actor without an account."""
    return AccessRecord.objects.create(
        owner=owner,
        actor=actor.pk if actor else None,
        actor_name=actor.name if actor else name,
        deed=deed,
        kind=kind,
        item=item,
        detail=detail,
        at=timezone.now(),
    )
