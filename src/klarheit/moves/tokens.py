"""The running words of a text in lower case, with their places and with what separates them."""

import re

from klarheit.languages.memory import while_reading

_TOKEN = re.compile(r"[^\W_]+(?:[-'’&][^\W_]+)*")


class Tokens:
    """Words in lower case, with plain apostrophes, stutters ("is-is") once; `places` tell where they are."""

    __slots__ = ("_places", "text", "words")

    def __init__(self, text: str, words: tuple[str, ...]) -> None:
        self.text, self.words = text, words
        self._places: list[tuple[int, int]] = []

    @property
    def places(self) -> list[tuple[int, int]]:
        """Start and end of each word. Few texts are asked for them, so they are not looked up before."""
        if not self._places:
            self._places = [match.span() for match in _TOKEN.finditer(self.text)]
        return self._places

    @property
    def end(self) -> int:
        """Where the last word ends."""
        return self.places[-1][1]

    def start(self, index: int) -> int:
        return self.places[index][0]

    def breaks_before(self, index: int) -> bool:
        """Whether the text begins here, or more than spaces stands between this word and the one before."""
        return index == 0 or not self.text[self.places[index - 1][1] : self.places[index][0]].isspace()

    def is_capital(self, index: int) -> bool:
        """Whether the word begins with a capital letter."""
        return self.text[self.places[index][0]].isupper()


@while_reading(64)  # a sentence is read twice: when it is cut, and when its form is told
def tokenise(text: str) -> Tokens:
    """The words of a text."""
    lowered = text.lower()
    # "İ" becomes two letters: such a text keeps its capitals, and every word its place.
    words = _TOKEN.findall((lowered if len(lowered) == len(text) else text).replace("’", "'"))
    if "-" in text:
        words = [_said_once(word) if "-" in word else word for word in words]
    return Tokens(text, tuple(words))


def _said_once(word: str) -> str:
    """ "is-is" was stuttered, "e-mail" was not."""
    first, _, last = word.rpartition("-")
    return last if last.startswith(first.split("-")[0]) else word
