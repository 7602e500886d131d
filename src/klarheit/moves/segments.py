"""A turn cut into segments: sentences, clauses that ask, and breaths of long unpunctuated speech.

Speech recognition often leaves punctuation out, so a question is also found by its word order (`openings`).
"""

import re
from types import ModuleType

from klarheit.languages import room
from klarheit.moves.openings import Opening, asks_though_told, is_indirect, opening_at, stands_free
from klarheit.moves.tokens import Tokens, tokenise

Span = tuple[int, int]

# Closing quotes and brackets belong to the sentence they end.
_SENTENCE_END = re.compile(r"(?:[.!?…]+|\.{2,})[\"“”»«’')\]]*(?=\s|$)")
# These say that a sentence tells.
_TOLD = frozenset(".!…;")
_HAS_WORD = re.compile(r"[^\W_]")
_INNER_SPACE = " \t\n\r\u00a0"
# A sentence longer than this many words was not spoken in one breath.
_BREATH = 24
_SHORTEST_CLAUSE = 6


def split(text: str, language: str) -> tuple[Span, ...]:
    """Segments of a turn as (start, end) characters, in order, without outer spaces; always at least one.

    language  "de" or "en"
    """
    asking, cutting = room(language, "word_order"), room(language, "segments")
    spans = [
        span for sentence in _sentences(text, cutting) for span in _clauses(text, sentence, asking, cutting)
    ]
    return tuple(spans) or (_trim(text, 0, len(text)),)


def _sentences(text: str, cutting: ModuleType) -> list[Span]:
    """Sentences, each with a word in it: marks without words belong to their neighbour."""
    spans: list[Span] = []
    start = 0
    word = _HAS_WORD.search(text)
    for mark in _SENTENCE_END.finditer(text):
        if word and word.start() < mark.end() and _ends_sentence(text, mark, cutting):
            spans.append(_trim(text, start, mark.end()))
            start = mark.end()
            word = _HAS_WORD.search(text, start)
    if word:
        spans.append(_trim(text, start, len(text)))
    elif spans:
        spans[-1] = _trim(text, spans[-1][0], len(text))
    return spans


def _ends_sentence(text: str, mark: re.Match[str], cutting: ModuleType) -> bool:
    """Whether this mark ends a sentence, and not an abbreviation, a date or a pause."""
    if mark.end() == len(text) or text[mark.start()] in "!?":
        return True
    following = text[mark.end() : mark.end() + 24].lstrip()
    if mark.group() != ".":
        return not following[:1].islower()
    word = _word_before(text, mark.start())
    if word.isdigit():
        return len(word) > 2 or (
            _first_word(following) not in cutting.AFTER_ORDINAL and not following[:1].islower()
        )
    return word.lower() not in cutting.ABBREVIATIONS


def _word_before(text: str, end: int) -> str:
    start = end
    while start and text[start - 1].isalnum():
        start -= 1
    return text[start:end]


def _first_word(text: str) -> str:
    return (text.split(maxsplit=1) or [""])[0].strip(".,;:!?").lower()


def _clauses(text: str, sentence: Span, asking: ModuleType, cutting: ModuleType) -> list[Span]:
    """A sentence cut where a new question begins inside it, and where a long one can be cut."""
    tokens = tokenise(text[slice(*sentence)])
    cuts = [*_question_cuts(tokens, asking), *_breath_cuts(tokens, cutting)]
    if not cuts:
        return [sentence]
    starts = [sentence[0], *(sentence[0] + tokens.start(cut) for cut in sorted(set(cuts)))]
    return [_trim(text, start, end) for start, end in zip(starts, [*starts[1:], sentence[1]], strict=True)]


def _question_cuts(tokens: Tokens, asking: ModuleType) -> list[int]:
    """Indices of words at which a further question, or a question after a statement, begins."""
    cuts: list[int] = []
    clause = behind = 0
    for index in _candidates(tokens.words, asking):
        opening = opening_at(tokens, index, asking) if index >= behind else None
        if opening is None or not _may_cut(tokens, clause, opening, asking):
            behind = opening.end if opening and opening.strong and index == 0 else behind
            continue
        cut = _with_joint(tokens, clause, index, asking)
        if cut > clause:
            cuts.append(cut)
        clause, behind = cut, opening.end
    return cuts


def _candidates(words: tuple[str, ...], asking: ModuleType) -> list[int]:
    """Indices of the words at which a question could open at all: most words are passed over here."""
    verbs, followers, asking_words = asking.OPENING_VERBS, asking.VERB_ENDINGS, asking.ASKING_WORDS
    return [
        index
        for index, (word, following) in enumerate(zip(words, (*words[1:], ""), strict=True))
        if word in verbs
        or word in asking_words
        or following in followers
        or (following in asking_words and word in asking.PREPOSITIONS)
    ]


def _may_cut(tokens: Tokens, clause: int, opening: Opening, asking: ModuleType) -> bool:
    """A strong opening cuts anywhere, a doubtful one between clauses and not where a full stop follows."""
    if is_indirect(tokens, opening.index, asking) or _hangs_on(tokens, clause, opening.index, asking):
        return False
    if opening.order == "asking" and not asks_though_told(tokens, opening, asking):
        return False
    mark = tokens.text[tokens.end : tokens.end + 1]
    if mark in _TOLD and (opening.order == "asking" or asking.INVERSION_ASKS):
        return opening.strong
    if mark in _TOLD or not stands_free(tokens, opening.index, asking):
        return opening.strong and mark not in _TOLD
    return (
        mark == "?"
        or tokens.words[opening.index] not in asking.RELATIVES
        or tokens.words[opening.index - 1] in asking.ANDS
    )


def _hangs_on(tokens: Tokens, clause: int, index: int, asking: ModuleType) -> bool:
    """Whether what opens here belongs to the clause before: "Wenn das läuft, was …", "… oder haben Sie …"."""
    first = clause
    while first < index and tokens.words[first] in asking.ANDS:
        first += 1
    before = tokens.words[index - 1] if index else ""
    return (
        tokens.words[first] in asking.SUBORDINATORS
        or before in asking.OR_WORDS
        or before in asking.SUBORDINATORS
    )


def _with_joint(tokens: Tokens, clause: int, index: int, asking: ModuleType) -> int:
    """The cut for a question at `index`: "und", "denn" before it belong to it, a lead of fillers too."""
    while index > clause and tokens.words[index - 1] in asking.ANDS:
        index -= 1
    return clause if asking.FILLERS.issuperset(tokens.words[clause:index]) else index


def _breath_cuts(tokens: Tokens, cutting: ModuleType) -> list[int]:
    """Where a sentence longer than a breath is cut: before "und ich", "aber das", "because we"."""
    if len(tokens.words) <= _BREATH:
        return []
    cuts, last = [], 0
    for index in range(_SHORTEST_CLAUSE, len(tokens.words) - _SHORTEST_CLAUSE + 1):
        if index - last < _SHORTEST_CLAUSE or tokens.words[index] not in cutting.JOINTS:
            continue
        if tokens.words[index + 1] in cutting.CLAUSE_SUBJECTS:
            cuts.append(index)
            last = index
    return cuts


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in _INNER_SPACE:
        start += 1
    while end > start and text[end - 1] in _INNER_SPACE:
        end -= 1
    return start, end
