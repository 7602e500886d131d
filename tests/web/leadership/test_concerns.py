"""Concerns by name: raised, joined, answered by a day, looked at again."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from cast import SignIn, led, member
from klarheit_web.accounts.actions import set_leader
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.leadership.concerns import actions, queries
from klarheit_web.leadership.concerns.actions import Answered, Words
from klarheit_web.leadership.models import Concern, Joined, Verdict

ROOM = "/leadership/concerns/"
WORDS = Words("Zu viele Wochenberichte", "Drei Berichte je Woche.", "Einmal gefragt.", "Ein Bericht.")


@pytest.fixture
def alone(seller: Person, boss: Person) -> Concern:
    return actions.raise_named(seller, boss, WORDS, is_shared=False)


@pytest.fixture
def shared(seller: Person, boss: Person) -> Concern:
    return actions.raise_named(seller, boss, WORDS, is_shared=True)


def posted(leader: Person, how: str, **other: str) -> dict[str, str]:
    told = {"title": "Berichte", "what": "Drei je Woche.", "tried": "", "helps": "Einer.", **other}
    return {**told, "leader": str(leader.pk), "how": how}


def answered(concern: Concern, kind: str = "yes", days: int = 7) -> Concern:
    then = (
        ("Ein Bericht je Woche.", timezone.localdate() + timedelta(days=days)) if kind != "no" else ("", None)
    )
    actions.answer(concern, Answered(kind, "Weil drei keiner liest.", *then))
    return concern


def past(concern: Concern) -> Concern:
    """The day on which something was to happen has come."""
    concern.then_by = timezone.localdate()
    concern.save(update_fields=["then_by"])
    return concern


def statuses(client: Client, concern: Concern) -> list[int]:
    at = f"{ROOM}{concern.pk}/"
    deeds = ("answer", "join", "withdraw", "held", "carry", "take-back")
    return [client.get(at).status_code, *(client.post(f"{at}{deed}/").status_code for deed in deeds)]


@pytest.mark.parametrize("who", ["stranger", "bosss_boss", "coach", "sponsor", "administrator"])
@pytest.mark.parametrize("how", ["alone", "shared"])
def test_concern_is_not_there_for_who_is_not_concerned(
    who: str, how: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    concern = request.getfixturevalue(how)
    client = sign_in(request.getfixturevalue(who))
    assert statuses(client, concern) == [404] * 7
    assert "Wochenberichte" not in client.get(ROOM).content.decode()
    assert Concern.objects.get().answer == ""


def test_concern_between_two_is_seen_by_these_two(
    alone: Concern, seller: Person, boss: Person, colleague: Person, sign_in: SignIn
) -> None:
    found = [sign_in(one).get(f"{ROOM}{alone.pk}/").status_code for one in (seller, boss, colleague)]
    assert found == [200, 200, 404]


def test_shared_concern_is_seen_by_all_below_the_leader_and_answered_by_the_leader_alone(
    shared: Concern, seller: Person, boss: Person, colleague: Person, sign_in: SignIn
) -> None:
    assert statuses(sign_in(colleague), shared) == [200, 403, 302, 403, 403, 404, 404]
    assert statuses(sign_in(boss), shared) == [200, 422, 403, 403, 403, 404, 404]
    assert statuses(sign_in(seller), shared) == [200, 403, 403, 302, 403, 404, 404]


def test_who_has_no_leader_can_raise_nothing(bosss_boss: Person, sign_in: SignIn) -> None:
    assert sign_in(bosss_boss).get(f"{ROOM}new/").status_code == 403


def test_concern_goes_to_ones_own_leader_or_further_up(
    seller: Person, boss: Person, bosss_boss: Person, coach: Person, sign_in: SignIn
) -> None:
    assert queries.addressees(seller) == [boss, bosss_boss]
    client = sign_in(seller)
    client.post(f"{ROOM}new/", posted(coach, "alone"))
    assert Concern.objects.count() == 0
    client.post(f"{ROOM}new/", posted(bosss_boss, "alone"))
    concern, today = Concern.objects.get(), timezone.localdate()
    assert (concern.leader, concern.raised_by, concern.is_shared) == (bosss_boss, seller, False)
    assert (concern.reached_on, concern.due_on) == (today, today + timedelta(days=14))


@pytest.mark.django_db(transaction=True)
def test_leader_gets_a_letter_without_content_by_a_job_with_an_id(
    seller: Person, boss: Person, work_off: Callable[[], None]
) -> None:
    concern = actions.raise_named(seller, boss, WORDS, is_shared=False)
    (job,) = DBTaskResult.objects.all()
    assert job.args_kwargs == {"args": [str(concern.pk)], "kwargs": {}}
    work_off()
    (letter,) = mail.outbox
    assert (letter.to, letter.subject) == (["bernd@lindner.example"], "Klarheit: Es liegt ein Anliegen vor")
    assert letter.body == (
        "Jemand hat bei Ihnen ein Anliegen vorgebracht. Worum es geht, lesen Sie hier:\n\n"
        "http://localhost/leadership/concerns/\n"
    )


def test_others_join_by_name_and_take_their_name_off(
    shared: Concern, colleague: Person, boss: Person, sign_in: SignIn
) -> None:
    client = sign_in(colleague)
    client.post(f"{ROOM}{shared.pk}/join/")
    client.post(f"{ROOM}{shared.pk}/join/")
    assert [one.person for one in Joined.objects.all()] == [colleague]
    assert "Tom Wieland" in sign_in(boss).get(f"{ROOM}{shared.pk}/").content.decode()
    client.post(f"{ROOM}{shared.pk}/leave/")
    assert Joined.objects.count() == 0


def test_who_changes_the_line_no_longer_reads_what_they_have_not_joined(
    shared: Concern, colleague: Person, bosss_boss: Person, sign_in: SignIn
) -> None:
    set_leader(colleague, bosss_boss, by=None, since=timezone.localdate())
    assert sign_in(colleague).get(f"{ROOM}{shared.pk}/").status_code == 404
    actions.join(shared, colleague)
    assert sign_in(colleague).get(f"{ROOM}{shared.pk}/").status_code == 200


def test_withdrawn_concern_is_there_for_its_author_alone_who_can_put_it_back(
    shared: Concern, seller: Person, boss: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    client.post(f"{ROOM}{shared.pk}/withdraw/")
    assert sign_in(boss).get(f"{ROOM}{shared.pk}/").status_code == 404
    client.post(f"{ROOM}{shared.pk}/put-back/")
    assert sign_in(boss).get(f"{ROOM}{shared.pk}/").status_code == 200
    client.post(f"{ROOM}{shared.pk}/withdraw/")
    Concern.objects.update(withdrawn_at=timezone.now() - timedelta(days=2))
    actions.daily()
    assert Concern.objects.count() == 0


@pytest.mark.parametrize(
    ("sent", "missing"),
    [
        ({"answer": "no"}, ["why"]),
        ({"answer": "no", "why": "Weil."}, []),
        ({"answer": "yes", "why": "Weil."}, ["then", "then_by"]),
        ({"answer": "partly", "why": "Weil.", "then": "Bald.", "then_by": "2020-01-01"}, ["then_by"]),
        ({"answer": "yes", "why": "Weil.", "then": "Bald.", "then_by": "2099-01-01"}, []),
    ],
)
def test_answer_says_why_and_a_yes_says_what_next_by_when(
    sent: dict[str, str], missing: list[str], shared: Concern, boss: Person, sign_in: SignIn
) -> None:
    answer = sign_in(boss).post(f"{ROOM}{shared.pk}/answer/", sent)
    shared.refresh_from_db()
    if missing:
        assert (answer.status_code, list(answer.context["answering"].errors)) == (422, missing)
        assert (shared.answer, shared.answered_at) == ("", None)
    else:
        assert (answer.status_code, shared.answer, shared.why) == (302, sent["answer"], "Weil.")


def test_answer_is_corrected_on_its_day_only(shared: Concern, boss: Person, sign_in: SignIn) -> None:
    client, sent = sign_in(boss), {"answer": "no", "why": "Doch nicht."}
    answered(shared)
    assert client.post(f"{ROOM}{shared.pk}/answer/", sent).status_code == 302
    Concern.objects.update(answered_at=timezone.now() - timedelta(days=1, hours=1))
    assert client.post(f"{ROOM}{shared.pk}/answer/", sent).status_code == 403


def test_overdue_answer_is_said_calmly(shared: Concern, colleague: Person, sign_in: SignIn) -> None:
    day = timezone.localdate() - timedelta(days=1)
    Concern.objects.update(due_on=day)
    page = sign_in(colleague).get(f"{ROOM}{shared.pk}/").content.decode()
    assert "zugesagt und steht noch aus." in page


def test_whether_it_held_is_said_by_name_from_the_day_on_and_can_be_said_anew(
    shared: Concern, seller: Person, colleague: Person, boss: Person, sign_in: SignIn
) -> None:
    client, sent = sign_in(seller), {"held": "partly", "sentence": "Zwei statt drei."}
    answered(shared)
    assert client.post(f"{ROOM}{shared.pk}/held/", sent).status_code == 403
    past(shared)
    assert client.post(f"{ROOM}{shared.pk}/held/", sent).status_code == 302
    client.post(f"{ROOM}{shared.pk}/held/", {"held": "held", "sentence": ""})
    assert [(one.by, one.held, one.sentence) for one in Verdict.objects.all()] == [(seller, "held", "")]
    assert sign_in(colleague).post(f"{ROOM}{shared.pk}/held/", sent).status_code == 403
    assert "ja, sie hat gehalten" in sign_in(boss).get(f"{ROOM}{shared.pk}/").content.decode()


def test_no_with_a_reason_is_not_looked_at_again(shared: Concern, seller: Person, sign_in: SignIn) -> None:
    answered(shared, "no")
    assert sign_in(seller).post(f"{ROOM}{shared.pk}/held/", {"held": "held"}).status_code == 403


def test_list_shows_the_leader_what_waits_and_no_rate(
    shared: Concern, boss: Person, colleague: Person, bosss_boss: Person, sign_in: SignIn
) -> None:
    page = sign_in(boss).get(ROOM)
    assert [list(page.context[key]) for key in ("to_answer", "answered", "line")] == [[shared], [], []]
    answered(shared)
    page = sign_in(boss).get(ROOM)
    assert [list(page.context[key]) for key in ("to_answer", "answered", "line")] == [[], [shared], []]
    assert list(sign_in(colleague).get(ROOM).context["line"]) == [shared]
    assert list(sign_in(bosss_boss).get(ROOM).context["answered"]) == []


def test_auditor_sees_no_concern(shared: Concern, organisation: Organisation, sign_in: SignIn) -> None:
    auditor = member(organisation, "Britta Rat", Role.AUDITOR)
    assert statuses(sign_in(auditor), shared) == [404] * 7


def test_auditor_who_works_in_the_line_is_concerned_like_everybody(
    shared: Concern, organisation: Organisation, boss: Person, sign_in: SignIn
) -> None:
    auditor = led(member(organisation, "Britta Rat", Role.AUDITOR, Role.SELLER), boss)
    assert sign_in(auditor).get(f"{ROOM}{shared.pk}/").status_code == 200


def test_list_asks_the_database_no_more_for_many_concerns(
    seller: Person, boss: Person, colleague: Person, sign_in: SignIn
) -> None:
    counts = []
    for _round in range(2):
        for _each in range(3):
            actions.join(actions.raise_named(seller, boss, WORDS, is_shared=True), colleague)
        client = sign_in(colleague)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(ROOM).status_code == 200
        counts.append(len(asked))
    assert counts[0] == counts[1]
