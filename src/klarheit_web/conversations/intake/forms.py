"""The three ways in, and what is confirmed before a conversation is kept."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from klarheit.conversation import Conversation as Held
from klarheit.formats.voices import settle
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import actions as conversations
from klarheit_web.conversations.forms import date_field
from klarheit_web.conversations.intake import queries
from klarheit_web.conversations.intake.bringing import Concern, Confirmed
from klarheit_web.conversations.models import Conversation, Partner
from klarheit_web.conversations.queries import partners_of
from klarheit_web.pages.one_line import OneLineField

About, Asked = Conversation.About, Conversation.Asked
LANGUAGES = [("de", _("German")), ("en", _("English"))]
NOT_ASKED = "no"
KEEP_DAYS = (30, 90, 180, 365)
SAME = "same-"
MANY_VOICES = 30  # from here on nobody looks for a second name in a list


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files at once."""

    widget = ManyFiles

    def clean(self, sent: Any, initial: Any = None) -> list["UploadedFile[Any]"]:
        one = super().clean
        return [one(each, initial) for each in sent or [None]]


class FilesForm(forms.Form):
    files = FilesField(  # type: ignore[assignment]  # Django takes fields out of the class
        label=_("Drop transcripts here"),
        help_text=_(
            "From Teams, Zoom, Meet, Gong, Otter, Whisper and many others, or written yourself: Word, "
            "WebVTT, SRT, text, JSON, tables. Up to 2,000 files at once."
        ),
        max_length=255,
        allow_empty_file=True,
        error_messages={
            "required": _("No file arrived. Please choose at least one, 64 MB altogether at most.")
        },
    )
    language = forms.ChoiceField(
        required=False, label=_("Language"), choices=[("", _("find it out")), *LANGUAGES]
    )


class WordsForm(forms.Form):
    """Pasted text, or notes from memory."""

    text = forms.CharField(
        label=_("Who said what"), widget=forms.Textarea(attrs={"class": "words", "rows": 9})
    )
    language = forms.ChoiceField(
        required=False, label=_("Language"), choices=[("", _("find it out")), *LANGUAGES]
    )


class ConcernForm(forms.Form):
    """Whom it concerns, and what those who took part agreed to: for one talk or for many."""

    about = forms.ChoiceField(
        label=_("Whom did you talk with?"),
        choices=[(About.CUSTOMER, _("With a customer")), (About.EMPLOYEE, _("With an employee"))],
        widget=forms.RadioSelect(attrs={"class": "side"}),
        initial=About.CUSTOMER,
    )
    partner = forms.ModelChoiceField(
        Partner.objects.none(), required=False, label=_("With whom?"), empty_label=_("I leave that out")
    )
    partner_name = OneLineField(required=False, max_length=120, label=_("Or somebody new: name"))
    partner_company = OneLineField(required=False, max_length=120, label=_("Company"))
    employee = forms.ModelChoiceField(
        Person.objects.none(),
        required=False,
        label=_("Which employee?"),
        empty_label=_("Please choose"),
        help_text=_(
            "Such a talk stays sealed until this person agrees, for 14 days at most. Then both of you see "
            "it, and either of you can delete it. Your own notes from memory need no consent."
        ),
    )
    participants = OneLineField(
        required=False,
        max_length=300,
        label=_("Who took part?"),
        help_text=_("As you would say it, for your own record."),
    )
    asked = forms.ChoiceField(
        label=_("Were they all asked, and do they agree that you keep this talk?"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Please choose an answer.")},
    )
    keep_days = forms.TypedChoiceField(
        label=_("Keep it for"),
        coerce=int,
        help_text=_(
            "Then it is deleted. You are reminded before, and can keep it longer or delete it sooner."
        ),
    )

    def __init__(
        self,
        sent: object,
        *,
        person: Person,
        may_be_notes: bool,
        are_notes: bool = False,
        took_part: str = "",
    ) -> None:
        initial = {"keep_days": settings.ENVIRONMENT.keep_days, "participants": took_part[:300]}
        super().__init__(sent, initial=initial)  # type: ignore[arg-type]
        self.person = person
        fields: Any = self.fields
        fields["partner"].queryset = partners_of(person)
        if not fields["partner"].queryset:
            fields["partner_name"].label = _("Name")
        fields["employee"].queryset = Person.objects.active().of_organisation_of(person).exclude(pk=person.pk)
        fields["asked"].choices = list(_answers(may_be_notes))
        fields["keep_days"].choices = list(_days())
        if are_notes:
            del fields["asked"], fields["employee"]

    @property
    def says_no(self) -> bool:
        """Nobody was asked: whatever else stands here, it can't be kept."""
        return "asked" in self.fields and self["asked"].value() == NOT_ASKED

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        is_recorded = given.get("asked", Asked.NOTES) == Asked.YES
        if given.get("about") == About.EMPLOYEE and is_recorded and not given.get("employee"):
            self.add_error("employee", _("Please choose who it was: this person is asked for consent."))
        if given.get("partner_company") and not given.get("partner_name"):
            self.add_error("partner_name", _("Please give a name as well, or leave out the company."))
        return given

    @property
    def concern(self) -> Concern:
        """What was said here, once it is valid; a new partner is noted down."""
        given = self.cleaned_data
        with_employee = given["about"] == About.EMPLOYEE
        return Concern(
            about=given["about"],
            asked=given.get("asked", Asked.NOTES),
            keep_days=given["keep_days"],
            participants=given["participants"],
            partner=None if with_employee else self._partner(),
            employee=given.get("employee") if with_employee else None,
        )

    def _partner(self) -> Partner | None:
        given = self.cleaned_data
        if not given["partner_name"]:
            found: Partner | None = given["partner"]
            return found
        return conversations.partner_named(self.person, given["partner_name"], given["partner_company"])


class TalkForm(forms.Form):
    """What one talk is called and who speaks in it. For the voice at place n: `asker_n`, `voice_n`."""

    title = OneLineField(max_length=200, label=_("What do you call this talk?"))
    held_on = date_field(_("When was it?"))
    language = forms.ChoiceField(label=_("Its language"), choices=LANGUAGES)

    def __init__(self, sent: object, *, conversation: Held, suggested: Confirmed) -> None:
        initial = {
            "title": suggested.title,
            "held_on": suggested.held_on,
            "language": conversation.language,
        }
        super().__init__(sent, initial=initial)  # type: ignore[arg-type]
        self.conversation, self.spoken = conversation, queries.voices(conversation)
        for place, voice in enumerate(self.spoken):
            is_asker = voice.id in suggested.askers
            self.fields[f"asker_{place}"] = forms.BooleanField(
                required=False, initial=is_asker, label=_("My side")
            )
            self.fields[f"voice_{place}"] = forms.ChoiceField(
                required=False, label=_("This is"), choices=list(self._is(place))
            )

    @property
    def voices(self) -> list[tuple[queries.Voice, BoundField, BoundField]]:
        """Each voice with its two fields."""
        return [(voice, self[f"asker_{n}"], self[f"voice_{n}"]) for n, voice in enumerate(self.spoken)]

    def clean(self) -> dict[str, Any]:
        same, bots = self._corrected()
        if set(same.values()) & {*same, *bots}:
            raise ValidationError(_("Two names point at each other. Please name for each the one who stays."))
        self.settled = settle(self.conversation, same=same, bots=bots)
        left = {one.id for one in self.settled.speakers}
        self.askers = tuple(sorted({same.get(one, one) for one in self._asking()} & left))
        if not self.askers:
            raise ValidationError(_("Please tick who speaks on your side: whose talk it is."))
        if not left - set(self.askers):
            raise ValidationError(_("A mirror needs the other side too: not everybody can be on yours."))
        return self.cleaned_data

    @property
    def confirmed(self) -> Confirmed:
        """What was said here, once it is valid."""
        given = self.cleaned_data
        conversation = replace(self.settled, language=given["language"])
        return Confirmed(conversation, given["title"], given["held_on"], self.askers)

    def _asking(self) -> Iterable[str]:
        return (one.id for n, one in enumerate(self.spoken) if self.cleaned_data.get(f"asker_{n}"))

    def _corrected(self) -> tuple[dict[str, str], set[str]]:
        said = {one.id: self.cleaned_data.get(f"voice_{n}", "") for n, one in enumerate(self.spoken)}
        same = {
            one: self.spoken[int(is_.removeprefix(SAME))].id
            for one, is_ in said.items()
            if is_.startswith(SAME)
        }
        return same, {one for one, is_ in said.items() if is_ == "bot"}

    def _is(self, place: int) -> Iterable[tuple[str, object]]:
        yield "", _("a person of its own")
        yield "bot", _("a recording program: leave it out")
        if len(self.spoken) <= MANY_VOICES:
            for other, voice in enumerate(self.spoken):
                if other != place:
                    yield f"{SAME}{other}", _("the same person as %(name)s") % {"name": voice.name}


class EveryForm(forms.Form):
    """For many talks at once: which voice is the owner's."""

    me = forms.ChoiceField(
        required=False,
        label=_("Which voice is yours?"),
        help_text=_("Where it does not speak, Klarheit finds out who asks."),
    )

    def __init__(self, sent: object, *, names: Iterable[str]) -> None:
        super().__init__(sent)  # type: ignore[arg-type]
        choices = [("", _("find it out in each talk")), *((name, name) for name in names)]
        self.fields["me"].choices = choices  # type: ignore[attr-defined]


def _answers(may_be_notes: bool) -> Iterable[tuple[str, object]]:
    yield Asked.YES, _("Yes, they were asked and agree")
    if may_be_notes:
        yield Asked.NOTES, _("These are my own notes from memory")
    yield NOT_ASKED, _("No, I have not asked them")


def _days() -> Iterable[tuple[int, object]]:
    for days in sorted({*KEEP_DAYS, settings.ENVIRONMENT.keep_days}):
        yield days, ngettext_lazy("%(days)d day", "%(days)d days", days) % {"days": days}
