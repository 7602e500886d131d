"""Our own JSON: what `klarheit convert` writes, and what reads back to the same conversation."""

from typing import cast

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.errors import UnreadableFile
from klarheit.formats import markup
from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import number, records, string
from klarheit.languages import LANGUAGES

FORMAT = Format("klarheit", "Klarheit (JSON)", (".json",), ("names", "roles", "starts", "ends"))


def dump(conversation: Conversation) -> dict[str, object]:
    """The conversation as plain values for JSON: times in seconds or None; notes are not kept."""
    return {
        "language": conversation.language,
        "speakers": [{"id": one.id, "name": one.name, "role": one.role} for one in conversation.speakers],
        "turns": [
            {"speaker": turn.speaker, "start": turn.start, "end": turn.end, "text": turn.text}
            for turn in conversation.turns
        ],
    }


def recognises(source: Source) -> bool:
    parsed = source.json
    return isinstance(parsed, dict) and {"language", "speakers", "turns"} <= parsed.keys()


def turns(source: Source) -> Reading:
    """Raises UnreadableFile when a value is none that `dump` could have written."""
    parsed = cast(dict[str, object], source.json)
    speakers = tuple(_speaker(one, index) for index, one in enumerate(records(parsed["speakers"]), 1))
    ids = {speaker.id for speaker in speakers}
    if len(ids) < len(speakers):
        raise UnreadableFile("own_broken", place="speakers")
    read = tuple(_turn(one, index, ids) for index, one in enumerate(records(parsed["turns"]), 1))
    if not read:
        raise UnreadableFile("no_speech")
    if parsed["language"] not in LANGUAGES:
        raise UnreadableFile("own_broken", place="language")
    return Reading((), finished=Conversation(str(parsed["language"]), speakers, read))


def _speaker(record: dict[str, object], index: int) -> Speaker:
    identity, role = markup.clean(string(record.get("id"))), record.get("role")
    if not identity or role not in ("asker", "partner", None):
        raise UnreadableFile("own_broken", place=f"speakers[{index}]")
    return Speaker(identity, markup.clean(string(record.get("name"))) or None, role)


def _turn(record: dict[str, object], index: int, ids: set[str]) -> Turn:
    speaker = None if record.get("speaker") is None else markup.clean(string(record.get("speaker")))
    text, start, end = (
        markup.clean(string(record.get("text"))),
        number(record.get("start")),
        number(record.get("end")),
    )
    impossible = end is not None and (start is None or end < start)
    if not text or impossible or not (speaker is None or speaker in ids):
        raise UnreadableFile("own_broken", place=f"turns[{index}]")
    return Turn(speaker, text, start, end)
