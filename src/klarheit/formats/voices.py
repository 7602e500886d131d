"""What a person knows better than the file: two names are one voice, and this one is a program."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from klarheit.conversation import Conversation, Turn


def settle(
    conversation: Conversation, *, same: Mapping[str, str] | None = None, bots: Collection[str] = ()
) -> Conversation:
    """The conversation without the bots, each voice under one name.

    same  id of a speaker → id of the speaker who it is in truth
    bots  ids of recording programs; what they say is left out

    What one voice says before and after such a change is one turn. Raises KeyError for an id that nobody has.
    """
    same = same or {}
    for known in (*same, *same.values(), *bots):
        conversation.speaker(known)
    turns = tuple(_joined(conversation.turns, same, bots))
    heard = {turn.speaker for turn in turns}
    speakers = tuple(one for one in conversation.speakers if one.id in heard)
    return replace(conversation, speakers=speakers, turns=turns)


def _joined(turns: tuple[Turn, ...], same: Mapping[str, str], bots: Collection[str]) -> Iterator[Turn]:
    """Turns that stood apart under one name stay apart: the file had its reason."""
    last: Turn | None = None
    before: str | None = None
    for turn in turns:
        named = replace(turn, speaker=same.get(turn.speaker, turn.speaker) if turn.speaker else None)
        if turn.speaker not in bots:
            if last and named.speaker and named.speaker == last.speaker and turn.speaker != before:
                last = _one(last, named)
            else:
                yield from (last,) if last else ()
                last = named
        before = turn.speaker
    yield from (last,) if last else ()


def _one(first: Turn, second: Turn) -> Turn:
    """From the first start to the last end, where both are known."""
    known = first.start is not None and second.end is not None and second.end >= first.start
    return Turn(first.speaker, f"{first.text} {second.text}", first.start, second.end if known else None)
