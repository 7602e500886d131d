"""The figures of an evaluation as tables: in the terminal, as text, as Markdown."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table as RichTable

from klarheit.evaluation.evaluate import Evaluation, Part
from klarheit.evaluation.scores import Figure, Score
from klarheit.languages import LANGUAGES, phrases

NOTHING = "–"
TEXT_WIDTH = 130


@dataclass(frozen=True, slots=True)
class Table:
    """Every row as long as the head; the first column is words, the others are figures."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def to_terminal(found: Evaluation, language: str) -> None:
    """Print the tables, in colour where the terminal has some."""
    _print(found, language, Console())


def as_text(found: Evaluation, language: str) -> str:
    """The tables without colour."""
    written = io.StringIO()
    _print(found, language, Console(file=written, width=TEXT_WIDTH, color_system=None))
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines()) + "\n"


def as_markdown(found: Evaluation, language: str) -> str:
    """The tables for a page."""
    blocks = [block for table in tables(found, language) for block in _markdown(table)]
    return "\n".join([*blocks, phrases(language, "evaluation")["notes"], ""])


def tables(found: Evaluation, language: str) -> Iterator[Table]:
    """For each language of the talks: the figures that matter most, then every label."""
    say = phrases(language, "evaluation")
    for spoken in LANGUAGES:
        written, bare = found.part(spoken, "written"), found.part(spoken, "bare")
        if written and bare:
            yield _summary(written, bare, say)
            yield _labels(written, bare, say)


def _summary(written: Part, bare: Part, say: Mapping[str, str]) -> Table:
    title = say["title"].format(
        language=say[f"language.{written.language}"], talks=written.talks, segments=written.segments.pieces
    )
    columns = [f"{say[text]}, {say[cut]}" for cut in ("segments", "turns") for text in ("written", "bare")]
    return Table(title, (say["figure"], *columns), tuple(_summary_rows(written, bare, say)))


def _summary_rows(written: Part, bare: Part, say: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    for name in written.segments.macros:
        figures = [part.segments.macros[name] for part in (written, bare)]
        figures += [part.turns.macros[name] for part in (written, bare)]
        yield (say[f"macro.{name}"], *(_with_interval(figure, say) for figure in figures))
    asked = [part.segments.score("question") for part in (written, bare)]
    asked += [part.turns.score("question") for part in (written, bare)]
    yield (say["question"], *(_f1(score, say) for score in asked))
    yield (say["soft"], _f1(written.soft, say), _f1(bare.soft, say), "", "")
    yield (say["cuts"], "", "", _f1(written.cuts, say), _f1(bare.cuts, say))
    yield from _confidence_rows(written, bare, say)


def _confidence_rows(written: Part, bare: Part, say: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    both = (written.reliability, bare.reliability)
    yield (say["error"], *(_number(one.error, say) for one in both), "", "")
    yield (say["right"], *(_number(one.right, say) for one in both), "", "")
    yield (say["sure"], *(_number(_share(one.sure.sure, one.count), say) for one in both), "", "")
    yield (say["sure.right"], *(_number(_share(one.sure.right, one.sure.sure), say) for one in both), "", "")


def _labels(written: Part, bare: Part, say: Mapping[str, str]) -> Table:
    cut, own = say["segments"], say["turns"]
    head = (
        say["move"], say["coded"], say["precision"], say["recall"], say["f1"],
        f"{say['f1']}, {say['bare']}", f"{say['f1']}, {own}", f"{say['f1']}, {say['bare']}, {own}",
    )  # fmt: skip
    rows = (_label_row(score, written, bare, say) for score in written.segments.scores)
    return Table(f"{say[f'language.{written.language}']}, {cut}", head, tuple(rows))


def _label_row(score: Score, written: Part, bare: Part, say: Mapping[str, str]) -> tuple[str, ...]:
    others = (bare.segments, written.turns, bare.turns)
    return (
        score.label,
        str(score.coded),
        _number(score.precision.value, say),
        _number(score.recall.value, say),
        _with_interval(score.f1, say),
        *(_f1(part.score(score.label), say) for part in others),
    )


def _f1(score: Score | None, say: Mapping[str, str]) -> str:
    return _with_interval(score.f1, say) if score else NOTHING


def _with_interval(figure: Figure, say: Mapping[str, str]) -> str:
    if figure.value is None:
        return NOTHING
    return f"{_number(figure.value, say)} [{_number(figure.low, say)}–{_number(figure.high, say)}]"


def _number(value: float | None, say: Mapping[str, str]) -> str:
    return NOTHING if value is None else f"{value:.3f}".replace(".", say["decimal"])


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _print(found: Evaluation, language: str, console: Console) -> None:
    for table in tables(found, language):
        shown = RichTable(title=table.title, title_justify="left", box=SIMPLE_HEAD, padding=(0, 1))
        for place, name in enumerate(table.head):
            shown.add_column(name, justify="right" if place else "left", no_wrap=False, overflow="fold")
        for row in table.rows:
            shown.add_row(*(cell.replace("[", r"\[") for cell in row))
        console.print(shown)
    console.print(phrases(language, "evaluation")["notes"], markup=False, highlight=False)


def _markdown(table: Table) -> Iterator[str]:
    yield f"**{table.title}**\n"
    yield _row(table.head)
    yield _row(("---", *("---:" for _ in table.head[1:])))
    yield from map(_row, table.rows)
    yield ""


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
