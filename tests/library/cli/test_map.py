"""`klarheit map`: one map over several talks with one customer."""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from klarheit.cli.talk_order import day_of

Klarheit = Callable[..., tuple[int, str, str]]
TALKS = Path(__file__).parents[2] / "transcripts/series"
GERMAN = [f"{day}-haferkamp.txt" for day in ("2027-01-14", "2027-02-04", "2027-03-11")]
ENGLISH = ["merrow-first-call.txt", "merrow-second-call.txt"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own with all talks in it, where the command is given."""
    for talk in TALKS.glob("*.txt"):
        shutil.copy(talk, tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def as_json(klarheit: Klarheit, *arguments: str) -> dict[str, object]:
    code, told, complained = klarheit("map", *arguments, "--as", "json")
    assert (code, complained) == (0, "")
    found: dict[str, object] = json.loads(told)
    return found


def names(found: dict[str, object]) -> list[str]:
    talks = found["talks"]
    assert isinstance(talks, list)
    return [talk["name"] for talk in talks]


# To the screen and into files


def test_map_tells_the_course_on_the_screen_in_the_language_of_the_last_talk(
    klarheit: Klarheit, folder: Path
) -> None:
    code, told, complained = klarheit("map", *GERMAN)
    assert (code, complained) == (0, "")
    lines = told.splitlines()
    assert lines[1] == "Birgit Henning: drei Gespräche"
    for heading in ("Der Verlauf", "Was sich geändert hat", "Was noch offen ist", "Was jetzt bekannt ist"):
        assert lines.count(heading) == 1
    assert "  Bis wann: Früher Ende März, jetzt Ende Juni." in lines


def test_one_file_alone_gives_its_map(klarheit: Klarheit, folder: Path) -> None:
    code, told, _ = klarheit("map", GERMAN[0])
    lines = told.splitlines()
    assert (code, lines[1]) == (0, "Birgit Henning: ein Gespräch")
    assert "Was jetzt bekannt ist" in lines
    assert "Der Verlauf" not in lines


def test_report_language_can_be_chosen_and_talks_may_differ_in_theirs(
    klarheit: Klarheit, folder: Path
) -> None:
    found = as_json(klarheit, *GERMAN, *ENGLISH, "--language", "de")
    talks = found["talks"]
    assert isinstance(talks, list)
    assert [talk["language"] for talk in talks] == ["de", "de", "de", "en", "en"]
    assert (found["language"], found["title"]) == ("de", "Birgit Henning und Alison Crane: fünf Gespräche")
    assert as_json(klarheit, *GERMAN, *ENGLISH)["language"] == "en"


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("map.html", b"<!doctype html>"),
        ("map.pdf", b"%PDF"),
        ("map.txt", b"\nBirgit"),
        ("map.json", b"{"),
    ],
)
def test_ending_of_the_file_says_what_is_written(
    klarheit: Klarheit, folder: Path, name: str, begins: bytes
) -> None:
    code, told, complained = klarheit("map", *GERMAN, "-o", name)
    assert (code, told, complained) == (0, "", f"{name}\n")
    assert (folder / name).read_bytes()[: len(begins)] == begins


def test_asker_can_be_named(klarheit: Klarheit, folder: Path) -> None:
    talks = as_json(klarheit, *ENGLISH, "--asker", "Alison")["talks"]
    assert isinstance(talks, list)
    assert [(talk["askers"], talk["grounds"]) for talk in talks] == [(["Alison Crane"], "hint")] * 2


def test_asker_may_have_another_name_in_each_file(klarheit: Klarheit, folder: Path) -> None:
    talks = as_json(klarheit, GERMAN[0], ENGLISH[0], "--asker", "Henning", "--asker", "Alison")["talks"]
    assert isinstance(talks, list)
    assert [talk["askers"] for talk in talks] == [["Birgit Henning"], ["Alison Crane"]]


def test_asker_who_speaks_in_no_file_is_complained_of(klarheit: Klarheit, folder: Path) -> None:
    code, told, complained = klarheit("map", ENGLISH[0], "--asker", "Nobody")
    assert (code, told) == (2, "")
    assert complained.startswith(f"{ENGLISH[0]}: ")
    assert "Nobody" in complained


def test_corrections_beside_a_talk_are_heeded(klarheit: Klarheit, folder: Path) -> None:
    (folder / "short.txt").write_text("Seller: How was the drive?\nCustomer: Fine, thanks.\n")
    assert klarheit("correct", "short.txt", "--at", "1.1", "--label", "open", "--dimension", "risks")[0] == 0
    found = [as_json(klarheit, "short.txt", *options) for options in ((), ("--uncorrected",))]
    assert [_states(one, "risks") for one in found] == [["asked"], ["untouched"]]


def _states(found: dict[str, object], dimension: str) -> list[str]:
    courses = found["courses"]
    assert isinstance(courses, list)
    return next(one["states"] for one in courses if one["dimension"] == f"dimension.{dimension}")


# In which order


def test_talks_go_by_the_dates_in_their_names_when_all_have_one(klarheit: Klarheit, folder: Path) -> None:
    assert names(as_json(klarheit, *reversed(GERMAN))) == [Path(name).stem for name in GERMAN]
    assert "Geordnet nach dem Datum im Dateinamen." in klarheit("map", *reversed(GERMAN))[1]


def test_talks_stay_as_given_when_one_has_no_date(klarheit: Klarheit, folder: Path) -> None:
    given = [GERMAN[2], ENGLISH[0], GERMAN[0]]
    assert names(as_json(klarheit, *given)) == [Path(name).stem for name in given]


def test_order_as_given_can_be_wished_for(klarheit: Klarheit, folder: Path) -> None:
    given = list(reversed(GERMAN))
    assert names(as_json(klarheit, *given, "--order", "given")) == [Path(name).stem for name in given]


def test_order_by_date_is_refused_for_a_name_without_one(klarheit: Klarheit, folder: Path) -> None:
    code, told, complained = klarheit("map", GERMAN[0], ENGLISH[0], "--order", "date")
    assert (code, told) == (2, "")
    assert complained == (
        "klarheit: There is no date in the name “merrow-first-call.txt”. Name the file 2027-01-14-…, "
        "for example, or take --order given.\n"
    )


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2027-01-14-henning.vtt", date(2027, 1, 14)),
        ("talks/GMT20270114-103000_Recording.vtt", date(2027, 1, 14)),
        ("henning_14.1.2027.txt", date(2027, 1, 14)),
        ("2027_01_14.txt", date(2027, 1, 14)),
        ("2027-13-45 henning 2027-01-14.txt", date(2027, 1, 14)),
        ("2027-01-14/henning.txt", None),
        ("call-20270199.txt", None),
        ("120270114.txt", None),
        ("henning.txt", None),
        ("-", None),
    ],
)
def test_day_is_read_from_the_name(name: str, day: date | None) -> None:
    assert day_of(name) == day


# What cannot be done


def test_file_that_cannot_be_read_is_named_and_the_others_go_on(klarheit: Klarheit, folder: Path) -> None:
    (folder / "empty.txt").write_text("")
    code, told, complained = klarheit("map", ENGLISH[0], "empty.txt", "missing.txt", ENGLISH[1])
    assert code == 2
    assert [line.partition("“")[2].partition("”")[0] for line in complained.splitlines()] == [
        "empty.txt",
        "missing.txt",
    ]
    assert told.splitlines()[1] == "Alison Crane: two talks"
    assert "! Not included, because it could not be read: empty and missing." in told


def test_nothing_is_written_when_no_file_can_be_read(klarheit: Klarheit, folder: Path) -> None:
    code, told, complained = klarheit("map", "missing.txt", "-o", "map.html")
    assert (code, told, len(complained.splitlines())) == (2, "", 1)
    assert not (folder / "map.html").exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((GERMAN[0], f"./{GERMAN[0]}"), f"“./{GERMAN[0]}” is named twice. Each talk counts once."),
        ((GERMAN[0], "--as", "pdf"), "A PDF can’t go to the screen. Name a file with -o."),
        ((GERMAN[0], "-o", "map.doc"), "“map.doc” does not say what is to be written. The name may end in "
         ".txt, .html, .pdf, .json; or say it with --as."),
        ((GERMAN[0], "-o", GERMAN[0]), f"“{GERMAN[0]}” is the transcript itself and would be lost. "
         "Give the mirror another name."),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_in_a_sentence(
    klarheit: Klarheit, folder: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    before = (folder / GERMAN[0]).read_bytes()
    assert klarheit("map", *arguments) == (2, "", f"klarheit: {complaint}\n")
    assert (folder / GERMAN[0]).read_bytes() == before


def test_help_shows_examples_in_both_languages(klarheit: Klarheit) -> None:
    assert "klarheit map 2027-*-merrow.txt -o map.html" in klarheit("map", "--help")[1]
    assert "klarheit map 2027-*-henning.txt -o karte.html" in klarheit("map", "--help", lang="de_DE.UTF-8")[1]
