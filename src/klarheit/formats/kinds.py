"""What a file that is no text is: so that the refusal says what to do instead."""

import re

from klarheit.errors import UnreadableFile

_SIGNATURES = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"ID3", "recording"),
    (b"OggS", "recording"),
    (b"fLaC", "recording"),
    (b"\x1aE\xdf\xa3", "recording"),
    (b"\xff\xfb", "recording"),
    (b"\xff\xf3", "recording"),
    (b"\xff\xf1", "recording"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old_or_encrypted_word"),
    (b"{\\rtf", "rich_text"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
)
_CONTROL = re.compile("[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]")
_SAMPLE = 20_000


def refuse_foreign(content: bytes) -> None:
    """Raises UnreadableFile for an empty file and for kinds of files that are mistaken for transcripts."""
    if not content.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise UnreadableFile("empty")
    for signature, key in _SIGNATURES:
        if content.startswith(signature) and not (key == "picture" and _is_letters(content)):
            raise UnreadableFile(key)
    if content[4:8] == b"ftyp" or (content[:4] == b"RIFF" and content[8:12] in (b"WAVE", b"AVI ")):
        raise UnreadableFile("recording")
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        raise UnreadableFile("picture")


def refuse_noise(text: str) -> None:
    """Raises UnreadableFile when a tenth of the signs are none that a person writes."""
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > len(sample) * 0.1:
        raise UnreadableFile("binary")


def _is_letters(content: bytes) -> bool:
    """A text may begin with "BM" or "II*": then it goes on as text."""
    return not any(byte < 9 for byte in content[:64])
