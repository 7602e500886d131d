"""What is released of a round: fixed tables, made once, after which the sheets go (docs/disclosure.md)."""

from klarheit.survey.release.files import csv, dump, load
from klarheit.survey.release.making import make
from klarheit.survey.release.tables import TEXTS_FROM, PairCount, SheetData, ShownGroup, Tables

__all__ = ["TEXTS_FROM", "PairCount", "SheetData", "ShownGroup", "Tables", "csv", "dump", "load", "make"]
