"""The words that the recogniser knows, and what they mean to a large encoder.

    python training/vocabulary.py --encoder e5_weights.py

Writes `training/words.txt` (most frequent first, German and English in turns) and `training/words.npy`
(8 bits, one row a number of `Vocabulary`): a word's vector is made from multilingual-e5-small (MIT), half
from its pieces as the encoder takes them in, half from what it gives out for the word alone, each cut to its
main components.
"""

import argparse
import importlib.util
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from types import ModuleType

import numpy as np
import sources
from numpy.typing import NDArray

from klarheit.moves.encode import PAD, Vocabulary

HERE = Path(__file__).parent
WORDS, VECTORS = HERE / "words.txt", HERE / "words.npy"
MARKS = tuple('.,?!;:…–-"“”„»«()')
ENDINGS = 4096
COMPONENTS = 64
STEPS = 32  # of a component's spread, in 8 bits
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def vocabulary() -> Vocabulary:
    """The vocabulary as frozen in `words.txt`."""
    return Vocabulary(WORDS.read_text(encoding="utf-8").split("\n"), ENDINGS)


def words_of(texts: Iterable[str]) -> Iterator[str]:
    return (word for text in texts for word in _WORD.findall(text.lower()))


def choose(spoken: dict[str, list[str]], listed: dict[str, list[str]], sizes: dict[str, int]) -> list[str]:
    """Marks, then words: those said at least twice in our texts by frequency, then those of the lists."""
    ranked = {}
    for language, texts in spoken.items():
        counted = Counter(words_of(texts))
        said = [word for word, count in counted.most_common() if count > 1]
        ranked[language] = list(dict.fromkeys([*said, *listed[language]]))[: sizes[language]]
    mixed = dict.fromkeys(word for pair in zip_longest(*ranked.values()) for word in pair if word)
    return [*MARKS, *mixed]


def meaning() -> NDArray[np.float32]:
    """(numbers, 2 · COMPONENTS) what each number means, as frozen in `words.npy`."""
    found: NDArray[np.float32] = np.load(VECTORS).astype(np.float32) / STEPS
    return found


def vectors(words: Vocabulary, encoder: ModuleType) -> NDArray[np.int8]:
    """(numbers, 2 · COMPONENTS) in steps; an ending is the mean of its words."""
    model, tokenizer, _ = encoder.load()
    taken = model.embeddings.word_embeddings.weight.detach().numpy()
    inner = np.stack([taken[_pieces(tokenizer, word)].mean(0) for word in words.words])
    outer = encoder.embed([f"query: {word}" for word in words.words], model, tokenizer, 128)
    known = np.concatenate([_components(inner), _components(np.asarray(outer))], axis=1)
    table = np.zeros((words.size, known.shape[1]), np.float32)
    first = words.number(words.words[0])
    table[first : first + len(known)] = known
    table[words.size - words.endings :] = _endings(words, known)
    table[PAD] = 0
    return np.clip(np.rint(table * STEPS), -127, 127).astype(np.int8)


def _pieces(tokenizer, word: str) -> list[int]:  # type: ignore[no-untyped-def]
    return list(tokenizer.encode(word).ids[1:-1])


def _components(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """The main components of rows, scaled so that a component has a spread of about one."""
    centred = rows - rows.mean(0)
    _, _, axes = np.linalg.svd(centred.T @ centred)
    found = centred @ axes[:COMPONENTS].T
    scaled: NDArray[np.float32] = (found / found.std()).astype(np.float32)
    return scaled


def _endings(words: Vocabulary, known: NDArray[np.float32]) -> NDArray[np.float64]:
    unknown = Vocabulary(MARKS, words.endings)
    sums, counts = np.zeros((words.endings, known.shape[1]), np.float32), np.zeros(words.endings)
    for row, word in zip(known, words.words, strict=True):
        if word[0].isalpha() and len(word) > 5:
            place = unknown.number(word) - (unknown.size - words.endings)
            sums[place] += row
            counts[place] += 1
    return sums / np.maximum(counts, 1)[:, None]


def load_encoder(path: Path) -> ModuleType:
    """The module that loads the encoder, from its file."""
    spec = importlib.util.spec_from_file_location("e5_weights", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    from wordfreq import top_n_list  # noqa: PLC0415  (only this command needs it)

    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--encoder", type=Path, required=True, help="the module that loads e5-small")
    chosen = reader.parse_args()
    sizes = {"de": 26_000, "en": 16_000}
    spoken = {language: sources.texts(language) for language in sizes}
    listed = {
        language: [word for word in top_n_list(language, 30_000) if word.isalpha()] for language in sizes
    }
    WORDS.write_text("\n".join(choose(spoken, listed, sizes)), encoding="utf-8")
    np.save(VECTORS, vectors(vocabulary(), load_encoder(chosen.encoder)))


if __name__ == "__main__":
    main()
