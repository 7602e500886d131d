"""How a quote is printed: verbatim, with "…" where it was taken out of a sentence."""

import pytest

from klarheit.clarity.model import Evidence
from klarheit.report.quotes import LONGEST_BRIEF, shown

SAID = "Erst mal Ruhe, ja. Ich will, dass die Leute samstags frei haben, und zwar alle. Das ist alles."


def printed(quote: str) -> str:
    start = SAID.index(quote)
    made = shown(SAID, Evidence(0, start, start + len(quote), quote, "partner"))
    assert " …" not in made  # the dots stay on the line of their word
    return made.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Erst mal Ruhe, ja.", "Erst mal Ruhe, ja."),
        ("Das ist alles.", "Das ist alles."),
        ("dass die Leute samstags frei haben", "… dass die Leute samstags frei haben …"),
        ("dass die Leute samstags frei haben,", "… dass die Leute samstags frei haben …"),
        ("und zwar alle", "… und zwar alle"),
        ("Ich will", "Ich will …"),
    ],
)
def test_quote_shows_where_it_was_cut_out(quote: str, expected: str) -> None:
    assert printed(quote) == expected


def test_quote_that_ends_with_speech_of_another_ends_there() -> None:
    text, quote = "Da sagt er: „Das brauchen wir.“ So ist er.", "„Das brauchen wir.“"
    start = text.index(quote)
    assert shown(text, Evidence(0, start, start + len(quote), quote, "partner")) == quote


def test_long_quote_is_cut_after_its_words() -> None:
    text = " ".join(f"wort{i}" for i in range(60))
    evidence = Evidence(0, 0, len(text), text, "asker")
    assert (
        shown(text, evidence, LONGEST_BRIEF) == " ".join(f"wort{i}" for i in range(LONGEST_BRIEF)) + "\u00a0…"
    )
