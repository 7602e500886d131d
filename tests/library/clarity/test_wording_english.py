# ruff: noqa: E501 a row of the table stays on one line
"""English phrases of the partner's: turned where it is certain, quoted or left alone where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.clarity.wording import LONGEST, OwnWords, fill, own_words, suits
from klarheit.moves.words import count_words

# What was said | how the one who asks would say it.
TURNED = """
Our late quotes are killing us. | your late quotes
My boss wants it done. | your boss
The night shift does it by hand. | the night shift
We need a new warehouse. | a new warehouse
Our CRM system keeps crashing. | your CRM system
My own team isn't trained. | your own team
The works council has to agree. | the works council
We lost our biggest customer in May. | your biggest customer
Those endless checks wear people out. | those endless checks
The quotes arrive late at night. | the quotes
These manual checks take hours. | these manual checks
The price list is from 2019. | the price list
I keep the delivery notes in a drawer. | the delivery notes
The drivers never call. | the drivers
Our two drivers never call. | your two drivers
My wife decides that with me. | your wife
The kids come first. | the kids
Our children come first. | your children
The shelves are empty. | the shelves
The batteries die too soon. | the batteries
The spare batteries are expensive. | the spare batteries
It all hangs on the renewal. | the renewal
After the audit we can talk. | the audit
We move before the summer. | the summer
The old forklift is dying. | the old forklift
Our order book is full. | your order book
The approval process is slow. | the approval process
Our approval process is too slow. | your approval process
The missing data is the trouble. | the missing data
The growing backlog frightens me. | the growing backlog
My inbox and my calendar are full. | your calendar
Our IT department says no. | your IT department
The invoices go out too late. | the invoices
Our supplier raised the prices. | your supplier
Our suppliers deliver when they like. | your suppliers
We fight over the overtime every year. | the overtime
The landlord won't move. | the landlord
The new software isn't used by anybody. | the new software
My predecessor left the spreadsheets behind. | the spreadsheets
The training never stuck. | the training
Our onboarding takes six weeks. | your onboarding
The customer portal is down again. | the customer portal
Nobody reads the weekly report. | the weekly report
The handover at six is a lottery. | the handover
Our warehouse staff are leaving. | your warehouse staff
The insurance won't pay. | the insurance
We had a long outage in March. | a long outage
I need an honest answer about the boiler. | the boiler
The second machine stands still. | the second machine
Our part-time nurses want fixed shifts. | your part-time nurses
the delivery times are too long | the delivery times
our quotes go out too late | your quotes
my boss will not sign that | your boss
Ask Sarah about it. | Sarah
I'd have to ask Sarah Miller first. | Sarah Miller
"""

LEFT_ALONE = """
That's the thing.
That's a good question.
It's the same problem.
We need a solution.
At the end of the day it counts.
In the middle of it all.
On the one hand, yes.
My wife cooks.
The pressure drops.
The driver parks outside.
The night shift manager quit.
The people who quote it left.
The numbers, which you sent, are wrong.
The cost of downtime is high.
Your quote was late.
Their boss said no.
His team left.
No time.
Such a mess.
What a waste.
Not a penny.
Two thousand dollars.
The ten thousand dollars are gone.
The damn forklift is broken.
The shitty software is broken.
The model 300 does it.
Thanks, Sarah.
Hi Sarah.
Sarah's team is gone.
I know that.
It is what it is.
The boss's office is upstairs.
A quotes.
This is it.
The new one is better.
The other is worse.
The rest is fine.
"""


def turned(text: str) -> str | None:
    return next((words.forms["words"] for words in own_words(text, "en") if words.forms), None)


@pytest.mark.parametrize(
    ("said", "asked"), [tuple(line.split(" | ")) for line in TURNED.strip().splitlines()]
)
def test_a_phrase_is_turned_for_the_one_who_asks(said: str, asked: str) -> None:
    assert turned(said) == asked


@pytest.mark.parametrize("said", LEFT_ALONE.strip().splitlines())
def test_a_phrase_that_is_vague_or_not_certain_is_left_alone(said: str) -> None:
    assert turned(said) is None


@pytest.mark.parametrize(
    ("said", "slot", "question"),
    [
        (
            "Our late quotes are killing us.",
            "What hangs on {words} for you?",
            "What hangs on your late quotes for you?",
        ),
        (
            "The night shift does it.",
            "Picture a week without {words}: what then?",
            "Picture a week without the night shift: what then?",
        ),
        (
            "Our late quotes are killing us.",
            "You said “{quoted}”: and now?",
            "You said “Our late quotes”: and now?",
        ),
        ("The night shift does it.", "What should change?", "What should change?"),
    ],
)
def test_a_slot_is_filled(said: str, slot: str, question: str) -> None:
    assert fill(slot, own_words(said, "en")[0]) == question


def test_a_clause_is_only_quoted() -> None:
    (words,) = own_words("Well, it should somehow get easier.", "en")
    assert words == OwnWords("it should somehow get easier")
    assert fill("What hangs on {words}?", words) is None
    assert (
        fill("You said “{quoted}”: what then?", words)
        == "You said “it should somehow get easier”: what then?"
    )


@pytest.mark.parametrize(
    ("said", "quotes"),
    [
        ("Nobody checks it, and it drives me mad.", ["Nobody checks it", "it drives me mad"]),
        ("Can you deliver? We have waited since May.", ["We have waited since May"]),
        ("Good morning.", []),
        ("Two thousand dollars.", []),
        ("Bloody hell it burns.", []),
        ("Yes.", []),
        ("", []),
    ],
)
def test_clauses_are_quoted_without_what_stands_around_them(said: str, quotes: list[str]) -> None:
    assert [words.quote for words in own_words(said, "en")] == quotes


@pytest.mark.parametrize(
    ("said", "kind", "dimensions"),
    [
        ("The old forklift is dying", "thing", ["drivers", "people"]),
        ("My boss wants it", "person", ["people"]),
        ("Ask Sarah about it", "person", ["people"]),
        ("Before the summer it won't work", "time", ["deadline"]),
        ("After the audit", "event", ["deadline", "drivers", "people"]),
    ],
)
def test_words_suit_some_dimensions(said: str, kind: str, dimensions: list[str]) -> None:
    words = own_words(said, "en")[0]
    assert words.kind == kind
    assert [name for name in ("deadline", "drivers", "people") if suits(words, name)] == dimensions


WORDS = st.sampled_from(
    "the our my a an these and , . - “ ” new late old night shift quotes boss Sarah Miller CRM system 300 is of".split()
)


@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=80))
def test_any_text_gives_verbatim_short_quotes_and_whole_forms(said: str) -> None:
    for words in own_words(said, "en"):
        assert words.quote in said
        assert 0 < count_words(words.quote) <= LONGEST
        assert all(form and "{" not in form for form in words.forms.values())
