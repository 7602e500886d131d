""" "Was kann mein Chef sehen?": asked of the rules, person by person."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from klarheit_web.accounts.models import Person, Role, RoleHeld
from klarheit_web.accounts.queries import ids_above, ids_below, leader_of, learn_roles_and_lines
from klarheit_web.conversations.models import Insight, UnderstoodPage
from klarheit_web.privacy.queries.kinds import KINDS, Kind, seen, seen_by_each, sight_of, sights_on

NOTABLE = (Role.ADMINISTRATOR.value, Role.SPONSOR.value, Role.AUDITOR.value, Role.COACH.value)
ORDER = ("boss", "above", "opened", *NOTABLE, "colleague")


@dataclass(frozen=True, slots=True)
class Onlooker:
    """Somebody of the organisation, how this person stands to me, and what of mine is shown: kind → rows.

    relations  "boss", "above", "opened" (I gave insight), a role of `NOTABLE`; "colleague" for all others
    """

    person: Person
    relations: tuple[str, ...]
    counts: dict[str, int]

    @property
    def sees(self) -> list[tuple[Kind, int]]:
        """What is shown beyond the name."""
        return [(kind, self.counts[kind.key]) for kind in KINDS[1:] if self.counts[kind.key]]

    @property
    def sentences(self) -> list[tuple[Kind, str]]:
        return [(kind, kind.sentence(count)) for kind, count in self.sees]

    @property
    def sees_content(self) -> bool:
        return any(kind.is_content for kind, _count in self.sees)


def colleagues(me: Person) -> list[tuple[Person, tuple[str, ...]]]:
    """Everybody else of the organisation with what they are to me, those who matter most first."""
    everybody = Person.objects.of_organisation_of(me).active().exclude(pk=me.pk)
    relations = _relations(me)
    found = [(person, tuple(relations[person.pk]) or ("colleague",)) for person in everybody]
    return sorted(found, key=lambda one: (ORDER.index(one[1][0]), one[0].name))


def onlookers(me: Person, people: Iterable[tuple[Person, tuple[str, ...]]]) -> list[Onlooker]:
    """Asked of all at once: the number of queries does not grow with the number of people."""
    looking = list(people)
    persons = [person for person, _relations in looking]
    learn_roles_and_lines([me, *persons])
    counts = seen_by_each([(sight, [me.pk]) for sight in sights_on(me, persons)]) if persons else []
    return [Onlooker(*one, found) for one, found in zip(looking, counts, strict=True)]


def in_reverse(me: Person, of: Sequence[UUID]) -> list[tuple[Kind, int]]:
    """What I am shown of these people."""
    counts = seen(sight_of(me), of)
    return [(kind, counts[kind.key]) for kind in KINDS if counts[kind.key]]


def led_by(me: Person) -> list[UUID]:
    return sorted(ids_below(me))


def open_links(me: Person) -> int:
    """Links of mine that somebody without an account could open now."""
    pages = UnderstoodPage.objects.filter(conversation__owner=me, closed_at=None, until__gt=timezone.now())
    return pages.count()


def open_tokens(me: Person) -> int:
    """Programs of mine that could read now."""
    return me.tokens.filter(revoked_at=None, expires_at__gt=timezone.now()).count()


def _relations(me: Person) -> dict[UUID, list[str]]:
    """Id of a person → what that person is to me, in the order of `ORDER`."""
    found: dict[UUID, list[str]] = defaultdict(list)
    leader, above = leader_of(me), ids_above(me)
    for pk in above:
        found[pk].append("boss" if leader and pk == leader.pk else "above")
    opened = Insight.objects.open().filter(conversation__owner=me)
    for pk in set(opened.values_list("recipient", flat=True)):
        found[pk].append("opened")
    held = RoleHeld.objects.filter(person__organisation=me.organisation_id, taken_at=None)
    for pk, role in held.filter(role__in=NOTABLE).values_list("person", "role"):
        found[pk].append(role)
    return defaultdict(list, {pk: sorted(these, key=ORDER.index) for pk, these in found.items()})
