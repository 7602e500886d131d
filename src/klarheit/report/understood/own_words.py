"""From a quote of the map to words that can stand in a letter: verbatim always, sometimes a shorter part."""

import re
from dataclasses import replace
from functools import cache

from klarheit.clarity.model import Evidence
from klarheit.languages import room
from klarheit.moves.courtesies import is_check, is_courteous
from klarheit.moves.model import Talk
from klarheit.moves.words import content_words, count_words
from klarheit.report.understood.pattern import pattern

LONGEST = 32
"""Words up to which a quote may grow to its whole sentence, and by the one before it.  [design choice]"""
FEWEST = 2
SHORTEST = 3
TOO_SHORT = 4
"""Words of a sentence that says enough to be quoted for the next one's sake."""
SHORT_QUESTION = 18

_NO_QUESTION = (None, "question.tag", "question.rhetorical", "question.leading")
_PAUSE = re.compile(r"\s*…\s*")
_ENDS = re.compile(r"[.?!…]+[”“’\"»)]*(?=\s|$)")
_CLOSED = re.compile(r"[.?!…][”“’\"»)]*$")
_ENDED = re.compile(r"[.?!…][”“’\"»)]*\s+")


def worth_quoting(talk: Talk, evidence: Evidence) -> Evidence | None:
    """The quote without what a sentence can do without, or with what it cannot; None when nothing is left."""
    whole = _whole(talk, evidence)
    if whole.side == "partner" and hangs(whole.quote, talk.conversation.language):
        whole = _with_what_it_hangs_on(talk, whole)
    trimmed = _trimmed(talk, whole)
    if trimmed is None or count_words(trimmed.quote) < FEWEST:
        return None
    language = talk.conversation.language
    if is_courteous(trimmed.quote, language) or pattern("RIGHT", language).fullmatch(trimmed.quote):
        return None
    says = content_words(trimmed.quote, language) or pattern("NOTHING", language).search(trimmed.quote)
    return trimmed if says else None


def hangs(text: str, language: str) -> bool:
    """Whether a sentence begins with a word that points to the one before it."""
    return _bound(language).match(text) is not None


def question_before(talk: Talk, evidence: Evidence) -> Evidence | None:
    """The asker's question to which these words are the beginning of the reply; None when there is none."""
    turn = evidence.turn - 1
    if turn < 0 or talk.side(turn) != "asker" or evidence.side != "partner":
        return None
    if count_words(talk.turns[evidence.turn].text[: evidence.start]) > SHORTEST:
        return None
    last = talk.moves_by_turn[turn][-1]
    if last.form in _NO_QUESTION or is_check(talk.text(last), talk.conversation.language):
        return None
    return speakable(talk, Evidence.of(talk, last))


def speakable(talk: Talk, question: Evidence) -> Evidence | None:
    """A question without the words before it; None when it is too long or says nothing by itself."""
    trimmed = _trimmed(talk, question)
    language = talk.conversation.language
    if trimmed is None or not content_words(trimmed.quote, language):
        return None
    fits = SHORTEST <= count_words(trimmed.quote) <= SHORT_QUESTION and trimmed.quote.endswith("?")
    return trimmed if fits else None


def ends_a_sentence(talk: Talk, evidence: Evidence) -> bool:
    """Whether the quote reaches the end of its sentence."""
    if evidence.quote[-1] in ".!":
        return True
    rest = talk.turns[evidence.turn].text[evidence.end :]
    return not rest or rest[0] in ".!"


def begins_a_sentence(talk: Talk, evidence: Evidence) -> bool:
    """Whether nothing of its sentence stands before the quote but what one says first, or up to a "but"."""
    language = talk.conversation.language
    before = talk.turns[evidence.turn].text[: evidence.start]
    lead = before[_starts(before)[-1] :]
    if pattern("CONTRAST_BEFORE", language).search(lead):
        return not pattern("SUBORDINATE", language).search(lead)
    return not lead.strip() or pattern("FILLERS_BEFORE", language).fullmatch(lead) is not None


def at(evidence: Evidence, start: int, end: int) -> Evidence:
    """The part [start:end] of a quote, with its place."""
    first = evidence.start + start
    return replace(evidence, start=first, end=evidence.start + end, quote=evidence.quote[start:end])


def _whole(talk: Talk, evidence: Evidence) -> Evidence:
    """The whole sentence of a quote that is a part of one: a "but" cut off behind it belongs to it.

    What comes before a "but" may stay away: the sentence says the same without it.
    """
    text = talk.turns[evidence.turn].text
    ended = _CLOSED.search(evidence.quote)
    end = None if ended else _ENDS.search(text, evidence.end)
    last = evidence.end if ended else end.end() if end else len(text)
    first = max(start for start in _starts(text) if start <= evidence.start)
    if pattern("CONTRAST_BEFORE", talk.conversation.language).search(text[first : evidence.start]):
        first = evidence.start
    for start in (first, evidence.start):
        whole = replace(evidence, start=start, end=last, quote=text[start:last])
        if count_words(whole.quote) <= LONGEST:
            return whole
    return evidence


def _with_what_it_hangs_on(talk: Talk, evidence: Evidence) -> Evidence:
    """The quote with the sentences before it in the same turn, back to one that stands alone, if it fits."""
    text = talk.turns[evidence.turn].text
    starts = [start for start in _starts(text[: evidence.start]) if start < evidence.start]
    for start, end in zip(reversed(starts), (evidence.start, *reversed(starts)), strict=False):
        longer = replace(evidence, start=start, quote=text[start : evidence.end])
        if count_words(longer.quote) > LONGEST:
            break
        stands = not hangs(longer.quote, talk.conversation.language) or start == 0
        if stands and count_words(text[start:end]) >= TOO_SHORT:
            return longer
    return evidence


def _starts(text: str) -> list[int]:
    """Where the sentences of a text begin."""
    return [0, *(match.end() for match in _ENDED.finditer(text))]


def _trimmed(talk: Talk, evidence: Evidence) -> Evidence | None:
    """Without the words before and behind, and without a sentence at the end that was broken off."""
    language, quote = talk.conversation.language, evidence.quote
    end = _before_what_trails(quote, language)
    start = _after_pauses(quote, end, language)
    if lead := pattern("FILLERS_BEFORE", language).match(quote, start, end):
        start = lead.end()
    if start + evidence.start and (mend := pattern("MENDS", language).match(quote, start, end)):
        start = mend.end()
    while end > start and quote[end - 1] in " ,;:–-":
        end -= 1
    return at(evidence, start, end) if end > start else None


def _before_what_trails(quote: str, language: str) -> int:
    """Where the quote ends without what trails behind it; what breaks off goes, or shows that it does."""
    end = len(quote.rstrip())
    tail = pattern("FILLERS_AFTER", language).search(quote, 0, end)
    if tail is None:
        return end
    if not tail[0].lstrip().startswith("…"):
        return tail.start()
    whole = [match.end() for match in _ENDED.finditer(quote, 0, tail.start())]
    return whole[-1] if whole else quote.index("…", tail.start()) + 1


def _after_pauses(quote: str, end: int, language: str) -> int:
    """Where the last try of a sentence begins, when what comes behind the pause stands by itself."""
    pauses = list(_PAUSE.finditer(quote, 0, end))
    if not pauses:
        return 0
    start = pauses[-1].end()
    lead = pattern("FILLERS_BEFORE", language).match(quote, start, end)
    rest = quote[lead.end() if lead else start : end]
    return start if count_words(rest) >= SHORTEST and not hangs(rest, language) else 0


@cache
def _bound(language: str) -> re.Pattern[str]:
    return re.compile(room(language, "understood").BOUND)
