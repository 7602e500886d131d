"""What holds for the facts of any text, and how they are worded."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klarheit.clarity.facts import differ, facts, worded
from klarheit.languages import LANGUAGES

PIECES = """
bis zum ersten Mai, Ende März 15.4. 2027 KW 14 Q2 um zehn halb elf vor der Inventur in sechs Wochen ein
paar tausend Euro zwanzig bis fünfundzwanzigtausend 2,5 % die Hälfte drei Schichten Herr Frau Dr. Voss
Onno mein Chef der Betriebsrat IT Einkauf und zwischen 20 25 k € $ £ Mio. eins Komma vier hundert tausend
einhalb 31.2. 45. XXX .. - – / : ’ „ “ … by the end of March 3/4 99/99 4/31 half past three two and a
half million dollars a third of our people Sarah Mr Mrs Will May I works council brother-in-law Legal has
to HR at ten pm 10:30 24/7 0800 111 a couple of thousand İ ſ K ı
""".split()
WORDS = st.lists(st.sampled_from(PIECES))
TEXTS = st.one_of(st.text(), WORDS.map(" ".join), WORDS.map("".join))


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXTS)
@settings(deadline=None)  # patterns are compiled when first needed
def test_facts_are_verbatim_in_order_and_do_not_overlap(language: str, text: str) -> None:
    found = facts(text, language)
    assert [fact.text for fact in found] == [text[fact.start : fact.end] for fact in found]
    assert all(fact.text.strip() == fact.text != "" for fact in found)
    assert all(earlier.end <= later.start for earlier, later in pairwise(found))


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXTS)
@settings(deadline=None)  # patterns are compiled when first needed
def test_facts_of_any_text_can_be_worded_and_never_differ_from_themselves(language: str, text: str) -> None:
    found = facts(text, language)
    assert all(worded(fact, language) for fact in found)
    assert [fact for fact in found if differ(fact, fact)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXTS)
@settings(deadline=None)  # patterns are compiled when first needed
def test_whether_two_facts_differ_does_not_depend_on_their_order(language: str, text: str) -> None:
    found = facts(text, language)
    assert [differ(one, other) for one in found for other in found] == [
        differ(other, one) for one in found for other in found
    ]


WORDED = [
    ("de", "bis Ende März", "Ende März"),
    ("de", "am einunddreißigsten März", "31. März"),
    ("de", "am 15.4.27", "15. April 2027"),
    ("de", "im zweiten Quartal 2027", "2. Quartal 2027"),
    ("de", "Anfang Q2", "Anfang Q2"),
    ("de", "in KW vierzehn", "KW 14"),
    ("de", "nächste Woche Dienstag", "nächste Woche Dienstag"),
    ("de", "vor der Inventur", "vor der Inventur"),
    ("de", "zum Jahreswechsel", "Jahreswechsel"),
    ("de", "in sechs Monaten", "in 6 Monaten"),
    ("de", "in einer Woche", "in 1 Woche"),
    ("de", "vor drei Jahren", "vor 3 Jahren"),
    ("de", "um halb elf", "10:30 Uhr"),
    ("de", "sechs Wochen", "6 Wochen"),
    ("de", "anderthalb Jahre", "1,5 Jahre"),
    ("de", "drei bis vier Tage", "3 bis 4 Tage"),
    ("de", "ein paar Tage", "ein paar Tage"),
    ("de", "mindestens ein Jahr", "mindestens 1 Jahr"),
    ("de", "zwanzigtausend Euro", "20.000 €"),
    ("de", "etwa 2,5 Millionen Euro", "etwa 2.500.000 €"),
    ("de", "zwei Euro fünfzig", "2,50 €"),
    ("de", "zwanzig Mille", "20.000"),
    ("de", "300 Franken", "300 CHF"),
    ("de", "zwanzig bis dreißigtausend Euro", "20.000 bis 30.000 €"),
    ("de", "zwei Prozent", "2 %"),
    ("de", "unter fünf Prozent", "höchstens 5 %"),
    ("de", "ein Drittel", "33,3 %"),
    ("de", "drei Schichten", "3 Schichten"),
    ("de", "Frau Dr. Voss", "Frau Voss"),
    ("de", "unseren Herrn Brandt", "Herr Brandt"),
    ("de", "mein Chef", "mein Chef"),
    ("en", "by the end of March", "end of March"),
    ("en", "March 3rd, 2027", "3 March 2027"),
    ("en", "in Q2", "Q2"),
    ("en", "in a couple of weeks", "in 2 weeks"),
    ("en", "two years ago", "2 years ago"),
    ("en", "at half past three", "3:30"),
    ("en", "two and a half years", "2.5 years"),
    ("en", "twenty thousand dollars", "$20,000"),
    ("en", "no more than £800", "at most £800"),
    ("en", "two percent", "2%"),
    ("en", "before the stocktake", "before the stocktake"),
    ("en", "our CFO", "our CFO"),
]


@pytest.mark.parametrize(("language", "text", "expected"), WORDED)
def test_facts_are_worded_as_a_protocol_would(language: str, text: str, expected: str) -> None:
    (fact,) = facts(text, language)
    assert worded(fact, language) == expected
