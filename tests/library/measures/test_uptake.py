"""What is taken up, what is passed over, and the quotes that show it."""

from collections.abc import Callable

import pytest

from klarheit.clarity.model import ClarityMap
from klarheit.measures import uptake
from klarheit.measures.model import Uptake
from klarheit.moves.model import Talk
from klarheit.moves.words import content_words

Write = Callable[..., Talk]
Draw = Callable[..., ClarityMap]


def shown(found: tuple[Uptake, ...]) -> list[tuple[str, str | None, tuple[str, ...]]]:
    return [(u.partner.quote, u.asker.quote if u.asker else None, u.words) for u in found]


def lemmas(text: str, language: str = "de") -> tuple[str, ...]:
    return tuple(sorted(word.lemma for word in content_words(text, language)))


def test_word_taken_up_is_quoted_from_both_sides(written: Write) -> None:
    talk = written("""
        S: Was bringt Sie her? [question.open]
        K: Wir wachsen gerade. [answer] Die Monteure kommen samstags nicht mehr gern. [answer]
        S: Gut. [backchannel] Wie oft arbeiten die Monteure am Samstag? [question.narrow]
    """)
    assert shown(uptake.uptakes(talk)) == [
        (
            "Die Monteure kommen samstags nicht mehr gern.",
            "Wie oft arbeiten die Monteure am Samstag?",
            lemmas("Monteure Samstag"),
        )
    ]


def test_passed_over_quotes_the_segment_with_most_content(written: Write) -> None:
    talk = written("""
        K: Na ja. [answer] Der Betriebsrat hat beim letzten Mal die Einführung verhindert. [objection]
        S: Wie groß ist Ihr Fuhrpark? [question.narrow tie.new_topic]
    """)
    assert shown(uptake.uptakes(talk)) == [
        ("Der Betriebsrat hat beim letzten Mal die Einführung verhindert.", None, ())
    ]


@pytest.mark.parametrize("label", ["reflection", "summary", "tie.follow_up"])
def test_idea_taken_up_without_a_shared_word(written: Write, label: str) -> None:
    talk = written(f"""
        K: Der Betriebsrat hat die Einführung verhindert. [objection]
        S: Da steckt also Widerstand drin. [{label}]
    """)
    assert shown(uptake.uptakes(talk)) == [
        ("Der Betriebsrat hat die Einführung verhindert.", "Da steckt also Widerstand drin.", ())
    ]


def test_word_the_asker_had_just_used_shows_no_listening(written: Write) -> None:
    talk = written("""
        S: Wie viele Angebote schreiben Sie? [question.narrow]
        K: Zwölf Angebote in jeder Woche etwa. [answer]
        S: Unsere Lösung schreibt Angebote von allein. [pitch]
    """)
    assert [u.taken for u in uptake.uptakes(talk)] == [False]


@pytest.mark.parametrize("label", ["pitch", "price"])
def test_pitch_or_price_with_a_word_of_theirs_takes_up_nothing(written: Write, label: str) -> None:
    talk = written(f"""
        K: Die Entwicklung will sowieso unter fünf Prozent Mehrkosten. [answer]
        S: Wir bieten ein Modul an, es kostet 49 Euro im Monat. [{label}]
    """)
    assert [(u.partner.turn, u.taken) for u in uptake.uptakes(talk)] == [(0, False)]


def test_question_that_sells_takes_up_the_word_it_asks_about(written: Write) -> None:
    talk = written("""
        K: Die Entwicklung will sowieso unter fünf Prozent Mehrkosten. [answer]
        S: Ab welchen Mehrkosten lohnt sich für Sie denn unser Modul? [question.open pitch]
    """)
    assert [(u.partner.turn, u.taken) for u in uptake.uptakes(talk)] == [(0, True)]


def test_own_word_counts_when_the_move_follows_up(written: Write) -> None:
    talk = written("""
        S: Wie viele Angebote schreiben Sie? [question.narrow]
        K: Zwölf Angebote in jeder Woche etwa. [answer]
        S: Und wer liest die Angebote? [question.narrow tie.follow_up]
    """)
    assert [u.words for u in uptake.uptakes(talk)] == [lemmas("Angebote")]


def test_compound_takes_up_its_head(written: Write) -> None:
    talk = written("""
        K: Die Angebote dauern bei uns ewig lange. [answer]
        S: Wer kümmert sich um die Angebotserstellung? [question.narrow]
    """)
    assert [u.words for u in uptake.uptakes(talk)] == [lemmas("Angebote")]


def test_mhm_is_skipped_and_the_next_real_turn_counts(written: Write) -> None:
    talk = written("""
        K: Der Betriebsrat macht uns große Sorgen. [objection]
        S: Mhm. [backchannel]
        K: Seit der letzten Umstellung traut er keinem mehr. [answer]
        S: Was hat die Umstellung ausgelöst? [question.open]
    """)
    assert shown(uptake.uptakes(talk)) == [
        (
            "Seit der letzten Umstellung traut er keinem mehr.",
            "Was hat die Umstellung ausgelöst?",
            lemmas("Umstellung"),
        )
    ]


def test_four_words_are_no_occasion_and_five_are(written: Write) -> None:
    four = written("""
        K: Das dauert zu lange. [answer]
        S: Wie groß ist Ihr Fuhrpark? [question.narrow]
    """)
    five = written("""
        K: Das dauert uns zu lange. [answer]
        S: Wie groß ist Ihr Fuhrpark? [question.narrow]
    """)
    assert (len(uptake.uptakes(four)), len(uptake.uptakes(five))) == (0, 1)


def test_greeting_and_farewell_are_no_occasion_and_no_uptake(written: Write) -> None:
    talk = written("""
        K: Ich freue mich auf den Termin. [greeting]
        S: Was führt Sie her? [question.open tie.new_topic]
        K: Mein Chef will den Termin im Mai. [answer]
        S: Dann bis zum Termin im Mai! [farewell]
    """)
    assert [(u.partner.turn, u.taken) for u in uptake.uptakes(talk)] == [(2, False)]


def test_last_word_of_the_partner_is_no_occasion(written: Write) -> None:
    assert uptake.uptakes(written("K: Der Betriebsrat macht uns große Sorgen. [objection]")) == ()


@pytest.mark.parametrize(
    "said",
    [
        "No, I think that covers it. [answer]",
        "Yes, this is Jane. [greeting] How can I help you? [ask_back question.open]",
        "What are the fees for all these services? [ask_back question.open]",
        "That sounds really useful. [answer] I'd appreciate that. [answer]",
    ],
)
def test_thanks_and_questions_of_the_partner_are_no_occasion(written: Write, said: str) -> None:
    talk = written(f"K: {said}\nS: We have many plans for you. [pitch]", language="en")
    assert uptake.uptakes(talk) == ()


def test_question_without_a_word_of_its_own_asks_on(written: Write) -> None:
    talk = written("""
        K: Ab zehn Uhr schalten die Leute die Absaugung aus. [answer]
        S: Und dann? [question.open tie.new_topic]
    """)
    assert [u.taken for u in uptake.uptakes(talk)] == [True]


def test_check_takes_up_nothing(written: Write) -> None:
    talk = written(
        """
        K: We have seen many houses without a garden. [answer]
        S: I will filter those out. [information] How does that sound? [question.closed tie.follow_up]
        """,
        language="en",
    )
    assert [u.taken for u in uptake.uptakes(talk)] == [False]


TAKEN = """
    K: Der Betriebsrat macht uns große Sorgen. [objection]
    S: Was sagt der Betriebsrat denn? [question.open tie.follow_up]
"""
PASSED = """
    K: Die Umstellung hat uns viel Kraft gekostet. [answer]
    S: Wie groß ist Ihr Fuhrpark? [question.narrow]
"""


def test_uptake_is_the_share_of_occasions(written: Write, drawn: Draw) -> None:
    talk = written(TAKEN * 9 + PASSED * 6)
    found = uptake.measure(talk, drawn(talk))
    assert (found.value, found.numerator, found.denominator, found.n) == (0.6, 9, 15, 15)
    assert found.interval is not None
    assert (round(found.interval.low, 3), round(found.interval.high, 3)) == (0.393, 0.777)


def test_uptake_of_nine_occasions_is_too_little_to_say(written: Write, drawn: Draw) -> None:
    talk = written(TAKEN * 9)
    found = uptake.measure(talk, drawn(talk))
    assert (found.value, found.absent, found.n, found.minimum) == (None, "too_few", 9, 10)


def test_english_word_taken_up(written: Write) -> None:
    talk = written(
        """
        K: Our prices went up twice this year. [answer]
        S: What did the price increase do to your customers? [question.open]
        """,
        language="en",
    )
    assert [u.words for u in uptake.uptakes(talk)] == [lemmas("prices", "en")]
