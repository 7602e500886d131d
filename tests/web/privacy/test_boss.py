""" "Was kann mein Chef sehen?": computed from the rules, for real people, with no kind of thing forgotten."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.db.models import Field, Model
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries

from cast import SignIn
from klarheit_web.accounts.actions import set_leader
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.conversations.insight.actions import comment, give
from klarheit_web.conversations.models import Conversation
from klarheit_web.privacy.queries import boss as queries
from klarheit_web.privacy.queries.kinds import KINDS, WITHOUT_CONTENT, seen, sight_of

QUERIES_FOR_ONE_PAGE = 17

# Models that lead to a person but are nobody's things, each with its reason.
NOBODYS = {
    "accounts.Person": "the person: asked as `name` and `address`",
    "leadership.AskedLatitude": "the organisation's; a signature",
    "leadership.AttackRun": "the organisation's; a signature",
    "leadership.GatheringConcern": "without a name; the person is whom it is addressed to",
    "leadership.Granted": "the organisation's, signed by management",
    "leadership.Guideline": "the organisation's; a signature",
    "leadership.GuidelineVersion": "the organisation's; a signature",
    "leadership.Handed": "without a name: a situation out of a talk",
    "leadership.Situation": "the organisation's; a signature",
    "leadership.SteeringElement": "the organisation's; a signature",
    "leadership.UnsignedContribution": "without a name; the person is who replied",
    "leadership.UnsignedVerdict": "without a name",
    "surveys.Admission": "without a name: hangs on a round that may be about a leader",
    "surveys.Release": "the tables of a round, read by the declared audience",
    "surveys.Said": "without a name",
    "surveys.Sheet": "without a name",
}


def sees(viewer: Person, owner: Person) -> set[str]:
    """Keys of the kinds of which the viewer is shown something."""
    return {key for key, count in seen(sight_of(viewer), [owner.pk]).items() if count}


def leads_to_a_person(model: type[Model], known: set[str]) -> bool:
    """Whether a foreign key leads to a person, or to something that does."""
    targets = {
        one.related_model._meta.label
        for one in model._meta.get_fields()
        if isinstance(one, Field) and one.is_relation and isinstance(one.related_model, type)
    }
    return bool(targets & known)


def models_of_people() -> set[str]:
    known, before = {"accounts.Person"}, 0
    while before != len(known):
        before = len(known)
        known |= {one._meta.label for one in apps.get_models() if leads_to_a_person(one, known)}
    return known


def test_no_kind_of_thing_is_forgotten(seller: Person) -> None:
    """A new model with an owner fails here until `KINDS` says by which queryset it is shown."""
    sight = sight_of(seller)
    asked = {source.shown(sight).model._meta.label for kind in KINDS for source in kind.sources}
    assert models_of_people() - asked - set(NOBODYS) == set()


def test_page_is_ones_own(seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).get("/privacy/boss/")
    assert [one.person.name for one in page.context["onlookers"]] == ["Bernd Achterberg", "Vera Lindner"]


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("boss", {"name"}),
        ("bosss_boss", {"name"}),
        ("colleague", {"name"}),
        ("coach", {"name"}),
        ("sponsor", {"name"}),
        ("administrator", {"name", "address", "roles", "line"}),
        ("stranger", set()),
    ],
)
def test_others_see_nothing_of_a_talk(
    who: str, what: set[str], conversation: Conversation, request: pytest.FixtureRequest
) -> None:
    assert sees(request.getfixturevalue(who), conversation.owner) == what


def test_owner_sees_what_is_there(conversation: Conversation) -> None:
    owner = conversation.owner
    assert sees(owner, owner) == {"name", "conversations", "mirrors", "search", "access"}


def test_insight_is_seen_at_once_and_no_longer_than_it_holds(
    conversation: Conversation, colleague: Person, seller: Person
) -> None:
    given = give(conversation, colleague, until=timezone.localdate(), by=seller)
    comment(conversation, seller, turn=0, text="Hier.")
    opened = {"name", "conversations", "mirrors", "insight", "comments"}
    assert sees(colleague, seller) == opened
    given.conversation.insights.update(revoked_at=timezone.now())
    assert sees(colleague, seller) == {"name"}


def test_insight_is_no_longer_seen_from_above(
    conversation: Conversation, colleague: Person, seller: Person
) -> None:
    give(conversation, colleague, until=timezone.localdate(), by=seller)
    set_leader(seller, colleague, by=None)
    assert sees(colleague, seller) == {"name"}


def test_looks_at_an_opened_talk_are_seen_by_its_owner(
    conversation: Conversation, colleague: Person, seller: Person, sign_in: SignIn
) -> None:
    give(conversation, colleague, until=timezone.localdate(), by=seller)
    sign_in(colleague).get(f"/insight/comments/{conversation.pk}/")
    assert sees(seller, colleague) == {"name", "looks"}


def test_a_talk_with_me_is_seen_by_whoever_keeps_it(conversation: Conversation, colleague: Person) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(employee=colleague)
    assert sees(conversation.owner, colleague) == {"name", "talks"}


def test_those_who_matter_most_stand_first(
    conversation: Conversation,
    seller: Person,
    colleague: Person,
    coach: Person,
    sponsor: Person,
    administrator: Person,
    organisation: Organisation,
) -> None:
    Person.objects.create(organisation=organisation, name="Anna Acker", email="anna@lindner.example")
    give(conversation, colleague, until=timezone.localdate(), by=seller)
    assert [(one.name, relations) for one, relations in queries.colleagues(seller)] == [
        ("Bernd Achterberg", ("boss",)),
        ("Vera Lindner", ("above",)),
        ("Tom Wieland", ("opened",)),
        ("Achim Petersen", ("administrator",)),
        ("Silke Ohm", ("sponsor",)),
        ("Cora Santer", ("coach",)),
        ("Anna Acker", ("colleague",)),
    ]


@pytest.mark.parametrize("who", ["boss", "bosss_boss"])
def test_leader_sees_only_names_of_those_below(
    who: str, conversation: Conversation, colleague: Person, request: pytest.FixtureRequest
) -> None:
    leader = request.getfixturevalue(who)
    led = queries.led_by(leader)
    assert {conversation.owner.pk, colleague.pk} <= set(led)
    assert [(kind.key, count) for kind, count in queries.in_reverse(leader, led)] == [("name", len(led))]


def test_administrator_sees_no_content_of_anybody(
    conversation: Conversation, colleague: Person, administrator: Person
) -> None:
    others = [one.pk for one, _relations in queries.colleagues(administrator)]
    assert {kind.key for kind, _count in queries.in_reverse(administrator, others)} <= set(WITHOUT_CONTENT)


@pytest.mark.parametrize("who", ["seller", "boss", "bosss_boss", "coach", "sponsor", "administrator"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_page_works_for_everybody(
    who: str, language: str, conversation: Conversation, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    person = request.getfixturevalue(who)
    Person.objects.filter(pk=person.pk).update(language=language)
    assert sign_in(person).get("/privacy/boss/").status_code == 200


@pytest.mark.parametrize("count", [1, 15, 60])
def test_page_asks_a_constant_number_of_questions(
    count: int,
    seller: Person,
    organisation: Organisation,
    sign_in: SignIn,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    since = timezone.localdate() - timedelta(days=1)
    for number in range(count):
        person = Person.objects.create(
            organisation=organisation, name=f"K{number}", email=f"{number}@k.example"
        )
        set_leader(person, seller, by=None, since=since)
    client = sign_in(seller)
    with django_assert_num_queries(QUERIES_FOR_ONE_PAGE):
        client.get("/privacy/boss/")
