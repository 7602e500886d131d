"""The page as a form that comes back: one table per sentence in TOML; and what was agreed to in it."""

import json
import re
import tomllib
from collections.abc import Collection, Iterable
from typing import Any

from klarheit.clarity.model import DIMENSIONS, Endorsement
from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES, phrases
from klarheit.report.understood.model import Understood
from klarheit.report.understood.pattern import pattern

_PLACE = re.compile(r"line (\d+)")
_CONTROL = re.compile("[\x7f-\x9f\u2028\u2029]")


def export(page: Understood) -> str:
    """The form: every sentence with an empty answer."""
    say = phrases(page.language, "understood")
    tables = (
        [
            f"[{sentence.id}]" + (f"  # {say['form.question']}" if sentence.asks else ""),
            f"dimension = {_string(sentence.dimension)}",
            f"text = {_string(sentence.text)}",
            *([f"means = {_string(sentence.means)}"] if sentence.means else []),
            *(["asks = true"] if sentence.asks else []),
            'answer = ""',
        ]
        for sentence in page.sentences
    )
    head = "\n".join(f"# {line}" for line in say["form.head"].splitlines())
    return "\n\n".join((head, *("\n".join(table) for table in tables))) + "\n"


def _string(text: str) -> str:
    """A TOML string: JSON's, with the few signs escaped that JSON leaves and TOML forbids."""
    return _CONTROL.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(text, ensure_ascii=False))


def read(form: str, file: object, known: Collection[str] | None = None) -> tuple[Endorsement, ...]:
    """What the partner agreed to or corrected, sentence by sentence; what was left empty says nothing.

    known  the ids of the page it must be about, when that is at hand

    Raises KlarheitError: "form_broken" (no TOML), "form_incomplete" (a table lacks something),
    "form_dimension", "form_sentence_unknown", "form_only_no" (refused without saying what is right),
    "form_yes_to_question".
    """
    endorsed = []
    for name, table in _tables(form, file):
        _check(name, table, file, known)
        answer = " ".join(table["answer"].split())
        if answer:
            endorsed.append(_endorsement(name, table, answer, file))
    return tuple(endorsed)


def _tables(form: str, file: object) -> Iterable[tuple[str, Any]]:
    try:
        return tomllib.loads(form).items()
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line = place[1] if place else str(form.count("\n") + 1)
        raise KlarheitError("form_broken", file=file, line=line) from error


def _check(name: str, table: Any, file: object, known: Collection[str] | None) -> None:
    texts = ("dimension", "text", "answer")
    missing = [key for key in texts if not isinstance(table, dict) or not isinstance(table.get(key), str)]
    if missing or not isinstance(table.get("means", ""), str):
        raise KlarheitError("form_incomplete", file=file, id=name, missing=missing or ["means"])
    if table["dimension"] not in DIMENSIONS:
        raise KlarheitError("form_dimension", file=file, id=name, known=", ".join(DIMENSIONS))
    if known is not None and name not in known:
        raise KlarheitError("form_sentence_unknown", file=file, id=name, known=", ".join(known))


def _endorsement(name: str, table: dict[str, Any], answer: str, file: object) -> Endorsement:
    """The sentence agreed to: the one on the page, or the one written instead."""
    dimension, is_answered = table["dimension"], table.get("asks") and not table.get("means")
    if any(pattern("WRONG", language).fullmatch(answer) for language in LANGUAGES):
        raise KlarheitError("form_only_no", file=file, id=name)
    if not any(pattern("RIGHT", language).fullmatch(answer) for language in LANGUAGES):
        return Endorsement(dimension, answer, "answered" if is_answered else "corrected")
    if is_answered:
        raise KlarheitError("form_yes_to_question", file=file, id=name, text=table["text"])
    return Endorsement(dimension, table.get("means") or table["text"])
