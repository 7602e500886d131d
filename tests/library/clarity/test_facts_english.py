"""English facts: what is said on the left, what is found in it on the right as "kind | text | value"."""

import pytest

from klarheit.clarity.facts import facts

Table = list[tuple[str, list[str]]]

DAYS_AND_MONTHS: Table = [
    ("We need it by the end of March.", ["date | end of March | XXXX-03.end"]),
    ("It starts on the first of May.", ["date | first of May | XXXX-05-01"]),
    ("April 15th is the deadline.", ["date | April 15th | XXXX-04-15"]),
    ("By 15 April 2027.", ["date | 15 April 2027 | 2027-04-15"]),
    ("On March 3, 2027.", ["date | March 3, 2027 | 2027-03-03"]),
    ("May works for us, in May we are free.", ["date | May | XXXX-05"]),
    ("We could do it this May.", ["date | May | XXXX-05"]),
    ("it has to be there in may", ["date | may | XXXX-05"]),
    ("since march it has been quiet", ["date | since march | XXXX-03/.."]),
    ("Mid-June at the latest.", ["date | Mid-June | XXXX-06.middle"]),
    (
        "Early September, or late October.",
        [
            "date | Early September | XXXX-09.begin",
            "date | late October | XXXX-10.end",
        ],
    ),
    ("From October on we have a new plant.", ["date | From October | XXXX-10/.."]),
    ("Before August nobody signs.", ["date | Before August | ../XXXX-08"]),
    ("On 4/15 we open.", ["date | 4/15 | XXXX-04-15"]),
    ("It is due on 3/4.", ["date | 3/4 | [XXXX-03-04,XXXX-04-03]"]),
    ("By the 15th, please.", ["date | 15th | XXXX-XX-15"]),
    ("March next year.", ["date | March next year | Y+1-03"]),
]
PERIODS: Table = [
    ("We want it live in Q2.", ["date | Q2 | XXXX-34"]),
    ("In the second quarter of 2027.", ["date | second quarter of 2027 | 2027-34"]),
    ("In the second half of the year.", ["date | second half of the year | XXXX-41"]),
    ("Some time this fall.", ["date | this fall | XXXX-23"]),
    ("By spring.", ["date | spring | XXXX-21"]),
    ("Before the summer.", ["date | Before the summer | ../XXXX-22"]),
    ("Early next year.", ["date | Early next year | Y+1.begin"]),
    ("Last month it was worse.", ["date | Last month | M-1"]),
    ("By the end of the year.", ["date | end of the year | XXXX.end"]),
    ("We close the books at month-end.", ["date | month-end | M+0.end"]),
    ("Since 2019.", ["date | Since 2019 | 2019/.."]),
    ("In calendar week 14.", ["date | calendar week 14 | XXXX-W14"]),
    ("By the end of 2027.", ["date | end of 2027 | 2027.end"]),
    ("This week is bad.", ["date | This week | W+0"]),
]
NEAR_DAYS: Table = [
    ("Next Tuesday works.", ["date | Next Tuesday | XXXX-WXX-2"]),
    ("Tuesday next week.", ["date | Tuesday next week | W+1-2"]),
    ("Ring me Friday afternoon.", ["date | Friday afternoon | XXXX-WXX-5"]),
    ("Last Thursday he was here.", ["date | Last Thursday | W-1-4"]),
    ("I'll call you tomorrow morning.", ["date | tomorrow morning | D+1"]),
    ("By today, if you can.", ["date | today | D+0"]),
    ("In six weeks.", ["date | In six weeks | +P6W"]),
    ("Within the next two to three months.", ["date | Within the next two to three months | +P2M/+P3M"]),
    ("Six months from now.", ["date | Six months from now | +P6M"]),
    ("We bought it two years ago.", ["date | two years ago | -P2Y"]),
    ("In a couple of weeks.", ["date | In a couple of weeks | +P2W"]),
]
FEASTS_AND_EVENTS: Table = [
    ("Before Christmas.", ["date | Before Christmas | ../XXXX-12-25"]),
    ("By New Year's Eve.", ["date | New Year's Eve | XXXX-12-31"]),
    ("Before the stocktake.", ["date | Before the stocktake | ../event:stocktake"]),
    ("After Easter.", ["date | After Easter | event:easter/.."]),
    ("After our trade show.", ["date | After our trade show | event:trade show/.."]),
    ("By Thanksgiving.", ["date | Thanksgiving | event:thanksgiving"]),
]
CLOCK: Table = [
    ("Let's meet at ten.", ["date | at ten | T10"]),
    ("It's half past three.", ["date | half past three | T03:30"]),
    ("10:30 is fine.", ["date | 10:30 | T10:30"]),
    ("Come by at 3 pm.", ["date | 3 pm | T15"]),
    ("Twenty past five and he's holding the bus.", ["date | Twenty past five | T05:20"]),
    ("I need it by noon.", ["date | noon | T12"]),
    ("At seven o'clock.", ["date | seven o'clock | T07"]),
]
DURATIONS: Table = [
    ("It takes six weeks.", ["duration | six weeks | P6W"]),
    ("Two and a half years.", ["duration | Two and a half years | P2.5Y"]),
    ("An hour and a half.", ["duration | An hour and a half | PT1.5H"]),
    ("Half an hour is enough.", ["duration | Half an hour | PT30M"]),
    ("Three to four weeks.", ["duration | Three to four weeks | P3W/P4W"]),
    ("For a year we tried.", ["duration | a year | P1Y"]),
    ("A six-week trial.", ["duration | six-week | P6W"]),
    ("At least five years.", ["duration | At least five years | >P5Y"]),
    ("A fortnight.", ["duration | A fortnight | P2W"]),
    ("About forty minutes.", ["duration | About forty minutes | ~PT40M"]),
    ("Several months.", ["duration | Several months | ~P2M/P9M"]),
]
MONEY: Table = [
    ("It costs $20,000.", ["amount | $20,000 | USD 20000"]),
    ("Twenty thousand dollars.", ["amount | Twenty thousand dollars | USD 20000"]),
    ("We have 20k.", ["amount | 20k | XXX 20000"]),
    ("Twenty grand, tops.", ["amount | Twenty grand | XXX 20000"]),
    ("A £3m contract.", ["amount | £3m | GBP 3000000"]),
    (
        "Between 20 and 25 thousand euros.",
        [
            "amount | Between 20 and 25 thousand euros | EUR 20000..25000",
        ],
    ),
    ("$20,000 to $25,000.", ["amount | $20,000 to $25,000 | USD 20000..25000"]),
    ("A few thousand dollars.", ["amount | A few thousand dollars | ~USD 2000..9000"]),
    ("No more than 800 pounds sterling.", ["amount | No more than 800 pounds sterling | <GBP 800"]),
    ("Half a million.", ["amount | Half a million | XXX 500000"]),
    ("Two and a half million euros.", ["amount | Two and a half million euros | EUR 2500000"]),
    ("It starts at 4,500.", ["amount | 4,500 | XXX 4500"]),
    ("Ninety cents a piece.", ["amount | Ninety cents | USD 0.9"]),
    ("Three thousand one hundred.", ["amount | Three thousand one hundred | XXX 3100"]),
]
SHARES: Table = [
    ("Down to 2%.", ["percentage | 2% | 2 %"]),
    ("Two percent off.", ["percentage | Two percent | 2 %"]),
    ("One and a half per cent.", ["percentage | One and a half per cent | 1.5 %"]),
    ("Half of them don't know.", ["percentage | Half | 50 %"]),
    ("A third of our orders.", ["percentage | A third | 33.3 %"]),
    ("Less than five percent.", ["percentage | Less than five percent | <5 %"]),
    ("One point five percent.", ["percentage | One point five percent | 1.5 %"]),
]
NUMBERS: Table = [
    ("We run three shifts.", ["number | three shifts | 3 shifts"]),
    ("61 cabinets stand there.", ["number | 61 cabinets | 61 cabinets"]),
    ("Three new people.", ["number | Three new people | 3 people"]),
    ("A dozen people.", ["number | A dozen people | 12 people"]),
    ("Two or three customers.", ["number | Two or three customers | 2..3 customers"]),
    ("Two million users.", ["number | Two million users | 2000000 users"]),
    ("Seventy-four.", ["number | Seventy-four | 74"]),
    ("eighty four", ["number | eighty four | 84"]),
]
PEOPLE: Table = [
    ("Good morning, Mr Pettifer.", ["person | Mr Pettifer | Mr Pettifer"]),
    ("Mrs. Kowalski signs.", ["person | Mrs. Kowalski | Mrs Kowalski"]),
    ("Sarah from accounting.", ["person | Sarah | Sarah", "department | accounting | accounting"]),
    ("You'd have to ask Mark.", ["person | Mark | Mark"]),
    ("Graham Lusk from Ardley.", ["person | Graham Lusk | Graham Lusk"]),
    ("That is Sarah's call.", ["person | Sarah | Sarah"]),
    ("good afternoon doctor hollis", ["person | doctor hollis | Dr. Hollis"]),
    ("Will is off in May.", ["date | May | XXXX-05"]),
]
ROLES: Table = [
    ("Our CFO decides.", ["role | Our CFO | CFO"]),
    ("The works council has to agree.", ["role | works council | works council"]),
    ("My boss wants it.", ["role | My boss | boss"]),
    ("My brother-in-law does the books.", ["role | My brother-in-law | brother-in-law"]),
    ("Ask the general manager.", ["role | general manager | general manager"]),
    ("She's head of procurement.", ["role | head of procurement | head of procurement"]),
    ("Two of our drivers quit.", ["role | our drivers | driver"]),
    ("It goes to the board of directors.", ["role | board of directors | board of directors"]),
]
DEPARTMENTS: Table = [
    ("Legal has to sign.", ["department | Legal | Legal"]),
    ("We'd have to ask procurement.", ["department | procurement | procurement"]),
    ("IT wants to see it first.", ["department | IT | IT"]),
    ("Talk to HR.", ["department | HR | HR"]),
    ("The finance team is careful.", ["department | finance team | finance"]),
]
NOTHING = (
    "May I ask you something?",
    "It may be too late.",
    "We may need it.",
    "I'll march in and tell them.",
    "One thing, though.",
    "For the first time.",
    "No one knows.",
    "That's the one.",
    "Just a second.",
    "Give me a minute.",
    "It works today.",
    "Twice a week.",
    "24/7 support.",
    "He is 45 years old.",
    "We are on line 3.",
    "Option two is better.",
    "Will you do it?",
    "It will fall apart.",
    "Spring is a word.",
    "Is that legal?",
    "It is what it is.",
    "There are legal issues.",
    "Sales are up.",
    "Across the board.",
    "This may be right.",
    "The next may be better.",
    "A lot of work.",
    "Both are good.",
    "I mean it.",
    "Every Friday.",
    "Fridays are busy.",
    "Grace under pressure.",
    "We had half an idea.",
    "Once in a while.",
    "…",
    "",
)

FOUND = [
    *DAYS_AND_MONTHS,
    *PERIODS,
    *NEAR_DAYS,
    *FEASTS_AND_EVENTS,
    *CLOCK,
    *DURATIONS,
    *MONEY,
    *SHARES,
    *NUMBERS,
    *PEOPLE,
    *ROLES,
    *DEPARTMENTS,
]


def shown(text: str) -> list[str]:
    return [f"{fact.kind} | {fact.text} | {fact.value}" for fact in facts(text, "en")]


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text for text, _ in FOUND])
def test_facts_are_those_that_were_said(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_facts_are_none_where_nothing_can_be_written_down(text: str) -> None:
    assert shown(text) == []
