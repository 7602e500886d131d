"""What is polite and no more: a question that asks for a nod, an answer that gives nothing to take up."""

import pytest

from klarheit.moves.courtesies import is_check, is_courteous

CHECKS = {
    "de": """
        Passt das für Sie?
        Wie klingt das für Sie?
        Wie hört sich das an?
        Haben Sie noch Fragen?
        Was kann ich für Sie tun?
        Und wie geht es Ihnen?
    """,
    "en": """
        How does that sound?
        Does that work for you?
        Would that help?
        Is that fair?
        Is there anything else I can help you with today?
        How can I assist you today?
        How are you today?
    """,
}
REAL_QUESTIONS = {
    "de": """
        Wie läuft das bei Ihnen?
        Was halten Sie davon?
        Wer müsste das noch hören?
        Wie geht es Ihren Leuten damit?
    """,
    "en": """
        How does that work today?
        What would help your team most?
        Does that happen on Saturdays too?
        How are you handling the night shifts?
    """,
}
COURTEOUS = {
    "de": """
        Danke, Frau Reuter.
        Das klingt ja erst mal gut.
        Klingt gut.
        Passt.
        Das gehört ja wohl dazu.
        Nein, sonst nichts.
        Vielen Dank für Ihre Zeit.
    """,
    "en": """
        No, I think that covers it.
        That sounds really useful.
        Thanks so much for your help, James.
        Yes, this is she.
        Sure, I have a few minutes.
        You can use roberts.j@example.com.
        What can I do for you?
        I'm free next Tuesday afternoon.
        I appreciate that.
    """,
}
MATTER = {
    "de": """
        Das klingt gut, aber der Betriebsrat muss zustimmen.
        Das ist zu teuer.
        Danke, das hilft uns bei den Fehllieferungen.
        Vierzig Monteure.
    """,
    "en": """
        It sounds good, but I'm still a bit skeptical.
        That is too expensive.
        My boss has to sign it.
        Forty fitters.
    """,
}


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (text.strip(), language)
        for language, texts in table.items()
        for text in texts.splitlines()
        if text.strip()
    ]


@pytest.mark.parametrize(("text", "language"), rows(CHECKS))
def test_question_for_a_nod_is_a_check(text: str, language: str) -> None:
    assert is_check(text, language)


@pytest.mark.parametrize(("text", "language"), rows(REAL_QUESTIONS))
def test_question_about_the_matter_is_no_check(text: str, language: str) -> None:
    assert not is_check(text, language)


@pytest.mark.parametrize(("text", "language"), rows(COURTEOUS))
def test_thanks_and_assent_give_nothing_to_take_up(text: str, language: str) -> None:
    assert is_courteous(text, language)


@pytest.mark.parametrize(("text", "language"), rows(MATTER))
def test_sentence_with_matter_is_more_than_courteous(text: str, language: str) -> None:
    assert not is_courteous(text, language)
