"""Pauses and overlaps, from start and end times in seconds."""

from collections.abc import Callable

from klarheit.clarity.model import ClarityMap
from klarheit.measures import overlap, response_gap
from klarheit.measures.overlap import Overlap
from klarheit.moves.model import Talk

Write = Callable[..., Talk]
Draw = Callable[..., ClarityMap]


def test_response_gap_is_the_median_of_the_askers_pauses(written: Write, drawn: Draw) -> None:
    """K speaks for four seconds each time; S answers after 0.25, 0.5, −0.25, 1.5 and 0.75 seconds."""
    lines = []
    for t, pause in zip((0, 10, 20, 30, 40), (0.25, 0.5, -0.25, 1.5, 0.75), strict=True):
        lines += [f"K {t}-{t + 4}: So ist das. [answer]", f"S {t + 4 + pause}-{t + 8}: Wie? [question.open]"]
    talk = written("\n".join(lines))
    found = response_gap.measure(talk, drawn(talk))
    assert found.interval is not None
    assert (found.value, found.n, found.interval.low, found.interval.high) == (0.5, 5, -0.25, 1.5)
    assert found.turns == (1, 3, 5, 7, 9)


def test_response_gap_skips_mhm(written: Write, drawn: Draw) -> None:
    """Each time S says "Mhm" at once, and speaks two seconds after K has ended."""
    lines = []
    for t in range(0, 50, 10):
        lines += [f"K {t}-{t + 2}: So ist das. [answer]", f"S {t + 2}-{t + 3}: Mhm. [backchannel]"]
        lines += [f"K {t + 3}-{t + 5}: Ja. [answer]", f"S {t + 7}-{t + 8}: Wie? [question.open]"]
    talk = written("\n".join(lines))
    assert response_gap.measure(talk, drawn(talk)).value == 2


def test_response_gap_without_ends_is_absent(written: Write, drawn: Draw) -> None:
    talk = written("K 0: So ist das. [answer]\nS 4: Wie? [question.open]")
    found = response_gap.measure(talk, drawn(talk))
    assert (found.value, found.absent, found.minimum) == (None, "no_ends", 5)


def test_overlap_that_stops_the_other_counts(written: Write, drawn: Draw) -> None:
    talk = written("""
        K 0.0-4.0: Das Schlimmste daran ist eigentlich, dass [answer]
        S 3.5-7.0: Unser Kran kann das. [pitch]
        K 8.0-9.0: Aha. [answer]
    """)
    assert overlap.overlaps(talk, by="asker") == (Overlap(stopped=0, over=1, seconds=0.5),)
    assert overlap.overlaps(talk, by="partner") == ()
    found = overlap.measure(talk, drawn(talk))
    assert (found.value, found.n, found.turns) == (1, 1, (1,))


def test_overlap_under_half_a_second_does_not_count(written: Write) -> None:
    talk = written("K 0.0-4.0: Das ist so. [answer]\nS 3.6-7.0: Unser Kran kann das. [pitch]")
    assert overlap.overlaps(talk, by="asker") == ()


def test_overlap_with_mhm_does_not_count(written: Write) -> None:
    talk = written("K 0.0-4.0: Das ist so. [answer]\nS 3.0-4.5: Mhm. [backchannel]")
    assert overlap.overlaps(talk, by="asker") == ()


def test_overlap_that_opens_with_mhm_does_not_count(written: Write) -> None:
    talk = written("""
        K 0.0-4.0: Das ist so. [answer]
        S 0.5-7.0: Mhm. [backchannel] Danke, dass Sie das sagen. [affirmation]
    """)
    assert overlap.overlaps(talk, by="asker") == ()


def test_overlap_that_opens_with_a_sentence_counts_though_it_only_nods(written: Write) -> None:
    talk = written("""
        K 0.0-4.0: Das ist so. [answer]
        S 2.0-7.0: Ja, das mache ich jetzt gleich. [backchannel] Was hätten Sie lieber? [question.narrow]
    """)
    assert [found.over for found in overlap.overlaps(talk, by="asker")] == [1]


def test_overlap_over_mhm_stops_nobody(written: Write) -> None:
    talk = written("S 0.0-2.0: Mhm, ja, ja. [backchannel]\nK 1.0-5.0: Das ist so. [answer]")
    assert overlap.overlaps(talk, by="partner") == ()


def test_overlap_that_the_other_outlasts_does_not_count(written: Write) -> None:
    talk = written("K 0.0-9.0: Das ist so und so. [answer]\nS 3.0-5.0: Unser Kran kann das. [pitch]")
    assert overlap.overlaps(talk, by="asker") == ()


def test_overlap_after_which_the_other_goes_on_does_not_count(written: Write) -> None:
    talk = written("""
        K 0.0-4.0: Das Schlimmste daran ist [answer]
        S 3.0-7.0: Unser Kran kann das. [pitch]
        K 4.5-9.0: eigentlich der Lärm. [answer]
    """)
    assert overlap.overlaps(talk, by="asker") == ()


def test_overlap_without_times_is_absent(written: Write, drawn: Draw) -> None:
    talk = written("K: Das ist so. [answer]\nS: Wie? [question.open]")
    assert overlap.measure(talk, drawn(talk)).absent == "no_times"
