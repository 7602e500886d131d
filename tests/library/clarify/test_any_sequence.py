"""Whatever a person does in whatever order: it ends, asks nothing twice, and loses nothing."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klarheit import clarify
from klarheit.clarify.files import dump, load
from klarheit.clarify.model import Dialogue

LONG = "Und dann kam noch das Lager dazu, und der Chef sagte, es eilt. " * 40
ANSWERS = st.one_of(
    st.sampled_from([
        "weiß nicht", "", "…", "irgendwie besser", "bald", "jemand", "1", "2", "9", "beides", "🙂", LONG,
        "bis Ende März", "spätestens im Mai", "Agentur, selber machen", "a\nb\nc\nd\ne\nf", "nichts tun",
        "Ich will nicht mehr leben", "weitermachen", "Wenn es klingelt, gehe ich ran", "ich, bis Freitag",
        "mein Chef entscheidet", "{item} {quoted} {0}", "„“", "Agentur; AGENTUR; agentur", "/ende",
    ]),
    st.text(max_size=60),
)  # fmt: skip
STEPS = st.one_of(
    st.tuples(st.just("answer"), ANSWERS),
    st.tuples(st.just("skip"), st.just("")),
    st.tuples(st.just("back"), st.just("")),
    st.tuples(st.just("correct"), ANSWERS),
)
MOST = 80
"""Questions that no dialogue reaches."""


def done(dialogue: Dialogue, what: str, text: str) -> Dialogue:
    if what == "back":
        return clarify.back(dialogue)
    if what == "correct" and dialogue.exchanges:
        exchange = dialogue.exchanges[len(text) % len(dialogue.exchanges)]
        return clarify.correct(dialogue, exchange.key, text)
    if what in ("answer", "skip") and not clarify.is_finished(dialogue):
        return clarify.answer(dialogue, text)
    return dialogue


@given(
    st.sampled_from(clarify.SETTINGS), st.sampled_from(["de", "en"]), st.lists(STEPS, max_size=14), ANSWERS
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_sequence_ends_and_repeats_nothing(
    setting: str, language: str, steps: list[tuple[str, str]], last: str
) -> None:
    dialogue = clarify.begin(setting, language, date(2026, 11, 23))
    for what, text in steps:
        dialogue = done(dialogue, what, text)
        questions = [exchange.question for exchange in dialogue.exchanges]
        assert len(set(questions)) == len(questions)
    asked = 0
    while not clarify.is_finished(dialogue):
        prompt = clarify.prompt(dialogue)
        assert prompt.question not in [exchange.question for exchange in dialogue.exchanges]
        assert (prompt.question.strip(), 1 <= prompt.number <= prompt.of) == (prompt.question, True)
        dialogue, asked = clarify.answer(dialogue, last), asked + 1
        assert asked < MOST
    assert load(dump(dialogue)) == dialogue
    found = clarify.outcome(dialogue)
    turns = found.talk.turns
    quotes = [quote for entry in found.clarity.entries for quote in entry.evidence]
    assert all(turns[one.turn].text[one.start : one.end] == one.quote for one in quotes)
