"""A dialogue is a plain file: what is written is read, and what is broken is said."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from klarheit import clarify
from klarheit.clarify.files import dump
from klarheit.clarify.model import Dialogue
from klarheit.errors import KlarheitError

Change = Callable[[dict[str, object]], object]
Begin = Callable[..., Dialogue]
Hold = Callable[[str, str], Dialogue]
Held = tuple[str, str, list[tuple[str, str]]]


def test_what_was_written_is_read(tmp_path: Path, held: Held, begun: Begin) -> None:
    setting, language, rows = held
    dialogue = begun(setting, language, *(answer for _, answer in rows))
    clarify.write(dialogue, tmp_path / "a.json")
    assert clarify.read(tmp_path / "a.json") == dialogue


def test_file_is_plain_and_the_users_alone(tmp_path: Path, begun: Begin) -> None:
    file = tmp_path / "a.json"
    clarify.write(begun("prepare", "de", "Herrn Voß"), file)
    assert json.loads(file.read_text(encoding="utf-8")) == {
        "kind": "klarheit clarify",
        "version": 1,
        "setting": "prepare",
        "language": "de",
        "today": "2026-11-23",
        "ended": False,
        "exchanges": [{"key": "concern", "question": "Wen treffen Sie als Nächstes?", "text": "Herrn Voß"}],
        "earlier": None,
    }
    assert file.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


def test_preparation_is_kept_within(tmp_path: Path, to_the_end: Hold, today: date) -> None:
    dialogue = clarify.begin("one_line", "de", today, to_the_end("prepare", "de"))
    clarify.write(dialogue, tmp_path / "a.json")
    assert clarify.read(tmp_path / "a.json") == dialogue


def broken(**changes: object) -> Change:
    return lambda found: {**found, **changes}


@pytest.mark.parametrize(
    ("change", "key", "place"),
    [
        (lambda found: [], "clarify_broken", "kind"),
        (broken(kind="corrections"), "clarify_broken", "kind"),
        (broken(version=None), "clarify_broken", "version"),
        (broken(version=2), "clarify_newer", None),
        (broken(setting="therapy"), "clarify_broken", "setting"),
        (broken(setting=["prepare"]), "clarify_broken", "setting"),
        (broken(language="fr"), "clarify_broken", "language"),
        (broken(today="yesterday"), "clarify_broken", "today"),
        (broken(ended=1), "clarify_broken", "ended"),
        (broken(exchanges={}), "clarify_broken", "exchanges"),
        (broken(exchanges=[{"key": "concern"}]), "clarify_broken", "exchanges[1]"),
        (broken(exchanges=["concern"]), "clarify_broken", "exchanges[1]"),
        (broken(earlier={"kind": "other"}), "clarify_broken", "kind"),
    ],
)
def test_broken_file_is_refused_with_its_place(
    tmp_path: Path, begun: Begin, change: Change, key: str, place: str | None
) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps(change(dump(begun("prepare", "de", "Herrn Voss")))))
    with pytest.raises(KlarheitError) as refused:
        clarify.read(file)
    assert (refused.value.key, refused.value.fields.get("place"), refused.value.fields["file"]) == (
        key,
        place,
        file,
    )


@pytest.mark.parametrize(
    ("content", "key"), [(b"", "json_broken"), (b"{", "json_broken"), (b"\xff\xfe\x00", "clarify_broken")]
)
def test_file_that_is_no_json_is_refused(tmp_path: Path, content: bytes, key: str) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(content)
    with pytest.raises(KlarheitError) as refused:
        clarify.read(file)
    assert (refused.value.key, refused.value.fields["file"]) == (key, file)


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    for path, key in ((tmp_path / "none.json", "missing"), (tmp_path, "no_file")):
        with pytest.raises(KlarheitError) as refused:
            clarify.read(path)
        assert (refused.value.key, refused.value.fields["file"]) == (key, path)


def test_folder_that_is_not_there_can_not_be_written_to(tmp_path: Path, begun: Begin) -> None:
    with pytest.raises(KlarheitError) as refused:
        clarify.write(begun("prepare", "de"), tmp_path / "nowhere" / "a.json")
    assert refused.value.key == "file_unwritable"


def test_step_that_a_coach_took_out_of_the_setting_does_no_harm(tmp_path: Path, begun: Begin) -> None:
    found = dump(begun("prepare", "de", "Herrn Voss"))
    found["exchanges"].append({"key": "former", "question": "Und früher?", "text": "Anders."})
    file = tmp_path / "a.json"
    file.write_text(json.dumps(found))
    dialogue = clarify.read(file)
    assert clarify.prompt(dialogue).key == "known"
    assert clarify.outcome(dialogue).concern == "Herrn Voss"
