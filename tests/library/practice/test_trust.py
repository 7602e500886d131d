"""Trust and patience: signs count, sizes hardly do, and every change says why."""

from dataclasses import replace

import pytest

from klarheit.practice.model import Reason, Said, State
from klarheit.practice.persona import Persona
from klarheit.practice.trust import GAINS, HURRIED, LOSSES, MOST, PATIENCE, TIME, changed
from klarheit.practice.turn import begin, reply

NOTEBOOK = "Wir führen ein Heft. Was rausgeht, schreiben wir auf, und wenn viel los ist, eben nicht."
BACK = "Das heißt, an vollen Tagen schreiben Sie nicht auf, was rausgeht."


def after(shop: Persona, last: str = NOTEBOOK) -> State:
    """The talk in which Frau Thomsen has just said something."""
    state = begin(shop, seed=1)
    return replace(state, said=(*state.said, Said("asker", "Guten Tag."), Said("partner", last)))


def sizes(reasons: tuple[Reason, ...]) -> dict[str, float]:
    """Trust by reason, without what time costs."""
    return {one.key: one.trust for one in reasons if one.key != "time"}


def heard(shop: Persona, utterance: str, last: str = NOTEBOOK) -> dict[str, float]:
    return sizes(reply(shop, after(shop, last), utterance).reasons)


@pytest.mark.parametrize(
    ("utterance", "key", "size"),
    [
        (BACK, "reflection", 0.05),
        ("Woran würden Sie merken, dass es sich gelohnt hat?", "open", 0.03),
        ("Was genau schreiben Sie da auf?", "follow_up", 0.03),
        ("Ich frage, weil ich verstehen möchte, was Sie brauchen.", "purpose", 0.02),
        ("Wollen Sie ein neues System?", "closed", -0.01),
        ("Sie wollen doch sicher Ordnung, nicht wahr?", "leading", -0.01),
        ("Das kostet bei uns 49 Euro im Monat.", "price", -0.03),
        ("Sie sollten auf jeden Fall ein modernes System einführen.", "advice", -0.06),
        ("Unser System ist das beste am Markt.", "pitch", -0.06),
        ("Ach, das ist doch halb so schlimm.", "dismissal", -0.08),
        ("Unterschreiben Sie gleich, das gilt nur heute.", "pressure", -0.10),
        ("Sie Idiot!", "insult", -0.08),
    ],
)
def test_each_sign_has_its_size(shop: Persona, utterance: str, key: str, size: float) -> None:
    assert heard(shop, utterance)[key] == size


def test_sizes_are_those_of_the_method() -> None:
    assert GAINS == {"reflection": 0.05, "open": 0.03, "follow_up": 0.03, "purpose": 0.02}
    assert {
        key: LOSSES[key] for key in ("closed", "information", "advice", "pitch", "dismissal", "pressure")
    } == {
        "closed": -0.01,
        "information": -0.03,
        "advice": -0.06,
        "pitch": -0.06,
        "dismissal": -0.08,
        "pressure": -0.10,
    }
    assert LOSSES["interrogation"] == -0.03


def test_gains_of_one_turn_are_capped(shop: Persona) -> None:
    """Giving back, asking openly, asking on: eleven hundredths, of which eight count."""
    found = heard(shop, f"{BACK} Woran würden Sie merken, dass das Heft nicht mehr genügt?")
    assert {"reflection": 0.05, "open": 0.03, "follow_up": 0.0, "capped": 0.0}.items() <= found.items()
    assert sum(found.values()) == MOST


def test_giving_back_must_fit_what_was_said(shop: Persona) -> None:
    assert "reflection" not in heard(
        shop, "Das heißt, Ihre Lieferanten sind nie pünktlich und die Steuern drücken."
    )


@pytest.mark.parametrize(
    "echo",
    [NOTEBOOK, NOTEBOOK.rstrip("."), "Was rausgeht, schreiben wir auf, und wenn viel los ist, eben nicht."],
)
def test_repeating_word_for_word_earns_nothing(shop: Persona, echo: str) -> None:
    found = heard(shop, echo)
    assert "parrot" in found
    assert max(found.values()) <= 0


@pytest.mark.parametrize(
    "again",
    [
        "Woran würden Sie merken, dass es sich lohnt?",
        "woran würden sie merken, dass es sich lohnt",
        "Woran würden Sie sehen, dass es sich lohnt?",
    ],
)
def test_phrase_that_was_rewarded_earns_nothing_the_second_time(shop: Persona, again: str) -> None:
    first = reply(shop, after(shop), "Woran würden Sie merken, dass es sich lohnt?")
    assert sizes(first.reasons)["open"] == 0.03
    second = sizes(reply(shop, first.state, again).reasons)
    assert "repeated" in second
    assert "open" not in second


def test_flattery_earns_nothing(shop: Persona) -> None:
    for words in (
        "Toll, wie Sie das alles schaffen!",
        "Sie machen das ganz großartig.",
        "Was für ein wunderbarer Laden!",
    ):
        assert max(heard(shop, words).values(), default=0) <= 0


def test_third_question_in_a_row_without_uptake_is_an_interrogation(shop: Persona) -> None:
    state = after(shop)
    keys = []
    for question in (
        "Haben Sie ein Budget?",
        "Gibt es einen Termin?",
        "Entscheiden Sie allein?",
        "Verkaufen Sie online?",
    ):
        answer = reply(shop, state, question)
        keys.append("interrogation" in sizes(answer.reasons))
        state = answer.state
    assert keys == [False, False, True, True]


def test_giving_back_ends_the_row(shop: Persona) -> None:
    state = replace(after(shop), unheeded=2)
    assert reply(shop, state, BACK).state.unheeded == 0


def test_what_was_asked_for_costs_nothing(shop: Persona) -> None:
    price = "Das kostet bei uns 49 Euro im Monat."
    assert heard(shop, price, last="Und was kostet so etwas bei Ihnen?") == {"asked_for": 0.0}
    assert (
        heard(shop, "Unser System ist das beste am Markt.", last="Was können Sie denn?")["information"]
        == -0.03
    )


def test_of_stacked_questions_the_reasons_say_so(shop: Persona) -> None:
    assert "stacked" in heard(shop, "Wer entscheidet das? Wann? Haben Sie Geld?")
    assert "stacked" not in heard(shop, "Wer entscheidet das?")


def test_long_turns_cost_patience(shop: Persona) -> None:
    answer = reply(shop, after(shop), "Wir haben in den letzten Jahren sehr viele Läden betreut. " * 12)
    assert PATIENCE["monologue"] in [one.patience for one in answer.reasons if one.key == "monologue"]


def test_every_turn_costs_a_little_time_and_more_of_it_in_a_hurry(shop: Persona) -> None:
    hurried = replace(shop, temperament="hurried")
    for persona, cost in ((shop, TIME), (hurried, HURRIED)):
        answer = reply(persona, after(persona), "Worum geht es Ihnen?")
        assert [one.patience for one in answer.reasons if one.key == "time"] == [-cost]


def test_trust_and_patience_are_what_the_reasons_add_up_to(shop: Persona) -> None:
    state = after(shop)
    for utterance in (
        "Was genau schreiben Sie da auf?",
        "Unser System ist das beste am Markt.",
        "",
        "Haben Sie Geld?",
    ):
        answer = reply(shop, state, utterance)
        assert answer.state.trust == pytest.approx(state.trust + sum(one.trust for one in answer.reasons))
        assert answer.state.patience == pytest.approx(
            state.patience + sum(one.patience for one in answer.reasons)
        )
        state = answer.state


@pytest.mark.parametrize(
    ("trust", "openness"), [(0.1, "guarded"), (0.4, "guarded"), (0.6, "moderate"), (0.85, "open")]
)
def test_trust_opens(shop: Persona, trust: float, openness: str) -> None:
    assert changed(shop, replace(after(shop), trust=trust), ()).openness == openness


def test_mistrust_closes_who_came_openly(shop: Persona) -> None:
    moderate = replace(shop, start=replace(shop.start, openness="moderate"))
    assert changed(moderate, replace(after(moderate), trust=0.2), ()).openness == "guarded"


def test_trust_and_patience_stay_between_nothing_and_one(shop: Persona) -> None:
    found = changed(shop, after(shop), (Reason("pressure", trust=-5), Reason("time", patience=9)))
    assert (found.trust, found.patience) == (0.0, 1.0)


def test_who_loses_patience_gets_terse_and_ends(shop: Persona) -> None:
    tired = replace(after(shop), patience=0.31)
    terse = reply(shop, tired, "Haben Sie Geld?")
    assert terse.state.phase == "terse"
    worn_out = replace(after(shop), patience=0.02)
    last = reply(shop, worn_out, "Haben Sie Geld?")
    assert (last.act, last.state.phase, last.state.ended) == ("end", "over", "partner")
