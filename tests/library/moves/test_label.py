"""Tables: rows of turns in, the same rows with their moves out. No row is refused."""

from klarheit.moves.label import label_rows

TALK: list[dict[str, object]] = [
    {
        "conversation": "k1",
        "turn": "2",
        "role": "partner",
        "text": "Im Lager fehlt uns samstags immer jemand.",
    },
    {"conversation": "e1", "turn": 1, "role": "asker", "text": "What do you need? And by when?"},
    {"conversation": "k1", "turn": "1", "role": "asker", "text": "Wie läuft es denn heute?"},
    {"conversation": "k1", "turn": "10", "role": "asker", "text": "und wie oft fehlt am samstag jemand"},
]


def test_rows_keep_their_order_and_columns() -> None:
    labelled = label_rows({**row, "note": number} for number, row in enumerate(TALK))
    assert [(row["text"], row["note"]) for row in labelled] == [
        (row["text"], n) for n, row in enumerate(TALK)
    ]
    assert all(set(row) == {*TALK[0], "note", "moves", "dimensions", "confidence"} for row in labelled)


def test_turns_are_read_in_the_order_of_their_numbers() -> None:
    said = [TALK[2], TALK[0], TALK[3]]
    labelled = label_rows(TALK)
    assert [labelled[2], labelled[0], labelled[3]] == label_rows(said)
    alone = label_rows(TALK[3:])[0]
    assert labelled[3]["confidence"] != alone["confidence"]


def test_moves_are_the_union_over_the_segments_forms_first() -> None:
    row = {"conversation": "a", "turn": 1, "role": "asker"}
    text = "Guten Tag, Frau Koch. Wie viele Leute arbeiten bei Ihnen?"
    (labelled,) = label_rows([{**row, "text": text}])
    moves = str(labelled["moves"]).split(",")
    assert moves[0] == "question.narrow"
    assert "greeting" in moves[1:]


def test_language_is_found_for_each_conversation_or_given() -> None:
    english = [{"conversation": "a", "turn": 1, "role": "asker", "text": "How many people do you have"}]
    assert label_rows(english) == label_rows(english, "en")
    assert str(label_rows(english)[0]["moves"]).startswith("question.narrow,")
    assert label_rows(english) != label_rows(english, "de")


def test_empty_text_has_no_moves() -> None:
    for text in ("", "   ", None, "…", "—"):
        row = label_rows([{"conversation": "a", "turn": 1, "role": "asker", "text": text}])[0]
        assert (row["moves"], row["dimensions"]) == ("", "")


def test_unknown_role_counts_as_asker() -> None:
    rows = [
        {"conversation": "a", "turn": 1, "role": role, "text": "Bis wann brauchen Sie das?"}
        for role in ("asker", "?", None)
    ]
    assert len({label_rows([row])[0]["moves"] for row in rows}) == 1


def test_odd_rows_are_not_refused() -> None:
    odd: list[dict[str, object]] = [
        {},
        {"conversation": None, "turn": "nan", "role": 3, "text": 12.5},
        {"conversation": "a", "turn": "zwei", "role": "PARTNER ", "text": "Ja\tgern\n\n."},
        {"conversation": "a", "turn": float("inf"), "role": "asker", "text": "ㅎ 你好 🙂"},
        {"conversation": "f", "turn": 1, "role": "asker", "text": "Quel est votre budget pour ce projet ?"},
    ]
    labelled = label_rows(odd)
    assert len(labelled) == len(odd)
    assert all(isinstance(row["moves"], str) and 0 <= row["confidence"] <= 1 for row in labelled)  # type: ignore[operator]


def test_role_word_for_a_partner_counts_as_partner() -> None:
    (row,) = label_rows(
        [{"conversation": "a", "turn": 1, "role": "Kunde", "text": "Was kostet das denn?"}], "de"
    )
    assert "ask_back" in str(row["moves"]).split(",")


def test_empty_text_surely_has_no_moves() -> None:
    (row,) = label_rows([{"conversation": "a", "turn": 1, "role": "asker", "text": " "}], "de")
    assert (row["moves"], row["dimensions"], row["confidence"]) == ("", "", 1.0)
