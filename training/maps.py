"""How right the clarity map is, on whole conversations whose maps a person drew: `corpus/gold`.

    python training/maps.py                             the gold set
    python training/maps.py --folder training/corpus/gold-development --wrong

What is measured: whether each dimension has the state the person gave it (Cohen's κ, German and English
apart, as written and bare); whether a shown quote overlaps one the person marked; contradictions found,
rightly and wrongly; and that every quote stands verbatim in its place. Intervals: 90 %, whole conversations
drawn anew.
"""

import argparse
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from talks import CORPUS, read

from klarheit.clarity import draw_map
from klarheit.clarity.model import DIMENSIONS, ClarityMap, Evidence
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.evaluation.coded import SIDES
from klarheit.evaluation.judged import bare
from klarheit.moves import recognise
from klarheit.moves.model import Talk

DRAWS = 1000
_SPEAKERS = (Speaker("asker", role="asker"), Speaker("partner", role="partner"))
_WHO = {"A": "asker", "P": "partner"}


@dataclass(frozen=True)
class Gold:
    """One conversation and the map a person drew of it.

    entries  by dimension: state, source, quotes
    """

    name: str
    conversation: Conversation
    entries: dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Judged:
    """What was drawn beside what should have been.

    states  (wanted, found) by dimension
    quotes  whether each shown quote overlaps one of the person's for that dimension
    """

    name: str
    language: str
    states: dict[str, tuple[str, str]]
    quotes: list[tuple[str, str, bool]]


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--folder", type=Path, default=CORPUS / "gold")
    asked.add_argument("--wrong", action="store_true", help="list what is wrong")
    chosen = asked.parse_args()
    golds = [gold(path) for path in sorted(chosen.folder.glob("*.toml"))]
    for spelling, spell in (("as written", str), ("bare", bare)):
        judged = [judge(one, spell) for one in golds]
        for language in ("de", "en"):
            report(f"{language}, {spelling}", [one for one in judged if one.language == language])
        report(f"both, {spelling}", judged)
        if chosen.wrong and spell is str:
            for one in judged:
                wrong(one)


def gold(path: Path) -> Gold:
    """The conversation in this file, or the coded one it names, with its map."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    if "talk" in table:
        conversation = read(next(CORPUS.rglob(f"{table['talk']}.talk"))).conversation()
    else:
        lines = (line.split(":", 1) for line in table["text"].strip().splitlines() if line.strip())
        turns = tuple(Turn(_WHO[who.strip()], " ".join(said.split())) for who, said in lines)
        conversation = Conversation(table["language"], _SPEAKERS, turns)
    return Gold(path.stem, conversation, {key: table[key] for key in DIMENSIONS})


def judge(one: Gold, spell: Any) -> Judged:
    turns = tuple(Turn(turn.speaker, spell(turn.text) or "…") for turn in one.conversation.turns)
    talk = recognise(Conversation(one.conversation.language, _SPEAKERS, turns), SIDES)
    drawn = draw_map(talk)
    check_verbatim(talk, drawn)
    states = {key: (str(one.entries[key]["state"]), str(drawn[key].state)) for key in DIMENSIONS}
    shown = [(key, quote) for key in DIMENSIONS for quote in drawn[key].evidence]
    rows = [(key, quote.quote, marked(one, key, quote, talk, spell)) for key, quote in shown]
    return Judged(one.name, one.conversation.language, states, rows)


def marked(one: Gold, key: str, quote: Evidence, talk: Talk, spell: Any) -> bool:
    """Whether a quote overlaps one the person marked for this dimension, in the same turn."""
    text = talk.turns[quote.turn].text
    places = [(text.find(spell(said)), len(spell(said))) for said in one.entries[key].get("quotes", ())]
    return any(at >= 0 and at < quote.end and quote.start < at + length for at, length in places)


def check_verbatim(talk: Talk, drawn: ClarityMap) -> None:
    for entry in drawn.entries:
        for one in entry.evidence:
            if talk.turns[one.turn].text[one.start : one.end] != one.quote:
                raise AssertionError(f"not verbatim: {one}")


def report(name: str, judged: Sequence[Judged]) -> None:
    pairs = [list(one.states.values()) for one in judged]
    agreed, kappa = agreement(pair for row in pairs for pair in row)
    low, high = interval(pairs)
    quotes = [right for one in judged for _, _, right in one.quotes]
    torn = [pair for row in pairs for pair in row if "contradictory" in pair]
    found = [pair for pair in torn if pair[1] == "contradictory"]
    print(f"{name}: {len(judged)} talks, κ {kappa:.3f} [{low:.3f}, {high:.3f}], same state {agreed:.3f}")
    print(f"  quotes marked by the person too: {sum(quotes)} of {len(quotes)} ({np.mean(quotes):.3f})")
    right = sum(pair[0] == pair[1] for pair in found)
    there = sum(pair[0] == "contradictory" for pair in torn)
    print(f"  contradictions: {right} right of {len(found)} found, of {there} there")
    counts = Counter(pair for row in pairs for pair in row)
    print("  " + ", ".join(f"{a}→{b} {count}" for (a, b), count in counts.most_common()))
    for key in DIMENSIONS:
        same = [one.states[key][0] == one.states[key][1] for one in judged]
        marks = [right for one in judged for dimension, _, right in one.quotes if dimension == key]
        print(f"  {key:13s} same state {np.mean(same):.2f}   quotes {sum(marks)} of {len(marks)}")


def agreement(pairs: Iterable[tuple[str, str]]) -> tuple[float, float]:
    """The share of equal pairs, and Cohen's κ."""
    rows = list(pairs)
    first, second = Counter(a for a, _ in rows), Counter(b for _, b in rows)
    same = sum(a == b for a, b in rows) / len(rows)
    chance = sum(first[key] * second[key] for key in first) / len(rows) ** 2
    return same, (same - chance) / (1 - chance) if chance < 1 else 1.0


def interval(rows: Sequence[list[tuple[str, str]]]) -> tuple[float, float]:
    draw = np.random.default_rng(4)
    kappas = [
        agreement(pair for place in draw.integers(0, len(rows), len(rows)) for pair in rows[place])[1]
        for _ in range(DRAWS)
    ]
    low, high = np.quantile(kappas, [0.05, 0.95])
    return float(low), float(high)


def wrong(one: Judged) -> None:
    print(one.name)
    for key, (wanted, found) in one.states.items():
        if wanted != found:
            print(f"  {key}: {found}, should be {wanted}")
    for key, quote, right in one.quotes:
        if not right:
            print(f"  {key} ✗ {quote}")


if __name__ == "__main__":
    main()
