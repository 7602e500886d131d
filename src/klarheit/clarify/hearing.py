"""The dialogue heard as a talk: the tool asks, the user answers; and the map drawn of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from klarheit.clarify.answers import items
from klarheit.clarify.exchanges import is_care, place, says_nothing, spoken, worth_telling
from klarheit.clarify.model import Dialogue, Exchange
from klarheit.clarify.subjects import subjects
from klarheit.clarity import concrete, draw_map
from klarheit.clarity.facts import facts
from klarheit.clarity.model import ClarityMap, Entry, Evidence, Option, State
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.languages import phrases
from klarheit.languages.memory import while_reading
from klarheit.moves.model import Move, Sides, Talk
from klarheit.moves.recognise import Span, recognise

_JOINT = re.compile(r"[,;:–—]\s+")
LONG = 16
"""Words of a segment that may speak of several things."""
CLAUSE = 4
"""Words of a clause that may stand by itself."""
_OF_QUESTIONS = ("question.", "kind.", "tie.")
ASSUMED = 0.6
"""How sure it is that an assumption is about a dimension."""
PLAIN = 0.95
"""How likely an answer is about what was asked, and about what it plainly speaks of."""
PICTURED = ("goal", "situation")
"""Dimensions about which a word or two says too little, typed as an answer …"""
FEW = 3
"""… up to so many words."""
LIKELY = 0.85
"""How likely the recogniser must hold a dimension that was not asked about for it to count."""


@dataclass(frozen=True, slots=True)
class Said:
    """A question with its answer, as it goes into the talk.

    tells    whether it may tell about dimensions that were not asked about
    parts    the segments of the answer where they are known, the items of a list; else ()
    settles  the dimension about which two things had been said, when this answer says which holds
    """

    exchange: Exchange
    answer: str
    dimension: str | None
    assumed: bool
    is_open: bool
    tells: bool = True
    parts: tuple[str, ...] = ()
    item: str = ""
    settles: str | None = None


Rows = tuple[Said, ...]
Guess = tuple[Evidence, frozenset[str]]
"""An assumption and the dimensions it is about."""


@while_reading(8)
def said(dialogue: Dialogue) -> Rows:
    """What was asked and answered, that of an earlier dialogue first; without what was passed over."""
    before = said(dialogue.earlier) if dialogue.earlier else ()
    return (*before, *_said(dialogue))


def _said(dialogue: Dialogue) -> Iterator[Said]:
    for exchange in dialogue.exchanges:
        is_open = says_nothing(dialogue, exchange)
        if not exchange.text or is_care(exchange) or not (is_open or worth_telling(dialogue, exchange)):
            continue
        manner, step, detail = place(dialogue, exchange.key)
        answer = _folded(spoken(dialogue, exchange))
        parts = tuple(map(_folded, items(exchange.text, dialogue.language)))
        is_list = bool(step and step.kind == "list" and not is_open)
        yield Said(
            exchange=exchange,
            answer=answer,
            dimension=detail if manner == "differ" else step.dimension if step else None,
            assumed=bool(step and step.standing == "assumed"),
            is_open=is_open,
            tells=bool(step and step.tells),
            parts=parts if is_list else (),
            item=detail if manner == "plain" else "",
            settles=detail if manner == "differ" and not is_open else None,
        )


def _folded(text: str) -> str:
    return " ".join(text.split())


def as_talk(dialogue: Dialogue) -> Talk:
    """The whole dialogue as a talk of which the tool is the asker and the user the partner."""
    return _talk(dialogue, said(dialogue))


def _talk(dialogue: Dialogue, rows: Rows) -> Talk:
    say = phrases(dialogue.language, "clarify")
    tool, self = Speaker(say["tool"], role="asker"), Speaker(say["self"], role="partner")
    pairs = (((tool.id, row.exchange.question), (self.id, row.answer)) for row in rows)
    turns = tuple(Turn(who, text) for pair in pairs for who, text in pair)
    conversation = Conversation(dialogue.language, (tool, self), turns)
    sides = Sides(frozenset({tool.id}), "role")
    if not turns:
        return Talk(conversation, sides, ())
    heard = recognise(conversation, sides, goes_on=True)
    found = [[(move.start, move.end) for move in moves] for moves in heard.moves_by_turn]
    spans = _cut(found, rows)
    if spans != found:
        heard = recognise(conversation, sides, spans, goes_on=True)
    return replace(heard, moves=tuple(_told_about(heard, rows)))


def _cut(spans: list[list[Span]], rows: Rows) -> list[list[Span]]:
    """The segments as heard; of a list, one for each item; of what is long, one for each few clauses."""
    cut = list(spans)
    for turn, row in enumerate(rows):
        heard = (piece for span in spans[2 * turn + 1] for piece in _clauses(row.answer, span))
        cut[2 * turn + 1] = list(_places(row)) or list(heard)
    return cut


def _clauses(text: str, span: Span) -> Iterator[Span]:
    """A segment, at its commas where it is longer than `LONG` words."""
    start, end = span
    if len(text[start:end].split()) > LONG:
        for joint in _JOINT.finditer(text, start, end):
            if min(len(text[start : joint.start()].split()), len(text[joint.end() : end].split())) >= CLAUSE:
                yield start, joint.start()
                start = joint.end()
    yield start, end


def _places(row: Said) -> Iterator[tuple[int, int]]:
    end = 0
    for part in row.parts:
        start = row.answer.find(part, end)
        if start >= 0:
            end = start + len(part)
            yield start, end


def _told_about(heard: Talk, rows: Rows) -> Iterator[Move]:
    """The moves with what is known beyond their words: which step asked, and that an answer is one."""
    for turn, moves in enumerate(heard.moves_by_turn):
        row = rows[turn // 2]
        asking = [move for move in moves if move.form] or list(moves)
        for move in moves:
            if turn % 2:
                yield _answering(heard, move, row)
            elif move is asking[-1]:
                yield _about(move, row.dimension)
            else:
                yield replace(move, labels=(), dimensions=(), about=())


def _answering(heard: Talk, move: Move, row: Said) -> Move:
    """A segment of an answer: it is about what was asked, and about what it plainly speaks of."""
    if row.is_open:
        return replace(move, labels=("answer",), dimensions=(), about=())
    about = {}
    if row.tells:
        about = {dimension: chance for dimension, chance in move.about if chance >= LIKELY}
        about |= dict.fromkeys(subjects(heard.text(move), heard.conversation.language), PLAIN)
    if row.dimension:
        about[row.dimension] = PLAIN
    return replace(move, labels=("answer",), dimensions=(), about=tuple(about.items()))


def _about(question: Move, dimension: str | None) -> Move:
    labels = tuple(label for label in question.labels if label.startswith(_OF_QUESTIONS))
    labels = labels if question.form else ("question.open", *labels)
    return replace(question, labels=labels, dimensions=(dimension,) if dimension else (), about=())


@while_reading(4)
def drawn(dialogue: Dialogue) -> ClarityMap:
    """The map of the dialogue.

    What the user only assumes is at most vague and marked so. Two statements about different options are no
    contradiction, nor is what an answer has settled.
    """
    rows = said(dialogue)
    own = [row for row, one in enumerate(rows) if not one.assumed]
    talk = _talk(dialogue, tuple(rows[row] for row in own))
    found = draw_map(talk)
    turns = [turn for row in own for turn in (2 * row, 2 * row + 1)]
    assumed = list(_guesses(dialogue, rows))
    meant = (_meant(entry, talk) for entry in found.entries)
    entries = tuple(_mended(_moved(entry, turns, rows), dialogue, rows, assumed) for entry in meant)
    purpose = _at(found.purpose, turns) if found.purpose else None
    options = tuple(_option(option, turns) for option in found.options)
    return replace(found, entries=entries, purpose=purpose, options=options)


def _meant(entry: Entry, talk: Talk) -> Entry:
    """The entry without words about something else: "The board wants one head" names nobody who decides."""
    own = tuple(one for one in entry.evidence if one.side == "asker" or _is_about(one, entry.dimension, talk))
    if own == entry.evidence and entry.state != "clear" and entry.missing != "date":
        return entry
    if not own:
        return Entry(entry.dimension, "untouched")
    lacks = [lacking(entry.dimension, one.quote, talk.conversation.language) for one in own]
    missing = None if None in lacks else lacks[0]
    return replace(entry, state="vague" if missing else "clear", evidence=own, missing=missing)


def lacking(dimension: str | None, text: str, language: str) -> str | None:
    """What words lack to be clear: as `concrete.missing`; a word or two ("peace") is no picture of a goal."""
    found = {fact.kind for fact in facts(text, language)}
    lacks = concrete.missing(dimension or "", text, language)
    if lacks in found:
        return None
    return lacks or ("example" if dimension in PICTURED and len(text.split()) <= FEW and not found else None)


def _is_about(evidence: Evidence, dimension: str, talk: Talk) -> bool:
    """Whether a segment of the quote answers what was asked, or plainly speaks of the dimension."""
    return any(
        move.start < evidence.end and evidence.start < move.end and dimension in dict(move.about)
        for move in talk.moves_by_turn[evidence.turn]
    )


def _at(evidence: Evidence, turns: list[int]) -> Evidence:
    """The same words at their place in the whole talk."""
    return replace(evidence, turn=turns[evidence.turn])


def _option(option: Option, turns: list[int]) -> Option:
    speaks_for, risks = ([_at(one, turns) for one in some] for some in (option.speaks_for, option.risks))
    return Option(_at(option.said, turns), tuple(speaks_for), tuple(risks))


def _moved(entry: Entry, turns: list[int], rows: Rows) -> Entry:
    """The same entry with its evidence at the places of the whole talk; the tool's words are no evidence."""
    if entry.evidence and all(one.side == "asker" for one in entry.evidence):
        return Entry(entry.dimension, "asked")
    question = _at(entry.question, turns) if entry.question else None
    own = [_at(one, turns) for one in entry.evidence if one.side == "partner"]
    telling = [one for one in own if _may_tell(rows[one.turn // 2], entry.dimension)]
    if own and not telling:
        return Entry(entry.dimension, "untouched")
    evidence = dict.fromkeys(_within_item(one, rows[one.turn // 2]) for one in telling)
    return replace(entry, evidence=tuple(evidence), question=question)


def _may_tell(row: Said, dimension: str) -> bool:
    """Whether an answer may tell of a dimension: the day of a step is no deadline of the whole."""
    return row.tells or row.dimension == dimension


def _within_item(evidence: Evidence, row: Said) -> Evidence:
    """A quote that began in the item before begins with its own."""
    for start, end in _places(row):
        if evidence.start < start < evidence.end <= end:
            return replace(evidence, start=start, quote=row.answer[start : evidence.end])
    return evidence


def _mended(entry: Entry, dialogue: Dialogue, rows: Rows, guesses: Sequence[Guess]) -> Entry:
    """What is known beyond the talk: what each question asked about, what is assumed, what was settled."""
    about = [row for row, one in enumerate(rows) if one.dimension == entry.dimension]
    settling = [row for row in about if rows[row].settles]
    if settling:
        return _answered(entry, dialogue, rows, settling)
    if entry.state == "contradictory" and _about_several(entry, rows):
        return _answered(entry, dialogue, rows, [one.turn // 2 for one in entry.evidence])
    if entry.state not in ("untouched", "asked"):
        return entry
    answered = [row for row in about if not (rows[row].is_open or rows[row].assumed)]
    if answered:
        return _answered(entry, dialogue, rows, answered)
    return _assumed(entry, guesses) or _asked(entry, dialogue)


def _about_several(entry: Entry, rows: Rows) -> bool:
    """Whether the evidence speaks of different items of a list."""
    return len({rows[one.turn // 2].item for one in entry.evidence}) > 1


def _answered(entry: Entry, dialogue: Dialogue, rows: Rows, answered: Sequence[int]) -> Entry:
    """The entry that rests on whole answers."""
    evidence = tuple(_whole(row, rows) for row in answered)
    lacks = [lacking(entry.dimension, rows[row].answer, dialogue.language) for row in answered]
    missing = None if None in lacks else lacks[0]
    state: State = "vague" if missing else "clear"
    return replace(entry, state=state, source="said", evidence=evidence, missing=missing)


def _whole(row: int, rows: Rows) -> Evidence:
    return Evidence(2 * row + 1, 0, len(rows[row].answer), rows[row].answer, "partner")


def _assumed(entry: Entry, guesses: Sequence[Guess]) -> Entry | None:
    """The entry that rests on assumptions, or None when nothing about it is assumed."""
    evidence = tuple(evidence for evidence, about in guesses if entry.dimension in about)
    if not evidence:
        return None
    return replace(
        entry, state="vague", source="assumed", evidence=evidence, missing="partner_said", confidence=ASSUMED
    )


def guesses(dialogue: Dialogue) -> tuple[Guess, ...]:
    """What is only assumed, each with the dimensions it is about; with none where its words name none."""
    return tuple(_guesses(dialogue, said(dialogue)))


def _guesses(dialogue: Dialogue, rows: Rows) -> Iterator[Guess]:
    """What is only assumed, and about which dimensions: by the question, or by the words of each."""
    for row, one in enumerate(rows):
        if one.assumed and not one.is_open:
            for start, end in list(_places(one)) or [(0, len(one.answer))]:
                part = one.answer[start:end]
                about = frozenset({one.dimension}) if one.dimension else subjects(part, dialogue.language)
                yield Evidence(2 * row + 1, start, end, part, "partner"), about


def _asked(entry: Entry, dialogue: Dialogue) -> Entry:
    """A step that was passed over was asked about all the same."""
    steps = (place(dialogue, exchange.key).step for exchange in dialogue.exchanges)
    was_asked = entry.dimension in {step.dimension for step in steps if step}
    return replace(entry, state="asked") if was_asked else entry
