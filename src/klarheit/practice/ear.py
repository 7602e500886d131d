"""The ear of a counterpart: the segments of one utterance, with what was said before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from klarheit.clarity import concrete
from klarheit.languages import room
from klarheit.moves.cues import Cues, flat
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import content_lemmas, count_words, same_idea
from klarheit.practice.model import State
from klarheit.practice.repeated import echoes, folded

FITS = 0.25
"""Share of the content words of a reflection that must come from what the partner said."""
LONGER = 5
"""Letters of a word by which one sees whether something was said before …"""
ALIKE_WORDS = 0.34
"""… and the share of such words that is enough."""
ABOUT = 2
"""Dimensions that one question asks about at most."""
SHORT = 16
"""Words of a statement that merely repeats."""
STRAYS = 2
"""Content words of a question for a detail by which one sees that it is about something else."""
LIST_ITEM = 2
"""Words of a question that is a mere keyword."""
LIKELY = 0.5
"""How likely what counts against the asker must be, unless the recogniser is sure of it."""

_QUOTED = re.compile(r"„[^“”]*[“”]|“[^“”]*”|\"[^\"]*\"")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_AGAINST = ("pressure", "dismissal", "pitch", "advice", "price", "information")
_GIVES_BACK = frozenset(("reflection", "summary"))
_THESES = ("question.leading", "question.tag")
_OPENLY = ("question.open", "question.narrow")
_TABLES = (
    *("GENERIC", "INSTRUCTIONS", "INSULTS", "NOT_US", "INVITES", "OFFERS", "SENSES", "QUESTION_WORDS"),
    *("PRESSES", "DISMISSES", "ADVISES", "PITCHES", "PARTS", "NICETIES", "SUMS_UP", "LISTENS", "PURPOSES"),
    *("APOLOGIES", "NODS", "OWN", "IFS", "MONEY", "OPENLY", "PRAISES"),
)
_PLAINLY = {"pressure": "PRESSES", "dismissal": "DISMISSES", "advice": "ADVISES", "pitch": "PITCHES"}
_TELLS = ("pitch", "advice", "information")
_GUESSED = "goal"
_AIMS = frozenset(("purpose", "pressure", "pitch", "price", "advice", "next_step"))


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that is answered: the last one of a turn.

    form        "open", "narrow", "closed", "choice", "leading"
    kinds       what of a fact's `kinds` it meets: its form, and its kind if it has one
    dimensions  what it asks about, the likeliest first
    follow_up   whether it ties in with what was said
    bare        whether it holds no content word of its own: "Und dann?"
    money       whether it names money
    strays      its content words, when nothing else says plainly what it is about
    """

    text: str
    form: str
    kinds: frozenset[str]
    dimensions: tuple[str, ...] = ()
    follow_up: bool = False
    bare: bool = False
    money: bool = False
    strays: frozenset[str] = frozenset()


class Ear:
    """The segments of one utterance, with what was said before in the ear."""

    def __init__(self, talk: Talk, state: State, moves: Sequence[Move], hints: Sequence[str]) -> None:
        self._talk, self._language, self._moves, self._hints = talk, state.language, moves, hints
        self._cues: dict[str, frozenset[str]] = {}
        self._partner = state.said_by("partner")[-2:]
        self._heard = _lemmas(" ".join(self._partner), self._language)
        self._ever = " ".join(state.said_by("partner"))
        self.echo = echoes(" ".join(talk.text(move) for move in moves), state)
        self.reflection, self.misses = self._given_back()
        self.questions = [move for move in moves if self._asks(move)]

    def first(self, label: str) -> str:
        """The first segment that is no question and bears a label, and gives nothing back."""
        return next((self._text(move) for move in self._moves if self._bears(move, label)), "")

    def _bears(self, move: Move, label: str) -> bool:
        return label in move.labels and not move.form and self._text(move) != self.reflection

    def _text(self, move: Move) -> str:
        return self._talk.text(move)

    def _has(self, move: Move, table: str) -> bool:
        text = self._text(move)
        if text not in self._cues:
            self._cues[text] = cues(self._language).keys(flat(text))
        return table in self._cues[text]

    def _asks(self, move: Move) -> bool:
        """Whether a segment wants an answer; what gives something back and checks it, does not."""
        text = self._text(move)
        if text == self.reflection or self._is_step(move) or self._has(move, "NICETIES"):
            return False
        if self._has(move, "SUMS_UP"):
            return False
        invites = self._has(move, "INVITES") and "purpose" not in move.labels
        invites = invites and not self._has(move, "PURPOSES")
        return bool(move.form and move.form != "question.rhetorical") or invites

    def asked(self) -> Asked | None:
        """The last question."""
        if not self.questions:
            return None
        move = self.questions[-1]
        text, form = self._text(move), self._form(move)
        kinds = {form, *(label.removeprefix("kind.") for label in move.labels if label.startswith("kind."))}
        bare = self._is_bare(text)
        follows = not self.echo and (self._ties(text) or self._asks_on(move, bare))
        dimensions = () if bare and _QUOTED.search(text) else self._dimensions(move)
        money, strays = self._has(move, "MONEY"), self._strays(text, form) if len(kinds) == 1 else frozenset()
        return Asked(text, form, frozenset(kinds), dimensions, follows, bare, money, strays)

    def _dimensions(self, move: Move) -> tuple[str, ...]:
        """What a question asks about: what its words name plainly, then what the recogniser thinks."""
        words = flat(_QUOTED.sub(" ", self._text(move)))
        plain = [hit.key for hit in sorted(_subjects(self._language).hits(words), key=lambda hit: hit.start)]
        guessed = [one for one in move.dimensions if one != _GUESSED or not plain]
        guessed = [] if self._has(move, "MONEY") and plain else guessed
        return tuple(dict.fromkeys((*plain, *guessed)))[:ABOUT]

    def _strays(self, text: str, form: str) -> frozenset[str]:
        """Content words that decide what a question is about, where no dimension is named but "today"."""
        words = flat(text)
        hits = tuple(_subjects(self._language).hits(words))
        if form == "open" or any(hit.key != "situation" for hit in hits) or (not hits and form == "narrow"):
            return frozenset()
        for hit in hits:
            words = words[: hit.start] + " " * (hit.end - hit.start) + words[hit.end :]
        strays = _lemmas(words, self._language)
        return strays if form != "narrow" or len(strays) >= STRAYS else frozenset()

    def _form(self, move: Move) -> str:
        text = self._text(move)
        asks_word = self._has(move, "QUESTION_WORDS")
        if count_words(text) <= LIST_ITEM and not asks_word and not self._shares(text):
            return "narrow" if self._has(move, "OPENLY") else "closed"
        if self._has(move, "INVITES") or (move.form == "question.narrow" and self._has(move, "OPENLY")):
            return "open"
        form = (move.form or "question.closed").removeprefix("question.")
        if form == "tag":
            return "leading"
        return "narrow" if form == "closed" and asks_word else form

    def _is_bare(self, text: str) -> bool:
        """Whether a question has no subject of its own: "And then?", "Why?"."""
        text = _QUOTED.sub(" ", text)
        if not _lemmas(text, self._language) <= room(self._language, "practice").ASKING_ON:
            return False
        return count_words(text) <= LIST_ITEM or not any(_subjects(self._language).hits(flat(text)))

    def _asks_on(self, move: Move, bare: bool) -> bool:
        """ "Und dann?", "Could you explain?": with no subject of its own it asks about what was said."""
        return bare and ("tie.follow_up" in move.labels or self._has(move, "INVITES"))

    def _ties(self, text: str) -> bool:
        """Whether a question ties in with what was just said, or with a hint that was given."""
        return self._shares(text) or bool(words_hit(text, self._hints))

    def _shares(self, text: str) -> bool:
        return bool(_shared(_lemmas(text, self._language), self._heard))

    def _given_back(self) -> tuple[str, str]:
        """The sentence that gives back and fits, and one that was to and does not."""
        missed = ""
        for move in self._moves:
            if not self.echo and self._gives_back(move):
                text = self._text(move)
                if self._fits(text) or self._sums_up(move):
                    return text, ""
                surely = move.sure and not (_GIVES_BACK.isdisjoint(move.labels) or self._has(move, "SENSES"))
                missed = missed or (text if surely and self._strange(text) else "")
        return "", missed

    def _gives_back(self, move: Move) -> bool:
        text = self._text(move)
        if move.form:
            checks = move.form in _THESES and self._fits(text)
            return checks or self._has(move, "SUMS_UP")
        if any(self._has(move, table) for table in ("PITCHES", "PURPOSES", "NOT_US", "APOLOGIES")):
            return False
        if not _GIVES_BACK.isdisjoint(move.labels) or self._has(move, "SENSES"):
            return True
        if self._repeats(move):
            return True
        doubtful = not move.sure and not {"purpose", "pressure", "pitch"} & set(move.labels)
        addressed = self._addresses(move)
        return (doubtful or "affirmation" in move.labels) and (
            addressed or (self._close(text) and not self._has(move, "OWN"))
        )

    def _repeats(self, move: Move) -> bool:
        """Whether a short statement holds nothing but what was said before: "Neunzehn von 412."."""
        own = _lemmas(self._text(move), self._language)
        if self._has(move, "OWN") or not _AIMS.isdisjoint(move.labels):
            return False
        if count_words(self._text(move)) > SHORT:
            return False
        if not own:
            return self._sounds_alike(self._text(move))
        return 2 * len(_shared(own, self._heard)) >= len(own)

    def _close(self, text: str) -> bool:
        """Whether most of what it says was said before."""
        own = _lemmas(text, self._language)
        return len(_shared(own, self._heard)) > len(own) / 2

    def _fits(self, text: str) -> bool:
        own = _lemmas(text, self._language)
        shared = _shared(own, self._heard)
        enough = bool(shared) and len(shared) >= FITS * len(own)
        return enough or bool(words_hit(text, self._hints)) or self._sounds_alike(text)

    def _sums_up(self, move: Move) -> bool:
        """Whether a summary fits what was said in the whole talk."""
        if "summary" not in move.labels and not self._has(move, "SUMS_UP"):
            return False
        own = _lemmas(self._text(move), self._language)
        shared = _shared(own, _lemmas(self._ever, self._language))
        return len(shared) > 1 and len(shared) >= FITS * len(own)

    def _sounds_alike(self, text: str) -> bool:
        """Whether enough of its longer words were said as they stand: "in the evening", "abends wissen"."""
        own = self._longer(text)
        shared = own & self._longer(" ".join(self._partner))
        return bool(shared) and len(shared) >= ALIKE_WORDS * len(own)

    def _strange(self, text: str) -> bool:
        """Whether it says something, and no longer word of it was said before."""
        said = self._longer(" ".join(self._partner))
        return len(_lemmas(text, self._language)) > 1 and said.isdisjoint(self._longer(text))

    def _longer(self, text: str) -> frozenset[str]:
        common = room(self._language, "layout").FUNCTION_WORDS
        words = folded(text).split()
        return frozenset(word for word in words if len(word) >= LONGER and word not in common)

    def against(self) -> dict[str, str]:
        """What counts against the asker, each kind once, the worst first, with its words."""
        found: dict[str, str] = {}
        for move in self._moves:
            key = self._counts_against(move)
            if key:
                found.setdefault(key, self._text(move))
        return {key: found[key] for key in _AGAINST if key in found}

    def _counts_against(self, move: Move) -> str:
        """What a segment counts as, or ""; what is perhaps a pitch or advice counts as information."""
        if self._counts_for(move):
            return ""
        plain = next((key for key, table in _PLAINLY.items() if self._has(move, table)), "")
        plain = "" if plain == "pitch" and move.form in _OPENLY else plain
        label = next((key for key in _AGAINST if key in move.labels and not move.form), "")
        label = "" if label == "dismissal" and self._has(move, "SENSES") else label
        if plain or move.sure or move.confidence >= LIKELY:
            return plain or label
        return "information" if label in _TELLS else ""

    def _counts_for(self, move: Move) -> bool:
        """Whether a segment listens, owns up, says why one asks, offers a step or an honest no."""
        text = self._text(move)
        if text in (self.reflection, self.misses) or self._is_step(move):
            return True
        if self._repeats(move) and not self.echo:
            return True
        return any(self._has(move, table) for table in ("LISTENS", "APOLOGIES", "PURPOSES", "NOT_US"))

    def praise(self) -> str:
        """The segment that praises, or ""; a word of empathy is no praise."""
        kind = ("SENSES", "LISTENS", "PURPOSES", "APOLOGIES")
        return next(
            (
                self._text(move)
                for move in self._moves
                if self._bears(move, "affirmation")
                and self._has(move, "PRAISES")
                and not any(self._has(move, one) for one in kind)
            ),
            "",
        )

    def _addresses(self, move: Move) -> bool:
        return concrete.has("addressed", self._text(move), self._language)

    def apology(self) -> str:
        """The segment in which the asker owns up to something, or ""."""
        return self._stated("APOLOGIES")

    def says_no(self) -> bool:
        """Whether some sentence says outright that it does not fit."""
        return any(self._has(move, "NOT_US") and not self._has(move, "IFS") for move in self._stating())

    def _stating(self) -> list[Move]:
        return [move for move in self._moves if not move.form]

    def _stated(self, table: str) -> str:
        return next((self._text(move) for move in self._stating() if self._has(move, table)), "")

    def only_listens(self) -> bool:
        return all("backchannel" in move.labels or self._has(move, "LISTENS") for move in self._moves)

    def purpose(self) -> str:
        """The segment that plainly says what the asker wants to understand, or ""."""
        return next((self._text(move) for move in self._moves if self._has(move, "PURPOSES")), "")

    def step(self) -> str:
        """The sentence that offers a next step, or ""."""
        return next((self._text(move) for move in self._moves if self._is_step(move)), "")

    def _is_step(self, move: Move) -> bool:
        text = self._text(move)
        if text == self.reflection or not {"price", "pressure"}.isdisjoint(move.labels):
            return False
        if "purpose" in move.labels or self._has(move, "PURPOSES"):
            return False
        if self._has(move, "OFFERS"):
            return True
        plain = move.form not in _OPENLY
        return plain and "next_step" in move.labels and count_words(text) > LIST_ITEM


def words_hit(text: str, beginnings: Sequence[str]) -> int:
    """How many of the beginnings of words stand in a text."""
    words = [word.lower() for word in _WORD.findall(text)]
    return sum(any(word.startswith(one) for word in words) for one in beginnings)


def signs(text: str, language: str) -> frozenset[str]:
    """Which tables of `languages/*/practice.py` have a phrase in a text."""
    return cues(language).keys(flat(text))


def is_wholly(table: str, sentence: str, language: str) -> bool:
    """Whether a sentence is nothing but one of the phrases of a table."""
    words = flat(sentence)
    whole = len(words.strip())
    hits = cues(language).hits(words)
    return any(hit.key == table and len(words[hit.start : hit.end].strip()) >= whole for hit in hits)


def knows_any(words: frozenset[str], text: str, language: str) -> bool:
    """Whether one of these content words stands in a text."""
    return bool(_shared(words, _lemmas(text, language)))


def speaks_of_money(text: str, language: str) -> bool:
    return "MONEY" in cues(language).keys(flat(text))


def _lemmas(text: str, language: str) -> frozenset[str]:
    return frozenset(content_lemmas(text, language))


def _shared(own: frozenset[str], heard: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in own if any(same_idea(word, other) for other in heard))


@cache
def _subjects(language: str) -> Cues:
    return Cues(room(language, "practice").SUBJECTS)


@cache
def cues(language: str) -> Cues:
    words = room(language, "practice")
    return Cues({table: getattr(words, table) for table in _TABLES})
