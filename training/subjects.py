"""Adds to the weights what a partner's statement tells something about: `make model`, after model.py.

    python training/subjects.py                 adds it to src/klarheit/data/moves/recogniser.npz

What the talks of `corpus/train` tell about was read a second time, by the rules of the map and nothing else:
`corpus/about`. `corpus/statements` is a bank of single statements, each with the question before it.

The words alone give logits for each dimension (a linear half, as in linear.py, from statements of the partner
and questions of the asker); these of a segment, its questions and its neighbours are weighed by a logistic
regression. So that it does not trust what was learned by heart, it sees for each talk the logits of a linear
half that was made without that talk.
"""

import argparse
import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import linear
import numpy as np
import scipy.sparse as sparse
import vocabulary
from examples import seen
from model import OUT, as_bytes, quantised
from numpy.typing import NDArray
from talks import CORPUS, LabelledTalk, read_all

from klarheit.clarity.model import DIMENSIONS
from klarheit.evaluation.judged import bare
from klarheit.languages import LANGUAGES
from klarheit.moves.encode import Vocabulary
from klarheit.moves.features import Features
from klarheit.moves.subjects import MOVES, surroundings

FOLDERS = (CORPUS / "train", CORPUS / "train-about")
AGAIN, BANK = CORPUS / "about", CORPUS / "statements"
FOLDS = 5
SEED = 20261122
STRENGTH, STEPS = 1.0, 50  # of the linear half
WEIGHING, ROUNDS = 0.02, 150  # of the regression
Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]


class Line(NamedTuple):
    """A segment: its turn, whether the asker speaks, whether it is a question, labels, subjects, words."""

    turn: int
    asks: bool
    form: bool
    labels: tuple[str, ...]
    about: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Told:
    """A talk in one spelling; (segments, …).

    about       1 where a segment asks or tells about a dimension
    statements  statements of the partner
    questions   questions of the asker
    moves       see `surroundings`
    """

    seen: Features
    about: Floats
    statements: Bools
    questions: Bools
    moves: Floats


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--weights", type=Path, default=OUT)
    chosen = asked.parse_args()
    words, meaning = vocabulary.vocabulary(), vocabulary.meaning()
    pairs = [pair for folder in FOLDERS for pair in told(read_all(folder), words)]
    single = [each for language in LANGUAGES for pair in bank(language, words) for each in pair]
    say(f"{len(pairs)} talks, {sum(int(pair[0].statements.sum()) for pair in pairs)} statements")
    say(f"{sum(int(each.statements.sum()) for each in single) // 2} single ones")
    logits = crossed(pairs, single, meaning)
    say("the linear half, each talk without itself")
    everything = [each for pair in pairs for each in pair]
    weight, bias = weighed(everything, logits)
    line = fit([*everything, *single], meaning)
    say("the linear half")
    write(chosen.weights, line, weight, bias)
    say(f"{chosen.weights.name}: {sha256(chosen.weights.read_bytes()).hexdigest()[:16]}")


def told(talks: Iterable[LabelledTalk], words: Vocabulary) -> Iterator[tuple[Told, Told]]:
    """Each talk as written and bare."""
    again = read_again()
    for talk in talks:
        coded = again.get(talk.head["id"])
        lines = [
            Line(
                one.turn,
                one.side == "asker",
                one.form is not None,
                one.labels,
                one.dimensions if coded is None or one.side == "asker" else coded.get(place, ()),
                one.text,
            )
            for place, one in enumerate(talk.segments)
        ]
        yield both(lines, talk.language, words)


def read_again() -> dict[str, dict[int, tuple[str, ...]]]:
    """By talk and number of the segment what it is about, as read the second time."""
    found: dict[str, dict[int, tuple[str, ...]]] = {}
    for path in sorted(AGAIN.glob("*.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines():
            talk, place, keys = row.split("\t")
            found.setdefault(talk, {})[int(place)] = known(keys)
    return found


def known(keys: str) -> tuple[str, ...]:
    found = tuple(key.strip() for key in keys.split(",") if key.strip())
    if unknown := set(found).difference(DIMENSIONS):
        raise ValueError(f"no dimensions: {sorted(unknown)}")
    return found


def bank(language: str, words: Vocabulary) -> Iterator[tuple[Told, Told]]:
    """The single statements, some hundred in a row as if they were one talk."""
    lines: list[Line] = []
    for path in sorted(BANK.glob(f"{language}-*.txt")):
        for row in path.read_text(encoding="utf-8").splitlines():
            if row.strip() and not row.startswith("#"):
                keys, question, said = (field.strip() for field in row.split("|"))
                # Most questions ask about what is answered.
                asked = known(keys) if question else ()
                lines.append(Line(len(lines), True, bool(question), (), asked, question or "…"))
                lines.append(Line(len(lines), False, False, ("answer",), known(keys), said))
    yield from (both(lines[at : at + 200], language, words) for at in range(0, len(lines), 200))


def both(lines: Sequence[Line], language: str, words: Vocabulary) -> tuple[Told, Told]:
    """As written and bare."""
    about = np.array([[key in one.about for key in DIMENSIONS] for one in lines], np.float32)
    statements = np.array([not one.asks and not one.form for one in lines])
    questions = np.array([one.asks and one.form for one in lines])
    moves = np.array([[move in one.labels for move in MOVES] for one in lines], np.float32)
    spellings = ([(o.turn, o.asks, o.text) for o in lines], [(o.turn, o.asks, bare(o.text)) for o in lines])
    first, second = (
        Told(seen(each, language, words), about, statements, questions, moves) for each in spellings
    )
    return first, second


def fit(talks: Sequence[Told], meaning: Floats) -> linear.Linear:
    wanted = np.concatenate([each.about for each in talks])
    # Each talk is there in two spellings.
    counts = np.concatenate([each.statements | each.questions for each in talks]).astype(np.float32) / 2
    return linear.fit(
        [each.seen for each in talks],
        [linear.Group(wanted, np.asarray(counts, np.float32), True)],
        meaning,
        STRENGTH,
        STEPS,
    )


def crossed(pairs: Sequence[tuple[Told, Told]], single: Sequence[Told], meaning: Floats) -> list[Floats]:
    """The logits of each talk in both spellings, by a linear half that has not seen it."""
    fold = np.random.default_rng(SEED).integers(0, FOLDS, len(pairs)).tolist()
    others = [
        [each for pair, of in zip(pairs, fold, strict=True) if of != left for each in pair]
        for left in range(FOLDS)
    ]
    lines = [fit([*rest, *single], meaning) for rest in others]
    return [lines[of](each.seen) for pair, of in zip(pairs, fold, strict=True) for each in pair]


def weighed(talks: Sequence[Told], logits: Sequence[Floats]) -> tuple[Floats, Floats]:
    """Weights (columns, dimensions) and bias of the regression."""
    rows = [
        surroundings(said, each.seen, each.questions, each.moves)[each.statements]
        for each, said in zip(talks, logits, strict=True)
    ]
    inputs = np.concatenate(rows)
    wanted = np.concatenate([each.about[each.statements] for each in talks])
    middle, spread = inputs.mean(0), inputs.std(0) + 1e-3
    group = linear.Group(wanted, np.full(len(wanted), 0.5, np.float32), True)
    nothing = sparse.csr_matrix((len(wanted), 0), dtype=np.float32)
    _, weight, bias = linear.solve(nothing, (inputs - middle) / spread, [group], WEIGHING, ROUNDS)
    weight = weight / spread[:, None]
    return weight.astype(np.float32), (bias - middle @ weight).astype(np.float32)


def write(path: Path, line: linear.Linear, weight: Floats, bias: Floats) -> None:
    """Into the file of the weights, behind the columns of its heads; what stood there before is replaced."""
    with np.load(path) as packed:
        arrays: dict[str, Any] = {name: packed[name] for name in packed.files}
    about = json.loads(arrays["about"].tobytes())
    heads = sum(map(len, about["heads"].values()))
    codes = {**quantised("linear_words", line.words), **quantised("linear_rows", line.rows)}
    codes |= {"linear_numbers": line.numbers, "output_bias": line.bias}
    codes["output_weight"] = np.zeros((len(arrays["output_weight"]), len(DIMENSIONS)), np.float32)
    for name, added in codes.items():
        arrays[name] = np.concatenate([arrays[name][..., :heads], added.astype(arrays[name].dtype)], axis=-1)
    arrays |= {"subjects_weight": weight, "subjects_bias": bias}
    about["subjects"] = list(DIMENSIONS)
    about["subjects_corpus"] = corpus_hash()
    arrays["about"] = as_bytes(json.dumps(about, ensure_ascii=False))
    np.savez(path, **arrays)


def corpus_hash() -> str:
    found = sha256()
    for folder in (*FOLDERS, AGAIN, BANK):
        for path in sorted(folder.rglob("*.*")):
            found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()


def say(line: str) -> None:
    print(f"{time.perf_counter() - BEGAN:6.0f} s  {line}", flush=True)


BEGAN = time.perf_counter()

if __name__ == "__main__":
    main()
