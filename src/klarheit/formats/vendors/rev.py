"""Rev AI: monologues of words and punctuation, each an element of its own."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, grouped, label, record, records, string

FORMAT = Format("rev", "Rev AI (JSON)", (".json",), ("starts", "ends"))


def recognises(source: Source) -> bool:
    return any("elements" in one for one in _monologues(source.json)[:5])


def turns(source: Source) -> Reading:
    names = {
        string(one.get("id")): string(one.get("name"))
        for one in records(record(source.json).get("speakers"))
        if string(one.get("name"))
    }
    return Reading([spoken for one in _monologues(source.json) for spoken in _spoken(one)], names=names)


def _monologues(parsed: object) -> list[Record]:
    return records(record(parsed).get("monologues"))


def _spoken(monologue: Record) -> list[Spoken]:
    """Elements carry their own spaces, so nothing is put between them."""
    speaker = label(monologue.get("speaker"))
    elements = [
        Spoken(
            string(one.get("value")), speaker, clock.seconds(one.get("ts")), clock.seconds(one.get("end_ts"))
        )
        for one in records(monologue.get("elements"))
    ]
    return list(grouped(elements, glue=""))
