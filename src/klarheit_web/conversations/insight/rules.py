"""Rights over comments."""

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Comment


def may_delete_comment(person: Person, comment: Comment) -> bool:
    """One's own, and any on one's own conversation."""
    return person.pk in (comment.author_id, comment.conversation.owner_id)
