"""What one looks for, and a note beside a passage."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Partner

DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
SIDES = (("", _("everybody")), ("asker", _("my side")), ("partner", _("the other side")))
LANGUAGES = (("", _("both")), ("de", _("German")), ("en", _("English")))


class Find(forms.Form):
    """All of it comes by GET, so that a search can be kept as a bookmark; no log of ours holds it."""

    q = forms.CharField(
        label=_("Words"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off", "spellcheck": "false"}),
    )
    side = forms.ChoiceField(label=_("Who said it"), required=False, choices=SIDES)
    partner = forms.ModelChoiceField(
        Partner.objects.none(), label=_("With whom"), required=False, empty_label=_("anybody")
    )
    language = forms.ChoiceField(label=_("Language"), required=False, choices=LANGUAGES)
    since = forms.DateField(label=_("From"), required=False, widget=DAY)
    until = forms.DateField(label=_("To"), required=False, widget=DAY)

    def __init__(self, person: Person, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        partners = Partner.objects.filter(owner=person)
        self.fields["partner"].queryset = partners  # type: ignore[attr-defined]  # a ModelChoiceField

    @property
    def limits(self) -> dict[str, Any]:
        """What was chosen besides the words."""
        return {name: value for name, value in self.cleaned_data.items() if name != "q" and value}


class Save(forms.Form):
    """A place in one's own conversation: index of the turn, characters in it."""

    conversation = forms.UUIDField(widget=forms.HiddenInput)
    turn = forms.IntegerField(min_value=0, max_value=1_000_000, widget=forms.HiddenInput)
    start = forms.IntegerField(min_value=0, max_value=10_000_000, widget=forms.HiddenInput)
    end = forms.IntegerField(min_value=1, max_value=10_000_000, widget=forms.HiddenInput)
    note = forms.CharField(required=False, max_length=2_000)


class Note(forms.Form):
    note = forms.CharField(
        label=_("Your note"),
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"class": "words", "rows": 3}),
    )
