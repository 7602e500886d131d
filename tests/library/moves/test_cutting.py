"""Turns are cut behind their marks, and where the words say that a new sentence or question begins."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from klarheit.evaluation.coded import CodedTalk, read_all
from klarheit.evaluation.judged import bare, reworded
from klarheit.moves.weights import weights

DEVELOPMENT = Path(__file__).parents[3] / "training" / "corpus" / "development"


def cut(language: str, *turns: str) -> list[list[str]]:
    known = weights()
    spans = known.cutter.spans(known.vocabulary.encode(turns), turns, language)
    return [[turn[start:end] for start, end in each] for turn, each in zip(turns, spans, strict=True)]


@pytest.mark.parametrize(
    "segments",
    [
        ["Guten Tag.", "Wie geht es Ihnen?"],
        ["Das geht z. B. am 3. Mai."],
        ["Das geht z.B. am 3. Mai."],
        ["Dr. Koch kommt ca. um zehn.", "Das passt gut."],
        ["Es kostet 3.500 Euro.", "Reicht das bis zum Jahr 2024?", "Wir haben noch 12.", "Das ist alles."],
        ["Im 2. Quartal wird es mehr."],
        ["Tja … das ist so eine Sache."],
        ["Er sagte: „Nein.“", "Dann ging er nach Hause."],
        ["„Wie bitte?“, sagt er, und ich bin still."],
        ["Was?!", "Ist das wirklich wahr?"],
        ["Was?", "(Das wusste ich nicht.)", "„So“, wie sieht das aus?"],
        ["Rund 2,5 Prozent sind es."],
        ["Ach so.", "Dann bis Donnerstag."],
        ["Sehen Sie es auf www.firma.de nach."],
        ["Wenn das läuft, was ändert sich dann für Sie?"],
        ["Können Sie mir sagen, wie lange das dauert?"],
        ["Machen Sie das selbst, oder haben Sie jemanden dafür?"],
        ["Sobald das steht, haben Sie alle Zahlen."],
    ],
    ids=" | ".join,
)
def test_german_with_marks(segments: list[str]) -> None:
    assert cut("de", " ".join(segments)) == [segments]


@pytest.mark.parametrize(
    "segments",
    [
        ["Good morning.", "How are you?"],
        ["Mr. Brown pays 3.5 percent.", "That is fine with me."],
        ["We use it, e.g. in sales.", "Do you use it too?"],
        ["Well... it depends."],
        ["What is the 3 a.m. version of that worry?"],
        ["We can do that, which might help."],
        ["I know who decides."],
        ["If it worked, what would change?"],
        ["He said “no.”", "And that was that."],
    ],
    ids=" | ".join,
)
def test_english_with_marks(segments: list[str]) -> None:
    assert cut("en", " ".join(segments)) == [segments]


@pytest.mark.parametrize(
    ("language", "segments"),
    [
        ("de", ["das kenne ich gut", "wie lange machen sie das schon"]),
        ("de", ["wer entscheidet das denn bei ihnen"]),
        ("en", ["that makes sense", "how many people do you have"]),
        ("en", ["if it worked what would change for you"]),
    ],
)
def test_talk_without_marks(language: str, segments: list[str]) -> None:
    assert cut(language, " ".join(segments)) == [segments]


def test_turn_of_spaces_has_no_segment() -> None:
    assert cut("de", "", "Ja.", " \n ") == [[], ["Ja."], []]


@pytest.mark.parametrize("text", ["…", "--", "?", "🙂", "? ! ?"])
def test_turn_without_words_is_one_segment(text: str) -> None:
    assert cut("de", text) == [[text]]


def test_no_turns_have_no_segments() -> None:
    assert cut("en") == []


def test_places_hold_where_lower_case_is_longer() -> None:
    assert cut("de", "İzmir ist weit. Wie lange fahren Sie?") == [
        ["İzmir ist weit.", "Wie lange fahren Sie?"]
    ]


@pytest.mark.parametrize(("language", "floor"), [("de", 0.97), ("en", 0.97)])
def test_talks_with_marks_are_cut_as_by_their_coders(language: str, floor: float) -> None:
    talks = [each for each in coded(language) if each.head["spelling"] != "recogniser"]
    assert f1(talks) >= floor


@pytest.mark.parametrize(("language", "floor"), [("de", 0.37), ("en", 0.25)])
def test_talks_whose_marks_were_taken_away_are_cut_in_part(language: str, floor: float) -> None:
    assert f1([reworded(each, bare) for each in coded(language)]) >= floor


def coded(language: str) -> list[CodedTalk]:
    return [talk for talk in read_all(DEVELOPMENT) if talk.language == language]


def f1(talks: list[CodedTalk]) -> float:
    """Of the cuts within turns."""
    both = found = wanted = 0
    for talk in talks:
        texts = [turn.text for turn in talk.conversation().turns]
        known = weights()
        spans = known.cutter.spans(known.vocabulary.encode(texts), texts, talk.language)
        for ours, theirs in zip(spans, talk.spans(), strict=True):
            cuts, right = {start for start, _ in ours[1:]}, {start for start, _ in theirs[1:]}
            both, found, wanted = both + len(cuts & right), found + len(cuts), wanted + len(right)
    return 2 * both / (found + wanted)


def test_words_alone_tell_where_a_segment_begins() -> None:
    known = weights()
    words = known.vocabulary.encode(["das freut mich sehr wie lange dauert das denn bei ihnen"]).ids
    assert np.argmax(known.cutter.logits(words, np.array([0]))[1:]) + 1 == 4


_WORDS = some.sampled_from(
    "ja z. B. 3. Mai „Wie ?“ was ? ?! … und (das stimmt) Sie, – 🙂 12.500 Dr. don't .“ ' «".split()
)
_TURNS = some.lists(some.one_of(some.text(max_size=40), some.lists(_WORDS).map(" ".join)), max_size=6)


@given(_TURNS, some.sampled_from(("de", "en")))
@settings(deadline=None, max_examples=300)
def test_segments_hold_all_that_was_said_in_order(turns: list[str], language: str) -> None:
    known = weights()
    for text, spans in zip(
        turns, known.cutter.spans(known.vocabulary.encode(turns), turns, language), strict=True
    ):
        assert all(start < end and text[start:end] == text[start:end].strip() for start, end in spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))
        assert "".join("".join(text[slice(*span)] for span in spans).split()) == "".join(text.split())


@given(_TURNS, some.sampled_from(("de", "en")))
@settings(deadline=None, max_examples=300)
def test_every_segment_of_a_turn_with_words_has_a_word(turns: list[str], language: str) -> None:
    for text, segments in zip(turns, cut(language, *turns), strict=True):
        if any(map(str.isalnum, text)):
            assert all(any(map(str.isalnum, segment)) for segment in segments)
