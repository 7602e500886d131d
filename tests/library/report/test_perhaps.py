"""What is not sure reads "vielleicht" or "perhaps", with its probability at hand; what is sure does not."""

from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from klarheit.mirror import Mirror
from klarheit.moves.model import Move
from klarheit.report import html, json, text
from klarheit.report.compose import compose
from klarheit.report.counted import counted, unsure

NOTES = {
    "de": "„Vielleicht“ steht, wo die Erkennung in weniger als neun von zehn Fällen richtig liegt.",
    "en": "“Perhaps” stands where recognition is right in fewer than nine cases out of ten.",
}


def doubted(mirror: Mirror, *turns: int, chance: float = 0.62) -> Mirror:
    """The mirror, with every move of these turns not sure."""
    moves = tuple(
        replace(move, confidence=chance, sure=False) if move.turn in turns else move
        for move in mirror.talk.moves
    )
    talk = replace(mirror.talk, moves=moves)
    questions = tuple(
        replace(asked, move=next(move for move in moves if _at(move) == _at(asked.move)))
        for asked in mirror.questions
    )
    return replace(mirror, talk=talk, questions=questions)


def _at(move: Move) -> tuple[int, int]:
    return move.turn, move.start


class Forms(HTMLParser):
    """The forms of the questions on a page: their words, class and title."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str]] = []
        self._inside: dict[str, str] | None = None
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._inside = given if given.get("class", "").startswith("form") else None

    def handle_data(self, data: str) -> None:
        if self._inside is not None:
            self.found.append((data, self._inside["class"], self._inside.get("title", "")))
            self._inside = None


def plain(page: str) -> str:
    return " ".join(page.split())


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("de", ["vielleicht offen", "gezielt", "geschlossen", "legt vielleicht die Antwort nahe"]),
        ("en", ["perhaps open", "specific", "closed", "perhaps suggests the answer"]),
    ],
)
def test_form_that_is_not_sure_reads_perhaps(mirror: Mirror, language: str, forms: list[str]) -> None:
    assert [row.form for row in compose(doubted(mirror, 0, 8), language).asked] == forms


def test_page_shows_the_probability_of_a_form_that_is_not_sure(mirror: Mirror) -> None:
    assert Forms(html.render(doubted(mirror, 0), "de")).found == [
        ("vielleicht offen", "form unsure", "Wahrscheinlichkeit: 62\u202f%"),
        ("gezielt", "form closed", ""),
        ("geschlossen", "form closed", ""),
        ("legt die Antwort nahe", "form leading", ""),
    ]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("layout", [html, text])
def test_perhaps_is_explained_once(mirror: Mirror, layout: object, language: str) -> None:
    render = layout.render  # type: ignore[attr-defined]
    told = [plain(render(each, language)).count(NOTES[language]) for each in (doubted(mirror, 0, 8), mirror)]
    assert told == [1, 0]


def test_question_that_is_not_sure_is_a_dot_in_the_course(mirror: Mirror) -> None:
    shapes = [sign.shape for sign in compose(doubted(mirror, 0, 8), "de").course.questions]
    assert shapes == ["unsure", "closed", "closed", "unsure"]


def test_course_in_words_says_how_many_forms_are_not_sure(mirror: Mirror) -> None:
    one, two = (compose(doubted(mirror, *turns), "de").course_words for turns in ((0,), (0, 8)))
    assert (one.split(". ")[3], two.split(". ")[3]) == (
        "Bei einer Frage ist die Form nicht sicher",
        "Bei 2 Fragen ist die Form nicht sicher",
    )


def test_leading_question_is_singled_out_only_when_sure(mirror: Mirror) -> None:
    many = tuple(
        replace(asked, new_words=20 + number, stacked=False)
        for number, asked in enumerate(mirror.questions[:3] * 4)
    )
    shown = [
        row.form
        for each in (mirror, doubted(mirror, 8))
        for row in compose(replace(each, questions=(*many, each.questions[-1])), "de").selected
        if "Antwort" in row.form
    ]
    assert shown == ["legt die Antwort nahe"]


def test_numbers_count_questions_telling_and_giving_back(mirror: Mirror) -> None:
    assert [move.labels[0] for move in counted(mirror.talk)] == [
        "question.open", "reflection", "question.narrow", "question.closed", "pitch", "question.leading",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("turns", "language", "sentence"),
    [
        ((), "de", ""),
        ((1, 3, 5), "de", ""),
        ((6,), "de", "Von 6 Sätzen, deren Art hier gezählt wird, ist einer nicht sicher erkannt."),
        ((2, 6), "de", "Von 6 Sätzen, deren Art hier gezählt wird, sind 3 nicht sicher erkannt."),
        ((2, 6), "en", "Of 6 sentences whose kind is counted here, 3 are not recognised with certainty."),
    ],
)
def test_numbers_say_how_many_are_not_sure(
    mirror: Mirror, turns: tuple[int, ...], language: str, sentence: str
) -> None:
    assert unsure(doubted(mirror, *turns).talk, language) == sentence


@pytest.mark.parametrize("layout", [html, text])
def test_sentence_about_the_numbers_stands_in_the_report_once(mirror: Mirror, layout: object) -> None:
    doubtful = doubted(mirror, 2, 6)
    page = plain(layout.render(doubtful, "de"))  # type: ignore[attr-defined]
    assert page.count(unsure(doubtful.talk, "de")) == 1


def test_json_says_of_every_move_and_question_how_sure_it_is(mirror: Mirror) -> None:
    found = json.render(doubted(mirror, 0), "de")
    assert [(move["confidence"], move["sure"]) for move in found["moves"][:2]] == [(0.62, False), (1.0, True)]
    assert list(_sure(found["questions"])) == [
        ("question.open", 0.62, False),
        ("question.narrow", 1.0, True),
        ("question.closed", 1.0, True),
        ("question.leading", 1.0, True),
    ]


def _sure(questions: list[json.Json]) -> Iterator[tuple[str, float, bool]]:
    for asked in questions:
        yield asked["form"], asked["confidence"], asked["sure"]


def test_only_a_shared_word_or_sure_listening_shows_as_taken_up(mirror: Mirror) -> None:
    idea = replace(mirror.uptakes[0], words=())
    taken = [
        len(compose(replace(each, uptakes=(uptake,)), "de").taken)
        for each in (mirror, doubted(mirror, 2))
        for uptake in (mirror.uptakes[0], idea)
    ]
    assert taken == [1, 1, 1, 0]
