"""The HTML page: one file, nothing fetched, all text escaped, every finding linked to its place and back."""

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from klarheit import formats
from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.mirror import Mirror
from klarheit.mirror import mirror as reflect
from klarheit.moves.model import Sides
from klarheit.report import html

HOSTILE = "</script><svg onload=alert(1)>\"'&<img src=x onerror=alert(1)>"
SAMPLES = sorted((Path(html.__file__).parents[1] / "data/conversations").glob("*.[vt][tx]t"))
VOID = {"meta", "link", "img", "br", "hr", "input"}


class Page(HTMLParser):
    """What a test asks of a page: its elements in order, with their attributes and text."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text += data

    def all(self, *tags: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.elements if tag in tags]

    @property
    def ids(self) -> Counter[str]:
        return Counter(attributes["id"] for _, attributes in self.elements if "id" in attributes)


@pytest.fixture(scope="module")
def page(mirror: Mirror) -> Page:
    return Page(html.render(mirror, "de", title="Erstgespräch"))


@pytest.fixture
def silent(mirror: Mirror) -> Mirror:
    """A mirror in which nothing was found."""
    untouched = ClarityMap(tuple(Entry(key, "untouched") for key in DIMENSIONS))
    return replace(
        mirror,
        succeeded=(),
        clarity=untouched,
        next_questions=(),
        questions=(),
        uptakes=(),
        places=(),
        one_thing=None,
        measurements=(),
    )


def test_every_element_is_closed(page: Page) -> None:
    assert page.open == []


def test_ids_are_unique(page: Page) -> None:
    assert [name for name, amount in page.ids.items() if amount > 1] == []


def test_every_link_leads_somewhere_on_the_page(page: Page) -> None:
    targets = [link["href"] for link in page.all("a")]
    assert [target for target in targets if not target.startswith("#") or target[1:] not in page.ids] == []


def test_every_quote_has_its_place_and_every_mark_a_way_back(page: Page) -> None:
    quotes = {attributes["id"] for attributes in page.all("q")}
    marks = {attributes["id"] for attributes in page.all("mark")}
    linked = {link["href"][1:] for link in page.all("a")}
    assert marks <= linked
    assert len([link for link in page.all("a") if link.get("class") == "at"]) == len(quotes)
    backs = {link["href"][1:] for link in page.all("a") if link.get("class") == "back"}
    assert backs <= quotes


def test_nothing_is_fetched_and_nothing_runs(page: Page) -> None:
    assert page.all("script", "link", "img", "iframe", "form", "object", "base") == []
    attributes = {name for _, found in page.elements for name in found}
    assert {
        name for name in attributes if name.startswith("on") or name in ("src", "srcset", "action")
    } == set()


def test_style_sheet_names_no_file(mirror: Mirror) -> None:
    source = html.render(mirror, "de")
    assert re.findall(r"url\(|@import|https?:", source) == []


def test_policy_forbids_everything_but_the_style_in_the_page(page: Page) -> None:
    (policy,) = [meta["content"] for meta in page.all("meta") if "http-equiv" in meta]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")


def test_headings_go_down_one_step_at_a_time(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_sections_follow_the_order_of_the_method(page: Page) -> None:
    order = ["succeeded", "map", "next", "asked", "heard", "places", "one-thing", "transcript"]
    assert [name for name in page.ids if name in order] == order


def test_text_is_escaped_wherever_it_comes_from(mirror: Mirror) -> None:
    talk = mirror.talk
    turns = tuple(replace(turn, text=turn.text + " " + HOSTILE) for turn in talk.turns)
    people = tuple(Speaker(speaker.id, speaker.id + HOSTILE) for speaker in talk.conversation.speakers)
    held = replace(talk, conversation=Conversation("de", people, turns))
    page = Page(html.render(replace(mirror, talk=held), "de", title=HOSTILE))
    assert [found for _, found in page.elements if {"onload", "onerror"} & set(found)] == []
    assert page.all("script", "img") == []
    assert page.text.count(HOSTILE) >= len(turns)


def test_quotes_carry_the_language_of_the_talk_where_the_report_is_in_another(mirror: Mirror) -> None:
    page = Page(html.render(mirror, "en"))
    assert page.all("html") == [{"lang": "en"}]
    assert {quote.get("lang") for quote in page.all("q")} == {"de"}


def test_guessed_sides_are_said_with_the_way_to_set_them(mirror: Mirror) -> None:
    guessed = replace(mirror, talk=replace(mirror.talk, sides=Sides(mirror.talk.sides.askers, "guess")))
    text = Page(html.render(guessed, "de")).text
    assert "Angenommen ist: Jana Reuter." in text
    assert "(zur Wahl: Herr Brandt)" in text
    assert "klarheit mirror DATEI --asker 'NAME'" in text


def test_oddities_of_the_file_are_said(mirror: Mirror) -> None:
    held = replace(mirror.talk.conversation, notes=("times_backwards",))
    odd = replace(mirror, talk=replace(mirror.talk, conversation=held))
    assert "Die Zeiten in der Datei laufen rückwärts." in Page(html.render(odd, "de")).text


def test_what_was_not_found_is_explained_and_not_left_blank(silent: Mirror) -> None:
    text = Page(html.render(silent, "de")).text
    for begins in (
        "Ein gelungener Moment ließ sich hier nicht sicher belegen.",
        "Noch ist nichts sicher klar.",
        "Zu allem, was nicht beiseitegelegt wurde",
        "Sie haben keine Frage gestellt",
        "Ihr Gegenüber sprach zu wenig am Stück",
        "Es drängt sich keine auf.",
    ):
        assert begins in text
    assert "Stellen zum Nachspüren" not in text


def test_axis_without_times_counts_words(mirror_without_times: Mirror) -> None:
    text = Page(html.render(mirror_without_times, "de")).text
    assert "Die Achse zählt Wörter." in text
    assert "Beitrag 3" in text


def test_persons_are_counted_where_a_side_has_several(mirror: Mirror) -> None:
    held = mirror.talk.conversation
    turns = (*held.turns, Turn("Frau Kim", "Ich komme aus der Verwaltung."))
    three = replace(held, speakers=(*held.speakers, Speaker("Frau Kim", "Frau Kim")), turns=turns)
    source = html.render(replace(mirror, talk=replace(mirror.talk, conversation=three)), "de")
    assert '<th scope="row">Frau Kim</th><td>Ihre Gegenüber</td><td>1</td><td>5</td>' in source
    assert "Ihre Gegenüber: Herr Brandt und Frau Kim</span>" in source


def test_crowd_is_counted_where_its_names_would_fill_the_page(mirror: Mirror) -> None:
    held = mirror.talk.conversation
    people = tuple(Speaker(f"p{i}", f"Person {i}") for i in range(3000))
    turns = (*held.turns, *(Turn(person.id, "Guten Tag zusammen.") for person in people))
    crowd = replace(held, speakers=(*held.speakers, *people), turns=turns)
    sides = replace(mirror.talk.sides, grounds="guess")
    source = html.render(replace(mirror, talk=replace(mirror.talk, conversation=crowd, sides=sides)), "de")
    few, more = "Herr Brandt, Person 0, Person 1", "Person 2, Person 3, Person 4, Person 5, Person 6"
    assert f"Gegenüber: {few} und 2.998 weitere</span>" in source
    assert f"Ihre Gegenüber: {few}, {more} und 2.993 weitere</span>" in source
    assert "Person 10 und 2.989 weitere):" in source


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("language", ["de", "en"])
def test_real_talk_is_linked_without_a_loose_end(path: Path, language: str) -> None:
    page = Page(html.render(reflect(formats.read(path)), language))
    assert page.open == []
    assert [name for name, amount in page.ids.items() if amount > 1] == []
    assert [link["href"] for link in page.all("a") if link["href"][1:] not in page.ids] == []


def test_page_of_an_hour_stays_light(shared_folder: Path) -> None:
    for path in sorted((shared_folder / "transcripts/long-de").glob("*.json")):
        assert len(html.render(reflect(formats.read(path)), "de").encode()) < 300_000
