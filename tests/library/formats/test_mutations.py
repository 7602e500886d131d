"""Damaged files: out of each comes a sound conversation and its mirror, or a refusal, never a traceback.

By default a bounded sample; KLARHEIT_NIGHTLY=1 runs 20,000 cases.
"""

import io
import json
import math
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klarheit import formats
from klarheit.conversation import Conversation
from klarheit.errors import KlarheitError, NoMirrorPossible
from klarheit.languages import LANGUAGES, phrases
from klarheit.mirror import mirror
from klarheit.report import json as as_json
from klarheit.report import text

FOLDER = Path(__file__).parents[2] / "transcripts"
FILES = sorted(path for path in FOLDER.glob("*/*") if path.is_file() and path.name != "expected.json")
CONTENTS = {str(path.relative_to(FOLDER)): path.read_bytes() for path in FILES}
NIGHTLY = bool(os.environ.get("KLARHEIT_NIGHTLY"))
BOUNDED = settings(
    max_examples=20_000 if NIGHTLY else 600,
    derandomize=not NIGHTLY,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)

FRAGMENTS = (
    b"\x00", b"\xff", b"\xf0\x9f\x91\x8b", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\n\n", b"\r",
    b'"', b"{", b"]", b"<v ", b">>", b"--> ", b"-00:00:01.000 --> ", b"99999:99:99,999 --> 00:00:00,000",
    b"NaN", b"1e999", b": ", b"**", b"//S01: ", b"[", b"&#x110000;", b"&#0;", b"\\N", b"NOTE ", b"WEBVTT\n",
    b"9" * 40, b"\t", b",", b"Ich: ", b"#" * 300, b"(" * 300,
)  # fmt: skip
ODD_VALUES: tuple[object, ...] = (
    None, True, -1, 0, 10**400, 1e308, -0.0, "", " ", "NaN", "\ud800", "\x00", [], {}, [[]], [None],
    {"": None}, "00:00:01", "x" * 500, [{"text": "a"}], {"items": [{}]},
)  # fmt: skip

BEGINNINGS = (
    b"WEBVTT\n\n00:01.000 --> 00:02.000\n", b"1\n00:00:01,000 --> 00:00:02,000\n", b"Ich: ", b"Anna 0:03\n",
    b"0:00:01.000,0:00:02.000\nA: a\n", b"<cite>Anna:</cite><p>", b"Text;Rolle\n",
)  # fmt: skip

Change = tuple[str, float, float, int]
changes = st.lists(
    st.tuples(
        st.sampled_from(["flip", "cut", "insert", "swap", "repeat", "value"]),
        st.floats(0, 1, exclude_max=True),
        st.floats(0, 1, exclude_max=True),
        st.integers(0, 1_000),
    ),
    min_size=1,
    max_size=6,
)


def flip(content: bytes, start: int, stop: int, choice: int) -> bytes:
    return content[:start] + bytes([choice % 256]) + content[start + 1 :]


def cut(content: bytes, start: int, stop: int, choice: int) -> bytes:
    return content[: min(start, stop)] + content[max(start, stop) :]


def insert(content: bytes, start: int, stop: int, choice: int) -> bytes:
    return content[:start] + FRAGMENTS[choice % len(FRAGMENTS)] + content[start:]


def swap(content: bytes, start: int, stop: int, choice: int) -> bytes:
    lines = content.split(b"\n")
    one, other = start % len(lines), stop % len(lines)
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def repeat(content: bytes, start: int, stop: int, choice: int) -> bytes:
    low, high = min(start, stop), max(start, stop)
    return content[:high] + content[low:high] * (choice % 3 + 1) + content[high:]


def value(content: bytes, start: int, stop: int, choice: int) -> bytes:
    """Another value somewhere in the JSON; the content itself when it is none."""
    try:
        parsed = json.loads(content)
    except (ValueError, RecursionError):
        return content
    places = [(parent, key) for parent in containers(parsed) for key in keys(parent)]
    if places:
        parent, key = places[start % len(places)]
        parent[key] = ODD_VALUES[choice % len(ODD_VALUES)]  # type: ignore[index]
    return json.dumps(parsed).encode()


def containers(parsed: object) -> list[dict[str, object] | list[object]]:
    if not isinstance(parsed, dict | list):
        return []
    inner = parsed.values() if isinstance(parsed, dict) else parsed
    return [parsed, *(found for one in inner for found in containers(one))]


def keys(parent: dict[str, object] | list[object]) -> list[str] | list[int]:
    return list(parent) if isinstance(parent, dict) else list(range(len(parent)))


CHANGES: dict[str, Callable[[bytes, int, int, int], bytes]] = {
    "flip": flip, "cut": cut, "insert": insert, "swap": swap, "repeat": repeat, "value": value,
}  # fmt: skip


def damaged(content: bytes, changed: list[Change]) -> bytes:
    for kind, start, stop, choice in changed:
        size = len(content) or 1
        content = CHANGES[kind](content, int(start * size), int(stop * size), choice)[:400_000]
    return content


def damaged_inside(content: bytes, changed: list[Change]) -> bytes:
    """A Word file whose text is damaged while the package around it stays whole."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            part = source.read(name)
            copy.writestr(name, damaged(part, changed) if name == "word/document.xml" else part)
    return target.getvalue()


def read_or_refused(content: bytes) -> Conversation | None:
    """The conversation, if it is sound; None if it is refused in both languages."""
    try:
        read = formats.parse(content, name="talk")
    except KlarheitError as error:
        for language in LANGUAGES:
            phrases(language, "errors")[error.key].format(**error.fields)
        return None
    assert_sound(read)
    return read


def assert_sound(read: Conversation) -> None:
    ids = [speaker.id for speaker in read.speakers]
    assert read.language in LANGUAGES
    assert read.turns
    assert len(set(ids)) == len(ids)
    assert {turn.speaker for turn in read.turns} <= {*ids, None}
    assert {speaker.role for speaker in read.speakers} <= {"asker", "partner", None}
    for speaker in read.speakers:
        f"{speaker.id} {speaker.name}".encode()
    for turn in read.turns:
        assert turn.text == " ".join(turn.text.split()) != ""
        turn.text.encode("utf-8")
        for time in (turn.start, turn.end):
            assert time is None or (isinstance(time, float) and math.isfinite(time))
        assert turn.end is None or (turn.start is not None and turn.start <= turn.end)
    for note in read.notes:
        assert phrases("de", "notes")[note]


def assert_mirrored_or_refused(read: Conversation) -> None:
    """A mirror in every view that a program or a terminal reads, or the reason why there is none."""
    try:
        found = mirror(read)
    except NoMirrorPossible as error:
        phrases("de", "errors")[error.key].format(**error.fields)
        return
    assert text.render(found, "de")
    assert as_json.render(found, "en")["version"] == found.version


@BOUNDED
@given(st.sampled_from(sorted(CONTENTS)), changes)
def test_damaged_file_is_read_or_refused(name: str, changed: list[Change]) -> None:
    read = read_or_refused(damaged(CONTENTS[name], changed))
    if read is not None:
        assert_mirrored_or_refused(read)


@settings(BOUNDED, max_examples=BOUNDED.max_examples // 10)
@given(st.sampled_from(sorted(name for name in CONTENTS if name.endswith(".docx"))), changes)
def test_damaged_word_file_is_read_or_refused(name: str, changed: list[Change]) -> None:
    read_or_refused(damaged_inside(CONTENTS[name], changed))


@settings(BOUNDED, max_examples=BOUNDED.max_examples // 5)
@given(
    st.one_of(
        st.binary(max_size=400), st.text(max_size=400).map(lambda text: text.encode("utf-8", "replace"))
    )
)
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    read_or_refused(content)


@pytest.mark.parametrize("before", BEGINNINGS)
@pytest.mark.parametrize(
    "endless", [b"<v ", b"<cite>", b"\n", b">> ", b"**a", b"a: ", b"//S01: ", b"NOTE\n", b"<a "]
)
def test_endless_repetition_is_read_or_refused(before: bytes, endless: bytes) -> None:
    """A pattern that takes quadratic time would take minutes here."""
    read_or_refused(before + endless * 40_000 + b"\nIch: Guten Tag")


@pytest.mark.parametrize("name", sorted(CONTENTS))
def test_undamaged_file_is_sound(name: str) -> None:
    assert (read_or_refused(CONTENTS[name]) is None) == (name == "synthetic/gong_parties_de.json")
