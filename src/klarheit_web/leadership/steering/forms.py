"""What a leader enters: an element of the register, a pair."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from klarheit.survey.instrument import Element
from klarheit_web.leadership.models import SteeringElement
from klarheit_web.leadership.steering import words
from klarheit_web.surveys.answering.screens import COSTS, OFTEN

LONGEST_EXAMPLE = 600


class ElementForm(forms.ModelForm[SteeringElement]):
    class Meta:
        model = SteeringElement
        fields = ("kind", "text")
        help_texts = {  # noqa: RUF012 - Django's Meta is written with plain mappings
            "text": _(
                "As the staff know it, for example: “Ten new customers a quarter” or “weekly sales report”."
            ),
        }


class PairForm(forms.Form):
    """A pair, how it acts, how often and how strongly."""

    pulls = forms.TypedChoiceField(
        label=_("What do they do?"),
        choices=[("yes", _("They pull against each other")), ("no", _("They support each other"))],
        coerce=lambda chosen: chosen == "yes",
        widget=forms.RadioSelect(attrs={"class": "side"}),
        initial="yes",
    )
    first = forms.ChoiceField(label=_("This …"))
    second = forms.ChoiceField(label=_("… and this"))
    often = forms.TypedChoiceField(
        label=_("How often?"), choices=OFTEN, coerce=int, widget=forms.RadioSelect(attrs={"class": "side"})
    )
    costly = forms.TypedChoiceField(
        label=_("What does it cost, or how much does it help?"),
        choices=COSTS,
        coerce=int,
        widget=forms.RadioSelect(attrs={"class": "side"}),
    )
    example = forms.CharField(
        label=_("An example, without names"),
        max_length=LONGEST_EXAMPLE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, named: Sequence[Element], *arguments: Any, **named_arguments: Any) -> None:
        super().__init__(*arguments, **named_arguments)
        for side in ("first", "second"):
            field = self.fields[side]
            assert isinstance(field, forms.ChoiceField)
            field.choices = [("", "–"), *words.grouped(named)]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("first") and given.get("first") == given.get("second"):
            self.add_error("second", gettext("Choose two different ones."))
        return given
