"""The course and the clarity map as SVG: well formed, named, and different without colour."""

from collections import Counter
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from klarheit.mirror import Mirror
from klarheit.report import ring, timeline
from klarheit.report.compose import compose
from klarheit.report.sheet import MapGroup

SVG = "{http://www.w3.org/2000/svg}"


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def classes(svg: str) -> Counter[str]:
    return Counter(element.get("class", "") for element in parsed(svg).iter() if element.get("class"))


def course(mirror: Mirror, rows: int = 1) -> str:
    return timeline.draw(
        compose(mirror, "de").course,
        width=600,
        rows=rows,
        name="x",
        title="Verlauf",
        description="<b>„Ja“ & nein</b>",
        language="de",
        unit="min",
    )


@pytest.mark.parametrize("rows", [1, 2, 4])
def test_course_draws_every_question_and_moment_once_however_it_is_folded(mirror: Mirror, rows: int) -> None:
    drawn = classes(course(mirror, rows))
    found = {name: drawn[name] for name in ("q-open", "q-closed", "q-leading", "moment-number")}
    assert found == {"q-open": 1, "q-closed": 2, "q-leading": 1, "moment-number": 1}


def test_course_is_named_and_described(mirror: Mirror) -> None:
    svg = parsed(course(mirror))
    named = {
        element.get("id"): element.text for element in svg if element.tag in (f"{SVG}title", f"{SVG}desc")
    }
    assert named == {"x-t": "Verlauf", "x-d": "<b>„Ja“ & nein</b>"}
    assert (svg.get("role"), svg.get("aria-labelledby")) == ("img", "x-t x-d")


def test_ring_draws_each_state_in_its_own_shape(mirror: Mirror) -> None:
    drawn = classes(ring.draw(compose(mirror, "de").groups, name="x", title="Karte", description=""))
    assert {name: amount for name, amount in drawn.items() if name[:2] in ("s-", "f-")} == {
        "s-clear": 1,
        "s-vague": 1,
        "f-vague": 1,
        "s-contradictory": 1,
        "f-contradictory": 2,
        "s-asked": 1,
        "s-untouched": 6,
        "s-aside": 1,
    }


def test_ring_names_every_dimension(mirror: Mirror) -> None:
    groups = compose(mirror, "de").groups
    svg = parsed(ring.draw(groups, name="x", title="Karte", description=""))
    names = " ".join(element.text or "" for element in svg.iter(f"{SVG}text"))
    assert names == " ".join(point.name for group in groups for point in group.points)


def test_ring_escapes_a_name(mirror: Mirror) -> None:
    (first, *_) = compose(mirror, "de").groups
    hostile = MapGroup("x", (replace(first.points[0], name="<script>&"),))
    assert "<script>" not in ring.draw((hostile,), name="x", title="<t>", description="<d>")


@pytest.mark.parametrize("state", ["clear", "vague", "contradictory", "asked", "untouched", "aside"])
def test_sign_of_a_state_is_unlike_every_other_without_its_colour(state: str) -> None:
    shapes = {
        key: [e.tag + e.get("d", "") + e.get("r", "") for e in parsed(ring.glyph(key))] for key in ring.SIGNS
    }
    dashed_or_thin = {"asked", "untouched"}  # the same circle: dashed and plain
    others = [key for key in ring.SIGNS if key != state and {key, state} != dashed_or_thin]
    assert all(shapes[key] != shapes[state] for key in others)


def test_numbers_of_the_axis_keep_clear_of_its_unit(mirror: Mirror) -> None:
    crowded = replace(compose(mirror, "de").course, ticks=((0.0, 0), (0.8, 40), (0.95, 50)))
    svg = timeline.draw(
        crowded, width=340, rows=1, name="x", title="", description="", language="de", unit="Wörter"
    )
    ticks = [element.text for element in parsed(svg).iter() if element.get("class") == "tick"]
    assert ticks == ["0", "50\u00a0Wörter"]
