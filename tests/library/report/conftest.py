"""A small talk and its mirror, made by hand, so that the report is tested by itself."""

from dataclasses import replace

import pytest

from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry, Evidence, NextQuestion
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.findings.model import Finding
from klarheit.measures.model import AskedQuestion, Interval, Measurement, Place, Uptake
from klarheit.mirror import Mirror
from klarheit.moves.model import Move, Sides, Talk

OPENED = "Was wäre denn anders in Ihrer Halle, wenn das im März läuft?"
TOLD = (
    "Puh. Also, äh, erst mal Ruhe, ja. Im Moment merken wir freitags, wir schaffen die Kommissionierung "
    "nicht, und dann telefoniert der Schichtleiter rum. Ich will, dass meine Leute samstags nicht mehr "
    "kommen müssen."
)
GOAL = "dass meine Leute samstags nicht mehr kommen müssen"
PITCH = (
    "Gut, dann zeige ich Ihnen jetzt mal unser Shuttle-System. Wir haben da drei Ebenen, jede mit eigenem "
    "Antrieb, und die Software kommt aus unserem Haus, die verteilt die Aufträge nachts neu, und das Ganze "
    "wächst mit, da können Sie in zwei Jahren eine vierte Ebene daraufsetzen."
)
TURNS = (
    Turn("Jana Reuter", OPENED, 292.0, 297.0),
    Turn("Herr Brandt", TOLD, 298.0, 420.0),
    Turn("Jana Reuter", "Samstags nicht mehr kommen müssen. Und wie oft ist das zurzeit?", 431.0, 436.0),
    Turn("Herr Brandt", "Jeden zweiten, mindestens. Seit dem Frühjahr.", 436.5, 441.0),
    Turn("Jana Reuter", "Haben Sie da ein Budget?", 444.0, 446.0),
    Turn("Herr Brandt", "Das müssen die in der Verwaltung sagen, ich hab dafür nichts.", 447.0, 452.0),
    Turn("Jana Reuter", PITCH, 453.0, 490.0),
    Turn("Herr Brandt", "Mhm.", 491.0, 492.0),
    Turn("Jana Reuter", "Der Service aus einer Hand ist Ihnen doch sicher wichtig, oder?", 493.0, 498.0),
    Turn("Herr Brandt", "Ja, schon.", 499.0, 500.0),
)


def _talk() -> Talk:
    people = (Speaker("Jana Reuter", "Jana Reuter"), Speaker("Herr Brandt", "Herr Brandt"))
    whole = {
        0: ("question.open", "tie.new_topic"),
        1: ("answer", "story"),
        3: ("answer",),
        4: ("question.closed",),
    }
    whole |= {5: ("answer",), 6: ("pitch",), 7: ("backchannel",), 8: ("question.leading",), 9: ("answer",)}
    moves = [Move(i, 0, len(TURNS[i].text), labels) for i, labels in whole.items()]
    first = len("Samstags nicht mehr kommen müssen.")
    moves += [
        Move(2, 0, first, ("reflection",)),
        Move(2, first + 1, len(TURNS[2].text), ("question.narrow", "tie.follow_up")),
    ]
    moves.sort(key=lambda move: (move.turn, move.start))
    return Talk(
        Conversation("de", people, TURNS), Sides(frozenset({"Jana Reuter"}), "questions"), tuple(moves)
    )


def quote(turn: int, text: str) -> Evidence:
    """Where these words stand in the turn."""
    start = TURNS[turn].text.index(text)
    side = "asker" if turn % 2 == 0 else "partner"
    return Evidence(turn, start, start + len(text), text, "asker" if side == "asker" else "partner")


def _map() -> ClarityMap:
    known = {
        "goal": Entry("goal", "clear", "said", (quote(1, GOAL),)),
        "deadline": Entry("deadline", "contradictory", "said", (quote(3, "Seit dem Frühjahr."),)),
        "resources": Entry(
            "resources", "vague", "said", (quote(5, "ich hab dafür nichts"),), missing="number"
        ),
        "people": Entry("people", "asked", None, ()),
    }
    entries = tuple(known.get(key, Entry(key, "untouched")) for key in DIMENSIONS)
    return ClarityMap(entries, quote(0, OPENED), frozenset({"risks"}))


def _questions(talk: Talk) -> tuple[AskedQuestion, ...]:
    brought = {0: (1, 33, 14, 4.7), 2: (3, 6, 3, 0.9), 4: (5, 11, 3, 1.6), 8: (9, 2, 0, 0.3)}
    return tuple(AskedQuestion(move, *brought[move.turn], stacked=False) for move in talk.questions())


@pytest.fixture(scope="session")
def mirror() -> Mirror:
    """Ten turns of a talk between Jana Reuter and Herr Brandt, in German, with times."""
    talk = _talk()
    return Mirror(
        talk=talk,
        headline=(
            Finding("headline.one_clear", (quote(1, GOAL),), {"first": "goal"}),
            Finding("headline.open", (), {"dimension": "people"}),
        ),
        succeeded=(
            Finding(
                "succeeded.opened_dimension",
                (quote(0, OPENED), quote(1, GOAL)),
                {"words": 33, "dimension": "goal"},
            ),
        ),
        clarity=_map(),
        next_questions=(
            NextQuestion(
                "people-1",
                "people",
                "open",
                "Wer müsste diesmal von Anfang an dabei sein?",
                "reason.asked",
                quote(5, "die in der Verwaltung"),
            ),
            NextQuestion(
                "criteria-1", "criteria", "criteria", "Woran merken Sie es zuerst?", "reason.untouched"
            ),
        ),
        questions=_questions(talk),
        uptakes=(
            Uptake(quote(1, GOAL), quote(2, "Samstags nicht mehr kommen müssen."), ("samstag", "kommen")),
            Uptake(quote(5, "Das müssen die in der Verwaltung sagen"), None),
        ),
        places=(
            Place("pitch_before_goal", (quote(5, "Das müssen die in der Verwaltung sagen"), quote(6, PITCH))),
        ),
        one_thing=Finding("one_thing.pitch_before_goal", (quote(6, PITCH),)),
        measurements=(
            Measurement(
                "talk_share_words",
                0.5625,
                "share",
                144,
                10,
                "B",
                "sales",
                numerator=81.0,
                denominator=144.0,
                interval=Interval(0.49, 0.63),
                turns=tuple(range(10)),
            ),
            Measurement("uptake", None, "share", 2, 10, "B", "sales", absent="too_few"),
        ),
    )


@pytest.fixture(scope="session")
def mirror_without_times(mirror: Mirror) -> Mirror:
    """The same talk from a file that gives no times."""
    turns = tuple(replace(turn, start=None, end=None) for turn in TURNS)
    return replace(
        mirror, talk=replace(mirror.talk, conversation=replace(mirror.talk.conversation, turns=turns))
    )
