"""Whose words they are: the asker's own organisation, questions that others ask, proposals."""

import pytest

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves import recognise
from klarheit.moves.model import Move, Sides, Talk
from klarheit.moves.questions import find_question
from klarheit.moves.telling import own_names


def read(language: str, *turns: str) -> Talk:
    """The first turn is the asker's, then they alternate."""
    spoken = tuple(Turn("SK"[place % 2], text) for place, text in enumerate(turns))
    conversation = Conversation(language, (Speaker("S"), Speaker("K")), spoken)
    return recognise(conversation, Sides(frozenset("S"), "hint"))


def last(language: str, *turns: str) -> Move:
    return read(language, *turns).moves[-1]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Good afternoon, this is Mark from Nexiv Solutions.", {"nexiv solutions"}),
        ("en", "My name is Jessica, and I’m with VitaCare Health.", {"vitacare health"}),
        ("en", "Hi, I'm Jake from ModaMart. How are you today?", {"modamart"}),
        ("en", "Here at Verity Capital, we look after families.", {"verity capital"}),
        ("en", "I was in the shop from nine to five.", set()),
        ("de", "Guten Tag, hier ist Anna Bloch von der Firma Hallig.", {"hallig"}),
        ("de", "Mein Name ist Reuter, ich komme von Pendelwerk.", {"pendelwerk"}),
        ("de", "Wir bei Hallig bauen seit dreißig Jahren Regale.", {"hallig"}),
        ("de", "Ich bin froh, von Ihnen zu hören.", set()),
    ],
)
def test_own_organisation_is_learnt_from_the_introduction(language: str, text: str, names: set[str]) -> None:
    assert own_names(text, language) == names


@pytest.mark.parametrize(
    ("language", "intro", "text"),
    [
        (
            "en",
            "This is Mark from Nexiv Solutions.",
            "One of the strengths of Nexiv Solutions is its service.",
        ),
        ("en", "I'm Jake from ModaMart.", "ModaMart ensures a smooth return."),
        ("de", "Hier ist Anna Bloch von Hallig.", "Hallig bietet dafür eine Wartung rund um die Uhr."),
    ],
)
def test_talk_about_the_own_organisation_is_a_pitch(language: str, intro: str, text: str) -> None:
    assert "pitch" in last(language, intro, "Mhm.", text).labels
    assert "pitch" not in last(language, "Hello.", "Mhm.", text).labels


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Good afternoon, this is Mark from Nexiv Solutions."),
        ("en", "Hi, it's Jill here from Verity Capital."),
        ("de", "Guten Tag, hier ist Anna Bloch von der Firma Hallig."),
        ("de", "Mein Name ist Anna Bloch von Hallig."),
    ],
)
def test_introduction_is_a_greeting_and_no_pitch(language: str, text: str) -> None:
    labels = {label for move in read(language, text).moves for label in move.labels}
    assert "greeting" in labels
    assert "pitch" not in labels


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die waren skeptisch, und heute sagen die: Warum haben wir das nicht schon eher gemacht?"),
        ("de", "Viele Kunden fragen mich dann: Wie lange dauert das?"),
        ("en", "They were sceptical, and now they say: why didn't we do this years ago?"),
    ],
)
def test_question_of_others_that_is_told_is_no_question_of_the_asker(language: str, text: str) -> None:
    assert [move.form for move in read(language, text).moves if move.form] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Dann frage ich Sie: Was soll danach anders sein?"),
        ("en", "So let me ask you: what should be different afterwards?"),
    ],
)
def test_question_announced_by_the_asker_is_asked(language: str, text: str) -> None:
    assert [move.form for move in read(language, text).moves if move.form]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Hab ich mir gedacht, warum sammle ich nicht mal Daten?"),
        ("de", "Ich denk so, hä, was ist das denn?"),
        ("en", "I thought, why not try it?"),
        ("en", "I was like, what is that?"),
    ],
)
def test_question_put_to_oneself_is_none(language: str, text: str) -> None:
    assert find_question(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How about Thursday at 2 PM?"),
        ("en", "How about this Thursday at ten?"),
        ("en", "How about we schedule a call next week?"),
        ("en", "How does Friday at two work for you?"),
        ("de", "Wie wäre es mit Donnerstag?"),
        ("de", "Wie sieht es bei Ihnen am Montag aus?"),
    ],
)
def test_proposal_is_a_closed_question_and_a_next_step(language: str, text: str) -> None:
    move = last(language, text)
    assert move.form == "question.closed"
    assert "next_step" in move.labels or "steps" in move.dimensions


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("en", "How does that sound?", "question.closed"),
        ("de", "Wie klingt das für Sie?", "question.closed"),
        ("de", "Und dann?", "question.open"),
        ("en", "How about the location?", "question.open"),
        ("en", "Do you have any questions or concerns?", "question.closed"),
        ("en", "Do you want to buy or rent?", "question.choice"),
        ("de", "Gibt es irgendwelche Sorgen oder Fragen?", "question.closed"),
    ],
)
def test_form_of_checks_and_of_lists_that_are_no_choice(language: str, text: str, form: str) -> None:
    question = find_question(text, language)
    assert question is not None
    assert question.form == form
