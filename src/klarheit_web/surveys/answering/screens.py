"""A round as it is asked: one subject a screen, every question with what stands in its fields."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from klarheit.survey.instrument import Element, Instrument, Item, Part, Words
from klarheit_web.surveys.answering.forms import NO_JUDGEMENT, Given, number, pair_field, pulling

Option = tuple[str, str, bool]
"""Value, words, whether it is chosen."""

MOST = 8
"""Questions on one screen."""
SHORT = 20
"""Characters of the longest answer up to which answers stand side by side."""
OFTEN = (
    ("1", pgettext_lazy("how often", "seldom")),
    ("2", pgettext_lazy("how often", "sometimes")),
    ("3", pgettext_lazy("how often", "often")),
    ("4", pgettext_lazy("how often", "all the time")),
)
COSTS = (
    ("1", pgettext_lazy("what it costs", "hardly anything")),
    ("2", pgettext_lazy("what it costs", "a little")),
    ("3", pgettext_lazy("what it costs", "a good deal")),
    ("4", pgettext_lazy("what it costs", "very much")),
)
HELPS = (
    ("1", pgettext_lazy("how much it helps", "hardly")),
    ("2", pgettext_lazy("how much it helps", "a little")),
    ("3", pgettext_lazy("how much it helps", "noticeably")),
    ("4", pgettext_lazy("how much it helps", "very much")),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A field to choose from, with its label and its options; `groups` are those under headings."""

    name: str
    label: str
    options: Sequence[Option]
    groups: Sequence[tuple[str, Sequence[Option]]] = ()


@dataclass(frozen=True, slots=True)
class Free:
    """A field for the participant's own words."""

    name: str
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair to be named: its sides, how often, how much it weighs, and what is to be said of it."""

    number: int
    choices: Sequence[Choice]
    texts: Sequence[Free]
    is_filled: bool


@dataclass(frozen=True, slots=True)
class Question:
    """kind: "levels", "pairs" or "text". is_long: answers stand below each other."""

    kind: str
    name: str
    words: str
    problem: str
    options: Sequence[Option] = ()
    is_long: bool = False
    may_skip: bool = False
    is_skipped: bool = False
    rows: Sequence[PairRow] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Screen:
    """One subject. The lead is on the first screen of its part alone; `under` is a guideline, a situation."""

    title: str
    lead: str
    under: str
    questions: Sequence[Question]


def screens(instrument: Instrument, given: Given, language: str) -> list[Screen]:
    """All screens in their order, in this language."""
    return [one for part in instrument.parts for one in _of_part(part, given, language)]


def _of_part(part: Part, given: Given, language: str) -> Iterator[Screen]:
    asked = [item for item in part.items if item.kind != "text" or pulling(part) is None]
    for place, row in enumerate(_rows(asked)):
        lead = "" if place else _in(part.lead, language)
        questions = [_question(item, part, given, language) for item in row]
        yield Screen(_in(part.title, language), lead, _in(row[0].under, language), questions)


def _rows(asked: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """What goes on one screen: what is about the same, pairs by themselves; long rows in equal shares."""
    for _same, items in groupby(asked, key=lambda item: (item.under, item.kind == "pairs" and item.key)):
        row = list(items)
        share = ceil(len(row) / ceil(len(row) / MOST))
        yield from (row[start : start + share] for start in range(0, len(row), share))


def _question(item: Item, part: Part, given: Given, language: str) -> Question:
    words, problem = _in(item.words, language), given.problems.get(item.key, "")
    chosen = given.fields.get(item.key, "")
    if item.kind == "text":
        return Question("text", item.key, words, problem, text=chosen)
    if item.kind == "pairs":
        rows = [_pair_row(item, row, part, given, language) for row in range(item.most)]
        return Question("pairs", item.key, words, problem, rows=rows)
    options = _chosen(chosen, [(number(one.value), _in(one.words, language)) for one in item.levels])
    is_long = max(len(label) for _value, label, _is in options) > SHORT
    is_skipped = chosen == NO_JUDGEMENT
    return Question("levels", item.key, words, problem, options, is_long, item.may_skip, is_skipped)


def _pair_row(item: Item, row: int, part: Part, given: Given, language: str) -> PairRow:
    choices = [*_sides(item, row, given, language), *_weights(item, row, given)]
    texts = _texts(item, row, part, given, language) if pulling(part) is item else []
    named = [*(one.name for one in choices), *(one.name for one in texts)]
    return PairRow(row + 1, choices, texts, any(map(given.fields.get, named)))


def _sides(item: Item, row: int, given: Given, language: str) -> Iterator[Choice]:
    second = _("… pulls against this") if item.pulls else _("… supports this")
    for name, label in (("first", _("This …")), ("second", second)):
        field = pair_field(item, row, name)
        yield Choice(field, str(label), (), _grouped(item.elements, given.fields.get(field, ""), language))


def _weights(item: Item, row: int, given: Given) -> Iterator[Choice]:
    weighs = (_("What does it cost?"), COSTS) if item.pulls else (_("How much does it help?"), HELPS)
    for name, (label, options) in (("often", (_("How often?"), OFTEN)), ("costly", weighs)):
        field = pair_field(item, row, name)
        yield Choice(field, str(label), _chosen(given.fields.get(field, ""), options))


def _texts(item: Item, row: int, part: Part, given: Given, language: str) -> list[Free]:
    fields = [(one, pair_field(item, row, one.key)) for one in part.items if one.kind == "text"]
    return [Free(name, _in(one.words, language), given.fields.get(name, "")) for one, name in fields]


def _grouped(elements: Sequence[Element], chosen: str, language: str) -> list[tuple[str, Sequence[Option]]]:
    """Guidelines first, then what steers."""
    guidelines = [one for one in elements if one.kind == "guideline"]
    others = [one for one in elements if one.kind != "guideline"]
    named = ((_("Guidelines"), guidelines), (_("What steers"), others))
    return [
        (str(name), _chosen(chosen, [(one.key, _in(one.words, language)) for one in group]))
        for name, group in named
        if group
    ]


def _chosen(chosen: str, pairs: Sequence[tuple[str, object]]) -> list[Option]:
    return [(value, str(words), value == chosen) for value, words in pairs]


def _in(words: Words, language: str) -> str:
    return words.get(language, "")
