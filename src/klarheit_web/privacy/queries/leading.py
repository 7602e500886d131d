"""What a person says by name about leading, and what is kept of a leader. Answers to surveys are nobody's."""

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.queries import lines_on
from klarheit_web.leadership.concerns.queries import visible_to as concerns_for
from klarheit_web.leadership.guidelines import rules as guidelines
from klarheit_web.leadership.latitude import rules as latitude
from klarheit_web.leadership.models import (
    Contribution,
    Guess,
    Joined,
    MixGuess,
    MixShown,
    MixThoughts,
    PairSigned,
    PremiseSheet,
    Verdict,
)
from klarheit_web.leadership.steering import rules as steering
from klarheit_web.privacy.queries.kind import Kind, Rows, Sight, Source, own
from klarheit_web.surveys.models import Invited, Member
from klarheit_web.surveys.queries import rounds_for
from klarheit_web.surveys.rules import may_prepare


def _contributions(sight: Sight) -> Rows:
    said = Contribution.objects.filter(guideline__organisation=sight.person.organisation_id)
    mine = Q(by=sight.person)
    return said.filter(Q(withdrawn_at=None) | mine if guidelines.takes_part(sight.person) else mine)


def _concerns(model: Any) -> Any:
    return lambda sight: model.objects.filter(concern__in=concerns_for(sight.person))


def _guesses(sight: Sight) -> Rows:
    """A leader's own; to everybody else those of their own leader."""
    person = sight.person
    if latitude.may_guess(person):
        return Guess.objects.filter(leader=person)
    return Guess.objects.filter(leader__in=lines_on().filter(person=person).values("leader"))


def _pairs(sight: Sight) -> Rows:
    here = PairSigned.objects.filter(leader__organisation=sight.person.organisation_id)
    return here if steering.may_see(sight.person) else here.filter(leader=sight.person)


def _shown_mixes(sight: Sight) -> Rows:
    """The leader's own, and to those who report to the leader what was shown to them."""
    led = lines_on().filter(person=sight.person).values("leader")
    return MixShown.objects.filter(Q(round__about=sight.person) | Q(round__about__in=led))


def _members(sight: Sight) -> Rows:
    """Who prepares rounds sees who can be asked; nobody sees who answered."""
    return Member.objects.filter(_asked(sight.person, "person", "organisation"))


def _invited(sight: Sight) -> Rows:
    return Invited.objects.filter(_asked(sight.person, "member__person", "round__organisation"))


def _asked(person: Person, whose: str, where: str) -> Q:
    mine = Q(**{whose: person})
    return mine | Q(**{where: person.organisation_id}) if may_prepare(person) else mine


LEADING = (
    Kind(
        "contributions",
        _("Proposals and remarks on guidelines, by name"),
        ngettext_lazy(
            "one proposal or remark on a guideline that you signed",
            "%(n)d proposals and remarks on guidelines that you signed",
            "n",
        ),
        (Source("by", _contributions),),
    ),
    Kind(
        "concerns",
        _("Concerns raised or joined by name, and whether they held"),
        ngettext_lazy("one concern of yours", "%(n)d concerns and verdicts of yours", "n"),
        (
            Source("raised_by", lambda sight: concerns_for(sight.person)),
            Source("person", _concerns(Joined)),
            Source("by", _concerns(Verdict)),
        ),
    ),
    Kind(
        "signed",
        _("What somebody signed as a leader: pairs that pull apart, guesses of what the team believes"),
        ngettext_lazy(
            "one pair or guess you signed as a leader",
            "%(n)d pairs and guesses you signed as a leader",
            "n",
        ),
        (Source("leader", _pairs), Source("leader", _guesses)),
    ),
    Kind(
        "mix",
        _("Leadership mix: own guess, own thoughts, what was shown to the team"),
        _("your leadership mix, as far as you showed it"),
        (
            own("round__about", lambda sight: MixGuess.objects.filter(round__about=sight.person)),
            own("round__about", lambda sight: MixThoughts.objects.filter(round__about=sight.person)),
            Source("round__about", _shown_mixes),
        ),
    ),
    Kind(
        "premise_sheets",
        _("Own premise checks"),
        ngettext_lazy("one premise check of yours", "%(n)d premise checks of yours", "n"),
        (own("owner", lambda sight: PremiseSheet.objects.filter(owner=sight.person)),),
    ),
    Kind(
        "asked",
        _("That somebody was asked in a survey, or that one is about them; never who answered, nor what"),
        _("that you were asked in a survey or that one is about you, never whether or what you answered"),
        (
            Source("person", _members),
            Source("member__person", _invited),
            Source("about", lambda sight: rounds_for(sight.person)),
        ),
    ),
)
