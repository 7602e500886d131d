"""Makes `src/klarheit/languages/de/nouns.txt`: how the most frequent German nouns are declined.

    python training/make_nouns.py

It needs german-nouns 1.2.5 (nouns of the German Wiktionary) and wordfreq 3.1.1; neither is used at run time.
Nouns of one declension stand in one block: its key, then "singular plural" line by line ("-" for none).
`docs/decisions/0010-slots.md` tells why and what the key says.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from wordfreq import word_frequency

from klarheit.languages.de.words import STOPWORDS

OUT = Path(__file__).parents[1] / "src" / "klarheit" / "languages" / "de" / "nouns.txt"
CORPUS = Path(__file__).parent / "corpus" / "train"
FREQUENT = 5_400
LARGEST = 120_000
SHORTEST_HOMOGRAPH = 4
"""Shorter nouns that are function words as well (Er, Ist) stay out; longer ones (Art) keep others right."""
NOUN = re.compile(r"[A-ZÄÖÜ][a-zäöüßéè]+|[A-ZÄÖÜ]{2,4}")
UNFIT = {
    "Toponym",
    "Vorname",
    "Nachname",
    "Eigenname",
    "Wortverbindung",
    "Abkürzung",
    "Buchstabe",
    "Straßenname",
}
HEAD = """\
# German nouns by declension: gender (m f n, p = plural only), endings of genitive, dative, accusative.
# From german-nouns 1.2.5 (G. Weichbrodt), compiled from the German Wiktionary; CC BY-SA 4.0
# (https://creativecommons.org/licenses/by-sa/4.0/); chosen and shortened by training/make_nouns.py."""

# Readings nobody means in such talks; they would make the common one uncertain. By gender, or by whole key.
RARE = frozenset(
    """
    Aba:f Abkomme:m Ahn:m,s,, Akt:m Alb:m Alba:f Albe:f Alp:f Alp:m Anbetracht:m Android:n Augsburger:f
    Baba:f Baba:m Back:f Back:m Banda:f Bar:n Bauer:m,s,, Bauer:n Bauherr:m Bereich:n Blas:m Blicke:f
    Bord:n Bub:m,s,, Bulle:f Bus:f Bus:m,,, Bus:m,es,, Bär:m,s,, Chan:m Chart:m Chor:n Couch:m Demo:n
    Depp:m,s,, Diamant:f Dock:n,es,, Draft:f Drehe:f Drittel:m Eck:n Eimer:f Eis:n,,, Elb:m Elf:f Elf:m
    Elter:m Elter:n Erkenntnis:n Esse:f Esse:n Fall:n Fels:m,,, Feste:f Flur:f Fond:m Frankfurter:f
    Frankfurter:n Franzosen:p Friede:m Funk:m,en,en,en Funken:n Futur:n Gast:m,es,, Gate:f Gefallen:n
    Geisel:m Gift:f Gift:m Golf:n Grad:n Granat:m Gros:m Gros:n Gummi:m Hack:m Hacken:f Hall:f Hall:m
    Haue:f Haufe:m Hebamme:m Heck:n Held:m Heroin:f Herr:m Herz:n,es,, Hundert:f Hundert:n Husten:n Hut:f
    Info:n Jean:f Kaffee:n Kamin:n Kaste:f Kilo:m Kiste:m Koch:n Kohl:m Kombi:f Kompromiss:n Kredit:n
    Kris:m Kunde:f Lade:f Laden:n Lappe:m Laster:n Laute:f Lein:m Leut:m Leut:n Lift:n Lkw:m,,, Lob:m
    Loch:m Log:n Luft:m Luk:n Mail:n Mangel:f Marsch:f Maß:f Mem:n Mensch:n Messer:m Mittag:n Mittel:f
    Mode:m Monat:n Moneten:p Mund:f NEOS:p Nachbar:m,s,, Neffe:f Neffe:m,,, Neos:p Nerv:m,en,en,en
    Nerv:m,s,, Oberst:m Ort:n Pa:m Pad:f Pfefferminz:m Pfefferminz:n Polster:m Post:m Puls:f Putze:f
    Quadrat:m Quell:m Rad:n,,, Radio:m Rallye:n Rappe:f Rappe:m Reif:m Reis:m Reis:n Reiter:f Rolle:n
    Rund:n Russ:m Sachs:m Sack:m,s,, Same:m Schade:m Schalk:m Schiffe:f Schild:m Schilling:m Schütz:m
    Schütz:n Schütze:f Service:m Spagat:n Spam:f Speis:f Speis:m Spital:m Spitz:m Spreche:f Staffel:m
    Start:m,es,, Stift:f Stift:n Streik:m,es,, Tag:m,s,, Tag:n Tate:m Tausend:f Tausend:m Tausend:n Tee:n
    Thai:f Thüringer:f Tiroler:f Titan:m Tonus:m Tor:m Tropfen:n Typ:m,en,en,en Typ:m,s,, Uni:n
    Verdienst:m Viertel:m Voraus:m Vorsatz:n Wa:p Wart:m Warte:f Wecken:n Weh:n Wehe:f Wehe:n Weizen:n
    Wende:m West:m Wetter:m Wiener:f Winde:f Wurm:n Zelt:m Zink:m Zoll:n Zubehör:m Zwecke:f Zwiebel:m
    """.split()
)
# Frequent in talks of work; missing in the source, or another form is meant there.
GIVEN = (
    ("m,s,,", "Nerv", "Nerven"),
    ("m,s,,", "Typ", "Typen"),
    ("m,en,en,en", "Held", "Helden"),
    ("m,es,,", "Freund", "Freunde"),
    ("m,es,,", "Start", "Starts"),
    ("m,s,,", "Streik", "Streiks"),
    ("m,s,,", "Sack", "Säcke"),
    ("m,es,,", "Gast", "Gäste"),
    ("f,,,", "IT", "-"),
    ("f,,,", "EDV", "-"),
    ("f,,,", "KI", "-"),
    ("f,,,", "DSGVO", "-"),
    ("f,,,", "GmbH", "GmbHs"),
    ("n,s,,", "CRM", "-"),
    ("n,s,,", "Excel", "-"),
    ("n,s,,", "ERP", "-"),
    ("m,s,,", "TÜV", "-"),
    ("m,s,,", "PC", "PCs"),
    ("m,n,n,n", "Herr", "Herren"),
    ("m,n,n,n", "Bauherr", "Bauherren"),
    ("m,s,,", "Wagen", "Wagen"),
    ("m,s,,", "Azubi", "Azubis"),
    ("n,s,,", "Risiko", "Risiken"),
    ("m,s,,", "Einkäufer", "Einkäufer"),
    ("m,s,,", "Stapler", "Stapler"),
    ("m,es,,", "Stand", "Stände"),
    ("m,es,,", "Weg", "Wege"),
    ("f,,,", "Sonne", "Sonnen"),
    ("f,,,", "Auslastung", "Auslastungen"),
    ("f,,,", "Stückliste", "Stücklisten"),
    ("m,s,,", "Lkw", "Lkws"),
    ("m,s,,", "LKW", "LKWs"),
)


class Noun(NamedTuple):
    """One reading of a noun. `key`: gender, and the endings of genitive, dative and accusative singular."""

    key: str
    singular: str
    plural: str


def read_source() -> Iterator[Noun]:
    spec = find_spec("german_nouns")
    assert spec, "pip install german-nouns==1.2.5"
    assert spec.submodule_search_locations
    with (Path(spec.submodule_search_locations[0]) / "nouns.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if UNFIT.isdisjoint(row["pos"].split(",")) and "adjektivisch" not in row["pos"]:
                yield from readings(row)


def readings(row: dict[str, str]) -> Iterator[Noun]:
    """One reading per gender of a row, where its forms are regular enough to be told by endings."""
    for number in ("", " 1", " 2", " 3", " 4"):
        gender = row["genus" + number]
        singular, plural = best(row, "nominativ singular", number), best(row, "nominativ plural", number)
        if not number and not gender and plural and not singular:
            gender, singular = "p", plural
        if gender in {"m", "f", "n", "p"} and NOUN.fullmatch(singular) and regular(row, number, plural):
            yield Noun(key(row, number, gender, singular), singular, plural or "-")


def key(row: dict[str, str], number: str, gender: str, singular: str) -> str:
    cases = ("genitiv singular", "dativ singular", "akkusativ singular")
    genitive, dative, accusative = (best(row, case, number).removeprefix(singular).strip() for case in cases)
    dative = accusative if dative == "e" else dative
    return gender if gender == "p" else ",".join((gender, genitive, dative, accusative))


def best(row: dict[str, str], case: str, number: str) -> str:
    """The first form given for a case; of the genitives in -s and -es the more frequent."""
    given = forms(row, case, number)
    if case == "genitiv singular":
        given.sort(key=lambda form: -word_frequency(form, "de"))
    return given[0] if given else ""


def forms(row: dict[str, str], case: str, number: str) -> list[str]:
    """Forms of a case in the columns of one reading ("dativ plural 2"), or in all where there is but one."""
    names = (case + number, case, case + "*", *(() if number else (f"{case} {i}" for i in range(1, 5))))
    return [form for name in names if (form := row.get(name, ""))]


def regular(row: dict[str, str], number: str, plural: str) -> bool:
    """Whether the dative plural follows from the plural."""
    return not plural or dative_plural(plural) in forms(row, "dativ plural", number)


def dative_plural(plural: str) -> str:
    return plural + "n" if plural.endswith(("e", "er", "el")) else plural


def frequency(noun: Noun) -> float:
    return float(max(word_frequency(form, "de") for form in (noun.singular, noun.plural)))


def said_in_corpus() -> set[str]:
    """Words with a capital in the German talks that the recogniser learns from."""
    talks = (path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*/de*.talk")))
    return {word for talk in talks for word in NOUN.findall(talk)}


def fits(noun: Noun) -> bool:
    rare = {f"{noun.singular}:{noun.key[0]}", f"{noun.singular}:{noun.key}"} & RARE
    short = len(noun.singular) < SHORTEST_HOMOGRAPH and noun.singular.casefold() in STOPWORDS
    return not rare and not short


def choose(nouns: Iterable[Noun]) -> set[Noun]:
    ranked = sorted(set(nouns), key=lambda noun: (-frequency(noun), noun))
    said = said_in_corpus()
    frequent = {noun.singular for noun in ranked[:FREQUENT]}
    return {
        noun for noun in ranked if noun.singular in frequent or noun.singular in said or noun.plural in said
    }


def in_blocks(nouns: Iterable[Noun]) -> str:
    blocks: dict[str, list[str]] = defaultdict(list)
    for noun in sorted(nouns):
        blocks[noun.key].append(f"{noun.singular} {noun.plural}")
    return "\n\n".join("\n".join((key, *lines)) for key, lines in blocks.items())


def main() -> None:
    nouns = choose(filter(fits, read_source())) | {Noun(*given) for given in GIVEN}
    text = f"{HEAD}\n\n{in_blocks(nouns)}\n"
    assert len(text.encode()) <= LARGEST, f"{len(text.encode())} bytes"
    OUT.write_text(text, encoding="utf-8")
    print(len(nouns), "nouns", len(text.encode()), "bytes")


if __name__ == "__main__":
    main()
