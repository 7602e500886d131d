"""What a partner sees and does behind the link, without an account."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from klarheit.findings import sentence
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.conversations import reading
from klarheit_web.conversations.models import Conversation, MirrorPage, UnderstoodPage
from klarheit_web.conversations.understood import actions, queries, sent
from klarheit_web.conversations.understood.queries import Choice
from klarheit_web.conversations.understood.throttle import PER_MINUTE

SignIn = Callable[[Person], Client]
Deed = AccessRecord.Deed
GOAL = "s54-9"
"""The goal names a Günter: it stands on the page because it was asked for."""


@pytest.fixture(autouse=True)
def count_anew(db: None) -> None:
    cache.clear()


@pytest.fixture
def token(long_conversation: Conversation) -> str:
    page = queries.compose(long_conversation, Choice(keep=(GOAL,)))
    _made, token = actions.make_link(long_conversation, page, days=7, by=long_conversation.owner)
    return token


def goal(token: str) -> str:
    page = queries.open_page(token)
    assert page is not None
    return next(one.id for one in sent.read(page.page).sentences if one.dimension == "goal")


def deeds(owner: Person) -> list[str]:
    return sorted(
        AccessRecord.objects.filter(owner=owner, actor=None, kind="conversation").values_list(
            "deed", flat=True
        )
    )


def test_page_is_open_without_an_account_and_kept_nowhere(client: Client, token: str) -> None:
    answer = client.get(f"/understood/{token}/")
    assert answer.status_code == 200
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "sessionid" not in answer.cookies


def test_page_speaks_the_language_of_the_talk(client: Client, token: str) -> None:
    answer = client.get(f"/understood/{token}/", headers={"accept-language": "en"})
    assert answer.content.decode().count('<html lang="de">') == 1


@pytest.mark.parametrize("ended", ["expired", "closed", "left", "unknown", "deleted"])
def test_link_that_ended_shows_the_same_friendly_page(
    client: Client, token: str, seller: Person, long_conversation: Conversation, ended: str
) -> None:
    pages = UnderstoodPage.objects.all()
    if ended == "expired":
        pages.update(until=timezone.now() - timedelta(seconds=1))
    elif ended == "closed":
        actions.close_link(pages.get())
    elif ended == "left":
        seller.is_active = False
        seller.save()
    elif ended == "deleted":
        long_conversation.delete()
    for path in ("", "thanks/"):
        answer = client.get(f"/understood/{'nothing' if ended == 'unknown' else token}/{path}")
        assert (answer.status_code, answer.templates[0].name) == (404, "understood/gone.html")
    answer = client.post(f"/understood/{token}/" if ended != "unknown" else "/understood/nothing/")
    assert answer.status_code == 404


def test_first_opening_is_noted_once_and_reading_ahead_is_not(
    client: Client, token: str, seller: Person
) -> None:
    client.head(f"/understood/{token}/")
    assert deeds(seller) == []
    client.get(f"/understood/{token}/")
    client.get(f"/understood/{token}/")
    assert deeds(seller) == [Deed.LINK_OPENED]


def test_agreement_holds_in_the_mirror_and_throws_kept_pages_away(
    client: Client, token: str, seller: Person, long_conversation: Conversation
) -> None:
    MirrorPage.objects.create(conversation=long_conversation, language="de", own=True, made="1", html="")
    page = queries.open_page(token)
    assert page is not None
    sentence = next(one for one in sent.read(page.page).sentences if one.dimension == "goal")
    answer = client.post(f"/understood/{token}/", {f"choice-{sentence.id}": "right"})
    assert answer.headers["Location"] == f"/understood/{token}/thanks/"
    entry = reading.mirror_of(long_conversation).clarity["goal"]
    assert (entry.state, entry.source, entry.endorsed) == ("clear", "endorsed", (sentence.text,))
    assert MirrorPage.objects.count() == 0
    assert deeds(seller) == [Deed.LINK_ANSWERED]


@pytest.mark.django_db(transaction=True)
def test_lists_tell_what_the_mirror_says_since_the_answer(
    client: Client, token: str, long_conversation: Conversation, work_off: Callable[[], None]
) -> None:
    Conversation.objects.update(headline_de="Das Ziel blieb offen.", headline_en="The goal stayed open.")
    client.post(f"/understood/{token}/", {f"choice-{goal(token)}": "right"})
    work_off()
    told = reading.mirror_of(long_conversation).headline
    long_conversation.refresh_from_db()
    for language in ("de", "en"):
        assert long_conversation.headline(language) == " ".join(sentence(one, language) for one in told)


def test_correction_holds_in_the_words_of_the_partner(
    client: Client, token: str, long_conversation: Conversation
) -> None:
    words = "Wir wollen um sieben fertig sein"
    client.post(
        f"/understood/{token}/", {f"choice-{goal(token)}": "otherwise", f"words-{goal(token)}": words}
    )
    entry = reading.mirror_of(long_conversation).clarity["goal"]
    assert (entry.state, entry.source, entry.endorsed) == ("clear", "corrected", (words,))


@pytest.mark.parametrize("words", ["nein", "Das stimmt nicht.", "no", ""])
def test_mere_no_is_asked_what_is_right_instead(client: Client, token: str, words: str) -> None:
    answer = client.post(
        f"/understood/{token}/", {f"choice-{goal(token)}": "otherwise", f"words-{goal(token)}": words}
    )
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, [f"words-{goal(token)}"])
    assert UnderstoodPage.objects.get().answered_at is None


def test_what_the_partner_adds_stands_in_no_dimension(
    client: Client, token: str, long_conversation: Conversation
) -> None:
    before = reading.mirror_of(long_conversation).clarity
    client.post(f"/understood/{token}/", {"more": "Und bitte ohne neue Software"})
    assert UnderstoodPage.objects.get().answers == {"more": "Und bitte ohne neue Software"}
    assert reading.mirror_of(long_conversation).clarity == before


def test_nothing_said_is_no_answer(client: Client, token: str) -> None:
    sent_back = {f"choice-{goal(token)}": "nothing", f"words-{goal(token)}": "doch nicht"}
    client.post(f"/understood/{token}/", sent_back)
    assert UnderstoodPage.objects.get().answers == {}


def test_answers_are_changed_until_the_link_ends(client: Client, token: str) -> None:
    client.post(f"/understood/{token}/", {f"choice-{goal(token)}": "right", "felt_understood": "4"})
    form = client.get(f"/understood/{token}/").context["form"]
    assert (form[f"choice-{goal(token)}"].value(), form["felt_understood"].value()) == ("right", 4)
    client.post(f"/understood/{token}/", {f"words-{goal(token)}": "Anders"})
    page = UnderstoodPage.objects.get()
    assert (page.answers, page.felt_understood) == ({goal(token): "Anders"}, None)


def test_same_answer_sent_twice_is_noted_once(client: Client, token: str, seller: Person) -> None:
    said = {"more": "Und bitte ohne neue Software", "felt_understood": "4"}
    for _click in range(2):
        assert client.post(f"/understood/{token}/", said).status_code == 302
    assert deeds(seller) == [Deed.LINK_ANSWERED]
    client.post(f"/understood/{token}/", {**said, "felt_understood": "5"})
    assert deeds(seller) == [Deed.LINK_ANSWERED] * 2


def test_nothing_stays_in_the_browser_once_it_is_closed(client: Client, token: str) -> None:
    cookies = client.get(f"/understood/{token}/").cookies
    assert {name: (cookie["max-age"], cookie["expires"]) for name, cookie in cookies.items()} == {
        "csrftoken": ("", "")
    }


@pytest.mark.parametrize("felt", ["0", "6", "x"])
def test_feeling_beyond_the_scale_is_refused(client: Client, token: str, felt: str) -> None:
    assert client.post(f"/understood/{token}/", {"felt_understood": felt}).status_code == 200
    assert UnderstoodPage.objects.get().answered_at is None


def test_thanks_are_said_after_an_answer_only(client: Client, token: str) -> None:
    assert client.get(f"/understood/{token}/thanks/").status_code == 404
    assert client.post(f"/understood/{token}/", {}, follow=True).status_code == 200


def test_owner_reads_what_came_back(
    client: Client, token: str, seller: Person, long_conversation: Conversation, sign_in: SignIn
) -> None:
    client.post(
        f"/understood/{token}/",
        {f"words-{goal(token)}": "Um sieben", "felt_understood": "5", "felt_sounded_out": "2"},
    )
    page = UnderstoodPage.objects.get()
    shown = sign_in(seller).get(f"/conversations/{long_conversation.pk}/understood/links/{page.pk}/").context
    assert (shown["page"].felt_understood, shown["page"].felt_sounded_out) == (5, 2)
    said = {one.sentence.id: (one.agreed, one.words) for one in shown["answers"]}
    assert said.pop(goal(token)) == (False, "Um sieben")
    assert set(said.values()) == {(False, "")}


def test_answer_needs_the_token_against_forgery(token: str) -> None:
    assert Client(enforce_csrf_checks=True).post(f"/understood/{token}/").status_code == 403


def test_one_address_asks_only_so_often(client: Client, token: str) -> None:
    statuses = [client.get("/understood/nothing/").status_code for _ in range(PER_MINUTE + 1)]
    assert statuses == [404] * PER_MINUTE + [429]
    assert client.get(f"/understood/{token}/").status_code == 429
