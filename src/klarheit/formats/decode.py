"""From bytes to text, whatever program on whatever computer wrote them."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4_000
_HIGH = re.compile(rb"[\x80-\xff]+")
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\u0085|\f|\v")


def to_text(content: bytes) -> str:
    """The text with `\\n` at line ends, without byte order mark; what can't be read becomes U+FFFD."""
    text = content.decode(encoding(content), errors="replace")
    return _LINE_ENDS.sub("\n", text).removeprefix("\ufeff")


def encoding(content: bytes) -> str:
    """The encoding by byte order mark, else by what the bytes look like."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    return _utf16_without_mark(content) or _eight_bit(content)


def _utf16_without_mark(content: bytes) -> str | None:
    """European text in UTF-16 has a zero in nearly every second byte."""
    sample = content[:_SAMPLE]
    zeros_even, zeros_odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(zeros_even, zeros_odd) < len(sample) * 0.3:
        return None
    return "utf-16-le" if zeros_odd > zeros_even else "utf-16-be"


def _eight_bit(content: bytes) -> str:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged_or_older(content)
    return "utf-8"


def _damaged_or_older(content: bytes) -> str:
    """UTF-8 with a few broken bytes stays UTF-8; otherwise Chinese, else Windows' Western European."""
    damage = content.decode("utf-8", errors="replace").count("\ufffd")
    runs = _HIGH.findall(content)
    if damage * 4 < len(runs):
        return "utf-8"
    return "gb18030" if _is_chinese(content, runs) else "cp1252"


def _is_chinese(content: bytes, runs: list[bytes]) -> bool:
    """GB 2312 writes high bytes in pairs and long runs; an umlaut in Windows-1252 stands alone."""
    if not runs or sum(map(len, runs)) < 3 * len(runs):
        return False
    try:
        text = content.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return sum("\u4e00" <= sign <= "\u9fff" for sign in text) > len(runs)
