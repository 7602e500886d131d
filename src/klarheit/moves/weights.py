"""The trained weights, read from their file once, when they are first needed."""

import json
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klarheit.moves.cutting import Cutter
from klarheit.moves.encode import Vocabulary
from klarheit.moves.model import ASKER_ONLY, PARTNER_ONLY, full_name
from klarheit.moves.network import Network
from klarheit.moves.subjects import Subjects

FILE = Path(__file__).parents[1] / "data" / "moves" / "recogniser.npz"


@dataclass(frozen=True)
class Weights:
    """Everything in the file.

    vocabulary  the words it knows
    cutter      cuts turns into segments
    network     tells what a segment does
    about       version, licence, hashes of what it was made from, its labels by head, and by move the
                probability from on which it is sure
    subjects    what a statement tells something about; its columns stand behind those of the heads
    """

    vocabulary: Vocabulary
    cutter: Cutter
    network: Network
    about: dict[str, Any]
    subjects: Subjects

    @cached_property
    def width(self) -> int:
        """The columns of all heads."""
        return sum(map(len, self.about["heads"].values()))

    @cached_property
    def heads(self) -> dict[str, tuple[tuple[str, ...], slice]]:
        """By head its labels, named in full, and their columns in the logits."""
        found, at = {}, 0
        for head, labels in self.about["heads"].items():
            found[head] = tuple(full_name(head, label) for label in labels), slice(at, at := at + len(labels))
        return found

    @cached_property
    def not_of(self) -> dict[bool, NDArray[np.int64]]:
        """The columns of moves that the asker (True) and the partner (False) cannot do."""
        moves = self.heads["move"][0]
        return {
            side: np.flatnonzero([move in others for move in moves])
            for side, others in ((True, PARTNER_ONLY), (False, ASKER_ONLY))
        }

    @cached_property
    def sure(self) -> NDArray[np.float32]:
        """(moves,) the probability from on which each is right nine times in ten."""
        thresholds = self.about["sure"]
        return np.array([thresholds[move] for move in self.about["heads"]["move"]], np.float32)


@cache
def weights(path: Path = FILE) -> Weights:
    """The weights in a file; those that ship unless another is named."""
    with np.load(path) as packed:
        arrays = {name: packed[name] for name in packed.files}
    about = json.loads(arrays.pop("about").tobytes())
    words = arrays.pop("vocabulary").tobytes().decode().split("\n")
    vocabulary = Vocabulary(words, about["endings"])
    return Weights(vocabulary, Cutter(arrays), Network(arrays), about, Subjects(about["subjects"], arrays))
