"""Who said it: the partner, the asker with the partner's consent, or only the asker."""

from collections.abc import Callable

import pytest

from klarheit.clarity import draw_map
from klarheit.moves.model import Talk

Read = Callable[..., Talk]

WORRY = "K: Die Spätschicht macht zu viele Fehllieferungen."
GIVEN_BACK = (
    "Wenn ich Sie richtig verstehe, wollen Sie die Fehllieferungen der Spätschicht halbieren. "
    "[reflection goal]"
)
STEP = """
S: Guten Tag. [greeting]
K: Tag. [greeting]
S: Ich schicke Ihnen bis Freitag ein Angebot zu. [next_step]
""".strip()


@pytest.mark.parametrize("answer", ["Ja, genau.", "Genau so ist es.", "Richtig.", "Ja."])
def test_given_back_and_agreed_is_confirmed(talk: Read, answer: str) -> None:
    entry = draw_map(talk(f"{WORRY}\nS: {GIVEN_BACK}\nK: {answer}"))["goal"]
    assert (entry.state, entry.source, entry.evidence[0].side) == ("clear", "confirmed", "asker")


@pytest.mark.parametrize(
    "answer", ["Nein, eher nicht.", "Ja, aber das ist nicht alles.", "Hm.", "Wie spät ist es?"]
)
def test_given_back_without_agreement_is_the_askers_assumption(talk: Read, answer: str) -> None:
    entry = draw_map(talk(f"{WORRY}\nS: {GIVEN_BACK}\nK: {answer}"))["goal"]
    assert (entry.state, entry.source, entry.missing) == ("vague", "assumed", "partner_said")


def test_leading_question_with_yes_does_not_confirm(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: Und Sie wollen ja sicher auch die Kosten senken, oder? [question.leading goal]\nK: Ja, schon."
        )
    )
    assert drawn["goal"].source in (None, "assumed")
    assert drawn["goal"].state != "clear"


def test_what_the_partner_said_counts_before_what_was_given_back(talk: Read) -> None:
    lines = (
        f"K: Wir wollen die Fehllieferungen der Spätschicht halbieren. [goal]\nS: {GIVEN_BACK}\nK: Ja, genau."
    )
    entry = draw_map(talk(lines))["goal"]
    assert (entry.source, entry.evidence[0].turn) == ("said", 0)


def test_english_reflection_agreed_is_confirmed(talk: Read) -> None:
    worry = "K: The waste in the shops is a headache."
    given_back = (
        "S: So what you're saying is you want to cut the waste in all twelve shops. [reflection goal]"
    )
    entry = draw_map(talk(f"{worry}\n{given_back}\nK: Exactly.", "en"))["goal"]
    assert (entry.state, entry.source) == ("clear", "confirmed")


def test_asker_speaking_of_the_own_firm_assumes_nothing(talk: Read) -> None:
    drawn = draw_map(
        talk("S: Wir wollen dieses Jahr unseren Umsatz verdoppeln. [reflection goal]\nK: Ja, genau.")
    )
    assert drawn["goal"].state == "untouched"


def test_step_of_the_asker_alone_lacks_the_partner(talk: Read) -> None:
    entry = draw_map(talk(f"{STEP}\nK: Hm."))["steps"]
    assert (entry.state, entry.source, entry.missing) == ("vague", "assumed", "partner_said")


def test_step_of_the_asker_the_partner_accepts_still_lacks_the_partners_own(talk: Read) -> None:
    entry = draw_map(talk(f"{STEP}\nK: Ja, gerne."))["steps"]
    assert (entry.state, entry.source, entry.missing) == ("vague", "confirmed", "partner_step")
