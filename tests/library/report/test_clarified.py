"""What stands on the sheet of a clarifying dialogue: the user's words in their places, and nothing else."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from klarheit import clarify
from klarheit.calendar import Appointment
from klarheit.clarify.model import Circle, Link, Measure, Option, Outcome, Point
from klarheit.languages import phrases
from klarheit.report.clarified import calendar_file
from klarheit.report.clarified.compose import compose
from klarheit.report.clarified.model import Agreed, Clarified, Group, Ring, Station, Told, Unknown, Way

TODAY = date(2026, 11, 23)
WHAT, TUESDAY = "anrufen", "Dienstag, 24. November 2026"


def held(setting: str, *answers: str, language: str = "de") -> Outcome:
    """What a dialogue brings that is answered with these and then left."""
    dialogue = clarify.begin(setting, language, TODAY)
    for answer in answers:
        dialogue = clarify.answer(dialogue, answer)
    return clarify.outcome(dialogue)


@pytest.fixture(scope="module")
def prepared() -> Outcome:
    return held(
        "prepare",
        "Herrn Voss, Einkaufsleiter bei Tjarks",
        "Der Seniorchef entscheidet",
        "dass der Preis das Wichtigste ist",
        "Wenn sie nächstes Jahr umziehen",
        "Ich frage nach, damit ich nichts Falsches vorschlage.",
        "Wenn ich im Auto sitze, dann lese ich die drei Fragen",
        "Dass ich über den Umzug nichts weiß",
    )


def test_sheet_of_a_preparation(prepared: Outcome) -> None:
    assert compose(prepared, "de") == Clarified(
        language="de",
        setting="prepare",
        above="Ein Kundengespräch vorbereiten · Montag, 23. November 2026",
        title="Herrn Voss, Einkaufsleiter bei Tjarks",
        unfinished="",
        questions=tuple(question.text for question in prepared.questions),
        why_i_ask="Ich frage nach, damit ich nichts Falsches vorschlage.",
        ring=None,
        criteria=(),
        ways=(),
        position=None,
        decision="",
        cards=(),
        groups=(
            Group("Wer und womit", (Told("Personen", ("Der Seniorchef entscheidet",)),)),
            Group(
                "",
                (Told("Wann unsere Lösung die falsche wäre", ("Wenn sie nächstes Jahr umziehen",)),),
            ),
        ),
        assumed=(Told("Was ich nur vermute", ("dass der Preis das Wichtigste ist",)),),
        unknown=(),
        support=None,
        urgent=False,
        agreed=(Agreed("Wenn ich im Auto sitze, dann lese ich die drei Fragen.", ()),),
        clearer="Dass ich über den Umzug nichts weiß",
    )
    assert len(prepared.questions) == 3


def test_dialogue_without_answers_leaves_a_page_with_its_name_alone() -> None:
    page = compose(held("decision", language="en"), "en")
    assert (page.title, page.unfinished) == (
        "A decision of your own",
        "As it stands so far: I have not come to the end yet.",
    )
    empty = (page.groups, page.cards, page.assumed, page.unknown, page.ways, page.agreed, page.questions)
    assert empty == ((), (), (), (), (), (), ())


def test_options_stand_with_what_was_said_about_each_and_the_chosen_is_marked() -> None:
    options = (
        Option("bleiben", ("das Team",), (), (), is_nothing=True),
        Option("gehen", (), ("das Geld",), ("ein Ja",)),
    )
    page = compose(replace(held("decision"), options=options, chosen="gehen", decision="gehen"), "de")
    assert page.ways == (
        Way("bleiben", (Told("Dafür spricht", ("das Team",)),), False),
        Way("gehen", (Told("Gefährlich daran", ("das Geld",)), Told("Das braucht es", ("ein Ja",))), True),
    )
    assert page.decision == ""


def test_decision_in_other_words_than_an_option_stands_by_itself() -> None:
    page = compose(replace(held("decision"), decision="gehen, aber erst im Mai"), "de")
    assert page.decision == "gehen, aber erst im Mai"


def test_circle_goes_round_in_the_words_of_the_user() -> None:
    circle = Circle(
        "mein Chef", (Link("mine", "Ich schweige."), Link("theirs", "Er drängt.")), "reden", "Ruhe"
    )
    page = compose(replace(held("conflict"), circle=circle), "de")
    assert page.ring == Ring(
        (Station("mine", "ich", "Ich schweige."), Station("theirs", "mein Chef", "Er drängt.")),
        "Und dann wieder von vorn.",
        Told("Der Weg hinaus", ("reden",)),
        Told("Daran fällt es drüben auf", ("Ruhe",)),
    )


def test_circle_without_a_way_out_has_none() -> None:
    circle = Circle("", (Link("mine", "I say nothing."), Link("theirs", "He pushes.")))
    ring = compose(replace(held("conflict", language="en"), circle=circle), "en").ring
    assert ring is not None
    assert (ring.way_out, ring.noticed, ring.stations[1].who) == (None, None, "the other side")


def test_overload_is_on_cards_and_names_no_group() -> None:
    outcome = held("overload", "Zu viel auf einmal", "Zahlen\nUmzug")
    page = compose(outcome, "de")
    assert page.cards == (Told("Was wiegt", ("Zahlen", "Umzug")),)
    assert (page.groups, page.urgent, page.support) == ((), False, outcome.support)


def test_help_stands_first_where_words_sound_like_danger_to_life() -> None:
    outcome = held("decision", "Ich will nicht mehr leben")
    assert outcome.support is not None
    assert compose(outcome, "de").urgent


def test_open_point_tells_how_one_could_find_out() -> None:
    points = (Point("about_me", "What the other side would say about me", (), "open"),)
    page = compose(replace(held("conflict", language="en"), points=points), "en")
    assert page.unknown == (
        Unknown("What the other side would say about me", (), "I can ask, in a quiet moment."),
    )


def test_step_that_was_passed_over_but_asks_for_no_fact_is_no_open_point() -> None:
    points = (Point("clearer", "Was jetzt klarer ist", (), "open"),)
    assert compose(replace(held("prepare"), points=points), "de").unknown == ()


def test_what_is_to_be_found_out_before_deciding_is_open() -> None:
    page = compose(replace(held("decision"), find_out="ob es zu zweit geht"), "de")
    assert page.unknown == (Unknown("Herausfinden, bevor ich entscheide", ("ob es zu zweit geht",)),)


def test_map_of_an_earlier_talk_stands_on_the_sheet_of_the_line_after_it(prepared: Outcome) -> None:
    earlier = clarify.begin("prepare", "de", TODAY)
    for answer in ("Herrn Voss", "Der Seniorchef entscheidet", "dass der Preis das Wichtigste ist"):
        earlier = clarify.answer(earlier, answer)
    later = clarify.answer(clarify.begin("one_line", "de", TODAY, earlier), "Er will bis Mai umziehen")
    page = compose(clarify.outcome(later), "de")
    assert Group("Wer und womit", (Told("Personen", ("Der Seniorchef entscheidet",)),)) in page.groups
    assert page.assumed == (Told("Kriterien", ("dass der Preis das Wichtigste ist",)),)


@pytest.mark.parametrize(
    ("measure", "agreed"),
    [
        (
            Measure(WHAT, "ich", "morgen früh", date(2026, 11, 24), "es neun ist", "rufe ich an."),
            Agreed(WHAT, ("ich", f"{TUESDAY} (morgen früh)"), "Wenn es neun ist, dann rufe ich an."),
        ),
        (Measure(WHAT, "ich", "bis Dienstag", date(2026, 11, 24)), Agreed(WHAT, ("ich", TUESDAY))),
        (Measure(WHAT, "Sabine", "bald"), Agreed(WHAT, ("Sabine", "bald"))),
        (Measure(WHAT, "Sabine"), Agreed(WHAT, ("Sabine",))),
        (Measure(WHAT, "ich"), Agreed(WHAT, ())),
        (Measure(WHAT, "ich", moment="nach der Runde"), Agreed(WHAT, (), "Anlass: nach der Runde")),
        (
            Measure("gehe ich", if_="es sechs ist", then="gehe ich"),
            Agreed("Wenn es sechs ist, dann gehe ich.", ()),
        ),
    ],
)
def test_measure_tells_who_what_by_when_and_on_which_occasion(measure: Measure, agreed: Agreed) -> None:
    assert compose(replace(held("decision"), measures=(measure,)), "de").agreed == (agreed,)


def test_calendar_holds_the_measures_that_have_a_day() -> None:
    dated = Measure("Anna fragen", "me", "by Friday", date(2026, 11, 27), "she is back", "I ask her")
    outcome = replace(
        held("decision", language="en"), concern="Stay?", measures=(dated, Measure("think", "me"))
    )
    found = calendar_file.appointments(outcome, "en")
    assert [replace(one, uid="") for one in found] == [
        Appointment(
            "",
            date(2026, 11, 27),
            "Anna fragen",
            ("If she is back, then I ask her.", "Who: me", "By when: by Friday"),
        )
    ]


def test_measure_keeps_its_uid_when_its_day_changes() -> None:
    measure = Measure("Anna fragen", "ich", "Freitag", date(2026, 11, 27))
    later = replace(measure, when="Montag", day=date(2026, 11, 30))
    uids = {
        calendar_file.appointments(replace(held("decision"), measures=(one,)), "de")[0].uid
        for one in (measure, later)
    }
    assert len(uids) == 1


def test_calendar_is_stamped_with_the_moment_it_is_made() -> None:
    measure = Measure("Anna fragen", "ich", "Freitag", date(2026, 11, 27))
    written = calendar_file.render(
        replace(held("decision"), measures=(measure,)), "de", stamp=datetime(2026, 11, 23, 8, tzinfo=UTC)
    )
    assert b"DTSTAMP:20261123T080000Z\r\n" in written


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_way_to_find_out_belongs_to_a_step_there_is(language: str) -> None:
    steps = {step.id for key in clarify.SETTINGS for step in clarify.setting(key, language).steps}
    named = {key.removeprefix("how.") for key in phrases(language, "clarified") if key.startswith("how.")}
    assert named - steps == {"ask"}
