"""The mirror page: who sees it, what stands on it, and what comes before it."""

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.conversations import analysis
from klarheit_web.conversations.models import Conversation, MirrorPage
from world import open_to

SignIn = Callable[[Person], Client]


def address(conversation: Conversation, name: str = "show", *more: object) -> str:
    return reverse(f"mirror:{name}", args=[conversation.pk, *more])


def page(client: Client, conversation: Conversation, query: str = "") -> str:
    return client.get(address(conversation) + query).content.decode()


def shown_turns(html: str) -> list[int]:
    return [int(turn) for turn in re.findall(r'<li class="turn \w+" id="t(\d+)" data-moves="[^"]*">', html)]


@pytest.mark.parametrize("other", ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "coach"])
@pytest.mark.parametrize("name", ["show", "state", "sentence", "correct", "sides", "compare", "series"])
def test_nobody_else_finds_it(
    talk: Conversation, other: str, name: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    client = sign_in(request.getfixturevalue(other))
    assert client.get(address(talk, name)).status_code == 404


def test_whoever_is_not_signed_in_is_sent_to_the_door(talk: Conversation, client: Client) -> None:
    assert client.get(address(talk)).headers["Location"].startswith(reverse("account_login"))


def test_owner_reads_the_mirror_in_its_order(talk: Conversation, mine: Client) -> None:
    main = page(mine, talk).split("</main>")[0]
    headings = re.findall(r'<h2 id="([\w-]+)">', main)
    assert headings == ["succeeded", "map", "next", "asked", "heard", "one-thing", "transcript"]


def test_what_one_can_do_follows_the_headline_and_goes_before_the_findings(
    talk: Conversation, mine: Client
) -> None:
    html = page(mine, talk)
    actions = (reverse("understood:compose", args=[talk.pk]), reverse("insight:give", args=[talk.pk]))
    order = (
        "</h1>",
        f'href="{actions[0]}"',
        f'href="{actions[1]}"',
        'class="own-sentence"',
        'id="succeeded"',
    )
    places = [html.find(one) for one in order]
    assert [-1, *places] == sorted({-1, *places})


def test_owner_is_told_when_the_talk_goes_and_keeps_it_from_there(
    talk: Conversation, reader: Person, mine: Client, sign_in: SignIn
) -> None:
    goes = "Es wird am 3. Mai 2027 gelöscht."
    assert goes not in page(mine, talk)
    Conversation.objects.filter(pk=talk.pk).update(keep_until=date(2027, 5, 3), reminded_at=timezone.now())
    assert (goes in page(mine, talk), goes in page(sign_in(reader), talk)) == (True, False)
    kept = mine.post(reverse("conversations:keep", args=[talk.pk]), {"from": "mirror"})
    assert kept.headers["Location"] == address(talk)
    assert "Es wird am" not in page(mine, talk)


def test_page_holds_no_inline_style_and_no_handler(talk: Conversation, mine: Client) -> None:
    html = page(mine, talk)
    assert re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", html) == []


def test_page_has_one_heading_and_every_link_on_it_leads_somewhere(talk: Conversation, mine: Client) -> None:
    html = page(mine, talk)
    ids = set(re.findall(r'\sid="([^"]+)"', html))
    assert html.count("<h1") == 1
    assert set(re.findall(r'href="#([^"]+)"', html)) - ids == set()


def test_page_is_in_the_language_of_who_looks(talk: Conversation, seller: Person, mine: Client) -> None:
    seller.language = "en"
    seller.save()
    assert '<h2 id="map">What became clear</h2>' in page(mine, talk)


def test_reader_sees_the_mirror_without_what_only_its_owner_does(
    talk: Conversation, reader: Person, sign_in: SignIn
) -> None:
    talk.sentence = "Ich war zu schnell."
    talk.save()
    html = page(sign_in(reader), talk)
    found = ("correct/?what=" in html, 'name="what"' in html, talk.sentence in html, 'id="map"' in html)
    assert found == (False, False, False, True)


def test_reader_is_told_at_once_whom_the_mirror_speaks_to(
    talk: Conversation, reader: Person, mine: Client, sign_in: SignIn
) -> None:
    said = "„Sie“ ist hier Jana Reuter."
    html = page(sign_in(reader), talk)
    assert html.find("</h1>") < html.find(said) < html.find('class="timeline"')
    assert said not in page(mine, talk)


def test_look_of_a_reader_is_written_down_and_that_of_the_owner_is_not(
    talk: Conversation, reader: Person, mine: Client, sign_in: SignIn
) -> None:
    page(mine, talk)
    page(sign_in(reader), talk)
    looks = AccessRecord.objects.filter(item=talk.pk, deed="viewed")
    assert [look.actor for look in looks] == [reader.pk]


def test_second_look_shows_what_was_kept(talk: Conversation, mine: Client) -> None:
    first = page(mine, talk)
    stored = MirrorPage.objects.get(conversation=talk)
    stored.html = stored.html.replace("Frau Kern", "Frau Korn")
    stored.save()
    assert "Frau Korn" in page(mine, talk)
    assert "Frau Korn" not in first


def test_kept_page_holds_no_token(talk: Conversation, mine: Client) -> None:
    page(mine, talk)
    assert "csrf" not in MirrorPage.objects.get(conversation=talk).html


def test_page_is_made_anew_when_the_title_changes(talk: Conversation, mine: Client) -> None:
    page(mine, talk)
    Conversation.objects.filter(pk=talk.pk).update(title="Kern, zweiter Besuch")
    assert "Kern, zweiter Besuch · " in page(mine, talk).replace("</span><span>", " · ")


def test_number_of_queries_does_not_grow_with_corrections(talk: Conversation, mine: Client) -> None:
    before = queries_of_a_second_look(mine, talk)
    for turn in (1, 3, 5):
        text = talk.transcript["turns"][turn]["text"]
        mine.post(address(talk, "correct"), {"what": f"entry:goal:{turn}:0:{len(text)}"})
    assert queries_of_a_second_look(mine, talk) == before


def queries_of_a_second_look(client: Client, conversation: Conversation) -> int:
    page(client, conversation)
    with CaptureQueriesContext(connection) as asked:
        page(client, conversation)
    return len(asked)


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", [1, 2, 3, 4, 5, 6, 7, 8]),
        ("?words=schwester", [4]),
        ("?words=nirgends", []),
        ("?move=pitch", [5]),
        ("?move=pitch&words=schwester", []),
        ("?move=no-move", [1, 2, 3, 4, 5, 6, 7, 8]),
    ],
)
def test_transcript_is_narrowed_without_script(
    talk: Conversation, mine: Client, query: str, shown: list[int]
) -> None:
    assert shown_turns(page(mine, talk, query)) == shown


def test_before_the_first_look_its_owner_may_write_a_sentence(talk: Conversation, mine: Client) -> None:
    Conversation.objects.filter(pk=talk.pk).update(sentence_at=None)
    assert 'name="sentence"' in page(mine, talk)
    answer = mine.post(address(talk, "sentence"), {"sentence": "Ich war zu schnell."})
    assert answer.headers["Location"] == address(talk)
    assert '<p class="words">Ich war zu schnell.</p>' in page(mine, talk)


def test_mirror_opens_without_a_sentence_too(talk: Conversation, mine: Client) -> None:
    Conversation.objects.filter(pk=talk.pk).update(sentence_at=None)
    mine.post(address(talk, "sentence"), {"sentence": ""})
    assert '<h2 id="map">' in page(mine, talk)


def test_sentence_can_be_changed_later_and_keeps_its_first_time(talk: Conversation, mine: Client) -> None:
    before = talk.sentence_at
    mine.post(address(talk, "sentence"), {"sentence": "Doch ganz gut."})
    talk.refresh_from_db()
    assert (talk.sentence, talk.sentence_at) == ("Doch ganz gut.", before)


def test_reader_neither_reads_nor_writes_the_sentence(
    talk: Conversation, reader: Person, sign_in: SignIn
) -> None:
    client = sign_in(reader)
    answers = [
        client.get(address(talk, "sentence")),
        client.post(address(talk, "sentence"), {"sentence": "x"}),
    ]
    assert [answer.status_code for answer in answers] == [403, 403]


def test_waiting_page_asks_until_the_mirror_is_there(talk: Conversation, mine: Client) -> None:
    Conversation.objects.filter(pk=talk.pk).update(state="waiting")
    assert f'hx-get="{address(talk, "state")}"' in page(mine, talk)
    live = mine.get(address(talk, "state"), headers={"HX-Request": "true"})
    assert (live.status_code, "HX-Refresh" in live.headers) == (200, False)
    analysis.read(talk)
    assert mine.get(address(talk, "state"), headers={"HX-Request": "true"}).headers["HX-Refresh"] == "true"


@pytest.mark.parametrize(
    ("speaks", "askers", "why"),
    [
        (None, [], "In der Datei steht nicht, wer spricht. Ein Spiegel braucht zwei Stimmen: "),
        ("Jana", [], "In der Datei spricht nur Jana. Ein Spiegel braucht auch die Stimme des Gegenübers: "),
        ("", ["Jana", "Frau Kern"], "Ein Spiegel braucht auch ein Gegenüber. "),
        ("", ["Fritz"], "Wessen Gespräch es ist, lässt sich darin nicht mehr finden. "),
    ],
)
def test_talk_without_a_mirror_says_why_and_what_to_do(
    speaks: str | None, askers: list[str], why: str, talk: Conversation, mine: Client
) -> None:
    """`speaks`: the only one; "" for the two of the talk."""
    for turn in talk.transcript["turns"]:
        turn["speaker"] = turn["speaker"] if speaks == "" else speaks
    talk.askers = askers
    talk.save()
    analysis.read(talk)
    assert mine.get(address(talk)).context["complaint"].startswith(why)


def test_failure_of_ours_is_not_blamed_on_the_talk(talk: Conversation, mine: Client) -> None:
    Conversation.objects.filter(pk=talk.pk).update(state="failed", failure="")
    assert mine.get(address(talk)).context["complaint"] == ""


def test_sealed_talk_shows_nothing_to_the_two_and_is_unknown_to_others(
    tell: Callable[..., Conversation], colleague: Person, mine: Client, sign_in: SignIn, coach: Person
) -> None:
    sealed = tell(about="employee", employee=colleague, partner=None)
    pages = [page(client, sealed) for client in (mine, sign_in(colleague))]
    assert [("samstags" in html, 'id="map"' in html) for html in pages] == [(False, False), (False, False)]
    assert sign_in(coach).get(address(sealed)).status_code == 404


def test_employee_sees_the_whole_mirror_of_the_talk(
    tell: Callable[..., Conversation], colleague: Person, sign_in: SignIn
) -> None:
    held = tell(about="employee", employee=colleague, partner=None)
    analysis.read(held)
    assert '<h2 id="map">' in page(sign_in(colleague), held)


def test_turn_shows_its_comments_and_a_turn_that_is_not_there_is_not_found(
    talk: Conversation, mine: Client
) -> None:
    said = mine.get(address(talk, "turn", 4)).content.decode()
    assert "Meine Schwester, die führt die Bücher." in said
    assert [mine.get(address(talk, "turn", number)).status_code for number in (8, 9, 0)] == [200, 404, 404]


def looks_of(reader: Person, talk: Conversation) -> int:
    return AccessRecord.objects.filter(item=talk.pk, actor=reader.pk, deed="viewed").count()


def test_looking_at_turns_is_looking_once_a_day(talk: Conversation, reader: Person, sign_in: SignIn) -> None:
    client, part = sign_in(reader), {"HX-Request": "true"}
    for turn in (4, 5, 4):
        client.get(address(talk, "turn", turn), headers=part)
    client.get(reverse("insight:comments", args=[talk.pk]))
    assert looks_of(reader, talk) == 1


def test_every_look_at_the_whole_is_written_down_and_its_parts_are_in_it(
    talk: Conversation, reader: Person, sign_in: SignIn
) -> None:
    client = sign_in(reader)
    for _ in range(2):
        page(client, talk)
        client.get(address(talk, "turn", 4), headers={"HX-Request": "true"})
    assert looks_of(reader, talk) == 2


def test_turn_looked_at_on_another_day_or_by_somebody_else_is_another_look(
    talk: Conversation, reader: Person, coach: Person, seller: Person, sign_in: SignIn
) -> None:
    open_to(coach, talk)
    yesterday = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(seconds=1)
    told = {"actor_name": reader.name, "deed": "viewed", "kind": "conversation", "item": talk.pk}
    AccessRecord.objects.create(owner=seller, actor=reader.pk, at=yesterday, **told)
    for person in (reader, coach):
        sign_in(person).get(address(talk, "turn", 4))
    assert (looks_of(reader, talk), looks_of(coach, talk)) == (2, 1)
