"""Every quote stands verbatim at its place, in the bundled talks and in whatever talk is made up."""

from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klarheit import formats
from klarheit.clarity import draw_map, next_questions
from klarheit.clarity.quotes import LONG, quote
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves import find_sides, recognise
from klarheit.moves.model import Sides, Talk
from klarheit.moves.words import count_words

SAMPLES = {"de": "erstgespraech.vtt", "en": "first-talk.vtt"}


def bundled(language: str) -> Talk:
    path = Path(str(files("klarheit").joinpath("data", "conversations", SAMPLES[language])))
    conversation = formats.read(path)
    return recognise(conversation, find_sides(conversation, None))


def misquoted(talk: Talk) -> list[str]:
    """Quotes of the map and the next questions that do not stand at their place on their side."""
    drawn = draw_map(talk)
    quoted = [evidence for entry in drawn.entries for evidence in entry.evidence]
    quoted += [question.evidence for question in next_questions(talk, drawn) if question.evidence]
    quoted += [drawn.purpose] if drawn.purpose else []
    return [
        e.quote
        for e in quoted
        if not e.quote or talk.turns[e.turn].text[e.start : e.end] != e.quote or talk.side(e.turn) != e.side
    ]


@pytest.mark.parametrize("language", list(SAMPLES))
def test_bundled_talk_is_quoted_verbatim(language: str) -> None:
    assert misquoted(bundled(language)) == []


PIECES = {
    "de": (
        "Ja, also, äh, wir wollen bis Ende März, nein, bis April fertig sein",
        "das kostet uns 40.000 Euro im Jahr",
        "Ich bin da skeptisch, aber gut",
        "Mein Chef, Herr Straß, entscheidet das",
        "Bis wann soll es laufen?",
        "…",
        "Wenn ich Sie richtig verstehe, wollen Sie die Zeit halbieren.",
        "ẞ İ Ǆ „na ja“ — mal sehen 😀",
        "Genau.",
    ),
    "en": (
        "Well, um, we want to cut the waste, but I'm worried about the cost",
        "it has to be running by the end of May",
        "My boss, Mrs O’Neill, has to sign it",
        "By when do you need it?",
        "So you want to halve the time?",
        "Exactly.",
        "— “right” … İ 😀",
    ),
}


@st.composite
def talks(draw: st.DrawFn, language: str) -> Talk:
    piece = st.sampled_from(PIECES[language]) | st.text(min_size=1, max_size=20).filter(str.strip)
    text = st.lists(piece, min_size=1, max_size=4).map(lambda pieces: " ".join(" ".join(pieces).split()))
    spoken = draw(st.lists(st.tuples(st.sampled_from("SK"), text.filter(bool)), min_size=1, max_size=8))
    turns = tuple(Turn(speaker, words) for speaker, words in spoken)
    conversation = Conversation(language, (Speaker("S"), Speaker("K")), turns)
    return recognise(conversation, Sides(frozenset("S"), "hint"))


@settings(max_examples=60, deadline=None)
@given(talks("de"))
def test_german_talk_of_any_making_is_quoted_verbatim(talk: Talk) -> None:
    assert misquoted(talk) == []


@settings(max_examples=60, deadline=None)
@given(talks("en"))
def test_english_talk_of_any_making_is_quoted_verbatim(talk: Talk) -> None:
    assert misquoted(talk) == []


def one(text: str, language: str = "de") -> Talk:
    conversation = Conversation(language, (Speaker("K"),), (Turn("K", text),))
    return recognise(conversation, Sides(frozenset(), "hint"))


def test_quote_leaves_out_the_well_before_the_sentence() -> None:
    text = "Na ja, also, äh, das läuft über Zuruf."
    assert quote(one(text), 0, 0, len(text)).quote == "das läuft über Zuruf."


def test_quote_takes_the_side_of_a_but_that_matters() -> None:
    text = "We currently pay four hundred a month, but we would like to lower that a lot."
    focus = (text.index("we would"), text.index("that"))
    assert quote(one(text, "en"), 0, 0, len(text), focus).quote == "we would like to lower that a lot."


def test_quote_of_a_long_sentence_keeps_the_clauses_around_what_matters() -> None:
    clauses = [f"der Wagen Nummer {n} steht im Hof und wird gewaschen" for n in range(8)]
    text = ", ".join([*clauses[:4], "wir wollen das halbieren", *clauses[4:]]) + "."
    start = text.index("wir wollen")
    quoted = quote(one(text), 0, 0, len(text), (start, start + 10)).quote
    assert "wir wollen das halbieren" in quoted
    assert count_words(quoted) <= LONG
