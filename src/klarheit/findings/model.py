"""The word of `findings`: something worth telling the person, with its evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from klarheit.clarity.model import Evidence


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence about this talk, not yet worded.

    key       names the sentence in `languages/*/findings.py`
    evidence  the quotes it rests on; a finding without evidence says something about the whole talk
    fields    fill the sentence's blanks: numbers, dimension keys, quotes; worded by the report
    """

    key: str
    evidence: tuple[Evidence, ...] = ()
    fields: Mapping[str, str | int | float] = field(default_factory=dict)
