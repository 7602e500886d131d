"""The small network that ships, as it is trained. `klarheit.moves.network` is the same without torch."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from klarheit.moves.features import REACH, Features

WORD, SEEN, SEGMENT, HIDDEN = 64, 96, 96, 128
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Batch:
    """The features of some talks as one, see `Features`; `segment` is that of each token."""

    windows: Tensor
    segment: Tensor
    lengths: Tensor
    numbers: Tensor
    turn_of: Tensor
    sizes: Tensor
    before: Tensor
    after: Tensor


def collate(talks: Sequence[Features]) -> Batch:
    """Some talks as one: turns and segments are counted on."""
    turns = np.cumsum([0, *(len(talk.turns) - 1 for talk in talks)])
    segments = np.cumsum([0, *(len(talk.turn_of) for talk in talks)])
    return Batch(
        _whole([talk.windows for talk in talks]),
        _whole(
            [
                np.repeat(np.arange(len(t.turn_of)), np.diff(t.bounds)) + at
                for t, at in zip(talks, segments, strict=False)
            ]
        ),
        _whole([np.diff(talk.bounds) for talk in talks]),
        torch.tensor(np.concatenate([talk.numbers for talk in talks])),
        _whole([talk.turn_of + at for talk, at in zip(talks, turns, strict=False)]),
        _whole([np.diff(talk.turns) for talk in talks]),
        _whole(
            [np.where(talk.before < 0, -1, talk.before + at) for talk, at in zip(talks, turns, strict=False)]
        ),
        _whole(
            [np.where(talk.after < 0, -1, talk.after + at) for talk, at in zip(talks, turns, strict=False)]
        ),
    )


def _whole(parts: Sequence[NDArray[np.generic]]) -> Tensor:
    return torch.tensor(np.concatenate(parts).astype(np.int64))


class Student(nn.Module):
    """Words, in windows, make a segment; a segment, its neighbours and numbers make the labels.

    meaning  (numbers, width) what each word means to the large encoder; only a projection of it is learned,
             and what is to be added for each word
    outputs  how many labels
    numbers  how many numbers a segment has
    """

    def __init__(self, meaning: NDArray[np.float32], outputs: int, numbers: int, drop: float = 0.3) -> None:
        super().__init__()
        self.register_buffer("meaning", torch.tensor(meaning))
        self.project = nn.Linear(meaning.shape[1], WORD, bias=False)
        self.own = nn.Embedding(len(meaning), WORD)
        nn.init.zeros_(self.own.weight)
        self.seen = nn.Linear((2 * REACH + 1) * WORD, SEEN)
        self.segment = nn.Linear(2 * SEEN, SEGMENT)
        self.hidden = nn.Linear(5 * SEGMENT + numbers, HIDDEN)
        self.output = nn.Linear(HIDDEN, outputs)
        self.drop = drop

    def words(self, numbers: Tensor) -> Tensor:
        return self.project(self.meaning[numbers]) + self.own(numbers)

    def forward(self, batch: Batch) -> Tensor:
        """(segments, outputs) logits."""
        windows = batch.windows
        if self.training:
            windows = windows.masked_fill(torch.rand(windows.shape) < 0.1, 0)
        seen = functional.relu(self.seen(self.words(windows).flatten(1)))
        count = len(batch.lengths)
        where = batch.segment[:, None].expand_as(seen)
        top = torch.zeros(count, SEEN).scatter_reduce(0, where, seen, "amax", include_self=False)
        mean = torch.zeros(count, SEEN).index_add(0, batch.segment, seen) / batch.lengths[:, None]
        own = functional.relu(self.segment(self._dropped(torch.cat([top, mean], 1))))
        near = self._dropped(torch.cat([own, *_neighbours(own, batch), batch.numbers], 1))
        return self.output(self._dropped(functional.relu(self.hidden(near))))  # type: ignore[no-any-return]

    def _dropped(self, values: Tensor) -> Tensor:
        return functional.dropout(values, self.drop, self.training)


def _neighbours(own: Tensor, batch: Batch) -> tuple[Tensor, ...]:
    """The segments before and behind in the same turn, and the means of the other side's turns around it."""
    nothing = torch.zeros(1, own.shape[1])
    turns = (
        torch.zeros(len(batch.sizes), own.shape[1]).index_add(0, batch.turn_of, own) / batch.sizes[:, None]
    )
    turns = torch.cat([turns, nothing])
    follows = torch.cat([torch.zeros(1, dtype=torch.bool), batch.turn_of[1:] == batch.turn_of[:-1]])[:, None]
    previous = torch.cat([nothing, own[:-1]]) * follows
    following = torch.cat([(own * follows)[1:], nothing])
    return previous, following, turns[batch.before[batch.turn_of]], turns[batch.after[batch.turn_of]]


def train(
    model: Student,
    talks: Sequence[Features],
    loss: Callable[[Tensor, list[int]], Tensor],
    epochs: int,
    seed: int,
    rate: float = 3e-3,
    size: int = 400,
    after: Callable[[int], None] | None = None,
) -> None:
    """Train in place.

    loss   of the logits of some talks, given as their places in `talks`
    rate   largest step; it rises, then falls to zero
    size   segments in a step, about
    after  called behind each epoch
    """
    chance = np.random.default_rng(seed)
    lengths = np.array([len(talk.turn_of) for talk in talks])
    plan = [batch for _ in range(epochs) for batch in [*_batches(lengths, size, chance), None]]
    optimiser = torch.optim.AdamW(
        [
            {"params": model.own.parameters(), "weight_decay": 0.3},
            {
                "params": [p for n, p in model.named_parameters() if not n.startswith("own")],
                "weight_decay": 0.02,
            },
        ],
        lr=rate,
    )
    rises = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _height(step / len(plan)))
    epoch = 0
    model.train()
    for members in plan:
        rises.step()
        if members is None:
            if after:
                model.eval()
                after(epoch)
                model.train()
            epoch += 1
            continue
        optimiser.zero_grad()
        loss(model(collate([talks[member] for member in members])), members).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimiser.step()
    model.eval()


def _height(done: float) -> float:
    return min(1.0, done / 0.1) * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


def _batches(lengths: Ints, size: int, chance: np.random.Generator) -> list[list[int]]:
    order = chance.permutation(len(lengths))
    batch = np.cumsum(lengths[order]) // size
    return [order[batch == number].tolist() for number in np.unique(batch)]
