"""Is a segment a question, and of which form (method, section 2)? Recognised with and without "?"."""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from types import ModuleType
from typing import NamedTuple

from klarheit.languages import room
from klarheit.moves.cues import Cues, Hit, flat
from klarheit.moves.openings import (
    Opening,
    asking_form,
    asks_though_told,
    is_indirect,
    opening_at,
    stands_free,
    starts_with_verb,
)
from klarheit.moves.tokens import Tokens, tokenise
from klarheit.moves.words import content_lemmas

_WORDS = re.compile(r"[\w']+")
_QUESTION_MARK = re.compile(r"\?[\"“”»«’')\]\s.!]*$")
_TOLD = frozenset(".!…;")
_SHORT = 4
_ANNOUNCES = frozenset(":„“\"'")
# How sure the rules are: about as often they are right on the annotated talks of docs/recognition.md.
_ASKED, _UNASKED = 0.95, 0.85
STARTING = ("declared", "leading", "rhetorical", "no_question", "given_back", "elliptic", "proposal")


class Question(NamedTuple):
    """The form of a question and how sure the rules are of it, 0..1.

    states      a statement that asks only by its tag or its "?"
    gives_back  a statement that begins as one gives back what the partner said ("Das heißt, Sie …?")
    """

    form: str
    confidence: float
    states: bool = False
    gives_back: bool = False


def reports_a_question(before: str, language: str) -> bool:
    """Whether a segment announces what others ask ("und heute sagen die:"): what follows is only told."""
    return before[-1:] in _ANNOUNCES and _others_ask(language).search(before) is not None


@cache
def _others_ask(language: str) -> re.Pattern[str]:
    return re.compile(room(language, "questions").TELLS_WHAT_OTHERS_ASK, re.IGNORECASE)


@dataclass(eq=False)
class _Segment:
    """One segment made ready.

    first  index of the first word behind the leads ("okay", "und")
    asked  whether it ends in "?"
    told   whether it ends in a full stop or the like
    """

    text: str
    language: str
    tokens: Tokens
    first: int
    asked: bool
    told: bool

    @cached_property
    def said(self) -> str:
        """Its flat text: character p of the segment is said[p + 1]."""
        return flat(self.text)

    @cached_property
    def hits(self) -> dict[str, list[Hit]]:
        """The cues found in it, by key; those of `STARTING` only at its first word, with or without leads."""
        found: dict[str, list[Hit]] = {}
        anywhere, starting = _cues(self.language)
        for hit in chain(anywhere.hits(self.said), starting.hits_at(self.said, self._starts())):
            found.setdefault(hit.key, []).append(hit)
        return found

    def _starts(self) -> tuple[int, ...]:
        """Which words of the flat text it may begin with."""
        if not 0 < self.first < len(self.tokens.words):
            return (0,)
        return (0, len(self.said[: self.tokens.start(self.first) + 1].split()))

    def begins(self, key: str) -> Hit | None:
        """The cue of this key with which the segment begins, leads left aside."""
        if key not in self.hits:
            return None
        place = self.tokens.start(self.first) + 1 if self.first < len(self.tokens.words) else 1
        return next((hit for hit in self.hits[key] if hit.start in (1, place)), None)

    def invitation(self, asking: ModuleType) -> Hit | None:
        """A command that invites to tell, and no report of one ("they tell me")."""
        for hit in self.hits.get("invitation", ()):
            if (
                self.said[: hit.start].rsplit(maxsplit=1)[-1:] == []
                or self.said[: hit.start].split()[-1] not in asking.BLOCKERS
            ):
                return hit
        return None

    def ends(self, key: str, blockers: frozenset[str]) -> bool:
        """Whether the segment ends with a cue of this key, and no blocker stands before it."""
        length = len(self.said.rstrip())
        for hit in self.hits.get(key, ()):
            before = self.said[: hit.start].rsplit(maxsplit=1)[-1:]
            if hit.end >= length and before and before[0] not in blockers and self._set_off(hit):
                return True
        return False

    def _set_off(self, tag: Hit) -> bool:
        """With a full stop, a tag stands behind a comma: "…, oder." and not "Für die geht das."."""
        return not self.told or not self.text[: tag.start - 1].rstrip()[-1:].isalnum()


def find_question(text: str, language: str) -> Question | None:
    """The question a segment asks, or None.

    text      one segment, see `segments.split`
    language  "de" or "en"
    """
    asking = room(language, "word_order")
    tokens = tokenise(text)
    if not tokens.words:
        return None
    asked = "?" in text and _QUESTION_MARK.search(text) is not None
    told = not asked and text[-1:] in _TOLD
    segment = _Segment(text, language, tokens, _behind_leads(tokens, asking), asked, told)
    if not asked and not _may_ask(segment, asking):
        return None
    if "reported" in segment.hits or (not asked and segment.begins("no_question")):
        return None
    confidence = _ASKED if segment.asked else _UNASKED
    if segment.begins("proposal"):
        return Question("question.closed", confidence)
    form = _soft(segment, asking) or _direct(segment, asking) or _elliptic(segment, asking)
    if form:
        return Question("question.rhetorical" if segment.begins("rhetorical") else form, confidence)
    form = _stated(segment, asking)
    gives_back = bool(segment.begins("given_back") or segment.begins("declared"))
    return Question(form, confidence, True, gives_back) if form else None


def may_repeat(question: Question, text: str, language: str, known: frozenset[str]) -> bool:
    """Whether a question is a statement that may only repeat the partner: where it reflects, it asks nothing.

    known  lemmas of what the partner just said: a statement made only of them says nothing new
    """
    if not question.states or question.gives_back:
        return question.gives_back
    said = frozenset(content_lemmas(text, language))
    return bool(said) and said <= known


def _may_ask(segment: _Segment, asking: ModuleType) -> bool:
    """Whether a segment without "?" is worth a closer look: most are passed over here."""
    words, first = segment.tokens.words, segment.first
    if words[-1] in _words_of("SURE_TAGS", segment.language) or not asking.HINTS.isdisjoint(words):
        return True
    if not asking.ASKING_WORDS.keys().isdisjoint(words[first : first + 2]):
        return True
    if len(words) <= first + _SHORT:
        ellipses = _words_of("ELLIPTIC", segment.language)
        if not ellipses.isdisjoint((words[0], *words[first : first + 1])):
            return True
    return _opening(segment, asking) is not None


@cache
def _words_of(cues: str, language: str) -> frozenset[str]:
    """All words in some cues, as "SURE_TAGS"."""
    return frozenset(
        word for cue in getattr(room(language, "questions"), cues) for word in _WORDS.findall(cue)
    )


def _behind_leads(tokens: Tokens, asking: ModuleType) -> int:
    """Index of the first word behind "okay", "thank you", "und": what the segment really begins with."""
    first = 0
    while first < len(tokens.words):
        if tokens.words[first : first + 2] in asking.LEAD_PAIRS:
            first += 2
        elif tokens.words[first] in asking.LEADS and opening_at(tokens, first, asking) is None:
            first += 1
        else:
            break
    return first


def _soft(segment: _Segment, asking: ModuleType) -> str | None:
    """ "Mich würde interessieren, wie …", "Erzählen Sie mal": the form of what follows, else open."""
    cue = next(iter(segment.hits.get("soft", ())), None) or segment.invitation(asking)
    return _indirect_form(segment.tokens, cue.start - 1, asking) if cue else None


def _indirect_form(tokens: Tokens, start: int, asking: ModuleType) -> str:
    """The form of the first asking clause behind a character: "ob" is closed, "wann" narrow, none is open."""
    for place, word in enumerate(tokens.words):
        if tokens.start(place) < start:
            continue
        if word in asking.WHETHER:
            return "question.closed"
        if word in asking.ASKING_WORDS:
            return asking_form(word, tokens.words[place + 1 : place + 3], asking)
    return "question.open"


def _direct(segment: _Segment, asking: ModuleType) -> str | None:
    opening = _opening(segment, asking)
    if opening is None or (segment.told and not asks_though_told(segment.tokens, opening, asking)):
        return None
    if opening.order == "verb" and segment.begins("leading"):
        return "question.leading"
    compares = opening.order == "verb" or not asking.COMPARING.isdisjoint(segment.tokens.words)
    if compares and "any" not in segment.hits and _offers_choice(segment.tokens, opening.end + 1, asking):
        return "question.choice"
    return opening.form


def _opening(segment: _Segment, asking: ModuleType) -> Opening | None:
    tokens, first = segment.tokens, segment.first
    if first >= len(tokens.words):
        return None
    opening = opening_at(tokens, first, asking, segment.asked) or starts_with_verb(tokens, first, asking)
    if opening or tokens.words[first] not in asking.SUBORDINATORS:
        return opening
    return _behind_condition(segment, asking)


def _behind_condition(segment: _Segment, asking: ModuleType) -> Opening | None:
    """The question behind "Wenn das läuft, …"."""
    for index in range(segment.first + 1, len(segment.tokens.words)):
        opening = opening_at(segment.tokens, index, asking)
        if opening is None or is_indirect(segment.tokens, index, asking):
            continue
        if _begins_clause(segment, opening, asking):
            return opening
    return None


def _begins_clause(segment: _Segment, opening: Opening, asking: ModuleType) -> bool:
    """Whether a main clause can begin there; without punctuation every asking word with its verb may."""
    if segment.asked or segment.told:
        return stands_free(segment.tokens, opening.index, asking) and (segment.asked or opening.strong)
    return opening.order == "asking" or opening.strong


def _offers_choice(tokens: Tokens, start: int, asking: ModuleType) -> bool:
    """Whether two things stand side by side from word `start` on; "ein oder zwei" do not."""
    return any(
        tokens.words[place] in asking.OR_WORDS and tokens.words[place + 1] not in asking.NO_CHOICE
        for place in range(start, len(tokens.words) - 1)
    )


def _elliptic(segment: _Segment, asking: ModuleType) -> str | None:
    """ "Und bis wann", "Which brand", "Und danach": an asking word without a verb, a phrase that asks on."""
    words = segment.tokens.words[segment.first :]
    if not words:
        return "question.open" if segment.asked and segment.begins("elliptic") else None
    at = 1 if words[0] in asking.PREPOSITIONS and len(words) > 1 else 0
    if words[at] in asking.ASKING_WORDS and (segment.asked or _is_bare(words[at:], asking)):
        return asking_form(words[at], words[at + 1 : at + 3], asking)
    cue = segment.begins("elliptic")
    if cue and cue.end >= len(segment.said.rstrip()):
        return "question.open"
    return None


def _is_bare(words: tuple[str, ...], asking: ModuleType) -> bool:
    """Whether an asking word stands with nothing but its noun or size: "wie viele", "which brand"."""
    if words[0] in asking.NOUN_TAKERS or asking.NOUN_TAKERS.intersection(words[1:2]):
        return len(words) <= _SHORT and asking.EMBEDDERS.isdisjoint(words[1:2])
    return all(word in asking.W_MODIFIERS or word in asking.NARROWING for word in words[1:])


def _stated(segment: _Segment, asking: ModuleType) -> str | None:
    """A statement that asks: by its tag, or by "?"."""
    if segment.first == len(segment.tokens.words):
        return None
    tag = segment.ends("tag" if segment.asked else "sure_tag", asking.TAG_BLOCKERS)
    if not (tag or segment.asked or segment.begins("declared")):
        return None
    if "thesis" in segment.hits:
        return "question.leading"
    if tag:
        return "question.tag"
    return "question.choice" if _offers_choice(segment.tokens, 1, asking) else "question.closed"


@cache
def _cues(language: str) -> tuple[Cues, Cues]:
    """The cues that count anywhere, and those that only begin a segment."""
    table = room(language, "questions").CUES
    anywhere = {key: cues for key, cues in table.items() if key not in STARTING}
    return Cues(anywhere), Cues({key: table[key] for key in STARTING})
