"""Counterparts reward listening: docs/practice-validity.md with fewer talks and the same bounds.

All of it: `make practice`.
"""

from collections.abc import Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random

import coded
import pytest
from figures import BY_GROUP, auc, mean, rank_correlation, told_apart
from interviewers import GAMES, INTERVIEWERS, TURNS, public
from leaks import faults
from leaks import talks as fuzzed
from listening import given_back, half_said, some_words
from sessions import earned, held, turns
from validity import AUC, DOSES, SPEARMAN, outcomes, together

from klarheit.practice.persona import persona

GROUPS = (("bakery_chain", "de"), ("dairy", "en"), ("leaving", "de"), ("orders_now", "en"))
FUZZED = 200


@pytest.fixture(scope="module")
def found() -> Mapping[str, BY_GROUP]:
    return outcomes(INTERVIEWERS, 1, groups=GROUPS)


def test_skilled_interviewer_earns_more_than_all_others(found: Mapping[str, BY_GROUP]) -> None:
    others = [name for name in INTERVIEWERS if name != "skilled"]
    assert told_apart(found["skilled"], together(found, others)).value >= AUC


def test_nobody_earns_anything_by_selling_or_by_saying_nothing(found: Mapping[str, BY_GROUP]) -> None:
    least = min(share for shares in found["skilled"].values() for share in shares)
    for name in ("pitcher", "silent"):
        assert all(share < least for shares in found[name].values() for share in shares)


def test_more_skilled_turns_earn_more() -> None:
    some = [dose for dose in DOSES if dose % 50 == 0]
    names = [f"dose {dose}" for dose in some]
    shares = outcomes(names, 1, groups=GROUPS)
    means = [mean(shares[name]).value for name in names]
    assert rank_correlation(some, means) >= SPEARMAN


@pytest.mark.parametrize("game", GAMES)
def test_playing_at_listening_earns_no_more_than_the_average(
    game: str, found: Mapping[str, BY_GROUP]
) -> None:
    shares = outcomes([game], 1, groups=GROUPS)[game]
    assert mean(shares).value <= mean(found["average"]).value


def test_fuzzed_turns_bring_out_no_locked_fact_and_leave_the_state_whole() -> None:
    for one, before, asked, answer in islice(fuzzed(2), FUZZED):
        assert (asked, answer.text, list(faults(one, before, answer))) == (asked, answer.text, [])


def test_locked_fact_in_a_reply_would_be_seen() -> None:
    """The check can fail: a locked text, a foreign sentence, nothing at all."""
    one, before, _, answer = next(fuzzed(2))
    locked = next(fact for fact in one.facts if not answer.state.has_told(fact.id))
    for text, what in (
        (locked.text[0], "not written for this counterpart, or not to be said yet"),
        ("Bonjour.", "not written for this counterpart, or not to be said yet"),
        ("", "empty"),
    ):
        assert what in {fault.what for fault in faults(one, before, replace(answer, text=text))}


def test_trust_rule_tells_good_human_talks_from_poor_ones(shared_folder: Path) -> None:
    talks = list(coded.talks(shared_folder / "corpora/annomi.tsv.gz"))
    final = [list(coded.trust_by_turn(talk, coded.by_codes))[-1] for talk in talks]
    assert coded.separated(talks, final).value >= coded.AUC


def test_same_seed_gives_the_same_talk() -> None:
    one = persona("dairy", "de")
    assert held(one, INTERVIEWERS["skilled"], 3) == held(one, INTERVIEWERS["skilled"], 3)


def test_share_earned_counts_by_depth_without_decoys() -> None:
    one = persona("dairy", "de")
    state = held(one, INTERVIEWERS["skilled"], 1)
    of = sum(fact.depth for fact in one.facts if not fact.decoy)
    depths = [one.fact(told.fact) for told in state.told if told.how == "earned"]
    assert earned(one, state) == pytest.approx(sum(fact.depth for fact in depths if not fact.decoy) / of)


def test_interviewer_sees_nothing_that_is_hidden() -> None:
    known = repr(public(persona("dairy", "de")))
    one = persona("dairy", "de")
    hidden = (one.truth, *(text for fact in one.facts for text in (*fact.text, fact.known)))
    assert not any(text in known for text in hidden)


def test_talk_ends_after_so_many_turns() -> None:
    assert len(list(turns(persona("dairy", "de"), INTERVIEWERS["silent"], 1))) <= TURNS


def test_half_sentence_is_the_one_left_open() -> None:
    assert half_said("Das lief immer. Na ja, solange der Alte nicht …") == "Na ja, solange der Alte nicht"
    assert half_said("Das lief immer.") == ""


def test_clause_is_given_back_about_the_counterpart() -> None:
    assert given_back("Wir haben unser Lager seit drei Jahren im Keller.", "de", Random(1)) == (
        "Sie haben Ihr Lager seit drei Jahren im Keller"
    )
    assert given_back("I brought our drivers to the meeting.", "en", Random(1)) == (
        "You brought your drivers to the meeting"
    )
    assert given_back("Was wollen Sie denn noch alles von mir wissen?", "de", Random(1)) == ""


def test_words_taken_up_carry_meaning() -> None:
    assert some_words("Das ist so.", "de", Random(1)) == ""
    assert some_words("Wir haben ein Lager.", "de", Random(1)) == "Lager"


def test_one_in_four_below_is_told_apart_by_three_quarters() -> None:
    assert auc([2, 4], [1, 3]) == 0.75
    assert auc([1, 1], [1, 1]) == 0.5


def test_rank_correlation_is_about_order() -> None:
    assert rank_correlation([1, 2, 3], [1, 10, 100]) == pytest.approx(1)
    assert rank_correlation([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
