"""Our own JSON: the shape of `klarheit convert`, and back."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit import formats
from klarheit.conversation import Conversation, Role, Speaker, Turn
from klarheit.errors import KlarheitError

FOLDER = Path(__file__).parents[2] / "transcripts"
FILES = sorted(
    path for path in FOLDER.glob("*/*") if path.name not in ("expected.json", "gong_parties_de.json")
)

ROLES: tuple[Role | None, ...] = ("asker", "partner", None)
words = st.lists(
    st.sampled_from(["ja", "Preis", "wobei:", "„so“", "a b", "5 %", "**", "::"]), min_size=1
).map(" ".join)
times = st.one_of(st.none(), st.floats(-10, 1e6))


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    ids = draw(st.lists(words, unique=True, max_size=3))
    roles = st.sampled_from(ROLES)
    speakers = tuple(Speaker(one, draw(st.one_of(st.none(), words)), draw(roles)) for one in ids)
    turns = []
    for _ in range(draw(st.integers(1, 5))):
        start, end = draw(times), draw(times)
        if start is None or end is None:
            end = None
        else:
            start, end = min(start, end), max(start, end)
        turns.append(Turn(draw(st.sampled_from([*ids, None])), " ".join(draw(words).split()), start, end))
    return Conversation(draw(st.sampled_from(["de", "en"])), speakers, tuple(turns))


def through_json(conversation: Conversation) -> Conversation:
    return formats.parse(json.dumps(formats.own.dump(conversation)).encode())


def test_shape_is_the_documented_one() -> None:
    conversation = Conversation(
        "de", (Speaker("Ich", None, "asker"),), (Turn("Ich", "Bis wann?", 1.5), Turn(None, "Ja."))
    )
    assert formats.own.dump(conversation) == {
        "language": "de",
        "speakers": [{"id": "Ich", "name": None, "role": "asker"}],
        "turns": [
            {"speaker": "Ich", "start": 1.5, "end": None, "text": "Bis wann?"},
            {"speaker": None, "start": None, "end": None, "text": "Ja."},
        ],
    }


@given(conversations())
def test_any_conversation_reads_back_equal(conversation: Conversation) -> None:
    assert through_json(conversation) == conversation


@pytest.mark.parametrize("path", [path for path in FILES if path.is_file()], ids=lambda path: path.name)
def test_every_sample_reads_back_equal_but_for_its_notes(path: Path) -> None:
    conversation = formats.parse(path.read_bytes())
    assert through_json(conversation) == replace(conversation, notes=())


def test_broken_turn_is_refused_with_its_place() -> None:
    content = {
        "language": "de",
        "speakers": [],
        "turns": [{"text": "Ja."}, {"text": "Nein.", "start": 5, "end": 1}],
    }
    with pytest.raises(KlarheitError) as error:
        formats.parse(json.dumps(content).encode(), name="talk.json")
    assert (error.value.key, error.value.fields) == ("own_broken", {"file": "talk.json", "place": "turns[2]"})
