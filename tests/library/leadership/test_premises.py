from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klarheit.languages import LANGUAGES
from klarheit.leadership import premises
from klarheit.leadership.contradictions import ordered
from klarheit.leadership.interface import Paired
from klarheit.leadership.latitude import Gap
from klarheit.leadership.mix import Line, Profile
from klarheit.leadership.premises import PREMISES, STATES, Concerns, Finding, Inputs, Named, Place, Rated
from klarheit.leadership.premises.model import Evidence
from klarheit.survey.instrument import Instrument, bundled, filled, items, joined
from klarheit.survey.order import Summary
from klarheit.survey.release import PairCount, Tables


def around(middle: float) -> Summary:
    return Summary(9, middle, middle, middle, None)


def rated(text: str = "Wir halten, was wir zusagen.", origin: str = "workshop", **middles: float) -> Rated:
    return Rated(text, origin, {key: around(middle) for key, middle in middles.items()})


def finding(key: str, inputs: Inputs) -> Finding:
    return next(one for one in premises.check(inputs) if one.key == key)


def said(key: str, inputs: Inputs, language: str = "en") -> list[str]:
    return [premises.worded(one, language) for one in finding(key, inputs).evidence]


def test_check_without_anything_known_finds_that_guidelines_are_missing_and_the_rest_unknown() -> None:
    found = premises.check(Inputs())
    assert [one.key for one in found] == list(PREMISES)
    assert [one.state for one in found] == ["missing"] + ["unknown"] * 11
    assert [(one.clear_up, one.coaching) for one in found] == [("guidelines", "")] + [("", "")] * 11


def test_guidelines_from_management_alone_were_not_made_together() -> None:
    inputs = Inputs((rated(), rated("Der Kunde geht vor.", "management")))
    assert (finding("together", inputs).state, finding("together", inputs).coaching) == ("partly", "together")
    assert said("together", inputs) == [
        "From a workshop or from sales: 1 of 2.",
        "By management alone: “Der Kunde geht vor.”",
    ]


@pytest.mark.parametrize(
    ("middles", "state"),
    [((3.0, 4.0), "there"), ((3.0, 2.5), "partly"), ((2.0, 1.0), "missing"), ((), "unknown")],
)
def test_rating_counts_guidelines_whose_middle_answer_is_at_least_more_yes_than_no(
    middles: tuple[float, ...], state: str
) -> None:
    inputs = Inputs(tuple(rated(practicable=middle) for middle in middles) or (rated(),))
    assert finding("practicable", inputs).state == state


def test_rating_names_what_is_doubted_and_what_is_not_known() -> None:
    inputs = Inputs((rated(known=4), rated("Wir fragen zuerst.", known=2.5), rated(lived=3)))
    assert said("known", inputs) == [
        "By the middle answer known before: 1 of 2.",
        "“Wir fragen zuerst.” The middle answer is between “more no than yes” and “more yes than no”.",
        "Of one guideline nothing is known: not asked about, or it cannot be shown.",
    ]


def test_demanded_says_what_is_asked_for_and_can_not_be_done() -> None:
    inputs = Inputs((rated(demanded=4, practicable=2, lived=1),))
    assert finding("demanded", inputs).state == "there"
    assert said("demanded", inputs)[1:] == [
        "Asked for, but by the middle answer hard to act on: “Wir halten, was wir zusagen.”",
        "Asked for, but by the middle answer not lived by leaders: “Wir halten, was wir zusagen.”",
    ]


def test_demanded_side_by_side_asks_how_many_go_together() -> None:
    inputs = Inputs(tuple(rated(str(n), demanded=3) for n in range(4)))
    assert (
        said("demanded", inputs)[1]
        == "4 guidelines are asked for side by side. How many of them go together?"
    )


def test_latitude_that_nobody_granted_is_missing_however_much_is_believed() -> None:
    inputs = Inputs(latitude=(Place("Rabatt", "price", Gap(believed=around(3))),))
    assert (finding("clear", inputs).state, finding("sufficient", inputs).state) == ("missing", "unknown")


def test_latitude_granted_and_not_known_is_unclear_and_may_be_enough() -> None:
    gap = Gap(granted=5, believed=around(2), needed=around(5))
    inputs = Inputs(
        latitude=(Place("A discount", "price", gap), Place("Goodwill", "goodwill", Gap(granted=50)))
    )
    assert (finding("clear", inputs).state, finding("sufficient", inputs).state) == ("missing", "there")
    assert said("clear", inputs) == [
        "The middle answer is what is granted: at 0 of 1 places on the map.",
        "A discount (Discount): Management grants 5%. Half believe it is 2% at most.",
    ]


def test_latitude_too_narrow_is_not_enough() -> None:
    inputs = Inputs(latitude=(Place("Rabatt", "price", Gap(granted=2, needed=around(5))),))
    assert (finding("sufficient", inputs).state, finding("sufficient", inputs).clear_up) == (
        "missing",
        "sufficient",
    )


def named(counts: list[int | None], answered: int = 12, kind: str = "count") -> Inputs:
    pairs = [PairCount("a", str(n), kind, 2, 3, count) for n, count in enumerate(counts)]  # type: ignore[arg-type]
    topics = ordered(pairs, answered, 5)
    return Inputs(pulls=tuple(Named("Zahlen", topic.second, topic) for topic in topics), answered=answered)


@pytest.mark.parametrize(
    ("inputs", "state"),
    [
        (named([]), "there"),
        (named([], answered=7), "unknown"),  # what a few named could not be shown
        (named([5]), "partly"),
        (named([5, 6]), "missing"),
        (named([None], kind="most"), "missing"),
        (named([None], kind="few"), "partly"),
    ],
)
def test_contradictions_are_missing_their_clearing_when_half_name_the_same_pair(
    inputs: Inputs, state: str
) -> None:
    assert finding("contradictions", inputs).state == state


def test_contradictions_are_told_in_the_order_of_their_agenda_and_the_rest_is_counted() -> None:
    assert said("contradictions", named([5, 6, 5, 5])) == [
        "6 of 12 name: “Zahlen” against “1”",
        "5 of 12 name: “Zahlen” against “0”",
        "5 of 12 name: “Zahlen” against “2”",
        "One more pair is named.",
    ]


def test_mix_of_ones_own_tells_wishes_and_never_says_missing() -> None:
    lines = (Line("mix.listening.1", around(1), None), Line("mix.listening.2", around(1), 0.0))
    inputs = Inputs(mix=(Profile("listening", lines, 0.6),))
    assert (finding("mix", inputs).state, finding("mix", inputs).clear_up) == ("partly", "")
    assert said("mix", inputs) == [
        "By the middle answer “just right”: 0 of 2 questions.",
        "More of this: “Taking time to listen to me.”",
        "More of this: “Looking into problems that I report.”",
        "This is your own mix of leading. Only you see it here.",
    ]


@pytest.mark.parametrize(
    ("concerns", "state"),
    [
        (Concerns(), "unknown"),
        (Concerns(waiting=3), "unknown"),
        (Concerns(in_time=3), "there"),
        (Concerns(in_time=3, overdue=1), "partly"),
        (Concerns(late=2), "missing"),
    ],
)
def test_concerns_count_what_was_due(concerns: Concerns, state: str) -> None:
    assert finding("concerns", Inputs(concerns=concerns)).state == state


def test_interface_tells_what_parts_the_sides_and_what_both_deny() -> None:
    paired = (
        Paired("interface.01", around(5), around(2)),
        Paired("interface.17", around(2), around(2)),
        Paired("interface.02", around(4), around(4)),
        Paired("interface.03", around(4), None),
    )
    assert finding("interface", Inputs(interface=paired)).state == "partly"
    assert said("interface", Inputs(interface=paired)) == [
        "Close to each other and denied by neither side: 1 of 3 statements.",
        "“It is clear to me which tasks lie with marketing and which with sales.” "
        "Marketing: “entirely true”. Sales: “mostly untrue”.",
        "Neither side affirms: “Marketing and sales meet at fixed intervals.”",
    ]


def test_by_hand_keeps_the_states_and_says_what_follows() -> None:
    found = premises.by_hand({"lived": "missing", "clear": "there", "mix": "partly"})
    known = {one.key: (one.state, one.clear_up, one.coaching) for one in found if one.state != "unknown"}
    assert known == {
        "lived": ("missing", "lived", "lived"),
        "clear": ("there", "", ""),
        "mix": ("partly", "", "mix"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PREMISES)
def test_every_premise_has_its_words(key: str, language: str) -> None:
    for words in (premises.title, premises.asked, premises.rule, premises.find_out):
        assert words(key, language)
    for state in ("partly", "missing"):
        (found,) = (one for one in premises.by_hand({key: state}) if one.key == key)
        assert found.clear_up == "" or premises.clear_up(found.clear_up, language)
        assert found.coaching == "" or premises.coaching(found.coaching, language)
        assert found.clear_up or found.coaching


summaries = st.builds(around, st.sampled_from([1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0]))
steps = st.builds(around, st.sampled_from([0.0, 0.5, 1.0, 2.5, 3.0]))
guidelines = st.builds(
    Rated,
    st.just("Wort halten."),
    st.sampled_from(["management", "workshop", "staff"]),
    st.dictionaries(st.sampled_from(premises.RATINGS), summaries),
)
places = st.builds(
    Place,
    st.just("Rabatt"),
    st.sampled_from(["price", "escalation"]),
    st.builds(Gap, st.none() | st.sampled_from([0.0, 1.0, 2.0, 3.0]), st.none() | steps, st.none() | steps),
)
anything = st.builds(
    Inputs,
    st.lists(guidelines, max_size=3).map(tuple),
    st.lists(places, max_size=3).map(tuple),
    concerns=st.builds(Concerns, *[st.integers(0, 9)] * 4),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(anything, st.sampled_from(LANGUAGES))
def test_every_finding_is_worded_and_what_is_unknown_asks_for_nothing(inputs: Inputs, language: str) -> None:
    for found in premises.check(inputs):
        assert found.state in STATES
        assert all("{" not in premises.worded(one, language) for one in found.evidence)
        if found.state in ("there", "unknown"):
            assert (found.clear_up, found.coaching) == ("", "")


def asked(**blanks: str) -> Instrument:
    part = filled(
        bundled("guideline").parts[0], id="1", **{"guideline": "Wort halten.", "situation": "Eile"} | blanks
    )
    return joined("premises", {"de": "P", "en": "P"}, [part])


def tables(**middles: float) -> Tables:
    shown = {("", f"guideline.1.{key}"): around(middle) for key, middle in middles.items()}
    return Tables(5, 9, (), shown, {}, {}, {})


def test_rounds_beside_each_other_show_both_middles_where_the_question_is_the_same() -> None:
    beside = list(premises.compared(tables(known=4, lived=2), asked(), tables(known=3), asked()))
    assert [(one.item.key, one.now, one.before, one.reason) for one in beside] == [
        ("guideline.1.known", around(4), around(3), ""),
        ("guideline.1.practicable", None, None, "withheld"),
        ("guideline.1.lived", around(2), None, "withheld"),
        ("guideline.1.demanded", None, None, "withheld"),
    ]


def test_rounds_of_a_guideline_worded_anew_are_not_laid_beside_each_other() -> None:
    found = premises.compared(tables(known=4), asked(), tables(known=3), asked(guideline="Zuhören."))
    assert {(one.before, one.reason) for one in found} == {(None, "worded_anew")}


def test_rounds_of_a_question_not_asked_before_say_so() -> None:
    before = replace(asked(), parts=())
    assert {one.reason for one in premises.compared(tables(known=4), asked(), tables(), before)} == {"new"}


def test_statement_stands_as_it_was_asked_not_as_we_would_word_it_today() -> None:
    first = next(items(bundled("interface")))
    asked = replace(first, words={"de": "So stand es da.", "en": "As it stood."})
    told = Evidence("low", {"item": first.key, "marketing": 1.0, "sales": 1.0})
    assert "As it stood." in premises.worded(told, "en", {first.key: asked})
    assert first.words["en"] in premises.worded(told, "en")
