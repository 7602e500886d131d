"""Which rows are a person's own, and which fields of them stay: secrets, and what belongs to somebody else.

A test compares this list with all models that lead to a person, so that none is forgotten.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import Q, QuerySet

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation

ANY = Q()
SEALED = Q(state=Conversation.State.UNCONSENTED)


@dataclass(frozen=True, slots=True)
class Taken:
    """Rows of a model.

    lookups  lead from a row to the person; one of them is enough
    only     what must hold besides
    without  fields that stay here
    """

    name: str
    model: str
    lookups: tuple[str, ...]
    without: tuple[str, ...] = ()
    only: Q = ANY

    def rows(self, person: Person) -> QuerySet[Any]:
        theirs = Q()
        for lookup in self.lookups:
            theirs |= Q(**{lookup: person.pk})
        found: QuerySet[Any] = apps.get_model(self.model)._default_manager.filter(self.only, theirs)
        return found.distinct()

    def as_json(self, row: Any) -> dict[str, object]:
        fields = (field for field in row._meta.concrete_fields if field.name not in self.without)
        return {field.attname: getattr(row, field.attname) for field in fields}

    def all(self, person: Person) -> Iterator[dict[str, object]]:
        return (self.as_json(row) for row in self.rows(person).iterator(100))


TAKEN = (
    Taken("account", "accounts.Person", ("pk",), ("password",)),
    Taken("addresses", "account.EmailAddress", ("user",)),
    Taken("sign_in_keys", "mfa.Authenticator", ("user",), ("data",)),
    Taken("sign_in_identities", "socialaccount.SocialAccount", ("user",)),
    Taken("devices", "usersessions.UserSession", ("user",), ("session_key", "data")),
    Taken("recovery_key", "accounts.RecoveryKey", ("person",), ("key_hash",)),
    Taken("invitation", "accounts.Invitation", ("person",), ("token_hash",)),
    Taken("roles", "accounts.RoleHeld", ("person",)),
    Taken("reporting_line", "accounts.Reporting", ("person", "leader")),
    Taken("access_list", "accounts.AccessRecord", ("owner",)),
    Taken("programs", "api.Token", ("person",), ("token_hash",)),
    Taken("partners", "conversations.Partner", ("owner",)),
    Taken("conversations", "conversations.Conversation", ("owner",), only=~SEALED),
    Taken("sealed_talks", "conversations.Conversation", ("owner",), ("transcript",), SEALED),
    Taken(
        "talks_with_me",
        "conversations.Conversation",
        ("employee",),
        ("sentence", "sentence_at", "partner"),
        ~SEALED,
    ),
    Taken("corrections", "conversations.MadeCorrection", ("conversation__owner",)),
    Taken("passages", "conversations.Passage", ("owner",)),
    Taken("comments", "conversations.Comment", ("conversation__owner", "author")),
    Taken("insights", "conversations.Insight", ("conversation__owner", "recipient")),
    Taken("understood", "conversations.UnderstoodPage", ("conversation__owner",), ("token_hash",)),
    Taken("intakes", "conversations.Intake", ("owner",)),
    Taken("intake_files", "conversations.IntakeFile", ("intake__owner",), ("content",)),
    Taken("dialogues", "clarify.ClarifyDialogue", ("owner",)),
    Taken("lines", "clarify.Line", ("owner",)),
    Taken("exercises", "practice.Practice", ("owner",)),
    Taken("cases", "practice.OwnCase", ("owner",)),
    Taken("cards", "practice.Card", ("owner",)),
    Taken("language_model", "practice.ModelChoice", ("owner",)),
    Taken("guidelines", "leadership.GuidelineVersion", ("written_by", "made_valid_by")),
    Taken("contributions", "leadership.Contribution", ("by",)),
    Taken("concerns", "leadership.Concern", ("raised_by",)),
    Taken("concerns_joined", "leadership.Joined", ("person",)),
    Taken("verdicts", "leadership.Verdict", ("by",)),
    Taken("latitude_granted", "leadership.Granted", ("by",)),
    Taken("latitude_guesses", "leadership.Guess", ("leader",)),
    Taken("steering_elements", "leadership.SteeringElement", ("made_by",)),
    Taken("pairs_signed", "leadership.PairSigned", ("leader",)),
    Taken("premise_sheets", "leadership.PremiseSheet", ("owner",)),
    Taken("asked_as", "surveys.Member", ("person",)),
    Taken("asked_in", "surveys.Invited", ("member__person",)),
    Taken("mixes", "surveys.Round", ("about",)),
    Taken("mix_results", "surveys.Release", ("round__about",)),
    Taken("mix_guesses", "leadership.MixGuess", ("round__about",)),
    Taken("mix_thoughts", "leadership.MixThoughts", ("round__about",)),
    Taken("mix_shown", "leadership.MixShown", ("round__about",)),
)

LEFT = {
    "account.EmailConfirmation": "a link that was sent; the address is in `addresses`",
    "socialaccount.SocialToken": "secrets of the identity provider",
    "conversations.SearchEntry": "derived from the conversation",
    "conversations.MirrorPage": "derived; the mirror is made anew for the export",
    "leadership.GatheringConcern": "nobody's: a concern without a name, addressed to a leader",
    "leadership.UnsignedVerdict": "nobody's: a verdict without a name",
    "surveys.Admission": "nobody's: the hash of a link",
    "surveys.Said": "nobody's: a sentence without a name",
    "surveys.Sheet": "nobody's: answers without a name",
}
