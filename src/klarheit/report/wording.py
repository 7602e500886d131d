"""Words, numbers, times and quotation marks as a language writes them."""

from datetime import date

from klarheit.languages import phrases
from klarheit.moves.model import Talk

CIRCLED = "①②③④⑤⑥⑦⑧⑨"


def say(language: str, key: str, **fields: object) -> str:
    """A sentence of the report, its blanks filled."""
    sentence = phrases(language, "report")[key]
    return sentence.format(**fields) if fields else sentence


def count(language: str, key: str, amount: int) -> str:
    """ "1 Wort", "2.140 Wörter": a phrase with its singular under `<key>.one`."""
    if amount == 1:
        return say(language, f"{key}.one")
    return say(language, key, count=number(amount, language))


def month_name(day: date, language: str) -> str:
    """ "November": the name of the month a day is in."""
    return phrases(language, "facts")[f"month.{day.month:02d}"]


def number(value: float, language: str, digits: int = 0) -> str:
    """1234.5 → "1.234,5" (de), "1,234.5" (en)."""
    text = f"{value:,.{digits}f}"
    thousands, decimal = (say(language, f"number.{name}") for name in ("thousands", "decimal"))
    return text.replace(",", "\0").replace(".", decimal).replace("\0", thousands).replace("-", "−")


def percent(share: float) -> str:
    """0.41 → "41 %" with a narrow space that does not break."""
    return f"{round(share * 100)}\u202f%"


def clock(seconds: float) -> str:
    """292 → "04:52"; from one hour on "1:04:52"."""
    sign = "−" if seconds < 0 else ""
    minutes, rest = divmod(int(abs(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours}:{minutes:02}:{rest:02}" if hours else f"{sign}{minutes:02}:{rest:02}"


def length(seconds: float, language: str) -> str:
    """ "38 Minuten"; under two minutes in seconds."""
    if seconds < 120:
        return count(language, "seconds", round(seconds))
    return count(language, "minutes", round(seconds / 60))


def at(talk: Talk, turn: int, language: str) -> str:
    """Where a turn stands: its time when the transcript has times, else its number, counted from one."""
    start = talk.turns[turn].start
    if start is None:
        return say(language, "at.turn", turn=turn + 1)
    return clock(start)


def quoted(text: str, language: str) -> str:
    return say(language, "quote.open") + text + say(language, "quote.close")


def within(text: str, spoken: str, language: str) -> str:
    """A text to be quoted: its own quotation marks become those that stand within others."""
    for mark in ("open", "close"):
        text = text.replace(say(spoken, f"quote.{mark}"), say(language, f"quote.within.{mark}"))
    return text


def joined(names: list[str], language: str) -> str:
    """ "A", "A und B", "A, B und C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {say(language, 'people.and')} {names[-1]}"
