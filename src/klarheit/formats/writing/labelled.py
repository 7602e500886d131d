"""Lines that begin with who speaks: the common ground of plain text, Markdown, notes and Google Meet."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klarheit.formats import clock, labels, lexicon, markup, names
from klarheit.formats.labels import Labelled
from klarheit.formats.reading import Reading, Spoken
from klarheit.languages.memory import while_reading

_BULLET = re.compile(r"^(?:[-*•–·▪‣]|\d{1,3}[.)]|>>+)\s+")
_TIME = re.compile(r"^([\[(])?(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)(?(1)[\])])(?:\s*[-–—|]\s*|\s+|$)")
_TIME_MARK = re.compile(r"#\d{1,2}:\d{2}:\d{2}-\d{1,2}#")
_HEADING = re.compile(r"^#{1,6}\s+|^(?:-{3,}|\*{3,}|_{3,}|={3,})$")
_FRONT_MATTER = re.compile(r"^(?:---|[A-Za-z_]+:(?:\s.*)?|- .*|)$")
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.{1,120}?)(?<=\S)\1")


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line says if its label is no speaker, and the same split at its label."""

    said: str
    row: Labelled


def hear(lines: tuple[str, ...], expected: str = "") -> Reading:
    """The utterances of labelled lines; none when no line names a speaker.

    expected  text that lists who takes part: a label found in it is a speaker even if it occurs once
    """
    spoken, left_out = _spoken(_talk(lines), speakers(lines, expected))
    return Reading(spoken, notes=("lines_left_out",) if left_out else ())


def speakers(lines: tuple[str, ...], expected: str = "") -> frozenset[str]:
    """The labels that name speakers in these lines."""
    rows = [line.row for line in _talk(lines)]
    listed = (row.label for row in rows if row.label and row.label in expected)
    return labels.speakers_among(rows) | {label for label in listed if names.looks_like_name(label)}


def is_program_line(line: str) -> bool:
    """A footer, "Anna started transcription", a time on its own."""
    bare = line.strip("#*_ 👋")
    time = _TIME.match(bare)
    return bool(lexicon.pattern("PROGRAM_LINES").fullmatch(bare)) or (
        time is not None and time.end() == len(bare)
    )


@while_reading(2)  # several layouts look at the same lines, one after the other
def _talk(lines: tuple[str, ...]) -> tuple[_Line, ...]:
    """The lines of the talk itself: after the heading "Transcript", without headings and programs' lines."""
    talk = (line for line in lines[_beginning(lines) :] if line and not _HEADING.match(line))
    return tuple(_parsed(line) for line in talk if not is_program_line(line))


def _beginning(lines: Sequence[str]) -> int:
    """The line after the last heading "Transcript"; else after a front matter; else the first line."""
    headings = lexicon.words("layout", "TRANSCRIPT_HEADINGS")
    marked = [index for index, line in enumerate(lines) if line.strip("#*_: ").casefold() in headings]
    if marked:
        return marked[-1] + 1
    front = lines[: lines.index("---", 1) + 1] if "---" in lines[1:] and lines[0] == "---" else ()
    return len(front) if all(_FRONT_MATTER.match(line) for line in front) else 0


def _parsed(line: str) -> _Line:
    line = _BULLET.sub("", _TIME_MARK.sub("", line))
    time = _TIME.match(line)
    row = labels.split(line[time.end() :] if time else line)
    start = clock.seconds(time.group(2)) if time else row.start
    said = line[time.end() :] if time and time.group(1) else line  # "10:30 wäre gut" says it all
    return _Line(said, Labelled(row.label, row.text, start))


def _spoken(parsed: Iterable[_Line], speakers: frozenset[str]) -> tuple[list[Spoken], bool]:
    """Lines without a speaker go on with the one before; lines like "Next step: …" belong to nobody."""
    spoken: list[Spoken] = []
    current: str | None = None
    left_out = False
    for line in parsed:
        if line.row.label in speakers:
            current = line.row.label
            spoken.append(Spoken(_bare(line.row.text), current, line.row.start))
        elif line.row.label and line.row.label.casefold() in lexicon.words("layout", "NOTE_HEADINGS"):
            left_out = left_out or bool(spoken)
            current = None
        elif current is not None:
            spoken.append(Spoken(_bare(line.said), current, line.row.start))
        else:
            left_out = left_out or bool(spoken)
    return spoken, left_out


def _bare(text: str) -> str:
    """Without Markdown's emphasis; of a label alone on its line nothing is left."""
    return (
        _EMPHASIS.sub(r"\2", markup.resolve_entities(text))
        if "*" in text or "_" in text or "&" in text
        else text
    )
