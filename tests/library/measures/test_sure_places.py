"""A place to revisit rests only on what is sure; the same moves, sure and not, side by side."""

import pytest

from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.measures import places
from klarheit.moves.model import Move, Sides, Talk

NOTHING_CLEAR = ClarityMap(tuple(Entry(key, "untouched") for key in DIMENSIONS))
CONCERN = (
    ("partner", "Wir haben schlechte Erfahrungen mit neuen Anlagen.", "objection"),
    ("asker", "Die Lieferzeit beträgt acht Wochen.", "information"),
    ("partner", "Gut.", "backchannel"),
)
PITCH = (
    ("partner", "Guten Morgen.", "greeting"),
    ("asker", "Unser System ist das beste am Markt, " + "es spart Zeit und Kraft, " * 4, "pitch"),
    ("partner", "Mag sein.", "answer"),
)
INTERROGATION = (
    ("asker", "Haben Sie Stapler?", "question.closed"),
    ("partner", "Ja.", "answer"),
    ("asker", "Ist die Halle beheizt?", "question.closed"),
    ("partner", "Nein.", "answer"),
    ("asker", "Gibt es ein Dach?", "question.closed"),
    ("partner", "Sicher.", "answer"),
)
Rows = tuple[tuple[str, str, str], ...]


def talk(rows: Rows, unsure: int | None = None) -> Talk:
    """These turns, one move each; of one of them the recogniser is not sure."""
    turns = tuple(Turn(side, text.strip()) for side, text, _ in rows)
    moves = tuple(
        Move(i, 0, len(turns[i].text), (label,), sure=i != unsure) for i, (*_, label) in enumerate(rows)
    )
    conversation = Conversation("de", (Speaker("asker"), Speaker("partner")), turns)
    return Talk(conversation, Sides(frozenset({"asker"}), "hint"), moves)


def keys(heard: Talk) -> list[str]:
    return [place.key for place in places(heard, NOTHING_CLEAR)]


@pytest.mark.parametrize(
    ("rows", "key"),
    [(CONCERN, "jumped_past_concern"), (PITCH, "pitch_before_goal"), (INTERROGATION, "interrogation")],
)
def test_place_is_found_when_all_of_it_is_sure(rows: Rows, key: str) -> None:
    assert keys(talk(rows)) == [key]


@pytest.mark.parametrize(("rows", "unsure"), [(CONCERN, 0), (CONCERN, 1), (PITCH, 1), (INTERROGATION, 2)])
def test_no_place_rests_on_what_is_not_sure(rows: Rows, unsure: int) -> None:
    assert keys(talk(rows, unsure)) == []


@pytest.mark.parametrize(("rows", "reply"), [(PITCH, 2), (INTERROGATION, 3)])
def test_reply_is_quoted_as_said_whatever_the_move_is_called(rows: Rows, reply: int) -> None:
    assert places(talk(rows, reply), NOTHING_CLEAR) == places(talk(rows), NOTHING_CLEAR)
