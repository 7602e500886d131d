"""How the figures of the model card are made."""

from pathlib import Path

import evaluate
import outside
import pytest

from klarheit.moves.model import Move

HEAD = """\
# id: a
# language: de
# setting: customer
# trade: machines
# occasion: first talk
# asker: good
# partner: terse
# spelling: written
# style: T1
"""


def turn(*labels: str) -> tuple[Move, ...]:
    return tuple(Move(0, 0, 1, (label,)) for label in labels)


@pytest.mark.parametrize(
    ("labels", "behaviour", "question"),
    [
        (("reflection", "question.open"), "question", "open"),
        (("question.narrow",), "question", "closed"),
        (("question.closed", "question.open"), "question", "open"),
        (("question.rhetorical",), "question", "none"),
        (("information", "summary"), "reflection", "none"),
        (("backchannel", "advice"), "input", "none"),
        (("backchannel", "greeting"), "other", "none"),
        ((), "other", "none"),
    ],
)
def test_turn_is_mapped_onto_the_classes_of_annomi(
    labels: tuple[str, ...], behaviour: str, question: str
) -> None:
    assert (outside.behaviour(turn(*labels)), outside.question(turn(*labels))) == (behaviour, question)


def test_text_without_punctuation_keeps_its_capitals_and_is_never_empty() -> None:
    assert outside.unpunctuated("Wie geht's, Herr [laughs] Wessels?") == "Wie geht's Herr Wessels"
    assert outside.unpunctuated("?") == "?"


def test_card_takes_up_the_table_of_a_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    card = tmp_path / "card.md"
    card.write_text("above\n<!-- agreement -->\nold\n<!-- end of agreement -->\nbelow\n", encoding="utf-8")
    for part, label in (("test", "advice"), ("test-second", "pitch")):
        (tmp_path / part).mkdir()
        said = f"A | {label} | | Nehmen Sie die kleine.\n+ | pitch | | Die ist gut.\n"
        (tmp_path / part / "a.talk").write_text(HEAD + said, encoding="utf-8")
    monkeypatch.setattr(evaluate, "CARD", card)
    monkeypatch.setattr(evaluate, "CORPUS", tmp_path)
    assert evaluate.main(["card", "agreement"]) == 0
    lines = card.read_text(encoding="utf-8").splitlines()
    assert (lines[0], lines[1], lines[-2], lines[-1]) == (
        "above", "<!-- agreement -->", "<!-- end of agreement -->", "below",
    )  # fmt: skip
    assert "| pitch | 2 | 0.000 [0.000–0.000] | 0 | – | 2 | 0.000 [0.000–0.000] | under .50 |" in lines


def test_command_without_a_place_in_the_card_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = tmp_path / "card.md"
    card.write_text("nothing\n", encoding="utf-8")
    monkeypatch.setattr(evaluate, "CARD", card)
    monkeypatch.setattr(evaluate, "GOLD", Path(__file__).parents[1] / "library/gold")
    with pytest.raises(SystemExit, match="no place for “first”"):
        evaluate.main(["card", "first"])


def test_missing_corpus_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sources.CORPORA", Path("nowhere"))
    assert evaluate.main(["bcontrast"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "bcontrast-dev.tsv.gz" in told.err


def test_unknown_command_is_refused_with_the_list_of_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate.main(["nonsense"]) == 2
    assert "evaluate.py agreement" in capsys.readouterr().err
