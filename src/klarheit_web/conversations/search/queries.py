"""Reading: conversations that hold the words, with the passages; what was saved."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation, Partner, Passage
from klarheit_web.conversations.search import index
from klarheit_web.conversations.search.words import Wanted, folded, marked, places

SHOWN = 3
BEFORE, LENGTH = 60, 260


@dataclass(frozen=True, slots=True)
class Found:
    """A passage with its words marked.

    turn        index into the transcript's turns; `number` counts from one as the mirror's anchors do
    start, end  characters of the turn that are shown
    """

    turn: int
    speaker: str
    start: int
    end: int
    pieces: list[tuple[str, bool]]
    goes_on: bool

    @property
    def number(self) -> int:
        return self.turn + 1


def conversations(
    person: Person,
    looked_for: Wanted,
    *,
    side: str = "",
    partner: Partner | None = None,
    language: str = "",
    since: date | None = None,
    until: date | None = None,
) -> QuerySet[Conversation]:
    """Own conversations that hold all the words, the latest first. A sealed talk is never among them."""
    found = Conversation.objects.of(person).exclude(state=Conversation.State.UNCONSENTED)
    found = found.filter(search_entry__in=index.entries(person.pk, looked_for, side))
    limits = {"partner": partner, "language": language, "held_on__gte": since, "held_on__lte": until}
    return found.filter(**{name: value for name, value in limits.items() if value}).select_related(
        "partner", "search_entry"
    )


def passages(conversation: Conversation, looked_for: Wanted, side: str = "") -> list[Found]:
    """Up to three turns that answer most of the query, in the order of the talk."""
    turns = [
        (number, turn)
        for number, turn in enumerate(conversation.transcript["turns"])
        if not side or _side(conversation, turn["speaker"]) == side
    ]
    answered = Counter({number: looked_for.answered_in(folded(turn["text"])) for number, turn in turns})
    best = sorted(number for number, count in answered.most_common(SHOWN) if count)
    names = {one["id"]: one["name"] or one["id"] for one in conversation.transcript["speakers"]}
    said = dict(turns)
    return [_found(number, said[number], names, looked_for) for number in best]


def saved(person: Person) -> QuerySet[Passage]:
    """The person's own, those thrown away left out."""
    return Passage.objects.filter(owner=person, deleted_at=None).select_related("conversation")


def _side(conversation: Conversation, speaker: str | None) -> str:
    return "asker" if speaker in conversation.search_entry.askers else "partner"


def _found(number: int, turn: dict[str, str], names: dict[str, str], looked_for: Wanted) -> Found:
    text = turn["text"]
    spans = [(start, end) for start, end, _answered in places(text, looked_for)]
    start, end = _window(text, spans)
    within = [(one - start, other - start) for one, other in spans if start <= one and other <= end]
    name = names.get(turn["speaker"], turn["speaker"] or "")
    return Found(number, name, start, end, marked(text[start:end], within), goes_on=end < len(text))


def _window(text: str, spans: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The part of a long turn around its first marked word, cut between words."""
    first_start, first_end = next(iter(spans))
    start = 0 if first_start <= BEFORE else text.find(" ", first_start - BEFORE, first_start) + 1
    start = start or (0 if first_start <= BEFORE else first_start)
    end = max(start + LENGTH, first_end)
    return start, len(text) if end >= len(text) else max(text.rfind(" ", start, end), first_end)
