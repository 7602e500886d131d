"""What is granted, believed and needed, and the sentences about it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.leadership.latitude import (
    KINDS,
    Gap,
    amount,
    distance,
    levels,
    missing_level,
    place,
    reading,
    unknown_level,
)
from klarheit.survey.order import Summary

languages = st.sampled_from(("de", "en"))
kinds = st.sampled_from(KINDS)


def middle(value: float) -> Summary:
    return Summary(count=8, low=value, middle=value, high=value, interval=None)


@st.composite
def gaps(draw: st.DrawFn) -> tuple[str, Gap]:
    kind = draw(kinds)
    step = st.sampled_from([level.value for level in levels(kind)])
    halves = st.tuples(step, step).map(lambda two: middle(sum(two) / 2))
    return kind, Gap(
        draw(st.none() | step), draw(st.none() | halves), draw(st.none() | halves), draw(st.none() | step)
    )


def test_granted_five_percent_believed_two() -> None:
    gap = Gap(granted=5, believed=middle(2), needed=middle(8), guess=5)
    assert (gap.unknown, gap.missing) == (3, 3)
    assert reading(gap, "price", "de") == (
        "Die Leitung gewährt 5 %.",
        "Die Hälfte glaubt, es seien höchstens 2 %.",
        "Die Führungskraft hatte 5 % vermutet.",
        "Die Hälfte braucht mindestens 8 %.",
    )
    assert reading(gap, "price", "en") == (
        "Management grants 5%.",
        "Half believe it is 2% at most.",
        "The leader had guessed 5%.",
        "Half need 8% or more.",
    )


def test_what_is_needed_is_granted_and_not_known() -> None:
    gap = Gap(granted=1000, believed=middle(250), needed=middle(750))
    assert (gap.unknown, gap.missing) == (750, None)
    assert reading(gap, "goodwill", "de")[1:] == (
        "Die Hälfte glaubt, es seien höchstens 250 €.",
        "Die Hälfte kommt mit höchstens 750 € aus.",
        "In der Mitte fehlt also nicht der Spielraum, sondern das Wissen davon.",
    )


def test_who_decides_is_worded() -> None:
    gap = Gap(granted=3, believed=middle(1), needed=middle(2.5))
    assert reading(gap, "escalation", "de") == (
        "Wer entscheidet? Die Leitung sagt: „ich allein“.",
        "Die Hälfte glaubt, hier entscheide „meine Führungskraft oder eine andere Abteilung“ "
        "oder jemand darüber.",
        "Was die Befragten brauchen, liegt in der Mitte zwischen „ich, nach Rücksprache“ und „ich allein“.",
        "In der Mitte fehlt also nicht der Spielraum, sondern das Wissen davon.",
    )


def test_who_needs_the_last_amount_may_need_more() -> None:
    assert reading(Gap(granted=20, believed=middle(5), needed=middle(20)), "price", "en")[1:] == (
        "Half believe it is 5% at most.",
        "Half need 20% or more.",
    )
    assert reading(Gap(granted=3, needed=middle(3)), "escalation", "de")[1] == (
        "Wer entscheidet? Der Hälfte reicht: „ich allein“."
    )


def test_nothing_granted_yet_is_said() -> None:
    assert reading(Gap(believed=middle(0)), "date", "de") == (
        "Die Leitung hat noch nicht gesagt, was gilt.",
        "Die Hälfte glaubt, hier gar keinen Spielraum zu haben.",
    )


def test_one_day_is_one() -> None:
    assert reading(Gap(granted=3, believed=middle(1)), "date", "de")[1] == (
        "Die Hälfte glaubt, es sei höchstens 1 Tag."
    )


def test_more_believed_than_granted_is_no_unknown_freedom() -> None:
    gap = Gap(granted=2, believed=middle(5))
    assert (gap.unknown, unknown_level(gap, "price")) == (None, 0)
    assert (
        reading(gap, "price", "de")[1] == "Die Hälfte glaubt, es seien mindestens 5 %: mehr, als gewährt ist."
    )


@pytest.mark.parametrize(
    ("believed", "level"), [(20, 0), (15, 1), (10, 1), (8, 2), (5, 2), (3, 3), (2, 3), (1, 4), (0, 4)]
)
def test_level_is_the_share_of_the_steps(believed: float, level: int) -> None:
    assert unknown_level(Gap(granted=20, believed=middle(believed)), "price") == level
    assert missing_level(Gap(granted=believed, needed=middle(20)), "price") == level


def test_level_of_what_is_not_known_is_none() -> None:
    assert (unknown_level(Gap(granted=5), "price"), missing_level(Gap(needed=middle(5)), "price")) == (0, 0)


def test_amounts_and_distances_in_both_languages() -> None:
    assert [amount(2500, "goodwill", language) for language in ("de", "en")] == ["2.500 €", "€2,500"]
    assert [amount(2.5, "price", language) for language in ("de", "en")] == ["2,5 %", "2.5%"]
    assert [distance(1, "escalation", language) for language in ("de", "en")] == ["1 Stufe", "1 level"]
    assert [distance(1, "staff", language) for language in ("de", "en")] == ["1 Person", "1 person"]


@pytest.mark.parametrize("kind", KINDS)
def test_steps_stand_at_equal_distances_from_none_to_all(kind: str) -> None:
    found = levels(kind)
    assert found[0].value == 0
    assert [place(level.value, kind) for level in found] == [n / (len(found) - 1) for n in range(len(found))]


def test_unknown_kind_is_refused() -> None:
    with pytest.raises(KeyError):
        levels("gifts")


@given(gaps(), languages)
def test_every_sentence_is_whole(found: tuple[str, Gap], language: str) -> None:
    kind, gap = found
    for sentence in reading(gap, kind, language):
        assert sentence[0].isupper()
        assert sentence[-1] == "."
        assert not set("{}") & set(sentence)


@given(gaps())
def test_a_gap_has_a_level_exactly_when_something_is_missing(found: tuple[str, Gap]) -> None:
    kind, gap = found
    assert (unknown_level(gap, kind) > 0) == (gap.unknown is not None)
    assert (missing_level(gap, kind) > 0) == (gap.missing is not None)
    assert unknown_level(gap, kind) in range(5)
