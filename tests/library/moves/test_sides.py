"""Who asks: by hint, by role words, by who asks more; else a guess that says so."""

import pytest

from klarheit.conversation import Conversation, Role, Speaker, Turn
from klarheit.errors import NoMirrorPossible
from klarheit.moves import find_sides
from klarheit.moves.model import Sides


def talk(
    *turns: tuple[str, str], roles: dict[str, Role] | None = None, names: dict[str, str] | None = None
) -> Conversation:
    ids = dict.fromkeys(speaker for speaker, _ in turns)
    speakers = tuple(Speaker(key, (names or {}).get(key, key), (roles or {}).get(key)) for key in ids)
    return Conversation("de", speakers, tuple(Turn(speaker, text) for speaker, text in turns))


MÜLLER = talk(("Anna Müller", "Guten Tag."), ("Ben Koch (Extern)", "Hallo."), ("Annette Vogel", "Hallo."))


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        ("Anna Müller", "Anna Müller"),
        ("anna müller", "Anna Müller"),
        ("ANNA MUELLER", "Anna Müller"),
        ("Muller", "Anna Müller"),
        ("müller", "Anna Müller"),
        ("Koch", "Ben Koch (Extern)"),
        ("ben", "Ben Koch (Extern)"),
        ("extern", "Ben Koch (Extern)"),
        ("ogel", "Annette Vogel"),
        ("Annet", "Annette Vogel"),
    ],
)
def test_hint_tolerates_case_umlauts_and_parts(hint: str, expected: str) -> None:
    assert find_sides(MÜLLER, hint) == Sides(frozenset((expected,)), "hint")


def test_hint_may_be_the_id_of_a_named_speaker() -> None:
    conversation = talk(("S0", "Hallo."), ("S1", "Hallo."), names={"S0": "Anna", "S1": "Ben"})
    assert find_sides(conversation, "s1") == Sides(frozenset(("S1",)), "hint")


@pytest.mark.parametrize("hint", ["Schmidt", "Ann", "", "  ", "-"])
def test_hint_unknown_or_ambiguous_is_refused_with_the_names(hint: str) -> None:
    with pytest.raises(NoMirrorPossible) as refusal:
        find_sides(MÜLLER, hint)
    assert refusal.value.key == "asker_unknown"
    assert refusal.value.fields == {
        "asker": hint,
        "speakers": "Anna Müller, Ben Koch (Extern), Annette Vogel",
    }


def test_hint_wins_over_roles() -> None:
    conversation = talk(("A", "Hallo."), ("B", "Hallo."), roles={"A": "asker", "B": "partner"})
    assert find_sides(conversation, "B") == Sides(frozenset(("B",)), "hint")


def test_roles_may_name_several_askers() -> None:
    conversation = talk(
        ("A", "Ja."), ("B", "Ja."), ("C", "Ja."), roles={"A": "asker", "B": "asker", "C": "partner"}
    )
    assert find_sides(conversation) == Sides(frozenset(("A", "B")), "role")


def test_role_of_the_partner_alone_tells_the_asker() -> None:
    assert find_sides(talk(("A", "Ja."), ("B", "Ja."), roles={"B": "partner"})) == Sides(
        frozenset(("A",)), "role"
    )


def test_roles_that_make_everybody_an_asker_tell_nothing() -> None:
    conversation = talk(("A", "Ja."), ("B", "Ja."), roles={"A": "asker", "B": "asker"})
    assert find_sides(conversation).grounds == "guess"


def test_questions_tell_who_asks_without_a_question_mark() -> None:
    asked = [
        "wie läuft das heute",
        "wer entscheidet bei ihnen",
        "bis wann brauchen sie das",
        "was stört sie daran",
        "und woran liegt das",
    ]
    turns = [
        turn for question in asked for turn in (("B", question), ("A", "Das ist bei uns so eine Sache."))
    ]
    assert find_sides(talk(("A", "Guten Tag."), *turns)) == Sides(frozenset(("B",)), "questions")


def test_few_questions_are_only_a_guess() -> None:
    conversation = talk(("A", "Wie geht es Ihnen?"), ("B", "Danke, gut."), ("A", "Schön."), ("B", "Ja."))
    assert find_sides(conversation) == Sides(frozenset(("A",)), "guess")


def test_partner_is_everybody_else() -> None:
    sides = find_sides(MÜLLER, "Anna")
    assert [sides.of(turn) for turn in MÜLLER.turns] == ["asker", "partner", "partner"]


def test_nobody_named_is_refused() -> None:
    with pytest.raises(NoMirrorPossible) as refusal:
        find_sides(Conversation("de", (), (Turn(None, "Guten Tag."),)))
    assert refusal.value.key == "speakers_unknown"


def test_one_speaker_is_refused_even_when_another_is_listed() -> None:
    listed = (Speaker("A", "Anna"), Speaker("B", "Ben"))
    with pytest.raises(NoMirrorPossible) as refusal:
        find_sides(Conversation("de", listed, (Turn("A", "Guten Tag."),)))
    assert (refusal.value.key, refusal.value.fields) == ("one_speaker", {"speaker": "Anna"})
