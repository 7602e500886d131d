import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES, phrases
from klarheit.survey.instrument import (
    BUNDLED,
    LONGEST,
    Element,
    Instrument,
    Item,
    Level,
    Part,
    bundled,
    dump,
    filled,
    items,
    joined,
    load,
    minutes,
    part_of,
    read,
)
from klarheit.survey.instrument.model import Kind

OWN = """
key = "handover"
version = 2
validated = true
origin = "Seidel, 2019"
title = { de = "Übergabe", en = "Handover" }

[licence]
holder = "Seidel Verlag"
terms = "one company, until 2028"
proof = "contract 17/2026"

[levels]
often = [{ value = 1, de = "nie", en = "never" }, { value = 2, de = "oft", en = "often" }]

[[part]]
key = "handover"
title = { de = "Übergabe", en = "Handover" }
lead = { de = "Wie geht es?", en = "How does it go?" }

[[part.item]]
key = "handover.1"
kind = "scale"
levels = "often"
words = { de = "Ich weiß Bescheid.", en = "I am informed." }
"""

ONE = '{ key = "a", words = { de = "A", en = "A" } }'


def refusal(text: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(KlarheitError) as refused:
        read(text, "own.toml")
    return refused.value.key, refused.value.fields


def test_instrument_read_from_a_file_of_ones_own() -> None:
    never, often = Level(1, {"de": "nie", "en": "never"}), Level(2, {"de": "oft", "en": "often"})
    item = Item("handover.1", "scale", {"de": "Ich weiß Bescheid.", "en": "I am informed."}, (never, often))
    title, lead = {"de": "Übergabe", "en": "Handover"}, {"de": "Wie geht es?", "en": "How does it go?"}
    assert read(OWN, "own.toml") == Instrument(
        "handover", title, (Part("handover", title, lead, (item,)),), "one company, until 2028",
        "Seidel, 2019", version=2, validated=True, holder="Seidel Verlag", proof="contract 17/2026",
    )  # fmt: skip


def test_instrument_in_one_language_speaks_it_in_both() -> None:
    text = OWN.replace(', en = "I am informed."', "").replace(
        'key = "handover"\nv', 'languages = ["de"]\nkey = "h"\nv'
    )
    (item,) = items(read(text, "own.toml"))
    assert item.words == {"de": "Ich weiß Bescheid.", "en": "Ich weiß Bescheid."}


@pytest.mark.parametrize(
    ("there", "instead", "key", "fields"),
    [
        ("version = 2", "version =", "instrument_toml", {"where": "own.toml", "line": "3"}),
        ("version = 2", "format = 9\nversion = 2", "instrument_newer", {"where": "own.toml"}),
        ("version = 2", "", "instrument_missing", {"where": "own.toml", "field": "version"}),
        ("version = 2", 'version = "2"', "instrument_missing", {"where": "own.toml", "field": "version"}),
        ("validated = true", "validated = 1", "instrument_shape",
         {"where": "own.toml", "field": "validated"}),
        ('proof = "contract 17/2026"', "", "instrument_missing",
         {"where": "own.toml, licence", "field": "proof"}),
        ('terms = "one company, until 2028"', 'terms = " "', "instrument_missing",
         {"where": "own.toml, licence", "field": "terms"}),
        ('kind = "scale"', 'kind = "stars"', "instrument_kind",
         {"where": "own.toml, part 1, item 1", "kind": "stars", "known": "scale, steps, pairs, text"}),
        ('levels = "often"', 'levels = "rarely"', "instrument_levels_unknown",
         {"where": "own.toml, part 1, item 1", "levels": "rarely", "known": "often"}),
        ("value = 2", "value = 1", "instrument_levels", {"where": "own.toml, part 1, item 1"}),
        ("value = 2", 'value = "2"', "instrument_shape",
         {"where": "own.toml, part 1, item 1, level 2", "field": "value"}),
        (', en = "often"', "", "instrument_words",
         {"where": "own.toml, part 1, item 1, level 2", "language": "en"}),
        ('en = "I am informed."', 'en = ""', "instrument_words",
         {"where": "own.toml, part 1, item 1, words", "language": "en"}),
        ('key = "handover.1"', 'key = "hand over"', "instrument_key",
         {"where": "own.toml, part 1, item 1", "name": "hand over"}),
        ('kind = "scale"', f'kind = "pairs"\nmost = 3\nelements = [{ONE}]',
         "instrument_pairs", {"where": "own.toml, part 1, item 1"}),
        ("version = 2", 'version = 2\nlanguages = ["fr"]', "instrument_languages",
         {"where": "own.toml", "known": "de, en"}),
    ],
)  # fmt: skip
def test_instrument_with_a_fault_says_where(
    there: str, instead: str, key: str, fields: dict[str, Any]
) -> None:
    assert there in OWN
    assert refusal(OWN.replace(there, instead)) == (key, fields)


def test_instrument_with_a_misspelt_field_names_it_and_what_there_is() -> None:
    key, fields = refusal(OWN.replace('kind = "scale"', 'kind = "scale"\nmayskip = true'))
    assert (key, fields["where"], fields["field"]) == (
        "instrument_unknown",
        "own.toml, part 1, item 1",
        "mayskip",
    )
    assert "may_skip" in str(fields["known"]).split(", ")


def test_instrument_with_a_key_twice_names_it() -> None:
    twice = OWN + OWN.partition("[[part.item]]")[2].join(["[[part.item]]", ""])
    assert refusal(twice) == ("instrument_twice", {"where": "own.toml", "name": "handover.1"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_sentence(language: str) -> None:
    sentences = phrases(language, "errors")
    fields = dict.fromkeys(("where", "field", "known", "kind", "name", "language", "levels", "line"), "x")
    for key in [key for key in sentences if key.startswith("instrument_")]:
        assert sentences[key].format(**fields).endswith(".")


@pytest.mark.parametrize("key", BUNDLED)
def test_bundled_instrument_comes_back_from_json(key: str) -> None:
    assert load(json.loads(json.dumps(dump(bundled(key))))) == bundled(key)


@pytest.mark.parametrize("key", BUNDLED)
def test_bundled_instrument_is_ours_and_claims_no_norms(key: str) -> None:
    instrument = bundled(key)
    assert (instrument.key, instrument.licence, instrument.validated) == (key, "CC BY 4.0", False)


def test_bundled_instrument_unknown_names_what_there_is() -> None:
    with pytest.raises(KlarheitError) as refused:
        bundled("mlq")
    assert refused.value.fields == {"name": "mlq", "known": ", ".join(BUNDLED)}


def test_mix_has_two_items_for_each_behaviour() -> None:
    behaviours = ("ordering", "numbers", "structuring", "involving", "listening", "developing")
    assert [item.key for item in items(bundled("mix"))] == [
        f"mix.{one}.{n}" for one in behaviours for n in (1, 2)
    ]
    assert {tuple(level.value for level in item.levels) for item in items(bundled("mix"))} == {(-1, 0, 1)}


def test_interface_has_twenty_items_of_five_levels() -> None:
    asked = list(items(bundled("interface")))
    assert [item.key for item in asked] == [f"interface.{number:02d}" for number in range(1, 21)]
    assert {len(item.levels) for item in asked} == {5}


@pytest.mark.parametrize("key", BUNDLED)
def test_bundled_instrument_stays_short_and_formal(key: str) -> None:
    """Under half the time there is, and nobody is addressed as "du"."""
    asked = list(items(bundled(key)))
    assert minutes(bundled(key)) < LONGEST / 2
    spoken = {word.strip(".,?!„“").lower() for item in asked for word in item.words["de"].split()}
    assert spoken.isdisjoint(
        {"du", "dir", "dich", "dein", "deine", "feedback", "lead", "leads", "team-meeting"}
    )


def test_minutes_add_up_by_kind() -> None:
    assert minutes(bundled("mix")) == pytest.approx(12 * 7 / 60)
    assert minutes(bundled("contradiction")) == pytest.approx((2 * 60 + 2 * 25) / 60)


def test_part_filled_speaks_of_one_guideline() -> None:
    guideline = {"de": "Wir {id} helfen.", "en": "We help."}
    part = filled(bundled("guideline").parts[0], id="ab12", guideline=guideline, situation="“Goodwill”")
    assert [item.key for item in part.items] == [
        f"guideline.ab12.{rating}" for rating in ("known", "practicable", "lived", "demanded", "why")
    ]
    assert {item.about for item in part.items} == {"ab12"}
    assert part.items[0].under == {"de": "„Wir {id} helfen.“", "en": "“We help.”"}  # filled once, not again
    assert part.items[1].words["en"] == "In situations like “Goodwill” I can act on this guideline."


def test_part_filled_keeps_a_blank_nobody_fills() -> None:
    assert filled(bundled("guideline").parts[0], id="1").items[0].under["en"] == "“{guideline}”"


def test_parts_joined_make_one_instrument() -> None:
    mix, interface = bundled("mix").parts[0], bundled("interface").parts[0]
    both = joined("both", {"de": "Beides", "en": "Both"}, [mix, interface])
    assert load(dump(both)) == both
    assert part_of(both, "interface.07") == interface
    with pytest.raises(KeyError):
        part_of(both, "interface.21")


def test_parts_joined_twice_are_refused() -> None:
    mix = bundled("mix").parts[0]
    with pytest.raises(KlarheitError) as refused:
        joined("both", {"de": "B", "en": "B"}, [mix, replace(mix, key="again")])
    assert (refused.value.key, refused.value.fields["name"]) == ("instrument_twice", "mix.ordering.1")


words = st.fixed_dictionaries({language: st.text(min_size=1).filter(str.strip) for language in LANGUAGES})
keys = st.from_regex(r"[a-z][a-z0-9_.:-]{0,30}", fullmatch=True)


@st.composite
def questions(draw: st.DrawFn, key: str) -> Item:
    kind: Kind = draw(st.sampled_from(get_args(Kind)))
    item = Item(
        key, kind, draw(words), may_skip=draw(st.booleans()), about=draw(st.text()), under=draw(words)
    )
    if kind in ("scale", "steps"):
        values = sorted(draw(st.sets(st.integers(-9, 9), min_size=2, max_size=6)))
        return replace(item, levels=tuple(Level(float(value), draw(words)) for value in values))
    if kind == "pairs":
        named = draw(st.lists(keys, min_size=2, max_size=4, unique=True))
        elements = tuple(Element(one, draw(words), "target") for one in named)
        return replace(item, elements=elements, most=draw(st.integers(1, 3)), pulls=draw(st.booleans()))
    return item


@st.composite
def instruments(draw: st.DrawFn) -> Instrument:
    named = draw(st.lists(keys, min_size=1, max_size=4, unique=True))
    part = Part(draw(keys), draw(words), draw(words), tuple(draw(questions(key)) for key in named))
    return Instrument(
        draw(keys), draw(words), (part,), "ours", "us", draw(st.integers(1, 9)), True, "we", "here"
    )


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(instruments())
def test_any_instrument_comes_back_from_json(instrument: Instrument) -> None:
    assert load(json.loads(json.dumps(dump(instrument)))) == instrument


JUNK: tuple[Any, ...] = (
    None,
    0,
    True,
    "",
    "x",
    10**400,
    float("nan"),
    [],
    [[]],
    [1],
    {},
    {"de": 1},
    {"x": {}},
)


def everywhere(row: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a tree: what holds it, and its key there."""
    for key in sorted(row) if isinstance(row, dict) else range(len(row)):
        yield row, key
        if isinstance(row[key], dict | list):
            yield from everywhere(row[key])


def test_instrument_with_junk_anywhere_in_it_is_refused_in_our_words_or_read() -> None:
    row = dump(bundled("mix")) | {"languages": ["de", "en"], "levels": {"wish": [{"value": 1, "de": "a"}]}}
    row["part"][0]["item"] = [
        *row["part"][0]["item"][:1],
        {**row["part"][0]["item"][1], "levels": "wish"},
        {"key": "p", "kind": "pairs", "words": {"de": "a", "en": "b"}, "most": 1, "elements": [{"key": "e"}]},
    ]
    for holder, key in list(everywhere(row)):
        kept = holder[key]
        for holder[key] in JUNK:
            with suppress(KlarheitError):
                load(row)
        holder[key] = kept


names = st.sampled_from(["key", "title", "licence", "part", "item", "levels", "version"])
leaves = st.none() | st.booleans() | st.integers() | st.text()


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.recursive(leaves, lambda row: st.lists(row) | st.dictionaries(names, row)))
def test_anything_else_is_refused_in_our_words(found: object) -> None:
    with pytest.raises(KlarheitError) as refused:
        load(found)
    assert refused.value.key.startswith("instrument_")
