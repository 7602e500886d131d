"""When somebody speaks: the times of turns, once the transcript is known to carry them."""

from klarheit.moves.model import Talk


def missing(talk: Talk) -> str | None:
    """What timing lacks: "no_times", "no_ends", or None when every turn has a start and an end."""
    if not talk.conversation.has_starts:
        return "no_times"
    return None if talk.conversation.has_ends else "no_ends"


def span(talk: Talk, turn: int) -> tuple[float, float]:
    """Start and end of a turn in seconds. Raises ValueError when it lacks one."""
    start, end = talk.turns[turn].start, talk.turns[turn].end
    if start is None or end is None:
        raise ValueError(f"turn {turn} has no times")
    return start, end


def seconds(talk: Talk, turn: int) -> float:
    """How long a turn lasts; 0 when its times run backwards."""
    start, end = span(talk, turn)
    return max(0.0, end - start)
