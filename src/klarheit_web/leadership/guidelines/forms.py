"""What one writes about guidelines."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines.actions import Decided, Wording, Words
from klarheit_web.leadership.models import Contribution, Guideline, Situation

LONGEST = 2_000
OPEN = "open"


class WordingForm(forms.Form):
    """What a version says."""

    text = forms.CharField(
        label=_("The guideline in one sentence"),
        help_text=_("Concrete enough that two people would act alike on it."),
        max_length=300,
        widget=forms.Textarea(attrs={"class": "words", "rows": 3}),
    )
    permitted = forms.CharField(
        label=_("What is permitted?"),
        help_text=_("What anybody may do in this situation without asking first."),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    not_permitted = forms.CharField(
        label=_("What is not permitted?"),
        help_text=_("A guideline that rules nothing out says nothing. So this may not stay empty."),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, language: str, offered: Iterable[Situation], *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.fields["situations"] = _situations(language, list(dict.fromkeys(offered)))

    def wording(self) -> Wording:
        told = self.cleaned_data
        return Wording(told["text"], told["permitted"], told["not_permitted"], told["situations"])


class BeginForm(WordingForm):
    """The first draft."""

    origin = forms.ChoiceField(
        label=_("Where does it come from?"),
        choices=Guideline.Origin.choices,
        widget=forms.RadioSelect(attrs={"class": "side"}),
    )


class WriteForm(WordingForm):
    """A later version."""

    changed = forms.CharField(
        label=_("What is different now, and why?"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class DecideForm(forms.Form):
    """What becomes of one proposal in the next version."""

    decision = forms.ChoiceField(
        label=_("What becomes of it?"),
        choices=((OPEN, _("stays open")), *Contribution.Decision.choices),
        initial=OPEN,
        widget=forms.RadioSelect(attrs={"class": "side"}),
    )
    reply = forms.CharField(
        label=_("Your answer to it"),
        help_text=_("Whoever made the proposal reads it. What is not taken up needs a reason."),
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, words: Words, posted: Mapping[str, Any] | None) -> None:
        super().__init__(posted, prefix=words.pk.hex)
        self.words = words

    def clean(self) -> dict[str, Any]:
        told = self.cleaned_data
        if told.get("decision") == Contribution.Decision.DECLINED and not told.get("reply"):
            self.add_error("reply", _("Please say why it is not taken up."))
        return told

    def decided(self) -> Decided:
        return Decided(self.words, self.cleaned_data["decision"], self.cleaned_data["reply"])

    @property
    def is_open(self) -> bool:
        return bool(self.cleaned_data["decision"] == OPEN)


class SayForm(forms.Form):
    """A remark or a proposal, with a name or without."""

    kind = forms.ChoiceField(
        label=_("What is it?"),
        choices=(
            (Contribution.Kind.PROPOSAL, _("A proposal how to write it better")),
            (Contribution.Kind.REMARK, _("A remark, or a case from practice")),
        ),
        initial=Contribution.Kind.PROPOSAL,
        widget=forms.RadioSelect(attrs={"class": "side"}),
    )
    text = forms.CharField(
        label=_("In your words"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"class": "words", "rows": 4}),
    )
    is_unsigned = forms.BooleanField(label=_("Without my name"), required=False)


class IdeaForm(forms.Form):
    text = forms.CharField(
        label=_("What should apply in this situation?"),
        help_text=_("Somebody can make a first draft out of it."),
        max_length=300,
        widget=forms.Textarea(attrs={"class": "words", "rows": 4}),
    )


class DeclineForm(forms.Form):
    reply = forms.CharField(
        label=_("Why does nothing come of it?"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class ValidForm(forms.Form):
    number = forms.IntegerField(widget=forms.HiddenInput)
    since = forms.DateField(
        label=_("In force from"),
        initial=timezone.localdate,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


def _situations(language: str, offered: Sequence[Situation]) -> forms.Field:
    """Named in the language of the page, in the order in which they are offered."""
    field = forms.ModelMultipleChoiceField(
        Situation.objects.filter(pk__in=[one.pk for one in offered]),
        label=_("For which situations?"),
        help_text=_("A guideline proves itself in front of a customer. One situation is enough."),
        widget=forms.CheckboxSelectMultiple(attrs={"class": "side"}),
    )
    field.choices = [(one.pk, situations.title_of(one, language)) for one in offered]
    return field
