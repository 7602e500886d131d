"""allauth's forms about passwords, in our words and without the second typing of a password."""

from functools import partial
from typing import Any

from allauth.account import forms as allauth
from allauth.account.adapter import get_adapter
from allauth.account.fields import SetPasswordField
from allauth.account.internal.userkit import filter_users_by_email
from django import forms
from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts import actions, tasks

PASSWORD_HELP = _("At least 12 characters. A sentence you can keep in mind beats a riddle you can’t.")


ADDRESS = _("E-mail address")


def address_field(label: Any = ADDRESS) -> forms.EmailField:
    """One line for an address; browsers may fill it in."""
    widget = forms.EmailInput(attrs={"autocomplete": "username"})
    return forms.EmailField(label=label, widget=widget)


def worded(field: forms.Field, label: Any, help_text: Any = "") -> None:
    """Give a field of allauth our words; a placeholder that repeats the label goes."""
    field.label, field.help_text = label, help_text
    field.widget.attrs.pop("placeholder", None)


class LoginForm(allauth.LoginForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = address_field()
        worded(self.fields["password"], _("Password"))
        worded(self.fields["remember"], _("Stay signed in on this device for two weeks"))


class ReauthenticateForm(allauth.ReauthenticateForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        worded(self.fields["password"], _("Password"))


class ChangePasswordForm(allauth.ChangePasswordForm):  # type: ignore[misc]
    password2 = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        worded(self.fields["oldpassword"], _("Present password"))
        worded(self.fields["password1"], _("New password"), PASSWORD_HELP)


class SetPasswordForm(allauth.SetPasswordForm):  # type: ignore[misc]
    password2 = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        worded(self.fields["password1"], _("Password"), PASSWORD_HELP)


class ResetPasswordForm(forms.Form):
    """Ask for a link by mail. The answer and its time are the same whether or not the address is known."""

    email = address_field()

    def save(self, request: HttpRequest) -> str:
        """A job sends the link, so that nobody can tell by the clock whether there is somebody to send to."""
        address: str = self.cleaned_data["email"].lower()
        known = filter_users_by_email(address, is_active=True, for_login=True)
        whom = str(known[0].pk) if known else ""
        transaction.on_commit(partial(tasks.mail_recovery_link.enqueue, whom))
        return address


class ResetPasswordKeyForm(allauth.ResetPasswordKeyForm):  # type: ignore[misc]
    password2 = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        worded(self.fields["password1"], _("New password"), PASSWORD_HELP)

    def save(self) -> None:
        actions.set_forgotten_password(self.user, self.cleaned_data["password1"])


class RecoverForm(forms.Form):
    """Set a new password with the recovery key."""

    email = address_field()
    key = forms.CharField(
        label=_("Recovery key"),
        help_text=_("Six groups of four signs. Upper or lower case does not matter."),
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        max_length=60,
    )
    password = SetPasswordField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        worded(self.fields["password"], _("New password"), PASSWORD_HELP)


def check_password(password: str, person: Any) -> None:
    """Raises ValidationError for a password that is too short, too common or too like the person."""
    get_adapter().clean_password(password, user=person)
