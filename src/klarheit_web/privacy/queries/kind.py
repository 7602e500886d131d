"""What a kind of thing is, and who looks at it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import ConversationQuerySet

Rows = QuerySet[Any]
WITHOUT_CONTENT = ("name", "address", "roles", "line", "sign_in", "access", "looks", "asked")


@dataclass(frozen=True, slots=True)
class Sight:
    """Somebody who looks, and the conversations that `visible_to` opens."""

    person: Person
    conversations: ConversationQuerySet


@dataclass(frozen=True, slots=True)
class Source:
    """Rows shown to somebody who looks; `whose` leads from a row to the person it belongs to.

    shows  "own": rows of the one who looks, which others never get; "talks": rows of talks that
           person may open; else any
    """

    whose: str
    shown: Callable[[Sight], Rows]
    shows: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing. `title` names it in a table; `told` continues "sees …", `n` is how many."""

    key: str
    title: Any
    told: Any
    sources: tuple[Source, ...]

    @property
    def is_content(self) -> bool:
        """Whether it holds words of a talk or what was made of them."""
        return self.key not in WITHOUT_CONTENT

    def sentence(self, count: int) -> str:
        return str(self.told % {"n": count})


def own(whose: str, shown: Callable[[Sight], Rows]) -> Source:
    """Rows of the one who looks; others never get them."""
    return Source(whose, shown, "own")


def of_talks(whose: str, shown: Callable[[Sight], Rows]) -> Source:
    """Rows of talks the person may open."""
    return Source(whose, shown, "talks")
