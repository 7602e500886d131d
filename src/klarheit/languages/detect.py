"""Which language a conversation is in: function words first, a trained classifier when they leave it open."""

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from klarheit.errors import UnsupportedLanguage
from klarheit.languages import LANGUAGES, phrases, room

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_DEFAULT = LANGUAGES[0]
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_ENOUGH = 20_000  # characters: more of the talk changes nothing
_CLEAR_SHARE = 0.15
_CLEAR_LEAD = 2.0
_SURE_WORDS = 5
_FOREIGN_SHARE = 0.12
_FOREIGN_WORDS = 12
_FOREIGN_CERTAINTY = 0.9


class Verdict(NamedTuple):
    """`sure` is False when there was too little to go by."""

    language: str
    sure: bool


def detect(text: str) -> str:
    """ "de" or "en". Raises UnsupportedLanguage when it is clearly another language."""
    return judge([text]).language


def lean(text: str) -> str:
    """ "de" or "en", whichever has more of its function words in the text; never refuses."""
    shares = _shares(_WORD.findall(text[:_ENOUGH].casefold()))
    return max(LANGUAGES, key=lambda language: shares[language])


def judge(texts: Iterable[str]) -> Verdict:
    """The language of a conversation, and whether that is sure. Raises UnsupportedLanguage."""
    text = _beginning(texts)
    words = _WORD.findall(text.casefold())
    shares = _shares(words)
    best = max(LANGUAGES, key=lambda language: shares[language])
    others = max(share for language, share in shares.items() if language != best)
    if shares[best] >= _CLEAR_SHARE and shares[best] >= _CLEAR_LEAD * others:
        return Verdict(best, len(words) >= _SURE_WORDS)
    return _classified(text, words, best, shares[best])


def _beginning(texts: Iterable[str]) -> str:
    parts, length = [], 0
    for text in texts:
        parts.append(text)
        length += len(text)
        if length > _ENOUGH:
            break
    return " ".join(parts)[:_ENOUGH]


def _shares(words: list[str]) -> dict[str, float]:
    """The share of each language's function words."""
    return {
        language: sum(word in room(language, "layout").FUNCTION_WORDS for word in words) / max(1, len(words))
        for language in LANGUAGES
    }


def _classified(text: str, words: list[str], best: str, share: float) -> Verdict:
    if not words:
        return Verdict(_DEFAULT, False)
    found, certainty = _classify(text)
    if found in LANGUAGES and certainty >= _FOREIGN_CERTAINTY:
        return Verdict(found, len(words) >= _FOREIGN_WORDS)
    if share < _FOREIGN_SHARE and (_is_other_script(text) or _is_foreign(found, certainty, words)):
        raise UnsupportedLanguage(_sentence(found), language=found)
    return Verdict(best if share else _DEFAULT, False)


def _is_foreign(found: str, certainty: float, words: list[str]) -> bool:
    return found not in LANGUAGES and certainty >= _FOREIGN_CERTAINTY and len(words) >= _FOREIGN_WORDS


def _is_other_script(text: str) -> bool:
    letters = [sign for sign in text if sign.isalpha()]
    return len(letters) > 4 and sum(bool(_LATIN.match(sign)) for sign in letters) < len(letters) / 2


def _classify(text: str) -> tuple[str, float]:
    """ISO 639-1 code and certainty 0..1."""
    found, certainty = _classifier().classify(text)
    return str(found), float(certainty)


@cache
def _classifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - 0.2 s, hardly ever needed

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _sentence(language: str) -> str:
    """The key of the sentence that names this language, where we know its name."""
    named = f"language_unsupported.{language}"
    return named if named in phrases(_DEFAULT, "errors") else "language_unsupported"
