"""What is filled in to prepare a survey out of the rooms of leadership."""

from collections.abc import Sequence
from datetime import timedelta
from math import ceil
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from klarheit.survey.instrument import LONGEST, Part, joined, minutes
from klarheit_web.accounts.models import Person, PersonQuerySet
from klarheit_web.surveys.forms import SettingsForm
from klarheit_web.surveys.wording import said

LARGEST = 200_000
"""Bytes of a file with questions."""


class PremisesForm(SettingsForm):
    """Which parts are asked: no more than eight minutes together."""

    parts = forms.MultipleChoiceField(
        label=gettext_lazy("What do you ask about?"),
        help_text=gettext_lazy("Eight minutes are the most anybody is asked for."),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Please choose one part at least.")},
    )
    field_order = ("parts", "title", "closes_on", "audience")

    def __init__(self, offered: Sequence[Part], *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.offered = {part.key: part for part in offered}
        field = self.fields["parts"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [(part.key, _with_minutes(part)) for part in offered]
        self.initial.setdefault("parts", _that_fit(offered))
        self.initial.setdefault("title", titled(_("Premises for success")))

    def clean_parts(self) -> list[Part]:
        chosen = [self.offered[key] for key in self.cleaned_data["parts"]]
        needed = sum(_minutes(part) for part in chosen)
        if needed > LONGEST:
            raise forms.ValidationError(_too_long(needed, chosen))
        return chosen


class MixForm(SettingsForm):
    """About whom: only who leads somebody. The leader reads the results alone."""

    about = forms.ModelChoiceField(
        Person.objects.none(), label=gettext_lazy("Whose leadership mix?"), empty_label=None
    )
    field_order = ("about", "title", "closes_on")

    def __init__(self, leaders: PersonQuerySet, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        field = self.fields["about"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = leaders
        self.initial.setdefault("title", titled(_("Leadership mix")))
        del self.fields["audience"]


class InterfaceForm(SettingsForm):
    """Twenty statements, answered by both sides."""

    field_order = ("title", "closes_on", "audience")

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.initial.setdefault("title", titled(_("Marketing and sales")))


class PackForm(SettingsForm):
    """Questions of one's own, out of a file."""

    file = forms.FileField(
        label=gettext_lazy("File with the questions"),
        help_text=gettext_lazy("TOML in UTF-8, as the manual describes it. Its licence must allow this use."),
    )
    field_order = ("file", "title", "closes_on", "audience")

    def clean_file(self) -> tuple[str, str]:
        """Its name and its text."""
        sent = self.cleaned_data["file"]
        if sent.size > LARGEST:
            raise forms.ValidationError(_("The file is too large for a questionnaire."))
        try:
            return sent.name, sent.read().decode("utf-8-sig")
        except UnicodeDecodeError:
            raise forms.ValidationError(_("The file is no text in UTF-8.")) from None


def titled(subject: str) -> str:
    """With the month, so that two of a series are told apart."""
    return f"{subject}, {date_format(timezone.localdate() + timedelta(days=1), 'F Y')}"


def _minutes(part: Part) -> float:
    return minutes(joined(part.key, part.title, [part]))


def _that_fit(offered: Sequence[Part]) -> list[str]:
    """The first parts that stay within eight minutes."""
    chosen: list[Part] = []
    for part in offered:
        if sum(_minutes(one) for one in (*chosen, part)) <= LONGEST:
            chosen.append(part)
    return [part.key for part in chosen]


def _with_minutes(part: Part) -> SafeString:
    count = ceil(_minutes(part))
    takes = ngettext("about one minute", "about %(minutes)s minutes", count) % {"minutes": count}
    return format_html("{}<small>{}</small>", said(part.title), takes)


def _too_long(needed: float, chosen: Sequence[Part]) -> str:
    longest = max(chosen, key=_minutes)
    said_so = _(
        "That takes about %(minutes)d minutes, and eight are the most. Leave out “%(part)s”, for example."
    )
    return said_so % {"minutes": ceil(needed), "part": said(longest.title)}
