"""`klarheit learn` as a person uses it: from their corrections to a mirror that goes by them elsewhere."""

import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

Command = Callable[..., tuple[int, str, str]]
ASKED = "Darf ich Ihnen dazu kurz etwas zeigen?"
CORRECTED = f"Ich: Guten Tag, Frau Berg.\nKundin: Die Presse steht jede Woche.\nIch: {ASKED}\nKundin: Ja.\n"
ELSEWHERE = (
    "Ich: Wie läuft es in der Backstube?\nKundin: Der Ofen ist zu klein.\n"
    f"Ich: Und {ASKED[0].lower()}{ASKED[1:]}\nKundin: Gern.\nIch: Bis wann brauchen Sie den neuen Ofen?\n"
)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    file = tmp_path / "talks" / "talk.txt"
    file.parent.mkdir()
    file.write_text(CORRECTED, encoding="utf-8")
    (tmp_path / "elsewhere.txt").write_text(ELSEWHERE, encoding="utf-8")
    return file


def home(talk: Path) -> Path:
    return talk.parents[1] / "own"


def labels(klarheit: Command, talk: Path, *options: str) -> list[list[str]]:
    """Labels of every segment of the other talk."""
    told = klarheit("mirror", talk.parents[1] / "elsewhere.txt", "--json", *options)
    assert told[0] == 0, told[2]
    return [move["labels"] for move in json.loads(told[1])["moves"]]


def correct_and_learn(klarheit: Command, talk: Path) -> tuple[int, str, str]:
    assert klarheit("correct", talk, "--at", "3.1", "--label", "leading,scaling")[0] == 0
    return klarheit("learn", talk.parent)


def test_learned_wording_is_heard_so_elsewhere_and_nothing_else(klarheit: Command, talk: Path) -> None:
    before = labels(klarheit, talk)
    correct_and_learn(klarheit, talk)
    after = labels(klarheit, talk, "--own")
    assert before[2][0] != "question.leading"
    assert after[2][:2] == ["question.leading", "kind.scaling"]
    assert [after[place] for place in (0, 1, 3, 4)] == [before[place] for place in (0, 1, 3, 4)]


def test_what_was_learned_is_used_only_when_asked_for(klarheit: Command, talk: Path) -> None:
    before = labels(klarheit, talk)
    correct_and_learn(klarheit, talk)
    assert labels(klarheit, talk) == before


def test_mirror_says_that_it_used_what_was_learned(klarheit: Command, talk: Path) -> None:
    correct_and_learn(klarheit, talk)
    file = talk.parents[1] / "elsewhere.txt"
    with_own, without = (klarheit("mirror", file, *own)[1] for own in (["--own"], []))
    assert ("mit Ihrer Ergänzung" in with_own, "mit Ihrer Ergänzung" in without) == (True, False)


def test_learning_tells_where_it_lies_for_its_owner_alone(klarheit: Command, talk: Path) -> None:
    code, out, err = correct_and_learn(klarheit, talk)
    file = home(talk) / "supplement.npz"
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == f"Learned. Corrections: 1, conversations: 1, supplement: {file}"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in home(talk).iterdir()] == ["supplement.npz"]
    assert klarheit("learn", "--show")[1].startswith(f"{file}\nLearned on ")


def test_forgotten_supplement_is_gone(klarheit: Command, talk: Path) -> None:
    correct_and_learn(klarheit, talk)
    file = home(talk) / "supplement.npz"
    assert klarheit("learn", "--forget") == (0, f"Deleted: {file}\n", "")
    assert not file.exists()
    assert klarheit("learn", "--forget") == (0, f"Nothing learned; there is no {file}.\n", "")
    code, _, err = klarheit("mirror", talk, "--own", lang="de_DE.UTF-8")
    assert (code, err.startswith("klarheit: Gelernt ist noch nichts")) == (2, True)


def test_supplement_is_the_same_when_learned_again(klarheit: Command, talk: Path) -> None:
    correct_and_learn(klarheit, talk)
    file = home(talk) / "supplement.npz"
    first = file.read_bytes()
    klarheit("learn", talk)
    assert len(file.read_bytes()) == len(first)


def test_broken_supplement_is_refused(klarheit: Command, talk: Path) -> None:
    correct_and_learn(klarheit, talk)
    (home(talk) / "supplement.npz").write_bytes(b"PK\x03\x04 broken")
    code, out, err = klarheit("mirror", talk, "--own")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "is damaged. Learn again" in err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Name conversations to learn from, or --show, or --forget."),
        (("--show", "--forget"), "Name conversations to learn from, or --show, or --forget."),
        (("TALK",), "No corrections lie beside “"),
        (("FOLDER",), "There are no corrections to learn from in “"),
    ],
)
def test_nothing_to_learn_from_is_refused(
    klarheit: Command, talk: Path, arguments: tuple[str, ...], told: str
) -> None:
    places = {"TALK": talk, "FOLDER": talk.parent}
    code, out, err = klarheit("learn", *(places.get(word, word) for word in arguments))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.removeprefix("klarheit: ").startswith(told)
    assert not home(talk).exists()


def test_help_speaks_german_by_the_locale(klarheit: Command, talk: Path) -> None:
    told = klarheit("learn", "--help", lang="de_DE.UTF-8")[1]
    assert told.startswith("Aufruf: klarheit learn")
    assert "nichts verlässt\nihn." in told
