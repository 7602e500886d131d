"""From what stands in a file to what was said: tags, entities, control characters, white space."""

import html
import re
import unicodedata

# Only tags that subtitles really carry: "<5 % Mehrkosten" and "<Firma>" are words.
_TAG = re.compile(
    r"</?(?:i|b|u|s|c|v|lang|ruby|rt|font|span|br|p)(?:[.\s/][^<>\n]*)?>|<(?:\d+:)?\d+:\d+[.,]\d+>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_UNSEEN = re.compile(
    "[\u0000-\u0008\u000e-\u001b\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPOKEN_SIGN = re.compile(r"[^\W_]")


def without_tags(text: str) -> str:
    """Subtitle text without tags and inline times, entities resolved."""
    return resolve_entities(_TAG.sub("", text)) if "<" in text or "&" in text else text


def resolve_entities(text: str) -> str:
    """`&amp;` as `&`; a bare ampersand ("F&E") stays."""
    return _ENTITY.sub(lambda match: html.unescape(match.group()), text)


def clean(text: str) -> str:
    """One line of composed, visible characters; runs of white space folded to one space."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _SURROGATE.sub("\ufffd", text))
    return " ".join(_UNSEEN.sub("", text).split())


def says_something(text: str) -> bool:
    """Whether there is at least one letter or digit in it."""
    return bool(_SPOKEN_SIGN.search(text))
