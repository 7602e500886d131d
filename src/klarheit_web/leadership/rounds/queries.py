"""What can be asked about today, and about whom."""

from klarheit.survey.instrument import Part
from klarheit_web.accounts.models import Organisation, Person, PersonQuerySet
from klarheit_web.accounts.queries import lines_on
from klarheit_web.leadership.guidelines import queries as guidelines
from klarheit_web.leadership.latitude import queries as latitude
from klarheit_web.leadership.steering import queries as steering
from klarheit_web.surveys.rules import may_prepare


def parts(organisation: Organisation) -> list[Part]:
    """Of the premises: guidelines, latitude, contradictions; each where there is something to ask about."""
    rooms = (guidelines, latitude, steering)
    return [part for room in rooms if (part := room.part_for(organisation))]


def leaders_for(person: Person) -> PersonQuerySet:
    """About whom this person may ask: management and sponsors about every leader, a leader about oneself."""
    leading = lines_on().filter(leader__organisation=person.organisation_id).values("leader")
    found: PersonQuerySet = Person.objects.of_organisation_of(person).active().filter(pk__in=leading)
    return found if may_prepare(person) else found.filter(pk=person.pk)
