"""Real conversations from the corpora, each to its mirror; left out aloud where there are none."""

from pathlib import Path

from klarheit import formats
from klarheit.clarity.model import DIMENSIONS
from klarheit.mirror import mirror
from klarheit.report import html, json, text


def mirrored(path: Path) -> None:
    """Mirror, all views but the PDF, and every quote of the map at its place."""
    found = mirror(formats.read(path))
    turns = found.talk.turns
    quotes = [quote for entry in found.clarity.entries for quote in entry.evidence]
    assert [quote for quote in quotes if turns[quote.turn].text[quote.start : quote.end] != quote.quote] == []
    assert tuple(entry.dimension for entry in found.clarity.entries) == DIMENSIONS
    assert text.render(found, "de").count("\n") > 50
    assert html.render(found, "en").endswith("</html>")
    assert len(json.render(found, "de")["conversation"]["turns"]) == len(turns)


def test_all_forty_sales_calls_give_a_mirror(shared_folder: Path) -> None:
    calls = sorted((shared_folder / "corpora/nile-sales-calls").glob("*.txt"))
    assert len(calls) == 40
    for call in calls:
        mirrored(call)


def test_both_long_german_talks_give_a_mirror(shared_folder: Path) -> None:
    talks = sorted((shared_folder / "transcripts/long-de").glob("*.json"))
    assert len(talks) == 2
    for talk in talks:
        mirrored(talk)
