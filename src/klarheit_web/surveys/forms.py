"""What is filled in to prepare a round."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Person, PersonQuerySet
from klarheit_web.pages.one_line import OneLineField
from klarheit_web.surveys.actions.preparing import FEWEST
from klarheit_web.surveys.models import Round

LONGEST_OPEN = timedelta(days=60)
USUALLY_OPEN = timedelta(days=14)
HIGHEST_K = 50
AUDIENCES = [
    (Round.Audience.EVERYBODY.value, _("Everybody with an account here")),
    (Round.Audience.LEADERS.value, _("Leaders and sponsors only")),
]
GROUPINGS = [
    ("teams", _("The whole, and each team that is large enough")),
    ("none", _("Only the whole")),
]
WAYS = [
    ("letter", _("A letter by e-mail; a printed code for whoever has no address")),
    ("code", _("Printed codes for everybody")),
]


class SettingsForm(forms.Form):
    """Title, last day and who reads the release."""

    title = OneLineField(
        label=_("Title"), max_length=120, help_text=_("Everybody who is asked reads it on the first page.")
    )
    closes_on = forms.DateField(
        label=_("Last day to answer"),
        help_text=_("Two weeks are usual, without holidays in between."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    audience = forms.ChoiceField(
        label=_("Who reads the results?"),
        help_text=_("Everybody who is asked reads this before they answer."),
        choices=AUDIENCES,
        initial=Round.Audience.EVERYBODY,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.initial.setdefault("closes_on", timezone.localdate() + USUALLY_OPEN)

    def clean_closes_on(self) -> date:
        day: date = self.cleaned_data["closes_on"]
        today = timezone.localdate()
        if not today < day <= today + LONGEST_OPEN:
            raise forms.ValidationError(_("Please choose a day after today, within sixty days."))
        return day


class ChangeForm(SettingsForm):
    """The same for a draft, and k, which only rises."""

    k = forms.IntegerField(
        label=_("How many answers does everything shown rest on at least?"),
        help_text=_("Never fewer than five. It can be raised until the first invitation, and never lowered."),
    )

    def __init__(self, found: Round, *args: Any, **named: Any) -> None:
        present = {name: getattr(found, name) for name in ("title", "closes_on", "audience", "k")}
        super().__init__(*args, initial=present, **named)
        self.fields["k"] = forms.IntegerField(
            label=self.fields["k"].label,
            help_text=self.fields["k"].help_text,
            min_value=max(found.k, FEWEST),
            max_value=HIGHEST_K,
        )
        if found.kind == Round.Kind.MIX:
            del self.fields["audience"]

    def audience_of(self, found: Round) -> str:
        """As chosen; a leadership mix stays with the leader it is about."""
        return str(self.cleaned_data.get("audience", found.audience))


class AskingForm(forms.Form):
    """How people are invited, and into which groups the results are divided. A leadership mix goes by letter
    where letters go out at all: codes pass through hands."""

    grouping = forms.ChoiceField(
        label=_("What will be shown?"), choices=GROUPINGS, initial="teams", widget=forms.RadioSelect
    )
    way = forms.ChoiceField(
        label=_("How are they invited?"), choices=WAYS, initial="letter", widget=forms.RadioSelect
    )

    def __init__(self, found: Round, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        if found.kind in (Round.Kind.MIX, Round.Kind.INTERFACE):
            del self.fields["grouping"]
        if found.kind == Round.Kind.MIX and settings.ENVIRONMENT.mail:
            del self.fields["way"]


class MemberForm(forms.Form):
    """Somebody without an account."""

    name = OneLineField(label=_("Name"), max_length=120)
    email = forms.EmailField(
        label=_("E-mail address"), required=False, help_text=_("Without one there is a printed code.")
    )
    leader = forms.ModelChoiceField(
        Person.objects.none(), label=_("Reports to"), required=False, empty_label=_("Nobody")
    )

    def __init__(self, leaders: PersonQuerySet, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        field = self.fields["leader"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = leaders
