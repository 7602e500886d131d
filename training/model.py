"""Makes the weights that ship, from the corpus and what the teacher said of it: `make model`.

    python training/model.py                    writes src/klarheit/data/moves/recogniser.npz
    python training/model.py --out FILE --no-lesson

One thread and fixed seeds: the same inputs give the same file on the same kind of processor.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import cutter
import linear
import numpy as np
import taught
import torch
import vocabulary
from examples import HEADS, MOVES, SEVERAL, Example, examples, slices
from numpy.typing import NDArray
from student import Student, collate
from student import train as train_student
from talks import ASKER_ONLY, CORPUS, PARTNER_ONLY, read_all
from torch import Tensor
from torch.nn import functional

from klarheit.moves.features import Features

OUT = Path(__file__).parents[1] / "src" / "klarheit" / "data" / "moves" / "recogniser.npz"
VERSION = "1"
LICENCE = "CC-BY-SA-4.0"
SEED = 20261121
EPOCHS = 10
# How much rare moves weigh beside frequent ones: the power of their share.
BALANCE = 0.3
SMOOTHING = 0.05
RIGHT = 0.9
FEW = 10  # fewer cases of the development part decide nothing
COLUMNS = slices()
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Mix:
    """By head: the share of the linear half, and what all is multiplied by so that it is calibrated."""

    share: dict[str, float]
    sharpness: dict[str, float]


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--out", type=Path, default=OUT)
    asked.add_argument("--no-lesson", action="store_true")
    chosen = asked.parse_args()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    words, meaning = vocabulary.vocabulary(), vocabulary.meaning()
    told = [each for pair in examples(read_all(CORPUS / "train"), words) for each in pair]
    held = [each for pair in examples(read_all(CORPUS / "development"), words) for each in pair]
    say(f"{len(told)} talks in both spellings, {sum(len(e.seen.turn_of) for e in told)} segments")
    if not chosen.no_lesson:
        told += taught.lesson(words)
        say(f"with the lesson: {sum(len(e.seen.turn_of) for e in told)} segments")
    weights = balance(told)
    line = linear.fit([each.seen for each in told], groups(told, weights), meaning)
    say("linear half done")
    net = fit_net(told, meaning, weights)
    say("network done")
    half = [line(each.seen) for each in held]
    other = [net_logits(net, each.seen) for each in held]
    mix = choose_mix(held, half, other)
    arrays = {**pack_linear(line, mix), **pack_net(net, mix)}
    arrays["output_bias"] = arrays["output_bias"] + line_bias(line, mix) + shifts(held, half, other, mix)
    logits = [mixed(a, b, mix) for a, b in zip(half, other, strict=True)]
    arrays |= {f"cut_{name}": array for name, array in cutter.arrays(cutter.fit(words, meaning)).items()}
    say("cutter done")
    about = {
        "version": VERSION,
        "licence": LICENCE,
        "corpus": corpus_hash(),
        "lesson": None if chosen.no_lesson else sha256(taught.LESSON.read_bytes()).hexdigest(),
        "endings": words.endings,
        "heads": {head: list(labels) for head, labels in HEADS.items()},
        "sure": sure(held, logits),
        "mix": mix.share,
    }
    say(json.dumps({name: value for name, value in about.items() if name in ("sure", "mix")}, indent=None))
    # The heads keep their order: it is that of the columns.
    arrays["about"] = as_bytes(json.dumps(about, ensure_ascii=False))
    arrays["vocabulary"] = as_bytes("\n".join(words.words))
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    save: Callable[..., None] = np.savez
    save(chosen.out, **arrays)
    size, digest = chosen.out.stat().st_size, sha256(chosen.out.read_bytes()).hexdigest()
    say(f"{chosen.out.name}: {size / 1e6:.1f} MB, sha256 {digest[:16]}")


def balance(told: Sequence[Example]) -> Floats:
    """(moves,) how much a segment of each move weighs."""
    counts = sum(each.wanted["move"].sum(0) for each in told)
    found: Floats = ((np.mean(counts) / np.maximum(counts, 20)) ** BALANCE).astype(np.float32)
    return found


def groups(told: Sequence[Example], weights: Floats) -> list[linear.Group]:
    found = []
    for head in HEADS:
        wanted = np.concatenate([each.wanted[head] for each in told])
        # Each talk is there in two spellings.
        counts = np.concatenate([each.counts[head] for each in told]) / 2
        if head == "move":
            counts = counts * (wanted @ weights)
        found.append(linear.Group(wanted, counts.astype(np.float32), head in SEVERAL))
    return found


def fit_net(
    told: Sequence[Example],
    meaning: Floats,
    weights: Floats,
    seed: int | None = None,
    epochs: int | None = None,
) -> Student:
    """The network; `SEED` and `EPOCHS` unless others are named."""
    seed, epochs = seed or SEED, epochs or EPOCHS
    torch.manual_seed(seed)
    outputs = sum(map(len, HEADS.values()))
    net = Student(meaning, outputs, told[0].seen.numbers.shape[1], 0.25)
    wanted = [{head: torch.tensor(each.wanted[head]) for head in HEADS} for each in told]
    counts = [{head: torch.tensor(each.counts[head]) for head in HEADS} for each in told]
    heavy = torch.tensor(weights)

    def loss(logits: Tensor, members: list[int]) -> Tensor:
        total = torch.zeros(())
        for head, columns in COLUMNS.items():
            truth = torch.cat([wanted[member][head] for member in members])
            count = torch.cat([counts[member][head] for member in members])
            if head in SEVERAL:
                unsure = functional.binary_cross_entropy_with_logits
                each = unsure(logits[:, columns], truth, reduction="none").sum(1)
            else:
                soft = truth * (1 - SMOOTHING) + SMOOTHING / truth.shape[1]
                each = -(soft * torch.log_softmax(logits[:, columns], 1)).sum(1)
            if head == "move":
                count = count * (truth @ heavy)
            total = total + (each * count).sum() / len(logits)
        return total

    def after(epoch: int) -> None:
        say(f"epoch {epoch + 1} of {epochs}")

    train_student(net, [each.seen for each in told], loss, epochs, seed, after=after)
    return net


def net_logits(net: Student, seen: Features) -> Floats:
    with torch.no_grad():
        found: Floats = net(collate([seen])).numpy()
    return found


def mixed(half: Floats, other: Floats, mix: Mix) -> Floats:
    """The logits of both halves as the shipped file gives them, but for the shifts of single labels."""
    found = np.empty_like(half)
    for head, columns in COLUMNS.items():
        share = mix.share[head]
        found[:, columns] = mix.sharpness[head] * (share * half[:, columns] + (1 - share) * other[:, columns])
    return found


def masked(logits: Floats, seen: Features) -> Floats:
    """The logits of the moves, without those that this side cannot do."""
    asks = seen.numbers[:, 8] > 0.5  # see `features._numbers`
    found = logits[:, COLUMNS["move"]].copy()
    for place, move in enumerate(MOVES):
        if move in PARTNER_ONLY:
            found[asks, place] = -30
        if move in ASKER_ONLY:
            found[~asks, place] = -30
    return found


def softmax(logits: Floats) -> Floats:
    raised = np.exp(logits - logits.max(1, keepdims=True))
    found: Floats = raised / raised.sum(1, keepdims=True)
    return found


def chances(logits: Floats, seen: Features) -> Floats:
    """(segments, labels) how likely each label is."""
    found = np.empty_like(logits)
    for head, columns in COLUMNS.items():
        part = masked(logits, seen) if head == "move" else logits[:, columns]
        found[:, columns] = 1 / (1 + np.exp(-part)) if head in SEVERAL else softmax(part)
    return found


def choose_mix(held: Sequence[Example], half: Sequence[Floats], other: Sequence[Floats]) -> Mix:
    """By head what gives the development part the highest likelihood."""
    share, sharpness = {}, {}
    for head in HEADS:
        tried = []
        for part in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
            for times in (0.7, 0.85, 1.0, 1.2, 1.4, 1.7, 2.0, 2.4):
                mix = Mix(dict.fromkeys(HEADS, part), dict.fromkeys(HEADS, times))
                losses = [
                    surprise(each, mixed(a, b, mix), head)
                    for each, a, b in zip(held, half, other, strict=True)
                ]
                tried.append((sum(losses), part, times))
        _, share[head], sharpness[head] = min(tried)
    return Mix(share, sharpness)


def surprise(each: Example, logits: Floats, head: str) -> float:
    """The negative log likelihood of what is wanted of a head."""
    wanted, counts = each.wanted[head], each.counts[head]
    found = masked(logits, each.seen) if head == "move" else logits[:, COLUMNS[head]]
    if head in SEVERAL:
        return float((counts[:, None] * (np.logaddexp(0, found) - wanted * found)).sum())
    return float(-(counts * np.log((softmax(found) * wanted).sum(1) + 1e-9)).sum())


def shifts(held: Sequence[Example], half: Sequence[Floats], other: Sequence[Floats], mix: Mix) -> Floats:
    """(labels,) what is added so that a label of which several may hold is best told by being above zero."""
    found = np.zeros(half[0].shape[1], np.float32)
    logits = np.concatenate([mixed(a, b, mix) for a, b in zip(half, other, strict=True)])
    for head in SEVERAL:
        asked = np.concatenate([each.counts[head] for each in held]) > 0
        wanted = np.concatenate([each.wanted[head] for each in held])[asked] > 0.5
        for place in np.flatnonzero(wanted.sum(0) >= FEW):
            column = COLUMNS[head].start + place
            found[column] = -best_cut(logits[asked, column], wanted[:, place])
    return found


def best_cut(logits: Floats, wanted: NDArray[np.bool_]) -> float:
    """The threshold of the highest F0.5, smoothed over its neighbours: better silent than wrong."""
    cuts = np.quantile(logits, np.linspace(0.3, 0.995, 80))
    both = np.array([(wanted & (logits > cut)).sum() for cut in cuts])
    found = np.array([(logits > cut).sum() for cut in cuts])
    score = 1.25 * both / np.maximum(0.25 * wanted.sum() + found, 1)
    return float(cuts[int(np.argmax(np.convolve(score, np.ones(5) / 5, "same")))])


def sure(held: Sequence[Example], logits: Sequence[Floats]) -> dict[str, float]:
    """By move the probability from on which it is right in `RIGHT` of the cases of the development part."""
    chance = np.concatenate(
        [softmax(masked(found, each.seen)) for found, each in zip(logits, held, strict=True)]
    )
    truth = np.concatenate([each.wanted["move"].argmax(1) for each in held])
    said, height = chance.argmax(1), chance.max(1)
    return {
        move: lowest(height[said == place], (truth == place)[said == place])
        for place, move in enumerate(MOVES)
    }


def lowest(height: Floats, right: NDArray[np.bool_]) -> float:
    """The lowest threshold above which `RIGHT` of at least eight are right; above 1 when there is none."""
    order = np.argsort(-height)
    shares = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero((shares >= RIGHT) & (np.arange(len(order)) >= 7))
    return round(float(height[order][good[-1]]), 3) if len(good) else 1.01


def pack_linear(line: linear.Linear, mix: Mix) -> dict[str, NDArray[Any]]:
    scale = by_column(lambda head: mix.share[head] * mix.sharpness[head])
    return {
        **quantised("linear_words", line.words * scale),
        **quantised("linear_rows", line.rows * scale),
        "linear_numbers": (line.numbers * scale).astype(np.float32),
    }


def line_bias(line: linear.Linear, mix: Mix) -> Floats:
    return line.bias * by_column(lambda head: mix.share[head] * mix.sharpness[head])


def pack_net(net: Student, mix: Mix) -> dict[str, NDArray[Any]]:
    with torch.no_grad():
        words = net.words(torch.arange(len(net.meaning))).numpy()
    found = quantised("words", words)
    for name in ("seen", "segment", "hidden", "output"):
        layer = getattr(net, name)
        found[f"{name}_weight"] = layer.weight.detach().numpy().T.astype(np.float32)
        found[f"{name}_bias"] = layer.bias.detach().numpy().astype(np.float32)
    scale = by_column(lambda head: (1 - mix.share[head]) * mix.sharpness[head])
    found["output_weight"] *= scale
    found["output_bias"] *= scale
    return found


def by_column(of_head: Any) -> Floats:
    return np.concatenate([np.full(len(labels), of_head(head), np.float32) for head, labels in HEADS.items()])


def quantised(name: str, table: Floats) -> dict[str, NDArray[Any]]:
    """A table in 8 bits and the scale of its columns; the largest hundred-thousandth is cut off."""
    scale = np.maximum(np.quantile(np.abs(table), 0.99999, axis=0), 1e-8) / 127
    return {
        name: np.clip(np.rint(table / scale), -127, 127).astype(np.int8),
        f"{name}_scale": scale.astype(np.float32),
    }


def corpus_hash() -> str:
    """Of all talks of the training and the development part."""
    found = sha256()
    for part in ("train", "development"):
        for path in sorted((CORPUS / part).rglob("*.talk")):
            found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()


def as_bytes(text: str) -> NDArray[np.uint8]:
    return np.frombuffer(text.encode(), np.uint8)


def say(line: str) -> None:
    print(f"{time.perf_counter() - BEGAN:6.0f} s  {line}", flush=True)


BEGAN = time.perf_counter()

if __name__ == "__main__":
    main()
