"""What the network sees of each segment, on a talk small enough to count by hand."""

import numpy as np
import pytest

from klarheit.moves.encode import PAD, Vocabulary
from klarheit.moves.features import NEAR, ROWS, Features, features, with_sides

VOCABULARY = Vocabulary(("?", ".", "was", "ist", "das", "ja"), endings=4)
MARK, STOP, WAS, IST, DAS, JA = range(2, 8)
TURNS = ("Was ist das?", "Ja. Das.", "", "Ist das das?")
CUTS = np.array([0, 4, 6, 8], np.int32)
ASKS = np.array([True, False, True, True])

SHORT, LAST_IN_TURN, ASKER, GERMAN, ENDS_ASKING, HAS_BEFORE = 1, 5, 8, 9, 10, 16
SHARE_TAKEN = 27


@pytest.fixture(scope="module")
def seen() -> Features:
    return features(VOCABULARY.encode(TURNS), CUTS, ASKS, "de", VOCABULARY)


def column(found: Features, number: int) -> list[float]:
    return [round(float(value), 3) for value in found.numbers[:, number]]


def test_segments_are_bounded_by_their_first_tokens(seen: Features) -> None:
    assert seen.bounds.tolist() == [0, 4, 6, 8, 12]


def test_empty_turn_is_passed_over(seen: Features) -> None:
    assert seen.turns.tolist() == [0, 1, 3, 4]
    assert seen.turn_of.tolist() == [0, 1, 1, 2]


def test_turns_of_the_other_side_around_each_turn(seen: Features) -> None:
    assert seen.before.tolist() == [-1, 0, 1]
    assert seen.after.tolist() == [1, 2, -1]


def test_window_is_a_word_between_its_neighbours_within_the_segment(seen: Features) -> None:
    assert seen.windows[:6].tolist() == [
        [PAD, WAS, IST],
        [WAS, IST, DAS],
        [IST, DAS, MARK],
        [DAS, MARK, PAD],
        [PAD, JA, STOP],
        [JA, STOP, PAD],
    ]


def test_sequences_end_with_their_segment(seen: Features) -> None:
    lengths = (seen.sequences > 0).sum(1)
    assert lengths.tolist() == [3, 3, 2, 1, 2, 1, 2, 1, 3, 3, 2, 1]


def test_same_pair_has_the_same_row_wherever_it_is_said(seen: Features) -> None:
    ist_das = seen.sequences[:, 1]
    assert ist_das[1] == ist_das[8] > 0
    assert ist_das[0] != ist_das[1]


def test_rows_lie_within_the_table(seen: Features) -> None:
    for rows in (seen.sequences, seen.places, seen.near):
        assert rows.min() >= 0
        assert rows.max() < ROWS


def test_surroundings_end_with_the_talk(seen: Features) -> None:
    ahead, behind = seen.near[:, :NEAR] > 0, seen.near[:, 2 * NEAR : 3 * NEAR] > 0
    assert ahead.sum(1).tolist() == [0, 4, 6, 8]
    assert behind.sum(1).tolist() == [8, 6, 4, 0]


def test_numbers_tell_who_speaks_how_long_and_where(seen: Features) -> None:
    assert column(seen, ASKER) == [1, 0, 0, 1]
    assert column(seen, GERMAN) == [1, 1, 1, 1]
    assert column(seen, SHORT) == [0, 1, 1, 0]
    assert column(seen, LAST_IN_TURN) == [1, 0, 1, 1]
    assert column(seen, ENDS_ASKING) == [1, 0, 0, 1]
    assert column(seen, HAS_BEFORE) == [0, 1, 1, 1]


def test_share_of_words_that_the_other_said_just_before(seen: Features) -> None:
    """ "Ja" is new, "Das" was said; of "Ist das das" the partner had said "das" and not "ist"."""
    assert column(seen, SHARE_TAKEN) == [0, 0, 1, 0.667]


def test_other_sides_are_seen_as_if_read_anew(seen: Features) -> None:
    tokens, turned = VOCABULARY.encode(TURNS), ~ASKS
    anew = features(tokens, CUTS, turned, "de", VOCABULARY)
    again = with_sides(seen, tokens, turned, "de", VOCABULARY)
    for name in ("windows", "sequences", "places", "near", "numbers", "before", "after"):
        np.testing.assert_array_equal(getattr(again, name), getattr(anew, name))


def test_talk_of_one_word() -> None:
    found = features(VOCABULARY.encode(["Ja"]), np.zeros(1, np.int32), np.array([True]), "en", VOCABULARY)
    assert found.windows.tolist() == [[PAD, JA, PAD]]
    assert (found.before.tolist(), found.after.tolist()) == ([-1], [-1])
    assert np.isfinite(found.numbers).all()
