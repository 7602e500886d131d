"""What is asked on one screen of a phone."""

from answered import instrument
from klarheit.survey.instrument import bundled
from klarheit_web.surveys.answering.forms import empty
from klarheit_web.surveys.answering.screens import screens


def test_guideline_has_a_screen_with_its_sentence_above() -> None:
    first = screens(instrument(), empty(), "de")[0]
    assert (first.title, first.under) == ("Führungsleitlinien", "„Wir rufen zurück“")
    assert [one.kind for one in first.questions] == ["levels"] * 4 + ["text"]


def test_lead_stands_on_the_first_screen_of_a_part_alone() -> None:
    shown = screens(bundled("interface"), empty(), "en")
    assert [bool(one.lead) for one in shown] == [True, False, False]


def test_twenty_questions_are_shared_out_evenly() -> None:
    shown = screens(bundled("interface"), empty(), "en")
    assert [len(one.questions) for one in shown] == [7, 7, 6]


def test_pairs_that_pull_and_pairs_that_support_have_a_screen_each() -> None:
    pulls, supports = screens(instrument(), empty(), "en")[-2:]
    assert [len(row.texts) for row in pulls.questions[0].rows] == [2, 2, 2]
    assert [len(row.texts) for row in supports.questions[0].rows] == [0, 0, 0]


def test_sides_of_a_pair_are_guidelines_first() -> None:
    row = screens(instrument(), empty(), "de")[-1].questions[0].rows[0]
    assert [name for name, _options in row.choices[0].groups] == ["Leitlinien", "Was sonst lenkt"]


def test_long_answers_stand_below_each_other() -> None:
    shown = screens(bundled("latitude"), empty(), "en")
    kinds = {one.name.split(".")[2]: one.is_long for screen in shown for one in screen.questions}
    assert {kind for kind, is_long in kinds.items() if is_long} == {"information", "escalation"}
