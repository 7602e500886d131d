"""Making the tables of a round out of its sheets: the only place where answers of several people meet."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Any

import numpy as np

from klarheit.errors import KlarheitError
from klarheit.survey.answers import Answers
from klarheit.survey.disclosure import Group
from klarheit.survey.inference import Counts, Tree, narrowed
from klarheit.survey.instrument import Instrument, Item, items, part_of
from klarheit.survey.order import Summary, summarise
from klarheit.survey.release.lot import lots
from klarheit.survey.release.tables import LISTING_FEW, TEXTS_FROM, PairCount, SheetData, ShownGroup, Tables

Texts = Mapping[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class _Shown:
    """The groups something may be shown of, root first, larger before smaller; and every group's parent."""

    keys: tuple[str, ...]
    parents: Mapping[str, str | None]

    def around(self, key: str) -> str:
        """The smallest of these groups that holds this one, or is it."""
        above: str | None = key
        while above is not None and above not in self.keys:
            above = self.parents[above]
        return above or ""

    def parent(self, key: str) -> str | None:
        above = self.parents[key]
        return None if above is None else self.around(above)

    def beside(self, *keys: str) -> "_Shown":
        return _Shown((*self.keys, *keys), self.parents)


def make(
    instrument: Instrument,
    groups: Sequence[Group],
    shown: Sequence[str],
    sheets: Sequence[SheetData],
    texts: Sequence[tuple[str, str, str]],
    k: int,
    rng: random.Random,
    *,
    hidden: Mapping[str, str] | None = None,
    asked: Mapping[str, int] | None = None,
) -> Tables:
    """The tables of a round.

    groups, shown  the declared tree, and the groups that `disclosure.plan` let be shown
    texts          (item key, what about, text)
    hidden         why `plan` hid the other groups; groups it left out silently are left out here too
    asked          how many people were asked per cell: with it, no table shows that nobody of a cell answered

    Raises `survey_too_few_answers` (needed) where fewer than k answered.
    """
    if len(sheets) < k:
        raise KlarheitError("survey_too_few_answers", needed=k)
    declared = _Shown(("", *(key for key in shown if key)), {group.key: group.parent for group in groups})
    answered = Counter(sheet.cell for sheet in sheets)
    kept, dropped = _kept(declared, answered, asked or answered, k)
    unshown = dict.fromkeys(declared.parents.keys() - set(declared.keys), "few") if hidden is None else hidden
    summaries, withheld = _summaries(instrument, kept, sheets, k)
    pairs = {item.key: _pairs(item, sheets, k) for item in items(instrument) if item.kind == "pairs"}
    return Tables(
        k=k,
        answered=len(sheets),
        groups=_groups(groups, _inside(answered, kept), {**unshown, **dropped}),
        summaries=summaries,
        withheld=withheld,
        pairs=pairs,
        texts=_texts(instrument, sheets, [_about_many(instrument, pairs, *said) for said in texts], k, rng),
    )


def _groups(
    groups: Sequence[Group], answered: Mapping[str, int], reasons: Mapping[str, str]
) -> tuple[ShownGroup, ...]:
    """Every group with its number of sheets or the reason why there is none, under the next one told of."""
    told = _Shown(
        tuple(group.key for group in groups if group.key in answered or group.key in reasons),
        {group.key: group.parent for group in groups},
    )
    return tuple(
        ShownGroup(one.key, told.parent(one.key), one.label, answered.get(one.key), reasons.get(one.key, ""))
        for one in groups
        if one.key in told.keys
    )


def _inside(answered: Mapping[str, int], shown: _Shown) -> Counter[str]:
    """How many answers every shown group gave, with those of the groups inside it."""
    inside: Counter[str] = Counter()
    for cell, count in answered.items():
        above: str | None = shown.around(cell)
        while above is not None:
            inside[above] += count
            above = shown.parent(above)
    return inside


def _kept(
    shown: _Shown, answered: Mapping[str, int], asked: Mapping[str, int], k: int
) -> tuple[_Shown, dict[str, str]]:
    """The groups that stay safe, larger first, when only those count who answered; and why others don't.

    answered  cell → answers
    asked     cell → people who could have answered: that none of them did must not be seen either
    """
    inside = _inside(answered, shown)
    kept, dropped = _Shown(("",), shown.parents), {}
    for key in sorted(set(shown.keys) - {""}, key=lambda key: (-inside[key], key)):
        wider = kept.beside(key)
        if inside[key] < k:
            dropped[key] = "few"
        elif not _rests_on_enough(wider, answered, asked, k):
            dropped[key] = "complement"
        else:
            kept = wider
    return kept, dropped


def _rests_on_enough(shown: _Shown, answered: Mapping[str, int], asked: Mapping[str, int], k: int) -> bool:
    """`disclosure.is_safe` for groups inside each other, where only what is left of a group can be alone."""
    left: Counter[str] = Counter()
    for cell in {*asked, *answered}:
        left[shown.around(cell)] += answered.get(cell, 0)
    return all(count >= k for count in left.values())


def _tree(shown: _Shown, counts: Mapping[str, Counts]) -> Tree:
    cells: dict[str, Counts] = {key: np.zeros_like(next(iter(counts.values()))) for key in shown.keys}
    for cell, chosen in counts.items():
        cells[shown.around(cell)] = cells[shown.around(cell)] + chosen
    return Tree({key: shown.parent(key) for key in shown.keys}, cells)


def _summaries(
    instrument: Instrument, shown: _Shown, sheets: Sequence[SheetData], k: int
) -> tuple[dict[tuple[str, str], Summary], dict[tuple[str, str], str]]:
    summaries, withheld = {}, {}
    drawn = lots(instrument, {key: _inside_group(key, shown, sheets) for key in shown.keys})
    for place, item in enumerate(items(instrument)):
        if item.levels:
            found, why = _of_item(item, shown, sheets, k, partial(drawn.fall_on, place=place))
            summaries.update({(key, item.key): summary for key, summary in found.items()})
            withheld.update({(key, item.key): reason for key, reason in why.items()})
    return summaries, withheld


def _inside_group(key: str, shown: _Shown, sheets: Sequence[SheetData]) -> list[Answers]:
    return [sheet.answers for sheet in sheets if _is_inside(sheet.cell, key, shown.parents)]


def _of_item(
    item: Item, shown: _Shown, sheets: Sequence[SheetData], k: int, falls: Callable[[str], bool]
) -> tuple[dict[str, Summary], dict[str, str]]:
    """One item's order statistics by group, and why a group has none."""
    values: dict[str, list[float]] = {sheet.cell: [] for sheet in sheets}
    for sheet in sheets:
        if item.key in sheet.answers:
            values[sheet.cell].append(float(sheet.answers[item.key]))
    if sum(len(given) for given in values.values()) < k:
        return {}, dict.fromkeys(shown.keys, "few")
    counts = {cell: _by_level(item, given) for cell, given in values.items()}
    kept, withheld = _not_narrowing(shown, counts, Counter(sheet.cell for sheet in sheets), k, falls)
    return {key: summarise(_values(key, values, kept)) for key in kept.keys}, withheld


def _not_narrowing(
    shown: _Shown,
    counts: Mapping[str, Counts],
    sheets: Mapping[str, int],
    k: int,
    falls: Callable[[str], bool],
) -> tuple[_Shown, dict[str, str]]:
    """The groups whose tables together narrow nobody's answer: mostly all of them, else family by family."""
    answered = {cell: int(chosen.sum()) for cell, chosen in counts.items()}
    counted, withheld = _kept(shown, answered, sheets, k)

    def tells(wider: _Shown, around: str) -> bool:
        return falls(around) or bool(narrowed(_tree(wider, counts)))

    kept = _by_family(counted, lambda wider, around: falls(around))
    if narrowed(_tree(kept, counts)):
        kept = _by_family(counted, tells)
    gaps = [key for key in counted.keys if key not in kept.keys]
    return kept, withheld | dict.fromkeys(gaps, "inference")


def _by_family(shown: _Shown, tells: Callable[[_Shown, str], bool]) -> _Shown:
    """From the whole down: all groups next below a group, or none of them and nothing below them.

    Were one left out alone, its gap would point at it.

    tells  whether these groups would tell too much, the last of them those in this one; or the lot fell on it
    """
    families: defaultdict[str | None, list[str]] = defaultdict(list)
    for key in shown.keys:
        families[shown.parent(key)].append(key)
    kept, waiting = _Shown(("",), shown.parents), [""]
    for around in waiting:
        family = families[around]
        wider = kept.beside(*family)
        if family and not tells(wider, around):
            kept = wider
            waiting += family
    return kept


def _by_level(item: Item, given: Sequence[float]) -> Counts:
    places = {level.value: place for place, level in enumerate(item.levels)}
    return np.bincount([places[value] for value in given], minlength=len(places)).astype(np.int64)


def _values(key: str, values: Mapping[str, Sequence[float]], shown: _Shown) -> list[float]:
    return [
        value for cell, given in values.items() if _is_inside(cell, key, shown.parents) for value in given
    ]


def _is_inside(cell: str, key: str, parents: Mapping[str, str | None]) -> bool:
    above: str | None = cell
    while above is not None and above != key:
        above = parents[above]
    return above == key


def _pairs(item: Item, sheets: Sequence[SheetData], k: int) -> tuple[PairCount, ...]:
    """The named pairs of the whole: by how many, unless nearly all; how often, how costly.

    What few named is listed for Klarheit's own questions alone: other elements can be anything, even people.
    """
    named: defaultdict[tuple[str, str], list[Mapping[str, Any]]] = defaultdict(list)
    for sheet in sheets:
        for pair in sheet.answers.get(item.key, ()):
            named[pair["first"], pair["second"]].append(pair)
    figured = [_pair(pair, given, len(sheets), k) for pair, given in named.items() if len(given) >= k]
    figured.sort(key=lambda pair: (-_weight(pair, len(sheets), k), pair.first, pair.second))
    if item.key not in LISTING_FEW or sum(bool(sheet.answers.get(item.key)) for sheet in sheets) < _wordy(k):
        return tuple(figured)
    few = sorted(pair for pair, given in named.items() if len(given) < k)
    return (*figured, *(PairCount(*pair, "few", None, None, None) for pair in few))


def _wordy(k: int) -> int:
    """How many sheets it takes for free words, and for pairs that few named."""
    return max(k, TEXTS_FROM)


def _pair(pair: tuple[str, str], given: Sequence[Mapping[str, Any]], sheets: int, k: int) -> PairCount:
    often, costly = (float(median(one[grade] for one in given)) for grade in ("often", "costly"))
    if len(given) > sheets - k:
        return PairCount(*pair, "most", often, costly, None)
    return PairCount(*pair, "count", often, costly, len(given))


def _weight(pair: PairCount, sheets: int, k: int) -> float:
    """How many times how costly, out of what is shown: the order must not tell more than the figures."""
    return (pair.count or sheets - k + 1) * (pair.costly or 0.0)


def _about_many(
    instrument: Instrument, pairs: Mapping[str, tuple[PairCount, ...]], key: str, about: str, text: str
) -> tuple[str, str, str]:
    """The words with their pair where at least k named it, else without it: it would be theirs alone.

    Free words are about the first question of their part that asks what pulls apart.
    """
    pulling = (item.key for item in part_of(instrument, key).items if item.kind == "pairs" and item.pulls)
    named = {f"{one.first}|{one.second}" for one in pairs.get(next(pulling, ""), ()) if one.named != "few"}
    return key, about if about in named else "", text


def _texts(
    instrument: Instrument, sheets: Sequence[SheetData], texts: Sequence[tuple[str, str, str]], k: int,
    rng: random.Random,
) -> Texts:  # fmt: skip
    """Free words by item, out of their order, where enough sheets answered something in the item's part."""
    said: dict[str, list[tuple[str, str]]] = {}
    for key, about, text in sorted(texts):
        if _sheets_in_part(instrument, key, sheets) >= _wordy(k):
            said.setdefault(key, []).append((about, text))
    for spoken in said.values():
        rng.shuffle(spoken)
    return {key: tuple(said[key]) for key in sorted(said)}


def _sheets_in_part(instrument: Instrument, key: str, sheets: Sequence[SheetData]) -> int:
    """Sheets that answered something beside this text; of a part of nothing but words, all sheets."""
    beside = {item.key for item in part_of(instrument, key).items if item.kind != "text"}
    return sum(1 for sheet in sheets if not beside or beside & sheet.answers.keys())
