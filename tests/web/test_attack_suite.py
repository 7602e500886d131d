"""The attack suite over HTTP: everything anybody is shown, laid together, tells nothing of fewer than five.

A whole organisation is asked through the pages (`fourteen`, `watched`); every onlooker opens every page, file
and paper there is. Attacks on the stored database stand in `surveys/test_attacks_on_storage.py`, attacks on
tables alone in the library's tests.
"""

import json
import re
from itertools import combinations
from typing import Any
from uuid import UUID

import pytest
from django.urls import reverse

from addresses import names
from answered import LINK
from fourteen import TITLE, WORDS, everything, rows
from klarheit.survey import attack, instrument, release
from klarheit.survey.attack.sets import on_sets
from watched import Held, Pages, Seen, emptied, one_round, two_rounds

pytestmark = pytest.mark.django_db  # the database is there, and empty again before the first test
AUDIENCE = {"vera", "dirk", "staff", "sponsor", "administrator"}
K = 5
ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
WHOLE, NINE = "Alle Befragten", "Team von Bernd Ott"


@pytest.fixture(scope="module")
def seen(django_db_setup: None, django_db_blocker: Any) -> Seen:
    with django_db_blocker.unblock(), emptied():
        return two_rounds()


@pytest.fixture(scope="module")
def seven(django_db_setup: None, django_db_blocker: Any) -> tuple[Held, Pages]:
    with django_db_blocker.unblock(), emptied():
        return one_round(7)


@pytest.fixture(scope="module")
def too_few(django_db_setup: None, django_db_blocker: Any) -> list[tuple[Held, Pages]]:
    """Four answered, and nobody did."""
    found = []
    for how_many in (4, 0):
        with django_db_blocker.unblock(), emptied():
            found.append(one_round(how_many))
    return found


# --- While a round runs ---


def test_one_answer_more_changes_no_page_of_anybody(seen: Seen) -> None:
    """Nobody counts while it runs: not from pages, files or papers, nor from what can't be opened."""
    changed = [
        (who, page)
        for who, pages in seen.before.items()
        for page in pages
        if pages[page] != seen.after[who][page]
    ]
    assert sum(map(len, seen.before.values())) > 80
    assert changed == []


def test_nothing_of_what_was_said_is_shown_while_a_round_runs(seen: Seen) -> None:
    assert WORDS.findall(everything([*seen.before.values(), *seen.after.values()])) == []


def test_used_and_unknown_links_answer_alike(seen: Seen) -> None:
    assert seen.of_links == {"used": [404, 404], "unknown": [404, 404]}


def test_letters_are_alike_for_everybody_and_say_nothing(seen: Seen) -> None:
    masked = {(subject, LINK.sub("…", body)) for _to, subject, body in seen.letters}
    assert (len(seen.letters), len(masked)) == (14, 1)
    assert [part for part in (TITLE, "Kurz", "zurück", "Prämie") if part in str(masked)] == []


def test_reminder_goes_to_whoever_has_answered_too(seen: Seen) -> None:
    assert {to for to, _subject, _body in seen.reminders} == {to for to, _subject, _body in seen.letters}
    assert len({(subject, body) for _to, subject, body in seen.reminders}) == 1
    assert [body for _to, _subject, body in seen.reminders if LINK.search(body)] == []


# --- What is fixed stays fixed ---


def test_threshold_is_not_lowered_by_a_form_that_was_tampered_with(seen: Seen) -> None:
    assert seen.k_after_tampering == [6] * 6


def test_nothing_that_was_declared_changes_once_a_round_is_open(seen: Seen) -> None:
    assert seen.tampered == [False] * 4


# --- What is released ---


def figures(page: str) -> dict[tuple[str, str], int]:
    """(question, group) → on how many answers its figures rest."""
    return {(one.question, one.group): one.answers for one in rows(page) if one.answers is not None}


def test_everybody_in_the_audience_reads_the_same_file(seen: Seen) -> None:
    files = {seen.pages[who][seen.rounds[0].export()] for who in AUDIENCE}
    assert len(files) == 1


def test_small_teams_and_what_is_left_of_the_whole_have_no_figures_below_five(seen: Seen) -> None:
    found = figures(seen.pages["dirk"][seen.rounds[0].export()])
    questions = {question for question, _group in found}
    assert {group for _question, group in found} == {WHOLE, NINE}
    assert {found[question, WHOLE] for question in questions} == {14}
    assert {found[question, WHOLE] - found.get((question, NINE), 0) for question in questions} <= {5, 14}


def test_pages_and_papers_of_a_small_team_hold_no_figure(seen: Seen) -> None:
    small = [
        f"{reverse('surveys:results', args=[held.pk])}?group={one['key']}"
        for held in seen.rounds
        for one in held.groups
        if not one["is_shown"]
    ]
    pages = [seen.pages[who][address] for who in AUDIENCE for address in small]
    assert len(pages) >= 16
    assert [re.findall(r'class="(?:chart|reading-of)"', page) for page in pages] == [[]] * len(pages)


def test_figures_of_the_whole_are_shown(seen: Seen) -> None:
    """The test above could fail."""
    page = seen.pages["dirk"][reverse("surveys:results", args=[seen.rounds[0].pk])]
    assert 'class="chart"' in page


def test_sentences_of_seven_are_shown_to_nobody(seven: tuple[Held, Pages]) -> None:
    held, pages = seven
    assert held.tables is not None
    assert WORDS.findall(everything(pages.values())) == []


def test_figures_of_seven_rest_on_five_at_least(seven: tuple[Held, Pages]) -> None:
    held, pages = seven
    found = figures(pages["vera"][held.export()])
    assert set(found.values()) == {7}
    assert {group for _question, group in found} == {WHOLE}


def test_sentences_from_eight_on_are_shuffled_and_only_for_the_audience(seen: Seen) -> None:
    readers = {who for who, pages in seen.pages.items() if WORDS.search(everything([pages]))}
    assert readers == AUDIENCE
    first = seen.rounds[0]
    order, spoken = WORDS.findall(seen.pages["vera"][first.export()]), WORDS.findall(" ".join(first.said))
    assert set(order) >= set(spoken)
    assert [one for one in order if one in spoken] != spoken


def test_four_answers_and_none_look_alike(too_few: list[tuple[Held, Pages]]) -> None:
    """That nothing is shown does not tell how few there were."""
    (four, pages_of_four), (none, pages_of_none) = too_few
    for name in ("surveys:round", "surveys:results", "surveys:export"):
        for who in ("vera", "dirk"):
            pages = [
                pages_of[who][reverse(name, args=[held.pk])]
                for held, pages_of in ((four, pages_of_four), (none, pages_of_none))
            ]
            masked = {ID.sub("…", one) for one in pages}
            assert (name, who, len(masked)) == (name, who, 1)


def test_council_sees_settings_and_no_table(seen: Seen) -> None:
    rooms = ("round", "results", "export", "settings", "people", "close", "release")
    pages = seen.pages["auditor"]
    found = {name: pages[reverse(f"surveys:{name}", args=[seen.rounds[0].pk])][:3] for name in rooms}
    assert found == {
        "round": "200", "results": "404", "export": "404",
        "settings": "403", "people": "403", "close": "403", "release": "403",
    }  # fmt: skip


def test_stranger_and_nobody_learn_of_no_round(seen: Seen) -> None:
    shown = everything([seen.pages["stranger"], seen.pages["nobody"]])
    known = (TITLE, "Pfirsich", "bernd0 Kurz", "Prämie auf Umsatz", "am selben Tag zurück", "Lindner")
    assert [part for part in known if part in shown] == []


# --- Two rounds, somebody joined, somebody left ---


def behind(seen: Seen) -> list[frozenset[UUID]]:
    """Who stands behind every table that somebody read, by the files of results."""
    sets = []
    for held in seen.rounds:
        keys = {one["label"]: one["key"] for one in held.groups if one["key"]}
        for group in {group for _question, group in figures(seen.pages["vera"][held.export()])}:
            key = keys.get(group, "")
            sets.append(frozenset(who for who, own in held.asked.items() if not key or own == key))
    return sets


def test_no_difference_of_two_tables_rests_on_fewer_than_five(seen: Seen) -> None:
    sets = behind(seen)
    assert len(sets) >= 3
    assert [len(one ^ other) for one, other in combinations(sets, 2) if 0 < len(one ^ other) < K] == []


def test_no_combination_of_all_tables_is_solved_for_fewer_than_five(seen: Seen) -> None:
    found = on_sets([[frozenset(map(str, people))] for people in behind(seen)], K, seed=1)
    assert {one.attack: one.succeeded for one in found} == {
        "difference": 0, "joiner_leaver": 0, "linear_system": 0,
    }  # fmt: skip


def test_whoever_joined_and_whoever_left_is_in_no_difference_alone(seen: Seen) -> None:
    first, second = (set(held.asked) for held in seen.rounds)
    assert (seen.left in first, seen.left in second) == (True, False)
    assert seen.joined not in first
    assert len(first ^ second) >= K


def test_every_release_withstands_every_attack_on_its_tables(seen: Seen) -> None:
    attempts = [
        one
        for held in seen.rounds
        if held.tables
        for one in attack.on_tables(instrument.load(held.instrument), release.load(held.tables))
    ]
    assert sum(one.tried for one in attempts) > 100
    assert [one for one in attempts if one.succeeded] == []


def test_council_attacks_both_rounds_in_vain(seen: Seen) -> None:
    """The same suite, begun by the works council's account on its page."""
    assert seen.run is not None
    assert (seen.run.state, seen.run.succeeded) == ("done", 0)
    tried = {(one["where"], one["attack"]): one["tried"] for one in seen.run.results}
    assert min(tried["released", name] for name in ("small_cell", "difference", "joiner_leaver")) > 0
    assert "keiner hatte Erfolg" in seen.pages["auditor"][reverse("council:attacks")]


# --- Traces ---


def test_no_line_of_a_log_holds_an_answer_or_a_link(seen: Seen) -> None:
    written = "\n".join(seen.logged)
    assert [one for one in (*seen.tokens, "Pfirsich") if one in written] == []


def test_jobs_know_ids_of_rounds_and_runs_only(seen: Seen) -> None:
    assert seen.run is not None
    known = {str(seen.run.pk), *(str(held.pk) for held in seen.rounds)}
    told = {argument for job in seen.jobs for argument in job["args"]}
    assert told - known == set()
    assert [job["kwargs"] for job in seen.jobs if job["kwargs"]] == []
    assert "Pfirsich" not in json.dumps(seen.jobs)


def test_no_address_anybody_is_shown_holds_a_running_number(seen: Seen) -> None:
    shown = everything(seen.pages.values())
    addresses = set(re.findall(r'(?:href|action)="([^"#?]*)', shown))
    assert len(addresses) > 30
    assert [one for one in addresses if re.search(r"/\d+(/|$)", one)] == []


def test_interface_for_programs_knows_no_round(seen: Seen) -> None:
    in_api = [name for name, _needs in names() if name.startswith("api")]
    assert in_api
    assert [name for name in in_api if re.search("survey|round|release|leader", name)] == []


def test_what_one_takes_along_holds_no_answer(seen: Seen) -> None:
    """Neither what was said nor whether anything was."""
    assert b"Pfirsich" not in seen.taken
