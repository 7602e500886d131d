"""The mirror as plain text for the terminal, in the order of reading."""

from collections.abc import Iterable
from textwrap import wrap

from klarheit.mirror import Mirror
from klarheit.report import strip
from klarheit.report.compose import compose
from klarheit.report.ink import BOLD, DIM, PLAIN, VOICE, Ink
from klarheit.report.sheet import Asked, Cite, Figure, Heard, MapPoint, Question, Sheet, Told
from klarheit.report.wording import quoted, say

GLYPHS = {"clear": "●", "vague": "◐", "contradictory": "◖◗", "asked": "◌", "untouched": "○"}
SHAPES = {"open": "○", "closed": "■", "leading": "▲", "unsure": "·", "": " "}
NARROWEST, WIDEST = 40, 100
INDENT = "  "
KEPT = "\u00a0"  # a space at which no line breaks


def render(mirror: Mirror, language: str, *, width: int = 88, colour: bool = False) -> str:
    """The mirror in "de" or "en", `width` columns wide (40 to 100), with ANSI colours when wanted."""
    page = _Page(
        compose(mirror, language, every_question=False), max(NARROWEST, min(WIDEST, width)), Ink(colour)
    )
    return page.whole()


class _Page:
    """One mirror at one width. Every section returns its lines; an empty line separates sections."""

    def __init__(self, sheet: Sheet, width: int, ink: Ink) -> None:
        self.sheet, self.width, self.ink = sheet, width, ink

    def say(self, key: str, **fields: object) -> str:
        return say(self.sheet.language, key, **fields)

    def whole(self) -> str:
        sections = (
            self.head(),
            self.course(),
            self.succeeded(),
            self.map(),
            self.next_question(),
            self.asked(),
            self.heard(),
            self.places(),
            self.one_thing(),
            self.numbers(),
        )
        return "\n".join(line for section in sections for line in ("", *section) if section) + "\n"

    def flow(self, text: str, indent: str = INDENT, style: str = PLAIN, first: str = "") -> list[str]:
        """Wrapped text; `first` stands in the indent of the first line."""
        lines = wrap(text, self.width - len(indent), break_long_words=True, break_on_hyphens=False) or [""]
        starts = [first + indent[len(first) :], *[indent] * (len(lines) - 1)]
        return [
            start + self.ink(line.replace(KEPT, " "), style)
            for start, line in zip(starts, lines, strict=True)
        ]

    def quote(self, cite: Cite, indent: str = INDENT, first: str = "", who: bool = False) -> list[str]:
        """A quote in its voice's colour with its place, kept together, behind it; whose it is before it."""
        place = cite.at.replace(" ", KEPT)
        words = f"{quoted(cite.text, self.sheet.language)}{KEPT * 2}{place}"
        return self.flow(f"{cite.who}: {words}" if who else words, indent, VOICE[cite.side], first)

    def title(self, key: str) -> list[str]:
        name = self.flow(self.say(key), "", BOLD)
        return [*name, self.ink("─" * min(self.width, len(self.say(key))), DIM)]

    def head(self) -> list[str]:
        sheet = self.sheet
        lines = [
            *self.flow(" · ".join(sheet.facts), "", DIM),
            "",
            *self.flow(" ".join(sheet.headline), "", BOLD),
        ]
        if sheet.guess:
            lines += ["", *self.flow(sheet.guess, first="! ")]
            lines += self.flow(self.say("sides.command"), INDENT * 2)
        for notice in sheet.notices:
            lines += ["", *self.flow(notice, first="! ")]
        return lines

    def course(self) -> list[str]:
        drawn = strip.draw(self.sheet, self.width, self.ink)
        legend = strip.legend(self.sheet)
        return [*drawn, "", *self.flow(legend, "", DIM)] if legend else drawn

    def succeeded(self) -> list[str]:
        told = [self.moment(told) for told in self.sheet.succeeded]
        return (
            [*self.title("succeeded"), *_apart(told)]
            if told
            else [
                *self.title("succeeded"),
                *self.flow(self.say("succeeded.none")),
            ]
        )

    def moment(self, told: Told) -> list[str]:
        lines = self.voices(told.cites)
        if lines and told.number:
            lines[0] = told.number + lines[0][len(told.number) :]
        return [*lines, *self.flow(told.sentence)]

    def voices(self, cites: Iterable[Cite], indent: str = INDENT) -> list[str]:
        return [line for cite in cites for line in self.quote(cite, indent, who=True)]

    def map(self) -> list[str]:
        lines = self.title("map")
        if self.sheet.purpose:
            lines += [*self.flow(self.say("map.purpose"), "", DIM), *self.quote(self.sheet.purpose), ""]
        if not any(point.state == "clear" for group in self.sheet.groups for point in group.points):
            lines += [*self.flow(self.say("map.none_clear")), ""]
        groups = [
            [*self.flow(group.name, "", DIM), *(line for point in group.points for line in self.point(point))]
            for group in self.sheet.groups
        ]
        return [*lines, *_apart(groups)]

    def point(self, point: MapPoint) -> list[str]:
        state = ", ".join(part for part in (point.state_name, point.source_name) if part)
        tail = f"{state}. {point.missing}" if point.missing else state
        style = DIM if point.state == "untouched" or point.set_aside else PLAIN
        sign = "–" if point.set_aside else GLYPHS[point.state]
        return [
            *self.flow(f"{point.name}: {tail}", "     ", style, f"  {sign:<2} "),
            *(line for sentence in point.endorsed for line in self.flow(sentence, "     ")),
            *(self.flow(self.say("map.in_talk"), "     ", DIM) if point.endorsed and point.cites else ()),
            *(line for cite in point.cites for line in self.quote(cite, "     ")),
        ]

    def next_question(self) -> list[str]:
        lines = self.title("next")
        if not self.sheet.next_questions:
            return [*lines, *self.flow(self.say("next.none"))]
        first, *others = self.sheet.next_questions
        lines += self.question(first, self.say("next.why"))
        if others:
            lines += ["", *self.flow(self.say("next.more" if len(others) > 1 else "next.more.one"), "", DIM)]
            lines += [line for other in others for line in self.question(other)]
        return lines

    def question(self, question: Question, why: str = "") -> list[str]:
        lines = self.flow(quoted(question.text, self.sheet.language), style=BOLD)
        lines += self.flow(f"{why} {question.reason}".strip())
        return lines + (self.voices([question.cite]) if question.cite else [])

    def asked(self) -> list[str]:
        selected, count = self.sheet.selected, self.sheet.asked_count
        if not count:
            return [*self.title("asked"), *self.flow(self.say("asked.none"))]
        lines = self.title("asked")
        lines += [line for row in selected for line in self.asked_row(row)]
        if any(row.perhaps for row in selected):
            lines += ["", *self.flow(self.say("asked.perhaps.note"), style=DIM)]
        if len(selected) < count:
            lines += ["", *self.flow(self.say("asked.in_html", count=count), style=DIM)]
        return lines

    def asked_row(self, row: Asked) -> list[str]:
        known = " · ".join(part for part in (row.form, row.brought, row.fresh, *row.details) if part)
        return [*self.quote(row.cite, "    ", f"  {SHAPES[row.shape]} "), *self.flow(known, "    ", DIM)]

    def heard(self) -> list[str]:
        if not self.sheet.heard_anything:
            return [*self.title("heard"), *self.flow(self.say("heard.none"))]
        return [
            *self.title("heard"),
            *self.pairs("heard.taken", self.sheet.taken),
            "",
            *self.pairs("heard.passed", self.sheet.passed),
        ]

    def pairs(self, key: str, pairs: tuple[Heard, ...]) -> list[str]:
        if not pairs:
            return [*self.flow(self.say(key), "", DIM), *self.flow(self.say(f"{key}.none"))]
        quoted_pairs = [
            self.voices(cite for cite in (pair.partner, pair.asker) if cite is not None) for pair in pairs
        ]
        return [*self.flow(self.say(key), "", DIM), *_apart(quoted_pairs)]

    def places(self) -> list[str]:
        if not self.sheet.places:
            return []
        spots = [
            [*self.flow(spot.sentence), *_apart([self.voices(scene, "    ") for scene in spot.scenes])]
            for spot in self.sheet.places
        ]
        return [*self.title("places"), *self.flow(self.say("places.note"), style=DIM), "", *_apart(spots)]

    def one_thing(self) -> list[str]:
        told = self.sheet.one_thing
        if told is None:
            return [*self.title("one_thing"), *self.flow(self.say("one_thing.none"))]
        return [*self.title("one_thing"), *self.flow(told.sentence, style=BOLD), *self.voices(told.cites)]

    def numbers(self) -> list[str]:
        note = " ".join(part for part in (self.say("numbers.note"), self.sheet.unsure) if part)
        lines = [*self.title("numbers"), *self.flow(note, style=DIM), ""]
        lines += [line for figure in self.sheet.figures for line in self.figure(figure)]
        for person in self.sheet.persons:
            lines += self.flow(f"{person.name} ({person.side}): {person.words} {self.say('numbers.words')}")
        return lines

    def figure(self, figure: Figure) -> list[str]:
        known = " · ".join(part for part in (figure.interval, figure.rests_on, figure.grade) if part)
        return [
            *self.flow(f"{figure.name}: {figure.value}", style=PLAIN if figure.known else DIM),
            *self.flow(known, "    ", DIM),
            *self.flow(figure.formula, "    ", DIM),
        ]


def _apart(blocks: list[list[str]]) -> list[str]:
    """The blocks with an empty line between them."""
    return [line for i, block in enumerate(blocks) for line in ((["", *block]) if i else block)]
