"""The talk as it was held, with every quoted place marked and a way back to where it is quoted."""

import re
from collections.abc import Mapping
from itertools import count

from klarheit.moves.model import Talk
from klarheit.report.sheet import Cite, Mark, Sheet, Spoken
from klarheit.report.wording import at, say

_PUNCTUATION = re.compile(r"[.,;:!?…]+")


def mark_up(talk: Talk, sheet: Sheet) -> tuple[tuple[Spoken, ...], Mapping[str, str]]:
    """The turns with their marks, and for each cite's id the id of its mark.

    What only the list of questions quotes is marked quietly.
    """
    quiet = say(sheet.language, "asked")
    by_turn: dict[int, list[Cite]] = {}
    for cite in sheet.cites:
        by_turn.setdefault(cite.evidence.turn, []).append(cite)
    numbers = count(1)
    places: dict[str, str] = {}
    spoken = []
    for index, turn in enumerate(talk.turns):
        pieces = tuple(_cut(turn.text, by_turn.get(index, []), quiet, numbers, places))
        who, side = sheet.people.names[turn.speaker], talk.side(index)
        spoken.append(Spoken(index, at(talk, index, sheet.language), who, side, pieces))
    return tuple(spoken), places


def _cut(
    text: str, cites: list[Cite], quiet: str, numbers: "count[int]", places: dict[str, str]
) -> list[str | Mark]:
    """The text in pieces that, joined again, are the text. Notes each cite's mark in `places`."""
    pieces: list[str | Mark] = []
    reached = 0
    for start, end, group in _merged(cites):
        mark = f"m{next(numbers)}"
        places.update((cite.id, mark) for cite in group)
        group = [cite for cite in cites if cite in group]
        backs = tuple({cite.section: cite for cite in reversed(group)}.values())[::-1]
        if start > reached:
            pieces.append(text[reached:start])
        tail = _PUNCTUATION.match(text, end)
        reached = tail.end() if tail else end
        pieces.append(
            Mark(
                mark, text[start:end], text[end:reached], backs, all(cite.section == quiet for cite in backs)
            )
        )
    if reached < len(text):
        pieces.append(text[reached:])
    return pieces


def _merged(cites: list[Cite]) -> list[tuple[int, int, list[Cite]]]:
    """Places that overlap become one mark, so that marks never nest."""
    merged: list[tuple[int, int, list[Cite]]] = []
    for cite in sorted(cites, key=lambda cite: (cite.evidence.start, cite.evidence.end)):
        start, end = cite.evidence.start, cite.evidence.end
        if merged and start < merged[-1][1]:
            first, last, group = merged[-1]
            merged[-1] = (first, max(last, end), [*group, cite])
        else:
            merged.append((start, end, [cite]))
    return merged
