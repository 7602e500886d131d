"""How German nouns are declined: the table `de/nouns.txt`, compounds, suffixes.

`training/make_nouns.py` makes the table.
"""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from klarheit.languages.memory import while_reading

CASES = ("nom", "acc", "dat", "gen")

_HERE = Path(__file__).parent  # importlib.resources costs a cold start ten milliseconds
_LONGEST_COMPOUND = 40
_SHORTEST_TAIL = 3
_SAFE_TAIL = 6
"""A compound's last part of so many letters is taken for one, whatever stands before."""

# What a compound may begin with that is no noun, and what may stand between its parts.
_FIRST_PARTS = frozenset(
    """
    Ab Alt An Arbeits Auf Aus Außen Bei Bestell Betriebs Brems Dauer Doppel Dreh Druck Durch Eigen Ein
    Einkaufs Einzel Fahr Fein Fern Fertig Fest Fräs Früh Füll Ganz Gegen Gesamt Grob Groß Grund Halb Hand
    Haupt Heiz Hin Hinter Hoch Innen Jung Kalt Kauf Kleb Klein Koch Kranken Kurz Kühl Lade Lager Lang Lauf
    Leer Leih Lern Les Liefer Mahn Mehr Mess Miet Mini Mit Mittel Nach Neben Neu Nicht Näh Ober Online
    Pack Park Pendel Pflege Privat Prüf Putz Rech Rechen Reserve Roh Rund Rück Schleif Schneid Schnell
    Schreib Schweiß Sende Sitz Sonder Spar Spezial Sprech Spät Spül Stamm Standard Stech Steuer Streich
    Such Super Tank Tausch Test Tief Trag Trenn Trink Trocken Um Unter Ur Voll Vor Vorder Wahl Wander Warm
    Warte Wasch Web Weg Werbe Werk Wickel Wieder Zeichen Zu Zug Zusatz Zwischen Über
    """.split()
)
_LINKS = ("", "s", "es", "n", "en", "er", "e")

# Ending, gender, genitive ending, plural ending: of nouns not in the table.
_SUFFIXES = (
    ("ung", "f", "", "en"),
    ("heit", "f", "", "en"),
    ("keit", "f", "", "en"),
    ("schaft", "f", "", "en"),
    ("tion", "f", "", "en"),
    ("sion", "f", "", "en"),
    ("tät", "f", "", "en"),
    ("erin", "f", "", "nen"),
    ("chen", "n", "s", ""),
    ("lein", "n", "s", ""),
)

# Persons whose name is declined like an adjective: der Vorgesetzte, mein Vorgesetzter.
_ADJECTIVAL = frozenset(
    """
    Abgeordnet Angehörig Angestellt Arbeitslos Auszubildend Bedienstet Bekannt Beschäftigt Beteiligt
    Betroffen Bevollmächtigt Erwachsen Freiwillig Gewerbetreibend Jugendlich Kreativ Mitarbeitend
    Pflegebedürftig Reisend Selbstständig Selbständig Studierend Verantwortlich Vertraut Verwandt
    Vorgesetzt Vorsitzend
    """.split()
)
ADJECTIVAL = "a"
"""In place of a gender: the noun takes the endings of an adjective and may be of any gender but neuter."""


class Noun(NamedTuple):
    """How a noun is declined.

    gender             "m", "f", "n", "p" for a noun without singular, or ADJECTIVAL
    gen, dat, acc      endings of the other cases of the singular
    singular, plural   the nominatives; plural is empty where none is known
    before             what stands before, in a compound: "Betriebs" in "Betriebsrat"
    """

    gender: str
    gen: str
    dat: str
    acc: str
    singular: str
    plural: str
    before: str = ""

    @property
    def genders(self) -> tuple[str, ...]:
        """What it can agree with; "p" stands for the plural of any gender."""
        return {"p": ("p",), ADJECTIVAL: ("m", "f", "p")}.get(self.gender, (self.gender, "p"))


class _Declension(NamedTuple):
    """Nouns with the same gender and endings: their plurals by singular, and the other way round."""

    gender: str
    gen: str
    dat: str
    acc: str
    plurals: dict[str, str]
    singulars: dict[str, str]


@while_reading(1024)
def nouns(said: str) -> tuple[Noun, ...]:
    """The nouns of which this may be a form, in any case and number. Empty when it is not known."""
    if not said[:1].isupper():
        return ()
    adjectival = _adjectival(said)
    return adjectival or _known(said) or _compound(said) or _by_suffix(said)


def declined(noun: Noun, gender: str, case: str, ending: str) -> str | None:
    """A noun in a case, singular or (gender "p") plural, or None where that is not known.

    ending  the one that an adjective would have there: "Vorgesetzter", "Vorgesetzten"
    """
    if noun.gender == ADJECTIVAL:
        return noun.singular + ending
    if gender != "p":
        form = noun.singular + {"nom": "", "gen": noun.gen, "dat": noun.dat, "acc": noun.acc}[case]
    elif not noun.plural:
        return None
    else:
        form = noun.plural + "n" if case == "dat" and noun.plural.endswith(("e", "er", "el")) else noun.plural
    return joined(noun.before, form)


def joined(before: str, part: str) -> str:
    """A compound of the two: "Betriebs" and "Rat" make "Betriebsrat", "CRM-" and "System" "CRM-System"."""
    return before + (part.lower() if before and not before.endswith("-") else part)


def spellings(noun: Noun, gender: str, case: str, ending: str) -> frozenset[str]:
    """How a noun can be written in a case: its genitive may end in -s or -es."""
    form = declined(noun, gender, case, ending)
    if form is None:
        return frozenset()
    if case != "gen" or gender == "p" or noun.gen not in ("s", "es"):
        return frozenset((form,))
    bare = joined(noun.before, noun.singular)
    return frozenset((bare + "s", bare + "es"))


def _adjectival(said: str) -> tuple[Noun, ...]:
    for ending in ("e", "er", "en", "em"):
        stem = said.removesuffix(ending)
        if stem != said and stem in _ADJECTIVAL:
            return (Noun(ADJECTIVAL, "", "", "", stem, stem),)
    return ()


def _known(said: str) -> tuple[Noun, ...]:
    endings = ("", "s", "es", "n", "en", "ens", "ns", "ses")
    bases = {said[: len(said) - len(ending)] for ending in endings if said.endswith(ending)}
    found = {noun for base in bases for noun in _with_nominative(base)}
    return tuple(sorted(noun for noun in found if said in _all_forms(noun)))


def _all_forms(noun: Noun) -> set[str]:
    forms = (spellings(noun, gender, case, "") for gender in noun.genders for case in CASES)
    return set().union(*forms)


def _with_nominative(form: str) -> list[Noun]:
    found = []
    for gender, gen, dat, acc, plurals, singulars in _table():
        if form in plurals:
            found.append(Noun(gender, gen, dat, acc, form, plurals[form].strip("-")))
        if form in singulars and singulars[form] != form:
            found.append(Noun(gender, gen, dat, acc, singulars[form], form))
    return found


def _compound(said: str) -> tuple[Noun, ...]:
    """The longest known ending that leaves the first part of a compound before it."""
    for start in range(max(2, len(said) - _LONGEST_COMPOUND), len(said) - _SHORTEST_TAIL + 1):
        before, tail = said[:start], said[start:]
        known = _known(tail.capitalize() if tail.islower() else tail) if _may_part(before, tail) else ()
        if known and (before.endswith("-") or len(tail) >= _SAFE_TAIL or _is_first_part(before)):
            return tuple(noun._replace(before=before) for noun in known)
    return ()


def _may_part(before: str, tail: str) -> bool:
    return "-" not in tail and (before.endswith("-") or tail.islower())


def _is_first_part(before: str) -> bool:
    last = before.rpartition("-")[2].capitalize()
    stems = (last[: len(last) - len(link)] for link in _LINKS if last.endswith(link))
    return any(stem in _FIRST_PARTS or (len(stem) > 2 and _with_nominative(stem)) for stem in stems)


def _by_suffix(said: str) -> tuple[Noun, ...]:
    for ending, gender, genitive, plural in _SUFFIXES:
        for form, cut in ((ending, 0), (ending + plural, len(plural))):
            if said.endswith(form) and len(said) > len(form) + 2:
                singular = said[: len(said) - cut]
                return (Noun(gender, genitive, "", "", singular, singular + plural),)
    return ()


@cache
def _table() -> tuple[_Declension, ...]:
    """The table, block by block: whole columns at once, for 6,400 nouns one by one would take 15 ms."""
    text = (_HERE / "de" / "nouns.txt").read_text(encoding="utf-8")
    return tuple(_declension(block.split()) for block in text.split("\n\n")[1:])


def _declension(block: list[str]) -> _Declension:
    gender, *endings = block[0].split(",")
    gen, dat, acc = endings or ("", "", "")
    singulars, plurals = block[1::2], block[2::2]
    by_singular, by_plural = zip(singulars, plurals, strict=True), zip(plurals, singulars, strict=True)
    return _Declension(gender, gen, dat, acc, dict(by_singular), dict(by_plural))
