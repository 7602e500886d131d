"""Measurements and persons in words."""

import re
from dataclasses import replace

from klarheit.languages import phrases
from klarheit.measures.model import Interval, Measurement
from klarheit.mirror import Mirror
from klarheit.moves.model import Talk
from klarheit.report.people import People
from klarheit.report.sheet import Figure, Person
from klarheit.report.wording import clock, count, number, percent, say


def figures(mirror: Mirror, language: str) -> tuple[Figure, ...]:
    """All measurements; that of the first pitch with the time it began."""
    return tuple(
        replace(shown, value=_at(measurement, shown.value, mirror.talk, language))
        if measurement.key == "first_pitch"
        else shown
        for measurement in mirror.measurements
        for shown in (figure(measurement, language),)
    )


def _at(measurement: Measurement, value: str, talk: Talk, language: str) -> str:
    start = talk.turns[measurement.turns[0]].start if measurement.turns else None
    return value if start is None else say(language, "numbers.at", value=value, time=clock(start))


def figure(measurement: Measurement, language: str) -> Figure:
    """One measurement, every part a finished phrase."""
    table = phrases(language, "measures")
    absent = table[f"absent.{measurement.absent}"] if measurement.absent else ""
    shown = measurement.value is not None
    return Figure(
        key=measurement.key,
        name=table[f"{measurement.key}.name"],
        value=absent if measurement.value is None else amount(measurement, measurement.value, language),
        formula=table[f"{measurement.key}.formula"],
        rests_on=_rests_on(measurement, language),
        interval=_interval(measurement, measurement.interval, language) if measurement.interval else "",
        grade=_grade(measurement, language),
        reading=table[f"{measurement.key}.reading"],
        known=shown,
    )


def amount(measurement: Measurement, value: float, language: str) -> str:
    """A value in the measurement's unit."""
    match measurement.unit:
        case "share":
            return percent(value)
        case "seconds" if abs(value) >= 60:
            return f"{clock(value)} {say(language, 'unit.min')}"
        case "seconds":
            return f"{number(value, language, 1)} {say(language, 'unit.seconds')}"
        case "words":
            return count(language, "words", round(value))
        case "ratio":
            return number(value, language, 2)
        case _:
            return number(value, language, 0 if value == int(value) else 1)


def _rests_on(measurement: Measurement, language: str) -> str:
    """ "2.140 von 5.220 · n = 15 (ab n = 10)"."""
    parts = []
    if measurement.numerator is not None and measurement.denominator is not None:
        both = {
            name: _counted(measurement, name, value, language)
            for name, value in (
                ("numerator", measurement.numerator),
                ("denominator", measurement.denominator),
            )
        }
        parts.append(say(language, "numbers.counts", **both))
    parts.append(say(language, "numbers.n", n=number(measurement.n, language)))
    if measurement.value is None and measurement.absent == "too_few":
        parts.append(say(language, "numbers.minimum", minimum=number(measurement.minimum, language)))
    return " · ".join(parts)


def _counted(measurement: Measurement, name: str, value: float, language: str) -> str:
    """ "9 aufgegriffene Beiträge": a count with what it counts."""
    what = phrases(language, "measures").get(f"{measurement.key}.{name}", "")
    return f"{number(value, language, 0 if value == int(value) else 1)} {what}".strip()


def _interval(measurement: Measurement, interval: Interval, language: str) -> str:
    """ "90 %: 38 bis 79 %": the unit once, at the end, unless a value is a time of the clock."""
    low, high = (amount(measurement, value, language) for value in (interval.low, interval.high))
    if measurement.unit in ("share", "words") or abs(interval.high) < 60:
        low = re.sub(r"[\s\u202f]\D+$", "", low)
    return say(language, "numbers.interval", low=low, high=high)


def _grade(measurement: Measurement, language: str) -> str:
    domain = say(language, f"domain.{measurement.domain}")
    return say(language, "numbers.grade", grade=measurement.grade, domain=domain)


def persons(talk: Talk, people: People, language: str) -> tuple[Person, ...]:
    """Turns and words of each person, where a side has several; else nothing."""
    if not people.several:
        return ()
    turns: dict[str | None, int] = {}
    words: dict[str | None, int] = {}
    for turn, amount_said in zip(talk.turns, talk.words_by_turn, strict=True):
        turns[turn.speaker] = turns.get(turn.speaker, 0) + 1
        words[turn.speaker] = words.get(turn.speaker, 0) + amount_said
    sides = {"asker": say(language, "you"), "partner": say(language, "counterparts")}
    return tuple(
        Person(
            people.names[speaker],
            sides["asker" if speaker in talk.sides.askers else "partner"],
            number(turns[speaker], language),
            number(words[speaker], language),
        )
        for speaker in turns
    )
