"""What one decides before a talk, and writes down after it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from klarheit_web.practice.models import Practice

LONGEST = 4_000
FITS = (("yes", _("Yes")), ("no", _("No")), ("open", _("I can’t tell yet")))
JUDGEMENT: dict[str, bool | None] = {"yes": True, "no": False, "open": None, "": None}


class BeginForm(forms.Form):
    """How one practises: with which hints, and whether the counterpart takes time."""

    hints = forms.ChoiceField(
        label=_("Hints"),
        choices=Practice.Hints.choices,
        widget=forms.RadioSelect(attrs={"class": "side"}),
    )
    takes_time = forms.BooleanField(
        label=_("Replies take a moment to type, as in a real talk"), required=False
    )


class UnderstoodForm(forms.Form):
    understood = forms.CharField(
        label=_("What have you understood?"),
        help_text=_("In your own words: what it is really about, who has a say, what has to be fulfilled."),
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"class": "words", "rows": 5}),
    )
    fits = forms.ChoiceField(
        label=_("Is what you could offer right for them?"),
        choices=FITS,
        initial="open",
        widget=forms.RadioSelect(attrs={"class": "side"}),
    )

    def clean_fits(self) -> bool | None:
        return JUDGEMENT[self.cleaned_data["fits"]]

    def clean_understood(self) -> str:
        return str(self.cleaned_data["understood"]).strip()


class UploadForm(forms.Form):
    file = forms.FileField(label=_("A file in TOML"), max_length=255)


class ModelForm(forms.Form):
    """Two separate permissions: a case of one's own tells of real people."""

    bundled = forms.BooleanField(label=_("for the counterparts that come with Klarheit"), required=False)
    cases = forms.BooleanField(label=_("for my own cases as well"), required=False)

    def clean(self) -> dict[str, Any]:
        return {"bundled": False, "cases": False} | self.cleaned_data
