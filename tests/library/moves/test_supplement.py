"""A supplement, on wordings small enough to follow by hand."""

import numpy as np
import pytest

from klarheit.moves.encode import Vocabulary
from klarheit.moves.features import features
from klarheit.moves.supplement import (
    Examples,
    Floats,
    Supplement,
    Words,
    joined,
    learn,
    left_standing,
    likeness,
    pack,
    unpack,
    words,
)

VOCABULARY = Vocabulary(
    (*".,?", *"ich sie das und was ist kurz darf ihnen etwas zeigen erklären presse steht märz".split()), 64
)
LABELS = ("closed", "permission", "answer")  # of which the first two exclude each other
ONE_OF = (slice(0, 2),)
NOTHING = Examples(joined([]), np.zeros((0, 3), np.float32), np.zeros((0, 3), np.float32))


def spoken(*texts: str, asks: bool = True) -> Words:
    """Each text as a talk of its own."""
    tokens = VOCABULARY.encode(texts)
    sides = np.full(len(texts), asks)
    return words(features(tokens, tokens.bounds[:-1], sides, "de", VOCABULARY), sides, VOCABULARY)


def learned(*pairs: tuple[str, tuple[float, ...]]) -> Supplement:
    logits = np.tile(np.array([2.0, -2.0, 1.0], np.float32), (len(pairs), 1))
    wanted = np.array([aim for _, aim in pairs], np.float32).reshape(-1, 3)
    return learn(Examples(spoken(*(text for text, _ in pairs)), logits, wanted), NOTHING, ONE_OF, "weights 1")


def test_same_words_are_wholly_alike_and_strangers_not_at_all() -> None:
    alike = likeness(
        spoken("Darf ich Ihnen etwas zeigen?"), spoken("darf ich ihnen etwas zeigen", "Seit März.")
    )
    assert alike.shape == (1, 2)
    assert alike[0, 0] > 0.9
    assert alike[0, 1] == 0


def test_words_of_the_other_side_are_not_alike() -> None:
    text = "Was ist das?"
    assert likeness(spoken(text), spoken(text, asks=False)).tolist() == [[0.0]]


def test_order_of_words_counts() -> None:
    there = spoken("Die Presse steht und das ist kurz")
    some = spoken("die presse steht und das ist kurz", "kurz steht die presse und das ist")
    same, turned = likeness(some, there)[:, 0]
    assert 0 < turned < same


def test_corrected_wording_follows() -> None:
    supplement = learned(("Darf ich Ihnen etwas zeigen?", (0, 1, np.nan)))
    logits = np.array([2.0, -2.0, 1.0]) + supplement(spoken("Darf ich Ihnen etwas zeigen?"))[0]
    assert logits[1] > logits[0]


def test_near_paraphrase_follows() -> None:
    supplement = learned(("Darf ich Ihnen etwas zeigen?", (0, 1, np.nan)))
    logits = np.array([2.0, -2.0, 1.0]) + supplement(spoken("Und darf ich Ihnen kurz etwas zeigen"))[0]
    assert logits[1] > logits[0]


def test_what_shares_too_little_is_not_touched() -> None:
    supplement = learned(("Darf ich Ihnen etwas zeigen?", (0, 1, np.nan)))
    assert supplement(spoken("Was ist das?", "Die Presse steht.")).tolist() == [[0.0] * 3] * 2


def test_label_on_which_a_correction_is_silent_is_left_alone() -> None:
    supplement = learned(("Darf ich Ihnen etwas zeigen?", (0, 1, np.nan)))
    assert supplement.pull[0, 2] == 0


def test_label_that_stands_by_itself_follows() -> None:
    supplement = learned(("Darf ich Ihnen etwas zeigen?", (np.nan, np.nan, 0)))
    assert supplement.pull[0].tolist()[:2] == [0, 0]
    assert 1.0 + supplement(spoken("Darf ich Ihnen etwas zeigen?"))[0, 2] < 0


def test_contradicting_corrections_hold_each_other() -> None:
    said = "Darf ich Ihnen etwas zeigen?"
    twice = learned((said, (0, 1, np.nan)), (said, (1, 0, np.nan)))(spoken(said))[0]
    once = learned((said, (0, 1, np.nan)))(spoken(said))[0]
    assert abs(twice[1] - twice[0]) < abs(once[1] - once[0])


def test_what_was_left_standing_holds_against_what_is_like_it() -> None:
    logits = np.array([[2.0, -2.0, 1.0]], np.float32)
    told = Examples(spoken("Darf ich Ihnen etwas zeigen?"), logits, np.array([[0, 1, np.nan]], np.float32))
    like = spoken("Darf ich Ihnen das zeigen?")
    alone = learn(told, NOTHING, ONE_OF, "weights 1")(like)[0]
    held = learn(told, left_standing(like, logits, ONE_OF), ONE_OF, "weights 1")(like)[0]
    assert 0 < held[1] - held[0] < alone[1] - alone[0]


def test_nothing_corrected_changes_nothing() -> None:
    supplement = learn(NOTHING, NOTHING, ONE_OF, "weights 1")
    assert supplement(spoken("Was ist das?")).tolist() == [[0.0] * 3]


def test_segment_without_a_known_word_or_mark_is_like_nothing() -> None:
    found = likeness(spoken("§"), spoken("§", "Was ist das?"))
    assert np.isfinite(found).all()


def test_chosen_and_joined_segments_are_those_of_the_whole() -> None:
    whole = spoken("Was ist das?", "Darf ich?", "Die Presse steht.")
    again = joined([whole.choose(np.array([2], np.int32)), whole.choose(np.array([0, 1], np.int32))])
    there: Floats = likeness(again, whole)
    assert there.argmax(1).tolist() == [2, 0, 1]
    assert np.diff(again.bounds).tolist() == np.diff(whole.bounds)[[2, 0, 1]].tolist()


def test_packed_supplement_is_the_same() -> None:
    supplement = learned(("Darf ich Ihnen etwas zeigen?", (0, 1, np.nan)))
    again = unpack(pack(supplement))
    text = spoken("Darf ich Ihnen das zeigen?")
    assert again.model == "weights 1"
    assert again(text).tolist() == supplement(text).tolist()


@pytest.mark.parametrize(
    "change", [{"form": np.array(99)}, {"asks": np.zeros(7, bool)}, {"pull": np.zeros(3)}]
)
def test_what_is_no_supplement_is_refused(change: dict[str, Floats]) -> None:
    packed = pack(learned(("Was ist das?", (0, 1, 0)))) | change
    with pytest.raises(ValueError):
        unpack(packed)
