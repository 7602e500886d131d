"""The words of a map over several talks."""

from datetime import date

from klarheit.languages import phrases
from klarheit.report.wording import month_name


def say(language: str, key: str, **fields: object) -> str:
    """A sentence of this page, its blanks filled."""
    sentence = phrases(language, "series")[key]
    return sentence.format(**fields) if fields else sentence


def number(language: str, key: str, amount: int) -> str:
    """ "drei Gespräche", "im zweiten Gespräch": in words up to twelve, then in figures."""
    own = f"{key}.{amount}"
    return say(language, own) if own in phrases(language, "series") else say(language, key, count=amount)


def place(language: str, talk: int) -> str:
    """ "im zweiten Gespräch", for a talk counted from 0."""
    return number(language, "in", talk + 1)


def day(language: str, when: date) -> str:
    """ "14. Januar 2027"."""
    return say(language, "day", day=when.day, month=month_name(when, language), year=when.year)


def capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
