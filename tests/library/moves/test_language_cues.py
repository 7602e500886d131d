"""Cues are filed under the words they begin with: that must find exactly what trying each of them finds."""

import re
from pathlib import Path

import pytest

import klarheit
from klarheit import formats
from klarheit.languages import room
from klarheit.languages.cues import Cues, lowered, whole
from klarheit.moves.segments import split

ROOMS = ["listening", "telling", "process", "partner"]
TALKS = {"de": "erstgespraech.vtt", "en": "first-talk.vtt"}


def segments_of(language: str) -> list[str]:
    talk = formats.read(Path(klarheit.__file__).parent / "data" / "conversations" / TALKS[language])
    return [turn.text[start:end] for turn in talk.turns for start, end in split(turn.text, language)]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("name", ROOMS)
def test_filed_cues_find_what_trying_every_cue_finds(language: str, name: str) -> None:
    cues: Cues = room(language, name).CUES
    for said in map(lowered, segments_of(language)):
        assert (said, cues.find(said)) == (said, tried_one_by_one(cues, said))


def tried_one_by_one(cues: Cues, said: str) -> frozenset[str]:
    """What `find` finds, without its index: every cue is tried."""
    return frozenset(name for number, (name, _, _) in enumerate(cues._cues) if cues._hears(number, said))


def test_cue_begins_and_ends_at_a_word() -> None:
    cues = Cues({"stone": "stein\nganz sicher"})
    assert cues.find("der stein fällt") == {"stone"}
    assert cues.find("der steinbruch, der schornstein") == frozenset()
    assert cues.find("das ist ganz sicher so") == {"stone"}


def test_cue_with_three_dots_leaves_room_for_four_words() -> None:
    cues = Cues({"far": "wenn ... dann"})
    assert cues.find("wenn eins zwei drei vier dann") == {"far"}
    assert cues.find("wenn eins zwei drei vier fünf dann") == frozenset()


def test_cue_at_the_start_stands_behind_leading_words_only() -> None:
    cues = Cues({}, at_start={"you": "sie (?:sind|haben)"}, lead="also|ja")
    assert cues.find("ja, also, sie sind müde") == {"you"}
    assert cues.find("gestern, sie sind müde") == frozenset()


def test_cue_may_begin_with_a_number_or_with_what_may_be_missing() -> None:
    cues = Cues({"off": r"(?:\d+|zehn) ?(?:%|prozent) rabatt", "dear": "(?:viel |ein bisschen )?zu teuer"})
    assert cues.find("15 % rabatt") == {"off"}
    assert cues.find("zehn prozent rabatt, sonst ist es viel zu teuer") == {"off", "dear"}


def test_cue_that_begins_with_any_word_is_refused() -> None:
    with pytest.raises(ValueError, match=re.escape(r"a cue must begin with a plain word: \w+ weg")):
        Cues({"gone": r"\w+ weg"})


def test_whole_text_of_cues_is_matched_and_nothing_more() -> None:
    pattern = whole("ja\ngenau")
    assert pattern.match("ja, genau.")
    assert not pattern.match("ja, am montag")
