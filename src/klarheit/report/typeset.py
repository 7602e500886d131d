"""A sentence broken into lines that read well aloud: after a colon or comma where it can, of even length."""

from collections.abc import Mapping
from functools import cache

from fontTools.ttLib import TTFont  # comes with WeasyPrint

from klarheit.report.pdf import FONTS

FACE = "source-serif-4-latin-500-normal.woff2"
_LINE = 0.3
"""What another line costs, where a line that is left empty to the end would cost 1."""
_GAIN = {":": 0.6, ".": 0.6, ",": 0.15}
"""What a break behind this mark is worth."""
_LAST = 0.85
"""The last line may be short: its empty end counts this much."""


def lines(text: str, width: float) -> tuple[str, ...]:
    """The text in lines no wider than `width` em of the serif; a single word may be wider."""
    words = text.split()
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(words) + 1):
        starts = [start for start in range(end) if start == end - 1 or _fits(words[start:end], width)]
        best.append(min((best[start][0] + _cost(words, start, end, width), start) for start in starts))
    return tuple(_traced(words, best))


def _fits(words: list[str], width: float) -> bool:
    return measure(" ".join(words)) <= width


def _cost(words: list[str], start: int, end: int, width: float) -> float:
    empty = max(0.0, 1 - measure(" ".join(words[start:end])) / width) ** 2
    if end == len(words):
        return _LINE + empty * _LAST
    return _LINE + empty - _GAIN.get(words[end - 1][-1], 0.0)


def _traced(words: list[str], best: list[tuple[float, int]]) -> list[str]:
    end, found = len(words), []
    while end:
        start = best[end][1]
        found.append(" ".join(words[start:end]))
        end = start
    return found[::-1]


def measure(text: str) -> float:
    """How wide a line of the serif is, in em."""
    widths = _widths()
    return sum(widths.get(ord(sign), 1.0) for sign in text)


@cache
def _widths() -> Mapping[int, float]:
    font = TTFont(FONTS / FACE)
    advances, unit = font["hmtx"], font["head"].unitsPerEm
    return {code: advances[glyph][0] / unit for code, glyph in font.getBestCmap().items()}
