"""The guided form for an own case: who it is, what it is about, what is said openly and what is not."""

from collections.abc import Iterator, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from klarheit_web.pages.wording import language
from klarheit_web.practice import words
from klarheit_web.practice.guided import Case, Known

OPENLY, KEPT = ("situation", "goal"), ("drivers", "people", "criteria", "obstacles")
"""What the rows offered at first are about; they can be turned to anything."""
AT_MOST = 20
FITS = (("yes", _("Yes")), ("no", _("No: then saying so honestly is the right ending")))


def _told(rows: int = 2) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class CaseForm(forms.Form):
    kind = forms.ChoiceField(label=_("Who is it?"), choices=words.kind_choices)
    language = forms.ChoiceField(label=_("In which language do you talk?"), choices=words.language_choices)
    name = forms.CharField(
        label=_("Name"), max_length=60, help_text=_("An invented one protects the real person.")
    )
    role = forms.CharField(label=_("Position and organisation"), max_length=120)
    temperament = forms.ChoiceField(label=_("How do they talk?"), choices=words.temperament_choices)
    situation = forms.CharField(label=_("What do you know beforehand?"), max_length=700, widget=_told(3))
    you = forms.CharField(
        label=_("Who are you in this talk, and what could you offer?"), max_length=400, widget=_told()
    )
    aim = forms.CharField(label=_("What is the talk for?"), max_length=300, widget=_told())
    opening = forms.CharField(
        label=_("How do they begin?"), max_length=200, widget=_told(), help_text=_("In their own words.")
    )
    truth = forms.CharField(
        label=_("What really matters to them?"),
        max_length=1_200,
        widget=_told(4),
        help_text=_("As far as you know or suspect. It is shown after the talk only."),
    )
    way = forms.CharField(label=_("How could it end well?"), max_length=300, required=False, widget=_told())
    fits = forms.ChoiceField(
        label=_("Is what you offer right for them?"), choices=FITS, initial="yes", widget=forms.RadioSelect
    )


class KnownForm(forms.Form):
    """Something they know. A row without a text is left out."""

    dimension = forms.ChoiceField(label=_("What is it about?"), choices=words.dimension_choices)
    text = forms.CharField(
        label=_("What they say"), max_length=320, required=False, widget=_told(), strip=True
    )


class KeptForm(KnownForm):
    clue = forms.CharField(
        label=_("Half a sentence that hints at it"),
        max_length=90,
        required=False,
        help_text=_("With a hint they tell it only to somebody who takes the hint up."),
    )


def _rows(form: type[forms.Form]) -> Any:
    return forms.formset_factory(form, extra=0, max_num=AT_MOST, absolute_max=AT_MOST)


class Guide:
    """The form with its two lists of rows, filled from a case or from what was sent."""

    def __init__(self, sent: Mapping[str, Any] | None = None, case: Case | None = None) -> None:
        openly, kept = _known(case, openly=True), _known(case, openly=False)
        self.form = CaseForm(sent, initial=_plain(case) if case else {"language": language()})
        self.openly = _rows(KnownForm)(sent, initial=openly, prefix="openly")
        self.kept = _rows(KeptForm)(sent, initial=kept, prefix="kept")

    def is_valid(self) -> bool:
        """Every part, so that all complaints are seen at once."""
        sound = [part.is_valid() for part in (self.form, self.openly, self.kept)]
        if all(sound) and not any(True for _one in self._known()):
            self.form.add_error(None, _("Write down at least one thing that they know."))
            return False
        return all(sound)

    def case(self) -> Case:
        told = dict(self.form.cleaned_data)
        return Case(**told | {"fits": told["fits"] == "yes", "known": tuple(self._known())})

    def _known(self) -> Iterator[Known]:
        for rows, openly in ((self.openly, True), (self.kept, False)):
            for row in rows.cleaned_data:
                if row.get("text"):
                    yield Known(row["dimension"], row["text"], openly, row.get("clue", ""))


def with_more_rows(sent: Any, part: str) -> Any:
    """What was sent, with two rows more in one of the lists."""
    more, name = sent.copy(), f"{part}-TOTAL_FORMS"
    count = int(more.get(name, "0")) if more.get(name, "0").isdecimal() else 0
    more[name] = str(min(count + 2, AT_MOST))
    return more


def _plain(case: Case) -> dict[str, object]:
    names = (name for name in Case.__slots__ if name not in ("known", "fits"))
    return {name: getattr(case, name) for name in names} | {"fits": "yes" if case.fits else "no"}


def _known(case: Case | None, *, openly: bool) -> list[dict[str, str]]:
    if case is None:
        return [{"dimension": key} for key in (OPENLY if openly else KEPT)]
    known = (one for one in case.known if one.openly == openly)
    return [{"dimension": one.dimension, "text": one.text, "clue": one.clue} for one in known]
