"""The teacher: the upper layers of a sentence encoder, fine-tuned. Its frozen outputs teach the small model.

    python training/teacher.py annomi --loader FILE --out FOLDER    one teacher per fold, for comparison only
    python training/teacher.py states --loader FILE --out FOLDER    frozen states of the unlabelled talks
    python training/teacher.py train --loader FILE --out FOLDER     the teacher of the shipped model

FILE is a module with `load()` → (BertModel of torch, its tokenizer, {"bos": …, "eos": …}).
`annomi` writes annomi_fold{k}.npz, `train` outputs.npz: see there.
"""

import argparse
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from hashlib import sha256
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import taught
import torch
from annomi import (
    BEHAVIOURS,
    CLIENT_TALK,
    QUESTIONS,
    REFLECTIONS,
    Utterance,
    folds,
    pool,
    score_all,
    utterances,
)
from encoder import Encoder, Floats, Frozen, Head, Item, Targets, Teacher
from talks import CORPUS, FOLLOW_UP, FORMS, KINDS, PLAIN, LabelledTalk, Segment, read_all

from klarheit.clarity.model import DIMENSIONS

SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
ABOUT = frozenset("answer story objection commitment doubt refusal".split())
HEADS = (
    Head("form", ("none", *FORMS)),
    Head("kind", ("none", *KINDS)),
    Head("plain", tuple(sorted(PLAIN)), several=True),
    Head("dimensions", DIMENSIONS, several=True),
    Head("follow_up", (FOLLOW_UP,), several=True),
)
CODED = (
    Head("behaviour", BEHAVIOURS),
    Head("question", QUESTIONS),
    Head("reflection", REFLECTIONS),
    Head("client", CLIENT_TALK),
)

Halves = npt.NDArray[np.float16]


def in_turns(talk: Sequence[tuple[str, str]]) -> list[Item]:
    """Items of one talk from the sides and words of its turns, or of its segments."""
    items: list[Item] = []
    for at, (side, text) in enumerate(talk):
        last = items[-1] if items else Item("", "")
        whole = f"{last.own} {last.text}".strip()
        before, own = (last.before, whole) if last.side == side else (whole, "")
        items.append(Item(text, side, before, own, talk[at + 1][1] if at + 1 < len(talk) else ""))
    return items


def corpus_items(talks: Iterable[LabelledTalk]) -> list[Item]:
    """The segments of the talks, in order."""
    return [item for talk in talks for item in in_turns([(part.side, part.text) for part in talk.segments])]


def corpus_targets(talks: Iterable[LabelledTalk]) -> dict[str, Floats]:
    """What is wanted of each head, in the order of `corpus_items`.

    Kind and follow_up count for the asker's questions only, dimensions also for the partner's statements.
    """
    segments = [segment for talk in talks for segment in talk.segments]
    asks = np.array([_asks(segment) for segment in segments])
    about = asks | np.array([_states(segment) for segment in segments])
    form, kind, plain, dimensions, _ = (head.labels for head in HEADS)
    return {
        "form": _array([form.index(segment.form or "none") for segment in segments]),
        "kind": _array([kind.index(segment.kind or "none") for segment in segments], asks),
        "plain": _array([[label in segment.labels for label in plain] for segment in segments]),
        "dimensions": _array(
            [[key in segment.dimensions for key in dimensions] for segment in segments], about
        ),
        "follow_up": _array([[FOLLOW_UP in segment.labels] for segment in segments], asks),
    }


def _array(wanted: Sequence[object], counts: npt.NDArray[np.bool_] | None = None) -> Floats:
    found = np.array(wanted, np.float32)
    if counts is not None:
        found[~counts] = np.nan
    return found


def _asks(segment: Segment) -> bool:
    return segment.side == "asker" and segment.form is not None


def _states(segment: Segment) -> bool:
    return segment.side == "partner" and not ABOUT.isdisjoint(segment.labels)


def train(encoder: Encoder, out: Path, seeds: Sequence[int], epochs: int) -> None:
    """The teacher of the shipped model, once per seed; outputs.npz holds the mean of all seeds so far:

    {head}            (2, n, labels) float16 logits: as written, bare
    labels_{head}     (labels,) their names
    part, source      (n,) "train", "development" (from the corpus) or "unlabelled"; its talk or language
    sha256            (n,) of the words of each segment as written

    in the order: corpus/train, corpus/development (talks by name), `taught.texts()`.
    """
    parts = {name: list(read_all(CORPUS / name)) for name in ("train", "development")}
    frozen = {
        name: encoder.freeze(corpus_items(talks), out / f"{name}_states.npz") for name, talks in parts.items()
    }
    say(", ".join(f"{name} {len(one.kept) // 2} segments" for name, one in frozen.items()))
    targets = {name: corpus_targets(talks) for name, talks in parts.items()}
    others = unlabelled_items()
    found: list[dict[str, Halves]] = []
    for seed in seeds:
        teacher = _best(encoder, seed, frozen, targets, epochs)
        torch.save(
            [teacher.layers, teacher.linear, teacher.middle, teacher.spread], out / f"teacher{seed}.pt"
        )
        frozen["unlabelled"] = encoder.freeze(others, out / "unlabelled_states.npz")
        each = [teacher.predict(one) for one in frozen.values()]
        found.append({head.name: np.concatenate([one[head.name] for one in each], 1) for head in HEADS})
        mean = _mean(found)
        _save(out / "outputs.npz", {**mean, **_described(parts)})
        start = len(targets["train"]["form"])
        end = start + len(targets["development"]["form"])
        held = {name: logits[:, start:end] for name, logits in mean.items()}
        say(f"{len(found)} seeds, development: {scores(held, targets['development'])}")


def _mean(found: Sequence[Mapping[str, Halves]]) -> dict[str, Halves]:
    mean = {name: sum(one[name].astype(np.float32) for one in found) / len(found) for name in found[0]}
    return {name: np.asarray(logits, np.float16) for name, logits in mean.items()}


def _save(path: Path, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
    save: Callable[..., None] = np.savez
    save(path, **arrays)


def unlabelled_items() -> list[Item]:
    return [
        item
        for _, lines in taught.texts()
        for item in in_turns([("asker" if asks else "partner", text) for _, asks, text in lines])
    ]


def _best(
    encoder: Encoder, seed: int, frozen: Mapping[str, Frozen], targets: Mapping[str, Targets], epochs: int
) -> Teacher:
    """The teacher after the epoch that did best on the development part."""
    teacher = Teacher(encoder, HEADS, seed)
    best, layers = -1.0, None
    every = np.arange(len(targets["train"]["form"]))
    for epoch in teacher.train(frozen["train"], targets["train"], every, epochs):
        found = scores(teacher.predict(frozen["development"]), targets["development"])
        say(f"seed {seed}, epoch {epoch}, development: {found}")
        if (value := float(np.mean([found["form"], found["plain"]]))) > best:
            best, layers = value, deepcopy((teacher.layers, teacher.linear))
    if layers:
        teacher.layers, teacher.linear = layers
    return teacher


def scores(found: Mapping[str, Halves], targets: Targets) -> dict[str, tuple[float, ...]]:
    """By head macro-F1 over the labels that occur, as written and bare; sigmoids are cut at one half."""
    return {
        head.name: tuple(_macro(head, half, targets[head.name]) for half in found[head.name])
        for head in HEADS
    }


def _macro(head: Head, logits: Halves, wanted: Floats) -> float:
    known = ~np.isnan(wanted if wanted.ndim == 1 else wanted[:, 0])
    logits, wanted = logits[known], wanted[known]
    if head.several:
        gold, said = wanted > 0.5, logits > 0
    else:
        gold, said = (
            np.eye(len(head.labels), dtype=bool)[one] for one in (wanted.astype(int), logits.argmax(1))
        )
    occurs = gold.any(0)
    each = 2 * (gold & said).sum(0) / np.maximum(gold.sum(0) + said.sum(0), 1)
    return round(float(each[occurs].mean()), 3) if occurs.any() else float("nan")


def _described(parts: Mapping[str, Sequence[LabelledTalk]]) -> dict[str, npt.NDArray[np.str_]]:
    rows = [
        (part, talk.path.stem, segment.text)
        for part, talks in parts.items()
        for talk in talks
        for segment in talk.segments
    ]
    rows += [("unlabelled", language, text) for language, lines in taught.texts() for _, _, text in lines]
    return {
        "part": np.array([part for part, _, _ in rows]),
        "source": np.array([source for _, source, _ in rows]),
        "sha256": np.array([sha256(text.encode()).hexdigest() for _, _, text in rows]),
        **{f"labels_{head.name}": np.array(head.labels) for head in HEADS},
    }


def annomi(encoder: Encoder, out: Path, seed: int, numbers: Sequence[int], epochs: int) -> None:
    """One teacher per fold, trained on the other folds: annomi_fold{k}.npz with, by head,

    {head}       (2, 9271, labels): as written, bare
    pool_{head}  (2, 8000, labels): the same for `annomi.pool()`
    """
    turns = utterances()
    fold = folds(turns, seed)
    frozen = encoder.freeze(_coded_items(turns), out / "annomi_states.npz")
    targets = {head.name: _array([_number(head, turn) for turn in turns]) for head in CODED}
    for number in numbers:
        teacher = Teacher(encoder, CODED, 100 + number)
        for epoch in teacher.train(frozen, targets, np.flatnonzero(fold != number), epochs):
            say(f"fold {number}: epoch {epoch} over")
        found = teacher.predict(frozen)
        for name, spelling in (("written", 0), ("bare", 1)):
            said: dict[str, Sequence[str]]
            said = {h.name: [h.labels[best] for best in found[h.name][spelling].argmax(1)] for h in CODED}
            tested = score_all(turns, said, np.where(fold == number, 0, -1))
            say(f"fold {number}, {name}: {', '.join(f'{n} {s.folds[-1]:.3f}' for n, s in tested.items())}")
        items = [Item(one.text, one.side, one.before, "", one.after) for one in pool()]
        more = teacher.predict(encoder.freeze(items, out / "pool_states.npz"))
        _save(out / f"annomi_fold{number}.npz", {**found, **{f"pool_{name}": more[name] for name in more}})
        say(f"fold {number} written")


def _coded_items(turns: Sequence[Utterance]) -> list[Item]:
    talks = (list(talk) for _, talk in groupby(turns, attrgetter("transcript")))
    return [item for talk in talks for item in in_turns([(turn.side, turn.text) for turn in talk])]


def _number(head: Head, turn: Utterance) -> float:
    label = getattr(turn, head.name)
    return float("nan") if label is None else float(head.labels.index(label))


def say(line: str) -> None:
    print(f"{time.perf_counter() - BEGAN:6.0f} s  {line}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("what", choices=("annomi", "states", "train"))
    parser.add_argument("--loader", type=Path, required=True, help="module that loads the encoder")
    parser.add_argument("--out", type=Path, required=True, help="folder for what is written")
    parser.add_argument("--fold-seed", type=int, default=1)
    parser.add_argument("--folds", type=int, nargs="+", default=range(5))
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    encoder = Encoder(asked.loader)
    if asked.what == "annomi":
        annomi(encoder, asked.out, asked.fold_seed, asked.folds, asked.epochs)
    elif asked.what == "states":
        encoder.freeze(unlabelled_items(), asked.out / "unlabelled_states.npz")
    else:
        train(encoder, asked.out, asked.seeds, asked.epochs)


BEGAN = time.perf_counter()

if __name__ == "__main__":
    main()
