"""What `KINDS` says of itself holds: no content is missing, and what is "own" is shown to nobody else."""

import pytest
from django.apps import apps
from django.db.models import BinaryField, CharField, Field, JSONField, Model, TextField

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation
from klarheit_web.privacy.queries.kinds import KINDS, Kind, Sight, Source, sight_of
from world import open_to, things

from .test_boss import NOBODYS, models_of_people

SOURCES = [(kind, source) for kind in KINDS for source in kind.sources]
OWN = [(kind, source) for kind, source in SOURCES if source.shows == "own"]
OF_TALKS = [(kind, source) for kind, source in SOURCES if source.shows == "talks"]

# Models of a person that can hold words, but none of a talk or of what was made of it, each with its reason.
NO_CONTENT = {
    "accounts.Person": "name, address, language",
    "accounts.Invitation": "name and address of whoever is invited",
    "accounts.AccessRecord": "names of people and programs; what a thing is called is looked up",
    "accounts.RecoveryKey": "the hash of a key",
    "api.Token": "what a program is called",
    "account.EmailAddress": "an address",
    "account.EmailConfirmation": "a key",
    "mfa.Authenticator": "keys",
    "socialaccount.SocialAccount": "who one is elsewhere",
    "socialaccount.SocialToken": "keys",
    "usersessions.UserSession": "a browser's name",
    "surveys.Member": "name and address of somebody without an account",
    "surveys.Invited": "a group",
    "surveys.Round": "questions, titles, groups: the organisation's",
}


def can_hold_words(model: type[Model]) -> bool:
    fields = (one for one in model._meta.get_fields() if isinstance(one, Field) and not one.choices)
    return any(isinstance(one, TextField | JSONField | BinaryField | CharField) for one in fields)


def shown_as(*, content: bool, sight: Sight) -> set[str]:
    """Models of the kinds that hold content, or of the others."""
    return {source.shown(sight).model._meta.label for kind, source in SOURCES if kind.is_content == content}


def test_every_model_that_can_hold_words_is_content_or_says_why_not(seller: Person) -> None:
    """A new model fails here until `KINDS` tells who is shown its words."""
    sight = sight_of(seller)
    worded = {label for label in models_of_people() if can_hold_words(apps.get_model(label))}
    assert worded - shown_as(content=True, sight=sight) == set(NO_CONTENT) | worded & set(NOBODYS)
    assert shown_as(content=False, sight=sight) & shown_as(content=True, sight=sight) == set()


def named(one: tuple[Kind, Source]) -> str:
    return f"{one[0].key}-{one[1].whose}"


@pytest.mark.parametrize("own", OWN, ids=named)
@pytest.mark.parametrize("who", ["colleague", "boss", "coach", "sponsor", "administrator", "stranger"])
def test_what_is_own_is_shown_to_nobody_else(
    own: tuple[Kind, Source], who: str, seller: Person, request: pytest.FixtureRequest
) -> None:
    """Also where the talk was opened, and to whom it never should have been."""
    viewer, kept = request.getfixturevalue(who), things(seller)
    open_to(viewer, kept.conversation, level="comment")
    source = own[1]
    of_others = source.shown(sight_of(viewer)).exclude(**{source.whose: viewer.pk})
    assert list(of_others) == []


@pytest.mark.parametrize("own", [one for one in OWN if one[0].is_content], ids=named)
def test_what_is_own_is_shown_to_whom_it_belongs(own: tuple[Kind, Source], seller: Person) -> None:
    things(seller)
    source = own[1]
    shown = source.shown(sight_of(seller))
    assert set(shown) == set(shown.model._default_manager.filter(**{source.whose: seller.pk})) != set()


@pytest.mark.parametrize("of_talk", OF_TALKS, ids=named)
def test_what_belongs_to_a_talk_is_shown_with_the_talk_only(
    of_talk: tuple[Kind, Source], seller: Person
) -> None:
    things(seller)
    assert list(of_talk[1].shown(Sight(seller, Conversation.objects.none()))) == []
