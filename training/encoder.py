"""A sentence encoder whose upper layers can be trained; the others are frozen and computed once per text.

Every text stands in two spellings, as written and bare (lower case, no marks): n items are 2 n texts.
"""

import importlib.util
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import ModuleType

import numpy as np
import numpy.typing as npt
import torch
from annomi import bare
from torch import Tensor, nn
from torch.nn import functional

WIDTH = 384
FROZEN = 9  # layers; the other three are trained
LONGEST, BEFORE, OWN, AFTER = 52, 16, 8, 8  # word pieces of the text itself and of its neighbours
BATCH, PARTS = 32, 2

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Item:
    """A text with what stands around it.

    side    "asker" or "partner"
    before  the last turn of the other side
    own     what the same speaker said just before, in the same turn
    after   what is said next
    """

    text: str
    side: str
    before: str = ""
    own: str = ""
    after: str = ""

    def bare(self) -> "Item":
        return Item(bare(self.text), self.side, bare(self.before), bare(self.own), bare(self.after))


@dataclass(frozen=True, slots=True)
class Head:
    """Labels of one softmax, or of several sigmoids."""

    name: str
    labels: tuple[str, ...]
    several: bool = False


Targets = Mapping[str, npt.NDArray[np.float32]]
"""By head: softmax (n,) with the class, sigmoids (n, labels) with 0 and 1; NaN counts for nothing."""


@dataclass(frozen=True, slots=True)
class Frozen:
    """What the frozen layers say of each text, texts one behind the other.

    states  (pieces of all texts, WIDTH), float16
    starts  (n + 1,), where each text begins in `states`
    kept    (n,), pieces of the text itself, which stand first; the rest is its neighbourhood
    """

    states: npt.NDArray[np.float16]
    starts: Ints
    kept: Ints

    @property
    def lengths(self) -> Ints:
        return np.diff(self.starts)


class Encoder:
    """The encoder as loaded; knows how to freeze texts, and gives its upper layers away to be trained."""

    def __init__(self, loader: Path) -> None:
        self.model, self.tokenizer, self.shape = _module(loader).load()
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def freeze(self, items: Sequence[Item], path: Path | None = None) -> Frozen:
        """The states of the items as written and then of the same items bare: 2 n texts. Kept at `path`."""
        ids, kept = self._pieces([*items, *(item.bare() for item in items)])
        digest = sha256(repr(ids).encode()).hexdigest()
        if path and path.exists() and str((found := np.load(path))["digest"]) == digest:
            return Frozen(found["states"], found["starts"], found["kept"])
        starts = np.concatenate([[0], np.cumsum([len(one) for one in ids])]).astype(np.int64)
        states = np.empty((starts[-1], WIDTH), np.float16)
        order = np.argsort(np.diff(starts), kind="stable")
        with torch.no_grad():
            for at in range(0, len(order), BATCH):
                rows = order[at : at + BATCH]
                for row, said in zip(rows, self._lower([ids[row] for row in rows]), strict=True):
                    states[starts[row] : starts[row + 1]] = said[: len(ids[row])]
        if path:
            np.savez(path, states=states, starts=starts, kept=kept, digest=digest)
        return Frozen(states, starts, kept)

    def _pieces(self, items: Sequence[Item]) -> tuple[list[list[int]], Ints]:
        """<s> side: text </s> before </s> own </s> after </s>, with how many pieces the first part has."""
        bos, eos = self.shape["bos"], self.shape["eos"]
        texts, before, own, after = (
            [one.ids for one in self.tokenizer.encode_batch(list(column), add_special_tokens=False)]
            for column in zip(
                *((f"{i.side[0].upper()}: {i.text}", i.before, i.own, i.after) for i in items), strict=True
            )
        )
        ids, kept = [], []
        for text, *around in zip(texts, before, own, after, strict=True):
            half = LONGEST // 2
            text = text if len(text) <= LONGEST else text[:half] + text[-half:]
            near = (around[0][-BEFORE:], around[1][-OWN:], around[2][:AFTER])
            ids.append([bos, *text, eos, *(piece for part in near for piece in (*part, eos))])
            kept.append(len(text) + 2)
        return ids, np.array(kept, np.int64)

    def _lower(self, ids: Sequence[Sequence[int]]) -> npt.NDArray[np.float16]:
        """(texts, longest, WIDTH) behind the last frozen layer."""
        lengths = torch.tensor([len(one) for one in ids])
        padded = nn.utils.rnn.pad_sequence([torch.tensor(one) for one in ids], batch_first=True)
        mask = _mask(lengths, int(lengths.max()))
        states = self.model.embeddings(input_ids=padded)
        for layer in self.model.encoder.layer[:FROZEN]:
            states = _layer(layer, states, mask, states.shape[1], 0.0)
        found: npt.NDArray[np.float16] = states.to(torch.float16).numpy()
        return found


class Teacher:
    """The upper layers; a linear head per task over the means of a text behind last and frozen layers."""

    def __init__(self, encoder: Encoder, heads: Sequence[Head], seed: int) -> None:
        torch.manual_seed(seed)
        fresh = encoder.model.encoder.layer[FROZEN:]
        self.seed = seed
        self.heads = tuple(heads)
        self.layers = nn.ModuleList([deepcopy(layer) for layer in fresh])
        self.linear = nn.ModuleDict({head.name: nn.Linear(2 * WIDTH, len(head.labels)) for head in heads})
        for linear in self.linear.values():
            nn.init.zeros_(linear.weight)
        self.middle, self.spread = torch.zeros(2 * WIDTH), torch.ones(2 * WIDTH)

    def pooled(self, frozen: Frozen, rows: Ints, dropout: float = 0.0) -> Tensor:
        """(rows, 2 WIDTH)"""
        states, lengths, kept = _gather(frozen, rows)
        inside = (torch.arange(int(kept.max())) < kept[:, None]).float()[..., None]
        first = (states[:, : inside.shape[1]] * inside).sum(1) / inside.sum(1)
        mask = _mask(lengths, states.shape[1])
        for number, layer in enumerate(self.layers, 1):
            asked = inside.shape[1] if number == len(self.layers) else states.shape[1]
            states = _layer(layer, states, mask, asked, dropout)
        means = torch.cat([(states * inside).sum(1) / inside.sum(1), first], 1)
        return (means - self.middle) / self.spread

    def logits(self, frozen: Frozen, rows: Ints, dropout: float = 0.0) -> dict[str, Tensor]:
        """By head (rows, labels)."""
        pooled = functional.dropout(self.pooled(frozen, rows, dropout), dropout)
        return {head.name: self.linear[head.name](pooled) for head in self.heads}

    def train(self, frozen: Frozen, targets: Targets, rows: Ints, epochs: int) -> Iterator[int]:
        """Train on these items; yields 0 when the heads have begun, then the number of each epoch once over.

        An item is a row of `targets`, its bare twin stands n rows below it in `frozen`. Spellings take turns.
        """
        chance = np.random.default_rng(self.seed)
        self._standardise(frozen, chance.choice(rows, min(len(rows), 600), replace=False))
        steps = max(epochs, 1) * -(-len(rows) // BATCH)
        groups = [
            {"params": self.layers.parameters(), "lr": 1e-4},
            {"params": self.linear.parameters(), "lr": 3e-4},
        ]
        optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
        schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate(step / steps))
        items = len(frozen.kept) // 2
        weights = {head.name: float(1 / np.mean(_known(targets[head.name][rows]))) for head in self.heads}
        self._begin(frozen, targets, np.concatenate([rows, rows + items]), weights)
        yield 0
        for epoch in range(1, epochs + 1):
            spelled = rows + items * ((np.arange(len(rows)) + epoch) % 2)
            for batch in _shuffled(frozen, spelled, chance):
                optimiser.zero_grad()
                for part in batch:  # of different lengths, or the lengths of a batch would tell its labels
                    found = self.logits(frozen, part, 0.1)
                    (self._loss(found, targets, part % items, weights) / BATCH).backward()
                nn.utils.clip_grad_norm_([*self.layers.parameters(), *self.linear.parameters()], 1.0)
                optimiser.step()
                schedule.step()
            yield epoch

    def _loss(
        self, found: Mapping[str, Tensor], targets: Targets, rows: Ints, weights: Mapping[str, float]
    ) -> Tensor:
        losses = [_loss(head, found[head.name], targets, rows) * weights[head.name] for head in self.heads]
        return torch.stack(losses).sum()

    def _begin(
        self,
        frozen: Frozen,
        targets: Targets,
        rows: Ints,
        weights: Mapping[str, float],
        penalty: float = 0.02,
    ) -> None:
        """Fit the heads to the frozen means alone: a good place to begin from, for seconds."""
        starts = frozen.starts[rows]
        spans = zip(starts, starts + frozen.kept[rows], strict=True)
        means = np.stack([frozen.states[start:end].mean(0, dtype=np.float32) for start, end in spans])
        means = (torch.from_numpy(means) - self.middle[WIDTH:]) / self.spread[WIDTH:]
        pooled = torch.cat([torch.zeros_like(means), means], 1)
        optimiser = torch.optim.LBFGS(self.linear.parameters(), max_iter=50, line_search_fn="strong_wolfe")
        items = len(frozen.kept) // 2

        def value() -> Tensor:
            optimiser.zero_grad()
            found = {head.name: self.linear[head.name](pooled) for head in self.heads}
            loss = self._loss(found, targets, rows % items, weights) / len(rows)
            loss = loss + penalty * sum(linear.weight.square().sum() for linear in self.linear.values())
            loss.backward()
            return loss

        optimiser.step(value)

    def _standardise(self, frozen: Frozen, rows: Ints) -> None:
        """Means of these encoders lie in a narrow cone: shift and scale what the heads see."""
        order = rows[np.argsort(frozen.lengths[rows])]
        with torch.no_grad():
            means = torch.cat([self.pooled(frozen, part) for part in np.array_split(order, 20)])
            self.middle, self.spread = means.mean(0), means.std(0)

    def predict(self, frozen: Frozen) -> dict[str, npt.NDArray[np.float16]]:
        """By head the logits of all items, (2, n, labels): as written, bare."""
        every = np.argsort(frozen.lengths, kind="stable")
        found = {head.name: np.empty((len(every), len(head.labels)), np.float16) for head in self.heads}
        with torch.no_grad():
            for at in range(0, len(every), 2 * BATCH):
                rows = every[at : at + 2 * BATCH]
                for name, logits in self.logits(frozen, rows).items():
                    found[name][rows] = logits.numpy()
        return {name: logits.reshape(2, -1, logits.shape[1]) for name, logits in found.items()}


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _layer(layer: nn.Module, states: Tensor, mask: Tensor, asked: int, dropout: float) -> Tensor:
    """One layer of a BertModel; only the first `asked` pieces are computed, (texts, asked, WIDTH)."""
    attention, own = layer.attention.self, states[:, :asked]
    query, key, value = (
        part(said).unflatten(-1, (attention.num_attention_heads, -1)).transpose(1, 2)
        for part, said in ((attention.query, own), (attention.key, states), (attention.value, states))
    )
    mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    mixed = layer.attention.output.dense(mixed.transpose(1, 2).flatten(2))
    seen = layer.attention.output.LayerNorm(_dropped(mixed, dropout) + own)
    inner = layer.output.dense(functional.gelu(layer.intermediate.dense(seen)))
    return layer.output.LayerNorm(_dropped(inner, dropout) + seen)


def _dropped(states: Tensor, share: float) -> Tensor:
    """Dropout of whole features of a text: a third cheaper in all than one draw per piece."""
    if not share:
        return states
    return states * functional.dropout(torch.ones(len(states), 1, states.shape[2]), share)


def _mask(lengths: Tensor, longest: int) -> Tensor:
    """(texts, 1, 1, longest), true where a text has pieces."""
    return (torch.arange(longest) < lengths[:, None])[:, None, None]


def _gather(frozen: Frozen, rows: Ints) -> tuple[Tensor, Tensor, Tensor]:
    """States padded to (rows, longest, WIDTH), pieces in all and of the text itself, (rows,)."""
    parts = [torch.from_numpy(frozen.states[frozen.starts[row] : frozen.starts[row + 1]]) for row in rows]
    states = nn.utils.rnn.pad_sequence(parts, batch_first=True).float()
    return states, torch.from_numpy(frozen.lengths[rows]), torch.from_numpy(frozen.kept[rows])


def _shuffled(frozen: Frozen, rows: Ints, chance: np.random.Generator) -> list[list[Ints]]:
    """Batches, each of some parts of about equal length within, in another order each time."""
    noisy = frozen.lengths[rows] + chance.uniform(0, 3, len(rows))
    count = -(-len(rows) // BATCH)
    parts = np.array_split(rows[np.argsort(noisy)], PARTS * count)
    order = chance.permutation(len(parts)).reshape(count, PARTS)
    return [[parts[number] for number in batch] for batch in order]


def _rate(done: float) -> float:
    """Warm-up over a tenth of the way, then down to nothing."""
    return min((done + 1e-3) / 0.1, max(1 - done, 0.0) / 0.9)


def _loss(head: Head, logits: Tensor, targets: Targets, rows: Ints) -> Tensor:
    """Sum of the cross entropy over what is labelled, and over the labels of sigmoids."""
    wanted = torch.from_numpy(targets[head.name][rows])
    known = torch.from_numpy(_known(targets[head.name][rows]))
    if head.several:
        return functional.binary_cross_entropy_with_logits(logits[known], wanted[known], reduction="sum")
    return functional.cross_entropy(logits[known], wanted[known].long(), reduction="sum")


def _known(wanted: Floats) -> npt.NDArray[np.bool_]:
    """(n,) which of the targets of a head count."""
    known: npt.NDArray[np.bool_] = np.isfinite(wanted.reshape(len(wanted), -1).sum(1))
    return known
