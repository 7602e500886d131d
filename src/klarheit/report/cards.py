"""Questions of the catalogue as cards: eight to a sheet for scissors, or one page to leaf through.

A card is A7, so that eight fill an A4 sheet with nothing to throw away: one cut down, three across. Sheets of
fronts and backs alternate; the backs stand mirrored, for printing on both sides over the long edge.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import groupby
from math import pi

from markupsafe import Markup

from klarheit.clarity.catalogue import CatalogueQuestion, question
from klarheit.clarity.model import DIMENSIONS, GROUPS
from klarheit.languages import phrases
from klarheit.report import pdf, typeset
from klarheit.report.html import environment, style_sheet
from klarheit.report.ring import arc

PAPER = ("paper.css", "cards.css", "cards_paper.css", "fonts.css")
SCREEN = ("paper.css", "cards.css", "cards_screen.css")
ON_SHEET = 8
COLOURS: Mapping[str, str] = {
    "where_to": "#0f5f66",
    "what_moves": "#8f5716",
    "what_hinders": "#7c5379",
    "who_and_how": "#3d5a80",
}
"""The quiet colour of each group of dimensions, on paper; `cards.css` has those of the screen."""
UNCOLOURED = "#dcd7ca"
_SIZES = {"large": (20.0, 3), "medium": (17.5, 4), "small": (15.5, 5), "tiny": (13.5, 6)}
"""Sizes in which a question is set: points, and how many lines have room."""
_LINE = 87 / 25.4 * 72
"""How long a line of the question is, in points."""
_BETWEEN, _APART = 0.05, 0.2  # gaps of the ring in radians: between dimensions, between groups


@dataclass(frozen=True, slots=True)
class Following:
    """What to go on with: a question and its id, or the name of a dimension and None."""

    text: str
    id: str | None


@dataclass(frozen=True, slots=True)
class Card:
    """One question with both its sides, worded.

    group   key of the group its dimension belongs to, for the colour
    size    "large", "medium", "small" or "tiny": how the question is set on paper, in these `lines`
    ring    the map of the eleven dimensions as a drawing, with its own marked
    """

    id: str
    dimension: str
    group: str
    group_name: str
    dimension_name: str
    kind: str
    text: str
    size: str
    lines: tuple[str, ...]
    ring: Markup
    purpose: str
    when: str
    follow: tuple[Following, ...]
    trap: str
    grade: str
    rests: str


def render_pdf(questions: Sequence[CatalogueQuestion], setting: str, language: str) -> bytes:
    """The deck as PDF, A4. Takes some seconds for a whole deck.

    Raises KlarheitError("pdf_library_missing", library=…) where the system lacks Pango.
    """
    return pdf.on_paper(_fill(questions, setting, language, PAPER, paper=True))


def render_html(questions: Sequence[CatalogueQuestion], setting: str, language: str) -> str:
    """The deck as one HTML file to leaf through: no script, no outside request."""
    return _fill(questions, setting, language, SCREEN, paper=False)


def _fill(
    questions: Sequence[CatalogueQuestion],
    setting: str,
    language: str,
    style: tuple[str, ...],
    *,
    paper: bool,
) -> str:
    say = phrases(language, "questions")
    cards = [_card(one, setting, language) for one in questions]
    return (
        environment()
        .get_template("cards.html.j2")
        .render(
            language=language,
            title=say["cards.title"].format(setting=say[f"setting.{setting}"]),
            setting=setting,
            say=say,
            name=partial(_name, language),
            amount=_amount(len(cards), language),
            style=Markup("\n".join(map(style_sheet, style))),  # noqa: S704  # ours
            paper=paper,
            sheets=list(_sheets(cards)) if paper else (),
            piles=[list(pile) for _, pile in groupby(cards, lambda card: card.dimension)],
            groups=GROUPS,
            map=_ring(None),
            blank=_ring(""),
        )
    )


def _card(one: CatalogueQuestion, setting: str, language: str) -> Card:
    say = phrases(language, "questions")
    text = one.wordings[setting][language].text
    group = _group(one.dimension)
    size, lines = _set(text)
    return Card(
        id=one.id,
        dimension=one.dimension,
        group=group,
        group_name=_name(language, f"group.{group}"),
        dimension_name=_name(language, f"dimension.{one.dimension}"),
        kind=say[f"kind.{one.kind}"],
        text=text,
        size=size,
        lines=lines,
        ring=_ring(one.dimension),
        purpose=one.purpose[language],
        when=one.when[language],
        follow=tuple(_following(key, setting, language) for key in one.follow),
        trap=one.trap[language],
        grade=one.grade,
        rests=say[f"rests.{one.kind}"],
    )


def _set(text: str) -> tuple[str, tuple[str, ...]]:
    """The largest size in which a question fits on its card, and its lines.

    A smaller one where what follows a colon then begins a line of its own.
    """
    broken = {size: typeset.lines(text, _LINE / points) for size, (points, _) in _SIZES.items()}
    fitting = [size for size, lines in broken.items() if len(lines) <= _SIZES[size][1]]
    size = next((size for size in fitting if not any(": " in line for line in broken[size])), fitting[0])
    return size, broken[size]


def _following(key: str, setting: str, language: str) -> Following:
    """A question that is odd in this setting gives way to its dimension."""
    if key not in DIMENSIONS and setting in question(key).wordings:
        return Following(question(key).wordings[setting][language].text, key)
    name = _name(language, f"dimension.{key.partition('.')[0]}")
    return Following(phrases(language, "questions")["follow.dimension"].format(dimension=name), None)


def _name(language: str, key: str) -> str:
    return phrases(language, "clarity")[key]


def _amount(cards: int, language: str) -> str:
    say = phrases(language, "questions")
    return say["cards.count.one"] if cards == 1 else say["cards.count"].format(count=cards)


def _sheets(cards: list[Card]) -> Iterator[list[Card | str]]:
    """Eight to a sheet, the introducing ones first; what is left of the last sheet is for own questions."""
    deck: list[Card | str] = ["cover", "key", *cards]
    deck += ["own"] * (-len(deck) % ON_SHEET)
    for start in range(0, len(deck), ON_SHEET):
        yield deck[start : start + ON_SHEET]


def _group(dimension: str) -> str:
    return next(group for group, dimensions in GROUPS.items() if dimension in dimensions)


@cache
def _ring(marked: str | None) -> Markup:
    """The eleven dimensions as a ring. `marked` is the coloured one; None colours all, "" none."""
    paths = "".join(
        f'<path class="{group}" d="{path}" fill="{COLOURS[group]}"/>'
        if marked in (None, dimension)
        else f'<path class="other" d="{path}" fill="{UNCOLOURED}"/>'
        for dimension, group, path in _sectors()
    )
    return Markup(  # noqa: S704  # drawn here
        f'<svg class="ring" viewBox="-100 -100 200 200" aria-hidden="true">{paths}</svg>'
    )


@cache
def _sectors() -> tuple[tuple[str, str, str], ...]:
    """Dimension, group and path of each sector, clockwise from the top; groups stand a little apart."""
    step = (2 * pi - _APART * len(GROUPS)) / len(DIMENSIONS)
    angle, found = -pi / 2 + _APART / 2, []
    for group, dimensions in GROUPS.items():
        for dimension in dimensions:
            path = arc(46, 98, angle + _BETWEEN / 2, angle + step - _BETWEEN / 2)
            found.append((dimension, group, path))
            angle += step
        angle += _APART
    return tuple(found)
