"""What an administrator fills in."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Person, PersonQuerySet, Role
from klarheit_web.pages.one_line import OneLineField
from klarheit_web.people import queries, rules

FARTHEST = timedelta(days=365)
ROLE_LABELS = [
    (Role.SELLER.value, _("Seller")),
    (Role.LEADER.value, _("Leader")),
    (Role.COACH.value, _("Coach")),
    (Role.SPONSOR.value, _("Sponsor")),
    (Role.ADMINISTRATOR.value, _("Administrator")),
    (Role.AUDITOR.value, _("Works council")),
]
NOBODY = _("Nobody")


class RolesForm(forms.Form):
    """Which roles a person holds; they combine."""

    roles = forms.MultipleChoiceField(
        label=_("What is this person here?"),
        help_text=_("Roles combine. None of them opens a talk of somebody else."),
        choices=ROLE_LABELS,
        required=False,
        widget=forms.CheckboxSelectMultiple(attrs={"class": "side"}),
    )

    def clean_roles(self) -> list[str]:
        roles: list[str] = self.cleaned_data["roles"]
        if not rules.may_stand_together(roles):
            raise forms.ValidationError(
                _(
                    "The works council’s account checks the others. It may stand beside selling, "
                    "but not beside leading, coaching, paying or administering."
                )
            )
        return roles


class InviteForm(RolesForm):
    """Who is invited, and as what."""

    name = OneLineField(label=_("Name"), max_length=120)
    email = forms.EmailField(label=_("E-mail address"))
    leader = forms.ModelChoiceField(
        Person.objects.none(), label=_("Reports to"), required=False, empty_label=NOBODY
    )
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES, initial="de")
    field_order = ("name", "email", "roles", "leader", "language")

    def __init__(self, leaders: PersonQuerySet, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        field = self.fields["leader"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = leaders
        self.initial.setdefault("roles", [Role.SELLER.value])


class LineForm(forms.Form):
    """Who leads a person, from which day on."""

    leader = forms.ModelChoiceField(
        Person.objects.none(), label=_("Reports to"), required=False, empty_label=NOBODY
    )
    since = forms.DateField(
        label=_("From which day on?"),
        help_text=_(
            "A day to come is fine. Insight given to somebody who then stands above ends on that day."
        ),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, person: Person, leaders: PersonQuerySet, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.person = person
        field = self.fields["leader"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = leaders.exclude(pk=person.pk)
        self.initial.setdefault("since", timezone.localdate())

    def clean_since(self) -> date:
        since: date = self.cleaned_data["since"]
        if since > timezone.localdate() + FARTHEST:
            raise forms.ValidationError(_("Please choose a day within a year."))
        if queries.began_since(self.person, since):
            raise forms.ValidationError(
                _("A later line has begun already; what was stays as it is. Please choose a later day.")
            )
        return since
