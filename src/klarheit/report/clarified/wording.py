"""The words of the page: days, and what one vows to do."""

from datetime import date

from klarheit.clarify.model import Measure
from klarheit.languages import phrases
from klarheit.report.wording import month_name


def say(language: str, key: str, **fields: object) -> str:
    """A sentence of this page, its blanks filled."""
    sentence = phrases(language, "clarified")[key]
    return sentence.format(**fields) if fields else sentence


def day(language: str, when: date) -> str:
    """ "Freitag, 27. November 2026"."""
    weekday = phrases(language, "facts")[f"weekday.{when.isoweekday()}"]
    return say(
        language, "day", weekday=weekday, day=when.day, month=month_name(when, language), year=when.year
    )


def by_when(language: str, measure: Measure) -> str:
    """The day; behind it what was said, where that says more: "Dienstag, 24. November 2026 (morgen früh)"."""
    if measure.day is None:
        return measure.when
    written = day(language, measure.day)
    last = measure.when.split()[-1:]
    if not last or last[0].strip(".,").casefold() in written.casefold():
        return written
    return say(language, "by", day=written, said=measure.when)


def vow(language: str, measure: Measure) -> str:
    """The if-then sentence, or ""."""
    if not measure.if_:
        return ""
    then = measure.then.rstrip(" .")
    opens = measure.opens or say(language, "if_then.opens")
    return say(language, "if_then", opens=opens, if_=measure.if_.rstrip(" ,"), then=then)


def is_vow(measure: Measure) -> bool:
    """Whether the whole measure was put as one if-then sentence."""
    return bool(measure.if_) and measure.what == measure.then
