"""What `klarheit clarify` shows: questions, the map so far, and at the end what it brought."""

import os
import shlex
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import wrap

from klarheit import clarify
from klarheit.clarify.model import Dialogue, Measure, Outcome, Prompt
from klarheit.clarify.wording import help_lines
from klarheit.clarity.model import NextQuestion
from klarheit.languages import phrases

_WIDEST = 88
_BOLD, _DIM, _PLAIN = "\033[1m", "\033[2m", "\033[0m"


def line(text: str = "", indent: str = "", style: str = "") -> None:
    """A paragraph, wrapped; lines of the text stay lines. Letters that steer a terminal are not passed on."""
    width = min(_WIDEST, max(40, shutil.get_terminal_size().columns))
    on = style if style and sys.stdout.isatty() and "NO_COLOR" not in os.environ else ""
    for one in text.splitlines() or [""]:
        visible = "".join(sign if sign.isprintable() else "\ufffd" for sign in one)
        for part in wrap(visible, width, initial_indent=indent, subsequent_indent=indent) or [""]:
            print(f"{on}{part}{_PLAIN if on else ''}")


def title(name: str, about: str) -> None:
    line(name, style=_BOLD)
    line(about)
    line()


def settings(language: str) -> None:
    """The settings to choose from, by number."""
    line(phrases(language, "clarify")["say.which"], style=_BOLD)
    for number, key in enumerate(clarify.SETTINGS, 1):
        here = clarify.setting(key, language)
        line(f"{number}  {here.title}")
        line(here.about, indent="   ", style=_DIM)


def prompt(due: Prompt, language: str) -> None:
    """One question with what belongs to it."""
    say = phrases(language, "clarify")
    line()
    line(say["say.number"].format(number=due.number, of=due.of), style=_DIM)
    for paragraph in due.notice:
        line(paragraph)
    if due.taken_up:
        line(due.taken_up)
    line(due.question, style=_BOLD)
    for beside in (due.why, *due.hints):
        if beside:
            line(beside, indent="  ", style=_DIM)
    for number, choice in enumerate(due.choices, 1):
        line(f"{number}  {choice.text}", indent="  ")


def map(dialogue: Dialogue) -> None:
    """The dimensions that were touched, with their state and the first quote."""
    say, clear = phrases(dialogue.language, "clarify"), phrases(dialogue.language, "clarity")
    touched = [entry for entry in clarify.draw(dialogue).entries if entry.state != "untouched"]
    if not touched:
        line(say["say.map.nothing"])
    for entry in touched:
        state = clear[f"state.{entry.state}"]
        source = f", {clear[f'source.{entry.source}']}" if entry.source == "assumed" else ""
        line(f"{clear[f'dimension.{entry.dimension}']}: {state}{source}")
        for evidence in entry.evidence[:1]:
            line(say["say.quoted"].format(quote=evidence.quote), indent="  ", style=_DIM)


def answers(dialogue: Dialogue) -> None:
    """The answers so far, by number."""
    for number, exchange in enumerate(dialogue.exchanges, 1):
        line(f"{number}  {exchange.question}")
        line(" ".join(exchange.text.split()) or "–", indent="   ", style=_DIM)
    line(phrases(dialogue.language, "clarify")["say.which_answer"])


def help(language: str, *, known: bool) -> None:
    say = phrases(language, "clarify")
    if not known:
        line(say["say.command_unknown"])
    for one in say["say.help"].splitlines():
        print(one)


def paused(language: str, file: Path) -> None:
    """How to go on; the command stays on one line, to be copied."""
    line()
    line(phrases(language, "clarify")["say.paused"])
    print(f"  klarheit clarify --resume {shlex.quote(str(file))}")


def outcome(found: Outcome) -> None:
    """The short form of what the dialogue brought; the long one is the sheet."""
    say = phrases(found.language, "clarify")
    line()
    _section(say["say.questions"], _numbered(question_lines(found.questions)))
    _section(say["say.why_i_ask"], [found.why_i_ask])
    _section(say["say.decision"], [found.decision])
    _section(say["say.find_out"], [found.find_out])
    _section(say["say.way_out"], [found.circle.way_out] if found.circle else [])
    _section(say["say.measures"], [text for one in found.measures for text in _measure(one, found.language)])
    _section(say["say.people"], found.support.people if found.support else [])
    _section(say["say.clearer"], [found.clearer])
    _section(say["say.open"], [point.heading for point in found.open])
    if found.support:
        _section("", found.support.coach)
        _section("", help_lines(found.language))


def _section(name: str, lines: Iterable[str]) -> None:
    there = [one for one in lines if one]
    if there:
        if name:
            line(name, style=_BOLD)
        for one in there:
            line(one, indent="  ")
        line()


def question_lines(questions: Iterable[NextQuestion]) -> Iterator[str]:
    return (question.text for question in questions)


def _numbered(lines: Iterable[str]) -> Iterator[str]:
    return (f"{number}. {one}" for number, one in enumerate(lines, 1))


def _measure(measure: Measure, language: str) -> Iterator[str]:
    say = phrases(language, "clarify")
    day = f" ({say['say.day'].format(day=measure.day)})" if measure.day else ""
    if measure.when and measure.when in measure.what and not measure.then:
        yield f"{measure.what.rstrip('.')}{day}"
    elif not measure.then or measure.what != measure.then:
        when = f", {measure.when}{day}" if measure.when else ""
        yield f"{measure.what.rstrip('.')} – {measure.who}{when}"
    if measure.if_:
        yield say["say.if_then"].format(opens=measure.opens, if_=measure.if_, then=measure.then)
    elif measure.moment:
        yield say["say.moment"].format(moment=measure.moment)
