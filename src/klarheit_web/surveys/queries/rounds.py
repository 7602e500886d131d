"""Which rounds somebody may know of, and what was released of them."""

from django.db.models import Q

from klarheit.survey import release
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.surveys import rules
from klarheit_web.surveys.models import Round, RoundQuerySet


def rounds_for(person: Person) -> RoundQuerySet:
    """Those one may know of: all for who prepares rounds, all opened for the council, else one's own and what
    was released to one."""
    here = Round.objects.of_organisation_of(person)
    if rules.may_prepare(person):
        return here
    known = Q(about=person) | _readable(person)
    if rules.may_know_all(person):
        known |= Q(opened_at__isnull=False)
    return here.filter(known)


def released_for(person: Person, kind: str | None = None) -> RoundQuerySet:
    """Rounds whose release this person may read, newest first."""
    found = Round.objects.of_organisation_of(person).filter(_readable(person)).select_related("release")
    found = found.order_by("-released_at", "id")
    return found.filter(kind=kind) if kind else found


def tables_of(found: Round) -> release.Tables:
    """What was released. Raises Release.DoesNotExist for a round of which nothing could be shown."""
    return release.load(found.release.tables)


def latest(organisation: Organisation, kind: str, about: Person | None = None) -> Round | None:
    """The round of this kind that was released last; of a leadership mix: about this leader."""
    released = Round.objects.filter(organisation=organisation, kind=kind, release__isnull=False)
    found = released.filter(about=about).select_related("release")
    return found.order_by("-released_at", "id").first()


def before(found: Round) -> Round | None:
    """The released round of the same series before this one."""
    series = Round.objects.filter(organisation=found.organisation_id, series=found.series)
    earlier = series.filter(release__isnull=False, opened_at__lt=found.opened_at).select_related("release")
    return earlier.order_by("-opened_at", "id").first()


def _readable(person: Person) -> Q:
    audiences = rules.audiences_of(person, is_about=False)
    mine = Q(audience=Round.Audience.ALONE, about=person)
    return Q(release__isnull=False) & (Q(audience__in=audiences) | mine)
