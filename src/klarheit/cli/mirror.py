"""`klarheit mirror`: one conversation to the terminal or to files, many into a folder."""

import json
import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from klarheit.cli import corrected, endorsed, own, streams
from klarheit.cli.progress import with_progress
from klarheit.cli.say import complaint
from klarheit.cli.source import STANDARD_INPUT, read
from klarheit.cli.whole import make_folder, written_whole
from klarheit.errors import KlarheitError
from klarheit.languages import phrases
from klarheit.mirror import Mirror, mirror
from klarheit.report import text

KINDS = ("html", "pdf", "json", "text")
ENDINGS = {"html": ".html", "pdf": ".pdf", "json": ".json", "text": ".txt"}


def run(chosen: Namespace, language: str) -> int:
    _check(chosen)
    return _mirror_one(chosen) if chosen.out is None else _mirror_into_folder(chosen, language)


def _check(chosen: Namespace) -> None:
    """Options that contradict each other are refused before any work is done."""
    if chosen.out is None:
        if chosen.kinds:
            raise KlarheitError("as_needs_out")
        if len(chosen.files) > 1 or _is_folder(chosen.files[0]):
            raise KlarheitError("many_need_out")
        if chosen.html and chosen.html == chosen.pdf:
            raise KlarheitError("same_target", file=chosen.html)
        return
    if chosen.corrections:
        raise KlarheitError("corrections_of_one")
    if chosen.endorsed:
        raise KlarheitError("endorsed_of_one")
    for option in ("json", "html", "pdf"):
        if getattr(chosen, option):
            raise KlarheitError("out_instead", option=f"--{option}")


def _mirror_one(chosen: Namespace) -> int:
    """Render everything before writing anything, so that a refusal leaves nothing half-done."""
    found, report_language = _mirror(chosen.files[0], chosen)
    wanted = {"html": chosen.html, "pdf": chosen.pdf}
    title = None if chosen.files[0] == STANDARD_INPUT else _title(Path(chosen.files[0]))
    files = {path: _render(found, kind, report_language, title) for kind, path in wanted.items() if path}
    if chosen.json:
        streams.emit(_render(found, "json", report_language, title))
    elif not files:
        sys.stdout.write(_to_terminal(found, report_language))
    for path, content in files.items():
        _write(path, content, _real_paths(chosen.files))
        print(path, file=sys.stderr)
    return 0


def _mirror(file: str, chosen: Namespace) -> tuple[Mirror, str]:
    conversation = read(file, chosen.language)
    found = mirror(
        conversation,
        asker=chosen.asker,
        not_today=chosen.not_today,
        corrections=corrected.of(file, chosen),
        refused=corrected.refused(file, chosen),
        supplement=own.read() if chosen.own else None,
        endorsed=endorsed.read(chosen.endorsed) if chosen.endorsed else (),
        setting=chosen.setting,
    )
    return found, chosen.report_language or conversation.language


def _to_terminal(found: Mirror, language: str) -> str:
    width = min(96, max(40, shutil.get_terminal_size().columns))
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return text.render(found, language, width=width, colour=colour)


def _render(found: Mirror, kind: str, language: str, title: str | None) -> bytes:
    # Each view is loaded only when asked for: a mirror on the terminal starts without Jinja and WeasyPrint.
    if kind == "html":
        from klarheit.report import html  # noqa: PLC0415

        return html.render(found, language, title=title).encode()
    if kind == "pdf":
        from klarheit.report import pdf  # noqa: PLC0415

        return pdf.render(found, language, title=title)
    if kind == "json":
        from klarheit.report import json as as_json  # noqa: PLC0415

        return (json.dumps(as_json.render(found, language), ensure_ascii=False, indent=1) + "\n").encode()
    return text.render(found, language).encode()


def _title(file: Path) -> str:
    """The file's name; a name that is no Unicode gets a sign for each byte that can't be shown."""
    return os.fsencode(file.stem).decode(errors="replace")


def _write(path: Path, content: bytes, transcripts: frozenset[str]) -> None:
    """Raises KlarheitError instead of writing over one of the transcripts."""
    if os.path.realpath(path) in transcripts:
        raise KlarheitError("would_overwrite", file=path)
    with written_whole(path) as draft:
        draft.write_bytes(content)


def _real_paths(files: Iterable[str | Path]) -> frozenset[str]:
    return frozenset(map(os.path.realpath, files))


def _mirror_into_folder(chosen: Namespace, language: str) -> int:
    say = phrases(language, "cli")
    files = list(_transcripts(chosen.files, chosen.out))
    if not files:
        raise KlarheitError("folder_empty", folder=chosen.files)
    kinds, transcripts = chosen.kinds or ["html"], _real_paths(files)
    refused = []
    make_folder(chosen.out)
    for file, stem in with_progress(_name_apart(files), len(files), say["mirror.progress"]):
        try:
            found, report_language = _mirror(str(file), chosen)
            views = {kind: _render(found, kind, report_language, _title(file)) for kind in kinds}
            for kind, content in views.items():
                _write(chosen.out / (stem + ENDINGS[kind]), content, transcripts)
        except KlarheitError as error:
            refused.append(_refusal(file, error, language))
    print(say["mirror.done"].format(done=len(files) - len(refused), folder=chosen.out), file=sys.stderr)
    for line in refused:
        print(line, file=sys.stderr)
    return 2 if refused else 0


def _refusal(file: Path, error: KlarheitError, language: str) -> str:
    """The complaint, with the file before it when the sentence does not name it."""
    sentence = complaint(error, language)
    return sentence if str(file) in sentence else f"{file}: {sentence}"


def _transcripts(names: Iterable[str], out: Path) -> Iterator[Path]:
    """The files themselves, and of a folder every file in it.

    Not what is hidden, nor mirrors made before, nor the corrections that lie beside a talk.
    """
    for name in names:
        if _is_folder(name):
            yield from sorted(_within(Path(name), out.resolve()))
        elif not name.endswith(corrected.ENDING):
            yield Path(name)


def _within(folder: Path, out: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = [one for one in folders if _is_wanted(one) and Path(place, one).resolve() != out]
        yield from (Path(place, file) for file in files if _is_wanted(file))


def _is_folder(name: str) -> bool:
    return os.path.isdir(name)  # noqa: PTH112  # pathlib's raises for a name that is too long


def _is_wanted(name: str) -> bool:
    return not name.startswith(".") and not name.endswith(corrected.ENDING)


def _name_apart(files: list[Path]) -> Iterator[tuple[Path, str]]:
    """Each file with a name for its mirror; two files of one name get numbers."""
    taken: set[str] = set()
    for file in files:
        stem, number = file.stem, 2
        while stem in taken:
            stem, number = f"{file.stem}-{number}", number + 1
        taken.add(stem)
        yield file, stem
