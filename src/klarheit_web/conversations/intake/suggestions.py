"""What a file's name tells: a title and a day, for the owner to set right."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import PurePath

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from klarheit.conversation import Speaker

DAYS = (
    re.compile(r"(?P<year>20\d\d)[-_. ]?(?P<month>[01]\d)[-_. ]?(?P<day>[0-3]\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<day>[0-3]?\d)[-_. ](?P<month>[01]?\d)[-_. ](?P<year>20\d\d)"),
)
CLOCK = re.compile(r"(?<=[-_T ])\d{4,6}(?=$|[-_ .])")
SAYS_NOTHING = frozenset(
    "gmt recording transcript transkript transkription mitschrift aufzeichnung audio video meeting "
    "besprechung meetingtranskript untitled unbenannt notizen notes captions closed caption cc utf8".split()
)
LONGEST = 120


def day_in(name: str) -> date | None:
    """The day that a file's name holds: 2026-11-12, 20261112 or 12.11.2026; none that is still to come."""
    for pattern in DAYS:
        for match in pattern.finditer(name):
            day = _day(match)
            if day and day <= timezone.localdate():
                return day
    return None


def title_in(name: str) -> str:
    """The words of a file's name, without its ending, its day and what says nothing; may be empty."""
    stem = re.sub(r"(\.[A-Za-z]\w{0,11})+$", "", PurePath(name).name)
    for pattern in DAYS:
        stem = pattern.sub(" ", stem)
    words = re.split(r"[\s_+]+|-+(?=\D|$)|(?<=\D)-+", CLOCK.sub(" ", stem))
    told = [word for word in words if word.strip(".,;()[]-") and word.casefold() not in SAYS_NOTHING]
    title = " ".join(told)[:LONGEST].strip(" .,;-")
    return title[:1].upper() + title[1:] if re.search(r"[^\W\d_]{2}", title) else ""


def title_for(name: str, partners: Iterable[Speaker], day: date) -> str:
    """From the file's name, else whom one talked with, else the day."""
    named = ", ".join(one.name for one in partners if one.name)[:LONGEST]
    if title_in(name):
        return title_in(name)
    if named:
        return _("Talk with %(names)s") % {"names": named}
    return _("Talk of %(day)s") % {"day": date_format(day, "DATE_FORMAT")}


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
