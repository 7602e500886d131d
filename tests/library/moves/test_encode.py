"""Words as numbers, and where each of them stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from klarheit.moves.encode import NUMBER, PAD, Vocabulary

WORDS = ("?", ".", ",", "wie", "läuft", "es")
VOCABULARY = Vocabulary(WORDS, endings=8)
FIRST = 2


def test_known_words_and_marks_have_their_place_as_number() -> None:
    assert [VOCABULARY.number(word) for word in WORDS] == [FIRST + place for place in range(len(WORDS))]
    assert VOCABULARY.encode(["Wie läuft es?"]).ids.tolist() == [5, 6, 7, 2]


def test_capitals_make_no_difference() -> None:
    assert VOCABULARY.encode(["WIE Läuft"]).ids.tolist() == VOCABULARY.encode(["wie läuft"]).ids.tolist()


def test_unknown_word_is_known_by_its_last_letters() -> None:
    lager, hochlager = VOCABULARY.number("regallager"), VOCABULARY.number("hochlager")
    assert lager == hochlager
    assert FIRST + len(WORDS) <= lager < VOCABULARY.size


@pytest.mark.parametrize("text", ["7", "3.500", "2,5", "12:30"])
def test_all_figures_share_one_number(text: str) -> None:
    assert VOCABULARY.encode([text]).ids.tolist() == [NUMBER]


@pytest.mark.parametrize("sign", ["🙂", "§", "→", "_"])
def test_unknown_sign_has_the_number_of_nothing(sign: str) -> None:
    assert VOCABULARY.encode([sign]).ids.tolist() == [PAD]


def test_marks_are_told_from_words() -> None:
    assert [place for place, is_mark in enumerate(VOCABULARY.marks) if is_mark] == [2, 3, 4]
    assert len(VOCABULARY.marks) == VOCABULARY.size


def test_tokens_of_several_texts_stand_in_a_row_with_their_places() -> None:
    tokens = VOCABULARY.encode(["Wie?", "", "  es,  läuft"])
    assert tokens.ids.tolist() == [5, 2, 7, 4, 6]
    assert tokens.starts.tolist() == [0, 3, 2, 4, 7]
    assert tokens.ends.tolist() == [3, 4, 4, 5, 12]
    assert tokens.bounds.tolist() == [0, 2, 2, 5]


def test_word_with_an_apostrophe_is_one() -> None:
    assert VOCABULARY.encode(["Wie läuft’s"]).starts.tolist() == [0, 4]


def test_no_texts_have_no_tokens() -> None:
    tokens = VOCABULARY.encode([])
    assert (tokens.ids.tolist(), tokens.bounds.tolist()) == ([], [0])


@given(some.lists(some.text(max_size=30), max_size=5))
def test_tokens_are_all_of_a_text_but_its_spaces(texts: list[str]) -> None:
    tokens = VOCABULARY.encode(texts)
    assert len(tokens.bounds) == len(texts) + 1
    for number, text in enumerate(texts):
        within = slice(tokens.bounds[number], tokens.bounds[number + 1])
        places = zip(tokens.starts[within], tokens.ends[within], strict=True)
        assert "".join(text[start:end] for start, end in places) == "".join(text.split())
