"""What holds for every measure on every talk, however odd."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry, Evidence
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.languages import LANGUAGES, phrases
from klarheit.measures import MEASURES, asked_questions, measure, places, uptakes
from klarheit.measures.model import Measurement
from klarheit.moves.model import LABELS, Move, Sides, Talk

PARTS = ("name", "formula", "numerator", "denominator", "reading", "unit")

segments = st.tuples(
    st.sampled_from(
        ["Ja.", "Mhm.", "…", "Und wer entscheidet?", "Der Betriebsrat hat Angst vor der Umstellung."]
    ),
    st.lists(st.sampled_from(LABELS), max_size=3, unique=True),
)
seconds = st.floats(-5, 5000, allow_nan=False)
times = st.one_of(
    st.just((None, None)),
    st.tuples(seconds, st.none()),
    st.tuples(seconds, st.floats(0, 60)).map(lambda t: (t[0], t[0] + t[1])),
)


@st.composite
def talks(draw: st.DrawFn) -> tuple[Talk, ClarityMap]:
    timed = draw(times)
    rows = draw(
        st.lists(st.tuples(st.sampled_from("SKL"), st.lists(segments, min_size=1, max_size=3)), max_size=40)
    )
    turns, moves = [], []
    for index, (who, said) in enumerate(rows):
        text = ""
        for segment, labels in said:
            start = len(text) + 1 if text else 0
            text = f"{text} {segment}" if text else segment
            moves.append(Move(index, start, len(text), tuple(labels)))
        turns.append(Turn(who, text, *draw(times)) if timed[0] is not None else Turn(who, text))
    conversation = Conversation(draw(st.sampled_from(LANGUAGES)), tuple(map(Speaker, "SKL")), tuple(turns))
    talk = Talk(conversation, Sides(frozenset("S"), "hint"), tuple(moves))
    return talk, draw(maps(talk))


def maps(talk: Talk) -> st.SearchStrategy[ClarityMap]:
    entries = st.just(Entry("goal", "untouched"))
    if talk.moves:
        entries |= st.sampled_from(talk.moves).map(
            lambda m: Entry("goal", "clear", "said", (Evidence.of(talk, m),))
        )
    rest = tuple(Entry(key, "untouched") for key in DIMENSIONS[1:])
    return st.builds(
        lambda goal, aside: ClarityMap((goal, *rest), set_aside=aside),
        entries,
        st.sampled_from([frozenset(), frozenset({"goal"})]),
    )


@given(talks())
def test_figures_are_possible_and_say_what_they_rest_on(drawn: tuple[Talk, ClarityMap]) -> None:
    talk, clarity = drawn
    for found in measure(talk, clarity):
        assert (found.value is None) == (found.absent is not None), found
        assert all(0 <= turn < len(talk.turns) for turn in found.turns), found
        assert found.n >= found.minimum or found.value is None, found
        assert_in_range(found)


def assert_in_range(found: Measurement) -> None:
    if found.value is None:
        assert (found.interval, found.numerator, found.denominator) == (None, None, None), found
        return
    assert found.unit != "share" or 0 <= found.value <= 1, found
    assert found.unit == "seconds" or found.value >= 0, found
    if found.denominator is not None and found.numerator is not None:
        assert found.value == pytest.approx(found.numerator / found.denominator)
    if found.interval is not None:
        assert found.interval.low <= found.value <= found.interval.high, found


@given(talks())
def test_quotes_are_verbatim_and_both_sides_are_who_they_are(drawn: tuple[Talk, ClarityMap]) -> None:
    talk, clarity = drawn
    found = [evidence for place in places(talk, clarity) for evidence in place.evidence]
    for uptake in uptakes(talk):
        assert uptake.partner.side == "partner"
        assert uptake.asker is None or uptake.asker.side == "asker"
        found += [uptake.partner, *filter(None, [uptake.asker])]
    for evidence in found:
        assert talk.turns[evidence.turn].text[evidence.start : evidence.end] == evidence.quote
        assert evidence.side == talk.side(evidence.turn)


@given(talks())
def test_replies_come_from_the_partner_after_their_question(drawn: tuple[Talk, ClarityMap]) -> None:
    talk, _ = drawn
    for asked in asked_questions(talk):
        assert asked.reply is None or (talk.side(asked.reply) == "partner" and asked.reply > asked.move.turn)
        assert asked.new_words <= asked.words


def test_measures_come_in_their_order_under_the_name_of_their_module(
    written: Callable[..., Talk], drawn: Callable[..., ClarityMap]
) -> None:
    talk = written("S: Wie geht es Ihnen? [question.open]")
    names = [figure.__module__.rpartition(".")[2] for figure in MEASURES]
    assert [found.key for found in measure(talk, drawn(talk))] == names


def test_three_words_give_no_share_and_no_median(
    written: Callable[..., Talk], drawn: Callable[..., ClarityMap]
) -> None:
    talk = written("S: Und? [question.open]\nK: Ja, gut. [answer]")
    known = {found.key: found.value for found in measure(talk, drawn(talk)) if found.value is not None}
    zeros = dict.fromkeys(("telling_before_goal", "leading", "stacked"), 0)
    assert known == {**zeros, "question_count": 1, "longest_story": 2, "switches": 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_measure_has_its_words(language: str) -> None:
    names = [figure.__module__.rpartition(".")[2] for figure in MEASURES]
    reasons = ["too_few", "no_times", "no_ends", "no_event", "set_aside"]
    wanted = [
        *(f"{name}.{part}" for name in names for part in PARTS),
        *(f"absent.{reason}" for reason in reasons),
    ]
    assert list(phrases(language, "measures")) == wanted
