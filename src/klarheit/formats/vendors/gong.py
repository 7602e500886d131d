"""Gong: speaker ids and milliseconds; who they are stands in a second file, the parties of the call."""

from klarheit.conversation import Role
from klarheit.errors import UnreadableFile
from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, label, record, records, string

FORMAT = Format("gong", "Gong (JSON)", (".json",), ("names", "roles", "starts", "ends"))

_SIDES: dict[str, Role] = {"internal": "asker", "external": "partner"}


def recognises(source: Source) -> bool:
    return bool(_calls(source.json)) or bool(_parties(source.json))


def turns(source: Source) -> Reading:
    """Raises UnreadableFile for the parties file alone, and for several calls in one file."""
    calls = _calls(source.json)
    if not calls:
        raise UnreadableFile("gong_parties_alone")
    if len(calls) > 1:
        raise UnreadableFile("several_recordings", count=len(calls))
    parties = _parties(source.parties)
    return Reading(
        [spoken for part in records(calls[0].get("transcript")) for spoken in _sentences(part)],
        names={key: string(one.get("name")) for key, one in parties.items() if string(one.get("name"))},
        roles={key: _SIDES[side] for key, one in parties.items() if (side := _affiliation(one)) in _SIDES},
    )


def call_id(parsed: object) -> str:
    """The call a transcript or parties file belongs to, or ""."""
    for call in _calls(parsed):
        return string(call.get("callId"))
    for call in records(record(parsed).get("calls")):
        return string(record(call, "metaData").get("id"))
    return ""


def _calls(parsed: object) -> list[Record]:
    return records(record(parsed).get("callTranscripts"))


def _parties(parsed: object) -> dict[str, Record]:
    everybody = [one for call in records(record(parsed).get("calls")) for one in records(call.get("parties"))]
    everybody += records(record(parsed).get("parties"))
    return {string(one.get("speakerId")): one for one in everybody if string(one.get("speakerId"))}


def _affiliation(party: Record) -> str:
    return string(party.get("affiliation")).casefold()


def _sentences(part: Record) -> list[Spoken]:
    return [
        Spoken(
            string(one.get("text")),
            label(part.get("speakerId")),
            clock.milliseconds(one.get("start")),
            clock.milliseconds(one.get("end")),
        )
        for one in records(part.get("sentences"))
    ]
