"""One participant's answers: what may stand in them, and nothing else."""

from collections.abc import Mapping, Sequence
from typing import Any

from klarheit.errors import KlarheitError
from klarheit.survey.instrument import Instrument, Item, items

Answers = dict[str, Any]
"""item key → a number (scale, steps) or a list of pairs; what was skipped is absent.

A pair is {"first", "second", "often", "costly"}: keys of elements, `first` before `second` by the alphabet,
and two numbers from 1 to 4. Of elements that support each other, `costly` says how much it brings.
"""

GRADES = (1, 2, 3, 4)
"""How often and how costly a pair can be."""


def checked(instrument: Instrument, given: Mapping[str, Any]) -> Answers:
    """The answers, in the order of the questions, without what was skipped.

    Raises KlarheitError, each with `item`: "answer_unknown", "answer_missing" (one that can't be skipped),
    "answer_text" (free words go another way), "answer_level", "answer_pairs_many" (most), "answer_pair".
    """
    asked = {item.key: item for item in items(instrument)}
    if unknown := sorted(set(given) - set(asked)):
        raise KlarheitError("answer_unknown", item=unknown[0])
    answers = {key: _checked(item, given.get(key)) for key, item in asked.items()}
    return {key: answer for key, answer in answers.items() if answer is not None}


def _checked(item: Item, given: object) -> float | list[dict[str, Any]] | None:
    if given in (None, "", []):
        _refuse_skipping(item)
        return None
    if item.kind == "text":
        raise KlarheitError("answer_text", item=item.key)
    return _pairs(item, given) if item.kind == "pairs" else _level(item, given)


def _refuse_skipping(item: Item) -> None:
    """Words and pairs can always be left out."""
    if not item.may_skip and item.kind in ("scale", "steps"):
        raise KlarheitError("answer_missing", item=item.key)


def _level(item: Item, given: object) -> float:
    values = {level.value for level in item.levels}
    if isinstance(given, bool) or not isinstance(given, int | float) or given not in values:
        raise KlarheitError("answer_level", item=item.key)
    return float(given)


def _pairs(item: Item, given: object) -> list[dict[str, Any]]:
    if not isinstance(given, Sequence) or len(given) > item.most:
        raise KlarheitError("answer_pairs_many", item=item.key, most=item.most)
    pairs = [_pair(item, pair) for pair in given]
    if len({(pair["first"], pair["second"]) for pair in pairs}) < len(pairs):
        raise KlarheitError("answer_pair", item=item.key)
    return pairs


def _pair(item: Item, given: object) -> dict[str, Any]:
    pair = given if isinstance(given, dict) else {}
    named = {str(pair.get("first")), str(pair.get("second"))}
    often, costly = _grade(pair.get("often")), _grade(pair.get("costly"))
    known = {element.key for element in item.elements}
    if len(named) < len(("first", "second")) or not named <= known or not (often and costly):
        raise KlarheitError("answer_pair", item=item.key)
    first, second = sorted(named)
    return {"first": first, "second": second, "often": often, "costly": costly}


def _grade(given: object) -> int:
    """One of GRADES, else 0."""
    is_number = isinstance(given, int | float) and not isinstance(given, bool)
    return next((grade for grade in GRADES if is_number and grade == given), 0)
