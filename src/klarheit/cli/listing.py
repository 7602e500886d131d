"""A talk segment by segment, each with the number by which it can be corrected."""

from collections.abc import Iterator
from textwrap import wrap

from klarheit.corrections import Corrected, short
from klarheit.languages import phrases
from klarheit.moves.model import Move
from klarheit.report.wording import clock

_CORRECTED, _UNSURE = "*", "?"
_LABELS = 34  # columns; more than this many letters of labels push the words aside


def lines(found: Corrected, language: str, width: int, turn: int | None = None) -> Iterator[str]:
    """The lines of a whole talk, or of one turn.

    language  that of the headings; labels are keys, as `klarheit correct --label` takes them
    width     columns
    """
    talk = found.talk
    places = {(one.turn, one.start) for one in found.placed}
    say = phrases(language, "cli")
    yield from (say["correct.head"], "")
    for index in range(len(talk.turns)) if turn is None else (turn,):
        yield _head(found, index)
        for number, move in enumerate(talk.moves_by_turn[index], 1):
            mark = _CORRECTED if (move.turn, move.start) in places else " " if move.sure else _UNSURE
            yield from _segment(f"{index + 1}.{number}", mark, move, talk.text(move), width)
    if turn is None:
        yield from ("", say["correct.marked"])


def _head(found: Corrected, index: int) -> str:
    turn = found.talk.turns[index]
    names = {speaker.id: speaker.name or speaker.id for speaker in found.talk.conversation.speakers}
    parts = [str(index + 1), names.get(turn.speaker or "", "–")]
    if turn.start is not None:
        parts.append(clock(turn.start))
    return "  ".join(parts)


def _segment(place: str, mark: str, move: Move, text: str, width: int) -> Iterator[str]:
    labels = ", ".join(map(short, move.labels))
    if move.dimensions:
        labels += f" → {', '.join(move.dimensions)}"
    first = f"  {place:>6} {mark} {labels:<{_LABELS}}  "
    rest = " " * (_LABELS + 13)
    if len(labels) > _LABELS:
        yield first.rstrip()
        first = rest
    yield from wrap(text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
