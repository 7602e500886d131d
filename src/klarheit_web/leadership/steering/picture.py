"""The picture of a room full of pairs: what pulls apart as arcs on the right, what supports on the left."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from klarheit.leadership.contradictions import Beside
from klarheit_web.leadership.steering.words import mark

ROW = 46
LINE = 15
LEFT, RIGHT, WIDTH = 66, 334, 400
REACH = 60
WIDEST = 7


@dataclass(frozen=True, slots=True)
class Written:
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """An element's words in one or two lines."""

    whole: str
    lines: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class Arc:
    """sort: "pulls", "supports", or "signed" for a pair only leaders named."""

    path: str
    sort: str
    width: int
    title: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Whole numbers in a drawing `width` wide."""

    width: int
    height: int
    middle: int
    labels: tuple[Label, ...]
    arcs: tuple[Arc, ...]


def picture(pulls: Sequence[Beside], supports: Sequence[Beside], names: Mapping[str, str]) -> Picture | None:
    """None where nobody named a pair. Guidelines stand above what steers."""
    pairs = (*pulls, *supports)
    keys = sorted({key for pair in pairs for key in (pair.first, pair.second)}, key=_guidelines_first)
    if not keys:
        return None
    rows = {key: ROW // 2 + ROW * place for place, key in enumerate(keys)}
    labels = tuple(_label(names.get(key, ""), rows[key]) for key in keys)
    arcs = (*_arcs(supports, rows, names, "supports"), *_arcs(pulls, rows, names, "pulls"))
    return Picture(WIDTH, ROW * len(keys), (LEFT + RIGHT) // 2, labels, arcs)


def _label(text: str, y: int) -> Label:
    lines = mark(text)
    top = y + 4 - LINE * (len(lines) - 1) // 2
    return Label(text, tuple(Written(top + LINE * place, line) for place, line in enumerate(lines)))


def _guidelines_first(key: str) -> tuple[bool, str]:
    return not key.startswith("guideline:"), key


def _arcs(
    pairs: Sequence[Beside], rows: Mapping[str, int], names: Mapping[str, str], sort: str
) -> Iterator[Arc]:
    heaviest = max((pair.staff.weight or 0 for pair in pairs if pair.staff), default=0)
    edge, outwards = (RIGHT, 1) if sort == "pulls" else (LEFT, -1)
    for pair in pairs:
        top, foot = sorted((rows[pair.first], rows[pair.second]))
        reach = edge + outwards * (24 + (REACH - 24) * (foot - top) // (ROW * len(rows)) * 4 // 3)
        path = f"M{edge} {top}C{reach} {top} {reach} {foot} {edge} {foot}"
        title = f"{names.get(pair.first, '')} – {names.get(pair.second, '')}"
        yield Arc(path, sort if pair.staff else f"{sort} signed", _width(pair, heaviest), title)


def _width(pair: Beside, heaviest: float) -> int:
    """The weightiest pair is drawn widest; one without figures thinly."""
    if pair.staff is None or not pair.staff.weight or not heaviest:
        return 2
    return 2 + round((WIDEST - 2) * pair.staff.weight / heaviest)
