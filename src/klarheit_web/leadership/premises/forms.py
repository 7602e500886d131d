"""The premises as questions for a talk."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from klarheit.leadership.premises import PREMISES, asked
from klarheit_web.leadership.models import PremiseSheet
from klarheit_web.leadership.premises.words import STATES
from klarheit_web.pages.one_line import OneLineField
from klarheit_web.pages.wording import language

LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Question:
    """A premise in the form: how it stands, and what was said."""

    state: BoundField
    note: BoundField


class SheetForm(forms.Form):
    """Every premise may stay open."""

    title = OneLineField(
        label=_("What is it about?"),
        max_length=120,
        help_text=_("A team, an occasion, a day. No names of people."),
    )

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        for key in PREMISES:
            self.fields[f"{key}_state"] = forms.ChoiceField(
                label=asked(key, language()),
                choices=list(STATES.items()),
                initial="unknown",
                widget=forms.RadioSelect(attrs={"class": "side"}),
            )
            self.fields[f"{key}_note"] = forms.CharField(
                label=_("What was said"),
                required=False,
                max_length=LONGEST,
                widget=forms.Textarea(attrs={"rows": 2}),
            )

    @property
    def questions(self) -> Iterator[Question]:
        return (Question(self[f"{key}_state"], self[f"{key}_note"]) for key in PREMISES)

    @property
    def notes(self) -> dict[str, dict[str, str]]:
        sent = self.cleaned_data
        return {key: {"state": sent[f"{key}_state"], "note": sent[f"{key}_note"]} for key in PREMISES}


def initial_of(sheet: PremiseSheet) -> dict[str, str]:
    """What the form shows of a sheet."""
    fields = {f"{key}_{name}": text for key, said in sheet.notes.items() for name, text in said.items()}
    return {"title": sheet.title, **fields}
