"""Talks that a person cut and coded by the manual (`training/coding-manual.md`): files `*.talk`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from klarheit.clarity.model import DIMENSIONS
from klarheit.conversation import Conversation, Role, Speaker, Turn
from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.languages import LANGUAGES
from klarheit.moves.model import LABELS, QUESTION_FORMS, QUESTION_KINDS, Sides

FORMS = tuple(key.partition(".")[2] for key in QUESTION_FORMS)
KINDS = tuple(key.partition(".")[2] for key in QUESTION_KINDS)
FOLLOW_UP = "follow_up"
PLAIN = frozenset(label for label in LABELS if "." not in label)
PARTNER_ONLY = frozenset("answer story ask_back objection commitment refusal doubt".split())
BOTH = frozenset("greeting farewell smalltalk next_step agenda backchannel".split())
ASKER_ONLY = PLAIN - PARTNER_ONLY - BOTH
BESIDE_A_FORM = frozenset(
    "advice pitch pressure reflection agenda next_step smalltalk greeting ask_back summary price".split()
)
SIDES = Sides(frozenset(("asker",)), "role")

_SPEAKERS = (Speaker("asker", role="asker"), Speaker("partner", role="partner"))
_WHO: dict[str, Role] = {"A": "asker", "P": "partner"}
_KEYS = {
    **{form: f"question.{form}" for form in FORMS},
    **{kind: f"kind.{kind}" for kind in KINDS},
    FOLLOW_UP: f"tie.{FOLLOW_UP}",
}


@dataclass(frozen=True, slots=True)
class Segment:
    """What one line of a talk says.

    turn        index of the turn within the talk
    labels      the short names of the manual, in the order of the file
    dimensions  keys of the dimensions; a key that is only touched in vague words is in `vague` as well
    text        whitespace runs folded to one space
    """

    turn: int
    side: Role
    labels: tuple[str, ...]
    dimensions: tuple[str, ...]
    vague: frozenset[str]
    text: str

    @property
    def form(self) -> str | None:
        return next((label for label in self.labels if label in FORMS), None)

    @property
    def kind(self) -> str | None:
        return next((label for label in self.labels if label in KINDS), None)

    @property
    def keys(self) -> tuple[str, ...]:
        """The labels as keys of `LABELS`."""
        return tuple(_KEYS.get(label, label) for label in self.labels)


@dataclass(frozen=True, slots=True)
class CodedTalk:
    """A coded conversation: its head as written, and its segments in order."""

    path: Path
    head: dict[str, str]
    segments: tuple[Segment, ...]

    @property
    def language(self) -> str:
        return self.head["language"]

    def conversation(self) -> Conversation:
        """The talk without its coding: each turn is its segments, with a space between."""
        turns = (Turn(said[0].side, " ".join(one.text for one in said)) for said in self.by_turn())
        return Conversation(self.language, _SPEAKERS, tuple(turns))

    def spans(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """Start and end of every segment within the text of its turn, by turn."""
        return tuple(tuple(spans_of([one.text for one in said])) for said in self.by_turn())

    def by_turn(self) -> tuple[tuple[Segment, ...], ...]:
        turns: dict[int, list[Segment]] = {}
        for segment in self.segments:
            turns.setdefault(segment.turn, []).append(segment)
        return tuple(map(tuple, turns.values()))


def spans_of(texts: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each text within all of them, with a space between."""
    start = 0
    for text in texts:
        yield start, start + len(text)
        start += len(text) + 1


def read_all(folder: Path) -> Iterator[CodedTalk]:
    """All talks in the folder and the folders within, by path. Raises what `read` raises."""
    return (read(path) for path in sorted(folder.rglob("*.talk")))


def read(path: Path) -> CodedTalk:
    """The talk in this file.

    Raises UnreadableFile with file, line and what is wrong there.
    """
    head: dict[str, str] = {}
    segments: list[Segment] = []
    for number, line in enumerate(_lines(path), 1):
        try:
            if line.startswith("#"):
                key, _, value = line[1:].partition(":")
                head[key.strip()] = value.strip()
            elif line.strip():
                segments.append(_segment(line, segments[-1] if segments else None))
        except KlarheitError as error:
            raise UnreadableFile(error.key, file=path, line=number, **error.fields) from error
    if head.get("language") not in LANGUAGES:
        raise UnreadableFile("coding_language", file=path)
    if not segments:
        raise UnreadableFile("coding_empty", file=path)
    return CodedTalk(path, head, tuple(segments))


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise UnreadableFile("coding_no_utf8", file=path) from error
    except OSError as error:
        raise UnreadableFile("table_unreadable", file=path, reason=error) from error


def _segment(line: str, before: Segment | None) -> Segment:
    fields = [" ".join(field.split()) for field in line.split("|")]
    if len(fields) != 4 or not fields[3]:
        raise UnreadableFile("coding_columns")
    turn, side = _place(fields[0], before)
    labels = tuple(label.strip() for label in fields[1].split(",") if label.strip())
    keys = [key.strip() for key in fields[2].split(",") if key.strip()]
    vague = frozenset(key.rstrip("~ ") for key in keys if key.endswith("~"))
    segment = Segment(turn, side, labels, tuple(key.rstrip("~ ") for key in keys), vague, fields[3])
    _check_names(segment)
    _check_form(segment)
    _check_side(segment)
    return segment


def _place(who: str, before: Segment | None) -> tuple[int, Role]:
    if who == "+" and before:
        return before.turn, before.side
    if who not in _WHO:
        raise UnreadableFile("coding_who")
    if before and before.side == _WHO[who]:
        raise UnreadableFile("coding_goes_on", who=who)
    return (before.turn + 1 if before else 0), _WHO[who]


def _check_names(segment: Segment) -> None:
    known = {*FORMS, *KINDS, *PLAIN, FOLLOW_UP}
    if not segment.labels:
        raise UnreadableFile("coding_unlabelled")
    if unknown := [label for label in segment.labels if label not in known]:
        raise UnreadableFile("coding_label_unknown", labels=unknown)
    if len(set(segment.labels)) != len(segment.labels):
        raise UnreadableFile("coding_label_twice")
    if unknown := [key for key in segment.dimensions if key not in DIMENSIONS]:
        raise UnreadableFile("coding_dimension_unknown", dimensions=unknown, known=DIMENSIONS)
    if len(segment.dimensions) > 2:
        raise UnreadableFile("coding_dimensions_many")


def _check_form(segment: Segment) -> None:
    """One form and one kind at most; what stands beside a form, and what does not."""
    labels, others = set(segment.labels), _others(segment)
    if len(labels.intersection(FORMS)) > 1 or len(labels.intersection(KINDS)) > 1:
        raise UnreadableFile("coding_forms_many")
    asked = segment.form and segment.side == "asker"
    if not asked and (odd := labels.intersection((*KINDS, FOLLOW_UP))):
        raise UnreadableFile("coding_no_form", labels=sorted(odd))
    if segment.form and (odd := others - BESIDE_A_FORM):
        raise UnreadableFile("coding_beside_form", labels=sorted(odd))
    if not segment.form and len(others) > 1:
        raise UnreadableFile("coding_labels_many")


def _check_side(segment: Segment) -> None:
    others, partner = _others(segment), segment.side == "partner"
    if odd := others & (ASKER_ONLY if partner else PARTNER_ONLY):
        if partner:
            raise UnreadableFile("coding_not_partner", labels=sorted(odd))
        raise UnreadableFile("coding_not_asker", labels=sorted(odd))
    if partner and bool(segment.form) != ("ask_back" in others):
        raise UnreadableFile("coding_ask_back")


def _others(segment: Segment) -> set[str]:
    return set(segment.labels).difference(FORMS, KINDS, (FOLLOW_UP,))
