"""Who may do what with a talk that was practised. Whose it is, is asked of `queries.practices_of`."""

from klarheit_web.practice.models import Practice


def may_go_on(practice: Practice) -> bool:
    return practice.ended_at is None


def may_be_resolved(practice: Practice) -> bool:
    """What stood behind it is shown only to whom it no longer helps: the talk is over and written about."""
    return practice.debrief is not None
