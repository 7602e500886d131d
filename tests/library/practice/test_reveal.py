"""What comes out, and what it takes: topic, depth, trust, kinds, what was told before, hints taken up."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from klarheit.practice.model import Reply, Said, State, Told
from klarheit.practice.persona import Fact, Persona
from klarheit.practice.turn import begin, reply
from klarheit.practice.wording import shared_lines

SEEDS = range(12)
WHO = "Wer entscheidet bei Ihnen darüber mit?"


def talk(
    shop: Persona, seed: int = 1, *, trust: float = 0.9, told: Iterable[str] = (), cued: Iterable[str] = ()
) -> State:
    """A talk that stands well, in which this was told and hinted at before."""
    state = begin(shop, seed=seed)
    rows = tuple(Told(fact, "earned", 1) for fact in told)
    said = (*state.said, Said("asker", "Guten Tag."), Said("partner", "Guten Tag."))
    return replace(state, trust=trust, openness="open", told=rows, cued=tuple(cued), said=said)


def replies(shop: Persona, utterance: str, **given: object) -> list[Reply]:
    return [reply(shop, talk(shop, seed, **given), utterance) for seed in SEEDS]  # type: ignore[arg-type]


def earned(found: Iterable[Reply]) -> set[str]:
    return {told.fact for one in found for told in one.told if told.how == "earned"}


def why(found: Iterable[Reply]) -> set[str]:
    return {reason.key for one in found for reason in one.reasons}


def changed(shop: Persona, fact_id: str, **fields: object) -> Persona:
    """The persona with one fact made otherwise."""
    facts = tuple(replace(fact, **fields) if fact.id == fact_id else fact for fact in shop.facts)  # type: ignore[arg-type]
    return replace(shop, facts=facts)


def test_question_with_a_word_of_a_fact_opens_it(shop: Persona) -> None:
    assert earned(replies(shop, "Wie führen Sie heute den Bestand?")) == {"situation_notebook"}


def test_question_about_the_dimension_opens_it_without_its_words(shop: Persona) -> None:
    bare = changed(shop, "criteria_helpers", words=("zzz",))
    assert earned(replies(bare, "Woran würden Sie merken, dass es sich gelohnt hat?")) == {"criteria_helpers"}


def test_what_is_said_is_one_of_the_facts_texts(shop: Persona) -> None:
    texts = {text for one in replies(shop, "Wann soll es losgehen?") for text in [one.text] if one.told}
    assert texts
    assert all(any(way in text for way in shop.fact("deadline_stocktaking").text) for text in texts)


def test_chance_falls_from_open_to_narrow_to_closed(shop: Persona) -> None:
    """The same fact, readily said: how often it is heard by the form of the question."""
    reserved = changed(shop, "goal_overview", sensitivity=0.5)
    questions = (
        "Beschreiben Sie mir einmal Ihr Ziel.",
        "Welches Ziel haben Sie?",
        "Haben Sie ein Ziel?",
    )
    often = []
    for question in questions:
        found = [reply(reserved, talk(reserved, seed, trust=0.5), question) for seed in range(60)]
        often.append(sum(bool(one.told) for one in found))
    assert often[0] > often[1] > often[2] > 0


def test_trust_raises_the_chance_of_what_is_delicate(shop: Persona) -> None:
    question = "Was haben Sie an Geld zurückgelegt?"
    low, high = (
        sum(bool(reply(shop, talk(shop, seed, trust=trust), question).told) for seed in range(40))
        for trust in (0.45, 0.95)
    )
    assert low < high


def test_least_trust_is_a_gate(shop: Persona) -> None:
    distrusted = replies(shop, "Was haben Sie an Geld zurückgelegt?", trust=0.3)
    assert earned(distrusted) == set()
    assert "locked_trust" in why(distrusted)


def test_closed_question_opens_only_what_is_readily_said_before_there_is_trust(shop: Persona) -> None:
    closed = "Haben Sie ein Budget?"
    budget = replies(shop, closed, trust=0.5)
    assert earned(budget) == set()
    assert "locked_depth" in why(budget)
    assert earned(replies(shop, "Wie groß ist Ihr Budget?", trust=0.5)) == {"resources_saved"}
    assert earned(replies(shop, closed, trust=0.7)) == {"resources_saved"}


def test_fact_with_kinds_wants_one_of_them(shop: Persona) -> None:
    circular = changed(shop, "resources_saved", kinds=("circular",))
    plain = replies(circular, "Wie groß ist Ihr Budget?")
    assert earned(plain) == set()
    assert "locked_kind" in why(plain)
    assert earned(replies(circular, "Was würde Ihr Bruder zu diesem Budget sagen?")) >= {"resources_saved"}


def test_what_comes_before_must_be_told_before(shop: Persona) -> None:
    question = "Was ist denn passiert, was war der Anlass?"
    assert earned(replies(shop, question)) == set()
    assert earned(replies(shop, question, told=["situation_notebook"])) == {"drivers_lost_orders"}


def test_deep_fact_is_hinted_at_first(shop: Persona) -> None:
    found = replies(shop, WHO, told=["goal_overview"])
    assert earned(found) == set()
    assert {one.act for one in found} == {"cue"}
    assert all(one.text.endswith(shop.fact("people_daughter").cue) for one in found)
    assert {one.state.cued for one in found} == {("people_daughter",)}


@pytest.mark.parametrize(
    "take_up",
    [
        "Für wen tun Sie sich das an?",
        "Was meinen Sie damit?",
        "Sie fragen sich, für wen Sie das noch machen.",
        "Sie haben mitten im Satz aufgehört, bei „ist ja auch so eine“. Wie wäre er weitergegangen?",
        "",
    ],
)
def test_hint_is_taken_up_by_its_words_by_asking_on_by_giving_back_and_by_silence(
    shop: Persona, take_up: str
) -> None:
    hinted = [reply(shop, talk(shop, seed, told=["goal_overview"]), WHO).state for seed in SEEDS]
    found = [reply(shop, state, take_up) for state in hinted]
    assert "people_daughter" in earned(found)
    assert "cue_taken_up" in why(found)


def test_hint_may_be_taken_up_later_by_its_words(shop: Persona) -> None:
    found = replies(
        shop,
        "Für wen machen Sie das eigentlich noch alles?",
        told=["goal_overview"],
        cued=["people_daughter"],
    )
    assert "people_daughter" in earned(found)


@pytest.mark.parametrize(
    "going_on",
    [
        "Wann soll es losgehen?",
        "Bis wann muss das stehen?",
        "Haben Sie Etiketten?",
        "Unser System ist das beste am Markt.",
    ],
)
def test_hint_that_is_passed_over_stays_a_hint(shop: Persona, going_on: str) -> None:
    hinted = [reply(shop, talk(shop, seed, told=["goal_overview"]), WHO).state for seed in SEEDS]
    assert "people_daughter" not in earned(reply(shop, state, going_on) for state in hinted)


def test_parrot_takes_up_no_hint(shop: Persona) -> None:
    hinted = [reply(shop, talk(shop, seed, told=["goal_overview"]), WHO).state for seed in SEEDS]
    assert earned(reply(shop, state, state.said[-1].text) for state in hinted) == set()


def test_leading_question_gets_agreement_and_no_fact(shop: Persona) -> None:
    found = replies(shop, "Sie wollen doch sicher Ihre 500 Kunden im Internet erreichen, nicht wahr?")
    assert {one.act for one in found} == {"agree"}
    assert earned(found) == set()
    assert "leading" in why(found)


def test_of_stacked_questions_only_the_last_is_answered(shop: Persona) -> None:
    assert earned(replies(shop, "Wie groß ist Ihr Budget? Wann soll es losgehen?")) == {
        "deadline_stocktaking"
    }
    assert earned(replies(shop, "Wann soll es losgehen? Wie groß ist Ihr Budget?")) == {"resources_saved"}


def test_list_of_keywords_counts_as_closed_questions(shop: Persona) -> None:
    found = replies(shop, "Termin? Bruder? Budget?", trust=0.5)
    assert earned(found) == set()
    assert {"stacked", "closed"} <= why(found)


@pytest.mark.parametrize(
    "everything", ["Was noch?", "Erzählen Sie mir alles.", "Erzählen Sie mir einfach alles, was Sie wissen."]
)
def test_asking_for_everything_opens_what_is_readily_said_at_most(shop: Persona, everything: str) -> None:
    found = earned(replies(shop, everything))
    assert found
    assert all(shop.fact(fact).depth == 1 for fact in found)


def test_asking_for_everything_works_twice_at_most(shop: Persona) -> None:
    for seed in SEEDS:
        state, told = talk(shop, seed), 0
        for _ in range(6):
            answer = reply(shop, state, "Was noch?")
            told, state = told + len(answer.told), answer.state
        assert told <= 2


def test_giving_back_opens_what_lies_beside(shop: Persona) -> None:
    state = talk(shop, told=["goal_overview"])
    state = replace(
        state, said=(*state.said, Said("asker", "Ja?"), Said("partner", shop.fact("goal_overview").text[1]))
    )
    found = reply(shop, state, "Ihnen geht es darum, dass Sie abends sehen, was fehlt.")
    assert earned([found]) == {"situation_notebook"}


def test_volunteered_facts_are_marked_and_lie_beside_what_was_told(shop: Persona) -> None:
    found = [reply(shop, talk(shop, seed), "Was wollen Sie denn erreichen?") for seed in range(40)]
    given = {told.fact for one in found for told in one.told if told.how == "donated"}
    assert given == {"situation_notebook"}


def test_nothing_is_volunteered_without_trust(shop: Persona) -> None:
    found = [reply(shop, talk(shop, seed, trust=0.4), "Was wollen Sie denn erreichen?") for seed in range(40)]
    assert {told.how for one in found for told in one.told} == {"earned"}


def test_told_fact_is_only_recalled_and_in_other_words(shop: Persona) -> None:
    first = next(one for one in replies(shop, "Wann soll es losgehen?") if one.told)
    again = reply(shop, first.state, "Bis wann soll das Ganze denn stehen, welcher Termin?")
    assert again.told == ()
    assert "told_again" in why([again])
    said = next(way for way in shop.fact("deadline_stocktaking").text if way in first.text)
    assert said not in again.text


def test_false_trail_costs_patience(shop: Persona) -> None:
    found = next(one for one in replies(shop, "Welche Technik und welche Geräte haben Sie?") if one.told)
    assert [(one.key, one.patience) for one in found.reasons if one.key == "decoy"] == [("decoy", -0.04)]


def test_what_puts_off_is_said_once_and_a_text_twice_at_most(shop: Persona) -> None:
    state = talk(shop)
    for question in ("Wann soll es losgehen?",) * 5:
        state = reply(shop, state, question).state
    said = " ".join(state.said_by("partner"))
    fact: Fact = shop.fact("deadline_stocktaking")
    assert said.count(fact.vague) <= 1
    assert sorted(said.count(text) for text in fact.text) == [1, 2]


def test_asked_for_again_it_comes_in_the_other_words_then_in_short_then_no_more(shop: Persona) -> None:
    fact = shop.fact("deadline_stocktaking")
    state = talk(shop, told=[fact.id])
    said = (*state.said, Said("asker", "Wann?"), Said("partner", fact.text[0]))
    found = [reply(shop, replace(state, said=said), "Wann soll es losgehen?")]
    for _ in range(2):
        found.append(reply(shop, found[-1].state, "Bis wann soll es fertig sein?"))
    assert found[0].text.endswith(fact.text[1])
    assert found[1].text.endswith(fact.text[1])
    assert found[2].text in {line for rows in shared_lines("de")["told_all"].values() for line in rows}


def test_false_trail_is_never_about_what_a_question_asks_second(shop: Persona) -> None:
    """The printer, were it an obstacle, when asked why something is in the way."""
    trail = changed(shop, "decoy_labels", dimension="obstacles", words=("zzz",))
    found = replies(trail, "Was stört Sie, wenn etwas klemmt?", told=["situation_notebook"])
    assert "decoy_labels" not in earned(found)
