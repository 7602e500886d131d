"""How the partner is greeted, and who signs: by the names in the file, as they were used in the talk."""

import re

from klarheit.conversation import Role
from klarheit.languages import phrases, room
from klarheit.moves.model import Talk
from klarheit.report.understood.model import Audience
from klarheit.report.understood.wording import worded

MOST = 2
"""People greeted by name."""


def greeting(talk: Talk, audience: Audience) -> str:
    """ "Guten Tag, Frau Berger," where the talk tells so; "Guten Tag," where it does not."""
    language = talk.conversation.language
    if audience == "oneself":
        return ""
    names = [addressed(talk, name) for name in people(talk, "partner")]
    if not names or len(names) > MOST:
        return phrases(language, "understood")["greeting"]
    if len(names) == 1:
        return worded(language, "greeting.named", audience).format(name=names[0])
    return worded(language, "greeting.more", audience).format(name=names[0], other=names[1])


def people(talk: Talk, side: Role) -> tuple[str, ...]:
    """The names of the people of a side, in the order in which they first spoke; none where one has none."""
    spoke = dict.fromkeys(turn.speaker for turn in talk.turns if talk.sides.of(turn) == side)
    known = {speaker.id: speaker.name for speaker in talk.conversation.speakers}
    names = [known.get(speaker) if speaker else None for speaker in spoke]
    return tuple(name for name in names if name) if all(names) else ()


def addressed(talk: Talk, name: str) -> str:
    """A name as the asker used it: "Dieter Brandt" → "Herr Brandt"; "Denise Halloran" → "Denise"."""
    words = room(talk.conversation.language, "understood")
    parts = name.split()
    if re.match(words.TITLES, parts[0]) and len(parts) > 1:
        return name
    said = " ".join(turn.text for turn in talk.turns if talk.sides.of(turn) == "asker")
    if title := re.search(rf"\b({words.TITLES}) {re.escape(parts[-1])}\b", said):
        return f"{words.TITLE_SHOWN[title[1].rstrip('.')]} {parts[-1]}"
    if words.FIRST_NAMES_GREET and re.search(rf"\b{re.escape(parts[0])}\b", said):
        return parts[0]
    return name
