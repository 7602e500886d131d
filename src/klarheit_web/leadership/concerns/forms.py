"""What one writes about concerns."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Person
from klarheit_web.leadership.concerns import rules
from klarheit_web.leadership.concerns.actions import Answered, Words
from klarheit_web.leadership.models import Concern, Held

LONGEST = 4_000
ALONE, TOGETHER, UNNAMED = "alone", "together", "unnamed"
WAYS = (
    (ALONE, _("Under my name"), _("Only the two of you see it. It arrives at once.")),
    (
        TOGETHER,
        _("Under my name, and others may join"),
        _("Everybody below that leader sees it and may add their name. It arrives at once."),
    ),
    (
        UNNAMED,
        _("Without my name, together with others"),
        _(
            "Everybody below that leader sees it who leads nobody; the leader only once, by our count, at "
            "least five carry it."
        ),
    ),
)


class RaiseForm(forms.Form):
    """A concern, to whom, and how."""

    leader = forms.ChoiceField(
        label=_("To whom does it go?"), widget=forms.RadioSelect(attrs={"class": "side"})
    )
    title = forms.CharField(label=_("In one line"), max_length=120)
    what = forms.CharField(
        label=_("What is it?"),
        help_text=_(
            "What happens, what it does to your work and to the customers. Leave customers’ names out."
        ),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"class": "words", "rows": 5}),
    )
    tried = forms.CharField(
        label=_("What have you tried already?"),
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    helps = forms.CharField(
        label=_("What would help?"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 3})
    )
    how = forms.ChoiceField(label=_("How do you want to raise it?"), widget=forms.RadioSelect())

    def __init__(
        self, addressees: Sequence[Person], *arguments: Any, may_be_unnamed: bool, **named: Any
    ) -> None:
        super().__init__(*arguments, **named)
        ways = [one for one in WAYS if may_be_unnamed or one[0] != UNNAMED]
        self.addressees = {str(one.pk): one for one in addressees}
        _offer(self, "leader", [(str(one.pk), one.name) for one in addressees])
        _offer(self, "how", [(way, _card(label, more)) for way, label, more in ways])
        if addressees:
            self.fields["leader"].initial = str(addressees[0].pk)

    def clean(self) -> dict[str, Any]:
        told = self.cleaned_data
        leader = self.addressees.get(told.get("leader", ""))
        if leader and told.get("how") == UNNAMED and not rules.may_go_unnamed(leader):
            few = _now(
                "Too few people work below %(name)s: it would be clear who carries the concern. "
                "Address it to somebody further up, or raise it under your name."
            )
            self.add_error("how", few % {"name": leader.name})
        return told

    def addressee(self) -> Person:
        return self.addressees[self.cleaned_data["leader"]]

    def words(self) -> Words:
        told = self.cleaned_data
        return Words(told["title"], told["what"], told["tried"], told["helps"])


class AnswerForm(forms.Form):
    """The leader's answer: whatever it is, it says why; where something happens, what and by when."""

    answer = forms.ChoiceField(
        label=_("Can it be done?"),
        choices=Concern.Answer.choices,
        widget=forms.RadioSelect(attrs={"class": "side"}),
    )
    why = forms.CharField(
        label=_("Why?"), max_length=LONGEST, widget=forms.Textarea(attrs={"class": "words", "rows": 4})
    )
    then = forms.CharField(
        label=_("What happens next?"),
        help_text=_("With a yes or a partly, the concern needs a next step and a day."),
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    then_by = forms.DateField(
        label=_("By when?"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def clean(self) -> dict[str, Any]:
        told = self.cleaned_data
        if told.get("answer") in (Concern.Answer.YES, Concern.Answer.PARTLY):
            if not told.get("then"):
                self.add_error("then", _("Please say what happens next."))
            if not told.get("then_by"):
                self.add_error("then_by", _("Please name a day."))
        if told.get("then_by") and told["then_by"] <= timezone.localdate():
            self.add_error("then_by", _("Please name a day to come."))
        return told

    def answered(self) -> Answered:
        told = self.cleaned_data
        return Answered(told["answer"], told["why"], told["then"], told["then_by"])


class JudgeForm(forms.Form):
    """Did it hold?"""

    held = forms.ChoiceField(
        label=_("Did the answer hold?"),
        choices=Held.choices,
        widget=forms.RadioSelect(attrs={"class": "side"}),
    )
    sentence = forms.CharField(
        label=_("A sentence about it"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


def _offer(form: forms.BaseForm, name: str, choices: Sequence[tuple[str, Any]]) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)
    field.choices = list(choices)


def _card(label: object, more: object) -> SafeString:
    return format_html("{}<small>{}</small>", label, more)
