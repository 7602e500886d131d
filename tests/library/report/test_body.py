"""The inside of a mirror for a page of another's, and the places for what one can do there."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markupsafe import Markup

from klarheit import formats
from klarheit.mirror import Mirror
from klarheit.mirror import mirror as reflect
from klarheit.moves.model import Sides
from klarheit.report import html
from klarheit.report.controls import Target

SAMPLES = sorted((Path(__file__).parents[3] / "src/klarheit/data/conversations").glob("*.vtt"))


class Elements(HTMLParser):
    """Every element with its attributes."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def count(self, tag: str) -> int:
        return sum(found == tag for found, _ in self.found)


def asked_for(mirror: Mirror) -> list[Target]:
    """The targets for which a page is asked, in the order of the page."""
    targets: list[Target] = []

    def keep(target: Target) -> Markup:
        targets.append(target)
        return Markup("")

    html.body(mirror, "de", controls=keep)
    return targets


def of_kind(kind: str, mirror: Mirror) -> list[tuple[str, int, str]]:
    """Key, turn and words of the targets of a kind."""
    return [(one.key, one.turn, one.quote) for one in asked_for(mirror) if one.kind == kind]


def button(target: Target) -> Markup:
    return Markup('<button name="{}">{}</button>').format(target.kind, target.key)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", ["de", "en"])
def test_report_holds_the_body_unchanged(path: Path, language: str) -> None:
    found = reflect(formats.read(path))
    page = html.render(found, language, title="Erstgespräch")
    inside = page.partition('<main id="mirror">\n')[2].rpartition("\n</main>")[0]
    assert html.body(found, language) == inside


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_strict_policy_shows_the_body_right(path: Path) -> None:
    elements = Elements(html.body(reflect(formats.read(path)), "de", title="Erstgespräch", controls=button))
    assert {tag for tag, _ in elements.found} & {
        "html",
        "head",
        "body",
        "style",
        "script",
        "link",
        "main",
    } == set()
    attributes = {name for _, found in elements.found for name in found}
    assert {name for name in attributes if name == "style" or name.startswith("on")} == set()
    assert (elements.count("h1"), elements.count("footer"), elements.count("header")) == (1, 0, 0)


def test_sheets_of_the_body_are_files_to_link() -> None:
    assert [(html.STYLES / name).is_file() for name in html.SHEETS] == [True] * len(html.SHEETS)


def test_title_stands_before_the_facts_and_is_escaped(mirror: Mirror) -> None:
    shown = html.body(mirror, "de", title="<b>Erstgespräch</b>")
    assert '<p class="meta"><span>&lt;b&gt;Erstgespräch&lt;/b&gt;</span><span>' in shown


def test_guessed_sides_are_said_without_the_command_and_can_be_set(mirror: Mirror) -> None:
    guessed = replace(mirror, talk=replace(mirror.talk, sides=Sides(mirror.talk.sides.askers, "guess")))
    shown = html.body(guessed, "de", controls=button)
    notice = "Wer hier fragt, war nicht sicher zu erkennen. Angenommen ist: Jana Reuter."
    control = '<p class="controls"><button name="sides"></button></p>'
    assert f'<p class="notice" role="note">{notice}</p>{control}' in shown
    assert "klarheit mirror" not in shown


def test_every_label_has_its_place_in_the_table_and_in_the_transcript(mirror: Mirror) -> None:
    talk = mirror.talk
    labels = [(" ".join(move.labels), move.turn, talk.text(move)) for move in talk.moves]
    questions = [(" ".join(move.labels), move.turn, talk.text(move)) for move in talk.questions()]
    targets = of_kind("label", mirror)
    assert targets[: len(questions)] == questions
    assert sorted(targets[len(questions) :]) == sorted(labels)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_label_of_a_real_transcript_has_one_place(path: Path) -> None:
    found = reflect(formats.read(path))
    source = html.body(found, "de", controls=lambda target: Markup("[{}]").format(target.kind))
    transcript = source.partition('<section class="transcript"')[2]
    assert transcript.count("[label]") == len(found.talk.moves)
    assert transcript.count("[turn]") == len(found.talk.turns)


def test_every_entry_of_the_map_has_its_place(mirror: Mirror) -> None:
    entries = [
        (entry.dimension, quote.turn, quote.quote)
        for entry in mirror.clarity.entries
        for quote in entry.evidence
    ]
    purpose = mirror.clarity.purpose
    assert purpose is not None
    assert of_kind("entry", mirror) == [("purpose", purpose.turn, purpose.quote), *entries]


def test_every_suggestion_has_its_place(mirror: Mirror) -> None:
    def first(key: str, found: tuple[object, ...]) -> tuple[str, int, str]:
        quote = found[0]
        return (key, quote.turn, quote.quote)  # type: ignore[attr-defined]

    assert of_kind("question", mirror) == [(one.id, 0, one.text) for one in mirror.next_questions]
    assert of_kind("moment", mirror) == [first(one.key, one.evidence) for one in mirror.succeeded]
    assert of_kind("place", mirror) == [first(one.key, one.evidence) for one in mirror.places]
    taken, passed = mirror.uptakes
    assert of_kind("uptake", mirror) == [
        ("taken", taken.partner.turn, taken.partner.quote),
        ("passed", passed.partner.turn, passed.partner.quote),
    ]
    assert mirror.one_thing is not None
    assert of_kind("one_thing", mirror) == [first(mirror.one_thing.key, mirror.one_thing.evidence)]


def test_every_turn_has_its_place(mirror: Mirror) -> None:
    turns = mirror.talk.turns
    assert of_kind("turn", mirror) == [("", index, turn.text) for index, turn in enumerate(turns)]


def test_target_names_its_words_by_their_place(mirror: Mirror) -> None:
    placed = [one for one in asked_for(mirror) if one.kind != "question"]
    turns = mirror.talk.turns
    assert [turns[one.turn].text[one.start : one.end] for one in placed] == [one.quote for one in placed]


def test_turns_say_which_moves_they_hold_where_there_are_controls(mirror: Mirror) -> None:
    elements = Elements(html.body(mirror, "de", controls=button))
    moves = [found["data-moves"] for tag, found in elements.found if "data-moves" in found and tag == "li"]
    assert moves[:3] == [
        "question.open tie.new_topic",
        "answer story",
        "question.narrow reflection tie.follow_up",
    ]
    assert len(moves) == len(mirror.talk.turns)


def test_page_that_serves_nothing_gets_no_empty_line(mirror: Mirror) -> None:
    shown = html.body(mirror, "de", controls=lambda _: Markup(""))
    assert re.sub(r' data-moves="[^"]*"', "", shown) == html.body(mirror, "de")
