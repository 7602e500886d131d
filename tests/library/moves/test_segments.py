"""A turn is cut into sentences, into clauses that ask, and into breaths where nobody wrote punctuation."""

from itertools import pairwise

import pytest

from klarheit.moves.segments import split


def cut(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in split(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guten Tag. Wie geht es?", ["Guten Tag.", "Wie geht es?"]),
        ("Das geht z. B. am 3. Mai.", ["Das geht z. B. am 3. Mai."]),
        ("Dr. Koch kommt ca. um zehn. Gut.", ["Dr. Koch kommt ca. um zehn.", "Gut."]),
        (
            "Es kostet 3.500 Euro. Im Jahr 2024. Reicht das?",
            ["Es kostet 3.500 Euro.", "Im Jahr 2024.", "Reicht das?"],
        ),
        ("Im 2. Quartal wird es mehr.", ["Im 2. Quartal wird es mehr."]),
        ("Tja … das ist so eine Sache.", ["Tja … das ist so eine Sache."]),
        ("Tja … Das ist so eine Sache.", ["Tja …", "Das ist so eine Sache."]),
        ("Er sagte: „Nein.“ Dann ging er.", ["Er sagte: „Nein.“", "Dann ging er."]),
        ("Was?! Wirklich?", ["Was?!", "Wirklich?"]),
        ("Rund 2,5 Prozent.", ["Rund 2,5 Prozent."]),
        ("Wie lange dauert das und wer macht das?", ["Wie lange dauert das", "und wer macht das?"]),
        (
            "Ich verstehe, wer entscheidet denn bei Ihnen?",
            ["Ich verstehe,", "wer entscheidet denn bei Ihnen?"],
        ),
        (
            "ja das klingt gut wie lange machen sie das schon und bis wann brauchen sie es",
            ["ja das klingt gut", "wie lange machen sie das schon", "und bis wann brauchen sie es"],
        ),
        # one segment each: the clause belongs to its question or is none
        ("Wenn das läuft, was ändert sich dann für Sie?", ["Wenn das läuft, was ändert sich dann für Sie?"]),
        ("Können Sie mir sagen, wie lange das dauert?", ["Können Sie mir sagen, wie lange das dauert?"]),
        (
            "Machen Sie das selbst oder haben Sie jemanden?",
            ["Machen Sie das selbst oder haben Sie jemanden?"],
        ),
        ("Sobald das steht, haben Sie alle Zahlen.", ["Sobald das steht, haben Sie alle Zahlen."]),
        ("Und, äh, wer entscheidet das?", ["Und, äh, wer entscheidet das?"]),
    ],
)
def test_split_german(text: str, expected: list[str]) -> None:
    assert cut(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Good morning. How are you?", ["Good morning.", "How are you?"]),
        ("Mr. Brown pays 3.5 percent. Fine.", ["Mr. Brown pays 3.5 percent.", "Fine."]),
        ("We use it, e.g. in sales. Do you?", ["We use it, e.g. in sales.", "Do you?"]),
        ("Well... it depends.", ["Well... it depends."]),
        ("I see, how long does it take?", ["I see,", "how long does it take?"]),
        (
            "that makes sense how many people do you have and when would you start",
            ["that makes sense", "how many people do you have", "and when would you start"],
        ),
        ("We can do that, which might help.", ["We can do that, which might help."]),
        ("I know who decides.", ["I know who decides."]),
        ("Could I ask, what is the budget?", ["Could I ask, what is the budget?"]),
        ("If it worked, what would change?", ["If it worked, what would change?"]),
    ],
)
def test_split_english(text: str, expected: list[str]) -> None:
    assert cut(text, "en") == expected


def test_split_long_speech_without_punctuation_is_cut_at_joints() -> None:
    text = (
        "also wir haben das damals mit einem kleinen anbieter gemacht und das lief am anfang wirklich gut "
        "aber dann ist der eigentümer in rente gegangen und ich musste alles selber machen"
    )
    assert cut(text, "de") == [
        "also wir haben das damals mit einem kleinen anbieter gemacht",
        "und das lief am anfang wirklich gut",
        "aber dann ist der eigentümer in rente gegangen",
        "und ich musste alles selber machen",
    ]


@pytest.mark.parametrize("text", ["", "   ", "…", "--", "?"])
def test_split_without_words_gives_one_segment(text: str) -> None:
    assert len(split(text, "de")) == 1


def test_split_covers_every_word_in_order() -> None:
    text = "Gut. Also, was brauchen Sie denn, und bis wann? Sagen Sie es mir einfach, ja?"
    spans = split(text, "de")
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert " ".join(text[start:end] for start, end in spans) == text


def test_split_keeps_places_where_lower_case_is_longer() -> None:
    assert cut("İzmir ist weit. wie lange fahren sie und wann kommen sie an", "de") == [
        "İzmir ist weit.",
        "wie lange fahren sie",
        "und wann kommen sie an",
    ]


@pytest.mark.parametrize(
    "question",
    [
        "Which properties were you looking at?",
        "which jackets do you like",
        "What models have you tried so far?",
        "What matters to you?",
    ],
)
def test_plural_behind_an_asking_word_is_no_verb_to_cut_at(question: str) -> None:
    assert split(question, "en") == ((0, len(question)),)
