"""From the mirror to the page: what is told, in which words, and what is left out."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import ceil

from klarheit.clarity.model import DIMENSIONS
from klarheit.errors import KlarheitError
from klarheit.mirror import Mirror
from klarheit.moves.model import Talk
from klarheit.report.understood.carry import carry
from klarheit.report.understood.considerate import names_someone_else, reason_to_leave_out
from klarheit.report.understood.gather import LAYOUT, OF_OPTION, OPTION, Said, gather
from klarheit.report.understood.greeting import greeting, people
from klarheit.report.understood.model import Audience, LeftOut, Paragraph, Reason, Sentence, Understood
from klarheit.report.understood.unsure import MOST, doubts
from klarheit.report.understood.wording import day, worded
from klarheit.report.wording import joined

MOST_TOLD = {"goal": 2, "criteria": 3, "deadline": 2, "drivers": 3, "situation": 2, "resources": 2,
             "obstacles": 3, "alternatives": 8, "risks": 4, "people": 2, "steps": 4}  # fmt: skip
"""Sentences per dimension.  [design choice]"""
MOST_LINES = 43.0
SIGNS_PER_LINE = 84
LINES_OF_A_HEADING = 1.8
"""What one page of paper holds beside greeting, opening and closing.  [measured]"""


def understand(
    mirror: Mirror,
    *,
    audience: Audience = "customer",
    when: date | None = None,
    inner: Collection[str] = (),
    leave_out: Collection[str] = (),
    keep: Collection[str] = (),
) -> Understood:
    """The page for the partner of a talk, in the language of the talk.

    when       the day of the talk, if the page is to name it
    inner      dimensions that the user keeps back
    leave_out  ids of sentences that the user keeps back
    keep       ids of sentences to be told although a third person comes off badly in them

    Raises KlarheitError("sentence_unknown") for an id, ("dimension_unknown") for a dimension there is not.
    """
    talk = mirror.talk
    said = gather(talk, mirror.clarity)
    asked = doubts(talk, mirror.clarity, audience, said)
    _check(inner, {*leave_out, *keep}, [*(one.id for one in said), *(one.id for one in asked)])
    choice = _Choice(talk, audience, frozenset(inner), frozenset(leave_out), frozenset(keep))
    questions = [one for one in asked if choice.reason(one) is None][:MOST]
    told, hidden = _chosen(said, choice)
    paragraphs = _paragraphs(talk, told, questions, audience)
    while _lines(paragraphs) > MOST_LINES and (spare := _spare(told, choice.keep)):
        told.remove(spare)
        paragraphs = _paragraphs(talk, told, questions, audience)
    return _page(talk, audience, when, paragraphs, _left_out(talk, audience, hidden, asked, choice))


def sentence_ids(mirror: Mirror, audience: Audience = "customer") -> tuple[str, ...]:
    """The ids of everything that could stand on the page, told or left out."""
    said = gather(mirror.talk, mirror.clarity)
    asked = doubts(mirror.talk, mirror.clarity, audience, said)
    return (*(one.id for one in said), *(one.id for one in asked))


@dataclass(frozen=True, slots=True)
class _Choice:
    """What the user keeps back and what is to stand although a third person could read it."""

    talk: Talk
    audience: Audience
    inner: frozenset[str]
    leave_out: frozenset[str]
    keep: frozenset[str]

    def reason(self, one: Sentence) -> Reason | None:
        if one.dimension in self.inner or one.id in self.leave_out:
            return "inner"
        if one.id in self.keep or self.audience == "oneself":
            return None
        return next(filter(None, (reason_to_leave_out(self.talk, quote) for quote in one.shows)), None)


def _check(inner: Iterable[str], ids: Iterable[str], known: Sequence[str]) -> None:
    for dimension in sorted(set(inner).difference(DIMENSIONS)):
        raise KlarheitError("dimension_unknown", dimension=dimension, known=", ".join(DIMENSIONS))
    for one in sorted(set(ids).difference(known)):
        raise KlarheitError("sentence_unknown", id=one, known=", ".join(known) or "–")


def _chosen(said: Iterable[Said], choice: _Choice) -> tuple[list[Said], list[tuple[Said, Reason]]]:
    """What is told, and what is not; what hangs on an option goes with it."""
    told: list[Said] = []
    hidden: list[tuple[Said, Reason]] = []
    option: Reason | None = None
    count: Counter[str] = Counter()
    for one in said:
        reason = choice.reason(carry(choice.talk, one, choice.audience, 0))
        if one.role in OPTION:
            option = reason
        elif one.role in OF_OPTION:
            reason = reason or option
        if reason:
            hidden.append((one, reason))
        elif count[one.dimension] < MOST_TOLD[one.dimension] or one.id in choice.keep:
            count[one.dimension] += 1
            told.append(one)
    return told, hidden


def _paragraphs(
    talk: Talk, told: Sequence[Said], questions: Sequence[Sentence], audience: Audience
) -> tuple[Paragraph, ...]:
    return (*_told(talk, told, audience), *_unsure(talk, questions, audience, bool(told)))


def _lines(paragraphs: Iterable[Paragraph]) -> float:
    """About how many lines they take on paper; every question begins its own."""
    return sum(LINES_OF_A_HEADING + sum(map(ceil, _set_lines(paragraph))) for paragraph in paragraphs)


def _set_lines(paragraph: Paragraph) -> list[float]:
    signs = [len(one.text) / SIGNS_PER_LINE for one in paragraph.sentences]
    return signs if paragraph.key == "unsure" else [sum(signs)]


def _spare(told: Sequence[Said], keep: Collection[str]) -> Said | None:
    """What goes first when the page is full: of the dimension told most, the last."""
    spare = [one for one in told if one.id not in keep and one.role not in OPTION]
    count = Counter(one.dimension for one in told)
    most = max((count[one.dimension] for one in spare), default=0)
    return next((one for one in reversed(spare) if count[one.dimension] == most), None)


def _told(talk: Talk, told: Sequence[Said], audience: Audience) -> Iterator[Paragraph]:
    for key in LAYOUT:
        sentences = tuple(_sentences(talk, [one for one in told if one.paragraph == key], audience))
        if sentences:
            weighed = key != "ways" or any(one.dimension == "alternatives" for one in sentences)
            heading = f"heading.{key}" if weighed else "heading.risks"
            yield Paragraph(key, worded(talk.conversation.language, heading, audience), sentences)


def _sentences(talk: Talk, said: Iterable[Said], audience: Audience) -> Iterator[Sentence]:
    """Each with its place among its like: options are counted, of others only what follows at once."""
    options, run, before = 0, 0, ("", "")
    for one in said:
        like = (one.role, one.quotes[0].side if one.quotes else "")
        run = run + 1 if like == before else 0
        place = options if one.role == "option" else run
        sentence = carry(talk, one, audience, place)
        yield replace(sentence, means=carry(talk, one, audience, 0).text) if place else sentence
        options += one.role == "option"
        before = like


def _unsure(
    talk: Talk, questions: Sequence[Sentence], audience: Audience, anything_told: bool
) -> Iterator[Paragraph]:
    if questions:
        heading = "heading.unsure" if anything_told else "heading.open"
        yield Paragraph("unsure", worded(talk.conversation.language, heading, audience), tuple(questions))


def _left_out(
    talk: Talk, audience: Audience, hidden: Iterable[tuple[Said, Reason]], asked: Iterable[Sentence],
    choice: _Choice,
) -> tuple[LeftOut, ...]:  # fmt: skip
    told = [LeftOut(carry(talk, one, audience, 0), reason) for one, reason in hidden]
    reasons = [(one, choice.reason(one)) for one in asked]
    return (*told, *(LeftOut(one, reason) for one, reason in reasons if reason))


def _page(
    talk: Talk, audience: Audience, when: date | None, paragraphs: tuple[Paragraph, ...],
    left_out: tuple[LeftOut, ...],
) -> Understood:  # fmt: skip
    language = talk.conversation.language
    told = any(paragraph.key != "unsure" for paragraph in paragraphs)
    nothing, dated = "" if told else ".nothing", ".date" if when else ""
    shown = day(when, language) if when else ""
    farewell = worded(language, "farewell", audience)
    return Understood(
        language=language,
        audience=audience,
        title=worded(language, "title", audience),
        subject=worded(language, f"subject{dated}", audience).format(date=shown),
        greeting=greeting(talk, audience),
        opening=worded(language, f"opening{nothing}{dated}", audience).format(date=shown),
        paragraphs=paragraphs,
        closing=worded(language, f"closing{nothing}", audience),
        farewell=farewell,
        signature=joined(list(people(talk, "asker")), language) if farewell else "",
        left_out=left_out,
        of_others=tuple(_of_others(talk, paragraphs)) if audience != "oneself" else (),
    )


def _of_others(talk: Talk, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        for sentence in paragraph.sentences:
            if any(names_someone_else(talk, quote.quote) for quote in sentence.shows):
                yield sentence.id
