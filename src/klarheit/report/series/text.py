"""The map over several talks as plain text for the terminal, in the order of reading."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

from klarheit.report.ink import BOLD, DIM, PLAIN, VOICE, Ink
from klarheit.report.series.model import Asking, Changed, Quoted, Row, SeriesSheet, Silent
from klarheit.report.series.wording import capital, say
from klarheit.report.text import GLYPHS, INDENT, KEPT, NARROWEST, WIDEST
from klarheit.report.wording import quoted

CHANGED, ENDS, CARRIED, NOTHING = "◆", "┤", "─", "·"
_SIGNS = {**GLYPHS, "untouched": " ", "aside": "–"}
_LEAST, _MOST = 3, 8
"""Columns of one talk in the picture."""


def render(sheet: SeriesSheet, *, width: int = 88, colour: bool = False) -> str:
    """The map, `width` columns wide (40 to 100), with ANSI colours when wanted."""
    return _Page(sheet, max(NARROWEST, min(WIDEST, width)), Ink(colour)).whole()


class _Page:
    """One map at one width. Every section returns its lines; an empty line separates sections."""

    def __init__(self, sheet: SeriesSheet, width: int, ink: Ink) -> None:
        self.sheet, self.width, self.ink = sheet, width, ink

    def say(self, key: str) -> str:
        return say(self.sheet.language, key)

    def whole(self) -> str:
        course = (self.picture, self.became, self.changed, self.silent) if self.sheet.several else ()
        sections = (self.head(), *(section() for section in course), self.open(), self.next(), self.map())
        return "\n".join(line for section in sections if section for line in ("", *section)) + "\n"

    def flow(self, text: str, indent: str = INDENT, style: str = PLAIN, first: str = "") -> list[str]:
        """Wrapped text; `first` stands in the indent of the first line."""
        lines = wrap(text, self.width - len(indent), break_long_words=True, break_on_hyphens=False) or [""]
        starts = [first + indent[len(first) :], *[indent] * (len(lines) - 1)]
        return [
            start + self.ink(line.replace(KEPT, " "), style)
            for start, line in zip(starts, lines, strict=True)
        ]

    def quote(self, cite: Quoted, indent: str = INDENT, before: str = "") -> list[str]:
        """A quote in the colour of its voice; where it was said, kept together, behind it."""
        where = cite.where.replace(" ", KEPT)
        words = f"{before}{quoted(cite.text, self.sheet.language)}{KEPT * 2}{where}"
        return self.flow(words, indent, VOICE[cite.side])

    def title(self, key: str) -> list[str]:
        name = self.flow(self.say(key), "", BOLD)
        return [*name, self.ink("─" * min(self.width, len(self.say(key))), DIM)]

    def head(self) -> list[str]:
        sheet = self.sheet
        lines = self.flow(sheet.title, "", BOLD)
        for sentence in sheet.lead:
            lines += self.flow(sentence, "")
        if sheet.several:
            lines.append("")
            for talk in sheet.talks:
                lines += self.flow(" · ".join(filter(None, (talk.called, talk.when, talk.name))), INDENT, DIM)
            lines += self.flow(sheet.order, INDENT, DIM)
        for notice in sheet.notices:
            lines += ["", *self.flow(notice, first="! ")]
        return lines

    def picture(self) -> list[str]:
        """A line of signs for each dimension; where they do not fit, the same in words."""
        room = max(len(row.name) for row in self.sheet.rows) + 4
        now = max(len(row.state_name) for row in self.sheet.rows) + 6  # spaces, and a sign of up to two
        column = min(_MOST, (self.width - room - now) // len(self.sheet.talks))
        drawn = self._drawn(room, column) if column >= _LEAST else self._told()
        return [*self.title("picture"), *drawn]

    def _drawn(self, room: int, column: int) -> list[str]:
        heads = "".join(str(talk.number).rjust(column) for talk in self.sheet.talks)
        lines = [self.ink(" " * room + heads + f"   {self.say('now')}", DIM)]
        for row in self.sheet.rows:
            cells = "".join(_cell(row, talk, column) for talk in range(len(row.cells)))
            tail = _SIGNS[row.state] if row.state != "untouched" else GLYPHS["untouched"]
            lines.append(f"{INDENT}{row.name.ljust(room - len(INDENT))}{cells}   {tail} {row.state_name}")
        return [*lines, "", *self.flow(self._legend(), "", DIM)]

    def _legend(self) -> str:
        names = {cell.state: cell.state_name for row in self.sheet.rows for cell in row.cells}
        shown = (state for state in GLYPHS if state in names and state != "untouched")
        states = [f"{GLYPHS[state]} {names[state]}" for state in shown]
        signs = {"changed": CHANGED, "silent": ENDS}
        there = {
            "changed": any(cell.changed for row in self.sheet.rows for cell in row.cells),
            "silent": any(row.silent_from is not None for row in self.sheet.rows),
        }
        marks = [f"{signs[key]} {self.say(f'legend.{key}')}" for key in signs if there[key]]
        return "   ".join(words.replace(" ", KEPT) for words in (*states, *marks))

    def _told(self) -> list[str]:
        return [line for row in self.sheet.rows for line in self.flow(f"{row.name}: {row.words}.", INDENT)]

    def became(self) -> list[str]:
        told = [self.flow(f"{capital(one.place)}: {', '.join(one.names)}.") for one in self.sheet.became]
        return [*self.title("clear"), *(_together(told) or self.flow(self.say("clear.none")))]

    def changed(self) -> list[str]:
        return self._section("changed", [self._change(one) for one in self.sheet.changed])

    def _change(self, one: Changed) -> list[str]:
        return [
            *self.flow(f"{one.name}: {one.sentence}"),
            *self.quote(one.earlier, INDENT * 2, f"{self.say('earlier')}: "),
            *self.quote(one.later, INDENT * 2, f"{self.say('later')}: "),
        ]

    def silent(self) -> list[str]:
        return self._section("silent", [self._quiet(one) for one in self.sheet.silent])

    def _quiet(self, one: Silent) -> list[str]:
        return [*self.flow(f"{one.name}: {one.sentence}"), *self.quote(one.cite, INDENT * 2)]

    def _section(self, key: str, told: Sequence[Sequence[str]]) -> list[str]:
        """A section that is left out when there is nothing to tell."""
        return [*self.title(key), *_apart(told)] if told else []

    def open(self) -> list[str]:
        told = [
            self.flow(f"{point.name}: {' · '.join(point.notes)}", first=_SIGNS[point.state], indent="   ")
            for point in self.sheet.open_points
        ]
        return [*self.title("open"), *(_together(told) or self.flow(self.say("open.none")))]

    def next(self) -> list[str]:
        asked = [self._asking(question) for question in self.sheet.questions[:1]]
        return [*self.title("next"), *(_together(asked) or self.flow(self.say("next.none")))]

    def _asking(self, question: Asking) -> list[str]:
        lines = self.flow(quoted(question.text, self.sheet.language), style=BOLD)
        lines += self.flow(question.reason)
        return lines + self.quote(question.cite, INDENT * 2) if question.cite else lines

    def map(self) -> list[str]:
        lines = self.title("map")
        for group in self.sheet.points:
            lines += ["", *self.flow(group.name, "", DIM)]
            for point in group.points:
                sign = GLYPHS["untouched"] if point.state == "untouched" else _SIGNS[point.state]
                lines += self.flow(f"{point.name}: {' · '.join(point.notes)}", "   ", first=sign)
                for sentence in point.endorsed:
                    lines += self.flow(sentence, INDENT * 3)
                for cite in point.cites:
                    lines += self.quote(cite, INDENT * 3)
        return lines


def _cell(row: Row, talk: int, column: int) -> str:
    """The sign of a talk at the end of its column, what was known until then before it."""
    cell = row.cells[talk]
    over = row.silent_from is not None and talk > row.silent_from
    before = row.known[talk - 1] if talk and not over else ""
    line = (CARRIED if before else " ") * (column - 1)
    if cell.changed:
        line = line[:-1] + CHANGED
    if over and talk - 1 == row.silent_from:
        line = ENDS.ljust(column - 1)
    passes = row.known[talk] and not over
    sign = (CARRIED if passes else NOTHING) if cell.state == "untouched" else GLYPHS[cell.state]
    return (line + sign)[-column:]


def _together(told: Iterable[Sequence[str]]) -> list[str]:
    return [line for lines in told for line in lines]


def _apart(told: Sequence[Sequence[str]]) -> list[str]:
    """With an empty line between."""
    return [line for place, lines in enumerate(told) for line in (*([""] if place else []), *lines)]
