"""HTML, Markdown and PDF show the same sheet; the vicious circle is drawn and told."""

import io
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from pypdf import PdfReader

from klarheit import clarify
from klarheit.clarify.model import Circle, Link, Measure, Option, Outcome, Point, Side
from klarheit.report.clarified import pictures
from klarheit.report.clarified.compose import compose
from klarheit.report.clarified.html import render_html
from klarheit.report.clarified.markdown import plain, render_markdown
from klarheit.report.clarified.model import Ring, Station, Told
from klarheit.report.clarified.pdf import render_pdf

HOSTILE = "</p><script>alert(1)</script>\"'& *fett* [x](y) <b>"
LONG = "Sie schreibt dann noch längere Mails, mit allen in Kopie, und zwar auch dem Vorstand. "
BEGUN = {
    (setting, language): clarify.outcome(clarify.begin(setting, language, date(2026, 11, 23)))
    for setting in clarify.SETTINGS
    for language in ("de", "en")
}


def full(words: str = "Ich schreibe.", language: str = "de") -> Outcome:
    """A sheet with every part that a conflict or a decision can have, all in these words."""
    return replace(
        BEGUN["conflict", language],
        concern=words,
        purpose=words,
        points=(
            Point("seen", words, (words,), "known", "situation"),
            Point("their_good", words, (words,), "assumed"),
            Point("about_me", words, (), "open"),
        ),
        why_i_ask=words,
        criteria=(words,),
        options=(Option(words, (words,), (words,), (words,)), Option("–")),
        tetralemma=((words, words),),
        chosen=words,
        decision=f"{words} !",
        find_out=words,
        circle=Circle(words, (Link("mine", words), Link("theirs", words)), words, words),
        measures=(Measure(words, "ich", words, None, words, words + " "), Measure(words, words, words)),
        clearer=f"{words} ?",
    )


class Page(HTMLParser):
    """Tags with their attributes, the text, and the headings as a screen reader lists them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[str] = []
        self.text, self._open = "", ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open = tag
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(tag)

    def handle_data(self, data: str) -> None:
        if self._open != "style":
            self.text += data


def test_page_runs_nothing_and_asks_for_nothing() -> None:
    page = Page(render_html(full(HOSTILE), "de"))
    tags = {tag for tag, _ in page.tags}
    assert tags & {"script", "img", "link", "iframe", "b"} == set()
    assert [attrs for _, attrs in page.tags if {"src", "onclick", "style"} & attrs.keys()] == []
    assert [href for tag, attrs in page.tags if (href := attrs.get("href")) and tag == "a"] == []


def test_words_stand_on_the_page_as_they_were_written() -> None:
    written = Page(render_html(full(HOSTILE), "de")).text
    assert written.count(HOSTILE) > 15


def test_ids_are_unique_and_every_label_is_there() -> None:
    tags = Page(render_html(full(), "de")).tags
    ids = [attrs["id"] for _, attrs in tags if "id" in attrs]
    labels = [attrs["aria-labelledby"] for _, attrs in tags if "aria-labelledby" in attrs]
    assert len(ids) == len(set(ids))
    assert set(labels) - set(ids) == set()


def test_headings_leave_out_no_level() -> None:
    levels = [int(heading[1]) for heading in Page(render_html(full(), "de")).headings]
    assert levels[0] == 1
    assert [after for before, after in pairwise(levels) if after > before + 1] == []


@pytest.mark.parametrize("begun", BEGUN.values(), ids=[" ".join(key) for key in BEGUN])
def test_what_is_empty_leaves_no_heading(begun: Outcome) -> None:
    bare = replace(begun, questions=(), support=None)
    assert Page(render_html(bare, begun.language)).headings == ["h1"]
    assert re.findall("^#+", render_markdown(bare, begun.language), re.MULTILINE) == ["#"]


@pytest.mark.parametrize("language", ["de", "en"])
def test_numbers_of_helplines_can_be_read_and_dialled(language: str) -> None:
    outcome = BEGUN["overload", language]
    assert outcome.support is not None
    numbers = [number for contact in outcome.support.contacts for number in contact.numbers]
    page = Page(render_html(outcome, language))
    assert [attrs["href"] for tag, attrs in page.tags if tag == "a"] == [
        f"tel:{number.replace(' ', '')}" for number in numbers
    ]
    assert [number for number in numbers if number.replace(" ", "\u00a0") not in page.text] == []
    assert [number for number in numbers if number not in render_markdown(outcome, language)] == []


def test_markdown() -> None:
    outcome = replace(
        BEGUN["decision", "en"],
        concern="Stay or go?",
        options=(Option("stay", ("the team",)), Option("go", (), ("the money", "the move"))),
        chosen="go",
        decision="go",
        measures=(Measure("call Ann", "me", "by Friday", date(2026, 11, 27), "it is nine", "I call her"),),
        finished=True,
    )
    assert render_markdown(outcome, "en") == (
        "# Stay or go?\n\n"
        "A decision of your own · Monday, 23 November 2026\n\n"
        "## The options side by side\n\n"
        "### stay\n\n- In its favour: the team\n\n"
        "### go (chosen)\n\n- Its dangers: the money; the move\n\n"
        "## What I will do\n\n"
        "- [ ] call Ann  \n  me · Friday, 27 November 2026  \n  If it is nine, then I call her.\n\n"
        "*This page is for me. Who gets to see it is up to me.*\n"
    )


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("*fett* und [x](y)", r"\*fett\* und \[x\](y)"),
        ("1. Mai", r"1\. Mai"),
        ("- minus", r"\- minus"),
        ("# kein Titel\n<b>", r"\# kein Titel \<b\>"),
        ("ganz „einfach“ – 5 %", "ganz „einfach“ – 5 %"),
    ],
)
def test_signs_of_markdown_in_words_mean_nothing(words: str, written: str) -> None:
    assert plain(words) == written


def test_paper_is_one_page_with_the_words() -> None:
    conflict = replace(full(), criteria=(), options=(), tetralemma=(), decision="")
    paper = PdfReader(io.BytesIO(render_pdf(conflict, "de")))
    assert len(paper.pages) == 1
    shown = " ".join(paper.pages[0].extract_text().split())
    assert [
        words for words in ("Der Weg hinaus", "Ich schreibe.", "Was ich mir vornehme") if words not in shown
    ] == []
    assert [round(float(side)) for side in paper.pages[0].mediabox[2:]] == [595, 842]


def test_much_that_was_said_is_set_smaller_before_it_takes_a_second_page() -> None:
    options = tuple(Option(f"Weg {number}", (LONG,) * 3, (LONG,) * 2, (LONG,)) for number in range(3))
    points = tuple(Point("seen", "Was geschehen ist", (LONG,), "known", "situation") for _ in range(5))
    outcome = replace(BEGUN["decision", "de"], options=options, points=points)
    assert len(PdfReader(io.BytesIO(render_pdf(outcome, "de"))).pages) == 1


def ring(*words: str, way_out: str = "") -> Ring:
    sides: tuple[Side, ...] = ("mine", "theirs") * len(words)
    stations = tuple(Station(side, side, text) for side, text in zip(sides, words, strict=False))
    return Ring(stations, "", Told("Hinaus", (way_out,)) if way_out else None, None)


def count(drawn: str, kind: str) -> int:
    return len(re.findall(f'class="{kind}"', drawn))


@pytest.mark.parametrize("links", [2, 3, 4, 6])
def test_circle_has_an_arrow_from_each_link_to_the_next(links: int) -> None:
    drawn = pictures.circle(ring(*["Ich."] * links), "de", "c").svg
    assert (count(drawn, "turn"), count(drawn, "out-way")) == (links, 0)
    assert count(drawn, "node mine") + count(drawn, "node theirs") == links


def test_way_out_opens_the_circle_where_it_would_close() -> None:
    drawn = pictures.circle(ring("Ich.", "Er.", way_out="reden"), "de", "c").svg
    assert (count(drawn, "turn"), count(drawn, "habit"), count(drawn, "out-way")) == (1, 1, 1)
    assert ">reden</text>" in drawn


def test_words_around_the_circle_lie_within_the_picture_and_not_on_each_other() -> None:
    drawn = pictures.circle(ring(LONG, LONG * 2, LONG, LONG * 2, way_out=LONG), "de", "c")
    left, top, width, height = map(float, re.findall(r'viewBox="([^"]+)"', drawn.svg)[0].split())
    places = [
        (anchor, float(x), float(y))
        for anchor, x, y in re.findall(r'text-anchor="(start|end)" x="([-\d.]+)" y="([-\d.]+)"', drawn.svg)
    ]
    assert not drawn.cut
    assert [y for _, _, y in places if not top + 10 < y < top + height] == []
    assert [x for _, x, _ in places if not left < x < left + width] == []
    for side in ("start", "end"):
        heights = sorted(y for anchor, _, y in places if anchor == side)
        assert min(after - before for before, after in pairwise(heights)) > 15


def test_words_too_long_for_the_picture_are_cut_there_and_told_whole_beneath() -> None:
    circle = Circle("er", (Link("mine", LONG * 6), Link("theirs", "Er geht.")))
    outcome = replace(BEGUN["conflict", "de"], circle=circle)
    page = compose(outcome, "de")
    assert page.ring is not None
    assert pictures.circle(page.ring, "de", "c").cut
    assert '<section class="ring cut"' in render_html(outcome, "de")
    assert (LONG * 6) in Page(render_html(outcome, "de")).text


def test_picture_is_told_link_by_link_for_those_who_hear_the_page() -> None:
    circle = Circle("Frau Brandt", (Link("mine", "Ich schweige."), Link("theirs", "Sie drängt.")))
    page = render_html(replace(BEGUN["conflict", "de"], circle=circle), "de")
    told = re.findall(r'<li class="\w+"><span class="who">(.*?):</span> (.*?)</li>', page)
    assert told == [("ich", "Ich schweige."), ("Frau Brandt", "Sie drängt.")]
