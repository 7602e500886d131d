"""What an owner chooses, and what a partner answers."""

from collections.abc import Iterator
from dataclasses import dataclass

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from klarheit.languages import LANGUAGES
from klarheit.report.understood.model import Sentence, Understood
from klarheit.report.understood.pattern import pattern
from klarheit_web.conversations.understood.actions import DAYS
from klarheit_web.conversations.understood.endorsed import MORE, RIGHT
from klarheit_web.conversations.understood.queries import Choice

LONGEST = 2_000
OTHERWISE, NOTHING = "otherwise", "nothing"
FELT = [("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5")]


def chosen(query: QueryDict) -> Choice:
    """What to leave out, from an address: ids and dimensions only, no words."""
    return Choice(*(tuple(query.getlist(name)) for name in ("inner", "leave_out", "keep")))


class LinkForm(forms.Form):
    days = forms.TypedChoiceField(
        label=gettext_lazy("How long does the link work?"), choices=[(day, day) for day in DAYS], coerce=int
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence with the partner's answer as it stands in the form.

    may_agree  whether "that is right" is an answer to it
    """

    sentence: Sentence
    choice: str
    words: str
    error: str

    @property
    def may_agree(self) -> bool:
        return _may_agree(self.sentence)


class AnswerForm(forms.Form):
    """Sentence by sentence: right, or put in one's own words; two questions at the end."""

    more = forms.CharField(max_length=LONGEST, required=False)
    felt_understood = forms.TypedChoiceField(choices=FELT, coerce=int, empty_value=None, required=False)
    felt_sounded_out = forms.TypedChoiceField(choices=FELT, coerce=int, empty_value=None, required=False)

    def __init__(self, page: Understood, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)  # type: ignore[arg-type]
        self.page = page
        for sentence in page.sentences:
            self.fields[f"choice-{sentence.id}"] = forms.ChoiceField(
                choices=[(one, one) for one in (RIGHT, OTHERWISE, NOTHING)], required=False
            )
            self.fields[f"words-{sentence.id}"] = forms.CharField(max_length=LONGEST, required=False)

    def clean(self) -> None:
        """A mere "no" leaves open what is right instead."""
        super().clean()
        for sentence in self.page.sentences:
            if complaint := self._complaint(sentence):
                self.add_error(f"words-{sentence.id}", complaint)

    def answers(self) -> dict[str, str]:
        """Sentence id → what was written, or "right"; `MORE` → what was missing. Only what was said."""
        given = {sentence.id: self._answer(sentence) for sentence in self.page.sentences}
        given[MORE] = self.cleaned_data["more"].strip()
        return {about: answer for about, answer in given.items() if answer}

    def asked(self) -> Iterator[Asked]:
        for sentence in self.page.sentences:
            choice, words = self[f"choice-{sentence.id}"], self[f"words-{sentence.id}"]
            yield Asked(sentence, choice.value() or "", words.value() or "", " ".join(map(str, words.errors)))

    def _answer(self, sentence: Sentence) -> str:
        choice, words = self._given(sentence)
        if choice == RIGHT and _may_agree(sentence):
            return RIGHT
        return RIGHT if _says("RIGHT", words) and _may_agree(sentence) else words

    def _complaint(self, sentence: Sentence) -> str:
        choice, words = self._given(sentence)
        if choice == RIGHT:
            return ""
        if _says("WRONG", words) or (choice == OTHERWISE and not words):
            return _("What would be right instead?")
        if _says("RIGHT", words) and not _may_agree(sentence):
            return _("This question asks for a little more than yes.")
        return ""

    def _given(self, sentence: Sentence) -> tuple[str, str]:
        choice = self.cleaned_data.get(f"choice-{sentence.id}", "")
        words = "" if choice == NOTHING else self.cleaned_data.get(f"words-{sentence.id}", "")
        return choice, " ".join(words.split())


def kept(
    answers: dict[str, str], felt_understood: int | None, felt_sounded_out: int | None
) -> dict[str, object]:
    """What was answered before, as the form shows it."""
    shown: dict[str, object] = {
        "felt_understood": felt_understood,
        "felt_sounded_out": felt_sounded_out,
        "more": answers.get(MORE, ""),
    }
    for sentence_id, answer in answers.items():
        shown[f"choice-{sentence_id}"] = RIGHT if answer == RIGHT else OTHERWISE
        shown[f"words-{sentence_id}"] = "" if answer == RIGHT else answer
    return shown


def _may_agree(sentence: Sentence) -> bool:
    return not sentence.asks or sentence.means is not None


def _says(kind: str, words: str) -> bool:
    return any(pattern(kind, language).fullmatch(words) for language in LANGUAGES)
