"""The notation of cues, one rule per test."""

import pytest

from klarheit.moves.cues import Cues, Hit, flat


def found(cue: str, text: str) -> bool:
    return "it" in Cues({"it": (cue,)}).keys(flat(text))


@pytest.mark.parametrize(
    ("cue", "text", "expected"),
    [
        ("bis wann", "Bis wann?", True),
        ("bis wann", "bis dann und wann", False),
        ("wann", "irgendwann", False),
        ("stolperstein*", "Welche Stolpersteine gibt es", True),
        ("woran … merken", "Woran würden Sie das merken?", True),
        ("woran … merken", "Woran, eins zwei drei vier fünf sechs, merken", False),
        ("woran …… merken", "Woran, eins zwei drei vier fünf sechs, merken", True),
        ("(soll|sollte) fertig", "es sollte fertig sein", True),
        ("was (denn )?noch", "was noch", True),
        ("was (denn )?noch", "was denn noch", True),
        ("ja (mal |doch )*gut", "ja doch mal doch gut", True),
        ("ja (mal |doch )+gut", "ja gut", False),
        ("i \\w+ think", "I really think", True),
        ("i \\w+ think", "I don't think", False),
        ("we have \\d+", "we have 12 shops", True),
        ("sagen sie( mir| uns)? (wie|was)", "Sagen Sie uns, wie", True),
        ("(a bit |a )(worried|hungry)", "a bit worried", True),
        ("what('s| is) next", "what's next", True),
        ("frage? mich", "Ich frag mich", True),
        ("es [^ ]+ nicht", "es läuft's nicht", True),
    ],
)
def test_cue_matches_whole_words(cue: str, text: str, expected: bool) -> None:
    assert found(cue, text) is expected


def test_hit_carries_its_key_and_its_place() -> None:
    text = "Na ja, bis Ende März halt."
    (hit,) = Cues({"date": ("bis (ende )?märz",), "other": ("april",)}).hits(flat(text))
    assert hit == Hit("date", 8, 21)
    assert text[hit.start - 1 : hit.end - 1] == "bis Ende März"


def test_each_key_is_found_once_per_place() -> None:
    cues = Cues({"a": ("bis wann", "bis (wann|dann)"), "b": ("bis wann",)})
    assert [hit.key for hit in cues.hits(flat("bis wann"))] == ["a", "b"]


def test_hits_are_looked_for_only_at_the_words_named() -> None:
    cues = Cues({"when": ("bis wann",)})
    text = flat("Bis wann, ja, bis wann?")
    assert [hit.start for hit in cues.hits(text)] == [1, 15]
    assert [hit.start for hit in cues.hits_at(text, (0, 2, 9))] == [1]


def test_flat_keeps_every_position() -> None:
    text = "„Was?“ – It’s ẞ İ!"
    assert len(flat(text)) == len(text) + 2
    assert flat("It’s, ja.") == " it's  ja  "


def test_cue_that_begins_with_no_word_is_refused() -> None:
    with pytest.raises(ValueError, match="must begin with a word"):
        Cues({"it": ("… merken",)})
