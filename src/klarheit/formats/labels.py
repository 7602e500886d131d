"""Which words before a colon are speakers: decided once for the whole file, never line by line.

"Anna Müller: …" names a speaker, "Richtig, wobei: Budget …" does not, and "Wichtig: …" only looks like one.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from klarheit.formats import clock, names

_COLON = re.compile(
    r"^[\[(]?(?P<label>[^:：\n]{1,70}?)"
    r"(?:\s*[\[(](?P<time>\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d+)?)[\])])?[\])]?\s*[:：](?:\s+|$|(?=[A-ZÄÖÜ„“\"¿¡]))"
)
_BOLD = re.compile(r"^(?:\*\*|__)(?P<label>[^*_\n]{1,70}?)\s*:?\s*(?:\*\*|__)\s*:?\s*")
_MOSTLY = 0.5
_NEARLY_ALL = 0.8
_SOON = 5


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line split at what may be a speaker. `label` is None when nothing stands before a colon."""

    label: str | None
    text: str
    start: float | None = None


def split(line: str) -> Labelled:
    """Split `Name: text`, `**Name:** text`, `[SPEAKER_00]: text`, `Name (0:12): text`."""
    bold = _BOLD.match(line) if line.startswith(("**", "__")) else None
    if bold and ":" in bold.group():
        return Labelled(names.tidy(bold["label"]), line[bold.end() :])
    match = _COLON.match(line)
    if not match:
        return Labelled(None, line)
    label = _closed(match)
    return Labelled(names.tidy(label), line[match.end() :], clock.seconds(match["time"]))


def speakers_among(rows: Sequence[Labelled], *, strict: bool = False) -> frozenset[str]:
    """The labels that are speakers.

    Role words, numbered voices and recording programs always; names when nearly every line has one, else only
    those that come back, beside another speaker, with the first of them near the beginning.
    strict  where few lines have a label, the very first must have one (subtitles)
    """
    counts = Counter(row.label for row in rows if row.label)
    certain = {label for label in counts if names.known(label) or names.is_bot(label)}
    likely = certain | {label for label in counts if names.looks_like_name(label)}
    share = sum(counts[label] for label in likely) / max(1, len(rows))
    if share >= _NEARLY_ALL:
        return frozenset(likely)
    again = certain | {label for label in likely if counts[label] > 1}
    if share >= _MOSTLY:
        return frozenset(again | {label for label in likely if names.is_full_name(label)})
    if _plausible(rows, again, strict):
        return frozenset(again)
    return frozenset() if strict else frozenset(certain)


def _plausible(rows: Sequence[Labelled], accepted: set[str], strict: bool) -> bool:
    if len(accepted) < 2:
        return False
    first = next(index for index, row in enumerate(rows) if row.label in accepted)
    return first < (1 if strict else max(_SOON, len(rows) // 3))


def _closed(match: re.Match[str]) -> str:
    """The label with the bracket that the pattern cut off: "Koch, Ben (Extern)"."""
    label = match.group().rstrip().rstrip(":：").rstrip()
    if match["time"]:
        label = match["label"]
    if label[:1] in "[(" and label[-1:] in "])":
        label = label[1:-1]
    return label
