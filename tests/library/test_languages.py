"""German and English know the same things by the same names."""

import gettext
import io
import re
import string
from pathlib import Path
from types import ModuleType
from typing import IO

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

import klarheit
import klarheit.languages
from klarheit.languages import phrases, room

FOLDER = Path(klarheit.languages.__file__).parent
ROOMS = sorted(path.stem for path in (FOLDER / "de").glob("*.py") if path.stem != "__init__")


def public_names(module: ModuleType) -> dict[str, type]:
    return {
        name: type(value)
        for name, value in vars(module).items()
        if not name.startswith("_") and not isinstance(value, ModuleType)
    }


def blanks(sentence: str) -> set[str]:
    return {name.lower() for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_both_languages_have_the_same_files() -> None:
    assert sorted(path.stem for path in (FOLDER / "en").glob("*.py") if path.stem != "__init__") == ROOMS


@pytest.mark.parametrize("name", ROOMS)
def test_both_languages_have_the_same_names(name: str) -> None:
    assert public_names(room("de", name)) == public_names(room("en", name))


@pytest.mark.parametrize("name", [name for name in ROOMS if hasattr(room("de", name), "PHRASES")])
def test_both_languages_have_the_same_phrases_with_the_same_blanks(name: str) -> None:
    german, english = phrases("de", name), phrases("en", name)
    assert list(german) == list(english)
    differing = {key for key in german if blanks(german[key]) != blanks(english[key])}
    assert differing == set()


@pytest.mark.parametrize("name", [name for name in ROOMS if hasattr(room("de", name), "PHRASES")])
def test_german_uses_german_quotation_marks_and_the_formal_address(name: str) -> None:
    for key, sentence in phrases("de", name).items():
        assert '"' not in sentence, key
        assert not re.search(r"\b(du|dein|deine|dir|dich)\b", sentence, re.IGNORECASE), key


def test_every_error_has_its_sentence_and_every_sentence_its_error() -> None:
    folder = Path(klarheit.__file__).parent
    source = "\n".join(path.read_text() for path in folder.rglob("*.py"))
    errors = r"(?:KlarheitError|UnreadableFile|UnsupportedLanguage|NoMirrorPossible|super\(\).__init__)"
    raised = errors + r"\(\s*\"(\w+)\""
    by_first_bytes = r"\(b.*, \"(\w+)\"\),"
    used = {*re.findall(raised, source), *re.findall(by_first_bytes, source), "language_unsupported"}
    parts = ("language_unsupported.", "reason", "standard_input")  # chosen by a field, or part of a sentence
    worded = {key for key in phrases("de", "errors") if not key.startswith(parts)}
    assert used == worded


def test_compiled_translations_are_those_of_the_source() -> None:
    folder = Path(klarheit.__file__).parent / "data/locale/de/LC_MESSAGES"
    compiled = io.BytesIO()
    with (folder / "argparse.po").open("rb") as source:
        write_mo(compiled, read_po(source))
    compiled.seek(0)
    with (folder / "argparse.mo").open("rb") as shipped:
        assert sentences(shipped) == sentences(compiled)


def sentences(file: IO[bytes]) -> dict[object, str]:
    """The translations of a compiled catalogue, without its header."""
    catalogue: dict[object, str] = vars(gettext.GNUTranslations(file))["_catalog"]
    return {key: sentence for key, sentence in catalogue.items() if key}
