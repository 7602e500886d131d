"""Everything that is kept of a person, and the querysets by which the application shows it to anybody.

`KINDS` is the whole list: a test compares it with all models that lead to a person, so none is forgotten.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount, SocialToken
from allauth.usersessions.models import UserSession
from django.db.models import Count, F, IntegerField, Value
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from klarheit_web.accounts.models import Person, RecoveryKey, Reporting, RoleHeld
from klarheit_web.accounts.queries import administered_by, open_invitations_for, records_of
from klarheit_web.clarify.models import ClarifyDialogue, Line
from klarheit_web.conversations.insight.queries import comments_for, given_by, received_by
from klarheit_web.conversations.models import (
    Comment,
    Conversation,
    Intake,
    IntakeFile,
    MadeCorrection,
    MirrorPage,
    Partner,
    Passage,
    SearchEntry,
    UnderstoodPage,
)
from klarheit_web.practice.models import Card, ModelChoice, OwnCase, Practice
from klarheit_web.privacy.queries.kind import WITHOUT_CONTENT, Kind, Rows, Sight, Source, of_talks, own
from klarheit_web.privacy.queries.leading import LEADING

__all__ = [
    "KINDS",
    "WITHOUT_CONTENT",
    "Kind",
    "Rows",
    "Sight",
    "Source",
    "seen",
    "seen_by_each",
    "sight_of",
    "sights_on",
]


def sight_of(person: Person) -> Sight:
    return Sight(person, Conversation.objects.visible_to(person))


def sights_on(owner: Person, people: Sequence[Person]) -> list[Sight]:
    """What each of these may open of the talks `owner` has to do with, asked in one query."""
    theirs = [Conversation.objects.visible_to(one).filter(pk__in=_around(owner)).order_by() for one in people]
    opened: dict[int, set[UUID]] = defaultdict(set)
    for number, pk in _at_once(theirs, F("pk")) if theirs else ():
        opened[number].add(pk)
    every = Conversation.objects.order_by()
    return [
        Sight(one, every.filter(pk__in=opened[number]) if number in opened else every.none())
        for number, one in enumerate(people)
    ]


def seen(sight: Sight, of: Collection[UUID]) -> dict[str, int]:
    """Key of each kind → how many rows of these people the one who looks is shown."""
    return seen_by_each([(sight, of)])[0]


def seen_by_each(looks: Sequence[tuple[Sight, Collection[UUID]]]) -> list[dict[str, int]]:
    """What `seen` says of each look; all are asked in one query."""
    asked = [
        (place, kind, _counted(source, sight, of))
        for place, (sight, of) in enumerate(looks)
        for kind in KINDS
        for source in kind.sources
        if _may_show(source, sight, of)
    ]
    found = [dict.fromkeys((kind.key for kind in KINDS), 0) for _look in looks]
    for number, count in _at_once([rows for _place, _kind, rows in asked], Count("pk")):
        place, kind, _rows = asked[number]
        found[place][kind.key] += count
    return found


def _around(owner: Person) -> Rows:
    """Ids of the talks that are the owner's, were with the owner, or hold a comment of the owner."""
    every = Conversation.objects.order_by()
    commented = Comment.objects.filter(author=owner).order_by().values("conversation")
    own, held = every.filter(owner=owner).values("pk"), every.filter(employee=owner).values("pk")
    return own.union(held, commented, all=True)


def _may_show(source: Source, sight: Sight, of: Collection[UUID]) -> bool:
    """Whether there is anything to ask: others' own things are shown to nobody, no talk shows nothing."""
    if source.shows == "own":
        return sight.person.pk in of
    return source.shows != "talks" or not sight.conversations.query.is_empty()


def _counted(source: Source, sight: Sight, of: Collection[UUID]) -> Rows:
    return source.shown(sight).filter(**{f"{source.whose}__in": of}).order_by()


def _at_once(several: Sequence[Rows], told: Any) -> Rows:
    """One query: place of the rows in the sequence, and what is to be told of them."""
    numbered: list[Rows] = [
        rows.annotate(asked_as=Value(number, IntegerField()))
        .values("asked_as")
        .annotate(told=told)
        .values_list("asked_as", "told")
        for number, rows in enumerate(several)
    ]
    return numbered[0].union(*numbered[1:], all=True)


KINDS = (
    Kind(
        "name",
        _("Name"),
        _("your name"),
        (Source("pk", lambda sight: Person.objects.of_organisation_of(sight.person)),),
    ),
    Kind(
        "address",
        _("E-mail address and state of the account"),
        _("your e-mail address"),
        (
            Source("pk", lambda sight: administered_by(sight.person)),
            Source("person", lambda sight: open_invitations_for(sight.person)),
        ),
    ),
    Kind(
        "roles",
        _("Roles"),
        _("your roles"),
        (Source("person", lambda sight: RoleHeld.objects.filter(person__in=administered_by(sight.person))),),
    ),
    Kind(
        "line",
        _("Place in the reporting line"),
        _("your place in the reporting line"),
        (Source("person", lambda sight: Reporting.objects.filter(person__in=administered_by(sight.person))),),
    ),
    Kind(
        "sign_in",
        _("Ways to sign in, devices, programs"),
        _("how you sign in"),
        (
            own("user", lambda sight: EmailAddress.objects.filter(user=sight.person)),
            own(
                "email_address__user",
                lambda sight: EmailConfirmation.objects.filter(email_address__user=sight.person),
            ),
            own("user", lambda sight: Authenticator.objects.filter(user=sight.person)),
            own("user", lambda sight: SocialAccount.objects.filter(user=sight.person)),
            own("account__user", lambda sight: SocialToken.objects.filter(account__user=sight.person)),
            own("user", lambda sight: UserSession.objects.filter(user=sight.person)),
            own("person", lambda sight: RecoveryKey.objects.filter(person=sight.person)),
            own("person", lambda sight: sight.person.tokens.all()),
        ),
    ),
    Kind(
        "conversations",
        _("Conversations"),
        ngettext_lazy("one conversation of yours", "%(n)d conversations of yours", "n"),
        (of_talks("owner", lambda sight: sight.conversations),),
    ),
    Kind(
        "mirrors",
        _("Mirrors and corrections"),
        _("with mirror and corrections"),
        (
            of_talks("owner", lambda sight: sight.conversations.filter(state=Conversation.State.READY)),
            of_talks(
                "conversation__owner",
                lambda sight: MirrorPage.objects.filter(conversation__in=sight.conversations),
            ),
            of_talks(
                "conversation__owner",
                lambda sight: MadeCorrection.objects.filter(conversation__in=sight.conversations),
            ),
        ),
    ),
    Kind(
        "talks",
        _("Talks held with this person"),
        ngettext_lazy(
            "one talk with you that this person brought in",
            "%(n)d talks with you that this person brought in",
            "n",
        ),
        (of_talks("employee", lambda sight: sight.conversations),),
    ),
    Kind(
        "comments",
        _("Comments on own conversations"),
        ngettext_lazy("one comment on your conversation", "%(n)d comments on your conversations", "n"),
        (of_talks("conversation__owner", lambda sight: comments_for(sight.person, sight.conversations)),),
    ),
    Kind(
        "comments_elsewhere",
        _("Comments on conversations of others"),
        ngettext_lazy("one comment that you wrote there", "%(n)d comments that you wrote there", "n"),
        (
            of_talks(
                "author",
                lambda sight: comments_for(sight.person, sight.conversations).exclude(
                    author=F("conversation__owner")
                ),
            ),
        ),
    ),
    Kind(
        "insight",
        _("Insight given, with its message"),
        ngettext_lazy("the message you gave along", "the %(n)d messages you gave along", "n"),
        (
            own("conversation__owner", lambda sight: given_by(sight.person)),
            of_talks("conversation__owner", lambda sight: received_by(sight.person, sight.conversations)),
        ),
    ),
    Kind(
        "understood",
        _("“This is how I understood you”, and the answers"),
        ngettext_lazy("one page you sent to a partner", "%(n)d pages you sent to partners", "n"),
        (
            own(
                "conversation__owner",
                lambda sight: UnderstoodPage.objects.filter(conversation__owner=sight.person),
            ),
        ),
    ),
    Kind(
        "dialogues",
        _("Clarifying dialogues, lines after a talk"),
        ngettext_lazy("one dialogue or line of yours", "%(n)d dialogues and lines of yours", "n"),
        (
            own("owner", lambda sight: ClarifyDialogue.objects.filter(owner=sight.person)),
            own("owner", lambda sight: Line.objects.filter(owner=sight.person)),
        ),
    ),
    Kind(
        "practice",
        _("Exercises, own cases, question cards"),
        ngettext_lazy("one exercise of yours", "%(n)d exercises of yours", "n"),
        (
            own("owner", lambda sight: Practice.objects.filter(owner=sight.person)),
            own("owner", lambda sight: OwnCase.objects.filter(owner=sight.person)),
            own("owner", lambda sight: Card.objects.filter(owner=sight.person)),
            own("owner", lambda sight: ModelChoice.objects.filter(owner=sight.person)),
        ),
    ),
    Kind(
        "passages",
        _("Saved passages"),
        ngettext_lazy("one saved passage", "%(n)d saved passages", "n"),
        (own("owner", lambda sight: Passage.objects.filter(owner=sight.person)),),
    ),
    Kind(
        "search",
        _("What the search finds"),
        ngettext_lazy("one conversation through the search", "%(n)d conversations through the search", "n"),
        (own("owner", lambda sight: SearchEntry.objects.filter(owner=sight.person)),),
    ),
    Kind(
        "partners",
        _("Notes on whom one talks with"),
        ngettext_lazy("one of your partners", "%(n)d of your partners", "n"),
        (own("owner", lambda sight: Partner.objects.filter(owner=sight.person)),),
    ),
    Kind(
        "intake",
        _("Files on their way in"),
        ngettext_lazy("one file on its way in", "%(n)d files on their way in", "n"),
        (
            own("owner", lambda sight: Intake.objects.filter(owner=sight.person)),
            own("intake__owner", lambda sight: IntakeFile.objects.filter(intake__owner=sight.person)),
        ),
    ),
    *LEADING,
    Kind(
        "access",
        _("The list of who saw what"),
        _("your list of who saw what"),
        (own("owner", lambda sight: records_of(sight.person)),),
    ),
    Kind(
        "looks",
        _("What this person did with theirs"),
        _("in their own list, what you did with what they opened to you"),
        (Source("actor", lambda sight: records_of(sight.person)),),
    ),
)
