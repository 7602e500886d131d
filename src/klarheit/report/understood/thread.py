"""The picture of the page: one thread through all its parts, with a sign for each that counts what is there.

A ring for the goal, streams for what moves, courses of stone to build on, boulders in the way, branches for
the ways weighed, heads for the people, a step to the left or right for each side; a broken end for what is
not sure.
"""

from collections.abc import Callable, Sequence

from klarheit.report.understood.model import Paragraph, Sentence

WIDTH, HEIGHT = 56, 56
MIDDLE = WIDTH // 2
MOST = 4
"""Signs of one kind drawn in a part; of what is told more often, as many."""

_COLOURS = {"thread": "#cdb28b", "partner": "#8f5716", "asker": "#0f5f66", "ground": "#ffffff"}
_STROKE = 'stroke-width="1.6"'
_Marks = Callable[[Sequence[Sentence]], str]


def sign(paragraph: Paragraph) -> str:
    """The drawing beside a part, over the thread that the style sheet draws. To a reader it is decoration."""
    marks = _MARKS[paragraph.key](paragraph.sentences[:MOST])
    return (
        f'<svg class="sign" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'aria-hidden="true" focusable="false" fill="none" stroke-linecap="round">{marks}</svg>'
    )


def _goal(sentences: Sequence[Sentence]) -> str:
    """A ring round the beginning of the thread."""
    return _dot(MIDDLE, MIDDLE, 11, "partner", filled=False) + _dot(MIDDLE, MIDDLE, 3, "partner")


def _moves(sentences: Sequence[Sentence]) -> str:
    """Streams that flow in, from the left and from the right by turns."""
    streams = []
    for n in range(len(sentences)):
        side, y = -1 if n % 2 == 0 else 1, 8 + 8 * n
        curve = f"M{MIDDLE + side * 21} {y}C{MIDDLE + side * 9} {y} {MIDDLE} {y + 6} {MIDDLE} {y + 20}"
        streams.append(_line(curve, "partner"))
    return "".join(streams)


def _builds(sentences: Sequence[Sentence]) -> str:
    """Courses of stone, one above the other, the lowest the widest."""
    top = MIDDLE - 4 * (len(sentences) - 1)
    return "".join(
        _line(f"M{MIDDLE - 12 - 4 * n} {top + 8 * n}H{MIDDLE + 12 + 4 * n}", "partner")
        for n in range(len(sentences))
    )


def _hinders(sentences: Sequence[Sentence]) -> str:
    """Boulders on the thread, none quite above the other."""
    top = MIDDLE - 6 * (len(sentences) - 1)
    return "".join(
        f'<ellipse class="partner on-ground" cx="{MIDDLE + (4 if n % 2 else -4) * (len(sentences) > 1)}" '
        f'cy="{top + 12 * n}" rx="10" ry="6" '
        f'fill="{_COLOURS["ground"]}" stroke="{_COLOURS["partner"]}" {_STROKE}/>'
        for n in range(len(sentences))
    )


def _ways(sentences: Sequence[Sentence]) -> str:
    """The thread parts into as many ways as are weighed, to come together again; with one it only bends."""
    ways = sum(1 for one in sentences if one.dimension == "alternatives")
    spread = [-20 + 40 * n / (ways - 1) for n in range(ways)] if ways > 1 else [12.0]
    veil = (
        f'<path class="veil" d="M{MIDDLE} 0V{HEIGHT}" stroke="{_COLOURS["ground"]}" stroke-width="4" '
        'stroke-linecap="butt"/>'
    )
    curves = (
        f"M{MIDDLE} 0C{MIDDLE} 14 {MIDDLE + x:g} 12 {MIDDLE + x:g} 28S{MIDDLE} 42 {MIDDLE} {HEIGHT}"
        for x in spread
    )
    return veil + "".join(_line(curve, "partner") for curve in curves)


def _others(sentences: Sequence[Sentence]) -> str:
    """Heads beside the thread, each tied to it."""
    heads = []
    top = MIDDLE - 6 * (len(sentences) - 1)
    for n in range(len(sentences)):
        side, y = -1 if n % 2 == 0 else 1, top + 12 * n
        heads.append(_line(f"M{MIDDLE} {y}H{MIDDLE + side * 9}", "partner"))
        heads.append(_dot(MIDDLE + side * 14, y, 5, "partner"))
    return "".join(heads)


def _next(sentences: Sequence[Sentence]) -> str:
    """A step for each: the partner's to the left, the asker's to the right."""
    steps = []
    top = MIDDLE - 5 * (len(sentences) - 1)
    for n, one in enumerate(sentences):
        side, voice = (1, "asker") if _is_asker(one) else (-1, "partner")
        steps.append(_line(f"M{MIDDLE} {top + 10 * n}h{side * 17}", voice))
    return "".join(steps)


def _is_asker(sentence: Sentence) -> bool:
    return bool(sentence.evidence) and sentence.evidence[-1].side == "asker"


def _unsure(sentences: Sequence[Sentence]) -> str:
    """The thread breaks and ends in an open ring."""
    broken = _line(f"M{MIDDLE} 0V18", "thread", dash="1 6")
    return broken + (
        f'<circle class="partner" cx="{MIDDLE}" cy="{MIDDLE}" r="8" stroke="{_COLOURS["partner"]}" {_STROKE} '
        'stroke-dasharray="2.5 5.9"/>'
    )


def _line(path: str, colour: str, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path class="{colour}" d="{path}" stroke="{_COLOURS[colour]}" {_STROKE}{dashed}/>'


def _dot(x: float, y: float, r: float, colour: str, *, filled: bool = True) -> str:
    fill = _COLOURS[colour] if filled else _COLOURS["ground"]
    kind = "filled" if filled else "on-ground"
    return (
        f'<circle class="{colour} {kind}" cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{fill}" '
        f'stroke="{_COLOURS[colour]}" {_STROKE}/>'
    )


_MARKS: dict[str, _Marks] = {
    "where_to": _goal,
    "moves": _moves,
    "builds": _builds,
    "hinders": _hinders,
    "ways": _ways,
    "others": _others,
    "next": _next,
    "unsure": _unsure,
}
