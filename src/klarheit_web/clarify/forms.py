"""What one writes down outside a dialogue."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Person
from klarheit_web.clarify import queries
from klarheit_web.conversations.models import Partner

LONGEST_LINE = 1_000


class LineForm(forms.Form):
    """ "Was wissen Sie jetzt?" """

    text = forms.CharField(
        label=_("What do you know now?"),
        max_length=LONGEST_LINE,
        widget=forms.Textarea(attrs={"class": "words", "rows": 2, "enterkeyhint": "done"}),
    )
    partner = forms.ModelChoiceField(
        label=_("About whom?"),
        queryset=Partner.objects.none(),
        required=False,
        empty_label=_("nobody in particular"),
    )

    def __init__(self, person: Person, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        field = self.fields["partner"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = queries.partners_of(person)


class PartnerForm(forms.ModelForm[Partner]):
    class Meta:
        model = Partner
        fields = ("name", "company")
