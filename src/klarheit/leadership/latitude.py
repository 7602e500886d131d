"""How free a seller is with a customer: granted by management, believed and needed by the sellers."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from math import ceil

from klarheit.languages import phrases
from klarheit.survey.instrument import Level, bundled, items
from klarheit.survey.order import Summary

KINDS = ("price", "goodwill", "date", "time", "staff", "information", "escalation")
WORDED = ("information", "escalation")
"""Kinds whose steps are words, not amounts."""

LEVELS = 4


@dataclass(frozen=True, slots=True)
class Gap:
    """One kind of latitude in one situation, in the kind's unit; more is always more freedom.

    granted   by management, signed; None: not said yet
    believed  what the sellers think is granted; needed: what the situation takes. None: nothing shown
    guess     what their leader thinks they believe, signed
    """

    granted: float | None = None
    believed: Summary | None = None
    needed: Summary | None = None
    guess: float | None = None

    @property
    def unknown(self) -> float | None:
        """By how much more is granted than the middle answer believes."""
        return _above(self.granted, self.believed.middle if self.believed else None)

    @property
    def missing(self) -> float | None:
        """By how much more the middle answer needs than is granted."""
        return _above(self.needed.middle if self.needed else None, self.granted)


def unknown_level(gap: Gap, kind: str) -> int:
    """0 (none, or not known) … 4: the unknown freedom by its share of the kind's steps."""
    if gap.granted is None or gap.believed is None:
        return 0
    return _level(gap.believed.middle, gap.granted, kind)


def missing_level(gap: Gap, kind: str) -> int:
    """0 (none, or not known) … 4: the missing freedom by its share of the kind's steps."""
    if gap.granted is None or gap.needed is None:
        return 0
    return _level(gap.granted, gap.needed.middle, kind)


@cache
def levels(kind: str) -> tuple[Level, ...]:
    """The steps of a kind with their words, upwards. Raises KeyError."""
    if kind not in KINDS:
        raise KeyError(kind)
    asked = (item for item in items(bundled("latitude")) if item.key.endswith(f".{kind}.believed"))
    return next(asked).levels


def place(value: float, kind: str) -> float:
    """Where a value lies on a scale on which all steps are equally far apart: 0 … 1."""
    steps = [level.value for level in levels(kind)]
    below = min(max(bisect_right(steps, value) - 1, 0), len(steps) - 2)
    part = (value - steps[below]) / (steps[below + 1] - steps[below])
    return min(max((below + part) / (len(steps) - 1), 0.0), 1.0)


def amount(value: float, kind: str, language: str) -> str:
    """A value in its unit ("5 %", "1.000 €"), or in the words of its level."""
    if kind in WORDED:
        return _in_words(value, kind, language)
    sentence = f"amount.{kind}.{'one' if value == 1 else 'many'}"
    return phrases(language, "leadership")[sentence].format(number=number(value, language))


def distance(steps: float, kind: str, language: str) -> str:
    """How far two values are apart: in the unit, or in levels where there is none."""
    if kind not in WORDED:
        return amount(steps, kind, language)
    words = phrases(language, "leadership")
    return words["levels.one" if steps == 1 else "levels.many"].format(number=number(steps, language))


def number(value: float, language: str) -> str:
    """With one decimal at most, grouped: "1.000", "2,5"."""
    words = phrases(language, "leadership")
    shown = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"
    marks = {",": words["number.thousands"], ".": words["number.decimal"]}
    return "".join(marks.get(sign, sign) for sign in shown)


def reading(gap: Gap, kind: str, language: str) -> tuple[str, ...]:
    """What the values say, in sentences that hold for at least half of the answers."""
    said = (_granted(gap), _believed(gap), _guess(gap), _needed(gap, kind), _both(gap, kind))
    return tuple(_sentence(key, value, kind, language) for key, value in filter(None, said))


Said = tuple[str, float | None]


def _granted(gap: Gap) -> Said:
    return ("granted.open", None) if gap.granted is None else ("granted", gap.granted)


def _believed(gap: Gap) -> Said | None:
    if gap.believed is None:
        return None
    middle = gap.believed.middle
    if middle == gap.granted:
        return "believed.same", None
    return ("believed.below" if gap.granted is None or middle < gap.granted else "believed.above"), middle


def _guess(gap: Gap) -> Said | None:
    return None if gap.guess is None else ("guess", gap.guess)


def _needed(gap: Gap, kind: str) -> Said | None:
    if gap.needed is None:
        return None
    middle = gap.needed.middle
    is_above = gap.granted is None or middle > gap.granted or _is_open(middle, kind)
    return ("needed.above" if is_above else "needed.within"), middle


def _is_open(value: float, kind: str) -> bool:
    """Whether it is the last step of an amount, which says "or more"."""
    return kind not in WORDED and value == levels(kind)[-1].value


def _both(gap: Gap, kind: str) -> Said | None:
    """Whether what is needed is granted already, and only not known."""
    if not gap.unknown or gap.missing or gap.needed is None or gap.believed is None:
        return None
    if _is_open(gap.needed.middle, kind):
        return None
    return ("both", None) if gap.needed.middle > gap.believed.middle else None


def _sentence(key: str, value: float | None, kind: str, language: str) -> str:
    words = phrases(language, "leadership")
    if value is None:
        return words[key]
    return words.get(f"{key}.{_form(value, kind)}", words[key]).format(amount=amount(value, kind, language))


def _form(value: float, kind: str) -> str:
    if value == 0:
        return "none"
    if kind in WORDED:
        return kind if float(value).is_integer() else "between"
    return "one" if value == 1 else "many"


def _in_words(value: float, kind: str, language: str) -> str:
    """The words of a level, or of the two the value lies between."""
    words = phrases(language, "leadership")
    near = [level.words[language] for level in levels(kind) if abs(level.value - value) < 1]
    return words["worded" if len(near) == 1 else "worded.between"].format(first=near[0], last=near[-1])


def _level(low: float, high: float, kind: str) -> int:
    return min(ceil(max(place(high, kind) - place(low, kind), 0) * LEVELS - 1e-9), LEVELS)


def _above(higher: float | None, lower: float | None) -> float | None:
    """None where there is nothing to compare, or nothing above."""
    if higher is None or lower is None or higher <= lower:
        return None
    return higher - lower
