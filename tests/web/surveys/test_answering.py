"""Answering a round: behind a one-time link, on a page that knows nobody."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.conf import LazySettings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from answered import BONUS, CARE, FIELDS, FILLED, SAID, asked_by_letter, code_on, links
from klarheit.survey.instrument import bundled, dump
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.surveys import codes
from klarheit_web.surveys.actions import answering
from klarheit_web.surveys.models import Admission, Round, Said, Sheet

pytestmark = pytest.mark.django_db(transaction=True)
SEEN_ONCE = re.compile(r'name="csrfmiddlewaretoken" value="\w+"|"X-CSRFToken": "\w+"|data-sent="\w+"')
TEAMS = [{"key": "team", "parent": "", "label": "Team von Petra Mohn", "is_shown": True, "reason": ""}]


@pytest.fixture
def asked(
    organisation: Organisation, bosss_boss: Person, settings: LazySettings, work_off: Callable[[], None]
) -> Round:
    return asked_by_letter(organisation, bosss_boss, settings, work_off)


@pytest.fixture
def page(asked: Round) -> str:
    """The address in the first letter."""
    return reverse("answer:enter", args=[next(iter(links().values()))])


def sent(page: str, **changed: str) -> str:
    """Everything answered and sent; the participant's code."""
    return code_on(Client().post(page, FIELDS | changed))


def test_unknown_used_and_ended_links_show_one_and_the_same_page(asked: Round, page: str) -> None:
    sent(page)
    ended = reverse("answer:enter", args=[list(links().values())[1]])
    Round.objects.update(closes_on=timezone.localdate() - timedelta(days=1))
    unknown = reverse("answer:enter", args=[codes.new_token()])
    answers = [Client().get(address) for address in (unknown, page, ended)]
    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert len({SEEN_ONCE.sub("", answer.content.decode()) for answer in answers}) == 1


def test_unknown_and_used_links_are_the_same_work(page: str) -> None:
    sent(page)
    unknown = reverse("answer:enter", args=[codes.new_token()])
    assert [shape(address, "get") for address in (unknown, page)] == [shape(page, "get")] * 2
    assert [shape(address, "post") for address in (unknown, page)] == [shape(page, "post")] * 2


def shape(address: str, method: str) -> list[str]:
    """The queries a request makes, without what they look for."""
    with CaptureQueriesContext(
        connection,
    ) as queries:
        getattr(Client(), method)(address, {"code": codes.new_code()})
    return [re.sub(r"'[0-9a-f]{64}'", "?", one["sql"]) for one in queries.captured_queries]


def test_link_shows_every_question_and_how_anonymity_is_kept(page: str) -> None:
    shown = Client().get(page)
    names = set(re.findall(r'name="([^"]+)"', shown.content.decode()))
    assert shown.status_code == 200
    assert set(FIELDS) - names == set()
    assert shown.content.decode().count("<li>") == 4


def test_opening_a_link_uses_nothing_up(page: str) -> None:
    """Programs that look after mail open links, too."""
    before = list(Admission.objects.values())
    Client().get(page)
    Client().head(page)
    assert list(Admission.objects.values()) == before


def test_answers_are_kept_as_they_were_sent(asked: Round, page: str) -> None:
    code = sent(page)
    assert list(Sheet.objects.values("key", "round", "cell", "answers")) == [
        {"key": codes.sheet_key(code), "round": asked.pk, "cell": "", "answers": FILLED}
    ]
    said = Said.objects.values_list("key", "item", "about", "text")
    assert sorted(said) == sorted((codes.said_key(code), *one) for one in SAID)


def test_cannot_judge_is_an_answer_that_is_not_kept(page: str) -> None:
    sent(page, **{"guideline.1.lived": "-"})
    assert "guideline.1.lived" not in Sheet.objects.get().answers


def test_link_works_once(asked: Round, page: str) -> None:
    sent(page)
    again = Client().post(page, FIELDS | {"guideline.1.known": "1"})
    assert (again.status_code, Sheet.objects.count(), Admission.objects.count()) == (404, 1, 7)


def test_page_sent_twice_tells_the_same_code_and_keeps_one_sheet(page: str) -> None:
    """As by a double click, or by loading the page of thanks again."""
    given_out = re.search(r'name="code" value="([^"]+)"', Client().get(page).content.decode())
    assert given_out
    codes_told = [sent(page, code=given_out[1]) for _time in range(2)]
    assert (codes_told, Sheet.objects.count()) == ([given_out[1]] * 2, 1)


def test_code_of_ones_own_making_is_not_taken(page: str) -> None:
    assert len(sent(page, code="1234")) == 19


def test_nothing_answered_is_asked_again_and_the_link_stays_good(page: str) -> None:
    Round.objects.update(instrument=dump(bundled("mix")))
    answer = Client().post(page, {"sent": "yes"})
    assert "Eine Frage genügt" in answer.content.decode()
    assert (Sheet.objects.count(), Admission.objects.count()) == (0, 8)


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        ({"contradiction.pulls:0:often": ""}, "Bitte wählen Sie beide Seiten"),
        ({"contradiction.pulls:0:first": BONUS}, "zwei verschiedene Seiten"),
        ({"contradiction.pulls:1:first": CARE}, "Bitte wählen Sie beide Seiten"),
        ({"contradiction.pulls:1:contradiction.example": "Freitags."}, "auf das sich Ihre Worte beziehen"),
        ({"guideline.1.known": ""}, "Bitte wählen Sie hier eine Antwort"),
        ({"guideline.1.why": "x" * 601}, "höchstens 600 Zeichen"),
    ],
)  # fmt: skip
def test_half_an_answer_is_asked_again(page: str, changed: dict[str, str], complaint: str) -> None:
    answer = Client().post(page, FIELDS | changed)
    assert complaint in answer.content.decode()
    assert 'aria-invalid="true"' in answer.content.decode()
    assert (Sheet.objects.count(), Said.objects.count(), Admission.objects.count()) == (0, 0, 8)


@pytest.mark.parametrize("value", ["7", "nan", "x", "0.5"])
def test_answer_that_was_not_offered_is_refused(page: str, value: str) -> None:
    assert Client().post(page, FIELDS | {"guideline.1.known": value}).status_code == 200
    assert (Sheet.objects.count(), Admission.objects.count()) == (0, 8)


def test_link_is_good_again_when_the_answers_could_not_be_written(asked: Round) -> None:
    token = next(iter(links().values()))
    with pytest.raises(TypeError):
        answering.answer(token, {"guideline.1.known": object()}, [])
    assert (answering.admit(token) is not None, Sheet.objects.count()) == (True, 0)


def test_signed_in_or_not_makes_no_difference(
    page: str, seller: Person, sign_in: Callable[[Person], Client]
) -> None:
    client = sign_in(seller)
    with CaptureQueriesContext(connection) as queries:
        shown = client.get(page)
        told = client.post(page, FIELDS)
    looked_up = " ".join(one["sql"] for one in queries.captured_queries)
    assert [table for table in ("django_session", "accounts_person") if table in looked_up] == []
    assert {name for answer in (shown, told) for name in answer.cookies} == {"csrftoken"}
    assert seller.name not in shown.content.decode()
    assert client.get(reverse("conversations:list")).status_code == 200


def test_page_speaks_the_language_of_the_browser_until_the_address_says_another(page: str) -> None:
    english = {"Accept-Language": "en-GB,en;q=0.9"}
    titles = [
        re.search('<html lang="(..)"', Client().get(address, headers=english).content.decode())
        for address in (page, f"{page}?lang=de", f"{page}?lang=klingon")
    ]
    assert [found and found[1] for found in titles] == ["en", "de", "en"]


def test_printed_code_is_understood_however_it_is_typed(asked: Round) -> None:
    code = codes.new_code()
    Admission.objects.create(token_hash=codes.hashed_token(code), round=asked)
    typed = f" {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')}"
    answer = Client().post(reverse("answer:code"), {"code": typed})
    assert (answer.status_code, answer["Location"]) == (302, reverse("answer:enter", args=[code]))
    assert Client().get(answer["Location"]).status_code == 200


def test_unknown_printed_code_is_asked_again(asked: Round) -> None:
    answer = Client().post(reverse("answer:code"), {"code": codes.new_code()})
    assert (answer.status_code, 'aria-invalid="true"' in answer.content.decode()) == (404, True)


def test_answers_are_changed_by_code(page: str) -> None:
    code = sent(page)
    before = Client().post(reverse("answer:change"), {"code": code}).content.decode()
    assert 'name="guideline.1.known" value="3" checked' in before
    assert SAID[0][2] in before
    anew = FIELDS | {"code": code, "guideline.1.known": "1", "guideline.1.why": "Doch nicht."}
    answer = Client().post(reverse("answer:change"), anew)
    assert answer["Location"] == f"{reverse('answer:done')}?changed"
    assert Sheet.objects.get().answers == FILLED | {"guideline.1.known": 1.0}
    assert sorted(Said.objects.values_list("text", flat=True)) == sorted(
        ["Doch nicht.", *(one[2] for one in SAID[1:])]
    )


def test_answers_are_taken_back_by_code(page: str) -> None:
    code = sent(page)
    sent(reverse("answer:enter", args=[list(links().values())[1]]))
    answer = Client().post(reverse("answer:withdraw"), {"code": code.lower()})
    assert answer["Location"] == f"{reverse('answer:done')}?withdrawn"
    assert (Sheet.objects.count(), Said.objects.count()) == (1, len(SAID))
    assert Client().post(reverse("answer:change"), {"code": code}).status_code == 404


def test_code_of_nobody_changes_and_takes_back_nothing(page: str) -> None:
    sent(page)
    answers = [
        Client().post(reverse(f"answer:{name}"), {"code": codes.new_code(), "sent": "yes"})
        for name in ("change", "withdraw")
    ]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert (Sheet.objects.count(), Said.objects.count()) == (1, len(SAID))


def test_after_the_last_day_a_code_leads_nowhere(page: str) -> None:
    code = sent(page)
    Round.objects.update(closes_on=timezone.localdate() - timedelta(days=1))
    with pytest.raises(answering.NotOpen):
        answering.withdraw(code)
    assert Client().post(reverse("answer:change"), {"code": code}).status_code == 404


def test_no_page_is_kept_by_the_browser_or_found_by_a_search(page: str) -> None:
    shown = Client().get(page)
    assert (shown["Cache-Control"], shown["X-Robots-Tag"]) == ("no-store", "noindex, nofollow")


def test_promise_is_true_of_this_survey(page: str) -> None:
    """Everybody reads the figures; there are free words and pairs, so both can betray."""
    ours = ", auch nicht Führungskräften, der Verwaltung oder wem die Umfrage gehört."
    assert promise_on(page) == [
        "Beim Absenden wird Ihr Link gelöscht; Ihre Antworten liegen getrennt davon, ohne Namen, ohne "
        "Uhrzeit und ohne Reihenfolge.",
        "Zahlen erscheinen erst ab 5 Antworten, und lesen dürfen sie alle mit einem Konto; welche Antworten "
        f"Ihre sind, zeigt Klarheit niemandem{ours}",
        "Ab 8 Antworten erscheinen auch Ihre eigenen Sätze, wörtlich, gemischt und ohne Gruppe, und Paare, "
        "die nur Sie nennen; Ihr Stil kann Sie verraten.",
        "Nicht versprechen können wir Schutz vor jemandem, der diesen Server betreibt und das Programm "
        "ändert oder den laufenden Rechner beobachtet, der Ihre Post liest, sich Ihren Zettel gemerkt hat "
        "oder Ihnen über die Schulter sieht.",
    ]


def test_promise_of_a_survey_without_free_words_says_that_answers_go(
    asked: Round, page: str, boss: Person
) -> None:
    Round.objects.update(
        instrument=dump(bundled("mix")), audience=Round.Audience.ALONE, about=boss, k=9, groups=TEAMS
    )
    Admission.objects.update(cell="team")
    link, figures, words, _limits = promise_on(page)
    assert link.endswith("ohne Reihenfolge, nur mit dem Vermerk „Team von Petra Mohn“.")
    assert figures.startswith(
        f"Zahlen erscheinen erst ab 9 Antworten, und lesen dürfen sie nur {boss.name} und, wenn {boss.name} "
        "sie zeigt, das ganze Team;"
    )
    assert words.startswith("Mit der Auswertung werden alle einzelnen Antworten gelöscht;")


def test_own_words_appear_no_earlier_than_figures(page: str) -> None:
    Round.objects.update(k=9, audience=Round.Audience.LEADERS)
    _link, figures, words, _limits = promise_on(page)
    assert "und lesen dürfen sie nur Führungskräfte und Auftraggeber;" in figures
    assert words.startswith("Ab 9 Antworten erscheinen auch Ihre eigenen Sätze,")


def promise_on(page: str) -> list[str]:
    shown = Client().get(page, HTTP_ACCEPT_LANGUAGE="de").content.decode()
    promise = shown.partition('<div class="promise">')[2].partition("</ol>")[0]
    return re.findall(r"<li>(.*?)</li>", promise)
