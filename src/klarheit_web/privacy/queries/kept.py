"""What is kept, and who can ever be shown it: `KINDS` × roles, asked of the same rules as the pages.

"What can my boss see?" counts real rows for real people. Here nobody real is asked about: for each role
somebody is made up who holds just that role, and the querysets say whether they could show anything at all.
"""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet

from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.conversations.models import Conversation, Insight
from klarheit_web.privacy.queries.kind import Kind, Rows, Sight, Source
from klarheit_web.privacy.queries.kinds import KINDS
from klarheit_web.privacy.queries.leading import LEADING

ALL, BY_NAME, NEVER = "all", "by_name", "never"


@dataclass(frozen=True, slots=True)
class Kept:
    """A kind of thing, and for each role of `ROLES_SHOWN` what somebody else who holds it is shown.

    sights  "all": whatever there is; "by_name": what its owner opened to this person by name; "never"
    above   the same of whoever stands above the owner in the reporting line, to whom nothing can be opened
    """

    kind: Kind
    above: str
    sights: tuple[tuple[Role, str], ...]

    @property
    def title(self) -> Any:
        return self.kind.title


def kept(organisation: Organisation) -> tuple[Kept, ...]:
    """Every kind, in the order of `KINDS`, but those about leading: what is shown there hangs on the line."""
    holders = [(role, _holder(organisation, role)) for role in Role]
    by_role = (kind for kind in KINDS if kind not in LEADING)
    return tuple(_kept(kind, {role: _sight(kind, one) for role, one in holders}) for kind in by_role)


def _kept(kind: Kind, sights: dict[Role, str]) -> Kept:
    by_role = sights[Role.LEADER]
    return Kept(kind, NEVER if by_role == BY_NAME else by_role, tuple(sights.items()))


def _holder(organisation: Organisation, role: Role) -> Person:
    """Somebody made up, with this one role, who stands above nobody and is nowhere written down."""
    person = Person(organisation=organisation)
    person.__dict__.update(_roles=frozenset({role.value}), _below=frozenset(), _above=frozenset())
    return person


def _sight(kind: Kind, holder: Person) -> str:
    sights = {_sight_of_source(source, holder) for source in kind.sources}
    return next(one for one in (ALL, BY_NAME, NEVER) if one in sights)


def _sight_of_source(source: Source, holder: Person) -> str:
    if source.shows == "own":
        return NEVER
    if source.shows == "talks":
        return BY_NAME if _can_show(Insight.objects.held_by(holder)) else NEVER
    return ALL if _can_show(source.shown(Sight(holder, Conversation.objects.none()))) else NEVER


def _can_show(rows: Rows) -> bool:
    """Whether the query could find anything at all; nothing is asked of the database."""
    try:
        rows.query.sql_with_params()
    except EmptyResultSet:
        return False
    return True
