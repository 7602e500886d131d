"""Numbers as said: figures, words, halves, ranges, rounded ones, limits."""

import re
from typing import NamedTuple

from text_to_num import text2num

from klarheit.languages import room
from klarheit.languages.memory import while_reading

EXACT, ABOUT, AT_MOST, AT_LEAST = "", "~", "<", ">"
_LOOKALIKES = str.maketrans("ſKİı", "skIi")  # letters that match others when case does not matter
_THOUSAND = 1000
_FEW = (2.0, 9.0)
"""What "a few" and "ein paar" may mean."""


class Quantity(NamedTuple):
    """From `low` to `high`, which are equal when only one number was said.

    hedge  EXACT, ABOUT, AT_MOST or AT_LEAST
    """

    low: float
    high: float
    hedge: str = EXACT

    def times(self, factor: float) -> "Quantity":
        return Quantity(round(self.low * factor, 2), round(self.high * factor, 2), self.hedge)

    def plus(self, more: float) -> "Quantity":
        return Quantity(self.low + more, self.high + more, self.hedge)

    def __str__(self) -> str:
        figures = [figure(self.low)] if self.low == self.high else [figure(self.low), figure(self.high)]
        return "..".join(figures)


def plain(word: str) -> str:
    """A word as the tables of a language have it: lower case, one space between words."""
    return " ".join(word.translate(_LOOKALIKES).lower().split())


def figure(number: float) -> str:
    """Without needless zeros: "3", "2.5"."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def quantity(match: re.Match[str], language: str) -> Quantity | None:
    """What the groups `about`, `few`, `low`, `high` and `scale` of a match say; None when it is no number."""
    said = match.groupdict()
    words = room(language, "facts")
    scale = words.SCALES.get(plain(said.get("scale") or ""), 1)
    hedge = words.HEDGES.get(plain(said.get("about") or "").rstrip("."), EXACT)
    if said.get("few"):
        return Quantity(*_FEW, ABOUT).times(scale)
    low = value_of(plain(said["low"]), language)
    high = value_of(plain(said.get("high") or said["low"]), language)
    if low is None or high is None:
        return None
    return _in_order(low, high * scale, scale, hedge)


def _in_order(low: float, high: float, scale: float, hedge: str) -> Quantity | None:
    """A range; "twenty to thirty thousand" begins at twenty thousand."""
    if scale > 1 and low * scale <= high:
        return Quantity(low * scale, high, hedge)
    if low < _THOUSAND and high % _THOUSAND == 0 and low * _THOUSAND < high:
        return Quantity(low * _THOUSAND, high, hedge)
    return Quantity(low, high, hedge) if low <= high else None


@while_reading(1024)
def value_of(said: str, language: str) -> float | None:
    """The value of a number in figures or words, as `plain` leaves it; None when it is none."""
    words = room(language, "facts")
    if said in words.NUMBERS:
        return float(words.NUMBERS[said])
    if said[:1].isdigit():
        return _figures(said, words.DECIMAL)
    halves: dict[str, float] = words.HALVES
    for half, worth in halves.items():
        if said.endswith(half) and (whole := value_of(said.removesuffix(half).strip(), language)):
            return whole + worth
    whole_part, point, parts = said.partition(f" {words.POINT} ")
    return _with_parts(whole_part, parts, language) if point else _words(said, language)


def _with_parts(whole: str, parts: str, language: str) -> float | None:
    """ "Seven point two five"."""
    said = [value_of(word, language) for word in (whole, *parts.split())]
    known = [int(number) for number in said if number is not None]
    return float(f"{known[0]}.{''.join(map(str, known[1:]))}") if len(known) == len(said) else None


def _figures(said: str, decimal: str) -> float | None:
    whole, part = said, "0"
    if re.search(rf"[{decimal}][0-9]{{1,2}}$", said):
        whole, _, part = said.rpartition(decimal)
    digits = re.sub(r"[^0-9]", "", whole)
    return float(f"{digits}.{part}") if digits else None


def _words(said: str, language: str) -> float | None:
    try:
        return float(text2num(said, language))
    except ValueError:
        return None
