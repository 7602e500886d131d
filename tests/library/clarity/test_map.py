"""Talks of a few lines, and the map a careful reader would draw."""

from collections.abc import Callable

import pytest

from klarheit.clarity import draw_map
from klarheit.clarity.model import DIMENSIONS, ClarityMap, Endorsed, Endorsement
from klarheit.errors import KlarheitError
from klarheit.moves.model import Talk

Read = Callable[..., Talk]

GERMAN = """
S: Guten Tag, Herr Koch. [greeting] Ich möchte heute verstehen, was Sie bewegt. [purpose]
K: Guten Tag. [greeting]
S: Was hat Sie dazu bewogen, sich das anzuschauen? [question.open drivers]
K: Unser Außendienst verliert jede Woche zwei Tage mit Angeboten. [drivers]
S: Und was soll danach anders sein? [question.open goal]
K: Ich will, dass ein Angebot am selben Tag beim Kunden ist. [goal]
S: Woran würden Sie das merken? [question.open kind.criteria criteria]
K: Es muss halt irgendwie besser laufen. [criteria]
S: Bis wann brauchen Sie das? [question.narrow deadline]
K: Spätestens Ende März. [deadline]
S: Wer entscheidet das bei Ihnen? [question.narrow kind.process people]
K: Das entscheidet unser Geschäftsführer, Herr Brandt. [people]
S: Welche Stolpersteine sehen Sie? [question.open obstacles]
K: Das kann ich noch nicht sagen.
"""
ENGLISH = """
S: Hello. [greeting] What prompted you to look into this? [question.open drivers]
K: Well, we're losing two customers a month. [drivers]
S: What have you tried so far? [question.open kind.resource resources]
K: We tried a spreadsheet last year, but nobody filled it in. [resources]
S: What do you want to be different? [question.open goal]
K: I want to know on Monday morning which order is late. [goal]
S: When does it have to be running? [question.narrow deadline]
K: As soon as possible, really. [deadline]
S: Who else do we need to talk to? [question.narrow people]
K: I'll have to talk to our accountant, Mrs Dale. [people]
"""


def states(drawn: ClarityMap) -> dict[str, str]:
    return {entry.dimension: entry.state for entry in drawn.entries if entry.state != "untouched"}


def quotes(drawn: ClarityMap, dimension: str) -> list[str]:
    return [evidence.quote for evidence in drawn[dimension].evidence]


def test_map_of_a_german_talk(talk: Read) -> None:
    assert states(draw_map(talk(GERMAN))) == {
        "drivers": "clear",
        "goal": "clear",
        "criteria": "vague",
        "deadline": "clear",
        "people": "clear",
        "obstacles": "asked",
    }


def test_map_of_an_english_talk(talk: Read) -> None:
    assert states(draw_map(talk(ENGLISH, "en"))) == {
        "drivers": "clear",
        "resources": "clear",
        "goal": "clear",
        "deadline": "vague",
        "people": "clear",
    }


def test_map_has_one_entry_per_dimension_in_their_order(talk: Read) -> None:
    assert tuple(entry.dimension for entry in draw_map(talk(GERMAN)).entries) == DIMENSIONS


def test_evidence_is_the_clause_without_the_well_before_it(talk: Read) -> None:
    assert quotes(draw_map(talk(ENGLISH, "en")), "drivers") == ["we're losing two customers a month."]


def test_what_is_missing_is_named(talk: Read) -> None:
    german, english = draw_map(talk(GERMAN)), draw_map(talk(ENGLISH, "en"))
    assert (german["criteria"].missing, english["deadline"].missing) == ("number", "date")
    assert german["deadline"].missing is None


@pytest.mark.parametrize(
    ("hows", "source"),
    [
        (("endorsed", "corrected"), "corrected"),
        (("endorsed", "answered"), "answered"),
        (("endorsed", "endorsed"), "endorsed"),
    ],
)
def test_what_was_put_right_is_seen_among_what_was_agreed_to_and_is_sure(
    talk: Read, hows: tuple[Endorsed, ...], source: str
) -> None:
    agreed = [Endorsement("criteria", how, how) for how in hows]
    entry = draw_map(talk(GERMAN), endorsed=agreed)["criteria"]
    assert (entry.source, entry.state, entry.confidence, entry.endorsed) == (source, "clear", 1.0, hows)


def test_purpose_of_the_talk_is_quoted(talk: Read) -> None:
    purpose = draw_map(talk(GERMAN)).purpose
    assert purpose is not None
    assert (purpose.turn, purpose.quote) == (0, "Ich möchte heute verstehen, was Sie bewegt.")


def test_purpose_nobody_said_is_none(talk: Read) -> None:
    assert draw_map(talk(ENGLISH, "en")).purpose is None


def test_answer_after_a_backchannel_still_answers(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: Bis wann soll das laufen? [question.narrow deadline]\nK: Hm. [backchannel]\n"
            "S: Mhm. [backchannel]\nK: Na ja, Ende September. [deadline]"
        )
    )
    assert quotes(drawn, "deadline") == ["Ende September."]


def test_short_yes_is_no_evidence(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: Haben Sie ein Budget dafür? [question.closed resources]\n"
            "K: Ja.\nS: Gut. [backchannel]\nK: Ja, schon."
        )
    )
    assert states(drawn) == {"resources": "asked"}


def test_question_of_the_partner_is_no_evidence(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: Welche Risiken sehen Sie? [question.open risks]\n"
            "K: Welches Risiko hätten denn andere Kunden genannt? [question.open ask_back]"
        )
    )
    assert states(drawn) == {"risks": "asked"}


def test_not_knowing_leaves_the_question_open(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: Wer entscheidet das denn? [question.narrow people]\n"
            "K: Das weiß ich ehrlich gesagt noch nicht."
        )
    )
    assert states(drawn) == {"people": "asked"}


def test_proposal_the_partner_accepts_with_a_day_is_a_clear_step(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: Passt Ihnen Dienstag um neun? [question.closed steps]\nK: Dienstag um neun passt mir. [steps]"
        )
    )
    assert (drawn["steps"].state, drawn["steps"].source) == ("clear", "said")


def test_proposal_of_a_day_that_is_agreed_to_is_a_step_of_both(talk: Read) -> None:
    drawn = draw_map(
        talk("S: How about this Thursday at ten? [question.closed steps]\nK: That works for me.", "en")
    )
    assert (drawn["steps"].state, drawn["steps"].source) == ("clear", "confirmed")


def test_day_proposed_in_a_question_and_agreed_to_is_a_step_of_both(talk: Read) -> None:
    drawn = draw_map(
        talk("S: Would Saturday at ten work for you? [question.closed steps]\nK: That works for us.", "en")
    )
    assert (drawn["steps"].state, drawn["steps"].source) == ("clear", "confirmed")


def test_quote_of_a_short_sentence_leaves_out_the_thanks_before_it(talk: Read) -> None:
    lines = "S: Until Thursday.\nK: Thank you, Alex. [farewell] I'll see you on Thursday. [steps]"
    drawn = draw_map(talk(lines, "en"))
    assert quotes(drawn, "steps") == ["I'll see you on Thursday."]


def test_step_agreed_last_is_quoted_first(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: Gut.\nK: Ich schicke Ihnen das mal. [steps]\nS: Gut.\nK: Ich rede mal mit dem Junior. [steps]"
        )
    )
    assert quotes(drawn, "steps")[0] == "Ich rede mal mit dem Junior."


def test_step_of_the_asker_alone_lacks_that_of_the_partner(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: I'll send you the list on Friday. [next_step] Does that work for you? [question.closed]\n"
            "K: Yes, perfect.",
            "en",
        )
    )
    assert (drawn["steps"].state, drawn["steps"].missing) == ("vague", "partner_step")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Our budget is around $3,000 a month.", "clear"),
        ("We're working with a tight budget.", "vague"),
        ("There is no budget left for this.", "clear"),
    ],
)
def test_money_is_clear_with_a_figure_or_when_there_is_none(talk: Read, text: str, state: str) -> None:
    assert (
        draw_map(
            talk(f"S: Do you have a budget in mind? [question.closed resources]\nK: {text} [resources]", "en")
        )["resources"].state
        == state
    )


def test_money_that_is_gone_is_clear_in_german(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: Haben Sie ein Budget? [question.closed resources]\n"
            "K: Budget haben wir dieses Jahr eigentlich keins mehr. [resources]"
        )
    )
    assert drawn["resources"].state == "clear"


def test_decision_made_on_the_spot_needs_no_date(talk: Read) -> None:
    drawn = draw_map(talk("S: Which one?\nK: I think I'll go with the blue jacket in large. [steps]", "en"))
    assert drawn["steps"].state == "clear"


def test_no_quote_stands_twice(talk: Read) -> None:
    drawn = draw_map(
        talk(
            "S: What is your budget, [question.narrow resources] "
            "and how much could you spend? [question.narrow resources]\n"
            "K: We can spend $500 a month. [resources]",
            "en",
        )
    )
    assert quotes(drawn, "resources") == ["We can spend $500 a month."]


def test_at_most_three_quotes_the_concrete_ones_only(talk: Read) -> None:
    lines = ["S: Wie läuft das heute bei Ihnen? [question.open situation]"]
    lines += [
        f"K: Wir haben {n} Lastwagen im Hof Nummer {n}. [situation]\nS: Mhm. [backchannel]"
        for n in (3, 5, 7, 9)
    ]
    assert len(draw_map(talk("\n".join(lines)))["situation"].evidence) == 3


def test_dimension_set_aside_is_kept_but_not_open(talk: Read) -> None:
    drawn = draw_map(talk(GERMAN), not_today=["obstacles", "criteria"])
    assert drawn.set_aside == {"obstacles", "criteria"}
    assert drawn["obstacles"].state == "asked"
    assert drawn.open_points == ("situation", "resources", "alternatives", "risks", "steps")


def test_unknown_dimension_set_aside_says_which_there_are(talk: Read) -> None:
    with pytest.raises(KlarheitError) as refused:
        draw_map(talk(GERMAN), not_today=["budget"])
    assert refused.value.key == "dimension_unknown"
    assert refused.value.fields == {"dimension": "budget", "known": ", ".join(DIMENSIONS)}
