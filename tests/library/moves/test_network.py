"""The network beside the same sums written out, word by word and segment by segment."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves.features import NEAR, REACH, Features
from klarheit.moves.model import Sides
from klarheit.moves.network import PLACES, SEQUENCES, SURROUNDINGS, WORDS
from klarheit.moves.recognise import Reading
from klarheit.moves.weights import FILE

Wide = NDArray[np.float64]
Arrays = Mapping[str, NDArray[Any]]
SIDES = Sides(frozenset(("V",)), "hint")
CONVERSATION = Conversation(
    "de",
    (Speaker("V"), Speaker("K")),
    (
        Turn("V", "Guten Tag. Was führt Sie heute zu uns, wenn ich das so offen fragen darf, Herr Koch?"),
        Turn("K", "Im Lager bleibt samstags viel liegen. Seit März, sagen die Leute. Das nervt!"),
        Turn("V", "…"),
        Turn("V", "Seit März also. Wie viele Aufträge sind das?"),
        Turn("K", "Ja."),
    ),
)


@pytest.fixture(scope="module")
def arrays() -> Arrays:
    with np.load(FILE) as packed:
        return {name: packed[name] for name in packed.files}


@pytest.fixture(scope="module")
def reading() -> Reading:
    return Reading.of(CONVERSATION, SIDES)


def seen(reading: Reading) -> Features:
    assert reading.seen is not None
    return reading.seen


def row(arrays: Arrays, table: str, number: int) -> Wide:
    found: Wide = arrays[table][number].astype(np.float64) * arrays[f"{table}_scale"].astype(np.float64)
    return found


def layer(arrays: Arrays, name: str, values: Wide) -> Wide:
    weight, bias = (arrays[f"{name}_{part}"].astype(np.float64) for part in ("weight", "bias"))
    return values @ weight + bias


def raised(values: Wide) -> Wide:
    return np.maximum(values, 0)


def alone(arrays: Arrays, found: Features, segment: int) -> Wide:
    heard = []
    for token in range(found.bounds[segment], found.bounds[segment + 1]):
        window = np.concatenate([row(arrays, "words", number) for number in found.windows[token]])
        heard.append(raised(layer(arrays, "seen", window)))
    both = np.concatenate([np.max(heard, axis=0), np.mean(heard, axis=0)])
    return raised(layer(arrays, "segment", both))


def between(arrays: Arrays, found: Features) -> list[Wide]:
    """Each segment between its neighbours in the turn and the other side's turns around it."""
    own = [alone(arrays, found, segment) for segment in range(len(found.turn_of))]
    nothing = np.zeros_like(own[0])

    def neighbour(segment: int, step: int) -> Wide:
        other = segment + step
        same = 0 <= other < len(own) and found.turn_of[other] == found.turn_of[segment]
        return own[other] if same else nothing

    def mean(turn: int) -> Wide:
        within = [own[segment] for segment in range(len(own)) if found.turn_of[segment] == turn]
        return np.asarray(np.mean(within, axis=0)) if turn >= 0 else nothing

    rows = []
    for segment, turn in enumerate(found.turn_of):
        parts = [own[segment], neighbour(segment, -1), neighbour(segment, 1)]
        parts += [
            mean(found.before[turn]),
            mean(found.after[turn]),
            found.numbers[segment].astype(np.float64),
        ]
        rows.append(raised(layer(arrays, "hidden", np.concatenate(parts))))
    return rows


def linear(arrays: Arrays, found: Features, segment: int) -> Wide:
    tokens = range(found.bounds[segment], found.bounds[segment + 1])
    total = found.numbers[segment].astype(np.float64) @ arrays["linear_numbers"].astype(np.float64)
    for token in tokens:
        total += row(arrays, "linear_words", found.windows[token, REACH]) * WORDS / np.sqrt(len(tokens))
        for number in found.sequences[token, 1:]:
            total += row(arrays, "linear_rows", number) * SEQUENCES / np.sqrt(2 * len(tokens))
    for number in found.places[segment]:
        total += row(arrays, "linear_rows", number) * PLACES / np.sqrt(len(found.places[segment]))
    for number in found.near[segment]:
        total += row(arrays, "linear_rows", number) * SURROUNDINGS / np.sqrt(4 * NEAR)
    return np.asarray(total)


def test_hidden_is_what_the_sums_give(arrays: Arrays, reading: Reading) -> None:
    found = reading.model.network.hidden(seen(reading))
    np.testing.assert_allclose(found, between(arrays, seen(reading)), rtol=1e-3, atol=1e-3)


def test_logits_are_what_the_sums_give(arrays: Arrays, reading: Reading) -> None:
    found = seen(reading)
    written_out = [
        layer(arrays, "output", hidden) + linear(arrays, found, segment)
        for segment, hidden in enumerate(between(arrays, found))
    ]
    both = np.concatenate([reading.logits, reading.said], axis=1)
    np.testing.assert_allclose(both, written_out, rtol=1e-3, atol=2e-3)


def test_row_of_nothing_weighs_nothing(arrays: Arrays) -> None:
    assert not arrays["linear_rows"][0].any()


def test_sides_changed_afterwards_give_what_reading_anew_gives(reading: Reading) -> None:
    others = Sides(frozenset(("K",)), "hint")
    np.testing.assert_allclose(
        reading.with_sides(others).logits, Reading.of(CONVERSATION, others).logits, atol=1e-4
    )
