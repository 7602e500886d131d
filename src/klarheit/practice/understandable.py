"""Whether an utterance can be understood at all: markup, noise, another language."""

import re

from klarheit.clarity.facts.vocabulary import known_words
from klarheit.languages import LANGUAGES, room
from klarheit.moves.words import count_words

READ = 1500
"""Characters of an utterance that are listened to, the last ones."""
FEW = 2
"""Words beside markup that are too few to be meant."""
FOREIGN = 0.2
"""Share of function words of the other language from which on it is spoken."""
STRANGE = 0.34
"""Share of known words under which a longer sentence is in no language that is spoken here."""

_MARKUP = re.compile(r"<[^<>]{0,500}>|&\w+;|\{\{.*?\}\}|```|\[\[.*?\]\]")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def listened_to(utterance: str) -> str:
    """The end of an utterance from a word on, without markup, whitespace folded."""
    end = utterance[-READ:]
    if len(utterance) > READ:
        end = end.partition(" ")[2] or end
    return " ".join(_MARKUP.sub(" ", end).split())


def is_garbled(utterance: str) -> bool:
    """Whether there is no word in it that anybody knows, or more markup than words."""
    text = listened_to(utterance)
    words = [word.lower() for word in _WORD.findall(text)]
    return _is_markup(utterance, text) or not any(map(_is_word, words))


def _is_markup(utterance: str, text: str) -> bool:
    """Whether there was more markup in it than words."""
    return bool(_MARKUP.search(utterance[-READ:])) and count_words(text) <= FEW


def _is_word(word: str) -> bool:
    if not any(sign.isalpha() for sign in word):
        return False
    for one in LANGUAGES:
        words = room(one, "words")
        if word in words.STOPWORDS or words.lemma(word) != word:
            return True
    vowels = sum(sign in "aeiouyäöüéèáó" for sign in word)
    return len(word) > 2 and 0.2 <= vowels / len(word) <= 0.7 and not re.search(r"[^aeiouyäöü]{6}", word)


def is_foreign(text: str, language: str) -> bool:
    """Whether it is the other language, or none of both: by its function words."""
    words = [word.lower() for word in _WORD.findall(text)]
    shares = {
        one: sum(word in room(one, "layout").FUNCTION_WORDS for word in words) / max(1, len(words))
        for one in LANGUAGES
    }
    other = max(share for one, share in shares.items() if one != language)
    if len(words) >= 3 and other >= FOREIGN and other > 2 * shares[language]:
        return True
    known = known_words(language) | room(language, "words").STOPWORDS
    return len(words) >= 5 and sum(word in known for word in words) < STRANGE * len(words)
