"""The picture of the course in words, for those who do not see it."""

from klarheit.moves.model import Talk
from klarheit.report.course import UNSURE, Course, Span
from klarheit.report.people import People
from klarheit.report.sheet import Part, Told
from klarheit.report.wording import at, clock, count, joined, number, say


def describe(
    talk: Talk, course: Course, people: People, succeeded: tuple[Told, ...], length: str, language: str
) -> str:
    """The course in two or three sentences."""
    asker, partner = (
        sum(getattr(span, f"{side}_words") for span in course.spans) for side in ("asker", "partner")
    )
    said = [
        say(
            language,
            "course.desc",
            length=length,
            asker=people.asker,
            partner=people.partner,
            asker_words=number(asker, language),
            all_words=number(asker + partner, language),
            questions=_questions(course.spans, language),
        )
    ]
    if unsure := sum(sign.shape == UNSURE for sign in course.questions):
        said.append(count(language, "course.unsure", unsure))
    if succeeded:
        places = [told.cites[0].at for told in succeeded if told.cites]
        said.append(say(language, "course.moments", places=joined(places, language)))
    if course.told_turns:
        places = [at(talk, turn, language) for turn in course.told_turns]
        said.append(say(language, "course.telling", places=joined(places, language)))
    return " ".join(said)


def _questions(spans: tuple[Span, ...], language: str) -> str:
    asked = sum(span.questions for span in spans)
    if asked < 2:
        return say(language, f"course.questions.{'one' if asked else 'none'}")
    return say(language, "course.questions", count=asked, open=sum(span.open_questions for span in spans))


def parts(course: Course, language: str) -> tuple[Part, ...]:
    """The talk in equal parts: from where to where, words of each side, questions."""
    return tuple(
        Part(
            f"{_place(course, span.start, language)}–{_place(course, span.end, language)}",
            number(span.asker_words, language),
            number(span.partner_words, language),
            str(span.questions),
            str(span.open_questions),
        )
        for span in course.spans
    )


def _place(course: Course, value: float, language: str) -> str:
    return clock(value) if course.by_time else number(value, language)
