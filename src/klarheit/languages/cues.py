"""Cues of a language, written one to a line: regular expressions over lower-cased text.

A cue ends where a word ends; `...` between two spaces stands for up to four words.
"""

import re

_FEW_WORDS = r"(?:[ ,]+[^\s,.?!]+){0,4}?[ ,]+"
# A cue ends where a word ends, or behind a space that it names itself.
_WORD_END = r"(?:(?<!\w)|(?!\w|'\w))"


def lowered(text: str) -> str:
    """The text as cues see it: in lower case, with straight apostrophes."""
    return text.lower().replace("’", "'")


def whole(cues: str) -> re.Pattern[str]:
    """A pattern that matches a text which consists of such cues only."""
    lines = [line.replace(" ... ", _FEW_WORDS) for line in map(str.strip, cues.splitlines()) if line]
    return re.compile(rf"[\W_]*(?:(?:{'|'.join(lines)}){_WORD_END}[\s,.!…–—-]*)+$")
