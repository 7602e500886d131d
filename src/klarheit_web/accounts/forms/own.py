"""Accepting an invitation; name, language and address of the own account."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.forms.signing_in import PASSWORD_HELP, address_field, check_password
from klarheit_web.accounts.models import Invitation, Person
from klarheit_web.pages.one_line import OneLineField

LANGUAGES = [("de", "Deutsch"), ("en", "English")]


def name_field() -> OneLineField:
    widget = forms.TextInput(attrs={"autocomplete": "name"})
    return OneLineField(label=_("Your name"), max_length=120, widget=widget)


def language_field() -> forms.ChoiceField:
    widget = forms.RadioSelect(attrs={"class": "side"})
    return forms.ChoiceField(label=_("Language"), choices=LANGUAGES, widget=widget)


class InvitationForm(forms.Form):
    """Who one is, and how one will sign in: with a password, a passkey or an identity from elsewhere."""

    class Way:
        PASSWORD, PASSKEY, IDENTITY = "password", "passkey", "identity"

    name = name_field()
    language = language_field()
    password = forms.CharField(
        label=_("Password"),
        help_text=PASSWORD_HELP,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, invitation: Invitation, way: str = Way.PASSWORD, **kwargs: Any) -> None:
        kwargs["initial"] = {"name": invitation.name, "language": invitation.language}
        super().__init__(*args, **kwargs)
        self.invitation = invitation
        self.fields["password"].required = way == self.Way.PASSWORD
        self.with_password = way == self.Way.PASSWORD

    def clean_password(self) -> str | None:
        """The password, good enough; None where another way was chosen."""
        if not self.with_password:
            return None
        password: str = self.cleaned_data["password"]
        person = Person(email=self.invitation.email, name=self.cleaned_data.get("name", ""))
        check_password(password, person)
        return password


class OwnForm(forms.Form):
    name = name_field()
    language = language_field()


class AddressForm(forms.Form):
    email = address_field(_("New e-mail address"))

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person

    def clean_email(self) -> str:
        address: str = self.cleaned_data["email"].strip().lower()
        if address == self.person.email:
            raise forms.ValidationError(_("You already sign in with this address."))
        return address


class LanguageForm(forms.Form):
    """The switch at the foot of every page."""

    language = forms.ChoiceField(choices=[(code, code) for code, _name in settings.LANGUAGES])
