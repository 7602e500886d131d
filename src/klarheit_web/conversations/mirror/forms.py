"""What one fills in around a mirror."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from klarheit.clarity.model import DIMENSIONS
from klarheit.languages import phrases
from klarheit.moves.model import QUESTION_FORMS, QUESTION_KINDS, QUESTION_TIES
from klarheit_web.conversations.mirror import moves
from klarheit_web.conversations.mirror.queries import Segment
from klarheit_web.conversations.models import Conversation

LONGEST = 2_000


class SentenceForm(forms.Form):
    """How it was, in one's own words."""

    sentence = forms.CharField(
        label=_("How was it for you?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"class": "words", "rows": 3}),
    )


class CorrectForm(forms.Form):
    """What a sentence does: one move; of one's own question also its kind, its tie and what it asks about."""

    move = forms.ChoiceField(error_messages={"required": _("Please choose what the sentence does.")})
    kind = forms.ChoiceField(label=_("What kind of question?"), required=False)
    tie = forms.ChoiceField(label=_("Does it take something up?"), required=False)
    dimensions = forms.MultipleChoiceField(
        label=_("What does it ask about?"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, segment: Segment, language: str, filled_in: QueryDict | None = None) -> None:
        self.segment, self.language = segment, language
        super().__init__(filled_in, initial=_recognised(segment))
        self.groups = moves.allowed_on(segment.side, language)
        names = phrases(language, "clarity")
        self._offer("move", ((one.key, one.name) for group in self.groups for one in group.choices))
        self._offer("kind", [("", _("no special kind")), *_named(QUESTION_KINDS, language)])
        self._offer("tie", [("", _("as recognised")), *_named(QUESTION_TIES, language)])
        self._offer("dimensions", ((key, names[f"dimension.{key}"]) for key in DIMENSIONS))

    def _offer(self, name: str, choices: Iterable[tuple[str, Any]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = list(choices)

    @property
    def labels(self) -> list[str]:
        """What was chosen, as the library wants it."""
        given = self.cleaned_data
        asks = self._asks(given["move"])
        return [label for label in (given["move"], *((given["kind"], given["tie"]) if asks else ())) if label]

    @property
    def dimensions_chosen(self) -> tuple[str, ...] | None:
        """None where nothing else was chosen than what was recognised, or nothing can be."""
        given = tuple(self.cleaned_data["dimensions"])
        if not self._asks(self.cleaned_data["move"]) or set(given) == set(self.segment.move.dimensions):
            return None
        return given

    def _asks(self, move: str) -> bool:
        """Whether it is a question of the asker: a partner's has neither kind nor dimensions."""
        return move in QUESTION_FORMS and self.segment.side == "asker"


class SidesForm(forms.Form):
    """Whose talk it is: some of those who speak, not all."""

    askers = forms.MultipleChoiceField(
        label=_("Whose talk is it?"),
        help_text=_("Tick yourself, and whoever held the talk on your side. The others are the other side."),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Please tick at least one.")},
    )

    def __init__(self, conversation: Conversation, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        spoke = {turn["speaker"] for turn in conversation.transcript["turns"]}
        self.choices = [
            (one["id"], one["name"] or one["id"])
            for one in conversation.transcript["speakers"]
            if one["id"] in spoke
        ]
        field = self.fields["askers"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = self.choices

    def clean_askers(self) -> list[str]:
        askers: list[str] = self.cleaned_data["askers"]
        if len(askers) == len(self.choices):
            raise forms.ValidationError(_("A mirror needs another side as well. Please leave one out."))
        return askers


def _recognised(segment: Segment) -> dict[str, Any]:
    labels = segment.move.labels
    first = next((label for label in labels if not label.startswith(("kind.", "tie."))), "")
    return {
        "move": segment.move.form or first,
        "kind": segment.move.kind or "",
        "tie": next((label for label in labels if label.startswith("tie.")), ""),
        "dimensions": list(segment.move.dimensions),
    }


def _named(keys: Iterable[str], language: str) -> list[tuple[str, str]]:
    names = phrases(language, "moves")
    return [(key, names[key]) for key in keys]
