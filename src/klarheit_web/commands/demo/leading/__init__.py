"""What the demo shows of leading: guidelines, latitude, contradictions, concerns, and rounds.

Nobody ever gave these answers: they are drawn by chance around what each team is made to experience.
"""

from collections.abc import Callable

from klarheit_web.accounts.models import Person
from klarheit_web.commands.demo import cast
from klarheit_web.commands.demo.leading import played, staff, written
from klarheit_web.leadership.council import actions as council
from klarheit_web.surveys.models import Round


def is_there() -> bool:
    return Round.objects.filter(kind=Round.Kind.MIX, released_at__isnull=False).exists()


def load(tell: Callable[[str], None]) -> None:
    """Two rounds on the premises and one of each other kind, and what people wrote.

    Not one transaction: using a link and keeping its answers are two, here as everywhere. What a run that was
    broken off left behind goes first.
    """
    people = {person.name: person for person in Person.objects.all()}
    vera, bernd = people[cast.VERA], people[cast.BERND]
    staff.clear(vera.organisation)
    leaders = staff.gather(people)
    written.begin(people)
    for title in ("Voraussetzungen, Frühjahr", "Voraussetzungen, Herbst"):
        tell(title)
        played.premises(vera, title, is_first=title.endswith("Frühjahr"))
    tell("Marketing und Vertrieb")
    played.interface(vera, leaders)
    tell("Führungsmix")
    written.concerns(people)
    written.handed(vera.organisation)
    played.mix(bernd)
    council.begin(people[cast.RENATE])  # the worker tries the attacks once it runs
