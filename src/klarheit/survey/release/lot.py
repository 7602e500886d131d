"""Tables left out by lot, so that those left out say nothing.

Tables that would narrow somebody's answer are withheld; if only such tables were, their absence would tell
that they would have. So others are withheld too, drawn from all sheets together: nobody knows these, and they
are deleted with the release. Without a stored seed the same sheets always make the same tables.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from klarheit.survey.answers import Answers
from klarheit.survey.instrument import Instrument, items

ONE_IN = 50
ENOUGH = 100  # answers; of fewer an outsider could try all that are possible, and draw the same lots


@dataclass(frozen=True, slots=True)
class Lots:
    """What is drawn from. inside: group → digest of its sheets; everything: of all; None: too few answers."""

    inside: Mapping[str, str]
    everything: str | None

    def fall_on(self, around: str, place: int) -> bool:
        """Whether the tables of the groups in this one are left out, of the question at this place."""
        if self.everything is None:
            return False
        drawn = sha256(f"{self.everything} {self.inside[around]} {place}".encode()).digest()
        return int.from_bytes(drawn[:8], "big") % ONE_IN == 0


def lots(instrument: Instrument, sheets: Mapping[str, Sequence[Answers]]) -> Lots:
    """The lots of a round. sheets: group → the answers in it; the whole is ""."""
    asked = [item.key for item in items(instrument) if item.levels]
    given = sum(key in sheet for sheet in sheets[""] for key in asked)
    inside = {group: _digest(asked, answers) for group, answers in sheets.items()}
    return Lots(inside, inside[""] if given >= ENOUGH else None)


def _digest(asked: Sequence[str], sheets: Sequence[Answers]) -> str:
    """Of the answers alone, whatever their order and the names of questions."""
    rows = sorted(json.dumps([sheet.get(key) for key in asked]) for sheet in sheets)
    return sha256("\n".join(rows).encode()).hexdigest()
