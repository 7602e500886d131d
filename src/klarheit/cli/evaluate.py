"""`klarheit evaluate`: the recogniser beside talks that a person coded."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from klarheit.cli import streams
from klarheit.cli.progress import with_progress
from klarheit.cli.whole import make_folder, written_whole
from klarheit.errors import KlarheitError
from klarheit.languages import phrases

if TYPE_CHECKING:
    from klarheit.evaluation.evaluate import Evaluation

KINDS = ("text", "markdown", "json")
ENDINGS = {"text": ".txt", "markdown": ".md", "json": ".json"}
NAME = "evaluation"


def run(chosen: Namespace, language: str) -> int:
    _check(chosen)
    files = list(_talks(chosen.files))
    if not files:
        raise KlarheitError("codings_none", folder=chosen.files)
    found = _evaluate(files, phrases(language, "cli")["evaluate.progress"])
    if chosen.out is not None:
        _write(found, chosen, language)
    elif chosen.json:
        streams.emit(_render(found, "json", language).encode())
    else:
        _print(found, language)
    return 0


def _check(chosen: Namespace) -> None:
    if chosen.out is None and chosen.kinds:
        raise KlarheitError("as_needs_folder")
    if chosen.out is not None and chosen.json:
        raise KlarheitError("out_instead", option="--json")


def _talks(names: Iterable[str]) -> Iterable[Path]:
    """The files themselves, and of a folder every `*.talk` in it."""
    for name in map(Path, names):
        yield from sorted(name.rglob("*.talk")) if name.is_dir() else [name]


def _evaluate(files: list[Path], label: str) -> "Evaluation":
    from klarheit import evaluation  # noqa: PLC0415  # with numpy, which no other command's help needs

    talks = [evaluation.read(file) for file in files]
    return evaluation.evaluate(with_progress(talks, len(talks), label))


def _write(found: "Evaluation", chosen: Namespace, language: str) -> None:
    make_folder(chosen.out)
    for kind in chosen.kinds or ["text"]:
        path = chosen.out / (NAME + ENDINGS[kind])
        with written_whole(path) as draft:
            draft.write_text(_render(found, kind, language), encoding="utf-8")
        print(path, file=sys.stderr)


def _render(found: "Evaluation", kind: str, language: str) -> str:
    from klarheit.cli import evaluation_tables as tables  # noqa: PLC0415  # with rich
    from klarheit.evaluation.evaluate import as_json  # noqa: PLC0415

    if kind == "json":
        return json.dumps(as_json(found), ensure_ascii=False, indent=1) + "\n"
    views: dict[str, Callable[[Evaluation, str], str]] = {
        "text": tables.as_text,
        "markdown": tables.as_markdown,
    }
    return views[kind](found, language)


def _print(found: "Evaluation", language: str) -> None:
    from klarheit.cli import evaluation_tables as tables  # noqa: PLC0415  # with rich

    tables.to_terminal(found, language)
