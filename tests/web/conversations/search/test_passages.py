"""Passages one saves: private, also from those with insight."""

from uuid import uuid4

import pytest

from cast import SignIn
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation, Passage
from klarheit_web.conversations.search import actions, queries
from world import open_to, talk

PASSAGES = "/search/passages/"


def place(conversation: Conversation, **more: object) -> dict[str, object]:
    return {"conversation": conversation.pk, "turn": 1, "start": 0, "end": 10} | more


def test_saving_is_nothing_for_strangers(seller: Person, stranger: Person, sign_in: SignIn) -> None:
    assert sign_in(stranger).post(f"{PASSAGES}save/", place(talk(seller))).status_code == 404


def test_saving_is_refused_to_a_reader(seller: Person, colleague: Person, sign_in: SignIn) -> None:
    conversation = talk(seller)
    open_to(colleague, conversation, level="comment")
    assert sign_in(colleague).post(f"{PASSAGES}save/", place(conversation)).status_code == 403


@pytest.mark.parametrize("name", ["note", "delete", "back"])
def test_passage_is_there_for_its_owner_only(
    seller: Person, colleague: Person, sign_in: SignIn, name: str
) -> None:
    conversation = talk(seller)
    open_to(colleague, conversation)
    saved = actions.save(seller, conversation, turn=1, start=0, end=10)
    address = f"{PASSAGES}{saved.pk}/{name}/"
    assert sign_in(colleague).post(address, {"note": "x"}).status_code == 404
    assert sign_in(colleague).get(PASSAGES).context["page"].paginator.count == 0


def test_saving_keeps_the_words_and_the_note(seller: Person, sign_in: SignIn) -> None:
    conversation = talk(seller)
    answer = sign_in(seller).post(f"{PASSAGES}save/", place(conversation, note="schön"))
    saved = Passage.objects.get()
    words = conversation.transcript["turns"][1]["text"][:10]
    assert (answer.status_code, saved.quote, saved.note, saved.owner) == (302, words, "schön", seller)


def test_saving_the_same_words_twice_keeps_one(seller: Person) -> None:
    conversation = talk(seller)
    first = actions.save(seller, conversation, turn=1, start=0, end=10)
    assert actions.save(seller, conversation, turn=1, start=0, end=10) == first


@pytest.mark.parametrize("wrong", [{"turn": 99}, {"end": 9999}, {"start": 10}, {"turn": "x"}])
def test_saving_a_place_that_is_none_is_refused(
    seller: Person, sign_in: SignIn, wrong: dict[str, object]
) -> None:
    answer = sign_in(seller).post(f"{PASSAGES}save/", place(talk(seller), **wrong))
    assert (answer.status_code, Passage.objects.count()) == (400, 0)


def test_note_is_changed(seller: Person, sign_in: SignIn) -> None:
    saved = actions.save(seller, talk(seller), turn=1, start=0, end=10)
    sign_in(seller).post(f"{PASSAGES}{saved.pk}/note/", {"note": "neu"})
    assert Passage.objects.get().note == "neu"


def test_passage_thrown_away_comes_back(seller: Person, sign_in: SignIn) -> None:
    saved, client = actions.save(seller, talk(seller), turn=1, start=0, end=10), sign_in(seller)
    client.post(f"{PASSAGES}{saved.pk}/delete/")
    assert list(queries.saved(seller)) == []
    client.post(f"{PASSAGES}{saved.pk}/back/")
    assert list(queries.saved(seller)) == [saved]


def test_no_passage_is_not_found(seller: Person, sign_in: SignIn) -> None:
    assert sign_in(seller).post(f"{PASSAGES}{uuid4()}/delete/").status_code == 404
