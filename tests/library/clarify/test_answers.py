"""What an answer says, as a table."""

import pytest

from klarheit.clarify import answers
from klarheit.clarify.model import Choice

OPEN = [
    ("de", "weiß ich nicht"), ("de", "Keine Ahnung"), ("de", "…"), ("de", "?"), ("de", "👍"), ("de", ""),
    ("de", "Das weiß ich leider noch nicht"), ("de", "hm, keine Ahnung ehrlich gesagt"), ("de", "k.A."),
    ("de", "Da fällt mir gerade nichts ein"), ("de", "noch offen"), ("de", "kann ich noch nicht sagen"),
    ("en", "I don’t know"), ("en", "no idea, honestly"), ("en", "not sure yet"), ("en", "dunno"),
    ("en", "Honestly, I really don't know"), ("en", "tbd"), ("en", " - "),
]  # fmt: skip
TOLD = [
    ("de", "weiß nicht, vielleicht Ende Mai"), ("de", "niemand"), ("de", "nichts"), ("de", "3"),
    ("de", "Ich weiß nicht, ob der Chef mitmacht"), ("de", "Das Ende ist offen, sagt Herr Voss"),
    ("en", "nobody"), ("en", "nothing"), ("en", "I don’t know if he agrees"), ("en", "I’m sure of it"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_answer_leaves_it_open(language: str, text: str) -> None:
    assert answers.is_open(text, language)


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_answer_says_something(language: str, text: str) -> None:
    assert not answers.is_open(text, language)


@pytest.mark.parametrize(
    ("language", "text", "items"),
    [
        ("de", "Agentur wechseln, bleiben, gehen", ("Agentur wechseln", "bleiben", "gehen")),
        ("de", "Agentur wechseln oder selber machen", ("Agentur wechseln", "selber machen")),
        ("de", "Bleiben oder gehen oder warten", ("Bleiben", "gehen", "warten")),
        ("de", "- Zeit\n• Geld\n\n2) Ruhe", ("Zeit", "Geld", "Ruhe")),
        ("de", "1. bleiben 2. gehen", ("bleiben", "gehen")),
        ("de", "Zeit; Geld; Ruhe", ("Zeit", "Geld", "Ruhe")),
        ("de", "Zwei Schichten, 40 Leute und ein Lager", ("Zwei Schichten", "40 Leute", "ein Lager")),
        ("de", "Agentur, agentur, Agentur", ("Agentur",)),
        ("de", "Im Mai, weil der Vertrag endet", ("Im Mai, weil der Vertrag endet",)),
        ("de", "…", ()),
        ("de", "Es geht um 2,5 Prozent, mehr nicht", ("Es geht um 2,5 Prozent, mehr nicht",)),
        ("en", "keep the vans, hire a carrier and wait", ("keep the vans", "hire a carrier", "wait")),
        ("en", "In May, because the contract ends", ("In May, because the contract ends",)),
        ("en", "by Thursday, no, Friday", ("by Thursday, no, Friday",)),
        ("de", "bis Donnerstag, nein, Freitag", ("bis Donnerstag, nein, Freitag",)),
    ],
)  # fmt: skip
def test_items_of_a_list(language: str, text: str, items: tuple[str, ...]) -> None:
    assert answers.items(text, language) == items


@pytest.mark.parametrize(
    ("text", "given_back"),
    [
        ("Ruhe.", "Ruhe"),
        ("z. B. die Angebote", "z. B. die Angebote"),
        ("Sie sagte: „Zu spät.“ Und ging.", "Sie sagte: ‚Zu spät.‘ Und ging"),
        ("Erstens das Lager. Zweitens der Chef.", "Erstens das Lager"),
        (
            "Herr Voss, Einkauf bei Tjarks, will die Angebote schneller haben, weil es im Herbst "
            "eng wird und dann alle viel zu lange warten",
            "Herr Voss, Einkauf bei Tjarks, will die Angebote schneller haben …",
        ),
        ("a " * 30, "a " * 20 + "…"),
        ("erste Zeile\nzweite Zeile", "erste Zeile"),
    ],
)
def test_long_answers_are_given_back_shortly(text: str, given_back: str) -> None:
    assert answers.shortly(text) == given_back


@pytest.mark.parametrize(
    ("language", "text", "halves"),
    [
        (
            "de",
            "Wenn ich am Montag ins Büro komme, dann rufe ich ihn an.",
            ("ich am Montag ins Büro komme", "rufe ich ihn an"),
        ),
        ("de", "wenn ich im Auto sitze, lese ich die Fragen", ("ich im Auto sitze", "lese ich die Fragen")),
        ("de", "Sobald er lauter wird dann atme ich durch", ("er lauter wird", "atme ich durch")),
        ("de", "Montag nach der Teamrunde", None),
        ("en", "If he shouts, then I breathe", ("he shouts", "I breathe")),
        ("en", "When I get in the car, I’ll read them.", ("I get in the car", "I’ll read them")),
        ("en", "Whenever", None),
    ],
)
def test_if_then_sentences(language: str, text: str, halves: tuple[str, str] | None) -> None:
    assert answers.if_then(text, language) == halves


@pytest.mark.parametrize(
    ("language", "text", "who", "when"),
    [
        ("de", "ich, bis Freitag", "ich", "bis Freitag"),
        ("de", "bis Freitag", "", "bis Freitag"),
        ("de", "Freitag", "", "Freitag"),
        ("de", "Sabine bis Ende März", "Sabine", "bis Ende März"),
        ("de", "wir beide nächste Woche", "wir beide", "nächste Woche"),
        ("de", "15.4.", "", "15.4."),
        ("de", "ich", "ich", ""),
        ("de", "vielleicht", "", "vielleicht"),
        ("de", "das muss der Chef erst noch genehmigen", "", "das muss der Chef erst noch genehmigen"),
        ("en", "me, by Friday", "me", "by Friday"),
        ("en", "Priya next Tuesday", "Priya", "next Tuesday"),
        ("en", "tomorrow", "", "tomorrow"),
    ],
)  # fmt: skip
def test_who_and_when(language: str, text: str, who: str, when: str) -> None:
    assert answers.who_and_when(text, language) == (who, when)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2", "go"), ("Gehen", "go"), ("ge", "go"), ("gehen, aber bald", "go"), ("ich würde gehen", None),
        ("9", None), ("0", None),         ("", None), ("bleiben oder gehen", None), ("²", None),
    ],
)  # fmt: skip
def test_choices(text: str, key: str | None) -> None:
    found = answers.chosen(text, (Choice("stay", "bleiben"), Choice("go", "gehen")))
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("language", "item", "nothing"),
    [
        ("de", "nichts tun", True),
        ("de", "Alles bleibt, wie es ist", True),
        ("de", "erst einmal abwarten", True),
        ("de", "bleiben", True),
        ("de", "noch ein Jahr bleiben", False),
        ("de", "nichts gegen die Agentur sagen", False),
        ("en", "do nothing for now", True),
        ("en", "leave everything as it is", True),
        ("en", "keep the vans", False),
    ],
)
def test_option_of_leaving_all_as_it_is(language: str, item: str, nothing: bool) -> None:
    assert answers.means_nothing(item, language) is nothing
