"""The tables of a round: what they show, what they leave out and why."""

import csv as spreadsheet
import json
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from klarheit.errors import KlarheitError
from klarheit.survey import release
from klarheit.survey.disclosure import Group
from klarheit.survey.instrument import Element, Instrument, Item, Level, Part, joined
from klarheit.survey.order import Summary
from klarheit.survey.release import PairCount, SheetData, ShownGroup, Tables, make

WHOLE, NORTH, SOUTH = Group("", None, ""), Group("north", "", "Nord"), Group("south", "", "Süd")
TREE = (WHOLE, NORTH, SOUTH)
BOTH = ("", "north", "south")


def words(text: str) -> dict[str, str]:
    return {"de": text, "en": text}


LEVELS = tuple(Level(float(value), words(str(value))) for value in range(1, 6))
KNOWN = Item("known", "scale", words("Ich kenne die Leitlinie."), LEVELS)
ELEMENTS = tuple(Element(key, words(key.upper())) for key in ("bonus", "report", "target"))
PULLS = Item("contradiction.pulls", "pairs", words("Was zieht auseinander?"), elements=ELEMENTS, most=3)
OWN = replace(PULLS, key="own.pulls")
WHY = Item("why", "text", words("Warum?"))
ASKED: Instrument = joined(
    "asked",
    words("Umfrage"),
    [
        Part("part", words("Teil"), words(""), (KNOWN, PULLS, WHY)),
        Part("own", words("Eigenes"), words(""), (OWN,)),
    ],
)


def sheets(cell: str, *answers: float | None) -> list[SheetData]:
    return [SheetData(cell, {} if one is None else {"known": float(one)}) for one in answers]


def naming(pair: tuple[str, str], count: int, costly: int = 2, item: Item = PULLS) -> list[SheetData]:
    named = {"first": pair[0], "second": pair[1], "often": 3, "costly": costly}
    return [SheetData("", {item.key: [named]})] * count


def made(
    given: Sequence[SheetData],
    groups: Sequence[Group] = TREE,
    shown: Sequence[str] = BOTH,
    texts: Sequence[tuple[str, str, str]] = (),
    k: int = 5,
    asked: dict[str, int] | None = None,
) -> Tables:
    return make(ASKED, groups, shown, given, texts, k, random.Random(3), asked=asked)


def told(tables: Tables) -> dict[str, int | str | None]:
    return {group.key: group.reason or group.answered for group in tables.groups}


def test_fewer_sheets_than_k_release_nothing() -> None:
    with pytest.raises(KlarheitError) as refused:
        made(sheets("", 1, 2, 3, 4))
    assert (refused.value.key, refused.value.fields) == ("survey_too_few_answers", {"needed": 5})


def test_groups_and_the_whole_are_summarised() -> None:
    tables = made([*sheets("north", 1, 2, 3, 4, 5), *sheets("south", 3, 3, 4, 5, 5)])
    assert tables.summaries == {
        ("", "known"): Summary(10, 3, 3.5, 5, (2, 5)),
        ("north", "known"): Summary(5, 2, 3, 4, None),
        ("south", "known"): Summary(5, 3, 4, 5, None),
    }
    assert (tables.answered, tables.withheld) == (10, {})
    assert tables.groups == (
        ShownGroup("", None, "", 10, ""),
        ShownGroup("north", "", "Nord", 5, ""),
        ShownGroup("south", "", "Süd", 5, ""),
    )


def test_group_of_which_few_answered_is_left_out_and_with_it_the_other() -> None:
    tables = made([*sheets("north", 1, 2, 3, 4, 5, 5), *sheets("south", 3, 4, 5, 5)])
    assert told(tables) == {"": 10, "north": "complement", "south": "few"}
    assert set(tables.summaries) == {("", "known")}


def test_group_of_which_few_judged_an_item_is_left_out_there() -> None:
    tables = made([*sheets("north", 1, 2, 3, 4, 5, 5), *sheets("south", 3, 4, 5, 5, None)])
    assert told(tables) == {"": 11, "north": 6, "south": 5}
    assert tables.withheld == {("north", "known"): "complement", ("south", "known"): "few"}


def test_item_that_few_judged_is_left_out_everywhere() -> None:
    tables = made([*sheets("north", 1, 2, None, None, None), *sheets("south", 3, 4, None, None, None)])
    assert tables.summaries == {}
    assert tables.withheld == {(key, "known"): "few" for key in BOTH}


def test_nobody_of_a_group_judged_is_not_seen() -> None:
    """Were the north shown, its count would equal the whole's: all of the south could not judge."""
    tables = made([*sheets("north", 1, 2, 3, 4, 5, 5), *sheets("south", None, None, None, None, None)])
    assert tables.withheld == {("north", "known"): "complement", ("south", "known"): "few"}


def test_nobody_of_a_group_answered_is_not_seen() -> None:
    answering = sheets("north", 1, 2, 3, 4, 5, 5)
    assert told(made(answering, asked={"north": 6, "south": 5})) == {
        "": 6,
        "north": "complement",
        "south": "few",
    }
    assert told(made(answering, asked={"north": 6}))["north"] == 6


def test_table_that_would_narrow_answers_is_left_out() -> None:
    """Ten of twelve said 1: beside a north where two said 5, everybody in the south would have said 1."""
    tables = made([*sheets("north", 1, 1, 1, 1, 5, 5), *sheets("south", 1, 1, 1, 1, 1, 1)])
    assert tables.withheld == {("north", "known"): "inference", ("south", "known"): "inference"}


PLACES = ("north/1", "north/2", "south/1", "south/2")
DEEP = [*TREE, *(Group(key, key[:5], key) for key in PLACES)]
EVERYWHERE = (*BOTH, *PLACES)


def test_groups_beside_a_table_that_would_narrow_answers_are_left_out_with_it() -> None:
    """So that no gap points at one group; groups below another one stay."""
    narrow = [*sheets("north/1", 1, 1, 1, 1, 5, 5), *sheets("north/2", 1, 1, 1, 1, 1, 1)]
    divided = [*sheets("south/1", 1, 2, 3, 4, 5, 5), *sheets("south/2", 1, 2, 3, 4, 5, 5)]
    tables = made([*narrow, *divided], DEEP, EVERYWHERE)
    assert {key for key, _ in tables.withheld} == {"north/1", "north/2"}


def test_groups_below_those_left_out_are_left_out_with_them() -> None:
    two_minds = [sheet for key in PLACES[:2] for sheet in sheets(key, 1, 1, 1, 5, 5, 5)]
    one_mind = [sheet for key in PLACES[2:] for sheet in sheets(key, 1, 1, 1, 1, 1, 1)]
    tables = made([*two_minds, *one_mind], DEEP, EVERYWHERE)
    assert tables.withheld == {(key, "known"): "inference" for key in EVERYWHERE if key}
    assert set(tables.summaries) == {("", "known")}


def test_groups_not_declared_have_no_table() -> None:
    tables = made(sheets("", 1, 2, 3, 4, 5, 5), shown=("",))
    assert told(tables) == {"": 6, "north": "few", "south": "few"}


def test_reasons_of_the_plan_are_kept_and_silent_groups_stay_silent() -> None:
    inner = Group("inner", "all", "Inner")
    groups = [WHOLE, Group("all", "", "Alle"), inner, SOUTH]
    given = [*sheets("inner", 1, 2, 3, 4, 5), *sheets("", 1, 2, 3, 4, 5)]
    tables = make(ASKED, groups, ("", "inner"), given, (), 5, random.Random(3), hidden={"south": "earlier"})
    assert tables.groups == (
        ShownGroup("", None, "", 10, ""),
        ShownGroup("inner", "", "Inner", 5, ""),
        ShownGroup("south", "", "Süd", None, "earlier"),
    )


def test_raised_k_holds_for_groups_and_complements() -> None:
    given = [*sheets("north", 1, 2, 3, 4, 5, 5, 5), *sheets("south", 1, 2, 3, 4, 5, 5)]
    assert told(made(given, k=6)) == {"": 13, "north": 7, "south": 6}
    assert told(made(given, k=7)) == {"": 13, "north": "complement", "south": "few"}


def test_pairs_are_counted_unless_nearly_all_or_few_named_them() -> None:
    most, some, few = ("bonus", "report"), ("bonus", "target"), ("report", "target")
    named = [
        SheetData("", {PULLS.key: [pair for sheet in one for pair in sheet.answers[PULLS.key]]})
        for one in zip(naming(most, 12), [*naming(some, 6), *naming(few, 6)], strict=True)
    ]
    silent = [SheetData("", {})] * 3
    tables = made([*named, *silent], [WHOLE], ("",))
    assert tables.pairs[PULLS.key] == (
        PairCount(*most, "most", 3, 2, None),
        PairCount(*some, "count", 3, 2, 6),
        PairCount(*few, "count", 3, 2, 6),
    )


def test_pair_that_few_named_has_no_figure_and_comes_last() -> None:
    given = [
        *naming(("bonus", "target"), 6),
        *naming(("bonus", "report"), 2, costly=4),
        *sheets("", *[1] * 6),
    ]
    assert made(given, [WHOLE], ("",)).pairs[PULLS.key] == (
        PairCount("bonus", "target", "count", 3, 2, 6),
        PairCount("bonus", "report", "few", None, None, None),
    )


def test_pair_that_few_named_is_not_listed_of_questions_of_ones_own() -> None:
    """Their elements can be anything: people, or answers to be laid beside each other."""
    given = [*naming(("bonus", "target"), 6, item=OWN), *naming(("bonus", "report"), 4, item=OWN)]
    assert made(given, [WHOLE], ("",)).pairs[OWN.key] == (PairCount("bonus", "target", "most", 3, 2, None),)


def test_words_lose_the_pair_that_few_named() -> None:
    """Beside it, a sentence would be that of one of the few."""
    given = [*naming(("bonus", "target"), 6), *naming(("bonus", "report"), 4)]
    texts = [("why", "bonus|target", "a"), ("why", "bonus|report", "b"), ("why", "report|target", "c")]
    said = made(given, [WHOLE], ("",), texts).texts["why"]
    assert sorted(said) == [("", "b"), ("", "c"), ("bonus|target", "a")]


def test_words_lose_the_pair_that_only_another_question_counts() -> None:
    given = [
        *naming(("bonus", "target"), 8, item=OWN),
        *naming(("bonus", "target"), 1),
        *sheets("", *[3] * 8),
    ]
    assert made(given, [WHOLE], ("",), [("why", "bonus|target", "a")]).texts["why"] == (("", "a"),)


def test_pair_that_few_named_is_not_listed_under_eight_sheets() -> None:
    given = [*naming(("bonus", "target"), 5), *naming(("bonus", "report"), 2)]
    assert made(given, [WHOLE], ("",)).pairs[PULLS.key] == (PairCount("bonus", "target", "most", 3, 2, None),)


def test_costly_pairs_come_first() -> None:
    given = [*naming(("bonus", "target"), 6, costly=1), *naming(("bonus", "report"), 5, costly=4)]
    order = [pair.second for pair in made(given, [WHOLE], ("",)).pairs[PULLS.key]]
    assert order == ["report", "target"]


def test_words_are_shown_from_eight_sheets_on_and_out_of_order() -> None:
    texts = [("why", "", f"{number}") for number in range(20)]
    assert made(sheets("", *[3] * 7), [WHOLE], ("",), texts).texts == {}
    shown = made(sheets("", *[3] * 8), [WHOLE], ("",), texts).texts["why"]
    assert sorted(shown, key=lambda said: int(said[1])) == [("", f"{number}") for number in range(20)]
    assert list(shown) != [("", f"{number}") for number in range(20)]


def test_order_of_words_does_not_depend_on_the_order_of_writing() -> None:
    texts = [("why", "", f"{number}") for number in range(20)]
    given = sheets("", *[3] * 8)
    assert made(given, [WHOLE], ("",), texts).texts == made(given, [WHOLE], ("",), texts[::-1]).texts


def test_order_of_sheets_changes_nothing() -> None:
    given = [
        *sheets("north", 1, 2, 3, 4, 5),
        *sheets("south", 3, 3, 4, 5, 5),
        *naming(("bonus", "target"), 3),
    ]
    assert made(given[::-1]) == made(given)


def full() -> Tables:
    texts = [("why", "", "=2+2"), ("why", "bonus|target", "Beides zugleich geht nicht.")]
    given = [*sheets("north", 1, 2, 3, 4, 5), *sheets("south", 3, 3, 4, 5), *naming(("bonus", "target"), 8)]
    return made(given, texts=texts)


def test_tables_survive_json() -> None:
    assert release.load(json.loads(json.dumps(release.dump(full())))) == full()


def test_tables_of_a_later_version_are_refused() -> None:
    with pytest.raises(KlarheitError) as refused:
        release.load({**release.dump(full()), "format": 2})
    assert refused.value.key == "release_newer"


def test_csv_holds_exactly_what_is_shown() -> None:
    heading, *rows = spreadsheet.reader(release.csv(full(), ASKED, "en").splitlines())
    assert heading[:9] == [
        "group", "part", "question", "about", "answers", "middle half from", "median", "middle half to",
        "median of others like these from (95%)",
    ]  # fmt: skip
    assert [[cell for cell in row if cell] for row in rows] == [
        ["everybody together", "Teil", "Ich kenne die Leitlinie.", "9", "3", "3", "4", "2", "5"],
        [
            "Nord",
            "Teil",
            "Ich kenne die Leitlinie.",
            "Nothing is shown here, so that nobody can be recognised.",
        ],
        [
            "Süd",
            "Teil",
            "Ich kenne die Leitlinie.",
            "Nothing is shown here, so that nobody can be recognised.",
        ],
        ["Teil", "Was zieht auseinander?", "BONUS – TARGET", "8", "3", "2"],
        ["Teil", "Warum?", "BONUS – TARGET", "Beides zugleich geht nicht."],
        ["Teil", "Warum?", "'=2+2"],
    ]


def test_lot_leaves_out_tables_that_would_narrow_nobody() -> None:
    """So that a table left out does not tell that it would have narrowed somebody's answer."""
    items = tuple(Item(f"item{number}", "scale", words(""), LEVELS) for number in range(200))
    asked = joined("many", words(""), [Part("part", words(""), words(""), items)])
    rng = random.Random(1)
    given = [
        SheetData(cell, {item.key: float(rng.randint(1, 5)) for item in items})
        for cell in ("north", "south")
        for _ in range(40)
    ]
    tables = make(asked, TREE, BOTH, given, (), 5, rng)
    assert set(tables.withheld.values()) == {"inference"}
    assert 1 <= len(tables.withheld) <= 20
    assert make(asked, TREE, BOTH, given[::-1], (), 5, rng).withheld == tables.withheld
