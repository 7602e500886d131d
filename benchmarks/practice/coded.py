"""The trust rule over human talks: does it win trust in good ones, and less in poor ones?

    python benchmarks/practice/coded.py

AnnoMI: demonstrations of counselling, good and poor, the therapists' turns coded by experts. Each turn
changes trust as it would change that of a counterpart: by the codes (this must tell good from poor), by the
labels of our recogniser, and as the engine's own ear hears it. The client's words stand between, nothing is
revealed, trust begins in the middle. Intervals (90 %) are drawn over videos, for some videos hold several
talks. The corpus is looked for in KLARHEIT_CORPORA, or in the folder `shared` beside the checkout.
"""

import csv
import gzip
import os
import statistics
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from figures import Figure, told_apart

from klarheit.conversation import Role
from klarheit.moves import recognise
from klarheit.moves.model import Move, Sides, Talk
from klarheit.practice.ear import Asked
from klarheit.practice.heard import REMEMBERED, Heard, hear
from klarheit.practice.model import Said, State, as_conversation
from klarheit.practice.persona import Persona, personas
from klarheit.practice.trust import LOSSES, changed, reasons, rewarded, unheeded

SHARED = Path(os.environ.get("KLARHEIT_CORPORA", Path(__file__).parents[3] / "shared"))
ANNOMI = SHARED / "corpora/annomi.tsv.gz"
AUC = 0.85
START = 0.5
ASKER = Sides(frozenset(("asker",)), "role")
TOLD = {"advice": "advice", "options": "information", "information": "information", "negotiation": ""}
"""What counts as telling among AnnoMI's kinds of input; agreeing on something together is none."""

Row = Mapping[str, str]
Ear = Callable[[Persona, State, Row], Heard]


@dataclass(frozen=True)
class CodedTalk:
    video: str
    quality: str
    rows: Sequence[Row]


def main() -> None:
    if not ANNOMI.exists():
        print(f"left out, no {ANNOMI.name} (set KLARHEIT_CORPORA)")
        return
    found = list(talks(ANNOMI))
    count = Counter(talk.quality for talk in found)
    print(
        f"AnnoMI, {count['high']} good and {count['low']} poor talks, {len({t.video for t in found})} videos"
    )
    short = []
    for name, ear in EARS.items():
        trust = [list(trust_by_turn(talk, ear)) for talk in found]
        for what, figure in FIGURES.items():
            apart = separated(found, [figure(values) for values in trust])
            means = " and ".join(f"{mean:.2f}" for mean in _means(found, [figure(one) for one in trust]))
            print(f"  {name:16} {what:12} good and poor {means}   AUC {apart}")
            short += [f"{name}, {what} {apart}"] * (ear is by_codes and apart.value < AUC)
    print("falls short: " + ("; ".join(short) or "nothing"))
    sys.exit(bool(short))


def talks(path: Path) -> Iterator[CodedTalk]:
    """The first coder's rows of each talk, in order."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines, delimiter="\t")
        for _, rows in groupby(table, key=lambda row: row["transcript_id"]):
            first = {row["utterance_id"]: row for row in reversed(list(rows))}
            kept = sorted(first.values(), key=lambda row: int(row["utterance_id"]))
            yield CodedTalk(kept[0]["video_url"], kept[0]["mi_quality"], kept)


def trust_by_turn(talk: CodedTalk, ear: Ear) -> Iterator[float]:
    """Trust after each turn of the therapist."""
    listener = next(one for one in personas("en") if one.temperament != "hurried")
    state = State(listener.id, "en", 1, START, 1.0, "moderate")
    for row in talk.rows:
        text = " ".join(row["utterance_text"].split())
        if row["interlocutor"] == "therapist":
            state = heard(listener, state, ear(listener, state, row))
            yield state.trust
        side: Role = "asker" if row["interlocutor"] == "therapist" else "partner"
        state = replace(state, said=(*state.said, Said(side, text)))


def heard(listener: Persona, state: State, one: Heard) -> State:
    """The state with what a turn does to trust."""
    why = reasons(listener, state, one)
    return replace(
        changed(listener, state, why),
        unheeded=unheeded(state, one),
        phrases=tuple(dict.fromkeys((*state.phrases, *rewarded(why)))),
    )


def by_codes(listener: Persona, state: State, row: Row) -> Heard:
    """What the experts heard. They did not code whether a question follows up, nor why somebody asks."""
    text = " ".join(row["utterance_text"].split())
    form = row["question_subtype"] if row["question_exists"] == "True" else ""
    told = TOLD.get(row["therapist_input_subtype"], "") if row["therapist_input_exists"] == "True" else ""
    return Heard(
        text,
        asked=Asked(text, form, frozenset((form,))) if form else None,
        questions=int(bool(form)),
        reflection=text if row["reflection_exists"] == "True" else "",
        against=((told, text),) if told else (),
        length=len(text.split()),
    )


def by_labels(listener: Persona, state: State, row: Row) -> Heard:
    """The labels as they are: a reflection is one whether or not it shares a word with the client's."""
    text = " ".join(row["utterance_text"].split())
    heard_so_far = as_conversation((*state.said[-REMEMBERED:], Said("asker", text)), "en")
    talk = recognise(heard_so_far, ASKER, goes_on=True)
    moves = talk.moves_by_turn[-1]
    questions = [move for move in moves if move.form and move.form != "question.rhetorical"]
    told = {
        label: talk.text(move) for move in moves for label in move.labels if label in LOSSES and not move.form
    }

    def first(*labels: str) -> str:
        return next((talk.text(move) for move in moves if not {*labels}.isdisjoint(move.labels)), "")

    return Heard(
        text,
        asked=_asked(talk, questions[-1]) if questions else None,
        questions=len(questions),
        reflection=first("reflection", "summary"),
        against=tuple(told.items()),
        purpose=first("purpose"),
        length=len(text.split()),
    )


def _asked(talk: Talk, move: Move) -> Asked:
    form = (move.form or "").removeprefix("question.").replace("tag", "leading")
    return Asked(talk.text(move), form, frozenset((form,)), move.dimensions, "tie.follow_up" in move.labels)


def by_ear(listener: Persona, state: State, row: Row) -> Heard:
    """What the engine hears."""
    return hear(listener, state, " ".join(row["utterance_text"].split()))


EARS: Mapping[str, Ear] = {"by the codes": by_codes, "by our labels": by_labels, "as heard": by_ear}
FIGURES: Mapping[str, Callable[[Sequence[float]], float]] = {
    "mean trust": statistics.fmean,
    "final trust": lambda values: values[-1],
}


def separated(found: Sequence[CodedTalk], values: Sequence[float]) -> Figure:
    """How well good talks are told from poor ones."""
    sides: dict[str, dict[str, list[float]]] = {"high": defaultdict(list), "low": defaultdict(list)}
    for talk, value in zip(found, values, strict=True):
        sides[talk.quality][talk.video].append(value)
    return told_apart(sides["high"], sides["low"])


def _means(found: Sequence[CodedTalk], values: Sequence[float]) -> list[float]:
    return [
        statistics.fmean(value for talk, value in zip(found, values, strict=True) if talk.quality == quality)
        for quality in ("high", "low")
    ]


if __name__ == "__main__":
    main()
