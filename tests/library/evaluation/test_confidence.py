"""Whether the recogniser is as often right as it says: counted by hand."""

import pytest

from klarheit.evaluation.confidence import Bin, Shown, reliability
from klarheit.evaluation.judged import Guess


def guess(confidence: float, right: bool, label: str = "answer", sure: bool = True) -> Guess:
    return Guess(label, label if right else "story", confidence, sure, right)


def test_error_is_the_mean_distance_over_the_bins() -> None:
    # Said .95 twice, right once; said .55 twice, right once: (2 · .45 + 2 · .05) / 4.
    found = reliability([guess(0.95, True), guess(0.95, False), guess(0.55, True), guess(0.55, False)])
    assert found.error == pytest.approx(0.25)
    assert (found.count, found.right) == (4, 0.5)
    assert found.bins == (Bin(0.5, 2, 0.55, 0.5), Bin(0.9, 2, 0.95, 0.5))


def test_full_confidence_stands_in_the_last_bin() -> None:
    assert reliability([guess(1.0, True)]).bins == (Bin(0.9, 1, 1.0, 1.0),)


def test_sure_labels_are_counted_apart() -> None:
    found = reliability([guess(0.9, True), guess(0.8, False, "story"), guess(0.3, False, sure=False)])
    assert found.sure == Shown("", 3, 2, 1)
    assert found.labels == (Shown("answer", 2, 1, 1), Shown("story", 1, 1, 0))


def test_nothing_guessed_has_no_error() -> None:
    assert reliability([]).error is None
