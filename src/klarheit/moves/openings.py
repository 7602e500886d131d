"""Where a direct question opens in running words, by word order alone: no question mark is needed.

Two orders open one: an asking word with the verb after it ("bis wann brauchen Sie", "how much do you"), and a
verb before its subject ("haben Sie", "did they"). The word sets stand in `languages/*/questions.py`.
"""

from dataclasses import dataclass
from types import ModuleType
from typing import Literal

from klarheit.moves.tokens import Tokens

Order = Literal["asking", "verb"]

# So many words may stand between an asking word and its verb: "wie viele von Ihren neuen Leuten haben".
_REACH = 6
# So many words back a subordinate clause may have begun.
_MEMORY = 12


@dataclass(frozen=True, slots=True)
class Opening:
    """A question that opens at word `index`.

    end     index of the word behind its verb: "wie viele Leute haben | Sie"
    order   whether an asking word or a verb comes first
    form    "question.open", "question.narrow" or "question.closed"
    strong  it opens a question wherever it stands; others only where a clause can begin
    """

    index: int
    end: int
    order: Order
    form: str
    strong: bool


def opening_at(tokens: Tokens, index: int, asking: ModuleType, certain: bool = False) -> Opening | None:
    """The question that opens at this word, or None.

    asking   the room "word_order" of the language
    certain  a question mark says that there is one: doubtful pairs of verb and subject count too
    """
    word = tokens.words[index]
    if word in asking.ASKING_WORDS or word in asking.PREPOSITIONS:
        return _asking_word(tokens.words, index, asking)
    return _verb_first(tokens, index, asking, certain)


def starts_with_verb(tokens: Tokens, index: int, asking: ModuleType) -> Opening | None:
    """A question that begins with a verb before any noun: "reicht Montag", "does Monday work"."""
    words = tokens.words[index : index + 2]
    if len(tokens.words) < index + 3 or words[0] not in asking.START_VERBS:
        return None
    if (
        words[1] in asking.START_FOLLOWERS
        or words[1] in asking.SUBJECTS
        or _is_blocked(tokens, index, asking)
    ):
        return None
    return Opening(index, index + 1, "verb", "question.closed", False)


def asks_though_told(tokens: Tokens, opening: Opening, asking: ModuleType) -> bool:
    """Whether it asks although the sentence ends in a full stop, as careless transcripts have it."""
    words = tokens.words
    if opening.order == "asking":
        return words[opening.end - 1] in asking.VERBS
    return words[opening.index + 1] in asking.TOLD_SUBJECTS


def stands_free(tokens: Tokens, index: int, asking: ModuleType) -> bool:
    """Whether a clause can begin here: behind a mark, at a capital, behind a word that joins clauses."""
    return (
        tokens.breaks_before(index)
        or tokens.words[index - 1] in asking.CLAUSE_ENDS
        or (tokens.is_capital(index) and tokens.words[index] in asking.CAPITALS)
        or _follows_final_verb(tokens.words, index, asking)
    )


def _follows_final_verb(words: tuple[str, ...], index: int, asking: ModuleType) -> bool:
    """Whether a main clause ends with a verb before this word; behind "wenn …" a main clause goes on."""
    if not asking.CLAUSE_FINAL.match(words[index - 1]) or _next(words, index) not in asking.STRONG_SUBJECTS:
        return False
    joints: frozenset[str] = asking.SUBORDINATORS
    return joints.isdisjoint(words[max(index - _MEMORY, 0) : index])


def is_indirect(tokens: Tokens, index: int, asking: ModuleType) -> bool:
    """Whether the word before makes an asking clause indirect: "sagen, wer …", "depends on how …"."""
    before = tokens.words[index - 1] if index else ""
    if before not in asking.MATRIX or not tokens.breaks_before(index):
        return before in asking.MATRIX
    return before in asking.MATRIX_BEFORE_COMMA and tokens.words[index] in asking.INDIRECT


def asking_form(word: str, behind: tuple[str, ...], asking: ModuleType) -> str:
    """Open or narrow, by the words up to the verb: "wie lange" narrows, "welche Ideen" widens."""
    if not asking.WIDENING.isdisjoint(behind):
        return "question.open"
    if not asking.NARROWING.isdisjoint(behind):
        return "question.narrow"
    form: str = asking.ASKING_WORDS[word]
    return form


def _asking_word(words: tuple[str, ...], index: int, asking: ModuleType) -> Opening | None:
    at = index if words[index] in asking.ASKING_WORDS else index + 1
    if at >= len(words) or words[at] not in asking.ASKING_WORDS:
        return None
    verb = _verb_after(words, at, asking)
    if verb is None:
        return None
    form = asking_form(words[at], words[at + 1 : verb + 1], asking)
    return Opening(index, verb + 1, "asking", form, index == at and _is_strong(words, at, verb, asking))


def _is_strong(words: tuple[str, ...], at: int, verb: int, asking: ModuleType) -> bool:
    if words[verb] not in asking.VERBS:
        return False
    beside = verb <= at + 1 and words[at] in asking.STRONG_ASKING_WORDS
    return beside or _next(words, verb) in asking.STRONG_SUBJECTS


def _verb_after(words: tuple[str, ...], at: int, asking: ModuleType) -> int | None:
    """Index of the verb that an asking word at `at` brings forward, or None when no main clause follows."""
    if words[at] in asking.VERBS:
        return at
    if _takes_plural(words, at, asking):
        return at + 2
    takes_nouns = words[at] in asking.NOUN_TAKERS
    for place in range(at + 1, min(at + 1 + _REACH, len(words))):
        word = words[place].removesuffix(asking.CLITIC)
        if _is_verb(words, place, at, takes_nouns, asking):
            return place
        takes_nouns = takes_nouns or word in asking.NOUN_TAKERS
        stops = word in asking.PERSONS if takes_nouns else word not in asking.W_MODIFIERS
        if stops and word != words[at]:
            return None
    return None


def _takes_plural(words: tuple[str, ...], at: int, asking: ModuleType) -> bool:
    """ "Which properties | were you": a plural that looks like a verb, before the real one."""
    if not asking.INVERSION_ASKS or at + 3 >= len(words):
        return False
    thing, verb, subject = words[at + 1 : at + 4]
    looks_like_verb = thing not in asking.VERBS and thing.endswith(asking.ASKED_VERB_ENDINGS)
    is_verb = verb in asking.VERBS and verb not in asking.CLEFT_VERBS
    return looks_like_verb and is_verb and subject in asking.STRONG_SUBJECTS


def _is_verb(words: tuple[str, ...], place: int, at: int, takes_nouns: bool, asking: ModuleType) -> bool:
    """A listed verb, or next to the asking word one that its ending betrays."""
    word = words[place].removesuffix(asking.CLITIC)
    if word in asking.VERBS:
        return True
    if word in asking.EMBEDDERS or word in asking.W_MODIFIERS or word in asking.NO_VERBS:
        return False
    if not asking.INVERSION_ASKS:
        return word.endswith(asking.ASKED_VERB_ENDINGS) and (
            not takes_nouns or _next(words, place) in asking.SUBJECTS
        )
    subject_asked = words[at] in asking.ASKED_SUBJECTS and word.endswith(asking.ASKED_VERB_ENDINGS)
    return place == at + 1 and (word in asking.ASKED_VERBS or subject_asked)


def _verb_first(tokens: Tokens, index: int, asking: ModuleType, certain: bool) -> Opening | None:
    verb, subject = tokens.words[index], _next(tokens.words, index)
    if verb not in asking.VERBS and subject not in asking.VERB_ENDINGS:
        return _clitic(tokens, index, asking)
    agree = _agree(verb, subject, asking)
    if not agree or _is_blocked(tokens, index, asking) or not (certain or _asks(tokens.words, index, asking)):
        return None
    return Opening(index, index + 1, "verb", "question.closed", _is_strong_pair(verb, subject, asking))


def _clitic(tokens: Tokens, index: int, asking: ModuleType) -> Opening | None:
    """ "Gibt’s noch jemanden": verb and subject in one word."""
    if tokens.words[index] not in asking.CLITIC_VERBS or _is_blocked(tokens, index, asking):
        return None
    return Opening(index, index + 1, "verb", "question.closed", False)


def _is_strong_pair(verb: str, subject: str, asking: ModuleType) -> bool:
    if (verb, subject) in asking.STRONG_PAIRS:
        return True
    return (
        asking.INVERSION_ASKS
        and subject in asking.STRONG_SUBJECTS
        and (verb, subject) not in asking.WEAK_PAIRS
    )


def _agree(verb: str, subject: str, asking: ModuleType) -> bool:
    """Whether this can be a verb and its subject; "bringt sie" is about her."""
    if subject in asking.PLURAL_SUBJECTS and not verb.endswith(asking.PLURAL_ENDINGS):
        return False
    if verb in asking.VERBS:
        return subject in asking.SUBJECTS
    return (
        subject in asking.VERB_ENDINGS
        and verb not in asking.NO_VERBS
        and verb.endswith(asking.VERB_ENDINGS[subject])
    )


def _asks(words: tuple[str, ...], index: int, asking: ModuleType) -> bool:
    """Whether verb and subject ask even without "?", and are no statement with its first word left out."""
    verb, subject = words[index], words[index + 1]
    if (verb, subject) in asking.STRONG_PAIRS:
        return True
    if (verb, subject) in asking.WEAK_PAIRS or index + 2 >= len(words):
        return False
    if index and (verb, subject) in asking.DOUBTFUL_PAIRS and words[index - 1] not in asking.CLAUSE_ENDS:
        return False
    if subject in asking.CHOOSY_SUBJECTS:
        return verb in asking.CHOOSY_SUBJECTS[subject]
    if verb in asking.VERBS and verb not in asking.COMMANDS:
        return True
    return not asking.PARTICLES.isdisjoint(words[index + 2 : index + 5])


def _is_blocked(tokens: Tokens, index: int, asking: ModuleType) -> bool:
    """Whether the word before is the subject or fills the first place: "we have you", "dann haben Sie"."""
    if index == 0:
        return False
    words, before = tokens.words, tokens.words[index - 1]
    repeated = index > 1 and before == _next(words, index) and words[index - 2] not in asking.CLAUSE_ENDS
    copula = words[index] in asking.COPULAS and before in asking.COPULA_BLOCKERS
    return (repeated or copula or before in asking.BLOCKERS) and not tokens.breaks_before(index)


def _next(words: tuple[str, ...], index: int) -> str:
    return words[index + 1] if index + 1 < len(words) else ""
