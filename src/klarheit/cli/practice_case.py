"""`klarheit practice list`, `check` and `new`: the counterparts there are, and cases of one's own."""

import shlex
import sys
from argparse import Namespace
from importlib.resources import files
from pathlib import Path

from klarheit.cli import clarify_shown as shown
from klarheit.cli.practice_choice import described, in_order
from klarheit.cli.say import complaint
from klarheit.cli.whole import written_whole
from klarheit.errors import KlarheitError
from klarheit.formats.files import content
from klarheit.languages import phrases
from klarheit.practice.check import check, worded
from klarheit.practice.persona import Persona, UnreadablePersona, languages_of, read_persona

_DIM = "\033[2m"


def show(chosen: Namespace, language: str) -> int:
    """Everybody one can practise with, by kind."""
    spoken = chosen.language or language
    say, kind = phrases(spoken, "practised"), None
    for one in in_order(spoken):
        if one.kind != kind:
            kind = one.kind
            shown.line(say[f"kind.{kind}"], style=_DIM)
        print(f"  {one.id:<16}{described(one)}")
    return 0


def read_counterpart(file: Path, wanted: str | None, language: str) -> tuple[Persona, str]:
    """A case of one's own and its text, in the wanted language, else in that of the command, else in its own.

    Raises KlarheitError "case_unreadable" (file, count), UnreadableFile.
    """
    text = _text(file)
    try:
        there = languages_of(text)
        spoken = wanted or (language if language in there else next(iter(there), language))
        return read_persona(text, spoken), text
    except UnreadablePersona as error:
        raise KlarheitError("case_unreadable", file=file, count=len(error.problems)) from error


def check_files(chosen: Namespace, language: str) -> int:
    """What is wrong with each file, or could be better; 1 for anything, 2 for an unreadable one."""
    return max([_check_file(file, language) for file in chosen.files])


def _check_file(file: Path, language: str) -> int:
    say = phrases(language, "practised")
    try:
        text = _text(file)
    except KlarheitError as error:
        print(f"klarheit: {complaint(error, language)}", file=sys.stderr)
        return 2
    problems = check(text, own=not _is_bilingual(text))
    for problem in problems:
        print(say["say.problem"].format(file=file, problem=worded(problem, language)))
    if not problems:
        print(say["say.sound"].format(file=file))
    return int(bool(problems))


def _is_bilingual(text: str) -> bool:
    """Whether it holds both languages, as those that come with Klarheit do: then more is asked of it."""
    try:
        return len(languages_of(text)) > 1
    except UnreadablePersona:
        return False


def write_form(chosen: Namespace, language: str) -> int:
    """A form for a case of one's own. Raises KlarheitError "practice_exists"."""
    if chosen.file.exists():
        raise KlarheitError("practice_exists", file=chosen.file)
    with written_whole(chosen.file) as draft:
        draft.write_text(form(chosen.language or language), encoding="utf-8")
    shown.line(phrases(language, "practised")["say.form_written"].format(file=chosen.file))
    print(f"  klarheit practice check {shlex.quote(str(chosen.file))}")
    return 0


def form(language: str) -> str:
    """The form, with a word to each field."""
    return files("klarheit").joinpath("data", "practice", "form", f"{language}.toml").read_text("utf-8")


def _text(file: Path) -> str:
    return content(file).decode("utf-8-sig", errors="replace")
