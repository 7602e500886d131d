"""Our talk time and overlaps beside Amazon's own, as `docs/measures.md` compares them."""

import json
from pathlib import Path

import pytest

from klarheit import formats, moves
from klarheit.conversation import Role
from klarheit.measures.overlap import overlaps
from klarheit.measures.timing import seconds
from klarheit.moves.model import Talk

SIDES: tuple[tuple[str, Role], ...] = (("AGENT", "asker"), ("CUSTOMER", "partner"))


@pytest.fixture(scope="module")
def call(shared_folder: Path) -> Path:
    return shared_folder / "transcripts/aws-transcribe/example-call.call-analytics.json"


@pytest.fixture(scope="module")
def talk(call: Path) -> Talk:
    conversation = formats.read(call)
    return moves.recognise(conversation, moves.find_sides(conversation, None))


def test_talk_time_is_longer_than_amazons_by_the_pauses_within_turns(call: Path, talk: Talk) -> None:
    known = json.loads(call.read_text())["ConversationCharacteristics"]["TalkTime"]["DetailsByParticipant"]
    compared = {}
    for name, role in SIDES:
        ours = sum(seconds(talk, turn) for turn in range(len(talk.turns)) if talk.side(turn) == role)
        compared[name] = (round(ours, 1), known[name]["TotalTimeMillis"] / 1000)
        print(f"{name}: talk time {compared[name][0]} s, by Amazon {compared[name][1]} s")
    assert compared == {"AGENT": (114.7, 104.349), "CUSTOMER": (64.2, 63.79)}


def test_overlaps_hold_both_interruptions_that_amazon_found(call: Path, talk: Talk) -> None:
    known = json.loads(call.read_text())["ConversationCharacteristics"]["Interruptions"]
    starts = {}
    for name, role in SIDES:
        ours = [talk.turns[overlap.over].start for overlap in overlaps(talk, by=role)]
        theirs = known["InterruptionsByInterrupter"].get(name, [])
        starts[name] = (ours, [one["BeginOffsetMillis"] / 1000 for one in theirs])
        print(f"{name}: overlaps at {starts[name][0]}, by Amazon at {starts[name][1]}")
    assert starts["AGENT"][1] == [18.74, 166.44]
    assert set(starts["AGENT"][1]) <= set(starts["AGENT"][0])
