"""Every sentence of the command stands in both languages, and each command is documented."""

import argparse
import re
import string
from pathlib import Path

import pytest

from klarheit_web import environment
from klarheit_web.commands.arguments import build_parser
from klarheit_web.commands.words import de, en

DOCS = Path(__file__).parents[3] / "docs"


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def commands(language: str = "en") -> dict[str, argparse.ArgumentParser]:
    for action in build_parser(language)._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("no commands")


def test_both_languages_have_the_same_sentences() -> None:
    assert list(de.PHRASES) == list(en.PHRASES)


@pytest.mark.parametrize("key", en.PHRASES)
def test_sentence_has_the_same_places_in_both_languages(key: str) -> None:
    assert places(de.PHRASES[key]) == places(en.PHRASES[key])


@pytest.mark.parametrize("key", environment.REFUSALS)
def test_refused_setting_has_the_same_places_in_both_languages(key: str) -> None:
    assert places(environment.REFUSALS[key]["de"]) == places(environment.REFUSALS[key]["en"])


@pytest.mark.parametrize("name", commands())
def test_command_is_documented_with_every_option(name: str) -> None:
    page = (DOCS / "klarheit-web.md").read_text()
    section = re.search(rf"^## `klarheit-web {name}`\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    assert section, f"docs/klarheit-web.md lacks a section on `klarheit-web {name}`"
    shown = [one for one in commands()[name]._actions if one.help != argparse.SUPPRESS]
    options = [option for action in shown for option in action.option_strings[-1:] if option != "--help"]
    assert [option for option in options if f"`{option}" not in section.group(1)] == []


@pytest.mark.parametrize("name", commands())
def test_help_has_examples_that_can_be_typed(name: str) -> None:
    for language in ("de", "en"):
        lines = re.findall(r"^  klarheit-web (\w+)", commands(language)[name].epilog or "", re.MULTILINE)
        assert set(lines) == {name}


def test_every_setting_is_documented() -> None:
    known = set(re.findall(r"KLARHEIT_[A-Z_]+[A-Z]\b", Path(environment.__file__).read_text()))
    told = set(re.findall(r"^\| `(KLARHEIT_[A-Z_]+)", (DOCS / "operating.md").read_text(), re.MULTILINE))
    assert told == known
