"""What is not documented fails, and what is documented runs."""

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from klarheit.clarity.model import DIMENSIONS
from klarheit.cli.arguments import build_parser
from klarheit.formats import FORMATS
from klarheit.measures import MEASURES
from klarheit.moves.model import LABELS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
SAMPLES = ROOT / "src/klarheit/data/conversations"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]


def commands() -> dict[str, argparse.ArgumentParser]:
    for action in build_parser("en")._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("no commands")


def examples() -> list[tuple[str, str]]:
    """Every line after `$ ` in a `console` block, with its page."""
    found = []
    for page in PAGES:
        for block in re.findall(r"```console\n(.*?)```", page.read_text(), re.DOTALL):
            found += [(page.name, line[2:]) for line in block.splitlines() if line.startswith("$ ")]
    return found


@pytest.mark.parametrize("name", commands())
def test_command_is_documented_with_every_option(name: str) -> None:
    page = (DOCS / "cli.md").read_text()
    section = re.search(rf"^## `klarheit {name}`\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    assert section, f"docs/cli.md lacks a section on `klarheit {name}`"
    options = [option for action in commands()[name]._actions for option in action.option_strings[-1:]]
    assert [option for option in options if f"`{option}" not in section.group(1) and option != "--help"] == []


@pytest.mark.parametrize("key", [key for key, *_ in FORMATS])
def test_format_is_documented(key: str) -> None:
    assert f"`{key}`" in (DOCS / "formats.md").read_text()


def test_measures_are_documented_in_their_order() -> None:
    sections = re.findall(r"^## `(\w+)`", (DOCS / "measures.md").read_text(), re.MULTILINE)
    assert sections == [measure.__module__.rpartition(".")[2] for measure in MEASURES]


@pytest.mark.parametrize("key", DIMENSIONS)
def test_dimension_is_documented(key: str) -> None:
    assert f"`{key}`" in (DOCS / "clarity-map.md").read_text()


@pytest.mark.parametrize("key", LABELS)
def test_move_is_documented(key: str) -> None:
    assert f"`{key}`" in (DOCS / "moves.md").read_text()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text())
    assert [target for target in targets if not (page.parent / target).exists()] == []


def python_blocks() -> list[tuple[str, str]]:
    return [
        (page.name, block)
        for page in PAGES
        for block in re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL)
    ]


@pytest.mark.parametrize(("page", "block"), python_blocks())
def test_python_example_runs(page: str, block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for sample in SAMPLES.iterdir():
        shutil.copy(sample, tmp_path)
    monkeypatch.chdir(tmp_path)
    exec(compile(block, page, "exec"), {})


@pytest.mark.parametrize(("page", "line"), examples())
def test_example_runs(page: str, line: str, tmp_path: Path) -> None:
    for sample in SAMPLES.iterdir():
        shutil.copy(sample, tmp_path)
    (tmp_path / "talks").mkdir()
    for sample in SAMPLES.glob("*.vtt"):
        shutil.copy(sample, tmp_path / "talks")
    shutil.copy(ROOT / "tests/library/cli/turns.tsv", tmp_path)
    shutil.copytree(ROOT / "tests/library/cli/coded", tmp_path / "coded")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    own = {"KLARHEIT_HOME": str(tmp_path / "own")}
    environment = {**os.environ, **own, "PATH": path, "LANG": "en_GB.UTF-8"}
    found = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line], cwd=tmp_path, env=environment,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert found.returncode == 0, f"{shlex.quote(line)} in {page}: {found.stderr}"
