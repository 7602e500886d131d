"""The mirror as JSON: it keeps to its schema, and every quote stands verbatim at its place."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from klarheit import formats
from klarheit.mirror import Mirror
from klarheit.mirror import mirror as reflect
from klarheit.report import json as report

ROOT = Path(__file__).parents[3]
SAMPLES = sorted((ROOT / "src/klarheit/data/conversations").glob("*.[vt][tx]t"))
SCHEMA = json.loads((ROOT / "docs/mirror.schema.json").read_text(encoding="utf-8"))


def evidence_in(found: Any) -> Iterator[dict[str, Any]]:
    """Every quote anywhere in the value."""
    if isinstance(found, dict):
        if "quote" in found:
            yield found
        found = list(found.values())
    if isinstance(found, list):
        for part in found:
            yield from evidence_in(part)


def test_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("language", ["de", "en"])
def test_small_talk_keeps_to_the_schema(mirror: Mirror, language: str) -> None:
    assert [
        error.message for error in Draft202012Validator(SCHEMA).iter_errors(report.render(mirror, language))
    ] == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_real_talk_keeps_to_the_schema_and_quotes_verbatim(path: Path) -> None:
    found = report.render(reflect(formats.read(path), not_today=("people",)), "de")
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(found)] == []
    assert json.loads(json.dumps(found)) == found
    turns = found["conversation"]["turns"]
    for quote in evidence_in(found):
        turn = turns[quote["turn"]]
        assert turn["text"][quote["start"] : quote["end"]] == quote["quote"]
        assert (turn["side"], turn["start"]) == (quote["side"], quote["time"])


def test_schema_refuses_what_is_not_in_it(mirror: Mirror) -> None:
    found = report.render(mirror, "de") | {"score": 7}
    assert not Draft202012Validator(SCHEMA).is_valid(found)


def test_dimensions_carry_their_name_space(mirror: Mirror) -> None:
    clarity = report.render(mirror, "de")["clarity"]
    assert clarity["entries"][0]["dimension"] == "dimension.goal"
    assert clarity["set_aside"] == ["dimension.risks"]
    assert "dimension.risks" not in clarity["open_points"]


def test_measurement_carries_everything_needed_to_doubt_it(mirror: Mirror) -> None:
    shares, uptake = report.render(mirror, "en")["measurements"]
    assert shares["key"] == "measure.talk_share_words"
    assert (shares["value"], shares["numerator"], shares["denominator"], shares["n"]) == (
        0.5625,
        81.0,
        144.0,
        144,
    )
    assert shares["interval"] == {"low": 0.49, "high": 0.63, "level": 0.9}
    assert (uptake["value"], uptake["n"], uptake["minimum"], uptake["absent"]) == (None, 2, 10, "too_few")


def test_evidence_carries_turn_time_and_quote(mirror: Mirror) -> None:
    (first, second) = report.render(mirror, "de")["succeeded"][0]["evidence"]
    assert (first["turn"], first["time"], first["side"]) == (0, 292.0, "asker")
    assert second["quote"] == "dass meine Leute samstags nicht mehr kommen müssen"
