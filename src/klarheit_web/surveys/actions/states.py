"""From draft to release: which verb may come next. Each asks under a lock, so that nothing happens twice.

The organisation is locked with the round: what one round shows depends on all that were opened before it.
"""

from klarheit_web.surveys.models import Round


class NotNow(Exception):
    """The round is in another state than the verb needs: opened already, or closed already."""


def draft(round: Round) -> Round:
    """The round, locked, as long as nobody was invited. Raises NotNow."""
    return _in_state("draft", round)


def running(round: Round) -> Round:
    """The round, locked, while it takes answers. Raises NotNow."""
    return _in_state("open", round)


def closed(round: Round) -> Round:
    """The round, locked, between its close and its release. Raises NotNow."""
    return _in_state("closed", round)


def _in_state(state: str, round: Round) -> Round:
    found = Round.objects.select_for_update().select_related("organisation").get(pk=round.pk)
    if found.state != state:
        raise NotNow
    return found
