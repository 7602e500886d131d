"""Persona files that somebody brings: read, and their problems in words."""

import re
from dataclasses import replace
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from klarheit.languages import phrases
from klarheit.practice.check import Problem, check, worded
from klarheit.practice.persona import Persona, languages_of, read_persona
from klarheit_web.pages.wording import language
from klarheit_web.practice.guided import Case, written

LARGEST = 200_000
"""Bytes of a persona file."""
PLACE = re.compile(r"fact\.fact_(\d+)\b")


def read(file: "UploadedFile[Any]") -> tuple[str, list[str]]:
    """Its text, and what is wrong with it."""
    if (file.size or 0) > LARGEST:
        return "", [_("The file is too large for a case.")]
    try:
        text = file.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        return "", [_("The file is no text in UTF-8.")]
    return text, problems(text)


def problems(text: str) -> list[str]:
    """As sentences of the page's language; nothing when one can practise with it."""
    return [worded(problem, language()) for problem in check(text, own=True)]


def complaints(case: Case) -> list[str]:
    """What is wrong with a case told in the form: each with the words it is about."""
    return [_about(problem, case) for problem in check(written(case), own=True)]


def _about(problem: Problem, case: Case) -> str:
    found, sentence = PLACE.match(problem.where), worded(replace(problem, where=""), language())
    if found is None:
        return sentence
    marks = phrases(language(), "report")
    quote = case.known[int(found[1]) - 1].text
    return f"{marks['quote.open']}{quote}{marks['quote.close']} {sentence}"


def persona(text: str) -> Persona:
    """In the language of the page if the file holds it, else in the one it holds."""
    held = languages_of(text)
    return read_persona(text, language() if language() in held else held[0])
