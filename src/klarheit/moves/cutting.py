"""A turn cut into segments: behind the marks that end a sentence; and, where speech recognition left marks
out, where a small network over the words hears a new one.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klarheit.languages import room
from klarheit.moves.encode import PAD, Ints, Tokens, Vocabulary

Span = tuple[int, int]
Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]
Places = NDArray[np.intp]
Kinds = NDArray[np.int8]

# What stands between two words, the weakest first.
WORD, NOTHING, COMMA, COLON, DASH, PAUSE, STOP, ASKED = range(-1, 7)
MARKS = {",": COMMA, ";": COLON, ":": COLON, "–": DASH, "…": PAUSE, ".": STOP, "!": STOP, "?": ASKED}
# A turn with more words than this for each end of a sentence was written down without marks.
_LONGEST_SENTENCE = 40
# Rows at once: they stay in the processor's cache, and are too few to be shared out to several threads, which
# would cost more than it brings.
_BLOCK = 192


class Cutter:
    """The trained cutter.

    arrays  weights whose names begin with "cut_": `words` (numbers + 1, width) in 8 bits, the last row for
            the beginning of a turn; `scale` (width,); `kernel_0`, `bias_0`, `kernel_1`, … (reach, in, out),
            each layer reaching twice as far as the one before; `output` (out,) and `bias` of the cut;
            `kinds` (numbers,) as of `kinds_of` the vocabulary by which the tokens are numbered
    """

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._words: NDArray[np.int8] = arrays["cut_words"]
        self._scale = arrays["cut_scale"].astype(np.float32)
        depth = sum(name.startswith("cut_kernel_") for name in arrays)
        self._layers = [
            (arrays[f"cut_kernel_{place}"].astype(np.float32), arrays[f"cut_bias_{place}"].astype(np.float32))
            for place in range(depth)
        ]
        self._output = arrays["cut_output"].astype(np.float32)
        self._bias = float(arrays["cut_bias"])
        self._kinds: Kinds = arrays["cut_kinds"]
        self._is_word: Flags = self._kinds == WORD

    def spans(self, tokens: Tokens, texts: Sequence[str], language: str) -> tuple[tuple[Span, ...], ...]:
        """For each turn its segments as (start, end) characters, in order, without outer spaces.

        tokens    the words of all turns of a talk
        texts     the turns; one of spaces alone has no segment
        language  "de" or "en"
        """
        begins = self.begins(tokens, texts, language)
        begins[tokens.bounds[:-1][tokens.bounds[:-1] < len(begins)]] = True
        firsts = np.flatnonzero(begins)
        lasts = np.append(firsts[1:], len(begins))[: len(firsts)] - 1
        spans = list(zip(tokens.starts[firsts].tolist(), tokens.ends[lasts].tolist(), strict=True))
        places = np.searchsorted(firsts, tokens.bounds).tolist()
        return tuple(tuple(spans[start:end]) for start, end in pairwise(places))

    def begins(self, tokens: Tokens, texts: Sequence[str], language: str) -> Flags:
        """(n,) whether a further segment of its turn begins at this token; each has a word in it."""
        words = np.flatnonzero(self._is_word[tokens.ids])
        turns = np.repeat(np.arange(len(texts)), np.diff(tokens.bounds))[words]
        inner = np.diff(turns, prepend=-1) == 0
        cut = inner & (strongest_between(self._kinds[tokens.ids], words) >= PAUSE)
        gaps = np.flatnonzero(cut)
        cut[gaps] = _ends(tokens, words, gaps, [texts[turn] for turn in turns[gaps].tolist()], language)
        bare = np.flatnonzero(self._bare(tokens, len(texts))[turns])
        cut[bare] |= inner[bare] & (self.logits(tokens.ids[words[bare]], np.flatnonzero(~inner[bare])) > 0)
        found = np.zeros(len(tokens.ids), bool)
        found[_with_opening(words[cut], tokens, self._is_word)] = True
        return found

    def _bare(self, tokens: Tokens, count: int) -> Flags:
        """(turns,) whether a turn has too few ends of sentences for its words."""
        turns = np.repeat(np.arange(count), np.diff(tokens.bounds))
        ends = np.bincount(turns[self._kinds[tokens.ids] >= PAUSE], minlength=count)
        said: Flags = (
            np.bincount(turns[self._is_word[tokens.ids]], minlength=count) > ends * _LONGEST_SENTENCE
        )
        return said

    def logits(self, words: Ints, opens: Places) -> Floats:
        """(words,) how surely a segment begins at each word: over 0 it is cut.

        words  their numbers, without marks
        opens  places of the words with which a turn begins
        """
        begin = np.int32(len(self._words) - 1)
        rows = np.insert(words, opens, begin)
        reach = sum((len(kernel) // 2) << place for place, (kernel, _) in enumerate(self._layers))
        outside = np.full(reach, begin)
        padded = np.concatenate([outside, rows, outside])
        said = np.empty(len(rows), np.float32)
        for at in range(0, len(rows), _BLOCK):
            said[at : at + _BLOCK] = self._block(padded[at : at + _BLOCK + 2 * reach])
        return np.delete(said, opens + np.arange(len(opens)))

    def _block(self, rows: Ints) -> Floats:
        seen: Floats = self._words[rows] * self._scale
        for place, (kernel, bias) in enumerate(self._layers):
            step = 1 << place
            count = len(seen) - (len(kernel) - 1) * step
            heard = seen[:count] @ kernel[0] + bias
            for shift in range(1, len(kernel)):
                heard += seen[shift * step : shift * step + count] @ kernel[shift]
            np.maximum(heard, 0, out=heard)
            middle = (len(kernel) // 2) * step
            seen = heard + seen[middle : middle + count] if place else heard
        result: Floats = seen @ self._output + self._bias
        return result


def kinds_of(vocabulary: Vocabulary) -> Kinds:
    """(size,) what each number is as a mark: `WORD` for words, `NOTHING` for marks that end nothing."""
    found = np.where(vocabulary.marks, np.int8(NOTHING), np.int8(WORD))
    found[PAD] = NOTHING
    for mark, kind in MARKS.items():
        found[vocabulary.number(mark)] = kind
    return found


def strongest_between(kinds: Kinds, words: Places) -> Kinds:
    """(words,) the strongest mark between each word and the one before it.

    kinds  (tokens,) what each token is as a mark, as of `kinds_of`
    words  places of the words among the tokens
    """
    if not len(words):
        return kinds[:0]
    ends = np.stack([np.append(0, words[:-1] + 1), words], axis=1)
    found: Kinds = np.maximum(np.maximum.reduceat(kinds, ends.ravel())[::2], NOTHING)
    return found


def _ends(tokens: Tokens, words: Places, gaps: Places, texts: Sequence[str], language: str) -> Flags:
    """(gaps,) whether a sentence ends in these gaps between words, each in its turn's text."""
    cutting = room(language, "segments")
    before, behind = words[gaps - 1], words[gaps]
    places = (tokens.starts[before], tokens.ends[before], tokens.starts[behind], tokens.ends[behind])
    return np.array(
        [
            _ends_sentence(text[start:end], text[end:begin], text[begin:finish], cutting)
            for text, start, end, begin, finish in zip(
                texts, *(place.tolist() for place in places), strict=True
            )
        ],
        bool,
    )


def _ends_sentence(word: str, marks: str, following: str, cutting: ModuleType) -> bool:
    """Whether marks end a sentence, and not an abbreviation, a date, a pause or a quotation in its midst."""
    first, *rest = marks.split() or [""]
    if not (rest or marks[-1].isspace()):
        return False
    if first == "?":
        return True
    goes_on = following[0].islower()
    if goes_on and (first[-1] not in ".!?…" or first.endswith(("…", ".."))):
        return False
    if first != ".":
        return True
    if word.isdigit():
        return len(word) > 2 or not (goes_on or following.lower() in cutting.AFTER_ORDINAL)
    return not (goes_on and len(word) == 1) and word.lower() not in cutting.ABBREVIATIONS


def _with_opening(cuts: Places, tokens: Tokens, is_word: Flags) -> Places:
    """Quotes and brackets that open before a word belong to its segment."""
    firsts = cuts
    for _ in range(3):
        touches = ~is_word[tokens.ids[firsts - 1]] & (tokens.ends[firsts - 1] == tokens.starts[firsts])
        firsts = np.where(touches, firsts - 1, firsts)
    return np.where(tokens.starts[firsts] > tokens.ends[firsts - 1], firsts, cuts)
