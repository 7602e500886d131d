"""A name or a title: one line that says what it shows. Nothing in it turns the text beside it or hides."""

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from django import forms
from django.db import models

if TYPE_CHECKING:
    Text = models.CharField[str, str]
else:
    Text = models.CharField

JOINERS = "\u200c\u200d"
UNJOINED = ("LATIN", "GREEK", "CYRILLIC")
"""Scripts that need no joiner: there it only makes two names out of one."""


def one_line(written: str) -> str:
    """Without characters for control and format; blanks are single, accents are written in one way."""
    text = unicodedata.normalize("NFC", re.sub(r"\s", " ", written))
    kept = (char for before, char in zip(" " + text, text, strict=False) if _shows(char, before))
    return " ".join("".join(kept).split())


class OneLineField(forms.CharField):
    """What is sent, as one line: nothing but characters that do not show is nothing."""

    def to_python(self, value: Any) -> Any:
        return super().to_python(one_line(value) if isinstance(value, str) else value)


class OneLine(Text):
    """A column of such lines, whatever way they come. To the database it is any CharField."""

    def get_prep_value(self, value: Any) -> Any:
        prepared = super().get_prep_value(value)
        return one_line(prepared) if isinstance(prepared, str) else prepared

    def pre_save(self, instance: models.Model, add: bool) -> Any:
        line = self.get_prep_value(super().pre_save(instance, add))
        setattr(instance, self.attname, line)
        return line

    def formfield(self, **named: Any) -> Any:
        return super().formfield(**{"form_class": OneLineField, **named})

    def deconstruct(self) -> Any:
        name, _path, arguments, named = super().deconstruct()
        return name, "django.db.models.CharField", arguments, named


def _shows(char: str, before: str) -> bool:
    if char in JOINERS:
        is_letter = unicodedata.category(before)[0] in "LM"
        return is_letter and not unicodedata.name(before, "").startswith(UNJOINED)
    return unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
