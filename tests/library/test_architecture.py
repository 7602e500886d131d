"""The order of the rooms is checked, and the check can fail."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = Path(sys.executable).with_name("lint-imports")


def lint_imports(folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [LINT, "--config", "pyproject.toml", "--no-cache"],
        cwd=folder, env={"PYTHONPATH": str(folder / "src"), "PATH": "/usr/bin:/bin", "COLUMNS": "200"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_import_order_holds(checkout: Path) -> None:
    found = lint_imports(checkout)
    assert (found.returncode, found.stderr) == (0, ""), found.stdout


@pytest.mark.parametrize(
    ("lower", "upper"),
    [
        ("conversation.py", "klarheit.moves"),
        ("moves/words.py", "klarheit.mirror"),
        ("mirror.py", "klarheit.report"),
    ],
)
def test_import_upwards_is_reported(checkout: Path, lower: str, upper: str) -> None:
    module = checkout / "src/klarheit" / lower
    module.write_text(module.read_text() + f"\nimport {upper}\n")
    found = lint_imports(checkout)
    culprit = "klarheit." + lower.removesuffix(".py").replace("/", ".")
    assert found.returncode == 1
    assert f"{culprit} -> {upper}" in found.stdout


def test_import_of_django_is_reported(checkout: Path) -> None:
    module = checkout / "src/klarheit/errors.py"
    module.write_text("import django\n" + module.read_text())
    found = lint_imports(checkout)
    assert found.returncode == 1
    assert "klarheit.errors -> django" in found.stdout


def test_import_klarheit_loads_nothing_it_does_not_need() -> None:
    script = "import sys, klarheit; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    unneeded = {"django", "numpy", "rich", "jinja2", "weasyprint", "docx", "py3langid", "lxml"}
    assert unneeded & {module.split(".")[0] for module in found.stdout.split()} == set()


def test_no_file_is_longer_than_400_lines() -> None:
    # Language knowledge is data, and grows by lines.
    files = [*ROOT.glob("src/**/*.py"), *ROOT.glob("tests/**/*.py"), *ROOT.glob("benchmarks/*.py")]
    long = {str(f.relative_to(ROOT)): n for f in files if (n := len(f.read_text().splitlines())) > 400}
    assert long == {}
