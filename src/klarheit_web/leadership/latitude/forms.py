"""Big steps for one situation, ticks for the next round, and what is handed over."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from klarheit.leadership.latitude import KINDS, WORDED
from klarheit_web.leadership import situations
from klarheit_web.leadership.latitude import queries
from klarheit_web.leadership.models import Situation
from klarheit_web.pages.one_line import OneLineField
from klarheit_web.pages.wording import language

OPEN = "-"
EXPLAINED = {
    "price": gettext_lazy("Discount, as far as nobody needs to be asked."),
    "goodwill": gettext_lazy("Money for goodwill, as far as nobody needs to be asked."),
    "date": gettext_lazy("Working days by which one may deviate from a date without asking."),
    "time": gettext_lazy("Hours of working time that may be put into it without asking."),
    "staff": gettext_lazy("Colleagues who may be brought in without asking."),
    "information": gettext_lazy("What the customer may be told without asking."),
    "escalation": gettext_lazy("Who decides, in the words of those who talk with the customer."),
}


class StepsForm(forms.Form):
    """The steps of each kind in one situation; "-" for nothing said."""

    def __init__(
        self,
        sent: Any,
        held: Mapping[str, float | None],
        nothing: str,
        words: Callable[[str, str], list[tuple[float, str]]] = queries.step_words,
    ) -> None:
        super().__init__(sent, label_suffix="")
        for kind in KINDS:
            self.fields[kind] = _steps(kind, held.get(kind), nothing, words(kind, language()))

    def of(self, kinds: Iterable[str]) -> list[forms.BoundField]:
        """The fields of some kinds, in the order of the kinds."""
        return [self[kind] for kind in KINDS if kind in kinds]

    @property
    def values(self) -> dict[str, float | None]:
        chosen = self.cleaned_data.items()
        return {kind: None if value == OPEN else float(value) for kind, value in chosen}


def _steps(
    kind: str, held: float | None, nothing: str, worded: Iterable[tuple[float, str]]
) -> forms.ChoiceField:
    steps = [(str(value), words) for value, words in worded]
    return forms.ChoiceField(
        label=queries.kind_title(kind, language()),
        help_text=EXPLAINED[kind],
        choices=[(OPEN, nothing), *steps],
        initial=OPEN if held is None else str(held),
        widget=forms.RadioSelect(attrs={"class": "worded" if kind in WORDED else "steps"}),
    )


class ChosenForm(forms.Form):
    """Ticks: situation by situation, which kinds the next round asks about."""

    places = forms.MultipleChoiceField(required=False)

    def __init__(self, sent: Any, offered: Iterable[Situation]) -> None:
        super().__init__(sent)
        choices = [f"{one.pk.hex}.{kind}" for one in offered for kind in KINDS]
        self.fields["places"].choices = [(choice, choice) for choice in choices]  # type: ignore[attr-defined]

    def clean_places(self) -> list[queries.Place]:
        chosen: list[str] = self.cleaned_data["places"]
        if len(chosen) > queries.MOST_ASKED:
            over = len(chosen) - queries.MOST_ASKED
            raise ValidationError(
                ngettext(
                    "That is one more than fits into a short round. Please take one away.",
                    "That is %(over)d more than fit into a short round. Please take %(over)d away.",
                    over,
                )
                % {"over": over}
            )
        return [(UUID(situation), kind) for situation, kind in (one.split(".") for one in chosen)]


class SituationForm(forms.Form):
    """A situation of the organisation's own."""

    title = OneLineField(label=gettext_lazy("What do you call it?"), max_length=120)
    text = forms.CharField(
        label=gettext_lazy("What happens in it?"),
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Two sentences. No customer’s name."),
    )


class HandForm(forms.Form):
    """A situation to hand over: one on record, or own words; never anything out of a talk."""

    situation = forms.ChoiceField(
        label=gettext_lazy("Which situation was it?"), required=False, widget=forms.RadioSelect
    )
    words = OneLineField(
        label=gettext_lazy("None of these? Then say it in a sentence."),
        max_length=300,
        required=False,
        help_text=gettext_lazy(
            "Only the situation: no customer, no names, no figures by which somebody could be recognised. "
            "How one writes can betray who writes, so keep it short and plain."
        ),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("What was it you could not decide?"),
        required=False,
        widget=forms.RadioSelect(attrs={"class": "kinds"}),
    )

    def __init__(self, sent: Any, offered: Iterable[Situation]) -> None:
        super().__init__(sent, label_suffix="")
        self.offered = {str(one.pk): one for one in offered}
        titles = [(pk, situations.title_of(one, language())) for pk, one in self.offered.items()]
        kinds = [(kind, queries.kind_title(kind, language())) for kind in KINDS]
        self.fields["situation"].choices = titles  # type: ignore[attr-defined]
        self.fields["kind"].choices = [*kinds, ("", _("leave it open"))]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and bool(cleaned.get("situation")) == bool(cleaned.get("words")):
            raise ValidationError(_("Please choose a situation, or say it in a sentence: one of both."))
        return cleaned

    @property
    def situation_chosen(self) -> Situation | None:
        return self.offered.get(self.cleaned_data["situation"])
