"""What a leader enters beside a mix: the guess, the thoughts."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from klarheit.leadership.mix import BEHAVIOURS, Question, worded
from klarheit.survey.instrument import Instrument, items
from klarheit_web.leadership.mix.words import behaviour_name
from klarheit_web.leadership.models import MixThoughts
from klarheit_web.pages.wording import language
from klarheit_web.surveys.wording import said

LONGEST = 2_000


class GuessForm(forms.Form):
    """The twelve items as the team gets them; none is answered beforehand, any may stay open."""

    def __init__(self, instrument: Instrument, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        for item in items(instrument):
            levels = [(str(int(level.value)), said(level.words)) for level in item.levels]
            self.fields[item.key] = forms.TypedChoiceField(
                label=said(item.words),
                choices=levels,
                coerce=float,
                empty_value=None,
                required=False,
                widget=forms.RadioSelect(attrs={"class": "side"}),
            )

    @property
    def guesses(self) -> dict[str, float]:
        return {key: value for key, value in self.cleaned_data.items() if value is not None}


class ThoughtsForm(forms.Form):
    """A field for each question, and the theme to take along."""

    theme = forms.ChoiceField(
        label=_("Would you like to take one theme into a coaching?"),
        required=False,
        help_text=_("It is only noted here, for yourself. Nobody is told, and nothing is arranged."),
    )

    def __init__(
        self, questions: Sequence[Question], kept: MixThoughts | None, *arguments: Any, **named: Any
    ) -> None:
        super().__init__(*arguments, **named)
        notes: dict[str, str] = kept.notes if kept else {}
        asked = {question.behaviour: worded(question, language()) for question in questions}
        for behaviour in asked | notes:
            self.fields[behaviour] = forms.CharField(
                label=asked.get(behaviour, behaviour_name(behaviour)),
                initial=notes.get(behaviour, ""),
                required=False,
                max_length=LONGEST,
                widget=forms.Textarea(attrs={"rows": 3}),
            )
        self.order_fields([*asked, *notes, "theme"])
        theme = self.fields["theme"]
        assert isinstance(theme, forms.ChoiceField)
        theme.initial = kept.theme if kept else ""
        theme.choices = [("", _("not for now")), *((one, behaviour_name(one)) for one in BEHAVIOURS)]

    @property
    def notes(self) -> dict[str, str]:
        return {key: text for key, text in self.cleaned_data.items() if key != "theme"}
