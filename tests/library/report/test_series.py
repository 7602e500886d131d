"""The map over several talks in words, as a picture, as a page, on paper and as JSON."""

import json as standard_json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from klarheit.clarity.facts import facts
from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry, Evidence, NextQuestion, State
from klarheit.clarity.series import Change, Course, Heard, Placed, PlacedQuestion, Series
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves.model import Move, Sides, Talk
from klarheit.report.series import Held, SeriesSheet, compose, html, json, pdf, picture, text

HOSTILE = "<img src=x onerror=alert(1)>"
MARCH = "Bis Ende März muss das laufen."
JUNE = "Bis Ende Juni soll es laufen."
LISTS = "Ich schicke Ihnen die Listen."
STAFF = "Vielleicht die Verkäuferinnen."
BELOW = "Unter sieben Prozent Retouren."
SAID = ((MARCH, LISTS, STAFF), (BELOW,), (JUNE,))
HELD = (
    Held("2027-01-14-henning", date(2027, 1, 14)),
    Held("2027-02-04-henning", date(2027, 2, 4)),
    Held("2027-03-11-henning", date(2027, 3, 11)),
)


def heard(*said: str, partner: str = "Frau Henning", guessed: bool = False) -> Heard:
    """A talk in which Katrin Olsen nods and her partner says one thing after the other."""
    turns = tuple(turn for words in said for turn in (Turn("Olsen", "Mhm."), Turn("K", words)))
    people = (Speaker("Olsen", "Katrin Olsen"), Speaker("K", partner))
    moves = tuple(Move(number, 0, len(turn.text), ("answer",)) for number, turn in enumerate(turns))
    sides = Sides(frozenset({"Olsen"}), "guess" if guessed else "questions")
    return Heard(
        Talk(Conversation("de", people, turns), sides, moves), ClarityMap(tuple(map(untouched, DIMENSIONS)))
    )


def untouched(dimension: str) -> Entry:
    return Entry(dimension, "untouched")


def placed(talk: int, words: str) -> Placed:
    turn = 2 * SAID[talk].index(words) + 1
    return Placed(talk, Evidence(turn, 0, len(words), words, "partner"))


def _courses() -> tuple[Course, ...]:
    change = Change(
        "deadline", placed(0, MARCH), placed(2, JUNE), *(facts(said, "de")[0] for said in (MARCH, JUNE))
    )
    known = {
        "criteria": Course(
            "criteria", ("asked", "clear", "untouched"), "clear", "said",
            quotes=(placed(1, BELOW),), became_clear=1,
        ),
        "deadline": Course(
            "deadline", ("clear", "untouched", "clear"), "clear", "said",
            quotes=(placed(2, JUNE),), became_clear=0, changes=(change,),
        ),
        "obstacles": Course(
            "obstacles", ("vague", "untouched", "untouched"), "vague", "said", "example",
            quotes=(placed(0, STAFF),), silent=placed(0, STAFF),
        ),
        "steps": Course(
            "steps", ("clear", "untouched", "untouched"), "clear", "said",
            quotes=(placed(0, LISTS),), became_clear=0,
        ),
    }  # fmt: skip
    nothing: tuple[State, ...] = ("untouched", "untouched", "untouched")
    return tuple(known.get(key, Course(key, nothing, "untouched")) for key in DIMENSIONS)


QUESTION = NextQuestion("obstacles-1", "obstacles", "clarifying", "Woran merken Sie das?", "reason.vague")


@pytest.fixture(scope="module")
def series() -> Series:
    """Three talks: the criteria become clear, the deadline changes, a worry and a step fall silent."""
    return Series(
        tuple(heard(*said) for said in SAID),
        _courses(),
        (placed(0, LISTS),),
        (PlacedQuestion(QUESTION, placed(0, STAFF)),),
        frozenset({"risks"}),
    )


@pytest.fixture(scope="module")
def sheet(series: Series) -> SeriesSheet:
    return compose(series, HELD, "de", order="date")


class Page(HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


# In words


def test_title_names_the_other_side_and_counts_the_talks(sheet: SeriesSheet) -> None:
    assert sheet.title == "Frau Henning: drei Gespräche"


def test_title_without_a_name_counts_the_talks() -> None:
    nameless = replace(heard("Hm."), talk=replace(heard("Hm.").talk, conversation=_numbered()))
    found = compose(_plain(nameless, nameless), [Held("a"), Held("b")], "de")
    assert found.title == "Zwei Gespräche"


def _numbered() -> Conversation:
    people = (Speaker("Olsen", "Katrin Olsen"), Speaker("SPEAKER_01"))
    return Conversation("de", people, (Turn("Olsen", "Mhm."), Turn("SPEAKER_01", "Hm.")))


def _plain(*talks: Heard) -> Series:
    """A series in which nothing was found."""
    nothing: State = "untouched"
    return Series(talks, tuple(Course(key, (nothing,) * len(talks), nothing) for key in DIMENSIONS))


def test_lead_tells_what_became_clear_changed_fell_silent_and_is_open(sheet: SeriesSheet) -> None:
    assert sheet.lead == (
        "Seit dem ersten Gespräch klar geworden: Kriterien.",
        "Anders als früher: Bis wann.",
        "Nicht mehr erwähnt: Stolpersteine und eine Vereinbarung.",
        "Noch offen: Ziel, Beweggründe, Umfeld, Ressourcen und eigene Ideen, Stolpersteine, Alternativen "
        "und Personen.",
    )


def test_talks_are_named_with_their_day_and_the_order_is_told(sheet: SeriesSheet) -> None:
    assert [(talk.called, talk.when, talk.name) for talk in sheet.talks][1] == (
        "2. Gespräch", "4. Februar 2027", "2027-02-04-henning",
    )  # fmt: skip
    assert sheet.order == "Geordnet nach dem Datum im Dateinamen."


def test_change_is_told_with_both_sides_and_their_talks(sheet: SeriesSheet) -> None:
    (found,) = sheet.changed
    assert (found.name, found.sentence) == ("Bis wann", "Früher Ende März, jetzt Ende Juni.")
    assert (found.earlier.text, found.earlier.where) == (MARCH, "im ersten Gespräch, Beitrag 2")
    assert (found.later.text, found.later.where) == (JUNE, "im dritten Gespräch, Beitrag 2")


def test_change_of_the_decider_names_no_fact(series: Series) -> None:
    course = replace(series["people"], changes=(Change("people", placed(0, MARCH), placed(2, JUNE)),))
    courses = tuple(course if one.dimension == "people" else one for one in series.courses)
    found = compose(replace(series, courses=courses), HELD, "de")
    assert found.changed[-1].sentence == "Wer entscheidet, klang erst so und dann anders."


def test_what_fell_silent_is_quoted_with_what_became_of_it(sheet: SeriesSheet) -> None:
    assert [(one.name, one.cite.text, one.sentence) for one in sheet.silent] == [
        ("Stolpersteine", STAFF, "Das blieb ungenau und kam seither nicht mehr vor."),
        ("Vereinbarte Schritte", LISTS, "Das war vereinbart und wurde seither nicht mehr erwähnt."),
    ]


def test_points_say_since_when_and_what_is_missing(sheet: SeriesSheet) -> None:
    notes = {point.key: point.notes for group in sheet.points for point in group.points}
    assert notes["criteria"] == ("im zweiten Gespräch klar geworden",)
    assert notes["deadline"] == ("klar seit dem ersten Gespräch", "im dritten Gespräch geändert")
    assert notes["obstacles"] == (
        "noch ungenau", "seither nicht mehr erwähnt", "Ein Beispiel würde zeigen, was gemeint ist",
    )  # fmt: skip
    assert notes["steps"] == ("klar, zuletzt im ersten Gespräch vereinbart",)
    assert notes["risks"] == ("heute nicht dran",)


def test_what_became_clear_is_told_by_talk_without_steps(sheet: SeriesSheet) -> None:
    assert [(one.place, one.names) for one in sheet.became] == [
        ("im ersten Gespräch", ("Bis wann",)),
        ("im zweiten Gespräch", ("Kriterien",)),
    ]


def test_unread_files_and_guessed_askers_are_told(series: Series) -> None:
    guessed = replace(series, heard=(heard(*SAID[0], guessed=True), *series.heard[1:]))
    found = compose(guessed, HELD, "de", unread=["2027-02-20-henning"])
    assert found.notices == (
        "Nicht dabei, weil nicht lesbar: 2027-02-20-henning. Was dort gesagt wurde, fehlt hier.",
        "Wer in „2027-01-14-henning“ fragt, ist nicht sicher; angenommen ist: Katrin Olsen. "
        "Stimmt das nicht, sagen Sie es mit --asker.",
    )


def test_speaker_is_named_where_the_other_side_has_several(series: Series) -> None:
    two = replace(series, heard=(*series.heard[:2], heard(*SAID[2], partner="Jürgen Henning")))
    found = compose(two, HELD, "de")
    assert found.title == "Frau Henning und Jürgen Henning: drei Gespräche"
    assert found.changed[0].later.where == "Jürgen Henning, im dritten Gespräch, Beitrag 2"


def test_single_talk_has_no_course_to_tell(series: Series) -> None:
    alone = Series(series.heard[:1], tuple(Course(key, ("untouched",), "untouched") for key in DIMENSIONS))
    found = compose(alone, HELD[:1], "de")
    assert (found.several, found.order, found.title) == (False, "", "Frau Henning: ein Gespräch")
    assert "Verlauf" not in text.render(found)
    assert "<figure" not in html.render(found)


def test_sheet_speaks_english_while_quotes_stay_as_said(series: Series) -> None:
    found = compose(series, HELD, "en")
    assert found.title == "Frau Henning: three talks"
    assert found.changed[0].sentence == "Earlier end of March, now end of June."
    assert found.changed[0].earlier.text == MARCH


# The picture


def test_picture_says_in_words_what_it_shows(sheet: SeriesSheet) -> None:
    told = picture.description(sheet)
    assert "Kriterien: im ersten Gespräch angesprochen, offen; im zweiten Gespräch klar." in told
    assert (
        "Bis wann: im ersten Gespräch klar; im dritten Gespräch klar; im dritten Gespräch geändert." in told
    )
    assert "Stolpersteine: im ersten Gespräch noch ungenau; seither nicht mehr erwähnt." in told
    assert "Ziel: noch nicht Thema." in told


@pytest.mark.parametrize("plan", picture.PLANS)
def test_picture_draws_one_sign_for_each_state_and_names_each_dimension(
    sheet: SeriesSheet, plan: str
) -> None:
    drawn = picture.draw(sheet, plan)
    assert (drawn.count('class="lozenge"'), drawn.count('class="bar"')) == (1, 1)
    words = re.findall(r'class="word"[^>]*>([^<]+)<', drawn)
    assert sorted(words) == ["gefragt", "klar", "klar", "klar", "klar", "ungenau"]
    assert all(row.name.split()[0] in drawn and row.state_name in drawn for row in sheet.rows)


def test_line_goes_on_through_talks_that_do_not_speak_of_it_and_ends_where_it_fell_silent(
    sheet: SeriesSheet,
) -> None:
    rows = {row.key: row for row in sheet.rows}
    assert rows["criteria"].known == ("", "clear", "clear")
    assert rows["deadline"].known == ("clear", "clear", "clear")
    assert (rows["obstacles"].silent_from, rows["deadline"].silent_from) == (0, None)
    drawn = picture.draw(sheet, "broad")
    assert (drawn.count('class="k-clear"'), drawn.count('class="k-vague"')) == (2 + 3 + 3, 1)


def test_picture_of_many_talks_stays_within_its_width() -> None:
    many = [heard("Hm.") for _ in range(30)]
    found = compose(_plain(*many), [Held(str(number)) for number in range(30)], "de")
    for plan in picture.PLANS:
        drawn = picture.draw(found, plan)
        width = float(re.search(r'viewBox="0 0 ([\d.]+)', drawn)[1])  # type: ignore[index]
        places = [float(x) for x in re.findall(r' c?x="([\d.]+)"', drawn)]
        assert max(places) <= width
        assert 'class="word"' not in drawn


# As text


def test_text_draws_the_course_in_columns(sheet: SeriesSheet) -> None:
    lines = [" ".join(line.split()) for line in text.render(sheet).splitlines()]
    assert lines.count("Kriterien ◌ ●──────── ● klar") == 1
    assert lines.count("Bis wann ●──────────────◆● ● klar") == 1
    assert lines.count("Stolpersteine ◐┤ · · ◐ noch ungenau") == 1


def test_text_tells_the_course_in_words_where_columns_do_not_fit() -> None:
    many = [heard("Hm.") for _ in range(30)]
    found = compose(_plain(*many), [Held(str(number)) for number in range(30)], "de")
    assert "  Ziel: noch nicht Thema." in text.render(found, width=60).splitlines()


@pytest.mark.parametrize("width", [40, 72, 100])
def test_text_keeps_its_width(sheet: SeriesSheet, width: int) -> None:
    assert max(map(len, text.render(sheet, width=width).splitlines())) <= width


def test_text_carries_colours_only_when_wanted(sheet: SeriesSheet) -> None:
    assert "\033" not in text.render(sheet)
    assert "\033[33m" in text.render(sheet, colour=True)


# As a page


def test_page_loads_nothing_and_runs_nothing(sheet: SeriesSheet) -> None:
    page = Page(html.render(sheet))
    assert {tag for tag, _ in page.elements}.isdisjoint({"script", "link", "img", "iframe", "object"})
    assert not any(
        name.startswith("on") or name in ("src", "href") for _, found in page.elements for name in found
    )


def test_page_escapes_what_comes_from_files(series: Series) -> None:
    hostile = replace(series, heard=(heard(*SAID[0], partner=HOSTILE), *series.heard[1:]))
    page = html.render(compose(hostile, [Held(HOSTILE), *HELD[1:]], "de"))
    assert HOSTILE not in page
    assert HOSTILE in "".join(Page(page).text)


def test_page_has_a_table_that_says_the_same_as_the_picture(sheet: SeriesSheet) -> None:
    source = html.render(sheet)
    table = source[source.index("<table") : source.index("</table>")]
    rows = [re.findall(r"<t[hd][^>]*>([^<]*)</t[hd]>", row) for row in table.split("<tr>")[1:]]
    assert rows[0] == ["Dimension", "1. Gespräch", "2. Gespräch", "3. Gespräch", "Jetzt"]
    assert rows[3] == ["Bis wann", "klar", "noch nicht Thema", "klar, hat sich geändert", "klar"]
    assert rows[7][-1] == "noch ungenau, seither nicht mehr erwähnt"


def test_headings_and_ids_of_the_page_are_in_order(sheet: SeriesSheet) -> None:
    elements = Page(html.render(sheet)).elements
    levels = [int(tag[1]) for tag, _ in elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    ids = [found["id"] for _, found in elements if "id" in found]
    assert len(ids) == len(set(ids))
    named = [found["aria-labelledby"].split() for _, found in elements if "aria-labelledby" in found]
    assert {one for several in named for one in several} <= set(ids)


def test_quote_in_another_language_says_so(series: Series) -> None:
    page = Page(html.render(compose(series, HELD, "en")))
    assert {found.get("lang") for tag, found in page.elements if tag == "q"} == {"de"}


# On paper and for programs


def test_paper_is_a4_and_has_the_course_and_the_quotes(sheet: SeriesSheet) -> None:
    paper = PdfReader(BytesIO(pdf.render(sheet)))
    sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in paper.pages}
    assert sizes == {(595, 842)}
    told = " ".join(" ".join(page.extract_text().split()) for page in paper.pages)
    for said in ("Frau Henning: drei Gespräche", "14. Januar 2027", MARCH, JUNE, LISTS):
        assert said in told
    assert all(page.extract_text().strip() for page in paper.pages)


def test_json_places_every_quote_in_its_talk(sheet: SeriesSheet) -> None:
    found = standard_json.loads(standard_json.dumps(json.render(sheet)))
    assert found["talks"][0] == {
        "name": "2027-01-14-henning", "day": "2027-01-14", "language": "de", "askers": ["Olsen"],
        "grounds": "questions",
    }  # fmt: skip
    deadline = found["courses"][DIMENSIONS.index("deadline")]
    assert (deadline["states"], deadline["became_clear"]) == (["clear", "untouched", "clear"], 0)
    assert deadline["changes"] == [
        {
            "earlier": _in_json(0, MARCH), "later": _in_json(2, JUNE),
            "was": {"kind": "date", "value": "XXXX-03.end", "text": "Ende März", "worded": "Ende März"},
            "now": {"kind": "date", "value": "XXXX-06.end", "text": "Ende Juni", "worded": "Ende Juni"},
        }
    ]  # fmt: skip
    assert found["silent_steps"] == [_in_json(0, LISTS)]
    assert found["next_questions"][0]["ties"] == _in_json(0, STAFF)


def _in_json(talk: int, words: str) -> dict[str, object]:
    said = placed(talk, words).said
    return {
        "talk": talk, "turn": said.turn, "time": None, "start": 0, "end": len(words), "side": "partner",
        "quote": words,
    }  # fmt: skip
