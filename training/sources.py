"""The texts that may go into shipped weights: AMI, BConTrasT, Nile, and our own corpus.

All are read from the folder `corpora` of KLARHEIT_CORPORA, or of `shared` beside the checkout.
"""

import csv
import gzip
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import talks

CORPORA = Path(os.environ.get("KLARHEIT_CORPORA", Path(__file__).parents[2] / "shared")) / "corpora"


@dataclass(frozen=True, slots=True)
class Line:
    """One utterance. `asks`: whether the asker's side speaks; unknown sides count by turns of speakers."""

    talk: str
    speaker: str
    asks: bool
    text: str
    act: str = ""


def rows(name: str) -> list[dict[str, str]]:
    """The rows of one of the tables."""
    with gzip.open(CORPORA / name, "rt", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def chats(part: str, language: str) -> list[list[Line]]:
    """BConTrasT, `part` "train" or "dev": customer and agent, every utterance in both languages."""
    return [
        [Line(name, row["speaker"], row["speaker"] == "agent", row[language]) for row in talk]
        for name, talk in groupby(rows(f"bcontrast-{part}.tsv.gz"), itemgetter("dialogue"))
    ]


def meetings() -> list[list[Line]]:
    """AMI: acts in the order of their times; who asks is not known, so speaker A counts as the asker."""
    return [
        [
            Line(name, row["speaker"], row["speaker"] == "A", row["text"], row["act"])
            for row in sorted(talk, key=lambda row: float(row["start"]))
        ]
        for name, talk in groupby(rows("ami.tsv.gz"), itemgetter("meeting"))
    ]


def sales_calls() -> list[list[Line]]:
    """Nile: English sales calls, a turn a line."""
    found = []
    for path in sorted((CORPORA / "nile-sales-calls").glob("*.txt")):
        said = re.findall(r"(?m)^\**([A-Z][\w ]+):\**\s*(.+)", path.read_text(encoding="utf-8"))
        found.append([Line(path.stem, who, who != "Customer", text.strip()) for who, text in said])
    return found


def texts(language: str) -> list[str]:
    """All utterances of a language, for counting words."""
    own = [
        segment.text
        for talk in talks.read_all(talks.CORPUS / "train")
        if talk.language == language
        for segment in talk.segments
    ]
    there = chats("train", language) + (meetings() + sales_calls() if language == "en" else [])
    return own + [line.text for talk in there for line in talk]


def unlabelled(language: str) -> Iterator[list[Line]]:
    """Talks without labels of ours."""
    yield from chats("train", language)
    if language == "en":
        yield from meetings()
        yield from sales_calls()
