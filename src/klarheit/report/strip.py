"""The course of a talk in block characters."""

from collections.abc import Iterable

from klarheit.report.course import Bar, Course
from klarheit.report.ink import DIM, PLAIN, VOICE, Ink
from klarheit.report.sheet import Sheet
from klarheit.report.wording import CIRCLED, number, say

BLOCKS = " ▁▂▃▄▅▆▇█"
SHAPES = {"open": "○", "closed": "■", "leading": "▲", "unsure": "·"}
LABEL = 15


def draw(sheet: Sheet, width: int, ink: Ink) -> list[str]:
    """Moments, the asker's share of each column, the questions, the partner's share, the axis."""
    course, columns = sheet.course, width - LABEL
    moments = _placed(((at, CIRCLED[i]) for i, at in enumerate(course.moments)), columns)
    rows = (
        ("", moments, PLAIN),
        (sheet.people.asker, _shares(course, "asker", columns), VOICE["asker"]),
        ("", _questions(course, columns), PLAIN),
        (sheet.people.partner, _shares(course, "partner", columns), VOICE["partner"]),
        ("", _axis(sheet, columns), DIM),
    )
    return [_label(name, ink) + ink(row.rstrip(), style) for name, row, style in rows if row.strip()]


def _label(name: str, ink: Ink) -> str:
    """The name at a fixed width, cut with "…" when too long."""
    name = ink(name, PLAIN)
    return f"{name if len(name) < LABEL else name[: LABEL - 2] + '…':<{LABEL}}"


def _shares(course: Course, side: str, columns: int) -> str:
    """How much of each column a side speaks, as a block of that height."""
    filled = _filled((bar for bar in course.bars if bar.side == side), columns)
    return "".join(BLOCKS[min(8, round(share * 8))] if share > 0.06 else " " for share in filled)


def _filled(bars: Iterable[Bar], columns: int) -> list[float]:
    filled = [0.0] * columns
    for bar in bars:
        left, right = bar.start * columns, bar.end * columns
        for column in range(int(left), min(columns, int(right) + 1)):
            filled[column] += max(0.0, min(right, column + 1) - max(left, column))
    return filled


def _questions(course: Course, columns: int) -> str:
    """One sign a column; of several in one column a leading one shows first, then an open one, a sure one."""
    row = [" "] * columns
    for shape in ("unsure", "closed", "open", "leading"):
        for sign in course.questions:
            if sign.shape == shape:
                row[min(columns - 1, int(sign.at * columns))] = SHAPES[shape]
    return "".join(row)


def _placed(signs: Iterable[tuple[float, str]], columns: int) -> str:
    row = [" "] * columns
    for at, text in signs:
        left = min(columns - len(text), int(at * columns))
        row[left : left + len(text)] = text
    return "".join(row)


def _axis(sheet: Sheet, columns: int) -> str:
    unit = say(sheet.language, "unit.min" if sheet.course.by_time else "unit.words")
    ticks = [(at, number(value, sheet.language)) for at, value in sheet.course.ticks]
    if ticks:
        ticks[-1] = (ticks[-1][0], f"{ticks[-1][1]} {unit}")
    return _placed(ticks, columns)


def legend(sheet: Sheet) -> str:
    """What the signs of the questions mean, of those that appear."""
    drawn = {sign.shape for sign in sheet.course.questions}
    named = [
        f"{sign}\u00a0{say(sheet.language, f'course.legend.{shape}')}"
        for shape, sign in SHAPES.items()
        if shape in drawn
    ]
    return "  ".join(named)
