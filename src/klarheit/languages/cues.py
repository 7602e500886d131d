"""Cues of a language, written one to a line: how a move sounds.

A cue is a regular expression over lower-cased text with straight apostrophes. It begins and ends at a word
boundary; `...` between two spaces stands for up to four words. A conversation needs few of the many cues, and
compiling a regular expression is slow: so each is compiled when the words it begins with are first heard.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from klarheit.languages.memory import while_reading

_FEW_WORDS = r"(?:[ ,]+[^\s,.?!]+){0,4}?[ ,]+"
# A cue ends where a word ends, or behind a space that it names itself.
_WORD_END = r"(?:(?<!\w)|(?!\w|'\w))"
_WORD = re.compile(r"\w+(?:'\w+)*")
_DIGIT = re.compile(r"\d")
_ELEMENT = re.compile(
    r"\(\?:(?P<group>(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)(?P<times>[?*+]|\{[^}]*\}\??)?"
    r"|(?P<plain>[\w ',-]+(?![?*+{]))|(?P<maybe>[\w ',-])\?"
)
_GROUP_OF_WORDS = re.compile(r"\(\?:(?P<group>[^()]*)\)(?=$|[ (\[])(?!\(\?:[^ ])")
_WHOLE_WORD = re.compile(r"[^\W\d][\w']*(?=$| (?!\?)|[,.-])")
_WORD_BEGINS = re.compile(r"(?:^| | \)(?:[?*+]|\{\d,\d+\}\??))$")
# Stands for any word that begins with a digit.
_NUMBER = "0"
_WORD_BREAKS = (" ", ",", "-")
_LEAD_SIGNS = r"[\s,.!?…–—-]*"
# What follows a whole word, never its next letter.
_NO_LETTER = ("%", "€", "[,", "[ ,", "[- ", "[\\s", "(?=", "(?!", " ")
_MOST_BEGINNINGS = 300


@while_reading(4)  # several rooms look at a segment, one after the other
def lowered(text: str) -> str:
    """The text as cues see it."""
    return text.lower().replace("’", "'")


def whole(cues: str) -> re.Pattern[str]:
    """A pattern that matches a text which consists of such cues only."""
    return re.compile(rf"[\W_]*(?:(?:{'|'.join(_lines(cues))}){_WORD_END}[\s,.!…–—-]*)+$")


class Cues:
    """The cues of one room, by name.

    anywhere  cues that may begin at any word
    at_start  cues that begin the text, after any number of the words in `lead`
    """

    def __init__(
        self, anywhere: Mapping[str, str], at_start: Mapping[str, str] | None = None, lead: str = ""
    ) -> None:
        self._lead = re.compile(rf"(?:{lead})\b{_LEAD_SIGNS}")
        self._cues: list[tuple[str, str, bool]] = []
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._needed: dict[int, frozenset[str]] = {}
        self._index: dict[str, list[int]] = {}
        for cues, starting in ((anywhere, False), (at_start or {}, True)):
            for name, block in cues.items():
                for line in _lines(block):
                    self._add(name, line, starting)
        self._begun = frozenset(self._index)

    def _add(self, name: str, line: str, starting: bool) -> None:
        for beginning in set(_beginnings(line)):
            self._index.setdefault(beginning, []).append(len(self._cues))
        self._cues.append((name, line, starting))

    def find(self, said: str) -> frozenset[str]:
        """The names of the cues heard in a lowered text."""
        names: set[str] = set()
        heard = _beginnings_heard(said)
        for beginning in self._begun & heard:
            for number in self._index[beginning]:
                name = self._cues[number][0]
                if name not in names and self._may_hear(number, heard) and self._hears(number, said):
                    names.add(name)
        return frozenset(names)

    def _may_hear(self, number: int, heard: frozenset[str]) -> bool:
        """Whether the text has one of the words this cue cannot do without: cheaper than to compile it."""
        needed = self._needed.get(number)
        if needed is None:
            needed = self._needed[number] = _needed(self._cues[number][1])
        return not needed or not needed.isdisjoint(heard)

    def _hears(self, number: int, said: str) -> bool:
        pattern = self._compiled.get(number) or self._compile(number)
        if not self._cues[number][2]:
            return pattern.search(said) is not None
        return any(pattern.match(said, start) for start in self._starts(said))

    def _compile(self, number: int) -> re.Pattern[str]:
        self._compiled[number] = re.compile(rf"\b(?:{self._cues[number][1]}){_WORD_END}")
        return self._compiled[number]

    def _starts(self, said: str) -> Iterator[int]:
        """Where the text may be said to begin: at its first word, and after each leading word."""
        first = _WORD.search(said)
        start = first.start() if first else 0
        yield start
        while lead := self._lead.match(said, start):
            start = lead.end()
            yield start


@while_reading(4)
def _beginnings_heard(said: str) -> frozenset[str]:
    """Every word of a text, and every two words in a row; a word that begins with a digit is `_NUMBER`."""
    words = _WORD.findall(said)
    if _DIGIT.search(said):
        words = [_NUMBER if word[0].isdigit() else word for word in words]
    return frozenset((*words, *map(" ".join, pairwise(words))))


def _lines(block: str) -> list[str]:
    return [line.replace(" ... ", _FEW_WORDS) for line in map(str.strip, block.splitlines()) if line]


def _beginnings(line: str) -> Iterator[str]:
    """The first two words a cue may begin with, or only the first where the second may be any."""
    spelled, broken_off = _spelled_out(line)
    for beginning in {text + " " for text in spelled} | broken_off:
        words = _WORD.findall(beginning)
        closed = beginning.endswith(_WORD_BREAKS)
        if not words or (len(words) == 1 and not closed):
            raise ValueError(f"a cue must begin with a plain word: {line}")
        known = len(words) > 2 or (len(words) == 2 and closed)
        yield f"{words[0]} {words[1]}" if known else words[0]


def _spelled_out(cue: str) -> tuple[set[str], set[str]]:
    """A cue without its brackets: what is spelled to its end, and beginnings that break off.

    They break off where what follows is not plain, and after two whole words: nobody asks for more.
    """
    spelled, broken_off = {""}, set[str]()
    at = 0
    while spelled and at < len(cue):
        element = _ELEMENT.match(cue, at)
        if not element or len(spelled) > _MOST_BEGINNINGS:
            after = _what_follows(cue, at)
            return set(), broken_off | {text + after for text in spelled}
        at = element.end()
        with_it, broken_within = _options(element)
        broken_off |= {text + option for text in spelled for option in broken_within}
        spelled = {text + option for text in spelled for option in with_it}
        enough = {text for text in spelled if text.count(" ") > 1}
        broken_off |= enough
        spelled -= enough
    return spelled, broken_off


def _needed(cue: str) -> frozenset[str]:
    """Words of which every text with this cue has one; empty when there is no such group of plain words."""
    needed: frozenset[str] = frozenset()
    for element in _GROUP_OF_WORDS.finditer(cue):
        if _stands_alone(cue, element.start()):
            firsts = [_WHOLE_WORD.match(option) for option in _alternatives(element["group"])]
            if all(firsts):
                needed = frozenset(first.group() for first in firsts if first)
    return needed


def _stands_alone(cue: str, start: int) -> bool:
    """A group counts that is in no other group and begins a word."""
    before = cue[:start]
    return before.count("(") == before.count(")") and _WORD_BEGINS.search(before) is not None


def _what_follows(cue: str, at: int) -> str:
    """A number and a space stand for themselves; anything else may go on with the word."""
    if cue.startswith("\\d", at):
        return f"{_NUMBER} "
    return " " if cue.startswith(_NO_LETTER, at) else ""


def _options(element: re.Match[str]) -> tuple[set[str], set[str]]:
    """What an element may say in full, and what it may begin with."""
    if element["plain"] or element["maybe"]:
        return ({element["plain"]} if element["plain"] else {element["maybe"], ""}), set()
    full, begun = set[str](), set[str]()
    for option in _alternatives(element["group"]):
        spelled, broken_off = _spelled_out(option)
        full |= spelled
        begun |= broken_off
    times = element["times"]
    if times in (None, "?"):
        return (full | {""} if times else full), begun
    return (set() if times == "+" or times.startswith("{1") else {""}), begun | full


def _alternatives(group: str) -> list[str]:
    """A group's alternatives; a bar in an inner group does not part them."""
    depth, alternatives = 0, [""]
    for part in re.split(r"([()|])", group):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            alternatives.append("")
        else:
            alternatives[-1] += part
    return alternatives
