"""How the people of a talk are called in its report."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from klarheit.conversation import Role, Speaker
from klarheit.moves.model import Talk
from klarheit.report.wording import say

_A_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class People:
    """The two sides and everybody's name.

    asker, partner  what the sides are called: "Sie"; the partner's name, "Ihr Gegenüber" without one, "Ihre
                    Gegenüber" when there are several
    names           speaker id → name shown in the transcript
    listed          per side, the names of its people in the order in which they first spoke
    """

    asker: str
    partner: str
    names: Mapping[str | None, str]
    listed: Mapping[Role, tuple[str, ...]]

    @property
    def several(self) -> bool:
        """Whether a side has more than one person, so that they must be told apart."""
        return any(len(names) > 1 for names in self.listed.values())

    def speaks(self, side: Role, speaker: str | None) -> str:
        """Whose words these are: "Sie" for the asker unless the asker's side has several people."""
        alone = len(self.listed[side]) == 1
        return self.asker if side == "asker" and alone else self.names[speaker]


def name_people(talk: Talk, language: str) -> People:
    """Names from the file; a role word ("Kunde") serves as a name, a number ("SPEAKER_00") does not."""
    spoke = dict.fromkeys(turn.speaker for turn in talk.turns)
    sides = {speaker: talk.sides.of(turn) for turn in reversed(talk.turns) for speaker in (turn.speaker,)}
    known = {speaker.id: speaker for speaker in talk.conversation.speakers}
    count = {side: sum(1 for speaker in spoke if sides[speaker] == side) for side in ("asker", "partner")}
    names = {
        speaker: _name(known.get(speaker or ""), sides[speaker], count[sides[speaker]], language)
        for speaker in spoke
    }
    listed: dict[Role, tuple[str, ...]] = {
        "asker": tuple(names[speaker] for speaker in spoke if sides[speaker] == "asker"),
        "partner": tuple(names[speaker] for speaker in spoke if sides[speaker] == "partner"),
    }
    alone = len(listed["partner"]) == 1
    partner = listed["partner"][0] if alone else say(language, "counterparts")
    return People(say(language, "you"), partner, names, listed)


def _name(speaker: Speaker | None, side: Role, people_on_side: int, language: str) -> str:
    if speaker is None:
        return say(language, "unnamed")
    if speaker.name:
        return speaker.name
    if people_on_side == 1 and not _is_a_word(speaker.id):
        return say(language, "you" if side == "asker" else "counterpart")
    return say(language, "voice", id=speaker.id) if speaker.id.isdecimal() else speaker.id


def _is_a_word(speaker_id: str) -> bool:
    """ "Kunde" and "Sales Rep" are, "SPEAKER_00", "1", "spk_1" and "Speaker 2" are not."""
    return bool(_A_WORD.search(speaker_id)) and not re.search(r"[\d_]", speaker_id)
