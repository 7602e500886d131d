"""Nothing that people said stays in the process when their talk is finished."""

import gc
from functools import _lru_cache_wrapper
from pathlib import Path

import pytest

from klarheit import formats
from klarheit.errors import KlarheitError
from klarheit.mirror import mirror
from klarheit.moves.label import label_rows

TALK = Path(__file__).parents[2] / "src/klarheit/data/conversations/erstgespraech.vtt"

# Single words, not sentences: their lemma, and whether two of them share an idea.
OF_WORDS = {"lemma", "same_idea"}


def remembered() -> dict[str, int]:
    """Every bounded cache of ours that holds something, with how much; unbounded ones hold languages."""
    caches = [found for found in gc.get_objects() if type(found) is _lru_cache_wrapper]
    ours = [cache for cache in caches if cache.__module__.startswith("klarheit.")]
    assert len(ours) > 10
    return {
        f"{cache.__module__}.{cache.__qualname__}": cache.cache_info().currsize
        for cache in ours
        if cache.cache_info().maxsize is not None
        and cache.cache_info().currsize
        and cache.__name__ not in OF_WORDS
    }


def test_reading_and_mirroring_leave_no_sentence_behind() -> None:
    mirror(formats.read(TALK))
    assert remembered() == {}


def test_labelling_leaves_no_sentence_behind() -> None:
    label_rows([{"conversation": "a", "turn": 1, "role": "asker", "text": "Woran würden Sie das merken?"}])
    assert remembered() == {}


def test_refused_talk_leaves_no_sentence_behind() -> None:
    with pytest.raises(KlarheitError):
        mirror(formats.parse(b"Ich: Guten Tag, Herr Brandt, wie geht es Ihnen heute?"))
    assert remembered() == {}
