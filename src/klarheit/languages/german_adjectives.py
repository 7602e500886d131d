"""Which German words with an ending are adjectives: told by a list of stems and by how they are made."""

import re

# Stems of adjectives whose form does not show that they are one.
_ADJECTIVES = frozenset(
    """
    aktuell alt ander arm bekannt besser best bill bitter blank blind bloß brav breit bunt damal dauernd
    derzeit dicht dick digital direkt doof doppelt dritt dumm dunkl dünn echt edl eigen einfach einzel
    eisern elend eng ernst erst extern extra falsch faul fein fern fertig fest fett feucht flach flott
    frei fremd frisch froh früh fünft ganz gebraucht gefühlt gemietet genau genervt geplant gering gesamt
    gestr gesund gewohnt glatt gleich golden grell grob gross groß größ größer größt grün gut halb hart
    heiß hell heut hinter hoh höh höher hölzern hübsch intensiv intern jahrelang jetz jung jüng jünger
    jüngst kahl kalt kaputt klar klein kleiner kleinst klug knapp komplett komplex konkret korrekt krank
    krass kurz kürz kürzer lahm lang langsam laut leer leicht leis letzt lieb locker läng länger mager
    manuell mies mild mittler mobil modern modernst müd nackt nah nass nervend nervt nett neu neuest niedr
    normal nächst nächtlich näh ober offen paar passend perfekt privat prompt rar rauh reich reif rein
    riesig roh rot rund sanft satt sauber sauer schal scharf schief schlank schlapp schlecht schlechter
    schlicht schlimm schlimmst schmal schmutz schnell schneller schräg schwach schwarz schwer schwäch
    schärf schön seltsam sicher simpl solid spitz spät stabil stark starr steif steil still stolz streng
    stumm stur stärk süß tapfer taub teuerst teur tief toll tot total treu trocken trüb unter viert voll
    vorder vorherig vorig vorletzt wach wahr warm weich weit weiß wichtigst wild wirr wund wärm zart zweit
    zäh ält ältest öffentlich über übl
    """.split()
)
_PLAIN_ADJECTIVE = re.compile(
    rf"(?:{'|'.join(stem for stem in _ADJECTIVES if not re.search('[äöü]', stem))})e[nrsm]?"
)
_LIKE_ADJECTIVES = re.compile(
    r"(?:ig|[^l]lich|[^mw]isch|bar|sam|los|haft|iv|[nrt]al|[nrtu]ell|är|ös|abel|ibel"
    r"|iert|[lrnt]end|ge\w{3,}(?:t|en)|(?:ver|be|er|zer|ent|unter|über)\w{3,}(?:t|en)|un\w+t)$"
)
# Words with such an ending that are none: verbs after a bare "die", pronouns, prepositions.
_NO_ADJECTIVES = frozenset(
    """
    aber alle allen aller anbieten ander anfertigen arbeiten außen außer bearbeiten beenden behalten beide
    bekommen benötigen beraten berücksichtigen beschleunigen beschäftigen beseitigen bestellen bestätigen
    bieten binden blenden brauchen bringen deine diese diesen dieser dürfen eine einen einige einigen
    entschuldigen erledigen ermöglichen erstellen fertigen finden geben gehen genehmigen gestern haben
    haften halten herstellen hinten hinter ihre ihren ihrer immer innen jede jeden jeder jene kaufen keine
    keinen kommen kosten kriegen können kündigen landen lassen leider leisten leiten lieber machen malen
    manche mehrere meine meinen melden mischen morgen müssen neben nehmen nieder oben oder rechnen
    reinigen schädigen sehen seine selber selten senden solche sollen sonder spenden stellen testen unser
    unsere unten unter verbinden vereinbaren verkaufen verteidigen vertreten verwenden verwirklichen
    veröffentlichen viele vielen vorn warten wegen weiter welche welchen wenden werden wieder wischen
    wissen wollen zahlen zusammen zwischen über
    """.split()
)


def is_plain_adjective(word: str) -> bool:
    """Whether it is one of the list, with or without ending: alone it names nothing ("das Ganze")."""
    return word in _ADJECTIVES or bool(_PLAIN_ADJECTIVE.fullmatch(word))


def is_adjective(word: str) -> bool:
    """Whether a word with an ending is surely an adjective, no verb ("die schreiben Angebote")."""
    found = re.fullmatch(r"([a-zäöüß-]{2,}?)e[nrsm]?", word)
    if not found or word in _NO_ADJECTIVES:
        return False
    stem = found[1]
    known = {stem, stem.removesuffix("er"), stem.removesuffix("st")} & _ADJECTIVES
    return bool(known or _LIKE_ADJECTIVES.search(stem))
