"""`klarheit correct`: what was recognised, segment by segment with its number; and setting it right."""

import getpass
import shutil
import sys
from argparse import Namespace
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from klarheit.cli import corrected, listing
from klarheit.cli.source import read
from klarheit.corrections import Corrected, Correction, Refusal, correct, named, refuse, settle
from klarheit.errors import KlarheitError
from klarheit.languages import phrases
from klarheit.moves import hear
from klarheit.moves.model import Move, Talk

NO_DIMENSION = "none"


@dataclass(frozen=True, slots=True)
class Task:
    """One call of the command: the talk as heard, what was set right so far and where it is kept."""

    heard: Talk
    made: tuple[Correction, ...]
    path: Path | None
    language: str
    refused: tuple[Refusal, ...] = ()

    @property
    def corrected(self) -> Corrected:
        return correct(self.heard, self.made)


def run(chosen: Namespace, language: str) -> int:
    """List the segments; with --label or --dimension correct one; with --undo take a correction back."""
    path = corrected.place(chosen.file, chosen.corrections)
    there = path if path and path.is_file() else None
    made = corrected.read(there) if there else ()
    refused = corrected.read_refused(there) if there else ()
    task = Task(hear(read(chosen.file, chosen.language), chosen.asker), made, path, language, refused)
    if chosen.undo:
        return _undo(task, chosen.at)
    if chosen.drop_displaced:
        return _drop_displaced(task)
    if chosen.label or chosen.dimension:
        return _correct(task, chosen)
    if chosen.words:
        raise KlarheitError("words_without_label")
    _show(task, _turn_only(task, chosen.at))
    return 0


def _show(task: Task, turn: int | None = None) -> None:
    found = task.corrected
    width = max(60, shutil.get_terminal_size().columns)
    sys.stdout.writelines(f"{line}\n" for line in listing.lines(found, task.language, width, turn))
    if found.displaced:
        say = phrases(task.language, "cli")
        print(say["correct.displaced"].format(count=len(found.displaced)), file=sys.stderr)
        for one in found.displaced:
            print(f"  {one.turn + 1}: {one.quote}", file=sys.stderr)


def _correct(task: Task, chosen: Namespace) -> int:
    if chosen.at is None:
        raise KlarheitError("place_missing")
    before = _segment(task.corrected.talk, chosen)
    labels = _labels(chosen.label, task.heard, before)
    made = Correction(
        turn=before.turn,
        start=before.start,
        end=before.end,
        quote=task.heard.text(before),
        labels=labels,
        dimensions=_dimensions(chosen.dimension, labels),
        by=chosen.by or _user(),
        when=datetime.now().astimezone(),
    )
    return _keep(task, (*(one for one in task.made if not one.overlaps(made)), made), before.turn)


def _labels(words: list[str], talk: Talk, before: Move) -> tuple[str, ...]:
    """The labels given, or those it has when only its dimensions are corrected."""
    given = [named(word) for several in words for word in several.split(",") if word.strip()]
    return settle(given or before.labels, talk.side(before.turn))


def _dimensions(keys: list[str], labels: tuple[str, ...]) -> tuple[str, ...] | None:
    if not keys:
        return None
    asks = any(label.startswith("question.") for label in labels)
    if not asks or "ask_back" in labels:
        raise KlarheitError("dimension_needs_question")
    return tuple(dict.fromkeys(key for key in keys if key != NO_DIMENSION))


def _user() -> str | None:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name
        return None


def _undo(task: Task, at: str | None) -> int:
    """Take back the correction of one segment, or the last one made."""
    if not task.made:
        raise KlarheitError("nothing_corrected")
    if at is None:
        return _keep(task, task.made[:-1], task.made[-1].turn)
    turn, segment = _place(at, task.corrected.talk)
    if segment is None:
        raise KlarheitError("place_unreadable", place=at)
    move = task.corrected.talk.moves_by_turn[turn][segment]
    kept = tuple(one for one in task.made if (one.turn, one.start, one.end) != (turn, move.start, move.end))
    if kept == task.made:
        raise KlarheitError("place_not_corrected", place=at)
    return _keep(task, kept, turn)


def _drop_displaced(task: Task) -> int:
    """Strike what lost its place: corrections, and what was refused in the mirror."""
    kept = tuple(one for one in task.made if one not in task.corrected.displaced)
    return _keep(replace(task, refused=refuse(task.heard, task.refused).placed), kept)


def _keep(task: Task, made: tuple[Correction, ...], turn: int | None = None) -> int:
    """Write the corrections and show what now stands in the turn they are about."""
    if task.path is None:
        raise KlarheitError("corrections_nowhere")
    corrected.write(task.path, made, task.refused)
    if turn is not None and turn < len(task.heard.turns):
        _show(Task(task.heard, made, task.path, task.language), turn)
    say = phrases(task.language, "cli")
    key = "correct.written" if made or task.refused else "correct.removed"
    print(say[key].format(count=len(made), file=task.path), file=sys.stderr)
    return 0


def _segment(talk: Talk, chosen: Namespace) -> Move:
    """The segment to be corrected: by its number, or by words of its turn when it was cut wrongly."""
    turn, segment = _place(chosen.at, talk)
    if chosen.words:
        return _spoken(talk, turn, chosen.words)
    row = talk.moves_by_turn[turn]
    if segment is None:
        if len(row) > 1:
            raise KlarheitError("place_needs_segment", turn=turn + 1, segments=len(row))
        segment = 0
    return row[segment]


def _spoken(talk: Talk, turn: int, words: str) -> Move:
    text, wanted = talk.turns[turn].text, " ".join(words.split())
    found = text.count(wanted)
    if not found:
        raise KlarheitError("words_not_there", words=words, turn=turn + 1)
    if found > 1:
        raise KlarheitError("words_twice", words=words, turn=turn + 1)
    start = text.index(wanted)
    end = start + len(wanted)
    heard = next(move for move in talk.moves_by_turn[turn] if move.end > start)
    return Move(turn, start, end, heard.labels, heard.dimensions)


def _turn_only(task: Task, at: str | None) -> int | None:
    return None if at is None else _place(at, task.corrected.talk)[0]


def _place(at: str, talk: Talk) -> tuple[int, int | None]:
    """ "12.2" as index of a turn and of a segment in it; "12" leaves the segment open."""
    first, _, second = at.partition(".")
    if not first.isdecimal() or not (second.isdecimal() or at == first):
        raise KlarheitError("place_unreadable", place=at)
    turn, segment = int(first) - 1, int(second) - 1 if second else None
    if not 0 <= turn < len(talk.turns):
        raise KlarheitError("place_beyond_turns", place=at, turns=len(talk.turns))
    count = len(talk.moves_by_turn[turn])
    if segment is not None and not 0 <= segment < count:
        raise KlarheitError("place_beyond_segments", place=at, turn=first, segments=count)
    return turn, segment
