"""`klarheit survey`: instruments of one's own, checked and shown before anybody is asked."""

import argparse
import re
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from klarheit.cli import clarify_shown as shown
from klarheit.cli.say import complaint
from klarheit.errors import KlarheitError
from klarheit.formats.files import content
from klarheit.languages import LANGUAGES, phrases
from klarheit.survey.instrument import (
    BUNDLED,
    LONGEST,
    Instrument,
    Item,
    Part,
    bundled,
    items,
    minutes,
    read,
)

_BOLD, _DIM = "\033[1m", "\033[2m"
_BLANK = re.compile(r"\{[a-z_]+\}")

Run = Callable[[Namespace, str], int]


def add_arguments(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    """The commands of `klarheit survey`. `say` are the phrases of the command."""
    commands = parser.add_subparsers(required=True, metavar=say["command"], title=say["commands"])
    checking = _command(commands, "check", check, say)
    checking.add_argument("files", nargs="+", metavar=say["FILE"], type=Path, help=say["survey.files"])
    showing = _command(commands, "show", show, say)
    showing.add_argument(
        "instrument", metavar=say["INSTRUMENT"], help=say["survey.instrument"].format(keys=", ".join(BUNDLED))
    )
    showing.add_argument("--language", choices=LANGUAGES, help=say["survey.language"])


def _command(
    commands: "argparse._SubParsersAction[ArgumentParser]", name: str, run: Run, say: Mapping[str, str]
) -> ArgumentParser:
    parser = commands.add_parser(
        name,
        help=say[f"survey.{name}"],
        description=say[f"survey.{name}.description"],
        epilog=say[f"survey.{name}.examples"],
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def check(chosen: Namespace, language: str) -> int:
    """What keeps each file from being asked; 1 for anything, 2 for an unreadable file."""
    return max([_check_file(file, language) for file in chosen.files])


def _check_file(file: Path, language: str) -> int:
    say = phrases(language, "cli")
    try:
        text = content(file).decode("utf-8-sig", errors="replace")
    except KlarheitError as error:
        print(f"klarheit: {complaint(error, language)}", file=sys.stderr)
        return 2
    problems = list(_problems(text, file, language))
    for problem in problems:
        print(problem)
    if not problems:
        print(say["survey.sound"].format(file=file))
    return int(bool(problems))


def _problems(text: str, file: Path, language: str) -> Iterator[str]:
    say = phrases(language, "cli")
    try:
        instrument = read(text, str(file))
    except KlarheitError as error:
        yield complaint(error, language)
        return
    if minutes(instrument) > LONGEST:
        yield say["survey.too_long"].format(
            file=file, minutes=round(minutes(instrument)), most=round(LONGEST)
        )
    for item in items(instrument):
        found = _BLANK.findall(" ".join((*item.words.values(), *item.under.values(), item.key)))
        for blank in dict.fromkeys(found):
            yield say["survey.blank"].format(file=file, item=item.key, blank=blank)


def show(chosen: Namespace, language: str) -> int:
    """The instrument as it is asked, with its licence. Raises what `read` raises."""
    spoken = chosen.language or language
    instrument = _found(chosen.instrument)
    say = phrases(spoken, "cli")
    shown.line(instrument.title[spoken], style=_BOLD)
    shown.line(_terms(instrument, say), style=_DIM)
    for part in instrument.parts:
        _show_part(part, spoken)
    return 0


def _found(name: str) -> Instrument:
    """One of Klarheit's own by its key, else the file of that name."""
    if name in BUNDLED:
        return bundled(name)
    if not Path(name).exists() and not Path(name).suffix:
        raise KlarheitError("instrument_none", name=name, known=", ".join(BUNDLED))
    return read(content(Path(name)).decode("utf-8-sig", errors="replace"), name)


def _terms(instrument: Instrument, say: Mapping[str, str]) -> str:
    lasts = say["survey.minutes"].format(
        minutes=max(1, round(minutes(instrument))), version=instrument.version
    )
    licence = f"{instrument.licence}, {instrument.holder} ({instrument.proof})"
    validity = say["survey.validated" if instrument.validated else "survey.not_validated"]
    return "\n".join((lasts, licence, f"{instrument.origin}. {validity}"))


def _show_part(part: Part, language: str) -> None:
    shown.line()
    shown.line(part.title[language], style=_BOLD)
    shown.line(part.lead[language])
    for under, asked in groupby(part.items, key=lambda item: item.under.get(language, "")):
        if under:
            shown.line()
            shown.line(under, indent="  ")
        for item in asked:
            _show_item(item, language)


def _show_item(item: Item, language: str) -> None:
    shown.line()
    shown.line(item.words[language], indent="  ")
    say = phrases(language, "cli")
    answers = [level.words[language] for level in item.levels] or [say[f"survey.{item.kind}"]]
    if item.may_skip and item.levels:
        answers.append(say["survey.skip"])
    shown.line(" · ".join(answers), indent="    ", style=_DIM)
    shown.line(item.key, indent="    ", style=_DIM)
