"""`klarheit understood`: one page for the partner of a talk, in the partner's words."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from klarheit.clarity.model import DIMENSIONS, Endorsement
from klarheit.cli import corrected, endorsed, own
from klarheit.cli.source import STANDARD_INPUT, read
from klarheit.cli.whole import written_whole
from klarheit.conversation import Conversation
from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES, phrases
from klarheit.mirror import Mirror, mirror
from klarheit.report.understood.model import AUDIENCES, Understood

KINDS = ("letter", "mail", "html", "pdf", "json")
ENDINGS = {".html": "html", ".pdf": "pdf", ".json": "json", ".txt": "letter"}
MAIL = "mail.txt"
SHOWN = 60


def add_arguments(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    """The arguments of `klarheit understood`; `say` are the phrases of the command."""
    parser.add_argument("file", metavar=say["FILE"], help=say["understood.file"])
    parser.add_argument("--asker", metavar="NAME", action="append", help=say["mirror.asker"])
    parser.add_argument(
        "--for", dest="audience", choices=AUDIENCES, default=AUDIENCES[0], help=say["understood.for"]
    )
    parser.add_argument("--date", metavar=say["DAY"], help=say["understood.date"])
    parser.add_argument(
        "--inner", metavar="DIMENSION", choices=DIMENSIONS, action="append", default=[],
        help=say["understood.inner"].format(dimensions=", ".join(DIMENSIONS)),
    )  # fmt: skip
    parser.add_argument(
        "--leave-out", metavar=say["ID"], action="append", default=[], help=say["understood.leave_out"]
    )
    parser.add_argument(
        "--with", dest="keep", metavar=say["ID"], action="append", default=[], help=say["understood.with"]
    )
    parser.add_argument("--list", action="store_true", help=say["understood.list"])
    parser.add_argument("-o", "--out", metavar=say["FILE"], type=Path, help=say["understood.out"])
    parser.add_argument(
        "--as",
        dest="kind",
        metavar=say["KIND"],
        choices=KINDS,
        help=say["understood.as"].format(kinds=", ".join(KINDS)),
    )
    parser.add_argument("--form", metavar=say["FILE"], type=Path, help=say["understood.form"])
    parser.add_argument("--answers", metavar=say["FILE"], type=Path, help=say["understood.answers"])
    parser.add_argument("--corrections", metavar=say["FILE"], type=Path, help=say["corrections"])
    parser.add_argument("--uncorrected", action="store_true", help=say["mirror.uncorrected"])
    parser.add_argument("--own", action="store_true", help=say["mirror.own"])
    parser.add_argument("--language", choices=LANGUAGES, help=say["language"])


def run(chosen: Namespace, language: str) -> int:
    """Tell what was understood, to the screen or into a file; say on standard error what was left out."""
    kind, when = _kind(chosen), _day(chosen.date)
    page = _page(chosen, when)
    if chosen.list:
        sys.stdout.writelines(f"{line}\n" for line in _listed(page, language))
        return 0
    files = {chosen.out: _render(page, kind)} if chosen.out else {}
    if chosen.form:
        files[chosen.form] = _render(page, "form")
    if not files:
        sys.stdout.write(_render(page, kind).decode())
    for path, written in files.items():
        _write(path, written, chosen.file)
        print(path, file=sys.stderr)
    _tell_left_out(page, language)
    if page.of_others:
        ids = ", ".join(page.of_others)
        print(phrases(language, "cli")["understood.of_others"].format(ids=ids), file=sys.stderr)
    return 0


def _kind(chosen: Namespace) -> str:
    """What to write: as told, or by the name of the file; the letter to the screen."""
    if chosen.out and chosen.out == chosen.form:
        raise KlarheitError("same_form", file=chosen.form)
    kind: str | None = chosen.kind
    if chosen.out is None:
        if kind == "pdf":
            raise KlarheitError("pdf_needs_out")
        return kind or "letter"
    if kind is None and chosen.out.name.endswith(MAIL):
        return "mail"
    kind = kind or ENDINGS.get(chosen.out.suffix.lower())
    if kind is None:
        raise KlarheitError("understood_ending", file=chosen.out, known=", ".join((MAIL, *ENDINGS)))
    return kind


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        raise KlarheitError("day_unreadable", day=written) from error


def _page(chosen: Namespace, when: date | None) -> Understood:
    """The page; with answers that came back, the one that goes by them."""
    conversation = read(chosen.file, chosen.language)
    found = _mirrored(conversation, chosen)
    if chosen.answers:
        # Loaded only when asked for, as the views below: other commands start without it.
        from klarheit.report.understood.compose import sentence_ids  # noqa: PLC0415

        agreed = endorsed.read(chosen.answers, sentence_ids(found, chosen.audience))
        found = _mirrored(conversation, chosen, agreed)
    return _understood(found, chosen, when)


def _mirrored(conversation: Conversation, chosen: Namespace, agreed: Sequence[Endorsement] = ()) -> Mirror:
    return mirror(
        conversation,
        asker=chosen.asker,
        corrections=corrected.of(chosen.file, chosen),
        refused=corrected.refused(chosen.file, chosen),
        supplement=own.read() if chosen.own else None,
        endorsed=agreed,
        setting=chosen.audience,
    )


def _understood(found: Mirror, chosen: Namespace, when: date | None) -> Understood:
    from klarheit.report.understood.compose import understand  # noqa: PLC0415

    return understand(
        found,
        audience=chosen.audience,
        when=when,
        inner=chosen.inner,
        leave_out=_ids(chosen.leave_out),
        keep=_ids(chosen.keep),
    )


def _ids(given: Sequence[str]) -> list[str]:
    """ "s3,s5" and "s3 s5" are two."""
    return [one for several in given for one in several.replace(",", " ").split()]


def _render(page: Understood, kind: str) -> bytes:
    if kind == "html":
        from klarheit.report.understood import html  # noqa: PLC0415

        return html.render(page).encode()
    if kind == "pdf":
        from klarheit.report.understood import pdf  # noqa: PLC0415

        return pdf.render(page)
    if kind == "json":
        from klarheit.report.understood import json as as_json  # noqa: PLC0415

        return (json.dumps(as_json.render(page), ensure_ascii=False, indent=1) + "\n").encode()
    if kind == "form":
        from klarheit.report.understood import form  # noqa: PLC0415

        return form.export(page).encode()
    from klarheit.report.understood import letter  # noqa: PLC0415

    return (letter.mail(page) if kind == "mail" else letter.render(page)).encode()


def _write(path: Path, written: bytes, transcript: str) -> None:
    if transcript != STANDARD_INPUT and path.resolve() == Path(transcript).resolve():
        raise KlarheitError("would_overwrite", file=path)
    with written_whole(path) as draft:
        draft.write_bytes(written)


def _listed(page: Understood, language: str) -> list[str]:
    """Every sentence with its id; behind those left out, why."""
    say = phrases(language, "understood")
    told = [f"{one.id:8}{one.text}" for one in page.sentences]
    left = [
        f"{one.sentence.id:8}[{say[f'left_out.{one.reason}']}] {one.sentence.text}" for one in page.left_out
    ]
    return [*told, *([""] if told and left else []), *left]


def _tell_left_out(page: Understood, language: str) -> None:
    """What a third person could read and is therefore not on the page, and how it comes back."""
    left = [one for one in page.left_out if one.reason != "inner"]
    if not left:
        return
    say = phrases(language, "cli")
    print(say["understood.left_out"], file=sys.stderr)
    for one in left:
        reason = phrases(language, "understood")[f"left_out.{one.reason}"]
        print(f"  {one.sentence.id:8}{_short(one.sentence.text)} ({reason})", file=sys.stderr)
    print(say["understood.bring_back"].format(ids=",".join(one.sentence.id for one in left)), file=sys.stderr)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1].rstrip() + "…"
