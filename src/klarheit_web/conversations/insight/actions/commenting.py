"""Writing comments at a place, deleting them, ticking them off."""

from django.db import transaction
from django.utils import timezone

from klarheit_web.accounts.actions import Deed, note
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import erasing
from klarheit_web.conversations.models import Comment, Conversation


@transaction.atomic
def comment(
    conversation: Conversation,
    author: Person,
    *,
    turn: int,
    text: str,
    start: int | None = None,
    end: int | None = None,
) -> Comment:
    """Say something at a turn, or at characters within it. The owner's own are not new to the owner."""
    now, is_owner = timezone.now(), author.pk == conversation.owner_id
    written = Comment.objects.create(
        conversation=conversation,
        author=author,
        turn=turn,
        start=start,
        end=end,
        text=text.strip(),
        written_at=now,
        seen_at=now if is_owner else None,
    )
    if not is_owner:
        note(conversation.owner, author, Deed.COMMENTED, kind="conversation", item=conversation.pk)
    return written


@transaction.atomic
def delete_comment(comment: Comment, *, by: Person) -> None:
    """Really, as everything that is deleted. That it was there and went, the conversation's owner is told."""
    conversation = comment.conversation
    comment.delete()
    if by.pk != conversation.owner_id:
        note(conversation.owner, by, Deed.COMMENT_DELETED, kind="conversation", item=conversation.pk)
    erasing.afterwards()


def tick_off(owner: Person) -> None:
    """The owner has read what others said so far."""
    new = Comment.objects.filter(conversation__owner=owner, seen_at=None)
    new.update(seen_at=timezone.now())
