"""What somebody fills in to give insight or to comment."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from klarheit_web.accounts.models import Person, PersonQuerySet
from klarheit_web.conversations.insight import queries
from klarheit_web.conversations.models import Comment, Conversation, Insight

USUAL_DAYS = 14
MOST_DAYS = 365
LONGEST = 4_000
LEVELS = [
    (Insight.Level.READ, pgettext_lazy("insight", "Read")),
    (Insight.Level.COMMENT, pgettext_lazy("insight", "Read and comment")),
]


class GiveForm(forms.Form):
    """To whom, how far, until when. Only possible recipients are choices; nobody else can be sent."""

    recipient = forms.ModelChoiceField(
        Person.objects.none(),
        label=_("To whom?"),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={
            "required": _("Please choose a person."),
            "invalid_choice": _("This person can’t be given insight. Please choose one of the list."),
        },
    )
    level = forms.ChoiceField(
        label=_("What may this person do?"),
        choices=LEVELS,
        initial=Insight.Level.READ,
        widget=forms.RadioSelect(attrs={"class": "side"}),
    )
    until = forms.DateField(
        label=_("Until when?"),
        help_text=_("The last day. You can take insight back at any time before."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    message = forms.CharField(
        label=_("A message"),
        help_text=_("What should this person look at? What would help you?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, possible: PersonQuerySet, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.recipients.queryset = possible
        today = timezone.localdate()
        self.fields["until"].initial = today + timedelta(days=USUAL_DAYS)
        self.fields["until"].widget.attrs.update(
            {"min": today.isoformat(), "max": (today + timedelta(days=MOST_DAYS)).isoformat()}
        )

    @property
    def recipients(self) -> "forms.ModelChoiceField[Person]":
        field = self.fields["recipient"]
        assert isinstance(field, forms.ModelChoiceField)
        return field

    def offer(self, people: Iterable[Person], owner: Person) -> None:
        """Show these; somebody already chosen stays on the page alone."""
        chosen = (
            self.cleaned_data.get("recipient") if self.is_bound and hasattr(self, "cleaned_data") else None
        )
        shown = [chosen] if chosen else people
        named = queries.told_apart(owner, shown)
        self.recipients.choices = [(str(pk), name) for pk, name in named.items()]

    def clean_until(self) -> date:
        until: date = self.cleaned_data["until"]
        if until < timezone.localdate():
            raise forms.ValidationError(_("This day is over. Please choose today or a later day."))
        if until > timezone.localdate() + timedelta(days=MOST_DAYS):
            raise forms.ValidationError(_("Insight holds for a year at most. Please choose an earlier day."))
        return until


class CommentForm(forms.ModelForm[Comment]):
    """A comment at a turn of this conversation, or at characters within the turn."""

    text = forms.CharField(max_length=LONGEST)

    class Meta:
        model = Comment
        fields = ("turn", "start", "end", "text")

    def __init__(self, conversation: Conversation, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.turns = conversation.transcript["turns"]
        for name in ("start", "end"):
            self.fields[name].required = False

    def clean_turn(self) -> int:
        turn: int = self.cleaned_data["turn"]
        if turn >= len(self.turns):
            raise forms.ValidationError(_("There is no such place in the transcript."))
        return turn

    def clean(self) -> dict[str, Any]:
        """Start and end belong together and lie within the turn."""
        given = super().clean() or self.cleaned_data
        start, end, turn = given.get("start"), given.get("end"), given.get("turn")
        if (start, end) == (None, None) or turn is None:
            return given
        if start is None or end is None or not start < end <= len(self.turns[turn]["text"]):
            raise forms.ValidationError(_("There is no such place in the transcript."))
        return given
