"""The sheets of `klarheit clarify --sheet FILE`: what it brought on one page, and for the calendar."""

import sys
from collections.abc import Sequence
from pathlib import Path

from klarheit.clarify.model import Outcome
from klarheit.cli.whole import written_whole
from klarheit.errors import KlarheitError
from klarheit.languages import phrases

ENDINGS = (".html", ".pdf", ".md", ".ics")


def check(files: Sequence[Path]) -> None:
    """Refuse a name that tells no kind, before anything is asked. Raises KlarheitError "sheet_ending"."""
    for file in files:
        if file.suffix.lower() not in ENDINGS:
            raise KlarheitError("sheet_ending", file=file, known=", ".join(ENDINGS))


def write(outcome: Outcome, files: Sequence[Path]) -> bool:
    """Every sheet into its file; whether all could be written. What can't be is said on standard error."""
    missing = [file for file in files if not _written(outcome, file)]
    return not missing


def _written(outcome: Outcome, file: Path) -> bool:
    try:
        sheet = render(outcome, file.suffix.lower())
        with written_whole(file) as draft:
            draft.write_bytes(sheet)
    except KlarheitError as error:
        print(phrases(outcome.language, "errors")[error.key].format(**error.fields), file=sys.stderr)
        return False
    print(file, file=sys.stderr)
    return True


def render(outcome: Outcome, ending: str) -> bytes:
    """The sheet of this kind, in the language of the dialogue.

    Raises KlarheitError "calendar_empty", "pdf_library_missing" (library).
    """
    # Each view is loaded only when asked for: the dialogue starts without Jinja and WeasyPrint.
    language = outcome.language
    if ending == ".html":
        from klarheit.report.clarified.html import render_html  # noqa: PLC0415

        return render_html(outcome, language).encode()
    if ending == ".pdf":
        from klarheit.report.clarified.pdf import render_pdf  # noqa: PLC0415

        return render_pdf(outcome, language)
    if ending == ".ics":
        from klarheit.report.clarified import calendar_file  # noqa: PLC0415

        return calendar_file.render(outcome, language)
    from klarheit.report.clarified.markdown import render_markdown  # noqa: PLC0415

    return render_markdown(outcome, language).encode()
