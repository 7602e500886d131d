"""What an interviewer takes up: some of the counterpart's words, a clause given back, a half-sentence.

It is done by rule and without understanding, so it is stiff at times; a person does it better.
"""

import re
from random import Random

from script import Turned, script

from klarheit.languages import room

HALF_SAID = re.compile(r"([^.!?…„“”]+)…")
CLAUSE = re.compile(r"[^.!?…,;:–—()„“”\"]+")
WORD = re.compile(r"[\w'’-]+")
SUBSTANTIAL = 5
"""Words from which on there is something to take up (method: a substantial turn)."""


def is_substantial(text: str) -> bool:
    return len(text.split()) >= SUBSTANTIAL


def half_said(text: str) -> str:
    """The last words of a sentence that was left half said; "" when there is none."""
    found = HALF_SAID.findall(text)
    return " ".join(found[-1].split()[-6:]).strip(" ,;:–—") if found else ""


def some_words(text: str, language: str, dice: Random) -> str:
    """Up to three words in a row that begin and end with one that carries meaning; "" when there are none."""
    found = []
    for clause in CLAUSE.findall(text):
        words = clause.split()
        places = [at for at, word in enumerate(words) if _carries_meaning(word, language)]
        found += [" ".join(words[_first(places, at) : at + 1]) for at in places]
    return dice.choice(found) if found else ""


def _first(places: list[int], at: int) -> int:
    return min(place for place in places if at - 2 <= place <= at)


def _carries_meaning(word: str, language: str) -> bool:
    folded, *more = _folded([word])[0].split("'")
    return not more and len(word) > 3 and folded not in room(language, "words").STOPWORDS


def given_back(text: str, language: str, dice: Random) -> str:
    """One clause of four to fourteen words, said about the counterpart; "" when none can be."""
    clauses = [clause.split() for clause in CLAUSE.findall(text) if clause.strip()]
    fitting = [words for words in clauses if _can_be_given_back(words, language)]
    return _about_them(dice.choice(fitting), script(language).turned) if fitting else ""


def _can_be_given_back(words: list[str], language: str) -> bool:
    """A main clause about something, and not about the asker."""
    turned = script(language).turned
    said = [word for word in words if _carries_meaning(word, language)]
    main = words[0].casefold() not in turned.subordinate
    return 4 <= len(words) <= 14 and len(said) > 1 and main and not turned.never & set(_folded(words))


def _about_them(words: list[str], turned: Turned) -> str:
    folded = _folded(words)
    beside = {at + step for at, word in enumerate(folded) if word in turned.first for step in (-1, 1)} & set(
        range(len(words))
    )
    said = [
        turned.words.get(plain) or (_verb(word, plain, turned) if at in beside else word)
        for at, (word, plain) in enumerate(zip(words, folded, strict=True))
    ]
    clause = " ".join(said)
    return clause[:1].upper() + clause[1:]


def _verb(word: str, plain: str, turned: Turned) -> str:
    """The verb beside "ich"; an article there stays."""
    if plain in turned.verbs:
        return turned.verbs[plain]
    for ending, other in turned.ending.items():
        if word.endswith(ending) and plain not in turned.articles:
            return word.removesuffix(ending) + other
    return word


def _folded(words: list[str]) -> list[str]:
    return [word.casefold().replace("’", "'") for word in words]
