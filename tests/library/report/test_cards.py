"""The catalogue as cards, on paper and on the screen."""

import re
from collections.abc import Sequence
from html import escape
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PageObject, PdfReader

from klarheit.clarity.catalogue import SETTINGS, CatalogueQuestion, question, search
from klarheit.clarity.model import DIMENSIONS
from klarheit.languages import LANGUAGES
from klarheit.report import cards
from klarheit.report.html import style_sheet
from klarheit.report.typeset import lines, measure

MM = 72 / 25.4
WIDTH, HEIGHT = 105 * MM, 297 / 4 * MM
MARGIN = 5 * MM
"""What most printers can't print on at the edge of a sheet."""
NINE = search(dimension="goal", setting="customer", language="de")[:9]

Piece = tuple[float, float, str, float]
"""Where a piece of text stands: points from the left and from the bottom; the words, their size."""


def paper(questions: Sequence[CatalogueQuestion], setting: str, language: str) -> PdfReader:
    return PdfReader(BytesIO(cards.render_pdf(questions, setting, language)))


def pieces(page: PageObject) -> list[Piece]:
    found: list[Piece] = []

    def seen(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        if text.strip():
            x, y = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
            found.append((x, y, text.strip(), abs(size * tm[3] * cm[3])))

    page.extract_text(visitor_text=seen)
    return found


def by_place(page: PageObject) -> dict[tuple[int, int], list[Piece]]:
    """The pieces of each card of a sheet, by row from the top and column."""
    found: dict[tuple[int, int], list[Piece]] = {}
    for x, y, text, size in pieces(page):
        found.setdefault((3 - int(y // HEIGHT), int(x // WIDTH)), []).append((x, y, text, size))
    return found


def words(card: list[Piece]) -> str:
    return " ".join(text for _, _, text, _ in card)


def densest(setting: str, language: str) -> list[CatalogueQuestion]:
    """The six questions with most to read on the back, and the six longest on the front."""
    asked = search(setting=setting, language=language)

    def back(one: CatalogueQuestion) -> int:
        following = [question(key).wordings[setting][language].text for key in one.follow if "." in key]
        return len("".join([one.purpose[language], one.when[language], one.trap[language], *following]))

    def front(one: CatalogueQuestion) -> float:
        return -measure(one.wordings[setting][language].text)

    shown = [
        one for one in asked if all("." not in key or setting in question(key).wordings for key in one.follow)
    ]
    return [*sorted(shown, key=back)[-6:], *sorted(asked, key=front)[:6]]


@pytest.fixture(scope="module")
def deck() -> PdfReader:
    return paper(NINE, "customer", "de")


# On paper


def test_sheets_are_a4_fronts_and_backs_in_turn(deck: PdfReader) -> None:
    assert len(deck.pages) == 4  # nine questions and two introducing cards: two sheets, both sides
    sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in deck.pages}
    assert sizes == {(595, 842)}


def test_back_stands_mirrored_behind_its_front(deck: PdfReader) -> None:
    for sheet in (0, 2):
        fronts, backs = by_place(deck.pages[sheet]), by_place(deck.pages[sheet + 1])
        for (row, column), front in fronts.items():
            said = re.sub(r"\s+", "", words(front))
            for one in NINE:
                if re.sub(r"\s+", "", one.wordings["customer"]["de"].text) in said:
                    assert one.id in words(backs[row, 1 - column])


def test_every_question_stands_on_one_card(deck: PdfReader) -> None:
    ids = [
        one.id
        for page in (1, 3)
        for card in by_place(deck.pages[page]).values()
        for one in NINE
        if one.id in words(card)
    ]
    assert sorted(ids) == sorted(one.id for one in NINE)


def test_cover_says_how_to_use_the_cards_and_the_licence(deck: PdfReader) -> None:
    front, back = (by_place(page) for page in deck.pages[:2])
    assert "Fragen an Kunden" in words(front[0, 0])
    assert "9 Karten" in words(front[0, 0])
    assert "Eine Frage, dann zuhören" in words(back[0, 1])
    assert "CC BY 4.0" in words(back[0, 0])


def test_rest_of_the_last_sheet_is_for_own_questions(deck: PdfReader) -> None:
    cells = by_place(deck.pages[2])
    assert sum("Ihre eigene Frage" in words(card) for card in cells.values()) == 16 - 11


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("setting", SETTINGS)
def test_even_the_fullest_card_keeps_its_words_apart_and_off_the_edge(setting: str, language: str) -> None:
    for page in paper(densest(setting, language), setting, language).pages:
        for card in by_place(page).values():
            assert_apart(card)


def assert_apart(card: list[Piece]) -> None:
    for x, y, text, _ in card:
        assert x % WIDTH > MARGIN, text
        assert MARGIN < y % HEIGHT < HEIGHT - MARGIN, text
    rows = sorted({(round(y, 1), round(size, 1)) for _, y, _, size in card})
    for (lower, below), (upper, above) in pairwise(rows):
        assert upper - lower > 0.9 * min(below, above) or upper - lower < 2.5, words(card)


def test_deck_is_set_in_our_own_typefaces(deck: PdfReader) -> None:
    fonts = [font.get_object() for page in deck.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    names = {str(font["/BaseFont"]).split("+")[-1][:12] for font in fonts}
    assert names == {"Source-Serif", "Source-Sans-"}


# Lines of a question


def test_question_begins_a_line_of_its_own_after_a_colon() -> None:
    text = "When you think of the people involved: who are they exactly, by name or by job?"
    assert lines(text, 14.5) == (
        "When you think of",
        "the people involved:",
        "who are they exactly,",
        "by name or by job?",
    )


@pytest.mark.parametrize("width", [8.0, 14.0, 30.0])
def test_lines_hold_all_words_and_keep_to_the_width(width: float) -> None:
    for one in NINE:
        text = one.wordings["customer"]["de"].text
        broken = lines(text, width)
        assert " ".join(broken) == text
        assert all(measure(line) <= width or " " not in line for line in broken)


def test_word_wider_than_the_line_stands_alone() -> None:
    assert lines("Ihre Donaudampfschifffahrt, bitte", 6) == ("Ihre", "Donaudampfschifffahrt,", "bitte")


# On the screen


@pytest.fixture(scope="module")
def page() -> str:
    return cards.render_html(search(setting="oneself", language="en"), "oneself", "en")


def test_page_holds_every_question_under_its_dimension(page: str) -> None:
    assert re.findall(r'<h2 id="(\w+)"', page) == list(DIMENSIONS)
    found = re.findall(
        r'<details class="card" id="([\w.]+)"><summary><span class="question \w+">(.*?)</span>', page
    )
    asked = search(setting="oneself", language="en")
    assert found == [(one.id, escape(one.wordings["oneself"]["en"].text, quote=False)) for one in asked]


def test_page_asks_nothing_of_the_network(page: str) -> None:
    assert re.findall(r"<script|<link|<img|src=|url\(|@import", page) == []
    assert "default-src 'none'" in page


def test_following_question_can_be_jumped_to_when_it_is_in_the_deck(page: str) -> None:
    targets = set(re.findall(r'href="#([\w.]+)"', page))
    assert targets <= set(re.findall(r'id="([\w.]+)"', page))
    alone = cards.render_html([question("goal.what_for")], "customer", "de")
    assert re.findall(r'href="#([\w.]+)"', alone) == ["goal"]
    assert question("goal.watch").wordings["customer"]["de"].text in alone


def test_colour_of_a_group_is_the_same_in_drawings_and_in_words() -> None:
    style = style_sheet("cards.css")
    for group, colour in cards.COLOURS.items():
        assert f"--{group}:{colour}" in style
