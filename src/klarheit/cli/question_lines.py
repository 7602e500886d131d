"""Questions of the catalogue as lines: a short list, or each with all that belongs to it."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import wrap

from klarheit.clarity.catalogue import CatalogueQuestion, question
from klarheit.clarity.model import DIMENSIONS
from klarheit.languages import phrases

_INDENT = "  "


def lines(
    found: Sequence[CatalogueQuestion], setting: str, language: str, *, full: bool, width: int
) -> Iterator[str]:
    """The questions by dimension, as they are asked in this setting.

    found  at least one, in the order of the catalogue
    full   with purpose, occasion, what to go on with, trap and evidence
    width  columns
    """
    say = phrases(language, "questions")
    names = phrases(language, "clarity")
    ids = max(len(one.id) for one in found)
    yield say[f"setting.{setting}"]
    for dimension, questions in groupby(found, lambda one: one.dimension):
        yield from ("", f"{names[f'dimension.{dimension}']} · {dimension}")
        for one in questions:
            if full:
                yield from ("", *_whole(one, setting, language, width))
            else:
                text = one.wordings[setting][language].text
                yield from _beside(f"{_INDENT}{one.id:<{ids}}  ", text, width)
    yield ""
    yield from wrap(counted(len(found), language) + ("" if full else f" {say['more']}"), width)


def counted(amount: int, language: str) -> str:
    """ "Eine Frage.", "12 Fragen."."""
    say = phrases(language, "questions")
    return say["count.one"] if amount == 1 else say["count"].format(count=amount)


def _whole(one: CatalogueQuestion, setting: str, language: str, width: int) -> Iterator[str]:
    say = phrases(language, "questions")
    wording = one.wordings[setting][language]
    for text in (wording.text, f"{one.id} · {say[f'kind.{one.kind}']}"):
        yield from wrap(text, width, initial_indent=_INDENT, subsequent_indent=_INDENT)
    labels = max(
        len(say[key]) for key in ("purpose", "when", "fits", "known", "follow", "trap", "slot", "rests")
    )
    for key, text in _belonging(one, setting, language):
        label = say[key] if key else ""
        yield from _beside(f"{_INDENT * 2}{label:<{labels}}  ", text, width)


def _belonging(one: CatalogueQuestion, setting: str, language: str) -> Iterator[tuple[str, str]]:
    """What belongs to a question, each with the key of its label; without a label where it goes on."""
    say = phrases(language, "questions")
    names = phrases(language, "clarity")
    yield "purpose", one.purpose[language]
    yield "when", one.when[language]
    states = [names[f"state.{state}"] for state in one.fits]
    phases = [say[f"phase.{phase}"] for phase in one.phase]
    yield "fits", f"{' / '.join(states)}; {' / '.join(phases)}"
    if one.known:
        yield "known", ", ".join(names[f"dimension.{key}"] for key in one.known)
    for place, key in enumerate(one.follow):
        yield "" if place else "follow", follow(key, setting, language)
    yield "trap", one.trap[language]
    slot = one.wordings[setting][language].slot
    if slot:
        yield "slot", slot
    yield "rests", f"{one.grade}. {say[f'rests.{one.kind}']}"


def follow(key: str, setting: str, language: str) -> str:
    """What to go on with: the question itself with its id; of a dimension, its name."""
    if key not in DIMENSIONS and setting in question(key).wordings:
        return f"{question(key).wordings[setting][language].text} ({key})"
    dimension = key.partition(".")[0]
    name = phrases(language, "clarity")[f"dimension.{dimension}"]
    return phrases(language, "questions")["follow.dimension"].format(dimension=name)


def _beside(first: str, text: str, width: int) -> Iterator[str]:
    """The text behind a label, wrapped; never narrower than half of the width."""
    indent = min(len(first), width // 2)
    if indent < len(first):
        yield first.rstrip()
        first = " " * indent
    yield from wrap(text, width, initial_indent=first, subsequent_indent=" " * indent)
