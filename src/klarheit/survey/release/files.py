"""Tables as JSON, to be kept, and as CSV, to be taken along: exactly what is shown, nothing more."""

import io
from collections.abc import Iterator, Mapping, Sequence
from csv import writer
from typing import Any

from klarheit.errors import KlarheitError
from klarheit.languages import phrases
from klarheit.survey.instrument import Instrument, Item, Words, items
from klarheit.survey.order import Summary
from klarheit.survey.release.tables import PairCount, ShownGroup, Tables

FORMAT = 1
FORMULA = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = (
    "group", "part", "question", "about", "answers",
    "low", "middle", "high", "from", "to", "often", "costly", "note",
)  # fmt: skip


def dump(tables: Tables) -> dict[str, Any]:
    """The tables as plain values for JSON; `load` makes the same tables of them."""
    return {
        "format": FORMAT,
        "k": tables.k,
        "answered": tables.answered,
        "groups": [
            {"key": group.key, "parent": group.parent, "label": group.label,
             "answered": group.answered, "reason": group.reason}
            for group in tables.groups
        ],
        "summaries": [_dumped(*place, summary) for place, summary in tables.summaries.items()],
        "withheld": [[*place, reason] for place, reason in tables.withheld.items()],
        "pairs": {
            key: [[one.first, one.second, one.named, one.often, one.costly, one.count] for one in named]
            for key, named in tables.pairs.items()
        },
        "texts": {key: [list(said) for said in spoken] for key, spoken in tables.texts.items()},
    }  # fmt: skip


def _dumped(group: str, item: str, summary: Summary) -> dict[str, Any]:
    interval = list(summary.interval) if summary.interval else None
    return {
        "group": group, "item": item, "count": summary.count,
        "low": summary.low, "middle": summary.middle, "high": summary.high, "interval": interval,
    }  # fmt: skip


def load(written: Mapping[str, Any]) -> Tables:
    """What `dump` wrote. Raises KlarheitError "release_newer" for tables of a later version."""
    if written["format"] != FORMAT:
        raise KlarheitError("release_newer")
    return Tables(
        k=written["k"],
        answered=written["answered"],
        groups=tuple(ShownGroup(**group) for group in written["groups"]),
        summaries={(row["group"], row["item"]): _loaded(row) for row in written["summaries"]},
        withheld={(group, item): reason for group, item, reason in written["withheld"]},
        pairs={key: tuple(PairCount(*one) for one in named) for key, named in written["pairs"].items()},
        texts={
            key: tuple((about, text) for about, text in spoken) for key, spoken in written["texts"].items()
        },
    )


def _loaded(row: Mapping[str, Any]) -> Summary:
    interval = (row["interval"][0], row["interval"][1]) if row["interval"] else None
    return Summary(row["count"], row["low"], row["middle"], row["high"], interval)


def csv(tables: Tables, instrument: Instrument, language: str) -> str:
    """The tables as comma-separated rows under a heading, question by question, in the language."""
    wording = phrases(language, "release")
    sheet = io.StringIO()
    rows = writer(sheet)
    rows.writerow(wording[f"column_{name}"] for name in COLUMNS)
    for row in _rows(tables, instrument, language):
        rows.writerow(_cell(row.get(name)) for name in COLUMNS)
    return sheet.getvalue()


def _rows(tables: Tables, instrument: Instrument, language: str) -> Iterator[dict[str, object]]:
    elements = {one.key: _in(one.words, language) for item in items(instrument) for one in item.elements}
    for part in instrument.parts:
        for item in part.items:
            place = {"part": _in(part.title, language), "question": _in(item.words, language)}
            under = {"about": _in(item.under, language)}
            yield from ({**place, **under, **row} for row in _by_group(tables, item, language))
            yield from ({**place, **row} for row in _named(tables, item, elements, language))
            yield from ({**place, **row} for row in _said(tables, item, elements))


def _by_group(tables: Tables, item: Item, language: str) -> Iterator[dict[str, object]]:
    wording = phrases(language, "release")
    for group in tables.groups if item.levels else ():
        label = {"group": group.label or wording["whole"]}
        if summary := tables.summaries.get((group.key, item.key)):
            yield {**label, **_figures(summary)}
        elif group.reason or (group.key, item.key) in tables.withheld:
            yield {**label, "note": wording["withheld"]}


def _named(
    tables: Tables, item: Item, elements: Mapping[str, str], language: str
) -> Iterator[dict[str, object]]:
    wording = phrases(language, "release")
    for pair in tables.pairs.get(item.key, ()):
        note = "" if pair.named == "count" else wording[f"named_{pair.named}"]
        figures = {"answers": pair.count, "often": pair.often, "costly": pair.costly}
        yield {"about": _joined((pair.first, pair.second), elements), **figures, "note": note}


def _said(tables: Tables, item: Item, elements: Mapping[str, str]) -> Iterator[dict[str, object]]:
    for about, text in tables.texts.get(item.key, ()):
        yield {"about": _joined(about.split("|"), elements), "note": text}


def _joined(keys: Sequence[str], elements: Mapping[str, str]) -> str:
    return " – ".join(elements.get(key, key) for key in keys)


def _figures(summary: Summary) -> dict[str, object]:
    left, right = summary.interval or (None, None)
    return {
        "answers": summary.count, "low": summary.low, "middle": summary.middle, "high": summary.high,
        "from": left, "to": right,
    }  # fmt: skip


def _in(words: Words, language: str) -> str:
    return words.get(language) or next(iter(words.values()), "")


def _cell(given: object) -> str:
    """As a spreadsheet can read it; words that look like a formula stay words."""
    if given is None:
        return ""
    if isinstance(given, float):
        return f"{given:g}"
    return f"'{given}" if str(given).startswith(FORMULA) else str(given)
