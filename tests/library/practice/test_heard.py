"""What an utterance is heard as: giving back, a step, an honest no, an apology; what a question is about."""

from dataclasses import replace

import pytest

from klarheit.practice.heard import Heard, hear
from klarheit.practice.model import Reply, Said, State, Told
from klarheit.practice.persona import Persona, persona, read_persona
from klarheit.practice.turn import begin, reply

LATE = "Wir führen ein Heft. Neunzehn von 412 Artikeln stehen darin, und jede Woche ist es eine andere Zahl."
LATE_ENGLISH = "We keep a notebook. Nineteen of 412 items are in it, and every week it’s another figure."
TUESDAY = "Ich komme am Dienstag um neun zu Ihnen in den Laden."
NO = "Dann sind wir diesmal nicht die Richtigen."


def talk(shop: Persona, last: str = "", *, told: tuple[str, ...] = (), trust: float = 0.6) -> State:
    """A talk in which this was said last, and in which this was told."""
    state = begin(shop, seed=1)
    said = (*state.said, Said("asker", "Was führt Sie her?"), Said("partner", last)) if last else state.said
    return replace(state, said=said, trust=trust, told=tuple(Told(fact, "earned", 1) for fact in told))


def heard(shop: Persona, utterance: str, last: str = LATE) -> Heard:
    return hear(shop, talk(shop, last), utterance)


def keys(found: Reply) -> set[str]:
    return {one.key for one in found.reasons} - {"time"}


@pytest.fixture
def hardware(shop_text: str) -> Persona:
    """Mrs Hartley, who speaks English."""
    return read_persona(shop_text, "en")


# Giving back


@pytest.mark.parametrize(
    "statement",
    [
        "Neunzehn von 412.",
        "Jede Woche eine andere Zahl, damit kann sie nicht leben.",
        "Neunzehn Artikel im Heft.",
    ],
)
def test_short_statement_before_the_question_gives_back(shop: Persona, statement: str) -> None:
    found = heard(shop, f"{statement} Was hat das für Sie bedeutet?")
    assert found.reflection == statement
    assert (found.flattery, found.against) == ("", ())


@pytest.mark.parametrize(
    "statement", ["Nineteen of 412.", "Every week another figure, and you have to live with it."]
)
def test_short_statement_gives_back_in_english_too(hardware: Persona, statement: str) -> None:
    found = heard(hardware, f"{statement} What did that mean for you?", LATE_ENGLISH)
    assert (found.reflection, found.flattery, found.against) == (statement, "", ())


def test_statement_of_ones_own_gives_nothing_back(shop: Persona) -> None:
    found = heard(shop, "Wir haben auch jede Woche eine andere Zahl.")
    assert found.reflection == ""


@pytest.mark.parametrize(
    "summary",
    [
        "Habe ich Sie richtig verstanden: Im Heft steht jede Woche eine andere Zahl?",
        "Verstehe ich Sie richtig, dass neunzehn Artikel im Heft stehen?",
    ],
)
def test_summary_to_be_confirmed_is_no_question(shop: Persona, summary: str) -> None:
    found = heard(shop, summary)
    assert (found.reflection, found.asked) == (summary, None)


def test_summary_may_reach_back_over_the_whole_talk(hardware: Persona) -> None:
    state = talk(hardware, LATE_ENGLISH)
    more = (
        Said("asker", "And?"),
        Said("partner", "Well."),
        Said("asker", "Yes?"),
        Said("partner", "That’s it."),
    )
    summary = "Have I got that right: every week another figure in the notebook?"
    found = hear(hardware, replace(state, said=(*state.said, *more)), summary)
    assert (found.reflection, found.asked) == (summary, None)


@pytest.mark.parametrize(
    "empathy",
    [
        "Das klingt, als läge Ihnen viel daran.",
        "Das war sicher nicht leicht für Sie.",
        "Ich verstehe, dass Sie das geärgert hat.",
    ],
)
def test_word_of_empathy_is_neither_denied_nor_flattery_nor_a_dismissal(shop: Persona, empathy: str) -> None:
    found = heard(shop, empathy)
    assert (found.misses, found.flattery, found.against) == ("", "", ())


def test_word_of_empathy_is_no_small_talk(hardware: Persona) -> None:
    assert not heard(hardware, "It sounds as if this matters to you a lot.", LATE_ENGLISH).greets


# Steps, an honest no, apologies


@pytest.mark.parametrize(
    "tag",
    ["", "Einverstanden?", "Was halten Sie davon?", "Was meinen Sie?", "Wäre das recht?", "Passt Ihnen das?"],
)
def test_step_with_a_tag_is_a_step(shop: Persona, tag: str) -> None:
    found = heard(shop, f"{TUESDAY} {tag}")
    assert (found.step, found.asked) == (TUESDAY, None)


@pytest.mark.parametrize(
    "tag", ["How does that sound?", "What do you think?", "Agreed?", "Would that suit you?"]
)
def test_step_with_a_tag_is_a_step_in_english_too(hardware: Persona, tag: str) -> None:
    step = "We could start with the small shop and look at it together."
    found = heard(hardware, f"{step} {tag}", LATE_ENGLISH)
    assert (found.step, found.asked) == (step, None)


@pytest.mark.parametrize(
    "behind", ["", TUESDAY, "Worüber sollten wir später einmal sprechen?", "Wer könnte Ihnen besser helfen?"]
)
def test_honest_no_is_heard_whatever_follows(shop: Persona, behind: str) -> None:
    other = replace(shop, fits=False)
    state = talk(other, LATE, told=("goal_overview", "situation_notebook", "deadline_stocktaking"))
    found = reply(other, state, f"{NO} {behind}")
    assert (found.act, found.state.ended) == ("parting_well", "asker")
    assert keys(found).isdisjoint({"pitch", "information", "step_too_early"})


@pytest.mark.parametrize(
    "supposed",
    ["Wann wären wir nicht die Richtigen für Sie?", "Wenn wir nicht die Richtigen sind, wer dann?"],
)
def test_asking_when_one_would_be_wrong_is_no_refusal(shop: Persona, supposed: str) -> None:
    assert not heard(shop, supposed).not_us


@pytest.mark.parametrize(
    ("language", "apology"),
    [
        ("de", "Das war meine Mail, und das war falsch. Es tut mir leid."),
        ("de", "Da habe ich einen Fehler gemacht."),
        ("en", "That was my mail, and it was wrong. I’m sorry."),
        ("en", "That should never have happened. I apologise."),
    ],
)
def test_apology_to_ones_own_people_wins_trust_once(language: str, apology: str) -> None:
    counterpart = persona("leaving", language)
    first = reply(counterpart, begin(counterpart, seed=1), apology)
    again = reply(counterpart, first.state, apology)
    assert [one.trust for one in first.reasons if one.key == "apology"] == [0.05]
    assert first.act == "agree"
    assert keys(again).isdisjoint({"apology", "dismissal", "smalltalk", "flattery"})


def test_apology_wins_nothing_where_nobody_was_hurt(shop: Persona) -> None:
    assert "apology" not in keys(reply(shop, talk(shop, LATE), "Das tut mir leid."))


# What a question asks about


@pytest.mark.parametrize(
    ("question", "dimension"),
    [
        ("Was soll danach anders sein als heute?", "goal"),
        ("Was wäre Ihnen am liebsten?", "goal"),
        ("Bis wann muss das stehen?", "deadline"),
        ("Wer redet da noch mit?", "people"),
        ("Wer müsste diesmal von Anfang an dabei sein?", "people"),
        ("Wovor haben Sie am meisten Sorge?", "risks"),
        ("Was löst das bei Ihnen aus?", "drivers"),
        ("Wie geht es denn hier weiter?", "steps"),
    ],
)
@pytest.mark.parametrize("before", ["", "Jede Woche eine andere Zahl. "])
def test_short_question_asks_about_what_it_names(
    shop: Persona, question: str, dimension: str, before: str
) -> None:
    for last in ("", LATE):
        asked = heard(shop, before + question, last).asked
        assert asked is not None
        assert asked.dimensions[0] == dimension


@pytest.mark.parametrize(
    ("question", "dimension"),
    [
        ("What should be different afterwards?", "goal"),
        ("By when does it have to be in place?", "deadline"),
        ("Who else has a say in this?", "people"),
        ("What are you most afraid of?", "risks"),
        ("What would be a good next step?", "steps"),
    ],
)
def test_short_question_asks_about_what_it_names_in_english(
    hardware: Persona, question: str, dimension: str
) -> None:
    asked = heard(hardware, question, "").asked
    assert asked is not None
    assert asked.dimensions[0] == dimension


@pytest.mark.parametrize("question", ["What should be different afterwards?", "What are you most afraid of?"])
def test_question_that_leaves_room_is_open(hardware: Persona, question: str) -> None:
    asked = heard(hardware, question, "").asked
    assert asked is not None
    assert asked.form == "open"


def test_question_about_something_nobody_knows_is_evaded(shop: Persona) -> None:
    found = reply(shop, talk(shop), "Welche Farbe hat Ihr Dienstwagen heute?")
    assert (found.act, found.told) == ("evade", ())


def test_question_about_money_is_not_answered_with_people(shop: Persona) -> None:
    """Frau Thomsen’s means are her helpers now, and she has put nothing by."""
    helpers = {
        "words": ("helfer", "aushilf"),
        "text": ("Meine Leute können alles.", "Auf die Leute ist Verlass."),
    }
    facts = tuple(
        replace(fact, known="Auf die Leute ist Verlass.", **helpers) if fact.id == "resources_saved" else fact  # type: ignore[arg-type]
        for fact in shop.facts
    )
    rich = replace(shop, facts=facts)
    state = talk(rich, trust=0.9)
    assert reply(rich, state, "Wie groß ist Ihr Budget?").told == ()
    assert {one.fact for one in reply(rich, state, "Was sind Ihre Stärken?").told} == {"resources_saved"}


# Hints


@pytest.mark.parametrize(
    "quoting",
    ["„Für wen ich mir das noch antue …“: Was meinen Sie damit?", "Sie sagten „für wen“. Wen meinen Sie?"],
)
def test_quoting_a_hint_and_asking_what_it_means_is_no_echo(shop: Persona, quoting: str) -> None:
    cue = shop.fact("people_daughter").cue
    state = replace(talk(shop, cue, told=("goal_overview",)), cued=("people_daughter",))
    assert "parrot" not in keys(reply(shop, state, quoting))


def test_hint_taken_up_in_its_own_words_is_not_put_off_twice(shop: Persona) -> None:
    cue = shop.fact("people_daughter").cue
    for seed in range(20):
        state = replace(talk(shop, cue, told=("goal_overview",)), seed=seed, cued=("people_daughter",))
        first = reply(shop, state, "Für wen tun Sie sich das an?")
        second = reply(shop, first.state, "Um wessen Zukunft geht es, für wen?")
        assert "people_daughter" in {one.fact for one in second.state.told}


# The first turns


@pytest.mark.parametrize(
    ("language", "hello"),
    [("en", "Good morning. Thank you for your time."), ("de", "Guten Morgen. Danke für Ihre Zeit.")],
)
def test_thanks_for_ones_time_beside_a_greeting_is_no_farewell(language: str, hello: str) -> None:
    counterpart = persona("dairy", language)
    found = reply(counterpart, begin(counterpart, seed=1), hello)
    assert (found.act, found.state.ended) == ("smalltalk", "")


@pytest.mark.parametrize(
    ("language", "pitch"),
    [
        ("de", "Die Maschine ist super."),
        ("en", "The machine is brilliant."),
        ("de", "Also, die Maschine ist der Hammer, damit sind Sie dreimal so schnell wie jeder andere."),
        ("en", "Well, this machine is a belter, it’ll make you three times as fast as anybody else."),
    ],
)
def test_casual_pitch_in_the_first_turn_is_no_small_talk(language: str, pitch: str) -> None:
    counterpart = persona("joinery", language)
    found = reply(counterpart, begin(counterpart, seed=1), pitch)
    assert found.act == "object"
    assert keys(found) & {"pitch", "information"}


@pytest.mark.parametrize(
    ("language", "purpose"),
    [
        ("en", "I’d like to use the quarter of an hour well, so that I can give you an honest outlook."),
        ("en", "Before I suggest anything I’d like to understand what this is about for you."),
        ("de", "Ehe ich etwas vorschlage, möchte ich verstehen, worum es Ihnen geht."),
    ],
)
def test_saying_why_one_asks_is_neither_a_step_nor_flattery(language: str, purpose: str) -> None:
    counterpart = persona("dairy", language)
    found = hear(counterpart, begin(counterpart, seed=1), purpose)
    assert (found.purpose, found.step, found.flattery) == (purpose, "", "")
