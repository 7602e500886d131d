"""Where a turn is cut into segments: a small network over the words of a talk, without their marks.

    python training/cutter.py           trains, and tells what the cuts on the development part are worth

`klarheit.moves.cutting` is the same without torch. It learns first from the sentences of AMI, BConTrasT and
Nile, then from our own talks with turns of one side joined, so that more segments meet, last from our own
talks as they are; beside the cuts it learns which mark stood before a word, and where questions begin.
"""

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import sources
import torch
from numpy.typing import NDArray
from talks import CORPUS, LabelledTalk, Segment, read_all
from torch import Tensor, nn
from torch.nn import functional
from vocabulary import meaning as meanings
from vocabulary import vocabulary

from klarheit.evaluation.judged import bare
from klarheit.moves.cutting import ASKED, WORD, Cutter, kinds_of, strongest_between
from klarheit.moves.encode import PAD, Ints, Vocabulary

WIDTH, LAYERS, REACH = 24, (32, 32, 32), 5
KINDS = ASKED + 1
UNKNOWN = -1
"""The kind of mark before a word of a talk that was written down without marks."""
# How much a cut before a question weighs: without it the question is lost.
QUESTION = 2.0
_LENGTH, _BATCH = 200, 12
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")

Part = tuple[str, bool]
Arrays = dict[str, NDArray[np.generic]]


@dataclass(frozen=True)
class Said:
    """One turn without its marks.

    words  numbers of its words
    cut    whether a segment begins at the word
    asks   whether a question does
    mark   kind of the mark before it, or `UNKNOWN`
    """

    side: str
    words: Ints
    cut: NDArray[np.bool_]
    asks: NDArray[np.bool_]
    mark: NDArray[np.int8]


@dataclass(frozen=True)
class Rows:
    """Talks one after the other, a row before each turn for its beginning.

    words   (n,) numbers of the words
    cut     (n,) whether a segment begins there
    asks    (n,) whether a question does
    mark    (n,) kind of the mark before
    counts  (n,) 0 where a segment begins anyway: at the beginning of a turn
    """

    words: NDArray[np.int64]
    cut: NDArray[np.float32]
    asks: NDArray[np.float32]
    mark: NDArray[np.int64]
    counts: NDArray[np.float32]


def own(talks: Iterable[LabelledTalk], words: Vocabulary) -> list[list[Said]]:
    """Our own talks, turn by turn."""
    return [
        _said(
            [
                (turn[0].side, [(segment.text, segment.form is not None) for segment in turn])
                for turn in turns_of(talk)
            ],
            talk.head["spelling"] != "recogniser",
            words,
        )
        for talk in talks
    ]


def turns_of(talk: LabelledTalk) -> list[list[Segment]]:
    """The segments of each turn."""
    return [list(turn) for _, turn in groupby(talk.segments, lambda segment: segment.turn)]


def foreign(words: Vocabulary) -> list[list[Said]]:
    """The talks of others: their sentences count as segments."""
    talks = [*sources.unlabelled("de"), *sources.unlabelled("en")]
    return [
        _said(
            [(speaker, _sentences(lines)) for speaker, lines in groupby(talk, lambda line: line.speaker)],
            True,
            words,
        )
        for talk in talks
    ]


def _sentences(lines: Iterable[sources.Line]) -> list[Part]:
    sentences = _SENTENCE.split(" ".join(line.text for line in lines))
    return [(text, "?" in text) for text in sentences if text.strip()]


def _said(turns: Sequence[tuple[str, Sequence[Part]]], marked: bool, vocabulary: Vocabulary) -> list[Said]:
    parts = [part for _, segments in turns for part in segments]
    tokens = vocabulary.encode([text for text, _ in parts])
    kinds = kinds_of(vocabulary)[tokens.ids]
    words = np.flatnonzero(kinds == WORD)
    mark = strongest_between(kinds, words)
    segment = np.searchsorted(tokens.bounds, words, "right") - 1
    turn = np.repeat(np.arange(len(turns)), [len(segments) for _, segments in turns])[segment]
    cut = np.diff(segment, prepend=-1) > 0
    asks = cut & np.array([asks for _, asks in parts], bool)[segment]
    bounds = np.searchsorted(turn, np.arange(len(turns) + 1))
    return [
        Said(
            side,
            tokens.ids[words[start:end]],
            cut[start:end],
            asks[start:end],
            mark[start:end] if marked else np.full(end - start, UNKNOWN),
        )
        for (side, _), start, end in zip(turns, bounds, bounds[1:], strict=False)
        if end > start
    ]


def joined(talk: Sequence[Said], chance: random.Random) -> list[Said]:
    """The same talk with one to four turns of one side as one, in any order."""
    found = []
    for side in sorted({turn.side for turn in talk}):
        left = [turn for turn in talk if turn.side == side]
        while left:
            count = chance.choice((1, 2, 2, 3, 4))
            found.append(_as_one(left[:count]))
            left = left[count:]
    chance.shuffle(found)
    return found


def _as_one(turns: Sequence[Said]) -> Said:
    words, cut, asks, mark = (
        np.concatenate([getattr(turn, name) for turn in turns]) for name in ("words", "cut", "asks", "mark")
    )
    return Said(turns[0].side, words, cut, asks, mark)


def rows(talks: Iterable[Sequence[Said]], begin: int) -> Rows:
    """All turns of the talks.

    begin  the number that stands before each turn
    """
    turns = [turn for talk in talks for turn in talk]
    words = np.concatenate([np.append(begin, turn.words) for turn in turns]).astype(np.int64)
    cut = np.concatenate([np.append(False, turn.cut) for turn in turns])
    asks = np.concatenate([np.append(False, turn.asks) for turn in turns]).astype(np.float32)
    mark = np.concatenate([np.append(UNKNOWN, turn.mark) for turn in turns])
    counts = np.ones(len(words), np.float32)
    opens = np.flatnonzero(words == begin)
    counts[opens] = counts[opens + 1] = 0
    inner = counts > 0
    return Rows(words, (cut & inner).astype(np.float32), asks, np.where(inner, mark, UNKNOWN), counts)


class Network(nn.Module):
    """(batch, length) words in, (batch, length, 2 + KINDS) logits of cut, question, each mark before out."""

    def __init__(self, meaning: NDArray[np.float32], kinds: NDArray[np.int8]) -> None:
        super().__init__()
        self.register_buffer("meaning", torch.tensor(np.append(meaning, np.zeros_like(meaning[:1]), 0)))
        self.project = nn.Linear(meaning.shape[1], WIDTH, bias=False)
        self.own = nn.Embedding(len(self.meaning), WIDTH)
        nn.init.zeros_(self.own.weight)
        self.layers = nn.ModuleList(
            nn.Conv1d(inner, outer, REACH, padding=(REACH // 2) << place, dilation=1 << place)
            for place, (inner, outer) in enumerate(zip((WIDTH, *LAYERS), LAYERS, strict=False))
        )
        self.output = nn.Linear(LAYERS[-1], 2 + KINDS)
        self.register_buffer("kinds", torch.tensor(kinds))

    def words(self, numbers: Tensor) -> Tensor:
        return self.project(self.meaning[numbers]) + self.own(numbers)

    def forward(self, numbers: Tensor) -> Tensor:
        if self.training:
            lost = (torch.rand(numbers.shape) < 0.05) & (numbers < len(self.meaning) - 1)
            numbers = numbers.masked_fill(lost, PAD)
        known, places = torch.unique(numbers, return_inverse=True)
        seen = functional.dropout(self.words(known)[places], 0.1, self.training).transpose(1, 2)
        for place, layer in enumerate(self.layers):
            heard = functional.relu(layer(seen))
            seen = heard + seen if place else heard
        return self.output(functional.dropout(seen.transpose(1, 2), 0.1, self.training))  # type: ignore[no-any-return]


Deal = Callable[[random.Random], Rows]


def learn(model: Network, deal: Deal, epochs: int, rate: float, chance: random.Random) -> None:
    """Train on what `deal` gives anew for each epoch."""
    optimiser = torch.optim.AdamW(
        [
            {"params": [model.own.weight], "weight_decay": 0.1},
            {
                "params": [weight for name, weight in model.named_parameters() if name != "own.weight"],
                "weight_decay": 0.01,
            },
        ],
        lr=rate,
    )
    model.train()
    for epoch in range(epochs):
        pieces = _pieces(deal(chance), chance)
        for step, piece in enumerate(pieces):
            done = (epoch + step / len(pieces)) / epochs
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1 - done, (epoch * len(pieces) + step + 1) / 50)
            optimiser.zero_grad()
            _loss(model, *piece).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
    model.eval()


def _pieces(rows: Rows, chance: random.Random) -> list[tuple[Tensor, ...]]:
    """Batches of pieces of equal length, in any order, cut anew each time."""
    first = chance.randrange(_LENGTH)
    count = (len(rows.words) - first) // _LENGTH
    parts = (rows.words, rows.cut, rows.asks, rows.mark, rows.counts)
    shaped = [torch.tensor(part[first : first + count * _LENGTH].reshape(count, _LENGTH)) for part in parts]
    order = list(range(count))
    chance.shuffle(order)
    return [tuple(part[order[at : at + _BATCH]] for part in shaped) for at in range(0, count, _BATCH)]


def _loss(model: Network, words: Tensor, cut: Tensor, asks: Tensor, mark: Tensor, counts: Tensor) -> Tensor:
    said = model(words)
    unsure = functional.binary_cross_entropy_with_logits
    cuts = unsure(said[..., 0], cut, counts * (1 + (QUESTION - 1) * cut * asks), reduction="sum")
    questions = unsure(said[..., 1], asks)
    marks = functional.cross_entropy(
        said[..., 2:].flatten(0, 1), mark.flatten(), ignore_index=UNKNOWN, reduction="sum"
    )
    return cuts / counts.sum() + questions / 2 + marks / (mark != UNKNOWN).sum().clamp(min=1) / 2


def fit(words: Vocabulary, meaning: NDArray[np.float32], seed: int = 1) -> Network:
    """A cutter that has learnt the training part and was set on the development part."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    ours, others = own(read_all(CORPUS / "train"), words), foreign(words)
    model = Network(meaning, kinds_of(words))
    begin = len(meaning)
    learn(
        model, lambda again: rows([*(joined(talk, again) for talk in ours), *others], begin), 3, 4e-3, chance
    )
    learn(model, lambda again: rows([*ours, *(joined(talk, again) for talk in ours)], begin), 3, 2e-3, chance)
    learn(model, lambda _: rows(ours, begin), 2, 1e-3, chance)
    adjust(model, read_all(CORPUS / "development"), words)
    return model


def adjust(model: Network, talks: Iterable[LabelledTalk], words: Vocabulary) -> None:
    """Cut from where on the F1 of these talks is best when their marks are taken away."""
    told = rows(own(talks, words), len(model.meaning) - 1)
    with torch.no_grad():
        said = model(torch.tensor(told.words)[None])[0, :, 0].numpy()
        inner = told.counts > 0
        model.output.bias[0] -= best(said[inner], told.cut[inner] > 0)


def best(said: NDArray[np.float32], cut: NDArray[np.bool_]) -> float:
    """The threshold that gives the best F1."""
    order = np.argsort(-said)
    right = np.cumsum(cut[order])
    f1 = 2 * right / (np.arange(1, len(cut) + 1) + cut.sum())
    smooth = np.convolve(f1, np.ones(15) / 15, "same")
    return float(said[order[np.argmax(smooth)]])


def arrays(model: Network) -> Arrays:
    """What `klarheit.moves.cutting.Cutter` reads, without its "cut_"."""
    with torch.no_grad():
        table = model.words(torch.arange(len(model.meaning))).numpy()
    scale = np.abs(table).max(0) / 127
    found: Arrays = {
        "words": np.round(table / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "output": model.output.weight[0].detach().numpy(),
        "kinds": model.kinds.numpy(),
        "bias": model.output.bias[0].detach().numpy(),
    }
    for place, layer in enumerate(model.layers):
        found[f"kernel_{place}"] = layer.weight.detach().numpy().transpose(2, 1, 0).astype(np.float16)
        found[f"bias_{place}"] = layer.bias.detach().numpy()
    return found


@dataclass
class Count:
    """Cuts within turns: right, wrong, missing; and those before questions: there, found."""

    right: int = 0
    wrong: int = 0
    missing: int = 0
    before_questions: int = 0
    found: int = 0

    def __str__(self) -> str:
        cuts, wanted = self.right + self.wrong, self.right + self.missing
        return (
            f"F1 {2 * self.right / max(1, cuts + wanted):.3f}, precision {self.right / max(1, cuts):.3f}, "
            f"recall {self.right / max(1, wanted):.3f} of {wanted}; "
            f"before questions {self.found} of {self.before_questions}"
        )


def count(cutter: Cutter, talks: Iterable[LabelledTalk], words: Vocabulary, stripped: bool) -> Count:
    """How the cuts of these talks compare with those of the coders."""
    total = Count()
    for talk in talks:
        turns = turns_of(talk)
        parts = [[bare(segment.text) if stripped else segment.text for segment in turn] for turn in turns]
        texts = [" ".join(part) for part in parts]
        for turn, part, spans in zip(
            turns, parts, cutter.spans(words.encode(texts), texts, talk.language), strict=True
        ):
            starts = np.cumsum([len(text) + 1 for text in part])[:-1].tolist()
            asks = {start for start, segment in zip(starts, turn[1:], strict=True) if segment.form}
            got = {start for start, _ in spans[1:]}
            total.right += len(got & set(starts))
            total.wrong += len(got - set(starts))
            total.missing += len(set(starts) - got)
            total.before_questions += len(asks)
            total.found += len(asks & got)
    return total


def main() -> None:
    """Train, and tell what the cuts on the development part are worth."""
    torch.set_num_threads(1)
    words = vocabulary()
    model = fit(words, meanings())
    weights = {f"cut_{name}": array for name, array in arrays(model).items()}
    cutter = Cutter(weights)
    talks = list(read_all(CORPUS / "development"))
    print(f"{sum(array.nbytes for array in weights.values()) / 1e6:.2f} MB")
    for language in ("de", "en"):
        ours = [talk for talk in talks if talk.language == language]
        spoken = [talk for talk in ours if talk.head["spelling"] == "recogniser"]
        written = [talk for talk in ours if talk not in spoken]
        print(f"{language}, with marks:         {count(cutter, written, words, False)}")
        print(f"{language}, marks taken away:   {count(cutter, ours, words, True)}")
        print(f"{language}, speech recognition: {count(cutter, spoken, words, False)}")


if __name__ == "__main__":
    main()
