"""A page as it was sent, stored and read again: it never changes afterwards."""

from dataclasses import asdict, replace
from typing import Any

from klarheit.clarity.model import Evidence
from klarheit.report.understood import json
from klarheit.report.understood.model import Paragraph, Piece, Sentence, Understood

Stored = dict[str, Any]
_DIMENSION = "dimension."
_LETTER = ("title", "subject", "greeting", "opening", "closing", "farewell", "signature")


def written(page: Understood) -> Stored:
    """What is stored of it: the library's JSON, and the pieces each sentence is made of.

    What its owner left out is not in it.
    """
    stored = json.render(replace(page, left_out=()))
    for paragraph, row in zip(page.paragraphs, stored["paragraphs"], strict=True):
        for sentence, told in zip(paragraph.sentences, row["sentences"], strict=True):
            told["means"] = sentence.means
            told["pieces"] = [asdict(piece) for piece in sentence.pieces]
    return stored


def read(stored: Stored) -> Understood:
    """The page again, as it was sent."""
    return Understood(
        language=stored["language"],
        audience=stored["for"],
        paragraphs=tuple(_paragraph(row) for row in stored["paragraphs"]),
        version=stored["version"],
        **{name: stored[name] for name in _LETTER},
    )


def _paragraph(row: Stored) -> Paragraph:
    return Paragraph(row["key"], row["heading"], tuple(_sentence(one) for one in row["sentences"]))


def _sentence(row: Stored) -> Sentence:
    return Sentence(
        id=row["id"],
        dimension=row["dimension"].removeprefix(_DIMENSION),
        pieces=tuple(Piece(one["text"], _evidence(one["evidence"])) for one in row["pieces"]),
        evidence=tuple(Evidence(**one) for one in row["evidence"]),
        asks=row["asks"],
        means=row["means"],
    )


def _evidence(row: Stored | None) -> Evidence | None:
    return Evidence(**row) if row else None
