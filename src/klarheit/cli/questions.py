"""`klarheit questions`: the catalogue listed, searched, and printed as cards."""

import json
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from klarheit.clarity.catalogue import LICENCE, SETTINGS, CatalogueQuestion, search
from klarheit.cli import question_lines, streams
from klarheit.cli.whole import written_whole
from klarheit.errors import KlarheitError
from klarheit.languages import phrases

ENDINGS = (".pdf", ".html")
_FILTERS = ("dimension", "kind", "state")


def run(chosen: Namespace, language: str) -> int:
    language = chosen.language or language
    found = _search(chosen, language)
    if chosen.cards:
        _write_cards(found, chosen.cards, chosen.setting, language)
    elif chosen.json:
        streams.emit((json.dumps(_as_json(found), ensure_ascii=False, indent=1) + "\n").encode())
    else:
        sys.stdout.writelines(f"{line}\n" for line in _lines(found, chosen, language))
    return 0


def _search(
    chosen: Namespace, language: str, *, without: str = "", setting: str | None = None
) -> tuple[CatalogueQuestion, ...]:
    """What was asked for; `without` one filter or word, or in another `setting`."""
    return search(
        [word for word in chosen.words if word != without],
        language=language,
        setting=setting or chosen.setting,
        **{name: getattr(chosen, name) for name in _FILTERS if name != without},
    )


def _lines(found: Sequence[CatalogueQuestion], chosen: Namespace, language: str) -> Iterator[str]:
    if not found:
        return _nothing(chosen, language)
    width = min(96, max(40, shutil.get_terminal_size().columns))
    return question_lines.lines(found, chosen.setting, language, full=chosen.full, width=width)


def _nothing(chosen: Namespace, language: str) -> Iterator[str]:
    """That nothing fits, and what would be found if one thing asked for were let go."""
    say = phrases(language, "questions")
    yield say["none"]
    for lead, found in _loosened(chosen, language):
        if found:
            yield f"  {lead}: {question_lines.counted(len(found), language)}"
    yield say["none.all"]


def _loosened(chosen: Namespace, language: str) -> Iterator[tuple[str, Sequence[CatalogueQuestion]]]:
    """Each thing asked for, as it was typed, with what is found without it; and each other setting."""
    say = phrases(language, "questions")
    for word in dict.fromkeys(chosen.words):
        yield say["none.without"].format(what=word), _search(chosen, language, without=word)
    for name in _FILTERS:
        if getattr(chosen, name):
            option = f"--{name} {getattr(chosen, name)}"
            yield say["none.without"].format(what=option), _search(chosen, language, without=name)
    for setting in SETTINGS:
        found = () if setting == chosen.setting else _search(chosen, language, setting=setting)
        yield say["none.with"].format(what=f"--for {setting}"), found


def _as_json(found: Sequence[CatalogueQuestion]) -> dict[str, object]:
    """The questions with all their wordings, in both languages; `slot` only where there is one."""
    return {"licence": LICENCE, "questions": [_fields(one) for one in found]}


def _fields(one: CatalogueQuestion) -> dict[str, object]:
    texts = {"purpose": dict(one.purpose), "when": dict(one.when), "trap": dict(one.trap)}
    return {
        "id": one.id,
        "dimension": one.dimension,
        "kind": one.kind,
        "grade": one.grade,
        "fits": one.fits,
        "phase": one.phase,
        "known": one.known,
        "follow": one.follow,
        **texts,
        "wordings": {
            setting: {language: asdict(wording) for language, wording in wordings.items()}
            for setting, wordings in one.wordings.items()
        },
    }


def _write_cards(found: Sequence[CatalogueQuestion], path: Path, setting: str, language: str) -> None:
    """Raises KlarheitError when there is nothing to print, or for a file of another kind."""
    if path.suffix.lower() not in ENDINGS:
        raise KlarheitError("cards_ending", file=path)
    if not found:
        raise KlarheitError("cards_none")
    say = phrases(language, "questions")
    if sys.stderr.isatty():
        print(say["cards.progress"].format(count=len(found)), file=sys.stderr)
    content = _cards(found, path.suffix.lower(), setting, language)
    with written_whole(path) as draft:
        draft.write_bytes(content)
    print(path, file=sys.stderr)
    if path.suffix.lower() == ".pdf":
        print(say["cards.print"], file=sys.stderr)


def _cards(found: Sequence[CatalogueQuestion], ending: str, setting: str, language: str) -> bytes:
    from klarheit.report import cards  # noqa: PLC0415  # with Jinja, which a list does not need

    if ending == ".html":
        return cards.render_html(found, setting, language).encode()
    return cards.render_pdf(found, setting, language)
