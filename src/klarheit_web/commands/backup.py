"""`klarheit-web backup`: writes a backup and says when it expires."""

from argparse import Namespace
from pathlib import Path

from django.utils import timezone

from klarheit_web.commands import gone, saved
from klarheit_web.commands.words import Words


def run(chosen: Namespace, say: Words) -> int:
    gone.write_down()
    file = saved.write(chosen.to)
    print(say["backup.done"].format(file=file, size=f"{file.stat().st_size / 1e6:.1f}", day=_day(file, say)))
    old = saved.delete_expired(chosen.to)
    if old:
        print(say["backup.expired"].format(count=len(old)))
    return 0


def _day(file: Path, say: Words) -> str:
    ends = saved.expires(file)
    assert ends, "a backup that was just written carries its day"
    return format(timezone.localtime(ends), say["date"])
