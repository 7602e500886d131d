"""What a practice talk shows in the terminal."""

import os
import shlex
import shutil
import sys
import time
from pathlib import Path
from textwrap import wrap

from klarheit.cli.clarify_shown import line
from klarheit.cli.practice_file import Kept
from klarheit.languages import phrases
from klarheit.practice.compare import Compared
from klarheit.practice.debrief import Debrief
from klarheit.practice.hints import Hint
from klarheit.practice.persona import Persona
from klarheit.practice.play import Played
from klarheit.practice.skills import MOST_TURNS, Practised
from klarheit.report.practised import text

WIDEST = 88
_BOLD, _DIM = "\033[1m", "\033[2m"
_PER_SIGN, _THINKING = 0.012, 0.6
"""Seconds that a reply takes to be typed, and before it begins."""


def before(talked: Persona, skill: str) -> None:
    """What the learner knows beforehand."""
    say = phrases(talked.language, "practised")
    line(f"{talked.name}, {talked.role}", style=_BOLD)
    for key in ("situation", "you", "aim"):
        line()
        line(say[f"say.{key}"], style=_DIM)
        line(getattr(talked, key))
    if skill:
        line()
        line(say["say.skill"].format(skill=say[f"skill.{skill}"]), style=_BOLD)
        line(f"{say[f'skill.{skill}.about']} {say['say.skill.most'].format(most=MOST_TURNS)}")
    line()
    line(say["say.how"], style=_DIM)


def so_far(played: Played) -> None:
    """What was said before it goes on; the last words come with the talk."""
    for said in played.state.said[:-1]:
        if said.side == "partner":
            _speaks(played.persona, said.text, delay=False)
        elif said.text:
            line()
            line(f"> {said.text}")
        else:
            silence(played.persona.language)


def said(talked: Persona, words: str, *, delay: bool) -> None:
    """The counterpart's words; with a delay they are typed."""
    _speaks(talked, words, delay=delay)
    line()


def _speaks(talked: Persona, words: str, *, delay: bool) -> None:
    line()
    line(talked.name, style=_DIM)
    if delay:
        _type(words)
    else:
        line(words)


def _type(words: str) -> None:
    time.sleep(_THINKING)
    for one in wrap(words, _width()):
        for sign in one:
            print(sign if sign.isprintable() else " ", end="", flush=True)
            time.sleep(_PER_SIGN)
        print()


def turn(number: int, language: str) -> None:
    """The number of the learner's turn that comes now."""
    place = phrases(language, "practised")["at"].format(turn=number)
    line(f"{place[:1].upper()}{place[1:]}", style=_DIM)


def silence(language: str) -> None:
    told(language, "say.silence")


def told(language: str, key: str) -> None:
    line(phrases(language, "practised")[key], style=_DIM)


def ask(question: str) -> None:
    line()
    line(question, style=_BOLD)


def hint(found: Hint, language: str) -> None:
    line(phrases(language, "practised")["say.hint"].format(text=found.text), style=_DIM)
    line(found.why, indent="  ", style=_DIM)


def undone(played: Played) -> None:
    told(played.persona.language, "say.undone")
    said(played.persona, played.state.said[-1].text, delay=False)


def help(language: str, *, known: bool) -> None:
    if not known:
        told(language, "say.command_unknown")
    for one in phrases(language, "practised")["say.help"].splitlines():
        print(one)


def over(kept: Kept) -> None:
    """That the talk is over, by itself or since the exercise is."""
    say = phrases(kept.played.persona.language, "practised")
    line(say["say.over"] if kept.played.state.ended else say["say.limit"].format(most=MOST_TURNS), style=_DIM)


def debriefed(talked: Persona, found: Debrief, skill: Practised | None) -> None:
    print()
    print(text.render(talked, found, skill=skill, width=_width(), colour=_colour()), end="")


def compared(talked: Persona, both: Compared) -> None:
    print()
    print(text.side_by_side(talked, both, width=_width(), colour=_colour()), end="")


def kept(one: Kept, file: Path | None, turn: int) -> None:
    """Where it is saved and how one tries again; the command stays on one line, to be copied."""
    if file and one.asked:
        line()
        line(phrases(one.played.persona.language, "practised")["say.saved"].format(file=file))
        print(f"  klarheit practice resume {shlex.quote(str(file))} --from {turn}")


def paused(language: str, file: Path | None) -> None:
    """How to go on after Ctrl-C, when it was saved."""
    line()
    if file and file.exists():
        line(phrases(language, "practised")["say.paused"])
        print(f"  klarheit practice resume {shlex.quote(str(file))}")


def _width() -> int:
    return min(WIDEST, max(40, shutil.get_terminal_size().columns))


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ
