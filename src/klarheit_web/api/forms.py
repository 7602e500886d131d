"""What a token is asked for."""

from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from klarheit_web.api.rules import DELETE, READ, SCOPES, WRITE
from klarheit_web.pages.one_line import OneLineField

DAYS = (7, 30, 90, 365)
SCOPE_WORDS = {
    READ: (_("read"), _("list conversations, transcripts and mirrors")),
    WRITE: (_("bring in"), _("add conversations")),
    DELETE: (_("delete"), _("for good, like on the page")),
}


class TokenForm(forms.Form):
    name = OneLineField(
        max_length=80,
        label=_("What is it for?"),
        help_text=_("For instance the name of the program. It stands in the access list."),
    )
    scopes = forms.MultipleChoiceField(
        label=_("What may it do?"), widget=forms.CheckboxSelectMultiple, initial=[READ]
    )
    days = forms.TypedChoiceField(
        label=_("For how long?"), coerce=int, initial=90, widget=forms.RadioSelect(attrs={"class": "side"})
    )

    def __init__(self, sent: object = None) -> None:
        super().__init__(sent)  # type: ignore[arg-type]
        fields: Any = self.fields
        fields["scopes"].choices = [(scope, _choice(scope)) for scope in SCOPES]
        fields["days"].choices = [
            (days, ngettext_lazy("%(days)d day", "%(days)d days", days) % {"days": days}) for days in DAYS
        ]


def _choice(scope: str) -> str:
    name, meaning = SCOPE_WORDS[scope]
    return format_html("{}<small>{}</small>", name, meaning)
