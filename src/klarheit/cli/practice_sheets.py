"""The debrief into files: `--html FILE`, `--json FILE`."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from klarheit.cli.say import complaint
from klarheit.cli.whole import written_whole
from klarheit.errors import KlarheitError
from klarheit.practice.debrief import Debrief
from klarheit.practice.persona import Persona
from klarheit.practice.skills import Practised


def write_sheets(talked: Persona, found: Debrief, skill: Practised | None, chosen: Namespace) -> bool:
    """What --html and --json ask for; whether all could be written. What can't is said on standard error."""
    # Each view is loaded only when asked for: a talk starts without Jinja.
    wanted: dict[Path, bytes] = {}
    if chosen.html:
        from klarheit.report.practised import html  # noqa: PLC0415

        wanted[chosen.html] = html.render(talked, found, skill=skill).encode()
    if chosen.json:
        from klarheit.report.practised import json as as_json  # noqa: PLC0415

        plain = as_json.render(talked, found, skill=skill)
        wanted[chosen.json] = (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()
    missing = [path for path, sheet in wanted.items() if not _written(path, sheet, talked.language)]
    return not missing


def _written(path: Path, sheet: bytes, language: str) -> bool:
    try:
        with written_whole(path) as draft:
            draft.write_bytes(sheet)
    except KlarheitError as error:
        print(f"klarheit: {complaint(error, language)}", file=sys.stderr)
        return False
    print(path, file=sys.stderr)
    return True
