"""After the talk: first what one understood, then what was behind it; another try; the mirror."""

from collections.abc import Callable

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from klarheit.practice.debrief import debrief
from klarheit.practice.persona import persona
from klarheit.practice.play import play
from klarheit_web.accounts.actions import Deed
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.conversations import analysis
from klarheit_web.conversations.models import Conversation
from klarheit_web.practice import actions, queries
from klarheit_web.practice.models import Practice

SignIn = Callable[[Person], Client]
GOOD = ("Was soll danach anders sein?", "Woran würden Sie merken, dass es sich gelohnt hat?", "")
PITCH = "Unser System ist das beste am Markt und kostet nur 400 Euro."
BEHIND = persona("wholesaler", "de")


@pytest.fixture
def ended(seller: Person) -> Practice:
    """Said, ended, nothing written yet."""
    talk = actions.begin(seller, BEHIND)
    for text in (*GOOD, PITCH):
        actions.say(talk, text)
    actions.end(talk)
    return talk


@pytest.fixture
def resolved(ended: Practice) -> Practice:
    actions.write_understood(ended, "Er will in den Urlaub.", True)
    return ended


@pytest.fixture
def again(resolved: Practice) -> Practice:
    """From the pitch on with other words, to the end."""
    second = actions.again(resolved, 4)
    actions.say(second, "Was hält Sie heute davon ab?")
    actions.end(second)
    actions.write_understood(second, "", None)
    return second


@pytest.mark.parametrize("other", ["stranger", "boss", "coach", "sponsor", "administrator", "colleague"])
def test_debrief_is_there_for_nobody_else(
    other: str, resolved: Practice, again: Practice, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    client = sign_in(request.getfixturevalue(other))
    read = [f"/practice/{one.pk}/{path}" for one in (resolved, again) for path in ("debrief/", "beside/")]
    written = [f"/practice/{resolved.pk}/{path}" for path in ("again/1/", "keep/", "delete/", "turn/")]
    assert {client.get(path).status_code for path in read} == {404}
    assert {client.post(path).status_code for path in written} == {404}
    assert Practice.objects.filter(deleted_at=None).count() == 2
    assert not Conversation.objects.exists()


def test_nothing_is_resolved_before_one_has_written(ended: Practice, seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    assert client.get(f"/practice/{ended.pk}/debrief/").headers["Location"].endswith("/understood/")
    page = client.get(f"/practice/{ended.pk}/understood/").content.decode()
    told = {one.fact for one in queries.state_of(ended).told}
    hidden = [one.known for one in BEHIND.facts if one.id not in told]
    assert [text for text in (BEHIND.truth, *hidden) if text in page] == []


def test_what_one_understood_stands_before_what_was_behind_it(
    ended: Practice, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    written = {"understood": "Er will in den Urlaub.", "fits": "yes"}
    answer = client.post(f"/practice/{ended.pk}/understood/", written)
    assert answer.headers["Location"] == f"/practice/{ended.pk}/debrief/"
    page = client.get(f"/practice/{ended.pk}/debrief/").content.decode()
    assert 0 < page.index("Er will in den Urlaub.") < page.index(BEHIND.truth)


def test_debrief_says_what_the_library_says(resolved: Practice) -> None:
    talk = play(BEHIND, (*GOOD, PITCH), seed=resolved.seed)
    made = debrief(talk, understood="Er will in den Urlaub.", fits=True)
    kept = resolved.debrief
    assert kept is not None
    assert [(row["fact"], row["how"], row["turn"]) for row in kept["facts"]] == [
        (row.fact, row.how, row.turn) for row in made.facts
    ]
    assert [one["words"] for one in kept["moments"]] == [one.words for one in made.moments]
    assert (kept["judgement"], kept["truth"]) == (made.judgement, BEHIND.truth)
    assert kept["exercise"] == {"skill": made.exercise.skill, "why": made.exercise.why}


def test_debrief_shows_no_score(resolved: Practice, seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).get(f"/practice/{resolved.pk}/debrief/").content.decode()
    assert "weighted" not in (resolved.debrief or {})
    assert "%" not in page


def test_debrief_is_made_once_and_what_was_written_stays(
    resolved: Practice, seller: Person, sign_in: SignIn
) -> None:
    sign_in(seller).post(f"/practice/{resolved.pk}/understood/", {"understood": "anders", "fits": "no"})
    resolved.refresh_from_db()
    assert (resolved.understood, resolved.fits) == ("Er will in den Urlaub.", True)


def test_debrief_takes_few_queries(
    resolved: Practice, seller: Person, sign_in: SignIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = sign_in(seller)
    client.get(f"/practice/{resolved.pk}/debrief/")
    with django_assert_num_queries(6):
        client.get(f"/practice/{resolved.pk}/debrief/")


def test_talk_goes_on_differently_from_any_turn(resolved: Practice, seller: Person, sign_in: SignIn) -> None:
    answer = sign_in(seller).post(f"/practice/{resolved.pk}/again/4/")
    second = Practice.objects.exclude(pk=resolved.pk).get()
    assert answer.headers["Location"] == f"/practice/{second.pk}/"
    assert (second.earlier, second.earlier_turn) == (resolved, 4)
    assert queries.state_of(second) == play(BEHIND, GOOD, seed=resolved.seed).state


def test_same_words_bring_the_same_talk(resolved: Practice) -> None:
    second = actions.again(resolved, 4)
    actions.say(second, PITCH)
    assert queries.state_of(second) == queries.state_of(resolved)


def test_turn_there_never_was_is_the_end_of_the_talk(resolved: Practice) -> None:
    assert [actions.again(resolved, turn).earlier_turn for turn in (0, 99)] == [1, 5]


def test_both_ways_stand_side_by_side(
    resolved: Practice, again: Practice, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    for one in (resolved, again):
        shown = client.get(f"/practice/{one.pk}/beside/").context
        (turn, first, second), *_rest = shown["ways"].pairs
        assert (turn, first.asked, second.asked) == (4, PITCH, "Was hält Sie heute davon ab?")


def test_talk_without_another_way_has_nothing_beside_it(
    resolved: Practice, seller: Person, sign_in: SignIn
) -> None:
    assert sign_in(seller).get(f"/practice/{resolved.pk}/beside/").status_code == 404


def test_talk_is_kept_as_a_conversation_of_its_own(
    resolved: Practice, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    answer = client.post(f"/practice/{resolved.pk}/keep/")
    kept = Conversation.objects.get(owner=seller)
    assert answer.headers["Location"] == f"/conversations/{kept.pk}/"
    assert (kept.source, kept.title, kept.partner) == ("drill", f"Übung: {BEHIND.name}", None)
    analysis.read(kept)
    assert kept.state == Conversation.State.READY
    spoken = [turn["text"] for turn in kept.transcript["turns"] if turn["speaker"] in kept.askers]
    assert spoken == [*GOOD[:2], PITCH]
    client.post(f"/practice/{resolved.pk}/keep/")
    assert Conversation.objects.count() == 1


def test_exercise_outlives_its_conversation(resolved: Practice) -> None:
    kept = actions.keep(resolved, "Übung")
    assert kept is not None
    kept.delete()
    resolved.refresh_from_db()
    assert resolved.conversation is None


def test_talk_in_which_nothing_was_said_has_a_debrief_and_no_mirror(seller: Person, sign_in: SignIn) -> None:
    client, talk = sign_in(seller), actions.begin(seller, BEHIND)
    client.post(f"/practice/{talk.pk}/turn/", {"move": "end"})
    client.post(f"/practice/{talk.pk}/understood/", {"fits": "open"})
    assert client.get(f"/practice/{talk.pk}/debrief/").status_code == 200
    client.post(f"/practice/{talk.pk}/keep/")
    assert not Conversation.objects.exists()


def test_no_record_says_that_somebody_practised(resolved: Practice, again: Practice) -> None:
    made_before = (Deed.ROLE_CHANGED, Deed.LEADER_CHANGED)
    assert not AccessRecord.objects.exclude(deed__in=made_before).exists()
