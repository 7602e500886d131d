"""The file of the trained recogniser: small, quickly loaded, and it says where it comes from."""

import re
import subprocess
import sys

import numpy as np
import pytest

from klarheit.clarity.model import DIMENSIONS
from klarheit.moves.model import ASKER_ONLY, LABELS, PARTNER_ONLY
from klarheit.moves.weights import FILE, weights

MEGABYTE = 1024 * 1024
LOADING = """
from pathlib import Path
from klarheit.moves.weights import weights
weights()
print(next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in line))
"""


def test_file_is_small() -> None:
    assert FILE.stat().st_size <= 15 * MEGABYTE


def test_loading_it_takes_little_memory() -> None:
    run = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True)
    assert int(run.stdout) <= 150 * 1024


def test_it_is_read_once() -> None:
    assert weights() is weights()


def test_licence_and_version_are_in_it() -> None:
    about = weights().about
    assert about["licence"] == "CC-BY-SA-4.0"
    assert re.fullmatch(r"\d+(\.\d+)*", about["version"])


@pytest.mark.parametrize("source", ["corpus", "lesson"])
def test_hash_of_what_it_was_made_from_is_in_it(source: str) -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", weights().about[source])


def test_heads_name_every_label_of_the_model_and_no_other() -> None:
    heads = {head: labels for head, (labels, _) in weights().heads.items()}
    assert heads.pop("dimensions") == DIMENSIONS
    named = {label for labels in heads.values() for label in labels}
    assert named - set(LABELS) == {"kind.none"}
    # What no head names follows from the others: a partner's question asks back, one that ties in with
    # nothing opens a topic.
    assert set(LABELS) - named <= {"ask_back", "tie.new_topic"}


def test_columns_of_the_heads_are_those_of_the_logits() -> None:
    model = weights()
    columns = [place for _, at in model.heads.values() for place in range(at.start, at.stop)]
    with np.load(FILE) as packed:
        subjects = len(model.subjects.dimensions)
        assert columns == list(range(packed["output_bias"].size - subjects))


def test_subjects_are_the_dimensions() -> None:
    assert weights().subjects.dimensions == DIMENSIONS


def test_each_move_has_a_probability_from_which_it_is_sure() -> None:
    model = weights()
    assert model.sure.shape == (len(model.heads["move"][0]),)
    assert ((model.sure > 0) & (model.sure <= 1.01)).all()


def test_moves_of_the_other_side_are_known() -> None:
    model = weights()
    moves = model.heads["move"][0]
    for asker, others in ((True, PARTNER_ONLY), (False, ASKER_ONLY)):
        assert {moves[place] for place in model.not_of[asker]} == others & set(moves)


def test_vocabulary_knows_what_talks_are_made_of() -> None:
    vocabulary = weights().vocabulary
    for word in ("wie", "sie", "budget", "how", "you", "?"):
        assert word in vocabulary.words
