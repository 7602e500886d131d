"""Two codings of the same segments, κ counted by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit.errors import UnreadableFile
from klarheit.evaluation import read
from klarheit.evaluation.agreement import Agreement, as_judged, kappa_of_moves, kappas, pair
from klarheit.evaluation.coded import CodedTalk
from klarheit.evaluation.evaluate import recognised

Write = Callable[..., Path]


def coding(write: Write, folder: str, *labels: str) -> CodedTalk:
    lines = [f"{'+' if place else 'A'} | {label} | | Satz {place}." for place, label in enumerate(labels)]
    return read(write("\n".join(["# language: de", *lines]), "a.talk", folder))


@pytest.fixture
def codings(write: Write) -> tuple[CodedTalk, CodedTalk]:
    return (
        coding(write, "first", "advice", "advice", "pitch", "pitch"),
        coding(write, "second", "advice", "pitch", "pitch", "pitch"),
    )


def test_kappa_of_a_label_is_that_counted_by_hand(codings: tuple[CodedTalk, CodedTalk]) -> None:
    first, second = codings
    (advice,) = kappas(pair([first], [second]), ("advice", "greeting"))
    # Agreed in 3 of 4; by chance in 1/2 · 1/4 + 1/2 · 3/4 = 1/2.
    assert advice == Agreement("advice", 4, 2, 1, 1, 0.5, 0.5, 0.5)


def test_kappa_of_moves_is_over_all_labels_at_once(codings: tuple[CodedTalk, CodedTalk]) -> None:
    first, second = codings
    assert kappa_of_moves(pair([first], [second])) == 0.5


def test_equal_codings_agree_wholly(codings: tuple[CodedTalk, CodedTalk]) -> None:
    first, _ = codings
    found = kappas(pair([first], [first]), ("advice", "pitch"))
    assert [one.kappa for one in found] == [1.0, 1.0]


def test_label_on_every_segment_has_no_kappa(write: Write) -> None:
    talk = coding(write, "first", "advice", "advice")
    (found,) = kappas(pair([talk], [talk]), ("advice",))
    assert (found.both, found.kappa) == (2, None)


def test_labels_of_one_side_are_counted_on_that_side(german: Path) -> None:
    talk = read(german)
    found = kappas(pair([talk], [talk]), ("answer", "question", "greeting", "kind.clarifying"))
    segments = {one.label: one.segments for one in found}
    assert segments == {"answer": 3, "question": 3, "greeting": 6, "kind.clarifying": 2}


def test_second_coder_is_scored_like_a_recogniser(codings: tuple[CodedTalk, CodedTalk]) -> None:
    first, second = codings
    found = recognised(as_judged([first], [second]))
    # advice: coded 2, found 1, both 1; pitch: coded 2, found 3, both 2.
    assert found.macros["moves"].value == pytest.approx((2 / 3 + 4 / 5) / 2)


def test_other_cuts_are_refused(write: Write, codings: tuple[CodedTalk, CodedTalk]) -> None:
    with pytest.raises(UnreadableFile) as refused:
        pair([codings[0]], [coding(write, "third", "advice", "pitch")])
    assert refused.value.key == "codings_differ"


def test_talk_coded_once_is_left_out(codings: tuple[CodedTalk, CodedTalk]) -> None:
    assert pair([codings[0]], []) == []
