"""“So habe ich Sie verstanden”: what is told, in which words, what is asked, and what stays out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from klarheit import formats
from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry, Evidence, Option
from klarheit.errors import KlarheitError
from klarheit.mirror import Mirror, mirror
from klarheit.report.understood.compose import understand
from klarheit.report.understood.model import Understood

SAMPLES = sorted((Path(formats.__file__).parents[1] / "data/conversations").glob("*.[vt][tx]t"))

GERMAN = """\
Ich: Guten Tag, Frau Berger. Was führt Sie zu uns?
Petra Berger: Ja, ich will halt, dass der Laden am Sonntag zu bleibt. Wir schreiben unsere Rechnungen abends.
Ich: Woran würden Sie merken, dass es sich gelohnt hat?
Petra Berger: Daran, dass meine Tochter mich wieder erkennt, äh, ja.
Ich: Bis wann muss es laufen?
Petra Berger: Bis Ostern. Der Meister im Betrieb ist stur wie ein Esel. Oder wir lassen alles, wie es ist.
Ich: Sie wollen ja sicher auch Strom sparen, oder?
Petra Berger: Ja, schon. Das kostet aber bestimmt, und die Miete steigt im Herbst.
Ich: Ich schicke Ihnen am Freitag ein Angebot. Und wie geht es bei Ihnen weiter?
Petra Berger: Ich rede mit meiner Bank. Im Mai muss es fertig sein.
"""
ENGLISH = """\
Tom Ashworth: Hello Denise, what are you hoping for?
Denise Halloran: Well, I'm looking for a van with a tail lift, and my brother pays. That is all for now.
Tom Ashworth: What worries you?
Denise Halloran: It sounds good, but we're worried about the price. He told us you would say that.
"""


def talk_of(text: str, language: str) -> Mirror:
    return mirror(formats.parse(text.encode(), name="talk.txt", language=language))


@pytest.fixture(scope="module")
def german() -> Mirror:
    return talk_of(GERMAN, "de")


@pytest.fixture(scope="module")
def english() -> Mirror:
    return talk_of(ENGLISH, "en")


def quote(found: Mirror, words: str) -> Evidence:
    """Where these words stand in the talk."""
    for place, turn in enumerate(found.talk.turns):
        start = turn.text.find(words)
        if start >= 0:
            return Evidence(place, start, start + len(words), words, found.talk.side(place))
    raise AssertionError(words)


def clear(found: Mirror, dimension: str, *words: str) -> Entry:
    return Entry(dimension, "clear", "said", tuple(quote(found, one) for one in words))


def knowing(found: Mirror, *entries: Entry, options: tuple[Option, ...] = ()) -> Mirror:
    """The talk with this map, the goal told unless an entry says otherwise."""
    known = {entry.dimension: entry for entry in entries}
    whole = tuple(known.get(key, Entry(key, "untouched")) for key in DIMENSIONS)
    return replace(found, clarity=ClarityMap(whole, options=options))


def told(page: Understood, key: str) -> list[str]:
    """The sentences of one paragraph."""
    return [one.text for part in page.paragraphs if part.key == key for one in part.sentences]


def test_goal_grows_out_of_the_partner_s_own_sentence(german: Mirror) -> None:
    words = "ich will halt, dass der Laden am Sonntag zu bleibt."
    page = understand(knowing(german, clear(german, "goal", words)))
    assert told(page, "where_to") == ["Sie wollen, dass „der Laden am Sonntag zu bleibt“."]


def test_sentence_with_we_is_turned_to_sie(german: Mirror) -> None:
    page = understand(knowing(german, clear(german, "situation", "Wir schreiben unsere Rechnungen abends.")))
    assert told(page, "moves") == ["Sie schreiben Ihre Rechnungen abends."]


def test_english_sentence_with_i_is_turned_and_a_long_one_with_a_brother_in_it_too(english: Mirror) -> None:
    words = "I'm looking for a van with a tail lift, and my brother pays."
    page = understand(knowing(english, clear(english, "goal", words)), keep=["s2-1"])
    assert told(page, "where_to") == ["You’re looking for a van with a tail lift, and your brother pays."]


def test_what_stands_behind_a_but_is_turned_without_what_stands_before(english: Mirror) -> None:
    page = understand(knowing(english, clear(english, "obstacles", "we're worried about the price")))
    assert told(page, "hinders") == ["You’re worried about the price."]


def test_for_oneself_nothing_is_turned(german: Mirror) -> None:
    entry = clear(german, "situation", "Wir schreiben unsere Rechnungen abends.")
    page = understand(knowing(german, entry), audience="oneself")
    assert told(page, "moves") == ["Rundherum sieht es so aus: „Wir schreiben unsere Rechnungen abends.“"]
    assert (page.greeting, page.signature) == ("", "")


def test_sign_asked_for_is_told_as_a_sign_and_loses_the_filler_at_its_end(german: Mirror) -> None:
    words = "Daran, dass meine Tochter mich wieder erkennt, äh, ja."
    page = understand(knowing(german, clear(german, "criteria", words)), keep=["s4-1"])
    assert told(page, "where_to") == ["Merken würden Sie es daran, dass „meine Tochter mich wieder erkennt“."]


def test_short_reply_is_told_with_its_question(german: Mirror) -> None:
    page = understand(knowing(german, clear(german, "deadline", "Bis Ostern.")))
    assert told(page, "where_to") == ["Auf die Frage „Bis wann muss es laufen?“ sagten Sie: „Bis Ostern.“"]


def test_part_of_a_sentence_is_quoted_with_the_but_that_was_cut_off(german: Mirror) -> None:
    page = understand(knowing(german, clear(german, "drivers", "die Miete steigt im Herbst")))
    assert told(page, "moves") == [
        "Was Sie bewegt, in Ihren Worten: „Das kostet aber bestimmt, und die Miete steigt im Herbst.“"
    ]


def test_sentence_that_goes_on_from_another_means_what_it_says_alone(german: Mirror) -> None:
    page = understand(knowing(german, clear(german, "goal", "Bis Ostern.", "Ich rede mit meiner Bank.")))
    second = page.sentences[1]
    assert (second.text, second.means) == (
        "Und weiter: „Ich rede mit meiner Bank.“",
        "Was Sie erreichen wollen, haben Sie so gesagt: „Ich rede mit meiner Bank.“",
    )


def test_same_words_are_told_once(german: Mirror) -> None:
    entries = [clear(german, key, "Bis Ostern.") for key in ("deadline", "steps")]
    page = understand(knowing(german, *entries))
    assert [one.dimension for one in page.sentences if not one.asks] == ["deadline"]


def test_options_are_counted_and_their_risk_stands_with_them(german: Mirror) -> None:
    nothing = Option(quote(german, "Oder wir lassen alles, wie es ist."))
    bank = Option(
        quote(german, "Ich rede mit meiner Bank."), risks=(quote(german, "die Miete steigt im Herbst"),)
    )
    entry = clear(german, "alternatives", "Ich rede mit meiner Bank.")
    page = understand(knowing(german, entry, options=(bank, nothing)))
    assert told(page, "ways") == [
        "Ein Weg wäre: „Ich rede mit meiner Bank.“",
        "Heikel daran: „Das kostet aber bestimmt, und die Miete steigt im Herbst.“",
        "Oder es bleibt, wie es ist: „wir lassen alles, wie es ist“.",
    ]


def test_risks_without_a_way_have_their_own_heading(german: Mirror) -> None:
    page = understand(knowing(german, clear(german, "risks", "die Miete steigt im Herbst")))
    assert [part.heading for part in page.paragraphs][:1] == ["Was zu bedenken ist"]


def test_steps_say_whose_they_are(german: Mirror) -> None:
    words = ("Ich schicke Ihnen am Freitag ein Angebot.", "Ich rede mit meiner Bank.")
    page = understand(knowing(german, clear(german, "steps", *words)))
    assert told(page, "next") == [
        "Von meiner Seite: „Ich schicke Ihnen am Freitag ein Angebot.“",
        "Von Ihrer Seite: „Ich rede mit meiner Bank.“",
    ]


def test_confirmed_words_of_the_asker_say_that_they_were_agreed_to(german: Mirror) -> None:
    words = quote(german, "Sie wollen ja sicher auch Strom sparen, oder?")
    page = understand(knowing(german, Entry("goal", "clear", "confirmed", (words,))))
    assert told(page, "where_to") == [
        "So hatte ich es wiedergegeben, und Sie haben zugestimmt: „Sie wollen ja sicher auch Strom sparen“."
    ]


def test_assumed_is_never_told_and_only_asked(german: Mirror) -> None:
    words = quote(german, "Sie wollen ja sicher auch Strom sparen, oder?")
    page = understand(knowing(german, Entry("goal", "vague", "assumed", (words,), "partner_said")))
    assert told(page, "where_to") == []
    asked = page.sentences[-1]
    assert asked.text == "Ich habe angenommen: „Sie wollen ja sicher auch Strom sparen“. Stimmt das?"
    assert (asked.asks, asked.means) == (True, "Sie wollen ja sicher auch Strom sparen")


def test_contradiction_is_asked_with_both_quotes_and_not_told(german: Mirror) -> None:
    words = (quote(german, "Bis Ostern."), quote(german, "Im Mai muss es fertig sein."))
    page = understand(knowing(german, Entry("deadline", "contradictory", "said", words)))
    assert told(page, "where_to") == []
    assert told(page, "unsure")[0] == (
        "Zum Zeitpunkt fiel zweierlei: „Bis Ostern“ und „Im Mai muss es fertig sein“. "
        "Wie gehört das zusammen?"
    )


def test_vague_is_told_as_it_was_said_and_asked_for_what_is_missing(german: Mirror) -> None:
    words = (quote(german, "Ich rede mit meiner Bank."),)
    page = understand(knowing(german, Entry("steps", "vague", "said", words, "date")))
    assert [one.text for one in page.sentences][:2] == [
        "Von Ihrer Seite: „Ich rede mit meiner Bank.“",
        "Sie sagten „Ich rede mit meiner Bank“. Bis wann?",
    ]


def test_what_is_told_of_one_thing_is_not_asked_back_of_another(german: Mirror) -> None:
    words = (quote(german, "Ich rede mit meiner Bank."),)
    hardly = Entry("goal", "vague", "said", words, "example", confidence=0.5)
    page = understand(knowing(german, Entry("resources", "clear", "said", words), hardly))
    assert [one.text for one in page.sentences][:2] == [
        "Was schon da ist oder versucht wurde: „Ich rede mit meiner Bank.“",
        "Was soll danach anders sein als heute?",
    ]


def test_at_most_four_questions_contradictions_first_and_assumptions_last(german: Mirror) -> None:
    bank = (quote(german, "Ich rede mit meiner Bank."),)
    two = (quote(german, "Bis Ostern."), quote(german, "Im Mai muss es fertig sein."))
    vague = [Entry(key, "vague", "said", bank, "example") for key in ("drivers", "obstacles", "people")]
    assumed = Entry("criteria", "vague", "assumed", bank, "partner_said")
    page = understand(knowing(german, *vague, assumed, Entry("deadline", "contradictory", "said", two)))
    assert [one.dimension for one in page.sentences if one.asks] == [
        "deadline", "people", "obstacles", "drivers",
    ]  # fmt: skip


def test_endorsed_sentence_takes_the_place_of_the_quotes(german: Mirror) -> None:
    entry = replace(
        clear(german, "deadline", "Bis Ostern."), source="endorsed",
        endorsed=("Es soll bis Pfingsten laufen", "Wir brauchen es erst im Juni."),
    )  # fmt: skip
    assert told(understand(knowing(german, entry)), "where_to") == [
        "Es soll bis Pfingsten laufen.",
        "Von Ihnen steht dazu geschrieben: „Wir brauchen es erst im Juni.“",
    ]


def test_judgement_about_a_third_person_is_left_out_until_it_is_asked_for(german: Mirror) -> None:
    found = knowing(german, clear(german, "obstacles", "Der Meister im Betrieb ist stur wie ein Esel."))
    page = understand(found)
    assert told(page, "hinders") == []
    assert [(one.sentence.id, one.reason) for one in page.left_out] == [("s6-2", "judging")]
    kept = understand(found, keep=["s6-2"])
    assert told(kept, "hinders") == ["Woran es haken könnte: „Der Meister im Betrieb ist stur wie ein Esel.“"]
    assert kept.of_others == ("s6-2",)


def test_what_only_the_question_before_a_short_reply_names_is_left_out_with_it(german: Mirror) -> None:
    asked = replace(german.talk.conversation.turns[4], text="Bis wann muss es laufen, sagt Ihr Chef?")
    turns = (*german.talk.turns[:4], asked, *german.talk.turns[5:])
    found = mirror(replace(german.talk.conversation, turns=turns))
    page = understand(knowing(found, clear(found, "deadline", "Bis Ostern.")))
    assert [(one.sentence.id, one.reason) for one in page.left_out] == [("s6-1", "someone")]


def test_for_oneself_a_judgement_stays(german: Mirror) -> None:
    found = knowing(german, clear(german, "obstacles", "Der Meister im Betrieb ist stur wie ein Esel."))
    assert understand(found, audience="oneself").left_out == ()


def test_what_the_user_keeps_back_leaves_the_other_ids_as_they_are(german: Mirror) -> None:
    found = knowing(
        german,
        clear(german, "deadline", "Bis Ostern."),
        clear(german, "drivers", "die Miete steigt im Herbst"),
        clear(german, "steps", "Ich rede mit meiner Bank."),
    )
    page = understand(found, inner=["deadline"], leave_out=["s8-2"])
    assert [one.id for one in page.sentences if not one.asks] == ["s10-1"]
    assert [(one.sentence.id, one.reason) for one in page.left_out] == [
        ("s6-1", "inner"),
        ("s8-2", "inner"),
    ]


def test_risk_goes_with_its_option(german: Mirror) -> None:
    bank = Option(
        quote(german, "Ich rede mit meiner Bank."), risks=(quote(german, "die Miete steigt im Herbst"),)
    )
    found = knowing(german, clear(german, "alternatives", "Ich rede mit meiner Bank."), options=(bank,))
    assert told(understand(found, leave_out=["s10-1"]), "ways") == []


@pytest.mark.parametrize(
    ("wanted", "key"),
    [({"leave_out": ["s99"]}, "sentence_unknown"), ({"inner": ["ziel"]}, "dimension_unknown")],
)
def test_unknown_is_refused(german: Mirror, wanted: dict[str, list[str]], key: str) -> None:
    with pytest.raises(KlarheitError) as refused:
        understand(german, **wanted)  # type: ignore[arg-type]
    assert refused.value.key == key


def test_dimension_set_aside_is_neither_told_nor_asked(german: Mirror) -> None:
    found = knowing(german, clear(german, "deadline", "Bis Ostern."))
    aside = replace(found, clarity=replace(found.clarity, set_aside=frozenset(("deadline", "goal"))))
    assert {one.dimension for one in understand(aside).sentences}.isdisjoint({"deadline", "goal"})


def test_talk_with_nothing_to_tell_says_what_is_still_open(german: Mirror) -> None:
    page = understand(knowing(german))
    assert page.opening == (
        "danke für das Gespräch. Bevor ich Ihnen wiedergebe, worum es Ihnen geht, möchte ich es richtig "
        "verstanden haben. Dazu fehlt mir noch etwas."
    )
    assert [(part.heading, len(part.sentences)) for part in page.paragraphs] == [
        ("Was ich noch wissen möchte", 4)
    ]
    assert told(page, "unsure")[0] == "Was soll danach anders sein als heute?"


def test_greeting_and_day(german: Mirror, english: Mirror) -> None:
    page = understand(german, when=date(2026, 11, 12))
    assert page.greeting == "Guten Tag, Frau Berger,"
    assert page.opening.startswith("danke für das Gespräch am 12. November 2026.")
    assert page.signature == ""  # "Ich" is no name
    assert understand(english).greeting == "Hello Denise,"
    assert understand(english).signature == "Tom Ashworth"


def test_employee_may_decide_who_sees_the_page(german: Mirror) -> None:
    found = knowing(german, clear(german, "deadline", "Bis Ostern."))
    assert understand(found, audience="employee").opening.endswith(
        "Diese Seite ist für Sie; wem Sie sie zeigen, entscheiden Sie."
    )


@pytest.mark.parametrize("audience", ["customer", "employee", "oneself"])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_quote_of_a_bundled_talk_is_verbatim(sample: Path, audience: str) -> None:
    found = mirror(formats.read(sample))
    page = understand(found, audience=audience)  # type: ignore[arg-type]
    quotes = [quote for one in page.sentences for quote in one.evidence]
    assert quotes
    turns = found.talk.turns
    assert [turns[one.turn].text[one.start : one.end] for one in quotes] == [one.quote for one in quotes]
    assert len({one.id for one in page.sentences}) == len(page.sentences)
    assert "{" not in "".join(one.text for one in page.sentences)
