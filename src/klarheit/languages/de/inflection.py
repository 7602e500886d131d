"""German noun phrases: found in what someone said, and declined for the one who asks.

A phrase is read in every way its article, adjectives and noun allow ("der Fahrer": nominative, or genitive of
the plural). A form counts as certain when all readings agree on it: so doubt leads to silence, not to a mistake.
"""

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from klarheit.languages import german_adjectives, german_nouns, memory
from klarheit.languages.de import names, words
from klarheit.languages.phrase import Phrase

CONTRACTIONS = {
    ("an", "dem"): "am",
    ("bei", "dem"): "beim",
    ("von", "dem"): "vom",
    ("zu", "dem"): "zum",
    ("zu", "der"): "zur",
}
"""A preposition and the article after it that are drawn together."""

_Endings = dict[str, tuple[str, ...]]
_GENDERS = ("m", "f", "n", "p")  # p: plural of any gender

# Endings by gender, in the order of german_nouns.CASES.
_DEFINITE: _Endings = {
    "m": ("der", "den", "dem", "des"),
    "f": ("die", "die", "der", "der"),
    "n": ("das", "das", "dem", "des"),
    "p": ("die", "die", "den", "der"),
}
_LIKE_EIN: _Endings = {
    "m": ("", "en", "em", "es"),
    "f": ("e", "e", "er", "er"),
    "n": ("", "", "em", "es"),
    "p": ("e", "e", "en", "er"),
}
_LIKE_DIES: _Endings = {
    "m": ("er", "en", "em", "es"),
    "f": ("e", "e", "er", "er"),
    "n": ("es", "es", "em", "es"),
    "p": ("e", "e", "en", "er"),
}
_WEAK: _Endings = {
    "m": ("e", "en", "en", "en"),
    "f": ("e", "e", "en", "en"),
    "n": ("e", "e", "en", "en"),
    "p": ("en", "en", "en", "en"),
}
_MIXED: _Endings = {
    "m": ("er", "en", "en", "en"),
    "f": ("e", "e", "en", "en"),
    "n": ("es", "es", "en", "en"),
    "p": ("en", "en", "en", "en"),
}

_CONTRACTED = {
    "dat": {"im": "mn", "am": "mn", "vom": "mn", "zum": "mn", "beim": "mn", "zur": "f"},
    "acc": dict.fromkeys(("ins", "ans", "aufs", "fürs", "durchs", "ums", "übers"), "n"),
}
_LOOSE = frozenset("im am zum zur ins ans aufs durchs ums übers ein eine einen einem einer".split())
"""A phrase with one of these mostly says where or when, or names something in passing."""
_SHORTENED = {
    "unserm": "unserem",
    "unsrem": "unserem",
    "unsern": "unseren",
    "unsren": "unseren",
    "unsre": "unsere",
    "unsrer": "unserer",
    "unsres": "unseres",
}

_PREPOSITIONS = {
    **dict.fromkeys("mit bei von zu aus nach seit gegenüber außer".split(), frozenset({"dat"})),
    **dict.fromkeys("für ohne gegen durch um".split(), frozenset({"acc"})),
    **dict.fromkeys("in an auf über unter vor hinter neben zwischen".split(), frozenset({"acc", "dat"})),
    **dict.fromkeys(
        "wegen trotz während statt anstatt innerhalb außerhalb aufgrund".split(), frozenset({"gen", "dat"})
    ),
}
_GENITIVE_BEFORE = frozenset(
    "einer eine eines einen keiner keine alle viele manche jeder jede jedes welche einige die der das".split()
)
_BARE = frozenset("der die das den dem".split())
_COUNTS = frozenset("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf beiden paar".split())
_ADVERBS = frozenset("sehr ziemlich ewig extrem ständig wirklich viel".split())
_FIRST_NAMES = names.FIRST_NAMES - names.AMBIGUOUS
_TITLES = ("Herr", "Herrn", "Frau")

_TOKEN = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_NAME = re.compile(r"(?: (?:Dr\.|Doktor|Professor|Prof\.))* [A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?\b")
_GOES_ON = re.compile(r"-|\s+\d|,\s+(?:d(?:er|ie|as|en|em|eren|essen|ass)|ob|wo|was|wie|wer|welche\w*|um)\b")
_CAPITAL = re.compile(r"\s+(?!(?:Sie|Ihnen|Ihre?[nmrs]?)\b)[A-ZÄÖÜ]")
_NEXT = re.compile(r"\s+(\w+)")
_BREAK = re.compile(r"[,.!?;:–-]")


class _Word(NamedTuple):
    text: str
    start: int
    end: int


class _Said(NamedTuple):
    """Words with their text; whether it has capital letters."""

    text: str
    words: list[_Word]
    capitals: bool

    def between(self, i: int) -> str:
        """What stands before word i, from the end of the word before."""
        return self.text[self.words[i - 1].end if i else 0 : self.words[i].start]

    def is_noun(self, word: str) -> bool:
        """Without capitals only known nouns count, and none that may be another word ("die kosten", "das weiß")."""
        if self.capitals:
            return word[0].isupper() and not german_adjectives.is_plain_adjective(word.lower())
        return bool(german_nouns.nouns(word.capitalize())) and not _may_be_no_noun(word)


def _may_be_no_noun(word: str) -> bool:
    return (
        word.endswith(("en", "ern", "eln"))
        or word in words.STOPWORDS
        or german_adjectives.is_plain_adjective(word)
    )


class _Article(NamedTuple):
    """One reading of an article or possessive. forms: how the asker says it, by gender and case."""

    gender: str
    case: str
    forms: dict[tuple[str, str], str]
    adjectives: _Endings


class _Shape(NamedTuple):
    """The words between article and noun, and the noun."""

    counted: str
    adverb: str
    adjectives: tuple[str, ...]
    noun: _Word
    name: str


class _Reading(NamedTuple):
    article: _Article
    noun: german_nouns.Noun


def noun_phrases(text: str) -> Iterator[Phrase]:
    """The phrases with an article or possessive, in order, that can be declined in at least one case."""
    tokens = [_Word(found[0], *found.span()) for found in _TOKEN.finditer(text)]
    said = _Said(text, tokens, any(map(str.isupper, text)))
    for i, word in enumerate(tokens):
        if _is_article(said, i):
            yield from _phrase(said, i)
        elif word.text in _TITLES and not (i and _articles(_small(tokens[i - 1].text))):
            yield from _titled(said, i)
        elif said.capitals and word.text[0].isupper() and word.text.lower() in _FIRST_NAMES:
            yield from _first_name(said, i)


def _is_article(said: _Said, i: int) -> bool:
    """Whether it is one, and not "ich meine", "so ein", or as in "die Leute, die Angebote schreiben"."""
    word = _small(said.words[i].text)
    if not _articles(word) or not i:
        return bool(_articles(word))
    before = said.words[i - 1].text
    if before.lower() in {"ich", "so", "solch", "kein", "was", "nicht"} and word.startswith(("mein", "ein")):
        return False
    if word not in _BARE:
        return True
    if said.capitals:
        return not ("," in said.between(i) and before[0].isupper())
    return word == "der" or not said.is_noun(before)


def _small(word: str) -> str:
    return _SHORTENED.get(word.lower(), word.lower())


def _phrase(said: _Said, i: int) -> Iterator[Phrase]:
    """At most one phrase: the first shape that can be declined."""
    for shape in _shapes(said, i):
        readings = list(_readings(said, i, shape))
        forms = _certain(readings, shape)
        if forms.keys() & {"nom", "acc", "dat"}:
            noun = readings[0].noun
            own = _small(said.words[i].text).startswith(("mein", "unser"))
            loose = _small(said.words[i].text) in _LOOSE
            score = 2 * own + bool(shape.adjectives) + bool(noun.before) + bool(shape.counted) - loose
            head = german_nouns.joined(noun.before, noun.singular) + shape.name
            yield Phrase(
                said.words[i].start,
                shape.noun.end + len(shape.name),
                head,
                forms,
                score,
                named=bool(shape.name),
            )
            return


def _shapes(said: _Said, i: int) -> Iterator[_Shape]:
    """The ways to part the words after an article into number, adverb, adjectives and noun."""
    row = _row(said, i + 1)
    counted = row.pop(0).text if row and row[0].text.lower() in _COUNTS else ""
    adverb = row.pop(0).text if row and row[0].text.lower() in _ADVERBS else ""
    for size in range(min(3, len(row))):
        adjectives, noun = tuple(word.text for word in row[:size]), row[size]
        if said.is_noun(noun.text) and all(map(german_adjectives.is_adjective, adjectives)):
            found = _NAME.match(said.text, noun.end) if noun.text in _TITLES else None
            if found or _ends(said, noun):
                yield _Shape(counted, adverb, adjectives, noun, found[0] if found else "")


def _row(said: _Said, start: int) -> list[_Word]:
    """Up to five words from here on with nothing but blanks between them."""
    row: list[_Word] = []
    for i in range(start, min(start + 5, len(said.words))):
        if said.between(i).strip():
            break
        row.append(said.words[i])
    return row


def _ends(said: _Said, noun: _Word) -> bool:
    """Whether nothing follows that belongs to the noun: a name, a figure, a second half, a clause."""
    if said.capitals:
        return not (_GOES_ON.match(said.text, noun.end) or _CAPITAL.match(said.text, noun.end))
    after = _NEXT.match(said.text, noun.end)  # "die feuer wehr"
    return not (_GOES_ON.match(said.text, noun.end) or (after and said.is_noun(after[1])))


def _readings(said: _Said, i: int, shape: _Shape) -> Iterator[_Reading]:
    """The ways in which article, adjectives and noun agree, and the words before the article allow."""
    allowed = _allowed_cases(said, i)
    noun_said = shape.noun.text if said.capitals else shape.noun.text.capitalize()
    if _is_infinitive(_small(said.words[i].text), shape):
        return
    for article, noun in itertools.product(
        _articles(_small(said.words[i].text)), german_nouns.nouns(noun_said)
    ):
        ending = article.adjectives[article.gender][german_nouns.CASES.index(article.case)]
        if (
            article.case in allowed
            and article.gender in (("p",) if shape.counted else noun.genders)
            and noun_said in german_nouns.spellings(noun, article.gender, article.case, ending)
            and all(adjective.endswith(ending) for adjective in shape.adjectives)
        ):
            yield _Reading(article, noun)


def _is_infinitive(article: str, shape: _Shape) -> bool:
    """ "beim Kanten", "zum Laden": what is done there, not the thing of that name."""
    return (
        article in {"beim", "zum"}
        and not shape.adjectives
        and shape.noun.text.endswith("en")
        and not any(noun.acc for noun in german_nouns.nouns(shape.noun.text.capitalize()))
    )


def _allowed_cases(said: _Said, i: int) -> frozenset[str]:
    """The cases that the word before leaves open. A bare genitive needs a noun or the like before it."""
    not_genitive = frozenset(german_nouns.CASES) - {"gen"}
    if not i or said.between(i).strip():
        return not_genitive
    before = said.words[i - 1].text
    if before.lower() in _PREPOSITIONS:
        return _PREPOSITIONS[before.lower()]
    return (
        frozenset(german_nouns.CASES)
        if said.is_noun(before) or before.lower() in _GENITIVE_BEFORE
        else not_genitive
    )


@memory.while_reading(512)
def _articles(word: str) -> tuple[_Article, ...]:
    """What a word can be as an article or possessive: empty for any other word."""
    for case, contracted in _CONTRACTED.items():
        if word in contracted:
            return tuple(_article(_DEFINITE, "", _WEAK, gender, case) for gender in contracted[word])
    return (
        *_spelled(word, _DEFINITE, "", "", _WEAK),
        *(
            _article
            for own in ("mein", "unser")
            for _article in _spelled(word, _LIKE_EIN, own, "Ihr", _MIXED)
        ),
        *(one for one in _spelled(word, _LIKE_EIN, "ein", "ein", _MIXED) if one.gender != "p"),
        *_spelled(word, _LIKE_DIES, "dies", "dies", _WEAK),
    )


def _spelled(word: str, endings: _Endings, stem: str, said: str, adjectives: _Endings) -> Iterator[_Article]:
    for gender, (case, ending) in (
        (g, pair) for g in _GENDERS for pair in zip(german_nouns.CASES, endings[g], strict=True)
    ):
        if stem + ending == word:
            yield _article(endings, said, adjectives, gender, case)


def _article(endings: _Endings, said: str, adjectives: _Endings, gender: str, case: str) -> _Article:
    forms = {
        (gender, case): said + ending
        for case, ending in zip(german_nouns.CASES, endings[gender], strict=True)
    }
    return _Article(gender, case, forms, adjectives)


def _certain(readings: list[_Reading], shape: _Shape) -> dict[str, str]:
    """The cases in which all readings give the same phrase."""
    forms = {}
    for case in german_nouns.CASES:
        said = {_worded(reading, case, shape) for reading in readings}
        if len(said) == 1 and (phrase := said.pop()):
            forms[case] = phrase + shape.name
    return forms


def _worded(reading: _Reading, case: str, shape: _Shape) -> str | None:
    article = reading.article
    was, ending = (
        article.adjectives[article.gender][german_nouns.CASES.index(name)] for name in (article.case, case)
    )
    noun = german_nouns.declined(reading.noun, article.gender, case, ending)
    if noun is None:
        return None
    adjectives = (adjective.removesuffix(was) + ending for adjective in shape.adjectives)
    parts = (article.forms[article.gender, case], shape.counted, shape.adverb, *adjectives, noun)
    return " ".join(filter(None, parts))


def _titled(said: _Said, i: int) -> Iterator[Phrase]:
    """ "Herr Tjarks", but not when he is being spoken to."""
    word = said.words[i]
    name = _NAME.match(said.text, word.end)
    if name and not _is_spoken_to(said, i, name.end()):
        title = word.text.removesuffix("n")
        objective = ("Herrn" if title == "Herr" else title) + name[0]
        forms = {"nom": title + name[0], "acc": objective, "dat": objective}
        yield Phrase(word.start, name.end(), title + name[0], forms, 0, named=True)


def _first_name(said: _Said, i: int) -> Iterator[Phrase]:
    """ "Onno", "Sabine Keller": the same in all cases but the genitive."""
    word, after_title = said.words[i], i and said.words[i - 1].text in _TITLES
    surname = _NAME.match(said.text, word.end)
    end = surname.end() if surname else word.end
    if not after_title and not _is_spoken_to(said, i, end):
        name = said.text[word.start : end]
        yield Phrase(word.start, end, name, dict.fromkeys(("nom", "acc", "dat"), name), 0, named=True)


def _is_spoken_to(said: _Said, i: int, end: int) -> bool:
    alone_after = not said.text[end:].strip() or bool(_BREAK.match(said.text[end:].lstrip()))
    return alone_after and (not i or bool(_BREAK.search(said.between(i))) or said.words[i - 1].text.istitle())
