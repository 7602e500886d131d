"""Who says how much: talk share, turn length, longest pieces, changes of speaker."""

from collections.abc import Callable

from klarheit.clarity.model import ClarityMap
from klarheit.measures import (
    longest_story,
    longest_telling,
    switches,
    talk_share_time,
    talk_share_words,
    turn_length,
)
from klarheit.moves.model import Talk

Write = Callable[..., Talk]
Draw = Callable[..., ClarityMap]

EXCHANGE = (
    "S: Wie läuft das denn? [question.open]\nK: Es läuft mal so und mal auch ganz anders hier. [answer]\n"
)


def test_talk_share_by_words_counts_every_word_of_both_sides(written: Write, drawn: Draw) -> None:
    talk = written(EXCHANGE * 10)
    found = talk_share_words.measure(talk, drawn(talk))
    assert (found.value, found.numerator, found.denominator, found.n) == (40 / 140, 40, 140, 10)
    assert found.interval is not None
    assert (round(found.interval.low, 9), round(found.interval.high, 9)) == (0.285714286, 0.285714286)


def test_talk_share_of_nine_exchanges_is_too_little_to_say(written: Write, drawn: Draw) -> None:
    talk = written(EXCHANGE * 9)
    found = talk_share_words.measure(talk, drawn(talk))
    assert (found.value, found.absent, found.n) == (None, "too_few", 9)


def test_talk_share_by_time_counts_overlaps_for_both_and_silence_for_none(
    written: Write, drawn: Draw
) -> None:
    """Each exchange: S 0–2, K 1–7 (one second of both), then three seconds of silence."""
    lines = (
        f"S {t}-{t + 2}: Wie läuft das? [question.open]\nK {t + 1}-{t + 7}: Es läuft. [answer]\n"
        for t in range(0, 100, 10)
    )
    talk = written("".join(lines))
    found = talk_share_time.measure(talk, drawn(talk))
    assert (found.value, found.numerator, found.denominator) == (0.25, 20, 80)


def test_talk_share_by_time_without_ends_is_absent(written: Write, drawn: Draw) -> None:
    starts = written("S 0: Wie läuft das? [question.open]\nK 3: Es läuft. [answer]")
    nothing = written("S: Wie läuft das? [question.open]\nK: Es läuft. [answer]")
    assert talk_share_time.measure(starts, drawn(starts)).absent == "no_ends"
    assert talk_share_time.measure(nothing, drawn(nothing)).absent == "no_times"


def test_turn_length_is_the_median_and_mhm_ends_no_turn(written: Write, drawn: Draw) -> None:
    talk = written("""
        S: eins [information]
        K: Ja. [answer]
        S: eins zwei [information]
        K: Mhm. [backchannel]
        S: drei vier fünf [information]
        K: Gut. [answer]
        S: eins zwei [information]
        K: Gut. [answer]
        S: eins zwei drei [information]
        K: Gut. [answer]
        S: eins zwei drei vier [information]
    """)
    found = turn_length.measure(talk, drawn(talk))
    assert (found.value, found.n) == (3, 5)
    assert found.interval is not None
    assert (found.interval.low, found.interval.high) == (1, 5)


def test_longest_telling_ends_with_a_question_but_not_with_mhm(written: Write, drawn: Draw) -> None:
    talk = written("""
        S: Wir bauen Kräne. [information] Die besten weit und breit. [pitch] Was brauchen Sie? [question.open]
        K: Ruhe. [answer]
        S: Unser Kran ist leise. [pitch]
        K: Aha. [backchannel]
        S: Er kostet nur wenig mehr. [price]
    """)
    found = longest_telling.measure(talk, drawn(talk))
    assert (found.value, found.turns, found.n) == (9, (2, 4), 2)


def test_longest_telling_of_one_who_only_asks_did_not_happen(written: Write, drawn: Draw) -> None:
    talk = written(EXCHANGE)
    assert longest_telling.measure(talk, drawn(talk)).absent == "no_event"


def test_longest_story_goes_on_over_the_askers_mhm(written: Write, drawn: Draw) -> None:
    talk = written("""
        S: Erzählen Sie. [question.open]
        K: Erst kam der Brand. [story]
        S: Oh. [backchannel]
        K: Dann kam lange nichts. [story]
        S: Und dann? [question.open]
        K: Dann kamen wir. [story]
    """)
    found = longest_story.measure(talk, drawn(talk))
    assert (found.value, found.turns, found.n) == (8, (1, 3), 2)


def test_switches_count_changes_of_side_without_mhm(written: Write, drawn: Draw) -> None:
    talk = written("""
        S: Erzählen Sie. [question.open]
        K: Erst kam der Brand. [story]
        S: Oh. [backchannel]
        K: Dann nichts. [story]
        L: Gar nichts. [story]
        S: Und dann? [question.open]
    """)
    found = switches.measure(talk, drawn(talk))
    assert (found.value, found.turns) == (2, (1, 5))
