"""What can go wrong, with fields. The sentence for people is made where it is shown, in their language."""


class KlarheitError(Exception):
    """`key` names a sentence in `languages/*/errors.py`; `fields` fill its blanks."""

    def __init__(self, key: str, **fields: object) -> None:
        super().__init__(key, fields)
        self.key = key
        self.fields = fields


class UnreadableFile(KlarheitError):
    """The file is no transcript we can read: empty, binary, too large, encrypted, of no known layout."""


class UnsupportedLanguage(KlarheitError):
    """The conversation is neither German nor English. Fields: `language` (ISO 639-1 code found)."""


class NoMirrorPossible(KlarheitError):
    """The file was read, but a mirror needs something it lacks: two speakers, words, a known asker."""
