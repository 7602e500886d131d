"""A talk with an employee: sealed until that person says yes, deleted on a no or a yes taken back."""

from collections.abc import Callable

import pytest

from cast import TALKS, SignIn
from klarheit import formats
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.conversations.actions import bring
from klarheit_web.conversations.models import Conversation


@pytest.fixture
def talk(boss: Person, seller: Person) -> Conversation:
    """Bernd held it with Jana."""
    return bring(
        boss,
        formats.read(TALKS / "notes.txt"),
        title="Jour fixe",
        source=Conversation.Source.FILE,
        asked=Conversation.Asked.YES,
        about=Conversation.About.EMPLOYEE,
        employee=seller,
    )


def deeds(owner: Person) -> list[tuple[str, str]]:
    found = AccessRecord.objects.filter(owner=owner, kind="conversation").order_by("id")
    return list(found.values_list("deed", "actor_name"))


@pytest.mark.parametrize("verb", ["consent", "refuse"])
@pytest.mark.parametrize(
    ("who", "status"), [("stranger", 404), ("colleague", 404), ("administrator", 404), ("boss", 403)]
)
def test_answer_is_the_employees_alone(
    verb: str,
    who: str,
    status: int,
    talk: Conversation,
    sign_in: SignIn,
    request: pytest.FixtureRequest,
) -> None:
    client = sign_in(request.getfixturevalue(who))
    assert client.post(f"/insight/talk/{talk.pk}/{verb}/").status_code == status


def test_talk_is_asked_about_at_the_list(talk: Conversation, seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).get("/insight/")
    assert list(page.context["talks"]) == [talk]


@pytest.mark.parametrize("who", ["boss", "seller"])
def test_talk_without_an_answer_shows_no_word(
    who: str, talk: Conversation, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    client = sign_in(request.getfixturevalue(who))
    assert client.get(f"/insight/comments/{talk.pk}/", {"turn": 0}).status_code == 404


@pytest.mark.django_db(transaction=True)
def test_yes_has_the_talk_read_and_is_recorded(
    talk: Conversation, boss: Person, seller: Person, sign_in: SignIn, work_off: Callable[[], None]
) -> None:
    sign_in(seller).post(f"/insight/talk/{talk.pk}/consent/")
    work_off()
    talk.refresh_from_db()
    assert (talk.state, talk.consented_at is not None) == (Conversation.State.READY, True)
    assert deeds(boss) == [("consented", "Jana Reuter")]


def test_yes_twice_is_recorded_once(
    talk: Conversation, boss: Person, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    for _ in range(2):
        client.post(f"/insight/talk/{talk.pk}/consent/")
    assert deeds(boss) == [("consented", "Jana Reuter")]


@pytest.mark.parametrize("agreed", [False, True])
def test_no_and_a_yes_taken_back_delete_the_talk(
    agreed: bool, talk: Conversation, boss: Person, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    if agreed:
        client.post(f"/insight/talk/{talk.pk}/consent/")
    assert client.get(f"/insight/talk/{talk.pk}/refuse/").status_code == 200
    assert Conversation.objects.filter(pk=talk.pk).exists()
    client.post(f"/insight/talk/{talk.pk}/refuse/")
    assert not Conversation.objects.filter(pk=talk.pk).exists()
    assert deeds(boss)[-2:] == [("refused", "Jana Reuter"), ("deleted", "Jana Reuter")]
