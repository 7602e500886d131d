"""AnnoMI, for the comparison of architectures with the literature only: nothing trained on it ships.

    python training/annomi.py          counts, folds and the pool, for a look

Protocol: the first annotator's row of each utterance, without the transcripts that ten people annotated;
folds grouped by video. 4,666 turns of therapists ("asker") and 4,605 of clients ("partner"), 112 videos.
The corpora are looked for where `sources` looks for them.
"""

import csv
import gzip
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Literal

import numpy as np
import numpy.typing as npt
from sources import CORPORA, Line, chats, meetings, sales_calls

TEN_ANNOTATORS = frozenset("7 27 55 56 66 109 130".split())

BEHAVIOURS = ("other", "question", "reflection", "input")
QUESTIONS = ("none", "open", "closed")
REFLECTIONS = ("no", "yes")
CLIENT_TALK = ("neutral", "change", "sustain")

Side = Literal["asker", "partner"]
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One turn. `behaviour`, `question`, `reflection` are None for clients, `client` is None for therapists.

    transcript  id of the conversation
    video       the group for folds
    index       place within the transcript, from 0
    mi_quality  "high" or "low"
    """

    transcript: str
    video: str
    index: int
    side: Side
    text: str
    behaviour: str | None
    question: str | None
    reflection: str | None
    client: str | None
    mi_quality: str


@dataclass(frozen=True, slots=True)
class Unlabelled:
    """A turn of the pool; `before` and `after` are its neighbours by another speaker, "" at the ends."""

    source: str
    talk: str
    side: Side
    text: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Score:
    """F1 per fold, its mean and its (sample) standard deviation."""

    folds: tuple[float, ...]
    mean: float
    sd: float

    def __str__(self) -> str:
        return f"{self.mean:.3f}±{self.sd:.3f}"


def utterances() -> list[Utterance]:
    """All 9,271 turns, transcripts in the order of the file, turns in order."""
    with gzip.open(CORPORA / "annomi.tsv.gz", "rt", encoding="utf-8", newline="") as lines:
        rows = [
            row for row in csv.DictReader(lines, delimiter="\t") if row["transcript_id"] not in TEN_ANNOTATORS
        ]
    first = {(row["transcript_id"], row["utterance_id"]): row for row in reversed(rows)}
    kept = sorted(first.values(), key=lambda row: (int(row["transcript_id"]), int(row["utterance_id"])))
    return [
        _utterance(row, index)
        for _, talk in groupby(kept, itemgetter("transcript_id"))
        for index, row in enumerate(talk)
    ]


def folds(turns: Sequence[Utterance], seed: int, count: int = 5) -> npt.NDArray[np.int64]:
    """The fold of each turn, (n,), 0..count-1: whole videos, greedily into the smallest fold, large first.

    Seed 0 takes the videos by size; any other seed blurs the sizes and so gives another assignment.
    """
    sizes = Counter(turn.video for turn in turns)
    chance = random.Random(seed)
    order = sorted(sizes, key=lambda video: -sizes[video] * (chance.uniform(0.4, 1.6) if seed else 1.0))
    filled = [0] * count
    fold_of: dict[str, int] = {}
    for video in order:
        fold_of[video] = filled.index(min(filled))
        filled[fold_of[video]] += sizes[video]
    return np.array([fold_of[turn.video] for turn in turns], np.int64)


def bare(text: str) -> str:
    """As a poor speech recogniser writes ("N"): no punctuation, no capitals, no tags in brackets."""
    text = re.sub(r"\[[^\]]*\]|[^\w\s'’-]|(?<!\w)-|-(?!\w)", " ", text)
    return " ".join(text.split()).lower()


def score(
    truth: Sequence[str | None],
    predicted: Sequence[str],
    fold: npt.NDArray[np.int64],
    classes: Sequence[str],
    positive: str | None = None,
) -> Score:
    """Macro-F1 over `classes` in each fold, or F1 of `positive` alone; rows without a truth are left out."""
    coded = np.array([label is not None for label in truth])
    gold, found = np.array([label or "" for label in truth]), np.array(predicted)
    each = []
    for number in np.unique(fold):
        rows = coded & (fold == number)
        labels = [positive] if positive else classes
        f1 = [_f1(gold[rows] == label, found[rows] == label) for label in labels]
        each.append(float(np.mean(f1)))
    return Score(tuple(each), float(np.mean(each)), float(np.std(each, ddof=1)) if len(each) > 1 else 0.0)


def score_all(
    turns: Sequence[Utterance], predicted: dict[str, Sequence[str]], fold: npt.NDArray[np.int64]
) -> dict[str, Score]:
    """The figures of the study, for the tasks in `predicted` (behaviour, question, reflection, client).

    Each prediction has one label a turn, (n,), those of the other side included (they are ignored).
    """
    tasks = {
        "behaviour": (BEHAVIOURS, None),
        "question": (QUESTIONS, None),
        "reflection": (REFLECTIONS, "yes"),
        "client": (CLIENT_TALK, None),
    }
    return {
        task: score([getattr(turn, task) for turn in turns], predicted[task], fold, classes, positive)
        for task, (classes, positive) in tasks.items()
        if task in predicted
    }


def pool(size: int = 8_000, seed: int = 1) -> list[Unlabelled]:
    """English turns without labels of ours: all of Nile, a third of the rest BConTrasT, the others AMI.

    Whole talks, drawn by chance; the same for the same size and seed. AMI has no sides: all are "asker";
    its acts of at least four words are joined to turns.
    """
    chance = random.Random(seed)
    nile = [turn for talk in sales_calls() for turn in _with_neighbours("nile", talk)]
    rest = size - len(nile)
    chatted = _draw("bcontrast", [_turns(talk) for talk in chats("train", "en")], rest // 3, chance)
    met = [_turns(talk, 4, 45) for talk in meetings()]
    return nile + chatted + _draw("ami", met, rest - len(chatted), chance)


def _draw(source: str, talks: list[list[Line]], size: int, chance: random.Random) -> list[Unlabelled]:
    chance.shuffle(talks)
    drawn: list[Unlabelled] = []
    for talk in talks:
        if len(drawn) >= size:
            break
        drawn += _with_neighbours(source, talk)
    return drawn[:size]


def _with_neighbours(source: str, talk: Sequence[Line]) -> Iterator[Unlabelled]:
    for at, line in enumerate(talk):
        side: Side = "asker" if line.asks or source == "ami" else "partner"
        before = next((other.text for other in reversed(talk[:at]) if other.speaker != line.speaker), "")
        after = next((other.text for other in talk[at + 1 : at + 8] if other.speaker != line.speaker), "")
        yield Unlabelled(source, line.talk, side, line.text, before, after)


def _turns(talk: Sequence[Line], shortest: int = 1, longest: int = 10_000) -> list[Line]:
    """Lines of at least `shortest` words, joined to turns of one speaker of at most about `longest` words."""
    turns: list[Line] = []
    for line in talk:
        words = line.text.split()
        if len(words) < shortest:
            continue
        if (
            turns
            and turns[-1].speaker == line.speaker
            and len(turns[-1].text.split()) + len(words) <= longest
        ):
            turns[-1] = replace(turns[-1], text=f"{turns[-1].text} {line.text}")
        else:
            turns.append(line)
    return turns


def _utterance(row: Row, index: int) -> Utterance:
    asks = row["interlocutor"] == "therapist"
    behaviour = row["main_therapist_behaviour"].removeprefix("therapist_")
    question = row["question_subtype"] if row["question_exists"] == "True" else "none"
    return Utterance(
        transcript=row["transcript_id"],
        video=row["video_url"],
        index=index,
        side="asker" if asks else "partner",
        text=" ".join(row["utterance_text"].split()),
        behaviour=behaviour if asks else None,
        question=question if asks else None,
        reflection=("yes" if row["reflection_exists"] == "True" else "no") if asks else None,
        client=None if asks else row["client_talk_type"],
        mi_quality=row["mi_quality"],
    )


def _f1(gold: npt.NDArray[np.bool_], found: npt.NDArray[np.bool_]) -> float:
    return 2 * float((gold & found).sum()) / max(float(gold.sum() + found.sum()), 1.0)


def _show(title: str, counted: Iterable[object]) -> None:
    print(f"{title}: {dict(Counter(counted))}")


def main() -> None:
    turns = utterances()
    for name in ("side", "behaviour", "question", "reflection", "client"):
        _show(name, map(attrgetter(name), turns))
    for seed in (0, 1):
        _show(f"fold, seed {seed}", sorted(folds(turns, seed).tolist()))
    drawn = pool()
    _show(f"pool of {len(drawn)}, source and side", ((turn.source, turn.side) for turn in drawn))


if __name__ == "__main__":
    main()
