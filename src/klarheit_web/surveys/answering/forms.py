"""What was sent, question by question. Nothing has to be answered; what is half answered is asked again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from klarheit.errors import KlarheitError
from klarheit.survey.answers import Answers, checked
from klarheit.survey.instrument import Instrument, Item, Part, items
from klarheit_web.pages.wording import complaint
from klarheit_web.surveys.actions.answering import Text

NO_JUDGEMENT = "-"
"""Stands for "I can't judge": chosen, and yet no answer."""
LONGEST = 600
PAIR = ("first", "second", "often", "costly")
WEIGHTS = frozenset("1234")


@dataclass(slots=True)
class Given:
    """What the fields hold, what it means, and what is wrong with it.

    fields    name of the field → what stands in it
    answers   item key → answer, checked by the library; not to be used while there are problems
    problems  item key → sentence; "" for one that belongs to no question
    """

    fields: Mapping[str, str]
    answers: Answers = field(default_factory=dict)
    texts: list[Text] = field(default_factory=list)
    problems: dict[str, str] = field(default_factory=dict)


def empty() -> Given:
    return Given({})


def sent(instrument: Instrument, fields: Mapping[str, str]) -> Given:
    """The answers in these fields."""
    given = Given(fields)
    found = {item.key: _answer(item, given) for item in items(instrument) if item.kind != "text"}
    for part in instrument.parts:
        given.texts += _texts(part, found, given)
    for item in items(instrument):
        if not item.may_skip and item.key in found and found[item.key] is None:
            given.problems.setdefault(item.key, _("Please choose one of the answers here."))
    try:
        given.answers = checked(instrument, {key: one for key, one in found.items() if one is not None})
    except KlarheitError as error:
        given.problems.setdefault(str(error.fields.get("item", "")), complaint(error))
    if not (given.answers or given.texts or given.problems):
        given.problems[""] = _("You have not answered anything yet. One question is enough.")
    return given


def kept(instrument: Instrument, answers: Answers, texts: Sequence[Text]) -> Given:
    """Answers that were sent before, as the fields show them."""
    fields: dict[str, str] = {}
    for item in items(instrument):
        fields |= dict(_shown(item, answers.get(item.key)))
    for key, about, text in texts:
        fields[_own_field(instrument, key, about, answers)] = text
    return Given(fields)


def pair_field(item: Item, row: int, name: str) -> str:
    """The field of one of `PAIR`, or of a text (by its key), in the row of a pair."""
    return f"{item.key}:{row}:{name}"


def pulling(part: Part) -> Item | None:
    """The question for pairs that the part's free words are about, pair by pair."""
    return next((item for item in part.items if item.kind == "pairs" and item.pulls), None)


def _answer(item: Item, given: Given) -> Any:
    if item.kind == "pairs":
        return _pairs(item, given) or None
    chosen = given.fields.get(item.key, "")
    if chosen in ("", NO_JUDGEMENT):
        return None
    try:
        return float(chosen)
    except ValueError:
        return chosen  # the library says what is wrong with it


def _pairs(item: Item, given: Given) -> list[dict[str, Any]]:
    pairs: dict[tuple[str, str], dict[str, Any]] = {}
    for row in range(item.most):
        values = [given.fields.get(pair_field(item, row, name), "") for name in PAIR]
        if not any(values):
            continue
        if problem := _wrong_with(values, pairs):
            given.problems[item.key] = problem
        else:
            first, second = sorted(values[:2])
            pairs[first, second] = dict(zip(PAIR, (first, second, *map(int, values[2:])), strict=True))
    return list(pairs.values())


def _wrong_with(values: Sequence[str], pairs: Mapping[tuple[str, str], object]) -> str:
    first, second = sorted(values[:2])
    if not all(values):
        return _("Please choose both sides of the pair, how often it happens, and how much it weighs.")
    if first == second:
        return _("A pair needs two different sides.")
    if (first, second) in pairs:
        return _("You have named this pair twice.")
    return "" if WEIGHTS.issuperset(values[2:]) else _("Please choose from the list.")


def _texts(part: Part, found: Mapping[str, Any], given: Given) -> Iterator[Text]:
    """Free words of a part: on each pair where there are pairs, else on the part itself."""
    for item in part.items:
        if item.kind == "text":
            yield from _checked_texts(item, _written(item, pulling(part), found, given), given)


def _written(
    item: Item, pairs: Item | None, found: Mapping[str, Any], given: Given
) -> Iterator[tuple[str, str]]:
    """What the words are about, and the words."""
    if pairs is None:
        yield "", given.fields.get(item.key, "")
        return
    for row in range(pairs.most):
        words = given.fields.get(pair_field(pairs, row, item.key), "")
        sides = sorted(given.fields.get(pair_field(pairs, row, side), "") for side in PAIR[:2])
        if words.strip() and not all(sides):
            given.problems[pairs.key] = _("Please choose the pair that your words are about.")
        yield "|".join(sides), words


def _checked_texts(item: Item, written: Iterator[tuple[str, str]], given: Given) -> Iterator[Text]:
    for about, words in written:
        text = words.strip().replace("\r\n", "\n").replace("\0", "")
        if len(text) > LONGEST:
            given.problems[item.key] = _("Please write at most %(count)d characters.") % {"count": LONGEST}
        elif text:
            yield item.key, about, text


def _shown(item: Item, answer: Any) -> Iterator[tuple[str, str]]:
    if item.kind == "pairs":
        for row, pair in enumerate(answer or ()):
            yield from ((pair_field(item, row, name), str(pair[name])) for name in PAIR)
    elif answer is not None:
        yield item.key, number(answer)


def _own_field(instrument: Instrument, key: str, about: str, answers: Answers) -> str:
    part = next(part for part in instrument.parts if any(item.key == key for item in part.items))
    pairs = pulling(part)
    if pairs is None:
        return key
    rows = [f"{pair['first']}|{pair['second']}" for pair in answers.get(pairs.key, ())]
    return pair_field(pairs, rows.index(about), key)


def number(value: float) -> str:
    """As the fields write it: "5", "0.5", "-1"."""
    return f"{value:g}"
