"""The agreed measures that have a day, as a calendar file."""

from collections.abc import Iterator
from datetime import UTC, datetime

from klarheit.calendar import Appointment, publish, uid_of
from klarheit.clarify.model import Measure, Outcome
from klarheit.report.clarified.wording import is_vow, say, vow


def render(outcome: Outcome, language: str, *, stamp: datetime | None = None) -> bytes:
    """The file. Measures without a day stay on the page only: a day is not invented.

    stamp  when the file is made; now, when it is None

    Raises KlarheitError("calendar_empty") where no measure has a day.
    """
    return publish(appointments(outcome, language), language, stamp=stamp or datetime.now(UTC))


def appointments(outcome: Outcome, language: str) -> tuple[Appointment, ...]:
    """One for each measure that has a day; the same measure keeps its `uid` when its day changes."""
    return tuple(_appointments(outcome, language))


def _appointments(outcome: Outcome, language: str) -> Iterator[Appointment]:
    for measure in outcome.measures:
        if measure.day:
            uid = uid_of(outcome.setting, outcome.day.isoformat(), outcome.concern, measure.what)
            what = vow(language, measure) if is_vow(measure) else measure.what
            yield Appointment(uid, measure.day, what, tuple(_more(measure, language)))


def _more(measure: Measure, language: str) -> Iterator[str]:
    if measure.if_ and not is_vow(measure):
        yield vow(language, measure)
    elif measure.moment:
        yield say(language, "moment", moment=measure.moment)
    if measure.who:
        yield say(language, "who", who=measure.who)
    if measure.when:
        yield say(language, "said", said=measure.when)
