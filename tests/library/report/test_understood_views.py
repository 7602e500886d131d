"""Letter, mail, HTML, PDF and JSON are views of one page."""

import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader

from klarheit import formats
from klarheit.clarity.model import Evidence
from klarheit.mirror import mirror
from klarheit.report.understood import html, letter, pdf
from klarheit.report.understood import json as as_json
from klarheit.report.understood.compose import understand
from klarheit.report.understood.model import LeftOut, Paragraph, Piece, Sentence, Understood
from klarheit.report.understood.thread import sign

SAMPLES = sorted((Path(formats.__file__).parents[1] / "data/conversations").glob("*.[vt][tx]t"))
HOSTILE = "</span><script>alert(1)</script>\"'&"
SAID = Evidence(1, 0, 9, "es läuft.", "partner")
ASKED = Evidence(0, 0, 7, "Wohin?", "asker")


def sentence(number: int, dimension: str, *pieces: Piece, asks: bool = False) -> Sentence:
    quotes = tuple(piece.evidence for piece in pieces if piece.evidence)
    return Sentence(f"s{number}", dimension, pieces, quotes, asks)


PAGE = Understood(
    language="de",
    audience="customer",
    title="So habe ich Sie verstanden",
    subject="So habe ich Sie verstanden: unser Gespräch am 12. November 2026",
    greeting="Guten Tag, Frau Berger,",
    opening="danke für das Gespräch.",
    paragraphs=(
        Paragraph(
            "where_to",
            "Was Sie erreichen wollen",
            (
                sentence(1, "goal", Piece("Sie wollen, dass "), Piece("„es läuft“", SAID), Piece(".")),
                sentence(2, "criteria", Piece("Sie brauchen Ruhe in Ihrer Halle.")),
            ),
        ),
        Paragraph("hinders", "Was im Weg stehen könnte", (sentence(3, "obstacles", Piece(HOSTILE)),)),
        Paragraph(
            "unsure", "Was ich noch nicht sicher weiß", (sentence(4, "steps", Piece("Bis wann?"), asks=True),)
        ),
    ),
    closing="Habe ich etwas überhört?",
    farewell="Mit freundlichen Grüßen",
    signature="Jana Reuter",
    left_out=(LeftOut(sentence(5, "people", Piece("Er ist stur.")), "judging"),),
)  # fmt: skip


def test_letter() -> None:
    assert letter.render(PAGE, width=40) == (
        "So habe ich Sie verstanden\n\n"
        "Guten Tag, Frau Berger,\n\n"
        "danke für das Gespräch.\n\n"
        "Sie wollen, dass „es läuft“. Sie\nbrauchen Ruhe in Ihrer Halle.\n\n"
        f"{HOSTILE}\n\n"
        "Was ich noch nicht sicher weiß:\n– Bis wann?\n\n"
        "Habe ich etwas überhört?\n\n"
        "Mit freundlichen Grüßen\nJana Reuter\n"
    )


def test_mail_has_its_subject_and_leaves_the_lines_whole() -> None:
    lines = letter.mail(PAGE).splitlines()
    assert lines[:5] == [
        "Betreff: So habe ich Sie verstanden: unser Gespräch am 12. November 2026",
        "",
        "Guten Tag, Frau Berger,",
        "",
        "danke für das Gespräch.",
    ]
    assert lines[6] == "Sie wollen, dass „es läuft“. Sie brauchen Ruhe in Ihrer Halle."


class Text(HTMLParser):
    """The text of a page by element, and the elements left open."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: list[str] = []
        self.shown = ""
        self.words: list[tuple[str, str]] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)
        kind = dict(attrs).get("class") or ""
        if kind.startswith("words"):
            self.words.append((kind, ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)

    def handle_data(self, text: str) -> None:
        if "style" not in self.open:
            self.shown += text


def test_html_says_what_the_letter_says_and_lets_nothing_in() -> None:
    page = html.render(PAGE)
    read = Text(page)
    assert read.open == []
    assert "script" not in read.names
    assert [kind for kind, _ in read.words] == ["words partner"]
    said = " ".join(read.shown.split())
    for part in (
        PAGE.greeting,
        PAGE.opening,
        PAGE.closing,
        PAGE.signature,
        *(one.text for one in PAGE.sentences),
    ):
        assert " ".join(part.split()) in said
    assert not re.search(r"https?:|url\(|@import|src=", page)


def test_what_is_left_out_is_in_no_view_for_the_partner() -> None:
    for view in (letter.render(PAGE), letter.mail(PAGE), html.render(PAGE)):
        assert "stur" not in view


def test_json_tells_everything_and_is_json() -> None:
    value = json.loads(json.dumps(as_json.render(PAGE)))
    first = value["paragraphs"][0]["sentences"][0]
    assert first == {
        "id": "s1",
        "dimension": "dimension.goal",
        "text": "Sie wollen, dass „es läuft“.",
        "asks": False,
        "evidence": [{"turn": 1, "start": 0, "end": 9, "side": "partner", "quote": "es läuft."}],
    }
    assert [(one["reason"], one["text"]) for one in value["left_out"]] == [("judging", "Er ist stur.")]
    assert (value["version"], value["for"]) == (1, "customer")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_page_of_a_bundled_talk_is_one_page_of_paper(sample: Path) -> None:
    page = understand(mirror(formats.read(sample)))
    paper = PdfReader(io.BytesIO(pdf.render(page)))
    assert len(paper.pages) == 1
    shown = "".join(paper.pages[0].extract_text().split())
    assert [one.id for one in page.sentences if "".join(one.text.split()) not in shown] == []


def count(drawn: str, name: str) -> int:
    return drawn.count(f"<{name} ")


def part(key: str, *sentences: Sentence) -> str:
    return sign(Paragraph(key, key, sentences))


def test_signs_count_what_is_told() -> None:
    one, two = sentence(1, "alternatives", Piece("A")), sentence(2, "alternatives", Piece("B"))
    risk = sentence(3, "risks", Piece("C"))
    assert count(part("hinders", one, two), "ellipse") == 2
    assert count(part("others", one, two, risk), "circle") == 3
    assert count(part("builds", one), "path") == 1
    assert count(part("ways", one, two, risk), "path") == 1 + 2  # what veils the thread, and two ways


def test_step_of_each_side_goes_its_own_way() -> None:
    theirs = sentence(1, "steps", Piece("„X“", SAID))
    ours = sentence(2, "steps", Piece("„Y“", ASKED))
    assert re.findall(r'class="(\w+)" d="M28 \d+h(-?\d+)"', part("next", theirs, ours)) == [
        ("partner", "-17"), ("asker", "17"),
    ]  # fmt: skip


def test_picture_is_hidden_from_who_listens_to_the_page() -> None:
    assert 'aria-hidden="true"' in part("unsure", sentence(1, "goal", Piece("Was?"), asks=True))
