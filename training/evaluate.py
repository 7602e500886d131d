"""Every figure of docs/recogniser.md, each from one command; tables are printed as Markdown.

    python training/evaluate.py development|test     our own talks: all figures (test: once per release)
    python training/evaluate.py thresholds PART      whether labels shown as sure are right in 90 of 100 cases
    python training/evaluate.py agreement            two codings of the test part: κ, and F1 of the second
    python training/evaluate.py annomi [chosen]      counselling, English; `chosen`: the other half
    python training/evaluate.py bcontrast            customer chat, both languages: the lost question mark
    python training/evaluate.py verbmobil            German speech: requests
    python training/evaluate.py first                twelve talks labelled by turns (tests/library/gold)
    python training/evaluate.py pictures PART        docs/pictures/reliability.svg and confusion.svg
    python training/evaluate.py card COMMAND …       write these tables into docs/recogniser.md

Corpora of others are looked for where `sources` looks for them.
"""

import csv
import io
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import redirect_stdout
from pathlib import Path

import outside
from outside import Row
from talks import CORPUS, read_all

from klarheit.cli.evaluation_tables import as_markdown
from klarheit.conversation import Role
from klarheit.evaluation import agreement, evaluate
from klarheit.evaluation.evaluate import ALL, Evaluation, Recognised, recognised
from klarheit.evaluation.judged import QUESTION, Judged, bare, found_keys, written
from klarheit.evaluation.scores import Figure
from klarheit.measures.intervals import wilson
from klarheit.moves.label import label_rows
from klarheit.moves.model import Move

GOLD = Path(__file__).parents[1] / "tests/library/gold"
PICTURES = Path(__file__).parents[1] / "docs/pictures"
CARD = Path(__file__).parents[1] / "docs/recogniser.md"
WANTED = 0.90
LEAST_KAPPA = 0.50


def own(part: str) -> Evaluation:
    return evaluate(read_all(CORPUS / part))


def print_own(part: str) -> None:
    print(as_markdown(own(part), "en"))


def print_thresholds(part: str) -> None:
    """For each first label: how many segments, the share shown as sure, and how many of those are right."""
    for found in own(part).parts:
        print(f"\n**{found.language}, {found.text}, {part}**\n")
        print_head("first label", "segments", "shown as sure", "of these right", "90 % interval", "")
        reliability = found.reliability
        for one in (reliability.sure, *reliability.labels):
            share = f"{one.right / one.sure:.3f}" if one.sure else "–"
            spread = wilson(one.right, one.sure) if one.sure else None
            within = f"{spread.low:.3f}–{spread.high:.3f}" if spread else "–"
            short = one.sure > 0 and one.right / one.sure < WANTED
            print_row(one.label or "all", one.count, one.sure, share, within, "under .90" if short else "")


def print_agreement() -> None:
    """κ of two codings of the test part; prints figures only, no word of a talk."""
    first, second = (list(read_all(CORPUS / part)) for part in ("test", "test-second"))
    parts = {"German": ("de",), "English": ("en",), "both": ("de", "en")}
    found: dict[str, dict[str, agreement.Agreement]] = {}
    print_head(
        "talks", "n", "segments", "κ of the first move, one of all", "F1 of the second coder beside the first"
    )
    for name, spoken in parts.items():
        pair = [[talk for talk in coding if talk.language in spoken] for coding in (first, second)]
        talks = agreement.pair(*pair)
        found[name] = {one.label: one for one in agreement.kappas(talks, ALL)}
        kappa = shown(agreement.kappa_of_moves(talks))
        print_row(
            name, len(talks), sum(map(len, talks)), kappa, macros(recognised(agreement.as_judged(*pair)))
        )
    print_kappas(found)


def print_kappas(found: dict[str, dict[str, agreement.Agreement]]) -> None:
    print()
    columns = (f"{name}, {column}" for name in found for column in ("coded by either", "κ"))
    print_head("label", *columns, "")
    for label, whole in found["both"].items():
        cells = (cell for part in found.values() for cell in kappa_cells(part.get(label)))
        print_row(label, *cells, "under .50" if whole.kappa is None or whole.kappa < LEAST_KAPPA else "")


def kappa_cells(one: agreement.Agreement | None) -> tuple[object, str]:
    if one is None:
        return 0, "–"
    return one.first + one.second - one.both, f"{shown(one.kappa)} [{shown(one.low)}–{shown(one.high)}]"


def macros(reached: Recognised) -> str:
    means = [f"{name} {interval(figure)}" for name, figure in reached.macros.items()]
    asked = reached.score(QUESTION)
    return ", ".join([*means, *([f"question {interval(asked.f1)}"] if asked else [])])


def print_rows(found: Iterable[Row]) -> None:
    print_head("corpus", "text", "turns", "yes", "P", "R", "F1", "each")
    for row in found:
        score = row.score
        yes, precision, recall = (
            (score.coded, shown(score.precision.value), shown(score.recall.value)) if score else ("", "", "")
        )
        each = ", ".join(f"{label} {value:.3f}" for label, value in row.each)
        print_row(row.what, row.text, row.turns, yes, precision, recall, interval(row.figure), each)


def print_first() -> None:
    """Talks that were labelled turn by turn, before the manual was written."""
    print_head("talks", "text", "turns", "question", "all moves", "open, narrow, closed, leading")
    for language in ("de", "en"):
        for text, change in (("as written", written), ("bare", bare)):
            found = recognised(first_talks(language, change))
            asked = found.score(QUESTION)
            question = interval(asked.f1) if asked else "–"
            means = (interval(found.macros[name]) for name in ("moves", "forms"))
            print_row(language, text, found.pieces, question, *means)


def first_talks(language: str, change: Callable[[str], str]) -> list[Judged]:
    with (GOLD / f"moves-{language}.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    labelled = label_rows([{**row, "text": change(row["text"])} for row in rows], language)
    return [
        Judged(row["conversation"], side, keys(row["moves"], side), keys(str(answer["moves"]), side))
        for row, answer in zip(rows, labelled, strict=True)
        for side in [_role(row["role"])]
    ]


def _role(word: str) -> Role:
    return "asker" if word == "asker" else "partner"


def keys(moves: str, side: Role) -> frozenset[str]:
    return found_keys(Move(0, 0, 0, tuple(filter(None, moves.split(",")))), side)


def shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def interval(figure: Figure) -> str:
    return f"{shown(figure.value)} [{shown(figure.low)}–{shown(figure.high)}]"


def print_head(*names: str) -> None:
    print_row(*names)
    print_row("---", *("---:" for _ in names[1:]))


def print_row(*cells: object) -> None:
    print(f"| {' | '.join(map(str, cells))} |")


def print_pictures(part: str) -> None:
    # Charts are an extra of their own; no other figure needs them.
    import pictures  # noqa: PLC0415

    talks = list(read_all(CORPUS / part))
    pictures.reliability(evaluate(talks), PICTURES / "reliability.svg")
    pictures.confusion(talks, PICTURES / "confusion.svg")


def write_card(*commands: str) -> None:
    """Each table of the card stands between two comments that name its command."""
    card = CARD.read_text(encoding="utf-8")
    for command in commands:
        with redirect_stdout(io.StringIO()) as table:
            main(command.split())
        begin, end = f"<!-- {command} -->\n", f"<!-- end of {command} -->"
        before, found, rest = card.partition(begin)
        _, closed, behind = rest.partition(end)
        if not (found and closed):
            raise SystemExit(f"{CARD.name} has no place for “{command}”")
        card = f"{before}{begin}{table.getvalue().strip()}\n{end}{behind}"
    CARD.write_text(card, encoding="utf-8")


COMMANDS: dict[str, Callable[..., None]] = {
    "development": lambda: print_own("development"),
    "test": lambda: print_own("test"),
    "thresholds": print_thresholds,
    "agreement": print_agreement,
    "annomi": lambda half="": print_rows(outside.annomi(held_out=half != "chosen")),
    "bcontrast": lambda: print_rows(outside.bcontrast()),
    "verbmobil": lambda: print_rows(outside.verbmobil()),
    "first": print_first,
    "pictures": print_pictures,
    "card": write_card,
}


def main(arguments: Sequence[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        COMMANDS[arguments[0]](*arguments[1:])
    except FileNotFoundError as error:
        print(f"left out, for want of a corpus: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
