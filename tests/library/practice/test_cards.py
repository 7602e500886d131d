"""Question cards: what is on them, when they come again, what the command keeps."""

import argparse
import io
import json
import stat
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.clarity.catalogue import question
from klarheit.cli import practice_cards
from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.practice.cards import (
    AUDIENCES,
    NEW,
    RATINGS,
    cards,
    comes,
    day,
    due,
    dump,
    is_today,
    load,
    review,
)

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DECK = cards("de", "customer")
FIRST = DECK[0]


def rated(*ratings: str, every: timedelta = timedelta(days=3)) -> dict[str, Any]:
    """What is kept of a card after these ratings, the first of them now."""
    kept: dict[str, Any] | None = None
    for number, rating in enumerate(ratings):
        kept = review(kept, rating, NOW + number * every)
    assert kept is not None
    return kept


def ids(*found: Any) -> list[str]:
    return [one.id for one in found]


# What is on a card


def test_card_has_the_situation_in_front_and_the_question_behind() -> None:
    one = question("goal.afterwards")
    assert (FIRST.id, FIRST.situation) == ("customer/goal.afterwards", one.when["de"])
    assert FIRST.question == "Was soll danach anders sein als heute?"
    assert (FIRST.purpose, FIRST.trap) == (one.purpose["de"], one.trap["de"])


def test_first_eleven_cards_are_about_the_eleven_dimensions() -> None:
    assert len({card.dimension for card in DECK[:11]}) == 11


@pytest.mark.parametrize("audience", AUDIENCES)
def test_card_is_the_same_in_both_languages(audience: str) -> None:
    assert ids(*cards("de", audience)) == ids(*cards("en", audience))


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("language", ["de", "en"])
def test_front_does_not_give_the_question_away(language: str, audience: str) -> None:
    assert [card.id for card in cards(language, audience) if card.question in card.situation] == []


# Which cards are due


def test_first_day_brings_five_new_cards() -> None:
    assert due({}, DECK, NOW) == DECK[:5]


def test_new_cards_of_a_day_are_bounded_over_all_decks() -> None:
    states = {card.id: rated("easy") for card in cards("de", "oneself")[:2]}
    assert due(states, DECK, NOW) == DECK[: NEW - 2]


def test_next_day_brings_new_cards_again() -> None:
    states = {card.id: rated("easy") for card in DECK[:5]}
    assert due(states, DECK, NOW + timedelta(hours=9)) == ()
    assert due(states, DECK, NOW + timedelta(days=1)) == DECK[5:10]


def test_card_comes_from_the_morning_of_its_day_on() -> None:
    states = {FIRST.id: rated("good")}
    morning = datetime(2026, 11, 25, 0, 1, tzinfo=UTC)
    assert comes(states[FIRST.id]) == NOW + timedelta(days=2)
    assert due(states, DECK, morning - timedelta(minutes=2), new=0) == ()
    assert due(states, DECK, morning, new=0) == (FIRST,)


def test_day_is_that_of_the_person_not_of_greenwich() -> None:
    kept = rated("good")  # due on the 25th at nine in the morning, in Greenwich
    auckland = timezone(timedelta(hours=13))
    late = datetime(2026, 11, 25, 23, 0, tzinfo=timezone(timedelta(hours=-11)))
    assert day(kept, NOW.astimezone(auckland)).isoformat() == "2026-11-25"
    assert day(kept, late).isoformat() == "2026-11-24"


def test_cards_that_come_again_stand_before_new_ones_the_longest_due_first() -> None:
    states = {DECK[3].id: rated("good"), DECK[7].id: review(None, "good", NOW - timedelta(days=9))}
    found = due(states, DECK, NOW + timedelta(days=5), new=1)
    assert ids(*found) == ids(DECK[7], DECK[3], DECK[0])


def test_card_that_did_not_come_to_mind_comes_again_last() -> None:
    states = {FIRST.id: review(None, "again", NOW)}
    assert ids(*due(states, DECK, NOW, new=2)) == ids(DECK[1], FIRST)


def test_card_no_longer_in_the_catalogue_is_passed_over() -> None:
    assert due({"customer/goal.gone": rated("good")}, DECK, NOW + timedelta(days=30), new=0) == ()


# When a card comes again


@pytest.mark.parametrize(("rating", "days"), [("good", 2), ("easy", 8)])
def test_new_card_that_came_to_mind_comes_after_days(rating: str, days: int) -> None:
    assert comes(rated(rating)) - NOW == timedelta(days=days)


@pytest.mark.parametrize(("rating", "minutes"), [("again", 10), ("hard", 15)])
def test_new_card_that_did_not_come_easily_comes_the_same_day(rating: str, minutes: int) -> None:
    assert comes(rated(rating)) - NOW == timedelta(minutes=minutes)
    assert is_today(rated(rating), NOW)


def test_card_known_again_and_again_stays_away_longer_each_time() -> None:
    kept, now, gaps = None, NOW, []
    for _ in range(5):
        kept = review(kept, "good", now)
        gaps.append((comes(kept) - now).days)
        now = comes(kept)
    assert gaps == [2, 11, 46, 163, 365]


def test_no_card_stays_away_longer_than_a_year() -> None:
    assert comes(rated(*["easy"] * 12, every=timedelta(days=365))) <= NOW + timedelta(days=365 * 12)


def test_same_answers_give_the_same_days() -> None:
    assert rated("hard", "good", "again", "easy") == rated("hard", "good", "again", "easy")


def test_what_was_kept_is_not_changed_by_a_review() -> None:
    before = rated("good")
    copy = json.loads(json.dumps(before))
    review(before, "again", NOW + timedelta(days=2))
    assert before == copy


def test_nothing_counts_how_often_a_card_failed() -> None:
    kept = rated("again", "again", "good", "again")
    fields = ["begun", "state", "step", "stability", "difficulty", "due", "last_review"]
    assert list(kept) == fields
    assert kept["begun"] == "2026-11-23"


@given(
    before=st.lists(st.tuples(st.sampled_from(RATINGS), st.integers(0, 60 * 24 * 400)), max_size=12),
    wait=st.integers(0, 60 * 24 * 400),
)
def test_good_never_brings_a_card_earlier_than_hard(before: list[tuple[str, int]], wait: int) -> None:
    kept, now = None, NOW
    for rating, minutes in before:
        kept = review(kept, rating, now)
        now += timedelta(minutes=minutes)
    now += timedelta(minutes=wait)
    moments = [comes(review(kept, rating, now)) for rating in RATINGS]
    assert moments == sorted(moments)
    assert now < moments[0]


def test_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        review(None, "good", NOW.replace(tzinfo=None))


# The file


def test_file_brings_back_what_was_kept() -> None:
    states = {FIRST.id: rated("hard"), DECK[1].id: rated("easy", "again")}
    assert load(json.loads(json.dumps(dump(states)))) == states


@pytest.mark.parametrize(
    ("key", "place", "change"),
    [
        ("cards_broken", "kind", {"kind": "klarheit clarify"}),
        ("cards_broken", "version", {"version": "1"}),
        ("cards_broken", "cards", {"cards": []}),
        ("cards_broken", "a", {"cards": {"a": None}}),
        ("cards_broken", "a", {"cards": {"a": {**rated("good"), "due": "soon"}}}),
        ("cards_broken", "a", {"cards": {"a": {**rated("good"), "due": "2026-11-25T09:00:00"}}}),
        ("cards_broken", "a", {"cards": {"a": {**rated("good"), "stability": float("nan")}}}),
        ("cards_broken", "a", {"cards": {"a": {**rated("good"), "difficulty": 0}}}),
        ("cards_broken", "a", {"cards": {"a": {**rated("good"), "state": 4}}}),
        ("cards_broken", "a", {"cards": {"a": {**rated("again"), "step": "0"}}}),
    ],
)
def test_broken_file_is_refused_with_the_place(key: str, place: str, change: dict[str, Any]) -> None:
    with pytest.raises(UnreadableFile) as refused:
        load({**dump({}), **change})
    assert (refused.value.key, refused.value.fields) == (key, {"place": place})


def test_file_of_a_newer_klarheit_is_refused() -> None:
    with pytest.raises(KlarheitError) as refused:
        load({**dump({}), "version": 2})
    assert (refused.value.key, refused.value.fields) == ("cards_newer", {"version": 2})


# The command


def practise(monkeypatch: pytest.MonkeyPatch, typed: str, *arguments: str, language: str = "de") -> int:
    parser = argparse.ArgumentParser()
    practice_cards.add(parser.add_subparsers(), language)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode()), "utf-8"))
    chosen = parser.parse_args(["cards", *arguments])
    code: int = chosen.run(chosen, language)
    return code


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's folder, not there yet."""
    monkeypatch.setenv("KLARHEIT_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("COLUMNS", "120")
    return tmp_path / "own"


def test_command_shows_the_situation_then_the_question(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert practise(monkeypatch, "Was wäre dann?\ngut\n", "--most", "1") == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[:2] == [
        "Fragen an Kunden",
        "Sagen oder tippen Sie Ihre Frage, dann Enter. Mit /ende hören Sie auf.",
    ]
    first = shown.index("Ziel")
    where = f"Wann welche Karte wiederkommt, steht in {home / 'cards.json'}."
    assert "".join(shown[3:first]).replace(" ", "") == where.replace(" ", "")
    assert shown[first : first + 7] == [
        "Ziel",
        "Zu Beginn, oder wenn nur vom Produkt die Rede war.",
        "Was fragen Sie?",
        "> Was wäre dann?",
        "Im Katalog steht:",
        "  Was soll danach anders sein als heute?",
        "  Wozu: Führt vom Produkt zu dem, was sich ändern soll.",
    ]


def test_command_keeps_when_the_card_comes_again_and_not_what_was_typed(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    practise(monkeypatch, "Meine geheime Frage\n3\n", "--most", "1")
    file = home / "cards.json"
    assert list(practice_cards.read(file)) == [FIRST.id]
    assert "geheim" not in file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_card_that_did_not_come_to_mind_is_asked_once_more_in_the_sitting(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    practise(monkeypatch, "\n1\n\n4\n\n3\n", "--most", "2", "--for", "oneself", language="en")
    shown = capsys.readouterr().out
    front = cards("en", "oneself")[0].situation
    assert [line for line in shown.splitlines() if line in (front, "Comes once more in a moment.")] == [
        front,
        "Comes once more in a moment.",
        front,
    ]


def test_command_stops_where_the_person_stops_and_keeps_the_rest(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert practise(monkeypatch, "\n3\n/ende\n") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Bis zum nächsten Mal."
    assert list(practice_cards.read(home / "cards.json")) == [FIRST.id]


def test_word_that_is_no_rating_is_asked_again(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    practise(monkeypatch, "\nfünf\nSchwer\n", "--most", "1")
    assert "Gemeint ist eine Zahl von 1 bis 4" in capsys.readouterr().out
    assert practice_cards.read(home / "cards.json")[FIRST.id]["state"] == 1


def test_command_says_when_nothing_is_due_and_what_comes_next(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    today = datetime.now().astimezone()
    practice_cards.write({card.id: review(None, "good", today) for card in DECK[:5]}, home / "cards.json")
    assert practise(monkeypatch, "") == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("Heute steht keine Karte an. Die nächste kommt wieder: ")
    assert str((today + timedelta(days=2)).year) in last


@pytest.mark.parametrize("content", ["{", "[]", '{"kind": "klarheit cards", "version": 1}'])
def test_broken_file_is_named_and_left_as_it_is(
    home: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    home.mkdir()
    file = home / "cards.json"
    file.write_text(content)
    with pytest.raises(UnreadableFile) as refused:
        practise(monkeypatch, "\n3\n")
    assert refused.value.fields["file"] == file
    assert file.read_text() == content
