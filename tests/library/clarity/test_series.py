"""Several talks with one customer: what became clear when, what changed, what fell silent."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from klarheit import formats
from klarheit.clarity import draw_map
from klarheit.clarity.model import DIMENSIONS
from klarheit.clarity.series import Heard, Series, draw_series
from klarheit.mirror import mirror
from klarheit.moves.model import Talk

TALKS = Path(__file__).parents[2] / "transcripts/series"
GERMAN = sorted(TALKS.glob("*haferkamp.txt"))
ENGLISH = sorted(TALKS.glob("merrow*.txt"))

Draw = Callable[..., Series]


@pytest.fixture
def drawn(talk: Callable[..., Talk]) -> Draw:
    """The series of talks written down as in `conftest`."""

    def draw(*written: str, language: str = "de", not_today: Sequence[str] = ()) -> Series:
        talks = [talk(lines, language) for lines in written]
        return draw_series([Heard(one, draw_map(one, not_today=not_today)) for one in talks])

    return draw


def real(files: Sequence[Path]) -> Series:
    mirrors = [mirror(formats.read(file)) for file in files]
    return draw_series([Heard(one.talk, one.clarity) for one in mirrors])


SMALL_TALK = """
    S: Wie war die Messe?
    K: Laut.
"""


# When something became clear


def test_course_says_what_each_talk_left_and_when_it_became_clear(drawn: Draw) -> None:
    found = drawn(
        "S: Woran merken Sie es? [question.open criteria]\nK: Die Abläufe sollen besser werden. [criteria]",
        "S: Woran merken Sie es? [question.open criteria]\nK: An zwei Prozent Retouren. [criteria]",
        SMALL_TALK,
    )["criteria"]
    assert found.states == ("vague", "clear", "untouched")
    assert (found.state, found.became_clear, found.silent) == ("clear", 1, None)
    assert [(quote.talk, quote.said.quote) for quote in found.quotes] == [(1, "An zwei Prozent Retouren.")]


def test_dimension_said_two_ways_last_is_contradictory_now(drawn: Draw) -> None:
    found = drawn(
        "S: Bis wann? [question.narrow deadline]\nK: Bis Ende März. [deadline]",
        "S: Bis wann? [question.narrow deadline]\nK: Bis Ende März. [deadline]\n"
        "S: Gut.\nK: Bis Ende Juni muss es fertig sein. [deadline]",
    )["deadline"]
    assert found.states == ("clear", "contradictory")
    assert (found.state, found.became_clear) == ("contradictory", 0)


def test_dimension_asked_about_only_is_asked_now(drawn: Draw) -> None:
    found = drawn("S: Was ist riskant? [question.open risks]\nK: Puh.", SMALL_TALK)
    assert (found["risks"].state, found["goal"].state) == ("asked", "untouched")


def test_dimension_set_aside_in_the_last_talk_is_not_open(drawn: Draw) -> None:
    found = drawn(SMALL_TALK, SMALL_TALK, not_today=["risks"])
    assert found.set_aside == {"risks"}
    assert set(DIMENSIONS).difference(found.open_points) == {"risks"}


def test_one_talk_alone_is_its_map(drawn: Draw) -> None:
    found = drawn("S: Bis wann? [question.narrow deadline]\nK: Bis Ende März. [deadline]")
    assert found["deadline"].states == ("clear",)
    assert (found.changes, found.silent_steps) == ((), ())


def test_series_without_a_talk_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        draw_series([])


# What changed


def changed(
    drawn: Draw, dimension: str, *said: str, language: str = "de"
) -> list[tuple[str | None, str | None]]:
    """Pairs of what was and what is now, of statements about one dimension, one talk each."""
    talks = [f"S: Hm.\nK: {words} [{dimension}]" for words in said]
    changes = drawn(*talks, language=language)[dimension].changes
    return [(one.was.text if one.was else None, one.now.text if one.now else None) for one in changes]


@pytest.mark.parametrize(
    ("earlier", "later", "pair"),
    [
        ("Bis Ende März muss es laufen.", "Bis Ende Juni soll es laufen.", ("Ende März", "Ende Juni")),
        ("Spätestens am 1. Mai steht das.", "Es muss vor August stehen.", ("1. Mai", "vor August")),
        (
            "Bis Ende März muss es laufen.",
            "Nicht Ende März, sondern bis Juni läuft es.",
            ("Ende März", "Juni"),
        ),
        ("Bis Ende März muss es laufen.", "Ende März wird das nichts mehr.", ("Ende März", None)),
    ],
)
def test_deadline_changes(drawn: Draw, earlier: str, later: str, pair: tuple[str, str]) -> None:
    assert changed(drawn, "deadline", earlier, later) == [pair]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Bis März muss es laufen.", "Bis zum 15. März muss es laufen."),
        ("In sechs Wochen muss es laufen.", "In zwei Wochen muss es laufen."),
        ("Bis Freitag muss es laufen.", "Bis Montag muss es laufen."),
        ("Bis nächsten Monat muss es laufen.", "Bis Juni muss es laufen."),
        ("Bis Ende März muss es laufen.", "Ab Juni testen wir."),
        ("Bis Ende März muss es laufen.", "Mein Chef sagt, bis Juni muss es laufen."),
        ("Bis Ende März muss es laufen.", "Im August können wir nicht mehr."),
    ],
)
def test_deadline_that_may_be_the_same_does_not_change(drawn: Draw, earlier: str, later: str) -> None:
    assert changed(drawn, "deadline", earlier, later) == []


def test_deadline_changes_twice(drawn: Draw) -> None:
    pairs = changed(
        drawn, "deadline", *(f"Bis Ende {month} muss es laufen." for month in ("März", "Juni", "Mai"))
    )
    assert pairs == [("Ende März", "Ende Juni"), ("Ende Juni", "Ende Mai")]


def test_changed_deadline_is_known_by_its_last_date_only(drawn: Draw) -> None:
    found = drawn(
        "S: Hm.\nK: Bis Ende März muss es laufen. [deadline]",
        "S: Hm.\nK: Bis Ende Juni muss es laufen. [deadline]",
        SMALL_TALK,
    )["deadline"]
    assert [quote.said.quote for quote in found.quotes] == ["Bis Ende Juni muss es laufen."]


def test_deadline_taken_back_is_open_again(drawn: Draw) -> None:
    found = drawn(
        "S: Hm.\nK: Bis Ende März muss es laufen. [deadline]",
        "S: Hm.\nK: Ende März wird das nichts mehr. [deadline]",
    )["deadline"]
    assert (found.states, found.state, found.missing) == (("clear", "vague"), "vague", "date")


@pytest.mark.parametrize(
    ("earlier", "later", "pairs"),
    [
        (
            "Wir haben 20.000 Euro Budget.",
            "12.000 Euro sind als Budget bewilligt.",
            [("20.000 Euro", "12.000 Euro")],
        ),
        (
            "Zwanzigtausend Euro habe ich eingeplant.",
            "Mehr als zwölftausend Euro sind nicht drin.",
            [("Zwanzigtausend Euro", "Mehr als zwölftausend Euro")],
        ),
        ("Wir haben 20.000 Euro Budget.", "Ein Budget von etwa 21.000 Euro.", []),
        ("Wir haben 20.000 Euro Budget.", "Die alte Anlage hat 80.000 Euro gekostet.", []),
    ],
)
def test_budget_changes_only_beside_another_budget(
    drawn: Draw, earlier: str, later: str, pairs: list[tuple[str, str]]
) -> None:
    assert changed(drawn, "resources", earlier, later) == pairs


@pytest.mark.parametrize(
    ("later", "pairs"),
    [
        ("Es lohnt sich bei fünf Prozent Retouren.", [("acht Prozent", "fünf Prozent")]),
        ("Der Umsatz steigt um fünf Prozent.", []),
    ],
)
def test_figure_of_a_criterion_changes_only_beside_a_shared_word(
    drawn: Draw, later: str, pairs: list[tuple[str, str]]
) -> None:
    assert changed(drawn, "criteria", "Es lohnt sich bei acht Prozent Retouren.", later) == pairs


def test_decider_changes_with_both_quotes(drawn: Draw) -> None:
    changes = drawn(
        "S: Hm.\nK: Das entscheide ich allein.", SMALL_TALK, "S: Hm.\nK: Mein Chef muss da zustimmen."
    ).changes
    assert [(one.dimension, one.was, one.now) for one in changes] == [("people", None, None)]
    assert (changes[0].earlier.talk, changes[0].earlier.said.quote) == (0, "Das entscheide ich allein.")
    assert (changes[0].later.talk, changes[0].later.said.quote) == (2, "Mein Chef muss da zustimmen.")


def test_deadline_changes_across_languages(talk: Callable[..., Talk]) -> None:
    german = talk("S: Hm.\nK: Bis Ende März muss es laufen. [deadline]")
    english = talk("S: Well.\nK: It has to be live by the end of June. [deadline]", "en")
    found = draw_series([Heard(one, draw_map(one)) for one in (german, english)])
    assert [(one.was and one.was.value, one.now and one.now.value) for one in found.changes] == [
        ("XXXX-03.end", "XXXX-06.end")
    ]


# What fell silent

VAGUE = "S: Was steht im Weg?\nK: Vielleicht die Verkäuferinnen, irgendwie. [obstacles]"


def test_vague_point_never_mentioned_again_is_silent(drawn: Draw) -> None:
    found = drawn(VAGUE, SMALL_TALK)["obstacles"]
    assert found.state == "vague"
    assert found.silent is not None
    assert (found.silent.talk, found.silent.said.quote) == (0, "Vielleicht die Verkäuferinnen, irgendwie.")


@pytest.mark.parametrize(
    "later",
    [
        "S: Wie geht es den Verkäuferinnen?\nK: Gut.",
        "S: Hm.\nK: Eine Verkäuferin hat gefragt.",
        "S: Was steht im Weg?\nK: Der Drucker ist alt und langsam. [obstacles]",
    ],
)
def test_point_that_a_later_talk_touches_is_not_silent(drawn: Draw, later: str) -> None:
    assert drawn(VAGUE, later)["obstacles"].silent is None


def test_vague_point_of_the_last_talk_is_not_silent(drawn: Draw) -> None:
    assert drawn(SMALL_TALK, VAGUE)["obstacles"].silent is None


@pytest.mark.parametrize(
    ("dimension", "silent"), [("goal", False), ("obstacles", True), ("alternatives", True)]
)
def test_clear_point_is_silent_only_as_a_concern(drawn: Draw, dimension: str, silent: bool) -> None:
    told = f"S: Hm.\nK: Im Lager steht noch ein Gabelstapler von Jungheinrich. [{dimension}]"
    found = drawn(told, SMALL_TALK)[dimension]
    assert (found.state, found.silent is not None) == ("clear", silent)


def test_point_in_another_language_than_the_later_talks_is_not_called_silent(
    talk: Callable[..., Talk],
) -> None:
    talks = [talk(VAGUE), talk("S: How was the fair?\nK: Loud.", "en")]
    assert draw_series([Heard(one, draw_map(one)) for one in talks])["obstacles"].silent is None


STEP = "S: Was vereinbaren wir?\nK: Ich schicke Ihnen bis Freitag die Retourenlisten. [commitment steps]"


def test_step_never_mentioned_again_is_silent(drawn: Draw) -> None:
    found = drawn(STEP, "S: Hm.\nK: Ich schicke Ihnen am Freitag den Vertrag. [commitment steps]")
    assert [(step.talk, step.said.quote) for step in found.silent_steps] == [
        (0, "Ich schicke Ihnen bis Freitag die Retourenlisten.")
    ]


def test_step_that_comes_up_again_is_not_silent(drawn: Draw) -> None:
    assert drawn(STEP, "S: Danke für die Retourenlisten.\nK: Gern.").silent_steps == ()


def test_step_of_the_last_talk_is_not_silent(drawn: Draw) -> None:
    assert drawn(SMALL_TALK, STEP).silent_steps == ()


# The next question


def test_question_of_an_earlier_talk_is_not_asked_again(drawn: Draw) -> None:
    first = drawn(VAGUE).next_questions[0].question.text
    asked = f"S: {first} [question.open obstacles]\nK: Hm."
    again = [one.question.text for one in drawn(VAGUE, asked, SMALL_TALK).next_questions]
    assert first not in again


def test_question_is_tied_to_the_quote_of_its_talk(drawn: Draw) -> None:
    found = drawn(SMALL_TALK, VAGUE, SMALL_TALK)
    tied = [one for one in found.next_questions if one.question.dimension == "obstacles"]
    assert [one.ties for one in tied] == [found["obstacles"].quotes[0]]
    assert tied[0].ties is not None
    assert (tied[0].ties.talk, tied[0].ties.said.turn) == (1, 1)


def test_next_question_speaks_the_language_of_the_last_talk(talk: Callable[..., Talk]) -> None:
    talks = [talk(VAGUE), talk("S: How was the fair?\nK: Loud.", "en")]
    found = draw_series([Heard(one, draw_map(one)) for one in talks])
    alone = draw_series([Heard(talks[1], draw_map(talks[1]))])
    assert {one.question.dimension for one in found.next_questions} >= {"obstacles"}
    assert all(one.ties is None for one in found.next_questions)
    assert [one.question.id for one in alone.next_questions] != [
        one.question.id for one in found.next_questions
    ]


# Real talks


def test_german_series_tells_what_changed() -> None:
    found = real(GERMAN)
    pairs = [(one.dimension, one.was and one.was.text, one.now and one.now.text) for one in found.changes]
    assert pairs == [
        ("deadline", "Ende März", "Ende Juni"),
        ("resources", "Zwanzigtausend Euro", "Mehr als zwölftausend Euro"),
        ("people", None, None),
    ]


def test_german_series_tells_when_the_criteria_became_clear_and_which_step_fell_silent() -> None:
    found = real(GERMAN)
    assert (found["criteria"].state, found["criteria"].became_clear) == ("clear", 1)
    assert [step.talk for step in found.silent_steps] == [0]
    assert "Retourenlisten" in found.silent_steps[0].said.quote


def test_english_series_tells_what_changed_and_what_became_clear() -> None:
    found = real(ENGLISH)
    pairs = [(one.dimension, one.was and one.was.text, one.now and one.now.text) for one in found.changes]
    assert pairs == [("deadline", "end of April", "first of September"), ("people", None, None)]
    assert (found["goal"].state, found["goal"].became_clear) == ("clear", 1)


@pytest.mark.parametrize("files", [GERMAN, ENGLISH, [*GERMAN, *ENGLISH]], ids=["german", "english", "both"])
def test_every_quote_stands_verbatim_in_its_talk(files: list[Path]) -> None:
    found = real(files)
    quotes = [quote for course in found.courses for quote in course.quotes]
    quotes += [quote for change in found.changes for quote in (change.earlier, change.later)]
    quotes += [course.silent for course in found.courses if course.silent]
    quotes += [*found.silent_steps, *(one.ties for one in found.next_questions if one.ties)]
    assert len(quotes) > 10
    for quote in quotes:
        said, turns = quote.said, found.heard[quote.talk].talk.turns
        assert turns[said.turn].text[said.start : said.end] == said.quote


def test_courses_are_the_dimensions_in_order_with_a_state_for_each_talk() -> None:
    found = real(GERMAN)
    assert tuple(course.dimension for course in found.courses) == DIMENSIONS
    assert {len(course.states) for course in found.courses} == {3}
