"""`klarheit clarify`: the dialogue with oneself in the terminal, or line by line from a file."""

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from klarheit import clarify
from klarheit.clarify.model import Dialogue, Outcome
from klarheit.cli import clarify_sheets as sheets
from klarheit.cli import clarify_shown as shown
from klarheit.cli.clarify_typed import Typed, from_answers, from_stdin, from_terminal, on_terminal
from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES, phrases, room

SETTINGS = tuple(key.replace("_", "-") for key in clarify.SETTINGS)
_COMMAND = re.compile(r"/([^\W\d]+|\?)")
_STOPPED = 130


def add_arguments(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    """The arguments of `klarheit clarify`; `say` are the phrases of the command."""
    parser.add_argument("setting", nargs="?", choices=SETTINGS, help=say["clarify.setting"])
    parser.add_argument("--resume", metavar=say["FILE"], type=Path, help=say["clarify.resume"])
    parser.add_argument("--after", metavar=say["FILE"], type=Path, help=say["clarify.after"])
    parser.add_argument("--file", metavar=say["FILE"], type=Path, help=say["clarify.file"])
    parser.add_argument("--answers", metavar=say["FILE"], type=Path, help=say["clarify.answers"])
    parser.add_argument(
        "--sheet", metavar=say["FILE"], type=Path, action="append", default=[], help=say["clarify.sheet"]
    )
    parser.add_argument("--language", choices=LANGUAGES, help=say["clarify.language"])


def run(chosen: Namespace, language: str) -> int:
    """Hold the dialogue. Exit code 130 when it was stopped by Ctrl-C; what was answered is kept."""
    _check(chosen)
    typed = _typed(chosen)
    try:
        dialogue = _taken_up(chosen, language, typed)
    except EOFError:
        return 0
    file = _file(chosen, dialogue)
    _greet(dialogue, file, chosen)
    clarify.write(dialogue, file)
    try:
        dialogue = _hold(dialogue, file, typed)
    except KeyboardInterrupt:
        shown.paused(dialogue.language, file)
        return _STOPPED
    found = _close(dialogue, file)
    return 0 if sheets.write(found, chosen.sheet) else 1


def _check(chosen: Namespace) -> None:
    """Options that contradict each other are refused before any question is asked."""
    sheets.check(chosen.sheet)
    if chosen.resume and (chosen.setting or chosen.after):
        raise KlarheitError("resume_alone", file=chosen.resume)
    if chosen.file and chosen.file != chosen.resume and chosen.file.exists():
        raise KlarheitError("clarify_exists", file=chosen.file)


def _typed(chosen: Namespace) -> Typed:
    if chosen.answers:
        return from_answers(chosen.answers)
    return from_terminal() if on_terminal() else from_stdin()


def _taken_up(chosen: Namespace, language: str, typed: Typed) -> Dialogue:
    """A dialogue to go on with, or a new one; without a setting it is asked which."""
    if chosen.resume:
        found = clarify.read(chosen.resume)
        return clarify.back(found) if found.ended else found
    earlier = clarify.read(chosen.after) if chosen.after else None
    spoken = chosen.language or (earlier.language if earlier else language)
    setting = chosen.setting.replace("-", "_") if chosen.setting else _which(spoken, typed)
    return clarify.begin(setting, spoken, date.today(), earlier)


def _which(language: str, typed: Typed) -> str:
    """The setting the user chooses by number. Raises EOFError when nothing more comes."""
    shown.settings(language)
    while True:
        said = typed("").strip()
        if said.isdecimal() and 1 <= int(said) <= len(clarify.SETTINGS):
            return clarify.SETTINGS[int(said) - 1]
        key = said.lower().replace("-", "_")
        if key in clarify.SETTINGS:
            return key
        shown.line(phrases(language, "clarify")["say.which.unknown"].format(count=len(clarify.SETTINGS)))


def _file(chosen: Namespace, dialogue: Dialogue) -> Path:
    """Where the answers are kept: as said, else where it came from, else a new file in the folder."""
    if chosen.file or chosen.resume:
        return Path(chosen.file or chosen.resume)
    name = phrases(dialogue.language, "clarify")["say.file"].format(day=dialogue.today.isoformat())
    file, number = Path(name), 2
    while file.exists():
        file, number = Path(name).with_stem(f"{Path(name).stem}-{number}"), number + 1
    return file


def _greet(dialogue: Dialogue, file: Path, chosen: Namespace) -> None:
    say = phrases(dialogue.language, "clarify")
    here = clarify.setting(dialogue.setting, dialogue.language)
    shown.title(here.title, say["say.resumed"] if chosen.resume else here.about)
    shown.line(say["say.saved_as"].format(file=file))
    if on_terminal():
        shown.line(say["say.how"])


def _hold(dialogue: Dialogue, file: Path, typed: Typed) -> Dialogue:
    """Ask until nothing is left to ask, the user ends it, or nothing more comes; saved after every answer."""
    again = True
    while not clarify.is_finished(dialogue):
        if again:
            shown.prompt(clarify.prompt(dialogue), dialogue.language)
        try:
            said = typed("")
            before = dialogue
            dialogue = _heard(dialogue, said, typed)
        except EOFError:
            break
        again = dialogue is not before
        clarify.write(dialogue, file)
    return dialogue


def _heard(dialogue: Dialogue, said: str, typed: Typed) -> Dialogue:
    """The dialogue after what was typed: a command or an answer."""
    command = _COMMAND.fullmatch(said.strip())
    if command is None:
        return clarify.answer(dialogue, said)
    return _obeyed(_command(command[1].lower()), dialogue, typed)


def _command(word: str) -> str | None:
    """What a command means, in either language."""
    for language in LANGUAGES:
        for name, words in room(language, "clarify").COMMANDS.items():
            if word in words:
                return str(name)
    return None


def _obeyed(command: str | None, dialogue: Dialogue, typed: Typed) -> Dialogue:
    """The dialogue after a command; the same when it changed nothing."""
    say = phrases(dialogue.language, "clarify")
    if command == "back" and dialogue.exchanges:
        return clarify.back(dialogue)
    if command == "skip" and clarify.prompt(dialogue).may_skip:
        return clarify.skip(dialogue)
    if command == "end":
        return clarify.end(dialogue)
    if command == "correct" and dialogue.exchanges:
        return _corrected(dialogue, typed)
    if command == "map":
        shown.map(dialogue)
    elif command in ("help", None):
        shown.help(dialogue.language, known=command is not None)
    else:
        shown.line(say[_REFUSED[command or "help"]])
    return dialogue


_REFUSED = {"back": "say.not_back", "skip": "say.no_skip", "correct": "say.nothing_to_correct"}


def _corrected(dialogue: Dialogue, typed: Typed) -> Dialogue:
    """Let the user choose an answer by its number and type it anew."""
    shown.answers(dialogue)
    number = typed("").strip()
    if not (number.isdecimal() and 1 <= int(number) <= len(dialogue.exchanges)):
        return dialogue
    exchange = dialogue.exchanges[int(number) - 1]
    say = phrases(dialogue.language, "clarify")
    shown.line(say["say.new_answer"].format(question=exchange.question))
    return clarify.correct(dialogue, exchange.key, typed(exchange.text))


def _close(dialogue: Dialogue, file: Path) -> Outcome:
    """What the dialogue brought, and how it goes on."""
    found = clarify.outcome(dialogue)
    shown.outcome(found)
    say = phrases(dialogue.language, "clarify")
    if found.finished:
        shown.line(say["say.finished"].format(file=file))
    else:
        shown.paused(dialogue.language, file)
    return found
