"""Two things said that do not fit, and what only looks like it."""

from collections.abc import Callable

import pytest

from klarheit.clarity import draw_map
from klarheit.moves.model import Talk

Read = Callable[..., Talk]

TORN = (
    (
        "deadline",
        "de",
        "Im März soll die Anlage stehen.",
        "Das muss alles vor der Inventur im Juni fertig sein.",
    ),
    ("deadline", "en", "It must be running by March.", "We need it done before June."),
    ("resources", "de", "Das Budget liegt bei 40.000 Euro.", "Unser Budget ist 90.000 Euro."),
    ("resources", "en", "Our budget is around $40,000.", "The budget is $90,000."),
    (
        "people",
        "de",
        "Das entscheide ich allein.",
        "Das muss mein Chef genehmigen, der Chef entscheidet das.",
    ),
    ("people", "en", "I make that decision alone.", "My boss has to approve that."),
)
FITTING = (
    ("deadline", "de", "Das muss bis April, nein, bis Mai fertig sein.", "Also bis Mai muss es fertig sein."),
    ("deadline", "de", "Wir wollen im März anfangen.", "Bis Juni muss es fertig sein."),
    (
        "deadline",
        "de",
        "Das muss bis März fertig sein.",
        "Nein, besser gesagt bis April muss es fertig sein.",
    ),
    ("deadline", "de", "Im April war ich auf der Messe.", "Bis Juni muss es fertig sein."),
    ("resources", "de", "Das Budget liegt bei 40.000 Euro.", "Unser Budget ist 41.000 Euro."),
    ("resources", "en", "Our budget is $40,000 to $60,000.", "The budget is $50,000."),
    ("people", "en", "My boss has to approve that.", "Our accountant has to sign it."),
)


def spoken(talk: Read, about: str, language: str, first: str, second: str) -> Talk:
    return talk(f"S: Mhm.\nK: {first} [{about}]\nS: Mhm.\nK: {second} [{about}]", language)


@pytest.mark.parametrize(("dimension", "language", "first", "second"), TORN)
def test_two_statements_that_do_not_fit_are_both_quoted(
    talk: Read, dimension: str, language: str, first: str, second: str
) -> None:
    entry = draw_map(spoken(talk, dimension, language, first, second))[dimension]
    assert (entry.state, [evidence.turn for evidence in entry.evidence]) == ("contradictory", [1, 3])


@pytest.mark.parametrize(("dimension", "language", "first", "second"), FITTING)
def test_statements_that_fit_are_no_contradiction(
    talk: Read, dimension: str, language: str, first: str, second: str
) -> None:
    assert draw_map(spoken(talk, dimension, language, first, second))[dimension].state != "contradictory"


def test_one_voice_is_enough_only_when_it_is_the_partners(talk: Read) -> None:
    drawn = draw_map(
        talk("S: Das muss bis März fertig sein, oder?\nK: Bis Juni muss das fertig sein. [deadline]")
    )
    assert drawn["deadline"].state == "clear"
