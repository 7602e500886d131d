"""Twelve typical situations with a customer, from `data/leadership/situations.toml`: offered to everybody."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from klarheit.survey.instrument import Words


@dataclass(frozen=True, slots=True)
class Situation:
    """A situation with a customer.

    kinds  the kinds of latitude that matter in it, the most telling first
    """

    key: str
    title: Words
    text: Words
    kinds: tuple[str, ...]


@cache
def _offered() -> tuple[Situation, ...]:
    source = files("klarheit").joinpath("data", "leadership", "situations.toml").read_text(encoding="utf-8")
    return tuple(_situation(row) for row in tomllib.loads(source)["situation"])


def _situation(row: Mapping[str, Any]) -> Situation:
    return Situation(row["key"], row["title"], row["text"], tuple(row["kinds"]))


SITUATIONS = _offered()
