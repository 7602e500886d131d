"""Instruments: what a round asks, as values; their files are TOML in two languages (docs/instruments.md)."""

from klarheit.survey.instrument.files import BUNDLED, bundled, dump, load, read
from klarheit.survey.instrument.model import (
    KINDS,
    LONGEST,
    Element,
    Instrument,
    Item,
    Level,
    Part,
    Words,
    filled,
    items,
    joined,
    minutes,
    part_of,
)

__all__ = [
    "BUNDLED",
    "KINDS",
    "LONGEST",
    "Element",
    "Instrument",
    "Item",
    "Level",
    "Part",
    "Words",
    "bundled",
    "dump",
    "filled",
    "items",
    "joined",
    "load",
    "minutes",
    "part_of",
    "read",
]
