"""`klarheit practice play` and `resume`: one talk, from the situation to the debrief."""

import secrets
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from klarheit.cli import practice_shown as shown
from klarheit.cli.clarify_typed import Typed, on_terminal
from klarheit.cli.practice_case import read_counterpart
from klarheit.cli.practice_choice import choose
from klarheit.cli.practice_file import Kept, read, write
from klarheit.cli.practice_sheets import write_sheets
from klarheit.cli.practice_typed import skip_to_end, typed_by
from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES, phrases, room
from klarheit.practice.compare import compare
from klarheit.practice.debrief import Debrief, debrief
from klarheit.practice.hints import hint, is_due, setting_of
from klarheit.practice.persona import Persona, persona
from klarheit.practice.play import Played, play
from klarheit.practice.skills import MOST_TURNS, practised
from klarheit.practice.turn import reply

SEEDS = 1_000_000
_STOPPED = 130


class _Ended(Exception):
    """The learner ends the talk."""


def run(chosen: Namespace, language: str) -> int:
    """A new talk. Exit code 130 when it was stopped by Ctrl-C; what was said is kept where --save says."""
    if chosen.save and chosen.save.exists():
        raise KlarheitError("practice_exists", file=chosen.save)
    typed = typed_by(chosen.answers)
    try:
        found, case = _counterpart(chosen, language, typed)
    except EOFError:
        return 0
    except KeyboardInterrupt:
        return _STOPPED
    seed = chosen.seed if chosen.seed is not None else secrets.randbelow(SEEDS)
    kept = Kept(play(found, (), seed=seed), case, chosen.skill or "", chosen.hints or "request")
    shown.before(found, kept.skill)
    return _hold(kept, chosen, typed, chosen.save)


def resume(chosen: Namespace, language: str) -> int:
    """Go on with a talk, or try again from one of its turns and see both ways."""
    kept = read(chosen.file)
    if chosen.hints:
        kept = replace(kept, hints=chosen.hints)
    if chosen.turn is None:
        return _go_on(kept, chosen)
    if not 1 <= chosen.turn <= len(kept.asked):
        raise KlarheitError("practice_turn", file=chosen.file, turn=chosen.turn, most=len(kept.asked))
    if chosen.save and chosen.save.exists():
        raise KlarheitError("practice_exists", file=chosen.save)
    again = kept.again(chosen.turn)
    shown.so_far(again.played)
    return _hold(again, chosen, typed_by(chosen.answers), chosen.save or _beside(chosen.file), kept.played)


def _go_on(kept: Kept, chosen: Namespace) -> int:
    if kept.finished:
        return _close(kept, chosen, None, None)
    shown.so_far(kept.played)
    return _hold(kept, chosen, typed_by(chosen.answers), chosen.save or chosen.file)


def _beside(file: Path) -> Path:
    """A new file beside the first go: talk-2.json."""
    number = 2
    while (found := file.with_stem(f"{file.stem}-{number}")).exists():
        number += 1
    return found


def _counterpart(chosen: Namespace, language: str, typed: Typed) -> tuple[Persona, str]:
    """The counterpart, and the text of an own case."""
    spoken = chosen.language or language
    if chosen.persona is None:
        return persona(choose(spoken, typed), spoken), ""
    if chosen.persona.endswith(".toml"):
        return read_counterpart(Path(chosen.persona), chosen.language, language)
    return persona(chosen.persona.replace("-", "_"), spoken), ""


def _hold(
    kept: Kept, chosen: Namespace, typed: Typed, save: Path | None, earlier: Played | None = None
) -> int:
    """Talk, write down what was understood, and read the debrief."""
    delay = on_terminal() and not chosen.no_delay
    try:
        kept = _talk(kept, typed, save, delay=delay)
        kept = _written_down(kept, typed)
    except KeyboardInterrupt:
        shown.paused(kept.played.persona.language, save)
        return _STOPPED
    _keep(kept, save)
    return _close(kept, chosen, save, earlier)


def _talk(kept: Kept, typed: Typed, save: Path | None, *, delay: bool) -> Kept:
    """Turn by turn until somebody ends it; kept after every turn."""
    shown.said(kept.played.persona, kept.played.state.said[-1].text, delay=delay)
    try:
        while not _is_over(kept):
            before, kept = kept, _turn(kept, typed, delay=delay)
            if kept is not before:
                _keep(kept, save)
    except (_Ended, EOFError):
        return kept
    shown.over(kept)
    skip_to_end(typed)
    return kept


def _is_over(kept: Kept) -> bool:
    most = MOST_TURNS if kept.skill else None
    return bool(kept.played.state.ended) or (most is not None and len(kept.asked) >= most)


def _turn(kept: Kept, typed: Typed, *, delay: bool) -> Kept:
    """After one turn, or one taken back; commands that change nothing are obeyed on the way."""
    shown.turn(len(kept.asked) + 1, kept.played.persona.language)
    _offer(kept, asked=False)
    while (after := _heard(kept, typed, delay=delay)) is kept:
        pass
    return after


def _heard(kept: Kept, typed: Typed, *, delay: bool) -> Kept:
    """After one line: a turn, or a command."""
    line = typed("").strip()
    if line.startswith("/"):
        return _obeyed(kept, line[1:].casefold())
    found, played = kept.played.persona, kept.played
    if not line:
        shown.silence(found.language)
    came = reply(found, played.state, line)
    shown.said(found, came.text, delay=delay)
    return replace(kept, played=Played(found, came.state, (*played.replies, came)))


def _offer(kept: Kept, *, asked: bool) -> None:
    """The hint that is due, or that was asked for."""
    found = kept.played.persona
    if is_due(kept.hints, asked=asked):
        shown.hint(hint(kept.played.state, setting=setting_of(found.kind)), found.language)
    elif asked:
        shown.told(found.language, "say.no_hints")


def _obeyed(kept: Kept, word: str) -> Kept:
    """After a command; the same when it changed nothing. Raises _Ended."""
    language = kept.played.persona.language
    command = _command(word)
    if command == "end":
        raise _Ended
    if command == "hint":
        _offer(kept, asked=True)
    elif command == "undo" and kept.asked:
        kept = kept.again(len(kept.asked))
        shown.undone(kept.played)
    elif command == "undo":
        shown.told(language, "say.nothing_to_undo")
    else:
        shown.help(language, known=command is not None)
    return kept


def _command(word: str) -> str | None:
    """What a command means, in either language."""
    for language in LANGUAGES:
        for name, words in room(language, "practised").COMMANDS.items():
            if word in words:
                return str(name)
    return None


def _written_down(kept: Kept, typed: Typed) -> Kept:
    """What the learner understood, and whether it fits, before anything is revealed."""
    found = kept.played.persona
    say = phrases(found.language, "practised")
    shown.ask(say["say.understood"])
    try:
        kept = replace(kept, understood=typed("").strip(), finished=True)
        shown.ask(say["say.fits"].format(name=found.name))
        return replace(kept, fits=_yes_or_no(found.language, typed))
    except EOFError:
        return replace(kept, finished=True)


def _yes_or_no(language: str, typed: Typed) -> bool | None:
    """The answer; None for an empty line."""
    words = room(language, "practised")
    while said := typed("").strip(" .!").casefold():
        if said in words.YES or said in words.NO:
            return said in words.YES
        shown.told(language, "say.fits.unknown")
    return None


def _keep(kept: Kept, save: Path | None) -> None:
    if save:
        write(kept, save)


def _worth_trying(found: Debrief) -> int:
    """The turn to try again; 0 when none stands out."""
    turns = {moment.kind: moment.turn for moment in found.moments}
    return turns.get("redo") or turns.get("missed_cue") or 0


def _close(kept: Kept, chosen: Namespace, save: Path | None, earlier: Played | None) -> int:
    """The debrief, both ways where there are two, and how it goes on."""
    found = debrief(kept.played, understood=kept.understood, fits=kept.fits)
    skill = practised(kept.skill, kept.played) if kept.skill else None
    shown.debriefed(kept.played.persona, found, skill)
    if earlier:
        shown.compared(kept.played.persona, compare(earlier, kept.played))
    shown.kept(kept, save, _worth_trying(found) or len(kept.asked))
    return 0 if write_sheets(kept.played.persona, found, skill, chosen) else 1
