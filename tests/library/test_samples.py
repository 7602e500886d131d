"""The bundled conversations are what they say they are, read as a user's file is read."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest

from klarheit import formats
from klarheit.clarity.model import DIMENSIONS, Source, State
from klarheit.conversation import Conversation, Turn

CONVERSATIONS = Path(str(files("klarheit") / "data" / "conversations"))
GOLD = Path(__file__).parent / "gold"
LICENCE = "Written for the Klarheit project. Invented people and firms. CC BY 4.0."
TALKS = ("erstgespraech", "first-talk")


@cache
def talk(name: str) -> Conversation:
    return formats.read(CONVERSATIONS / f"{name}.vtt")


@cache
def gold(name: str) -> dict[str, Any]:
    return tomllib.loads((GOLD / f"{name}.toml").read_text(encoding="utf-8"))


def words(turn: Turn) -> int:
    return len(turn.text.split())


def asker_turns(name: str) -> set[int]:
    asker = gold(name)["asker"]
    return {index for index, turn in enumerate(talk(name).turns) if turn.speaker == asker}


def overlaps(conversation: Conversation) -> int:
    """How often a turn begins half a second or more before the one before it ends."""
    return sum(
        (before.end or 0) - (after.start or 0) >= 0.5 for before, after in pairwise(conversation.turns)
    )


@pytest.mark.parametrize(
    ("name", "language", "speakers", "turns"),
    [
        ("erstgespraech", "de", ["Jana Reuter", "Dieter Brandt"], 156),
        ("first-talk", "en", ["Tom Ashworth", "Denise Halloran"], 151),
    ],
)
def test_conversation_has_two_named_speakers_and_no_role(
    name: str, language: str, speakers: list[str], turns: int
) -> None:
    conversation = talk(name)
    assert conversation.language == language
    found = [(speaker.name, speaker.role) for speaker in conversation.speakers]
    assert found == [(person, None) for person in speakers]
    assert len(conversation.turns) == turns == gold(name)["turns"]
    assert conversation.notes == ()


@pytest.mark.parametrize("name", TALKS)
def test_conversation_lasts_between_25_and_40_minutes(name: str) -> None:
    conversation = talk(name)
    assert conversation.has_ends
    assert 25 * 60 <= (conversation.seconds or 0) <= 40 * 60


@pytest.mark.parametrize(
    ("name", "total", "told_by_asker"), [("erstgespraech", 4045, 1461), ("first-talk", 4085, 1502)]
)
def test_conversation_lets_the_partner_speak_more_than_half(
    name: str, total: int, told_by_asker: int
) -> None:
    turns = talk(name).turns
    assert sum(map(words, turns)) == total
    assert sum(words(turns[index]) for index in asker_turns(name)) == told_by_asker


@pytest.mark.parametrize(("name", "expected"), [("erstgespraech", 6), ("first-talk", 4)])
def test_conversation_has_people_who_cut_in(name: str, expected: int) -> None:
    assert overlaps(talk(name)) == expected


@pytest.mark.parametrize("name", TALKS)
def test_conversation_carries_its_licence_in_the_first_note(name: str) -> None:
    head = (CONVERSATIONS / f"{name}.vtt").read_text(encoding="utf-8").split("\n\n")[:2]
    assert head == ["WEBVTT", f"NOTE\n{LICENCE}"]


@pytest.mark.parametrize("name", TALKS)
def test_conversation_has_no_cue_longer_than_14_seconds(name: str) -> None:
    content = (CONVERSATIONS / f"{name}.vtt").read_text(encoding="utf-8")
    cues = re.findall(r"^00:(\d\d):(\S+) --> 00:(\d\d):(\S+)$", content, re.MULTILINE)
    lengths = [int(m2) * 60 + float(s2) - int(m1) * 60 - float(s1) for m1, s1, m2, s2 in cues]
    assert len(lengths) == content.count("-->")
    assert [length for length in lengths if not 0 < length <= 14] == []


@pytest.mark.parametrize(
    ("name", "speakers"),
    [
        ("notizen", [("Ich", "asker"), ("Kundin", "partner")]),
        ("notes", [("Me", "asker"), ("Customer", "partner")]),
    ],
)
def test_notes_from_memory_tell_the_sides_and_no_times(name: str, speakers: list[tuple[str, str]]) -> None:
    conversation = formats.read(CONVERSATIONS / f"{name}.txt")
    assert [(speaker.id, speaker.role) for speaker in conversation.speakers] == speakers
    assert [turn.speaker for turn in conversation.turns] == [speaker for speaker, _ in speakers] * 10
    assert not conversation.has_starts


@pytest.mark.parametrize("name", TALKS)
def test_gold_quotes_stand_verbatim_in_the_turn_they_name(name: str) -> None:
    turns = talk(name).turns
    entries = gold(name)["dimensions"].values()
    quotes = [quote for entry in entries for quote in entry["evidence"]] + [gold(name)["purpose"]]
    assert [quote for quote in quotes if quote["quote"] not in turns[quote["turn"]].text] == []


@pytest.mark.parametrize("name", TALKS)
def test_gold_quotes_of_the_map_are_the_partners_words(name: str) -> None:
    entries = gold(name)["dimensions"].values()
    assert {quote["turn"] for entry in entries for quote in entry["evidence"]} & asker_turns(name) == set()


@pytest.mark.parametrize("name", TALKS)
def test_gold_names_every_dimension_with_a_known_state_and_source(name: str) -> None:
    dimensions = gold(name)["dimensions"]
    assert tuple(dimensions) == DIMENSIONS
    assert {state for entry in dimensions.values() for state in entry["accepted"]} <= set(get_args(State))
    assert {source for entry in dimensions.values() for source in entry["source"]} <= set(get_args(Source))
    assert [key for key, entry in dimensions.items() if entry["state"] not in entry["accepted"]] == []


@pytest.mark.parametrize("name", TALKS)
def test_gold_moments_lie_on_the_side_they_belong_to(name: str) -> None:
    moments = gold(name)["moments"]
    asked = {moments[key] for key in ("first_pitch", "leading_question", "very_good_question", "summary")}
    asked |= {*moments["interrogation"], *moments["reflections"], *moments["latitude"]}
    told = {
        *moments["very_good_answer"],
        *moments["stakeholder_never_asked_about"],
        *moments["deadline_never_asked"],
    }
    assert asked - asker_turns(name) == set()
    assert told & asker_turns(name) == set()


@pytest.mark.parametrize("name", TALKS)
def test_first_pitch_is_the_longest_thing_the_asker_says_and_comes_before_the_goal(name: str) -> None:
    turns, moments = talk(name).turns, gold(name)["moments"]
    assert max(asker_turns(name), key=lambda index: words(turns[index])) == moments["first_pitch"]
    assert words(turns[moments["first_pitch"]]) >= 150
    assert moments["first_pitch"] < moments["first_clear_goal"]


@pytest.mark.parametrize(
    ("name", "answer", "replies"),
    [
        ("erstgespraech", "Ja, schon.", ["Nee.", "Ja, die schon.", "Das meiste.", "Nee, was Eigenes."]),
        (
            "first-talk",
            "I suppose so, yeah.",
            ["No.", "On some.", "Not in the shops, no.", "You'd have to ask Ian."],
        ),
    ],
)
def test_poor_questions_get_short_answers(name: str, answer: str, replies: list[str]) -> None:
    turns, moments = talk(name).turns, gold(name)["moments"]
    assert turns[moments["leading_question"] + 1].text == answer
    assert [turns[question + 1].text for question in moments["interrogation"][:-1]] == replies


@pytest.mark.parametrize("name", TALKS)
def test_very_good_question_gets_the_longest_answer(name: str) -> None:
    turns, answer = talk(name).turns, gold(name)["moments"]["very_good_answer"]
    pairs = [words(before) + words(after) for before, after in zip(turns[1::2], turns[3::2], strict=False)]
    assert sum(words(turns[index]) for index in answer) == max(pairs)


@pytest.mark.parametrize("name", TALKS)
def test_readme_gives_the_true_time_of_every_turn_it_names(name: str) -> None:
    readme = (CONVERSATIONS / "README.md").read_text(encoding="utf-8")
    chapter = readme.split(f"<summary>{name}.vtt</summary>")[1].split("</details>")[0]
    starts = [int(turn.start or 0) for turn in talk(name).turns]
    told = re.findall(r"^\| (\d+) \| (\d\d):(\d\d) \|", chapter, re.MULTILINE)
    assert len(told) >= 20
    assert [row for row in told if starts[int(row[0])] != int(row[1]) * 60 + int(row[2])] == []
