"""A quote for a letter: without what a sentence can do without, with what it cannot, and always verbatim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.clarity.model import Evidence
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves.model import Sides, Talk
from klarheit.report.understood.own_words import hangs, worth_quoting

# The turn, the words the map quotes, the words for the letter.
GERMAN = [
    ("Also, na ja, wir haben zu wenig Platz, ne.", "", "wir haben zu wenig Platz"),
    ("Ja, und zwar, wir brauchen Licht, sag ich mal.", "", "wir brauchen Licht"),
    ("Das andere ist … wir haben vierzehntausend Artikel.", "", "wir haben vierzehntausend Artikel."),
    ("Ende September ist Günter in Rente, und dann … ja.", "", "Ende September ist Günter in Rente"),
    ("Die Halle ist voll. Das hat der Junior gewusst, und ich hab's … na ja.", "", "Die Halle ist voll."),
    ("Wir wollten die Halle … na ja.", "", "Wir wollten die Halle …"),
    ("Die Zahlen sind mir, ehrlich gesagt, egal.", "", "Die Zahlen sind mir, ehrlich gesagt, egal."),
    ("Wir liefern schnell, aber die Retouren fressen uns auf.", "Wir liefern schnell", ""),
    ("Wir liefern schnell, aber die Retouren fressen uns auf.", "die Retouren fressen uns auf.",
     "die Retouren fressen uns auf."),
    ("Lukas macht die Liste. Die ist noch nicht fertig.", "Die ist noch nicht fertig.", ""),
    ("Die Leute arbeiten im Staub. Zwei husten. Das will ich nicht mehr.", "Das will ich nicht mehr.", ""),
    ("Klingt gut. Das ging damals schief.", "Das ging damals schief.", "Das ging damals schief."),
    ("Am Telefon. Nee, ehrlich, am Telefon merkt man das.", "Nee, ehrlich, am Telefon merkt man das.",
     "am Telefon merkt man das."),
    ("Nein, wir haben kein Budget dafür.", "", "Nein, wir haben kein Budget dafür."),
    ("Sagen alle hier im Haus ja.", "", "Sagen alle hier im Haus ja."),
]  # fmt: skip
ENGLISH = [
    ("Well, I mean, we need a bigger van, you know.", "", "we need a bigger van"),
    ("Sure, we can measure that, and", "", "we can measure that"),
    ("It sounds good, but we tried tablets before.", "we tried tablets before.", "we tried tablets before."),
    ("We tried tablets before, but nobody helped us.", "We tried tablets before", ""),
    ("So that nobody rings me on a Sunday.", "", "So that nobody rings me on a Sunday."),
    ("All the numbers we have are right.", "", "All the numbers we have are right."),
    ("No, we never had a budget for vans.", "", "No, we never had a budget for vans."),
    ("Ian fixes the fridges. He is our own lad.", "He is our own lad.", ""),
]
DROPPED = [
    ("Ja, genau.", "de"),
    ("Passt.", "de"),
    ("Äh, also.", "de"),
    ("That's correct.", "en"),
    ("Right.", "en"),
]


def quoted(turn: str, words: str, language: str) -> str | None:
    """What becomes of the words (the whole turn when empty); checked against the turn."""
    words = words or turn
    start = turn.index(words)
    talk = Talk(Conversation(language, (Speaker("P"),), (Turn("P", turn),)), Sides(frozenset(), "role"), ())
    found = worth_quoting(talk, Evidence(0, start, start + len(words), words, "partner"))
    assert found is None or turn[found.start : found.end] == found.quote
    return found.quote if found else None


@pytest.mark.parametrize(("turn", "words", "expected"), GERMAN)
def test_german_quote(turn: str, words: str, expected: str) -> None:
    assert quoted(turn, words, "de") == (expected or turn)


@pytest.mark.parametrize(("turn", "words", "expected"), ENGLISH)
def test_english_quote(turn: str, words: str, expected: str) -> None:
    assert quoted(turn, words, "en") == (expected or turn)


@pytest.mark.parametrize(("turn", "language"), DROPPED)
def test_words_that_say_nothing_are_no_quote(turn: str, language: str) -> None:
    assert quoted(turn, "", language) is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Das will ich nicht mehr.", "de", True),
        ("Die macht mir Sorgen.", "de", True),
        ("Die Halle ist voll.", "de", False),
        ("Der neue Kunde zahlt nicht.", "de", False),
        ("Die in der Verwaltung sagen nein.", "de", False),
        ("They want it by Friday.", "en", True),
        ("That's a good idea.", "en", False),
        ("The list wins.", "en", False),
    ],
)
def test_sentence_hangs_on_the_one_before(text: str, language: str, expected: bool) -> None:
    assert hangs(text, language) is expected


SAID = st.lists(
    st.sampled_from(
        "ja also und wir haben … Platz , . ? Das – äh nicht so we you know and the van well".split()
    ),
    min_size=1,
    max_size=30,
).map(" ".join)


@given(turn=SAID, cut=st.tuples(st.integers(0, 40), st.integers(1, 60)))
def test_any_part_of_any_turn_stays_verbatim(turn: str, cut: tuple[int, int]) -> None:
    words = turn[cut[0] : cut[0] + cut[1]].strip()
    if words:
        for language in ("de", "en"):
            quoted(turn, words, language)
