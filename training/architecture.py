"""The same features and both halves, trained on AnnoMI in five folds: the architecture beside the literature.

    python training/architecture.py --seed 2            as it stands
    python training/architecture.py --seed 2 --aux      and with what the shipped model says of each turn

Nothing trained here ships. Every turn counts as one segment, as the coders coded turns. Both spellings are
learnt together; the shares of the halves are fixed at one half each.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

import annomi
import linear
import numpy as np
import torch
from numpy.typing import NDArray
from student import Student, collate, train
from torch import Tensor
from torch.nn import functional
from vocabulary import meaning, vocabulary

from klarheit.moves.features import Features, features
from klarheit.moves.weights import weights

Floats = NDArray[np.float32]
Half = Callable[[Features], Floats]
HEADS = {
    "behaviour": annomi.BEHAVIOURS,
    "question": annomi.QUESTIONS,
    "client": annomi.CLIENT_TALK,
    "reflection": annomi.REFLECTIONS,
}
COLUMNS: dict[str, slice] = {}
for _head, _labels in HEADS.items():
    _at = sum(part.stop - part.start for part in COLUMNS.values())
    COLUMNS[_head] = slice(_at, _at + len(_labels))
OUTPUTS = sum(map(len, HEADS.values()))
EPOCHS = 8


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--seed", type=int, default=2, help="of the folds; 1 was looked at while building")
    asked.add_argument("--aux", action="store_true", help="add the shipped model's outputs to the numbers")
    chosen = asked.parse_args()
    torch.set_num_threads(1)
    turns = annomi.utterances()
    fold = annomi.folds(turns, chosen.seed)
    talks = [list(talk) for _, talk in groupby(range(len(turns)), lambda at: turns[at].transcript)]
    seen = [
        [talk_features([turns[at] for at in talk], bare, chosen.aux) for bare in (False, True)]
        for talk in talks
    ]
    found: list[list[Floats]] = [
        [np.zeros((len(turns), OUTPUTS), np.float32) for _ in range(3)] for _ in range(2)
    ]
    for number in range(5):
        began = time.perf_counter()
        told = [at for at, talk in enumerate(talks) if fold[talk[0]] != number]
        halves = one_fold(turns, [talks[at] for at in told], [seen[at] for at in told], number)
        for at, talk in enumerate(talks):
            if fold[talk[0]] == number:
                for spelling in range(2):
                    line, net = (half(seen[at][spelling]) for half in halves)
                    both: Floats = np.asarray((line + net) / 2, np.float32)
                    for place, logits in enumerate((line, net, both)):
                        found[spelling][place][talk] = logits
        print(f"fold {number}: {time.perf_counter() - began:.0f} s", flush=True)
    for spelling, name in enumerate(("as written", "bare")):
        for place, half in enumerate(("linear", "network", "both")):
            said: dict[str, Sequence[str]] = {
                h: [HEADS[h][best] for best in found[spelling][place][:, c].argmax(1)]
                for h, c in COLUMNS.items()
            }
            scores = annomi.score_all(turns, said, fold)
            print(
                f"{name:11s} {half:8s} " + "  ".join(f"{task} {score}" for task, score in scores.items()),
                flush=True,
            )


def talk_features(turns: list[annomi.Utterance], bare: bool, aux: bool) -> Features:
    model = weights()
    texts = [(annomi.bare(turn.text) if bare else turn.text) or "." for turn in turns]
    tokens = vocabulary().encode(texts)
    asks = np.array([turn.side == "asker" for turn in turns])
    seen = features(tokens, tokens.bounds[:-1], asks, "en", model.vocabulary)
    if not aux:
        return seen
    logits = model.network.logits(seen, model.network.hidden(seen))
    return replace(
        seen, numbers=np.concatenate([seen.numbers, np.clip(logits, -8, 8) / 8], 1).astype(np.float32)
    )


def one_fold(
    turns: list[annomi.Utterance], talks: list[list[int]], seen: list[list[Features]], number: int
) -> tuple[Half, Half]:
    """Both halves, trained on these talks in both spellings."""
    members = [talk for talk in talks for _ in range(2)]
    told = [each for pair in seen for each in pair]
    truth = {
        head: np.array([index(getattr(turn, head), labels) for turn in turns])
        for head, labels in HEADS.items()
    }
    groups = []
    for head, labels in HEADS.items():
        wanted = np.concatenate([truth[head][talk] for talk in members])
        share = np.bincount(wanted[wanted >= 0], minlength=len(labels)) / max(1, (wanted >= 0).sum())
        heavy = (1 / len(labels) / share) ** (1.0 if head == "behaviour" else 0.5) / 2
        counts = np.where(wanted >= 0, heavy[np.maximum(wanted, 0)], 0)
        groups.append(
            linear.Group(
                np.eye(len(labels), dtype=np.float32)[np.maximum(wanted, 0)], counts.astype(np.float32), False
            )
        )
    line = linear.fit(told, groups, meaning())
    torch.manual_seed(number)
    net = Student(meaning(), OUTPUTS, told[0].numbers.shape[1], 0.3)
    wanted_of = {head: [torch.tensor(truth[head][talk]) for talk in members] for head in HEADS}

    def loss(logits: Tensor, batch: list[int]) -> Tensor:
        total = torch.zeros(())
        for head, columns in COLUMNS.items():
            wanted = torch.cat([wanted_of[head][member] for member in batch])
            if (wanted >= 0).any():
                total = total + functional.cross_entropy(
                    logits[:, columns], wanted, ignore_index=-1, label_smoothing=0.05
                )
        return total

    train(net, told, loss, EPOCHS, number)

    def of_net(each: Features) -> Floats:
        with torch.no_grad():
            said: Floats = net(collate([each])).numpy()
        return said

    return line, of_net


def index(label: str | None, labels: tuple[str, ...]) -> int:
    return -1 if label is None else labels.index(label)


if __name__ == "__main__":
    main()
