"""The course of each dimension through the talks, for the picture and in words."""

from collections.abc import Iterator, Sequence

from klarheit.clarity.model import GROUPS, State
from klarheit.clarity.series import Course, Series
from klarheit.languages import phrases
from klarheit.report.series.model import Cell, Row, RowGroup
from klarheit.report.series.wording import place, say

_SETTLED = ("clear", "contradictory")


def row_groups(series: Series, language: str) -> tuple[RowGroup, ...]:
    table = phrases(language, "clarity")
    return tuple(
        RowGroup(table[f"group.{key}"], tuple(_row(series, dimension, language) for dimension in dimensions))
        for key, dimensions in GROUPS.items()
    )


def _row(series: Series, dimension: str, language: str) -> Row:
    table, course = phrases(language, "clarity"), series[dimension]
    aside = dimension in series.set_aside
    state = "aside" if aside else course.state
    cells = tuple(_cell(course, talk, language) for talk in range(len(course.states)))
    return Row(
        key=dimension,
        name=table[f"dimension.{dimension}"],
        cells=cells,
        state=state,
        state_name=table["set_aside"] if aside else table[f"state.{course.state}"],
        known=tuple(_known(course.states[: talk + 1]) for talk in range(len(cells))),
        silent_from=course.silent.talk if course.silent and not aside else None,
        words="; ".join(_words(course, cells, language)),
    )


def _cell(course: Course, talk: int, language: str) -> Cell:
    state = course.states[talk]
    changed = any(change.later.talk == talk for change in course.changes)
    name = phrases(language, "clarity")[f"state.{state}"]
    return Cell(state, name, say(language, f"short.{state}"), changed)


def _known(states: Sequence[State]) -> str:
    """What the talks up to here leave known: what was last settled, else that something was said."""
    settled = [state for state in states if state in _SETTLED]
    if settled:
        return settled[-1]
    return "vague" if "vague" in states else ""


def _words(course: Course, cells: Sequence[Cell], language: str) -> Iterator[str]:
    """ "im ersten Gespräch klar", "im dritten Gespräch geändert", "seither nicht mehr erwähnt"."""
    for talk, cell in enumerate(cells):
        if cell.state != "untouched":
            yield say(language, "picture.cell", place=place(language, talk), state=cell.state_name)
        if cell.changed:
            yield say(language, "picture.changed", place=place(language, talk))
    if course.silent:
        yield say(language, "picture.silent")
    if all(cell.state == "untouched" for cell in cells):
        yield phrases(language, "clarity")["state.untouched"]
