"""The quotes of a report: each with its own anchor, printed so that one sees where it was cut."""

import re
from collections.abc import Iterable

from klarheit.clarity.model import Evidence
from klarheit.moves.model import Talk
from klarheit.report.people import People
from klarheit.report.sheet import Cite
from klarheit.report.wording import at, say, within

# Words after which a quote is cut for display, never in the transcript or the JSON.  [design choice]
LONGEST_QUOTE = 45
LONGEST_BRIEF = 24
BRIEF = frozenset({"one_thing", "places", "heard", "map"})
_ENDED = re.compile(r"[.?!…:][“”‘’\"»«)]*$")
FLOWING = frozenset("abcdefghijklmnopqrstuvwxyzäöüßé")


class Quotes:
    """Collects the quotes of a report, so that each has its own anchor."""

    def __init__(self, talk: Talk, people: People, language: str) -> None:
        self.talk, self.people, self.language = talk, people, language
        self.all: list[Cite] = []

    def cite(self, evidence: Evidence, section: str) -> Cite:
        """A quote under a section (key of its heading)."""
        turn = self.talk.turns[evidence.turn]
        longest = LONGEST_BRIEF if section in BRIEF else LONGEST_QUOTE
        made = Cite(
            id=f"c{len(self.all) + 1}",
            evidence=evidence,
            text=within(shown(turn.text, evidence, longest), self.talk.conversation.language, self.language),
            at=at(self.talk, evidence.turn, self.language),
            who=self.people.speaks(evidence.side, turn.speaker),
            section=say(self.language, section),
        )
        self.all.append(made)
        return made

    def each(self, evidence: Iterable[Evidence], section: str) -> tuple[Cite, ...]:
        return tuple(self.cite(quote, section) for quote in evidence)


def shown(text: str, evidence: Evidence, longest: int = LONGEST_QUOTE) -> str:
    """A quote as printed: "…" where it begins or ends within a sentence or was cut for its length."""
    quote = evidence.quote
    words = quote.split(" ")
    cut = len(words) > longest
    if cut:
        quote = " ".join(words[:longest])
    before = text[: evidence.start].rstrip()
    begins_within = bool(before) and not _ENDED.search(before) and quote[:1] in FLOWING
    after = text[evidence.end :].strip()
    ends_within = cut or (bool(after) and not _ENDED.search(quote) and after[0] not in ".?!…")
    return ("…\u00a0" if begins_within else "") + (
        quote.rstrip(" ,;:–-") + "\u00a0…" if ends_within else quote
    )
