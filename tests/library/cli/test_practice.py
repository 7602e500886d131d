"""`klarheit practice` as a person uses it: in a terminal, through a pipe, from a file of answers."""

import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from klarheit.cli.practice_choice import in_order
from klarheit.languages import room
from klarheit.practice.persona import personas

Told = tuple[int, str, str]
Klarheit = Callable[..., Told]
SHOP = Path(__file__).parents[1] / "practice" / "shop.toml"
TALK = [
    "Ich frage, damit ich Ihnen nichts Falsches anbiete. Was soll sich für Sie ändern?",
    "Wie läuft es heute?",
    "Unser System ist das beste am Markt, das garantiere ich Ihnen.",
]
DEBRIEFED = "Nachbesprechung"
UNDERSTOOD = "Sie will abends wissen, was fehlt."


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def played(here: Path, klarheit: Klarheit) -> Callable[..., Told]:
    """A talk with Frau Thomsen, from lines typed into a pipe."""

    def play(*lines: str, options: tuple[str, ...] = (), counterpart: str | Path = SHOP) -> Told:
        typed = "".join(f"{line}\n" for line in lines)
        return klarheit(
            "practice", "play", counterpart, "--language", "de", "--seed", "1", *options, stdin=typed
        )

    return play


def test_whole_talk_ends_with_its_debrief(played: Callable[..., Told]) -> None:
    code, told, errors = played(*TALK, "/ende", UNDERSTOOD, "ja")
    assert (code, errors) == (0, "")
    situation, debrief = told.split(DEBRIEFED)
    assert "Frau Thomsen führt zwei Läden für Haushaltswaren" in " ".join(situation.split())
    assert "Was haben Sie verstanden?" in situation
    assert f"„{UNDERSTOOD}“" in debrief
    assert "Ja, haben Sie geschrieben, und es passt." in debrief


def test_truth_is_told_only_behind_what_was_understood(played: Callable[..., Told]) -> None:
    told = " ".join(played(*TALK, "/ende", UNDERSTOOD, "ja")[1].split())
    assert told.index("Was dahintersteckt") > told.index(f"„{UNDERSTOOD}“")
    assert "Bruder lehnt jeden Bildschirm ab, weil er schlecht sieht" not in told.split(DEBRIEFED)[0]


def test_same_seed_gives_the_same_talk(played: Callable[..., Told]) -> None:
    assert played(*TALK, "/ende") == played(*TALK, "/ende")


def test_answers_from_a_file_are_the_same_talk_as_typed_ones(
    here: Path, klarheit: Klarheit, played: Callable[..., Told]
) -> None:
    lines = [*TALK, "/ende", UNDERSTOOD, "ja"]
    (here / "turns.txt").write_text("\n".join(lines), encoding="utf-8")
    from_file = klarheit(
        "practice", "play", SHOP, "--language", "de", "--seed", "1", "--answers", "turns.txt"
    )
    assert debrief_of(from_file) == debrief_of(played(*lines))


def debrief_of(told: Told) -> str:
    return told[1].partition(DEBRIEFED)[2]


def test_empty_line_keeps_silent(here: Path, played: Callable[..., Told]) -> None:
    told = played(TALK[0], "", "/ende", options=("--save", "talk.json"))[1]
    assert "(Sie schweigen.)" in told.splitlines()
    assert [said["text"] for said in turns(here / "talk.json") if said["side"] == "asker"] == [TALK[0], ""]


def turns(file: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))["state"]["said"]
    return found


def test_last_turn_can_be_taken_back(here: Path, played: Callable[..., Told]) -> None:
    played(TALK[0], TALK[2], "/zurück", TALK[1], "/ende", options=("--save", "a.json"))
    played(TALK[0], TALK[1], "/ende", options=("--save", "b.json"))
    assert turns(here / "a.json") == turns(here / "b.json")


def test_nothing_is_taken_back_before_anything_is_said(played: Callable[..., Told]) -> None:
    told = played("/zurück", "/ende")[1]
    assert "Noch ist nichts gesagt, das sich zurücknehmen ließe." in told.splitlines()


@pytest.mark.parametrize(
    ("mode", "command", "hinted"),
    [
        ("each", TALK[0], True),
        ("request", TALK[0], False),
        ("request", "/hinweis", True),
        ("none", "/hinweis", False),
    ],
)
def test_hints_come_as_wished(played: Callable[..., Told], mode: str, command: str, hinted: bool) -> None:
    told = played(command, "/ende", options=("--hints", mode))[1]
    assert ("Hinweis: " in told) == hinted
    assert ("In dieser Übung gibt es keine Hinweise." in told) == (mode == "none")


def test_hint_before_each_turn_is_given_once(played: Callable[..., Told]) -> None:
    told = played("/hilfe", "/was", TALK[0], "/ende", options=("--hints", "each"))[1]
    assert told.count("Hinweis: ") == 2


@pytest.mark.parametrize("command", ["/hilfe", "/help", "/was"])
def test_help_changes_nothing(here: Path, played: Callable[..., Told], command: str) -> None:
    told = played(command, TALK[0], "/ende", options=("--save", "a.json"))[1]
    assert "/zurück   den letzten Beitrag zurücknehmen" in told
    assert ("Diesen Befehl gibt es nicht. Es gibt:" in told) == (command == "/was")
    assert len(turns(here / "a.json")) == 3


def test_exercise_of_one_skill_ends_after_eight_turns(here: Path, played: Callable[..., Told]) -> None:
    told = played(*TALK * 4, "/ende", UNDERSTOOD, options=("--skill", "open", "--save", "a.json"))[1]
    asked = [said for said in turns(here / "a.json") if said["side"] == "asker"]
    assert 1 <= len(asked) <= 8
    assert "Offen fragen: Gelegenheiten dazu in diesem Gespräch" in told
    assert f"„{UNDERSTOOD}“" in told


def test_files_of_the_debrief_are_written(here: Path, played: Callable[..., Told]) -> None:
    code, _, errors = played(
        *TALK, "/ende", UNDERSTOOD, "nein", options=("--json", "d.json", "--html", "d.html")
    )
    assert (code, errors.splitlines()) == (0, ["d.html", "d.json"])
    found = json.loads((here / "d.json").read_text(encoding="utf-8"))
    assert (found["persona"], found["understood"], found["guessed_fit"]) == ("shop", UNDERSTOOD, False)
    assert [row["asked"] for row in found["reasons"]] == TALK
    assert UNDERSTOOD in (here / "d.html").read_text(encoding="utf-8")


def test_kept_talk_goes_on(here: Path, klarheit: Klarheit, played: Callable[..., Told]) -> None:
    played(TALK[0], "/ende", options=("--save", "a.json"))
    found = json.loads((here / "a.json").read_text(encoding="utf-8"))
    (here / "a.json").write_text(json.dumps(found | {"finished": False}), encoding="utf-8")
    code, told, _ = klarheit("practice", "resume", "a.json", stdin=f"{TALK[1]}\n/ende\n")
    assert code == 0
    assert f"> {TALK[0]}" in " ".join(told.split())
    assert [said["text"] for said in turns(here / "a.json") if said["side"] == "asker"] == TALK[:2]


def test_kept_talk_that_is_over_shows_its_debrief_again(
    klarheit: Klarheit, played: Callable[..., Told]
) -> None:
    first = played(*TALK, "/ende", UNDERSTOOD, "ja", options=("--save", "a.json"))
    again = klarheit("practice", "resume", "a.json")
    assert debrief_of(again).strip() == debrief_of(first).partition("Gespeichert")[0].strip()


def test_second_go_stands_beside_the_first(
    here: Path, klarheit: Klarheit, played: Callable[..., Told]
) -> None:
    played(*TALK, "/ende", options=("--save", "a.json"))
    other = "Was passiert, wenn das Heft leer bleibt?"
    typed = f"{other}\n/ende\n"
    code, told, _ = klarheit("practice", "resume", "a.json", "--from", "3", stdin=typed)
    assert code == 0
    both = " ".join(told.partition("Beide Anläufe nebeneinander")[2].split())
    assert f"Sie: {TALK[2]}" in both
    assert f"Sie: {other}" in both
    assert [said["text"] for said in turns(here / "a.json") if said["side"] == "asker"] == TALK
    second = [said["text"] for said in turns(here / "a-2.json") if said["side"] == "asker"]
    assert second == [*TALK[:2], other]


def test_without_a_counterpart_it_asks_with_whom(klarheit: Klarheit) -> None:
    code, told, _ = klarheit("practice", lang="de_DE.UTF-8", stdin="99\ndairy\n/ende\n")
    assert code == 0
    known = len(personas("de"))
    assert f"Das war nicht dabei. Tippen Sie eine Zahl von 1 bis {known}." in told.splitlines()
    assert "Petra Feldmann" in told.split(DEBRIEFED)[0]


def test_list_names_everybody(klarheit: Klarheit) -> None:
    told = klarheit("practice", "list", "--language", "en")[1]
    for one in personas("en"):
        assert [line for line in told.splitlines() if line.startswith(f"  {one.id} ") and one.name in line]


def test_check_finds_nothing_in_what_comes_along(klarheit: Klarheit) -> None:
    assert klarheit("practice", "check", SHOP)[:2] == (0, f"{SHOP}: all right\n")


def test_check_names_the_place_and_ends_with_one(here: Path, klarheit: Klarheit) -> None:
    (here / "a.toml").write_text(SHOP.read_text(encoding="utf-8").replace("depth = 1", "depth = 7", 1))
    code, told, _ = klarheit("practice", "check", "a.toml", SHOP)
    assert code == 1
    assert told.splitlines()[0].startswith("a.toml: fact.goal_overview.depth: ")
    assert told.splitlines()[-1] == f"{SHOP}: all right"


@pytest.mark.parametrize("language", ["de", "en"])
def test_form_asks_only_to_be_filled_in(here: Path, klarheit: Klarheit, language: str) -> None:
    assert klarheit("practice", "new", "a.toml", "--language", language)[0] == 0
    code, told, _ = klarheit("practice", "check", "a.toml")
    assert code == 1
    assert {line.rpartition(": ")[2] for line in told.splitlines()} == {
        room("en", "practice").PROBLEMS["empty"]
    }


def test_form_once_filled_in_can_be_played(
    here: Path, klarheit: Klarheit, played: Callable[..., Told]
) -> None:
    klarheit("practice", "new", "a.toml", "--language", "de")
    (here / "b.toml").write_text("\n".join(filled_in((here / "a.toml").read_text())), encoding="utf-8")
    assert klarheit("practice", "check", "b.toml")[:2] == (0, "b.toml: all right\n")
    code, told, _ = played("Was soll sich ändern?", "/ende", counterpart="b.toml")
    assert (code, DEBRIEFED in told) == (0, True)


def filled_in(form: str) -> Iterator[str]:
    """The form with the words of the shop, as somebody would fill it in."""
    shop = tomllib.loads(SHOP.read_text(encoding="utf-8"))
    facts = {one["id"]: one["de"] for one in shop["fact"]}
    mine = {
        "goal": facts["goal_overview"],
        "drivers": facts["drivers_lost_orders"],
        "people": facts["people_daughter"],
        "obstacles": facts["obstacle_brother"],
        "decoy": facts["decoy_labels"],
    }
    table: dict[str, object] = {}
    for line in form.splitlines():
        key = line.partition(" = ")[0]
        if line == "[de]":
            table = shop["de"]
        elif line == "[[way]]":
            table = {"de": shop["way"][1]["de"]}
        elif key == "id" and line.split('"')[1] in mine:
            table = mine[line.split('"')[1]]
        empty = ' = ""' in line or ' = [""' in line or line.startswith(("words = []", "cue_words = []"))
        yield f"{key} = {json.dumps(table[key], ensure_ascii=False)}" if empty else line


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["play", "nobody"], "nobody"),
        (["play", "missing.toml"], "missing.toml"),
        (["play", "empty.toml"], "empty.toml"),
        (["play", "dairy", "--save", "there.json"], "there.json"),
        (["new", "there.json"], "there.json"),
        (["resume", "missing.json"], "missing.json"),
        (["resume", "there.json"], "there.json"),
        (["resume", "newer.json"], "newer.json"),
        (["play", "dairy", "--answers", "missing.txt"], "missing.txt"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    here: Path, klarheit: Klarheit, arguments: list[str], told: str
) -> None:
    (here / "there.json").write_text("{}")
    (here / "empty.toml").write_text("")
    (here / "newer.json").write_text('{"kind": "klarheit practice", "version": 99}')
    code, shown, errors = klarheit("practice", *arguments)
    assert (code, shown) == (2, "")
    assert len(errors.splitlines()) == 1
    assert told in errors


def test_turn_to_return_to_must_be_there(klarheit: Klarheit, played: Callable[..., Told]) -> None:
    played(TALK[0], "/ende", options=("--save", "a.json"))
    code, _, errors = klarheit("practice", "resume", "a.json", "--from", "5")
    assert (code, "a.json" in errors) == (2, True)


def test_what_was_altered_in_a_kept_talk_is_named(
    here: Path, klarheit: Klarheit, played: Callable[..., Told]
) -> None:
    played(TALK[0], "/ende", options=("--save", "a.json"))
    whole = json.loads((here / "a.json").read_text(encoding="utf-8"))
    for key in whole:
        (here / "b.json").write_text(json.dumps(whole | {key: 7.5}), encoding="utf-8")
        code, _, errors = klarheit("practice", "resume", "b.json")
        assert (code, "b.json" in errors) == (2, True), key


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("command", ["play", "resume", "list", "check", "new", "cards"])
def test_help_has_an_example(klarheit: Klarheit, command: str, language: str) -> None:
    code, told, _ = klarheit("practice", command, "--help", lang=f"{language}_XX.UTF-8")
    assert code == 0
    assert f"  klarheit practice {command}" in told


def test_person_at_a_terminal_chooses_talks_and_is_debriefed(
    here: Path, at_terminal: Callable[..., tuple[str, int]]
) -> None:
    """Arrow down and Enter choose the second of the list; the learner says goodbye, writes, and reads."""
    second = in_order("en")[1]
    told, _code = at_terminal(
        ["practice", "--no-delay", "--save", "a.json"],
        ("With whom", "\x1b[B\r"),
        ("Turn 1", "What is to change for you?\r"),
        ("Turn 2", "/end\r"),
        ("what did you understand", "They want peace.\r"),
        ("right for", "\r"),
        ("Nobody else sees", ""),
    )
    assert "You left it open." in told
    found = json.loads((here / "a.json").read_text(encoding="utf-8"))
    assert (found["state"]["persona"], found["understood"]) == (second.id, "They want peace.")


def test_talk_in_a_terminal_goes_on_when_it_was_stopped(
    here: Path, klarheit: Klarheit, at_terminal: Callable[..., tuple[str, int]]
) -> None:
    told, _code = at_terminal(
        ["practice", "play", "dairy", "--no-delay", "--save", "a.json"],
        ("Turn 1", "What is to change for you?\r"),
        ("Turn 2", "\x03"),
        ("resume a.json", ""),
    )
    assert "klarheit practice resume a.json" in told
    assert klarheit("practice", "resume", "a.json", stdin="/end\n")[0] == 0
