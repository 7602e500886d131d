"""What a person sets right about the voices of a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.formats.voices import settle

JANA, BRANDT, PHONE, BOT = "Jana", "Brandt", "iPhone von Brandt", "Recorder"


def talk(*said: tuple[str | None, str]) -> Conversation:
    """Each turn takes ten seconds."""
    ids = dict.fromkeys(speaker for speaker, _ in said if speaker)
    turns = tuple(Turn(speaker, text, 10.0 * n, 10.0 * n + 9) for n, (speaker, text) in enumerate(said))
    return Conversation("de", tuple(Speaker(one, one) for one in ids), turns)


def lines(conversation: Conversation) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in conversation.turns]


def test_two_names_are_one_voice_and_what_it_says_in_a_row_one_turn() -> None:
    settled = settle(
        talk((JANA, "Was fehlt?"), (BRANDT, "Zeit."), (PHONE, "Und Ruhe."), (JANA, "Aha.")),
        same={PHONE: BRANDT},
    )
    assert [one.id for one in settled.speakers] == [JANA, BRANDT]
    assert settled.turns == (
        Turn(JANA, "Was fehlt?", 0.0, 9.0),
        Turn(BRANDT, "Zeit. Und Ruhe.", 10.0, 29.0),
        Turn(JANA, "Aha.", 30.0, 39.0),
    )


def test_a_bot_is_left_out_and_who_went_on_through_it_says_one_turn() -> None:
    settled = settle(
        talk((JANA, "Ich höre."), (BRANDT, "Wir"), (BOT, "Aufnahme läuft."), (BRANDT, "warten.")), bots={BOT}
    )
    assert [one.id for one in settled.speakers] == [JANA, BRANDT]
    assert lines(settled) == [(JANA, "Ich höre."), (BRANDT, "Wir warten.")]


def test_turns_that_the_file_kept_apart_stay_apart() -> None:
    apart = talk((JANA, "Eins."), (JANA, "Zwei."), (None, "Drei."), (None, "Vier."))
    assert settle(apart) == apart


def test_end_stays_unknown_where_the_last_one_is() -> None:
    spoken = Conversation(
        "de", (Speaker(BRANDT), Speaker(PHONE)), (Turn(BRANDT, "Erst", 1.0, 2.0), Turn(PHONE, "dann", 3.0))
    )
    assert settle(spoken, same={PHONE: BRANDT}).turns == (Turn(BRANDT, "Erst dann", 1.0, None),)


def test_name_that_nobody_has_is_refused() -> None:
    with pytest.raises(KeyError):
        settle(talk((JANA, "Hm.")), same={"Niemand": JANA})
    with pytest.raises(KeyError):
        settle(talk((JANA, "Hm.")), bots=["Niemand"])


@given(st.lists(st.tuples(st.sampled_from([JANA, BRANDT, PHONE, None]), st.sampled_from(["ja", "nein"]))))
def test_no_word_of_a_person_is_lost(said: list[tuple[str | None, str]]) -> None:
    spoken = talk((JANA, "Guten Tag"), (BRANDT, "Guten Tag"), (PHONE, "Hallo"), *said)
    settled = settle(spoken, same={PHONE: BRANDT})
    assert " ".join(turn.text for turn in settled.turns) == " ".join(turn.text for turn in spoken.turns)
