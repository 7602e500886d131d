"""The check: each premise by a rule that stands on the page (`wording.rule`), none by a score."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from operator import itemgetter

from klarheit.leadership.interface import LOW, Paired
from klarheit.leadership.latitude import Gap
from klarheit.leadership.mix import Line
from klarheit.leadership.premises.model import (
    PREMISES,
    RATINGS,
    Concerns,
    Evidence,
    Finding,
    Inputs,
    Named,
    Place,
    Rated,
    State,
)
from klarheit.survey.release import TEXTS_FROM

YES = 3.0
"""From here on at least half say "more yes than no" or "yes"."""

APART = 2.0
"""Levels from which on two sides see a statement differently."""

MOST = 3
"""Pieces of evidence of a kind that are told one by one."""

MANY = 4
"""Guidelines asked for side by side from which on the page asks how many go together."""

COACHED = frozenset(PREMISES) - {"guidelines", "known", "clear"}
"""Premises of which individual coaching can take something up."""

Found = tuple[State, tuple[Evidence, ...]]


def check(inputs: Inputs) -> tuple[Finding, ...]:
    """Every premise in the order of PREMISES."""
    return tuple(_finding(key, *_RULES[key](inputs)) for key in PREMISES)


def by_hand(states: Mapping[str, State]) -> tuple[Finding, ...]:
    """The same findings out of a talk; what was left open is unknown."""
    return tuple(_finding(key, states.get(key, "unknown"), ()) for key in PREMISES)


def _finding(key: str, state: State, evidence: tuple[Evidence, ...]) -> Finding:
    is_open = state in ("partly", "missing")
    to_clear = key if is_open and key != "mix" else ""
    return Finding(key, state, evidence, to_clear, key if is_open and key in COACHED else "")


def _guidelines(inputs: Inputs) -> Found:
    count = len(inputs.guidelines)
    if not count:
        return "missing", (Evidence("no_guidelines"),)
    return "there", (Evidence("guidelines", {"count": count}),)


def _together(inputs: Inputs) -> Found:
    if not inputs.guidelines:
        return "unknown", ()
    alone = [one.text for one in inputs.guidelines if one.origin == "management"]
    told = Evidence("together", _of(len(inputs.guidelines) - len(alone), inputs.guidelines))
    return _share(len(inputs.guidelines) - len(alone), inputs.guidelines), (told, *_each("alone", alone))


def _rating(key: str) -> Callable[[Inputs], Found]:
    def found(inputs: Inputs) -> Found:
        rated = [one for one in inputs.guidelines if key in one.ratings]
        if not rated:
            return "unknown", ()
        agreed = [one for one in rated if one.ratings[key].middle >= YES]
        told = Evidence(f"rated.{key}", _of(len(agreed), rated))
        return _share(len(agreed), rated), (
            told, *_doubted(key, rated), *_against(key, rated), *_not_shown(rated, inputs.guidelines)
        )  # fmt: skip

    return found


def _doubted(key: str, rated: Sequence[Rated]) -> Iterable[Evidence]:
    """The guidelines that most doubt, the lowest first."""
    middles = sorted(((one.ratings[key].middle, one.text) for one in rated), key=itemgetter(0))
    low = [(middle, text) for middle, text in middles if middle < YES]
    return tuple(Evidence("doubted", {"text": text, "level": middle}) for middle, text in low[:MOST])


def _against(key: str, rated: Sequence[Rated]) -> Iterable[Evidence]:
    """Of what is demanded: what is not practicable or not lived at the same time."""
    if key != "demanded":
        return ()
    demanded = [one for one in rated if one.ratings[key].middle >= YES]
    many = (Evidence("demanded_many", {"count": len(demanded)}),) if len(demanded) >= MANY else ()
    return many + tuple(
        Evidence(f"demanded_not_{other}", {"text": one.text})
        for other in ("practicable", "lived")
        for one in demanded
        if other in one.ratings and one.ratings[other].middle < YES
    )


def _clear(inputs: Inputs) -> Found:
    """Whether the staff knows what is granted."""
    if inputs.latitude and not any(place.gap.granted is not None for place in inputs.latitude):
        return "missing", (Evidence("nothing_granted"),)
    compared = [place for place in inputs.latitude if _both(place.gap.granted, place.gap.believed)]
    differing = [place for place in compared if not _is_known(place.gap)]
    if not compared:
        return "unknown", ()
    told = Evidence("clear", _of(len(compared) - len(differing), compared))
    gaps = (_gap(place, Gap(place.gap.granted, believed=place.gap.believed)) for place in differing)
    return _share(len(compared) - len(differing), compared), (told, *islice(gaps, MOST))


def _is_known(gap: Gap) -> bool:
    return gap.believed is not None and gap.believed.middle == gap.granted


def _sufficient(inputs: Inputs) -> Found:
    """Whether what is granted is what the situations take."""
    compared = [place for place in inputs.latitude if _both(place.gap.granted, place.gap.needed)]
    lacking = [place for place in compared if place.gap.missing]
    if not compared:
        return "unknown", ()
    told = Evidence("sufficient", _of(len(compared) - len(lacking), compared))
    gaps = (_gap(place, Gap(place.gap.granted, needed=place.gap.needed)) for place in lacking)
    return _share(len(compared) - len(lacking), compared), (told, *islice(gaps, MOST))


def _contradictions(inputs: Inputs) -> Found:
    if inputs.pulls is None:
        return "unknown", ()
    if not inputs.pulls and inputs.answered < TEXTS_FROM:  # what a few name is not shown
        return "unknown", (Evidence("pairs_not_shown"),)
    if not inputs.pulls:
        return "there", (Evidence("no_pairs"),)
    told = tuple(_pair(named) for named in islice(inputs.pulls, MOST))
    rest = len(inputs.pulls) - len(told)
    more = (Evidence("more_pairs", {"count": rest}),) if rest else ()
    return ("missing" if any(map(_is_named_by_half, inputs.pulls)) else "partly"), (*told, *more)


def _pair(named: Named) -> Evidence:
    fields = {"first": named.first, "second": named.second, "answered": named.topic.answered}
    return Evidence(f"pair.{named.topic.named}", {**fields, "count": named.topic.count})


def _is_named_by_half(named: Named) -> bool:
    topic = named.topic
    return topic.named == "most" or bool(topic.count and topic.count * 2 >= topic.answered)


def _mix(inputs: Inputs) -> Found:
    if inputs.mix is None:
        return "unknown", (Evidence("mix_private"),)
    lines = [line for profile in inputs.mix for line in profile.lines if line.wish]
    if not lines:
        return "unknown", ()
    wishes = [line for line in lines if line.wished != "right"]
    told = Evidence("mix", _of(len(lines) - len(wishes), lines))
    return ("partly" if wishes else "there"), (told, *map(_wish, islice(wishes, MOST)), Evidence("mix_own"))


def _wish(line: Line) -> Evidence:
    return Evidence(f"wish.{line.wished}", {"item": line.item})


def _concerns(inputs: Inputs) -> Found:
    found = inputs.concerns
    if found is None or not _due(found):
        return "unknown", (Evidence("no_concerns"),)
    counts = {"count": found.in_time, "of": _due(found), "waiting": found.waiting}
    late = (Evidence("concerns_late", {"late": found.late, "overdue": found.overdue}),)
    return _share(found.in_time, range(_due(found))), (
        Evidence("concerns", counts), *(late if found.in_time < _due(found) else ())
    )  # fmt: skip


def _due(found: Concerns) -> int:
    return found.in_time + found.late + found.overdue


def _interface(inputs: Inputs) -> Found:
    shown = [one for one in inputs.interface or () if one.difference is not None]
    if not shown:
        return "unknown", ()
    apart = [one for one in shown if abs(one.difference or 0) >= APART]
    low = [one for one in shown if one not in apart and _is_low(one)]
    told = Evidence("interface", _of(len(shown) - len(apart) - len(low), shown))
    return _share(len(shown) - len(apart) - len(low), shown), (
        told,
        *(Evidence("apart", _sides(one)) for one in islice(apart, MOST)),
        *(Evidence("low", _sides(one)) for one in islice(low, MOST)),
    )


def _is_low(one: Paired) -> bool:
    return bool(one.marketing and one.sales and max(one.marketing.middle, one.sales.middle) < LOW)


def _sides(one: Paired) -> Mapping[str, object]:
    marketing, sales = one.marketing, one.sales
    return {
        "item": one.item,
        "marketing": marketing.middle if marketing else None,
        "sales": sales.middle if sales else None,
    }


def _share(count: int, of: Sequence[object]) -> State:
    return "there" if count == len(of) else "partly" if count else "missing"


def _of(count: int, of: Sequence[object]) -> Mapping[str, object]:
    return {"count": count, "of": len(of)}


def _each(key: str, texts: Sequence[str]) -> Iterable[Evidence]:
    return tuple(Evidence(key, {"text": text}) for text in texts[:MOST])


def _not_shown(rated: Sequence[Rated], holding: Sequence[Rated]) -> Iterable[Evidence]:
    lacking = len(holding) - len(rated)
    return (Evidence("not_rated", {"count": lacking}),) if lacking else ()


def _both(first: object, second: object) -> bool:
    return first is not None and second is not None


def _gap(place: Place, gap: Gap) -> Evidence:
    return Evidence("gap", {"place": replace(place, gap=gap)})


_RULES: Mapping[str, Callable[[Inputs], Found]] = {
    "guidelines": _guidelines,
    "together": _together,
    **{key: _rating(key) for key in RATINGS},
    "clear": _clear,
    "sufficient": _sufficient,
    "contradictions": _contradictions,
    "mix": _mix,
    "concerns": _concerns,
    "interface": _interface,
}
