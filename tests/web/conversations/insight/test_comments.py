"""Comments stand at a place; who may write, read and delete them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cast import SignIn
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.conversations.insight import actions, queries
from klarheit_web.conversations.models import Comment, Conversation


@pytest.fixture
def commenting(conversation: Conversation, colleague: Person) -> Person:
    return opened(conversation, colleague, "comment")


@pytest.fixture
def reading(conversation: Conversation, coach: Person) -> Person:
    return opened(conversation, coach, "read")


def opened(conversation: Conversation, person: Person, level: str) -> Person:
    until = timezone.localdate() + timedelta(days=7)
    actions.give(conversation, person, until=until, by=conversation.owner, level=level)
    return person


def said(person: Person, conversation: Conversation) -> list[str]:
    found = queries.commented(person, conversation)
    return [comment.text for place in found.places for comment in place.comments]


@pytest.mark.parametrize("who", ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "colleague"])
def test_comments_are_not_there_for_others(
    who: str, conversation: Conversation, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    comment = actions.comment(conversation, conversation.owner, turn=0, text="Hier.")
    client = sign_in(request.getfixturevalue(who))
    answers = (
        client.get(f"/insight/comments/{conversation.pk}/"),
        client.post(f"/insight/comment/{conversation.pk}/", {"turn": 0, "text": "Ja."}),
        client.post(f"/insight/comment/{comment.pk}/delete/"),
    )
    assert [answer.status_code for answer in answers] == [404, 404, 404]


def test_comment_of_somebody_with_insight_stands_at_its_place_and_is_recorded(
    conversation: Conversation, commenting: Person, seller: Person, sign_in: SignIn
) -> None:
    sent = {"turn": 1, "start": 0, "end": 4, "text": " Da lohnt sich eine Frage. "}
    answer = sign_in(commenting).post(f"/insight/comment/{conversation.pk}/", sent)
    comment = Comment.objects.get()
    assert answer["Location"] == f"/insight/comments/{conversation.pk}/?turn=1"
    assert (comment.turn, comment.start, comment.end) == (1, 0, 4)
    assert (comment.text, comment.seen_at) == ("Da lohnt sich eine Frage.", None)
    last = AccessRecord.objects.filter(owner=seller).order_by("-id")[0]
    assert (last.deed, last.actor, last.item) == ("commented", commenting.pk, conversation.pk)


def test_comment_by_a_mere_reader_is_refused(
    conversation: Conversation, reading: Person, sign_in: SignIn
) -> None:
    answer = sign_in(reading).post(f"/insight/comment/{conversation.pk}/", {"turn": 0, "text": "Ja."})
    assert (answer.status_code, Comment.objects.count()) == (403, 0)


@pytest.mark.parametrize(
    "sent",
    [
        {"turn": 9999, "text": "Ja."},
        {"turn": -1, "text": "Ja."},
        {"turn": "x", "text": "Ja."},
        {"turn": 0, "text": "  "},
        {"turn": 0, "text": "Ja.", "start": 2},
        {"turn": 0, "text": "Ja.", "start": 5, "end": 5},
        {"turn": 0, "text": "Ja.", "start": 0, "end": 99999},
        {"turn": 0, "text": "x" * 4001},
    ],
)
def test_comment_without_words_or_place_is_not_kept(
    sent: dict[str, object], conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    page = sign_in(seller).post(f"/insight/comment/{conversation.pk}/", sent)
    assert (page.status_code, bool(page.context["form"].errors)) == (200, True)
    assert not Comment.objects.exists()


def test_comments_of_one_recipient_are_not_shown_to_another(
    conversation: Conversation, commenting: Person, reading: Person, seller: Person
) -> None:
    actions.comment(conversation, commenting, turn=1, text="von Tom")
    actions.comment(conversation, seller, turn=0, text="von Jana")
    assert said(seller, conversation) == ["von Jana", "von Tom"]
    assert said(commenting, conversation) == ["von Jana", "von Tom"]
    assert said(reading, conversation) == ["von Jana"]


def test_comments_are_new_until_the_owner_ticks_them_off(
    conversation: Conversation, commenting: Person, seller: Person, sign_in: SignIn
) -> None:
    actions.comment(conversation, seller, turn=0, text="von Jana")
    actions.comment(conversation, commenting, turn=1, text="von Tom")
    assert [one.text for one in queries.new_comments(seller)] == ["von Tom"]
    sign_in(commenting).post("/insight/comments/seen/")
    assert [one.text for one in queries.new_comments(seller)] == ["von Tom"]
    sign_in(seller).post("/insight/comments/seen/")
    assert list(queries.new_comments(seller)) == []


@pytest.mark.parametrize(("who", "status"), [("commenting", 302), ("seller", 302), ("coach", 404)])
def test_comment_is_deleted_by_its_author_or_the_owner(
    who: str,
    status: int,
    conversation: Conversation,
    commenting: Person,
    reading: Person,
    sign_in: SignIn,
    request: pytest.FixtureRequest,
) -> None:
    comment = actions.comment(conversation, commenting, turn=0, text="Ja.")
    answer = sign_in(request.getfixturevalue(who)).post(f"/insight/comment/{comment.pk}/delete/")
    assert (answer.status_code, Comment.objects.exists()) == (status, status == 404)


def test_comment_taken_back_by_its_author_is_told_to_the_owner(
    conversation: Conversation, commenting: Person, seller: Person, sign_in: SignIn
) -> None:
    for author, who in ((commenting, commenting), (commenting, seller)):
        comment = actions.comment(conversation, author, turn=0, text="Ja.")
        sign_in(who).post(f"/insight/comment/{comment.pk}/delete/")
    page = sign_in(seller).get("/privacy/access/").content.decode()
    told = AccessRecord.objects.filter(owner=seller, deed="comment_deleted")
    assert list(told.values_list("actor_name", "item")) == [("Tom Wieland", conversation.pk)]
    assert "Tom Wieland hat einen Kommentar zu" in page


def test_comment_of_the_owner_is_not_deleted_by_a_reader(
    conversation: Conversation, reading: Person, seller: Person, sign_in: SignIn
) -> None:
    comment = actions.comment(conversation, seller, turn=0, text="Ja.")
    assert sign_in(reading).post(f"/insight/comment/{comment.pk}/delete/").status_code == 403


def test_comments_at_a_turn_come_as_a_part_for_htmx(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    actions.comment(conversation, seller, turn=0, text="am Anfang")
    actions.comment(conversation, seller, turn=1, text="danach")
    page = sign_in(seller).get(
        f"/insight/comments/{conversation.pk}/", {"turn": 1}, headers={"HX-Request": "true"}
    )
    assert page.templates[0].name == "insight/comments.html"
    assert [place.turn for place in page.context["commented"].places] == [1]
    assert queries.comments_at(seller, conversation) == {0: 1, 1: 1}


@pytest.mark.parametrize("turn", ["9999", "-1", "x", "²"])
def test_comments_at_a_place_that_is_not_there_are_not_found(
    turn: str, conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    page = sign_in(seller).get(f"/insight/comments/{conversation.pk}/", {"turn": turn})
    assert page.status_code == 404


def test_looking_at_comments_is_recorded_for_the_owner(
    conversation: Conversation, reading: Person, seller: Person, sign_in: SignIn
) -> None:
    for person in (reading, seller):
        sign_in(person).get(f"/insight/comments/{conversation.pk}/")
    looks = AccessRecord.objects.filter(owner=seller, deed="viewed")
    assert list(looks.values_list("actor_name", flat=True)) == ["Cora Santer"]
