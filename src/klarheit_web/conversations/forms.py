"""Choosing among one's conversations, and setting right what one said about one."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Person
from klarheit_web.conversations import queries
from klarheit_web.conversations.models import Conversation, Partner
from klarheit_web.pages.one_line import OneLineField

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

State = Conversation.State
PERIODS = {"7": _("the last 7 days"), "30": _("the last 30 days"), "365": _("the last 12 months")}


def date_field(label: "StrOrPromise") -> forms.DateField:
    """A day that is not to come."""
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, widget=widget, validators=[not_to_come])


def not_to_come(day: date) -> None:
    if day > timezone.localdate():
        raise ValidationError(_("This day is still to come. When did you talk?"))


class ListForm(forms.Form):
    """The filters above the list; what can't be understood filters nothing."""

    partner = forms.ModelChoiceField(
        Partner.objects.none(), required=False, label=_("With whom"), empty_label=_("everybody")
    )
    about = forms.ChoiceField(
        required=False,
        label=_("Kind"),
        choices=[("", _("all talks")), ("customer", _("with customers")), ("employee", _("with employees"))],
    )
    state = forms.ChoiceField(
        required=False,
        label=_("State"),
        choices=[
            ("", _("every state")),
            (State.READY, _("ready")),
            (State.WAITING, _("being read")),
            (State.UNCONSENTED, _("waits for consent")),
            (State.FAILED, _("no mirror possible")),
        ],
    )
    period = forms.ChoiceField(
        required=False, label=_("Period"), choices=[("", _("at any time")), *PERIODS.items()]
    )

    def __init__(self, sent: object, *, owner: Person) -> None:
        super().__init__(sent)  # type: ignore[arg-type]
        self.fields["partner"].queryset = queries.partners_of(owner)  # type: ignore[attr-defined]

    @property
    def chosen(self) -> dict[str, Any]:
        """For `queries.listed`."""
        self.is_valid()
        given = self.cleaned_data
        days = given.get("period")
        return {
            "partner": given.get("partner"),
            "about": given.get("about", ""),
            "state": given.get("state", ""),
            "since": timezone.localdate() - timedelta(days=int(days)) if days else None,
        }


class EditForm(forms.Form):
    title = OneLineField(max_length=200, label=_("Title"))
    held_on = date_field(_("Date"))
    partner = forms.ModelChoiceField(
        Partner.objects.none(), required=False, label=_("With whom"), empty_label=_("not named")
    )
    participants = OneLineField(max_length=300, required=False, label=_("Who took part?"))

    def __init__(self, sent: object, *, conversation: Conversation) -> None:
        said = {name: getattr(conversation, name) for name in self.base_fields}
        super().__init__(sent, initial=said)  # type: ignore[arg-type]
        partners = queries.partners_of(conversation.owner)
        self.fields["partner"].queryset = partners  # type: ignore[attr-defined]
        if conversation.about == Conversation.About.EMPLOYEE:
            del self.fields["partner"]
