"""Whether something was said before: by the asker as a phrase, by the counterpart in the last turn."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from klarheit.moves.words import content_lemmas
from klarheit.practice.model import State

ALIKE = 0.75
"""How alike two sentences are that count as the same phrase (words in their order)."""
ECHO = 0.5
"""Share of the last turn that, repeated word for word and without more, is parroting."""
MORE = 0.25
"""Share of own content words that makes an echo more than that."""
OWN = 3
"""Words of a question behind a quotation that make it one of the asker's own."""
SHORT = 4
"""Words under which a phrase is the same only when it is the same in every word."""

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def folded(sentence: str) -> str:
    """A sentence without case and marks, for telling whether it was said before."""
    return " ".join(_WORD.findall(sentence.lower()))


def said_before(sentence: str, earlier: Sequence[str]) -> bool:
    """Whether a sentence, or one that differs in a word, is among folded ones."""
    words = folded(sentence).split()
    return any(_alike(words, one.split()) for one in earlier)


def echoes(text: str, state: State) -> bool:
    """Whether more than half of the partner's last turn is said once more, word for word and without more."""
    last = folded((state.said_by("partner") or ("",))[-1]).split()
    words = folded(text).split()
    asks_on = text.rstrip().endswith("?") and sum(word not in last for word in words) >= OWN
    if len(last) < 3 or not words or asks_on:
        return False
    blocks = SequenceMatcher(None, words, last, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks if block.size >= min(3, len(last)))
    own = frozenset(content_lemmas(text, state.language))
    fresh = own - frozenset(content_lemmas(" ".join(last), state.language))
    return same > ECHO * len(last) and len(fresh) < MORE * max(1, len(own))


def _alike(words: Sequence[str], other: Sequence[str]) -> bool:
    if min(len(words), len(other)) < SHORT:
        return list(words) == list(other)
    return SequenceMatcher(None, words, other, autojunk=False).ratio() >= ALIKE
