"""Rows of turns in, the same rows with their moves out: the recogniser for tables. No row is refused."""

from collections.abc import Iterable, Mapping, Sequence

from klarheit.conversation import Conversation, Role, Speaker, Turn
from klarheit.languages import room
from klarheit.languages.detect import lean
from klarheit.languages.memory import forgetting
from klarheit.moves.model import LABELS, Move, Sides
from klarheit.moves.recognise import recognise

Row = Mapping[str, object]

_SPEAKERS = (Speaker("asker", role="asker"), Speaker("partner", role="partner"))
_SIDES = Sides(frozenset(("asker",)), "role")
_PARTNERS = {"partner", *room("de", "roles").PARTNER, *room("en", "roles").PARTNER}
_ORDER = {label: place for place, label in enumerate(LABELS)}


def label_rows(rows: Iterable[Row], language: str | None = None) -> list[dict[str, object]]:
    """The rows, in their order, with three more columns.

    rows      columns `conversation`, `turn`, `role` ("asker" or "partner"; of other words those for a partner
              count as one, "Kunde", "Client", all else as asker) and `text`; others pass through. Turns are
              read in the order of `turn`, else of the rows
    language  "de" or "en" for all rows; found for each conversation when None

    moves       comma-separated labels of all segments of the turn, forms first; empty for an empty text
    dimensions  comma-separated dimensions that its questions ask about
    confidence  that of its least sure segment, 0..1; 1 for an empty text
    """
    labelled = [dict(row) for row in rows]
    for places in _conversations(labelled).values():
        with forgetting():
            _label(labelled, places, language)
    return labelled


def _label(labelled: list[dict[str, object]], places: list[int], language: str | None) -> None:
    """Add the columns to the rows of one conversation."""
    turns = [_turn(labelled[place]) for place in places]
    talk = recognise(Conversation(language or _language(turns), _SPEAKERS, tuple(turns)), _SIDES)
    for place, moves in zip(places, talk.moves_by_turn, strict=True):
        labelled[place].update(_columns([move for move in moves if move.end > move.start]))


def _conversations(rows: Sequence[Row]) -> dict[str, list[int]]:
    """Places of the rows of each conversation, in the order in which its turns were said."""
    places: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        places.setdefault(str(row.get("conversation")), []).append(place)
    for turns in places.values():
        turns.sort(key=lambda place: _number(rows[place].get("turn")))
    return places


def _number(turn: object) -> float:
    """What to sort a turn by; rows without a number keep their order behind the others."""
    try:
        number = float(str(turn))
    except ValueError:
        return float("inf")
    return number if number == number else float("inf")  # "nan" has no place in any order


def _turn(row: Row) -> Turn:
    role: Role = "partner" if str(row.get("role")).strip().casefold() in _PARTNERS else "asker"
    text = row.get("text")
    return Turn(role, "" if text is None else " ".join(str(text).split()))


def _language(turns: Iterable[Turn]) -> str:
    return lean(" ".join(turn.text for turn in turns))


def _columns(moves: Sequence[Move]) -> dict[str, object]:
    labels = dict.fromkeys(label for move in moves for label in move.labels)
    dimensions = dict.fromkeys(dimension for move in moves for dimension in move.dimensions)
    return {
        "moves": ",".join(sorted(labels, key=_ORDER.__getitem__)),
        "dimensions": ",".join(dimensions),
        "confidence": round(min((move.confidence for move in moves), default=1.0), 3),
    }
