"""Collects what pages say, complains about what has no German yet, and compiles the tables.

    python -m klarheit_web.pages.translations [APP ...] [--check]

Without --check the .po file of each app gets an empty entry for every new sentence and loses unused ones.
"""

import io
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).parents[1]
KEYWORDS = {**DEFAULT_KEYWORDS, "gettext_lazy": None, "ngettext_lazy": (1, 2), "pgettext_lazy": ((1, "c"), 2)}
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
TABLE = "locale/de/LC_MESSAGES/django"


def main(arguments: list[str]) -> int:
    """Exit code 1 when a sentence has no German, or with --check when a table is not up to date."""
    if not settings.configured:
        settings.configure(USE_I18N=True)
    check = "--check" in arguments
    apps = [one for one in arguments if not one.startswith("-")] or sorted(_apps())
    complaints = [line for app in apps for line in _bring_up_to_date(ROOT / app, check)]
    print("\n".join(complaints) or "Every sentence has its German.")
    return 1 if complaints else 0


def _apps() -> Iterator[str]:
    return (file.parent.name for file in ROOT.glob("*/apps.py"))


def _bring_up_to_date(app: Path, check: bool) -> list[str]:
    table, found = app / f"{TABLE}.po", _collect(app)
    if not found and not table.exists():
        return []
    known = read_po(io.BytesIO(table.read_bytes()), locale="de") if table.exists() else Catalog(locale="de")
    complaints = list(_complain(app.name, known, found))
    if check:
        return [*complaints, *_unused(app.name, known, found), *_stale(app, known)]
    _merge(known, found)
    table.parent.mkdir(parents=True, exist_ok=True)
    table.write_bytes(_po(known))
    table.with_suffix(".mo").write_bytes(_mo(known))
    return complaints


def _collect(app: Path) -> dict[tuple[str | None, str], tuple[str, ...]]:
    """Context and sentence → sentence, or singular and plural."""
    found = {}
    for path in sorted((*app.rglob("*.py"), *app.rglob("*.html"), *app.rglob("*.txt"))):
        if "migrations" in path.parts:
            continue
        source = path.read_text(encoding="utf-8")
        python = source if path.suffix == ".py" else templatize(source, origin=str(path))
        for _line, message, _comments, context in extract("python", io.BytesIO(python.encode()), KEYWORDS):
            forms = message if isinstance(message, tuple) else (message,)
            found[context, forms[0]] = forms
    return found


def _complain(app: str, known: Catalog, found: Iterable[tuple[str | None, str]]) -> Iterator[str]:
    for context, sentence in found:
        entry = known.get(sentence, context)
        worded = entry.string if entry else ""
        if entry is None or entry.fuzzy or not all(worded if isinstance(worded, tuple) else (worded,)):
            yield f"{app}: no German for {sentence!r}"


def _unused(app: str, known: Catalog, found: dict[tuple[str | None, str], tuple[str, ...]]) -> Iterator[str]:
    for entry in known:
        first = entry.id[0] if isinstance(entry.id, tuple) else entry.id
        if first and (entry.context, first) not in found:
            yield f"{app}: no page says {first!r} any more"


def _stale(app: Path, known: Catalog) -> list[str]:
    compiled = app / f"{TABLE}.mo"
    fresh = compiled.exists() and compiled.read_bytes() == _mo(known)
    return [] if fresh else [f"{app.name}: the compiled table is old; run make translations"]


def _merge(known: Catalog, found: dict[tuple[str | None, str], tuple[str, ...]]) -> None:
    for entry in list(known):
        first = entry.id[0] if isinstance(entry.id, tuple) else entry.id
        if first and (entry.context, first) not in found:
            known.delete(first, entry.context)
    for (context, first), forms in found.items():
        if known.get(first, context) is None:
            known.add(forms if len(forms) > 1 else first, context=context)


def _po(catalog: Catalog) -> bytes:
    written = io.BytesIO()
    write_po(written, catalog, width=110, omit_header=False, sort_output=False, include_previous=False)
    lines = written.getvalue().decode().splitlines()
    kept = [
        line for line in lines if not line.startswith(("#", '"PO-Revision', '"POT-Creation', '"Generated'))
    ]
    return ("\n".join(kept).strip() + "\n").encode()


def _mo(catalog: Catalog) -> bytes:
    written = io.BytesIO()
    catalog.creation_date = LONG_AGO  # a table is the same whenever it is compiled
    write_mo(written, catalog)
    return written.getvalue()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
