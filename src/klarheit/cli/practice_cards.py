"""`klarheit practice cards`: question cards in the terminal, or line by line from a pipe."""

import argparse
import json
import os
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections import deque
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from klarheit.clarity.catalogue import SETTINGS
from klarheit.cli import clarify_shown as shown
from klarheit.cli import own
from klarheit.cli.clarify_typed import Typed, from_stdin, from_terminal, on_terminal
from klarheit.cli.locale import interface_language
from klarheit.cli.whole import written_whole
from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.formats.files import content
from klarheit.languages import LANGUAGES, phrases, room
from klarheit.practice.cards import Card, cards, comes, day, due, dump, is_today, load, review
from klarheit.report.clarified.wording import day as written

MOST = 10
FILE = "cards.json"
_STOPPED = 130

States = dict[str, dict[str, Any]]


def add(commands: "argparse._SubParsersAction[ArgumentParser]", language: str | None = None) -> None:
    """Hang the command into those of `klarheit practice`; `language` of its help, else the environment's."""
    say = phrases(language or interface_language(os.environ), "cards")
    parser = commands.add_parser(
        "cards",
        help=say["cards"],
        description=say["description"],
        epilog=say["examples"],
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--for", dest="audience", choices=SETTINGS, default=SETTINGS[0], help=say["for"])
    parser.add_argument("--language", choices=LANGUAGES, help=say["language"])
    parser.add_argument(
        "--most", metavar=say["NUMBER"], type=int, default=MOST, help=say["most"].format(most=MOST)
    )
    parser.add_argument("--file", metavar=say["FILE"], type=Path, help=say["file"])
    parser.set_defaults(run=run)


def run(chosen: Namespace, language: str) -> int:
    """Show the cards that are due, one by one; kept after each. Exit code 130 when stopped by Ctrl-C."""
    language = chosen.language or language
    file = chosen.file or own.folder() / FILE
    states = read(file)
    waiting = _waiting(states, chosen, language)
    if not waiting:
        _close("nothing", states, chosen, language)
        return 0
    _greet(file, chosen.audience, language)
    try:
        whole = _sitting(waiting, states, file, language)
    except KeyboardInterrupt:
        return _STOPPED
    if whole and not _waiting(states, chosen, language):
        _close("done", states, chosen, language)
    else:
        shown.line(phrases(language, "cards")["left"])
    return 0


def read(file: Path) -> States:
    """What is kept of the cards; nothing yet where there is no file.

    Raises UnreadableFile "json_broken" (line, column), "cards_broken" (place), those of reading any file;
    KlarheitError "cards_newer" (version). All name the file.
    """
    if not file.exists():
        return {}
    try:
        return load(json.loads(content(file).decode("utf-8-sig")))
    except json.JSONDecodeError as error:
        raise UnreadableFile("json_broken", file=file, line=error.lineno, column=error.colno) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise UnreadableFile("cards_broken", file=file, place="kind") from error
    except KlarheitError as error:
        raise type(error)(error.key, **{**error.fields, "file": file}) from error


def write(states: States, file: Path) -> None:
    """The file whole or not at all, readable by nobody else. Raises UnreadableFile "file_unwritable"."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UnreadableFile("file_unwritable", file=file, reason=error) from error
    with written_whole(file) as draft:
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(dump(states), indent=1) + "\n", encoding="utf-8")


def _waiting(states: States, chosen: Namespace, language: str) -> deque[Card]:
    found = due(states, cards(language, chosen.audience), _now())
    return deque(found[: max(1, chosen.most)])


def _greet(file: Path, audience: str, language: str) -> None:
    say = phrases(language, "cards")
    shown.title(phrases(language, "questions")[f"setting.{audience}"], say["how"])
    shown.line(say["kept_in"].format(file=file))


def _sitting(waiting: deque[Card], states: States, file: Path, language: str) -> bool:
    """Card after card; one that did not come to mind comes once more at the end. False when left before."""
    typed, seen = from_terminal() if on_terminal() else from_stdin(), set[str]()
    while waiting:
        card = waiting.popleft()
        rating = _asked(card, language, typed)
        if rating is None:
            return False
        states[card.id] = review(states.get(card.id), rating, _now())
        write(states, file)
        once_more = card.id not in seen and is_today(states[card.id], _now())
        waiting.extend([card] if once_more else [])
        seen.add(card.id)
        _say_when(states[card.id], once_more, language)
    return True


def _asked(card: Card, language: str, typed: Typed) -> str | None:
    """One card: the situation, then the question, then how it went; None when the person leaves."""
    say = phrases(language, "cards")
    shown.line()
    shown.line(phrases(language, "clarity")[f"dimension.{card.dimension}"], style="\033[2m")
    shown.line(card.situation, style="\033[1m")
    shown.line(say["ask"])
    if _typed(typed, language) is None:
        return None
    shown.line(say["catalogue"])
    shown.line(card.question, indent="  ", style="\033[1m")
    shown.line(say["purpose"].format(text=card.purpose), indent="  ", style="\033[2m")
    shown.line(say["trap"].format(text=card.trap), indent="  ", style="\033[2m")
    return _rated(language, typed)


def _rated(language: str, typed: Typed) -> str | None:
    say, words = phrases(language, "cards"), room(language, "cards").RATED
    shown.line(say["rate"])
    while (said := _typed(typed, language)) is not None:
        for rating, meant in words.items():
            if said in meant:
                return str(rating)
        shown.line(say["rate.unknown"])
    return None


def _typed(typed: Typed, language: str) -> str | None:
    """What was typed, in small letters; None for the command that ends, and when nothing more comes."""
    try:
        said = typed("").strip().casefold()
    except EOFError:
        return None
    return None if said in room(language, "cards").END else said


def _say_when(kept: Mapping[str, Any], once_more: bool, language: str) -> None:
    say, now = phrases(language, "cards"), _now()
    if once_more:
        shown.line(say["later"])
    elif not is_today(kept, now):
        shown.line(say["comes"].format(day=_day(kept, now, language)))


def _close(key: str, states: States, chosen: Namespace, language: str) -> None:
    """That nothing more is due, and when the next card is."""
    say, now = phrases(language, "cards"), _now()
    known = {card.id for card in cards(language, chosen.audience)}
    later = [kept for id, kept in states.items() if id in known and not is_today(kept, now)]
    soonest = min(later, key=comes, default=None)
    closing = say[key] if soonest is None else say[f"{key}.next"].format(day=_day(soonest, now, language))
    shown.line()
    shown.line(closing)


def _day(kept: Mapping[str, Any], now: datetime, language: str) -> str:
    return written(language, day(kept, now))


def _now() -> datetime:
    return datetime.now().astimezone()
