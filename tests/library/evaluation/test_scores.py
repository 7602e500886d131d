"""Precision, recall and F1, counted by hand beside what is computed."""

import pytest

from klarheit.evaluation.judged import Cuts, Judged
from klarheit.evaluation.scores import Figure, tally, tally_cuts


def piece(talk: str, coded: str, found: str) -> Judged:
    return Judged(talk, "asker", frozenset(coded.split()), frozenset(found.split()))


# open: coded 3, found 2, both 1; closed: coded 1, found 2, both 1.
PIECES = [
    piece("one", "open", "open"),
    piece("one", "open", "closed"),
    piece("two", "open", ""),
    piece("two", "closed", "closed"),
    piece("two", "", "open"),
]


def test_precision_recall_and_f1_are_those_counted_by_hand() -> None:
    score = tally(PIECES, ("open", "closed")).score("open")
    assert (score.coded, score.found, score.both) == (3, 2, 1)
    assert (score.precision.value, score.recall.value) == (1 / 2, 1 / 3)
    assert score.f1.value == 2 * 1 / (3 + 2)


def test_macro_is_the_mean_of_the_f1() -> None:
    both = tally(PIECES, ("open", "closed")).macro(("open", "closed"))
    assert both.value == pytest.approx((2 / 5 + 2 / 3) / 2)


def test_macro_leaves_out_what_was_never_coded() -> None:
    counted = tally([*PIECES, piece("two", "", "tag")], ("open", "closed", "tag"))
    assert counted.macro(("open", "closed", "tag")).value == pytest.approx((2 / 5 + 2 / 3) / 2)


def test_interval_runs_from_the_poorest_to_the_best_talk_when_there_are_two() -> None:
    # Drawn twice, either talk is the whole sample in one draw of four.
    score = tally(PIECES, ("open",)).score("open")
    assert (score.f1.low, score.f1.high) == (0.0, 2 / 3)


def test_interval_of_one_talk_is_its_figure() -> None:
    assert tally(PIECES[:2], ("open",)).score("open").f1 == Figure(2 / 3, 2 / 3, 2 / 3)


def test_label_that_nobody_gave_has_no_figures() -> None:
    counted = tally(PIECES, ("open", "tag"))
    assert [score.label for score in counted.scores()] == ["open"]
    assert counted.score("tag").f1 == Figure(None, None, None)
    assert counted.macro(("tag",)) == Figure(None, None, None)


def test_label_never_found_has_recall_and_no_precision() -> None:
    score = tally([piece("one", "open", "")], ("open",)).score("open")
    assert (score.precision, score.recall) == (Figure(None, None, None), Figure(0.0, 0.0, 0.0))


def test_nothing_judged_gives_nothing() -> None:
    assert tally([], ("open",)).score("open").coded == 0


def test_cuts_count_where_they_meet() -> None:
    cuts = Cuts("one", frozenset(((0, 5), (0, 9), (2, 4))), frozenset(((0, 5), (2, 7))))
    score = tally_cuts([cuts]).score("cut")
    assert (score.coded, score.found, score.both, score.f1.value) == (3, 2, 1, 2 / 5)
