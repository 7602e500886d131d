"""The debrief as plain text for the terminal, and two goes side by side."""

from collections.abc import Iterator
from textwrap import wrap

from klarheit.languages import phrases
from klarheit.practice.compare import Compared, Pair, Step
from klarheit.practice.debrief import Debrief
from klarheit.practice.persona import Persona
from klarheit.practice.skills import Practised
from klarheit.report.ink import BOLD, DIM, PLAIN, Ink
from klarheit.report.practised.compose import compose
from klarheit.report.practised.model import Entry, Section
from klarheit.report.wording import quoted, within

NARROWEST, WIDEST = 40, 100


def render(
    persona: Persona,
    found: Debrief,
    *,
    skill: Practised | None = None,
    width: int = 88,
    colour: bool = False,
) -> str:
    """The debrief in the language of the talk, `width` columns wide (40 to 100)."""
    page = compose(persona, found, skill)
    paper = _Paper(page.language, width, Ink(colour))
    blocks = [
        [*paper.flow(page.above, style=DIM), *paper.flow(page.title, style=BOLD)],
        *map(paper.section, page.sections),
        paper.flow(page.footer, style=DIM),
    ]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def side_by_side(persona: Persona, both: Compared, *, width: int = 88, colour: bool = False) -> str:
    """Two goes, turn by turn one beneath the other."""
    paper = _Paper(persona.language, width, Ink(colour))
    say = phrases(persona.language, "practised")
    blocks = [paper.flow(say["compare"], style=BOLD), *(paper.pair(persona, pair) for pair in both.pairs)]
    blocks.append([line for text in _learned(both, persona.language) for line in paper.flow(text)])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _learned(both: Compared, language: str) -> Iterator[str]:
    say = phrases(language, "practised")
    yield from (say["compare.more"].format(known=known) for known in both.gained)
    yield from (say["compare.less"].format(known=known) for known in both.lost)
    if not both.gained and not both.lost:
        yield say["compare.same"]


class _Paper:
    """Lines of one width in one language."""

    def __init__(self, language: str, width: int, ink: Ink) -> None:
        self.language, self.width, self.ink = language, max(NARROWEST, min(WIDEST, width)), ink

    def flow(self, text: str, indent: str = "", style: str = PLAIN, first: str = "") -> list[str]:
        """Wrapped text; `first` stands in the indent of the first line."""
        visible = "".join(sign if sign.isprintable() else " " for sign in text)
        lines = wrap(visible, self.width - len(indent), break_on_hyphens=False) or [""]
        starts = [first + indent[len(first) :], *[indent] * (len(lines) - 1)]
        return [start + self.ink(line, style) for start, line in zip(starts, lines, strict=True)]

    def section(self, section: Section) -> list[str]:
        rule = self.ink("─" * min(self.width, len(section.heading)), DIM)
        lines = [*self.flow(section.heading, style=BOLD), rule]
        if section.note:
            lines += self.flow(section.note, "  ", DIM)
        for place, entry in enumerate(section.entries):
            apart = place and entry.head and (entry.quote or entry.silence)
            lines += [*([""] if apart else []), *self.entry(entry)]
        return lines

    def entry(self, entry: Entry) -> list[str]:
        first = f"  {entry.mark} " if entry.mark else ""
        lines: list[str] = []
        indent = " " * 4 if entry.mark else "  "
        heads = [
            (entry.head, DIM),
            (self.quoted(entry.quote) or entry.silence, PLAIN),
            (entry.text, PLAIN),
        ]
        for text, style in (pair for pair in heads if pair[0]):
            lines += self.flow(text, indent, style, first if not lines else "")
        return lines + [line for note in entry.notes for line in self.flow(note, f"{indent}  ", DIM)]

    def quoted(self, text: str) -> str:
        return quoted(within(text, self.language, self.language), self.language) if text else ""

    def pair(self, persona: Persona, pair: Pair) -> list[str]:
        say = phrases(self.language, "practised")
        lines = self.flow(_capital(say["at"].format(turn=pair.turn)), style=DIM)
        for key, step in (("compare.first", pair.one), ("compare.second", pair.other)):
            lines += [*self.flow(say[key], "  ", BOLD), *self.step(persona, step)]
        return lines

    def step(self, persona: Persona, step: Step | None) -> list[str]:
        say = phrases(self.language, "practised")
        if step is None:
            return self.flow(say["compare.ended"], " " * 4, DIM)
        you = f"{say['compare.you']}: {step.asked or say['silence']}"
        lines = [*self.flow(you, " " * 4), *self.flow(f"{persona.name}: {step.came}", " " * 4)]
        told = (say["compare.learned"].format(known=known) for known in step.known)
        return lines + [line for text in told for line in self.flow(text, " " * 6, DIM)]


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
