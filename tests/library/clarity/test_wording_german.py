# ruff: noqa: E501 a row of the table stays on one line
"""German phrases of the partner's: declined where it is certain, quoted or left alone where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.clarity.wording import LONGEST, OwnWords, fill, own_words, suits
from klarheit.moves.words import count_words

# What was said | nominative | accusative | dative, as the one who asks would say it. "–": not certain.
DECLINED = """
Unsere späten Angebote kosten uns Aufträge. | Ihre späten Angebote | Ihre späten Angebote | Ihren späten Angeboten
Das neue Lager ist zu klein. | das neue Lager | das neue Lager | dem neuen Lager
Mein Chef will das nicht. | Ihr Chef | Ihren Chef | Ihrem Chef
Die ewigen Rückfragen nerven. | die ewigen Rückfragen | die ewigen Rückfragen | den ewigen Rückfragen
Keiner will den Nachtdienst machen. | der Nachtdienst | den Nachtdienst | dem Nachtdienst
Das hängt beim Betriebsrat. | der Betriebsrat | den Betriebsrat | dem Betriebsrat
Es geht um die Urlaubsplanung. | die Urlaubsplanung | die Urlaubsplanung | der Urlaubsplanung
Mit der Urlaubsplanung klappt nichts. | die Urlaubsplanung | die Urlaubsplanung | der Urlaubsplanung
Der Kunde wartet. | der Kunde | den Kunden | dem Kunden
Für den Kunden zählt der Termin nicht. | der Kunde | den Kunden | dem Kunden
Wir haben mit dem Kunden geredet. | der Kunde | den Kunden | dem Kunden
Unsere Kunden warten. | Ihre Kunden | Ihre Kunden | Ihren Kunden
Mein Kollege weiß das. | Ihr Kollege | Ihren Kollegen | Ihrem Kollegen
Unsere Kollegin weiß das. | Ihre Kollegin | Ihre Kollegin | Ihrer Kollegin
Meine Kolleginnen wissen das. | Ihre Kolleginnen | Ihre Kolleginnen | Ihren Kolleginnen
Die Leute gehen. | die Leute | die Leute | den Leuten
Unsere Leute gehen. | Ihre Leute | Ihre Leute | Ihren Leuten
Das Team ist müde. | das Team | das Team | dem Team
Unser Team ist müde. | Ihr Team | Ihr Team | Ihrem Team
Die Teams reden nicht miteinander. | die Teams | die Teams | den Teams
Die Daten stimmen nicht. | die Daten | die Daten | den Daten
Unsere alten Daten stimmen nicht. | Ihre alten Daten | Ihre alten Daten | Ihren alten Daten
Der Preis passt nicht. | der Preis | den Preis | dem Preis
Die Preise steigen. | die Preise | die Preise | den Preisen
Die Büros sind voll. | die Büros | die Büros | den Büros
Die Autos stehen herum. | die Autos | die Autos | den Autos
Die Chefs streiten. | die Chefs | die Chefs | den Chefs
Unsere Server fallen aus. | Ihre Server | Ihre Server | Ihren Servern
Der Server fällt aus. | der Server | den Server | dem Server
Der Fahrer kommt zu spät. | der Fahrer | den Fahrer | dem Fahrer
Unsere Fahrer kommen zu spät. | Ihre Fahrer | Ihre Fahrer | Ihren Fahrern
Die Fahrer kommen zu spät. | die Fahrer | die Fahrer | den Fahrern
Unsere beiden Fahrer fehlen. | Ihre beiden Fahrer | Ihre beiden Fahrer | Ihren beiden Fahrern
Die drei Schichten reden nicht. | die drei Schichten | die drei Schichten | den drei Schichten
Der Lieferant liefert nicht. | der Lieferant | den Lieferanten | dem Lieferanten
Unser größter Lieferant liefert nicht. | Ihr größter Lieferant | Ihren größten Lieferanten | Ihrem größten Lieferanten
Wir hängen an einem einzigen Lieferanten. | ein einziger Lieferant | einen einzigen Lieferanten | einem einzigen Lieferanten
Die Lieferanten liefern nicht. | die Lieferanten | die Lieferanten | den Lieferanten
Der Architekt plant um. | der Architekt | den Architekten | dem Architekten
Der Assistent ist krank. | der Assistent | den Assistenten | dem Assistenten
Der Patient wartet. | der Patient | den Patienten | dem Patienten
Mein Nachbar hat eine. | Ihr Nachbar | Ihren Nachbarn | Ihrem Nachbarn
Mein Nachfolger weiß von nichts. | Ihr Nachfolger | Ihren Nachfolger | Ihrem Nachfolger
Mein Vorgesetzter mag das nicht. | Ihr Vorgesetzter | Ihren Vorgesetzten | Ihrem Vorgesetzten
Der Vorgesetzte mag das nicht. | der Vorgesetzte | den Vorgesetzten | dem Vorgesetzten
Meine Vorgesetzte mag das nicht. | Ihre Vorgesetzte | Ihre Vorgesetzte | Ihrer Vorgesetzten
Unsere Angestellten murren. | Ihre Angestellten | Ihre Angestellten | Ihren Angestellten
Der Name ist schlecht. | – | – | –
Unser Firmenname ist schlecht. | Ihr Firmenname | Ihren Firmennamen | Ihrem Firmennamen
Der alte Drucker streikt. | der alte Drucker | den alten Drucker | dem alten Drucker
Unser alter Drucker streikt. | Ihr alter Drucker | Ihren alten Drucker | Ihrem alten Drucker
Unser altes Programm ist langsam. | Ihr altes Programm | Ihr altes Programm | Ihrem alten Programm
Unsere alte Halle ist zu klein. | Ihre alte Halle | Ihre alte Halle | Ihrer alten Halle
Wir arbeiten in unserer alten Halle. | Ihre alte Halle | Ihre alte Halle | Ihrer alten Halle
Wir reden mit unserem alten Steuerberater. | Ihr alter Steuerberater | Ihren alten Steuerberater | Ihrem alten Steuerberater
Mit unserm Lager geht das nicht. | Ihr Lager | Ihr Lager | Ihrem Lager
Wegen unsrer Lieferzeiten springen Kunden ab. | Ihre Lieferzeiten | Ihre Lieferzeiten | Ihren Lieferzeiten
Die Lieferzeiten sind zu lang. | die Lieferzeiten | die Lieferzeiten | den Lieferzeiten
Unsere langen Lieferzeiten stören. | Ihre langen Lieferzeiten | Ihre langen Lieferzeiten | Ihren langen Lieferzeiten
Die Rüstzeiten sind zu lang. | die Rüstzeiten | die Rüstzeiten | den Rüstzeiten
Die Krankmeldungen häufen sich. | die Krankmeldungen | die Krankmeldungen | den Krankmeldungen
Die Reklamationen häufen sich. | die Reklamationen | die Reklamationen | den Reklamationen
Die Qualität schwankt. | – | – | –
Die Mitarbeiterin kündigt. | die Mitarbeiterin | die Mitarbeiterin | der Mitarbeiterin
Die Mitarbeiterinnen kündigen. | die Mitarbeiterinnen | die Mitarbeiterinnen | den Mitarbeiterinnen
Meine Mitarbeiter kündigen. | Ihre Mitarbeiter | Ihre Mitarbeiter | Ihren Mitarbeitern
Der Mitarbeiter kündigt. | der Mitarbeiter | den Mitarbeiter | dem Mitarbeiter
Die Werkstattleiterin will eine andere. | die Werkstattleiterin | die Werkstattleiterin | der Werkstattleiterin
Das CRM-System nutzt keiner. | das CRM-System | das CRM-System | dem CRM-System
Die Excel-Listen liegen überall. | die Excel-Listen | die Excel-Listen | den Excel-Listen
Unsere IT hat keine Zeit. | Ihre IT | Ihre IT | Ihrer IT
Die KI-Projekte kosten nur. | die KI-Projekte | die KI-Projekte | den KI-Projekten
Der TÜV kommt bald. | der TÜV | den TÜV | dem TÜV
Das ERP steht still. | das ERP | das ERP | dem ERP
Die Software ist von 2009. | die Software | die Software | der Software
Unsere Kosten steigen. | Ihre Kosten | Ihre Kosten | Ihren Kosten
Die Energiekosten steigen. | die Energiekosten | die Energiekosten | den Energiekosten
Die Personalkosten steigen. | die Personalkosten | die Personalkosten | den Personalkosten
Die Ferien sind knapp. | die Ferien | die Ferien | den Ferien
Die Schulden drücken. | die Schulden | die Schulden | den Schulden
Die Eltern rufen an. | die Eltern | die Eltern | den Eltern
Die Unterlagen fehlen. | die Unterlagen | die Unterlagen | den Unterlagen
Die Unterlage fehlt. | die Unterlage | die Unterlage | der Unterlage
Die Verträge laufen aus. | die Verträge | die Verträge | den Verträgen
Der Wartungsvertrag läuft aus. | der Wartungsvertrag | den Wartungsvertrag | dem Wartungsvertrag
Die Wartungsverträge laufen aus. | die Wartungsverträge | die Wartungsverträge | den Wartungsverträgen
Das Angebot kam zu spät. | das Angebot | das Angebot | dem Angebot
Die Angebotserstellung dauert. | die Angebotserstellung | die Angebotserstellung | der Angebotserstellung
Der Außendienst fährt zu viel. | der Außendienst | den Außendienst | dem Außendienst
Der Einkauf bremst. | der Einkauf | den Einkauf | dem Einkauf
Unser Vertrieb ist zu langsam. | Ihr Vertrieb | Ihren Vertrieb | Ihrem Vertrieb
Die Buchhaltung blockt. | die Buchhaltung | die Buchhaltung | der Buchhaltung
Das Controlling blockt. | das Controlling | das Controlling | dem Controlling
Die Geschäftsführung zögert. | die Geschäftsführung | die Geschäftsführung | der Geschäftsführung
Der Vorstand zögert. | der Vorstand | den Vorstand | dem Vorstand
Der Wagen steht. | der Wagen | den Wagen | dem Wagen
Die Wagen stehen. | die Wagen | die Wagen | den Wagen
Der Laden läuft. | der Laden | den Laden | dem Laden
Die Läden schließen. | die Läden | die Läden | den Läden
Der Garten verwildert. | der Garten | den Garten | dem Garten
Die Öfen sind alt. | die Öfen | die Öfen | den Öfen
Die Bänder laufen leer. | die Bänder | die Bänder | den Bändern
Die Kräne stehen. | die Kräne | die Kräne | den Kränen
Der Kran steht. | der Kran | den Kran | dem Kran
Die Maschine steht. | die Maschine | die Maschine | der Maschine
Unsere zweite Maschine steht. | Ihre zweite Maschine | Ihre zweite Maschine | Ihrer zweiten Maschine
Die Maschinen stehen. | die Maschinen | die Maschinen | den Maschinen
Die Linie steht. | – | – | –
Die Verpackungslinie steht. | die Verpackungslinie | die Verpackungslinie | der Verpackungslinie
Die Monteure fehlen. | die Monteure | die Monteure | den Monteuren
Der Monteur fehlt. | der Monteur | den Monteur | dem Monteur
Die Lehrlinge fehlen. | die Lehrlinge | die Lehrlinge | den Lehrlingen
Unser Lehrling fehlt. | Ihr Lehrling | Ihren Lehrling | Ihrem Lehrling
Unsere Azubis fehlen. | Ihre Azubis | Ihre Azubis | Ihren Azubis
Die Ärztin will das anders. | die Ärztin | die Ärztin | der Ärztin
Die Ärzte wollen das anders. | die Ärzte | die Ärzte | den Ärzten
Das Krankenhaus zahlt nicht. | das Krankenhaus | das Krankenhaus | dem Krankenhaus
Die Krankenhäuser zahlen nicht. | die Krankenhäuser | die Krankenhäuser | den Krankenhäusern
Meine Mutter entscheidet mit. | Ihre Mutter | Ihre Mutter | Ihrer Mutter
Mein Vater entscheidet mit. | Ihr Vater | Ihren Vater | Ihrem Vater
Meine Töchter entscheiden mit. | Ihre Töchter | Ihre Töchter | Ihren Töchtern
Meine Frau entscheidet mit. | – | – | –
Unser Sohn übernimmt. | Ihr Sohn | Ihren Sohn | Ihrem Sohn
Mein Schwager rechnet das nach. | Ihr Schwager | Ihren Schwager | Ihrem Schwager
Meinem Neffen gehört die Hälfte. | Ihr Neffe | Ihren Neffen | Ihrem Neffen
Der Bauherr ändert alles. | der Bauherr | den Bauherrn | dem Bauherrn
Wir haben eine neue Chefin. | eine neue Chefin | eine neue Chefin | einer neuen Chefin
Wir brauchen ein neues Lager. | ein neues Lager | ein neues Lager | einem neuen Lager
Wir brauchen einen zweiten Kran. | ein zweiter Kran | einen zweiten Kran | einem zweiten Kran
Diese ständigen Änderungen machen mürbe. | diese ständigen Änderungen | diese ständigen Änderungen | diesen ständigen Änderungen
Dieses Formular versteht keiner. | dieses Formular | dieses Formular | diesem Formular
Dieser Bericht liest keiner. | dieser Bericht | diesen Bericht | diesem Bericht
Die sehr langen Wege ermüden. | – | – | –
Die sehr langen Lieferwege ermüden. | die sehr langen Lieferwege | die sehr langen Lieferwege | den sehr langen Lieferwegen
Unsere kleinen alten Büros sind laut. | Ihre kleinen alten Büros | Ihre kleinen alten Büros | Ihren kleinen alten Büros
Die verlorenen Aufträge tun weh. | die verlorenen Aufträge | die verlorenen Aufträge | den verlorenen Aufträgen
Die offenen Rechnungen häufen sich. | – | – | –
Die offenen Forderungen häufen sich. | die offenen Forderungen | die offenen Forderungen | den offenen Forderungen
Der hohe Krankenstand macht Sorge. | der hohe Krankenstand | den hohen Krankenstand | dem hohen Krankenstand
Die teuren Ersatzteile fressen alles auf. | die teuren Ersatzteile | die teuren Ersatzteile | den teuren Ersatzteilen
Das Bauteil bricht. | das Bauteil | das Bauteil | dem Bauteil
Die Zusammenarbeit stockt. | die Zusammenarbeit | die Zusammenarbeit | der Zusammenarbeit
Die Kommunikation stockt. | die Kommunikation | die Kommunikation | der Kommunikation
Die Digitalisierung stockt. | – | – | –
Die Zertifizierung steht an. | die Zertifizierung | die Zertifizierung | der Zertifizierung
Nach der Inventur geht es los. | die Inventur | die Inventur | der Inventur
Vor den Sommerferien wird das nichts. | die Sommerferien | die Sommerferien | den Sommerferien
Im März ist Messe. | der März | den März | dem März
Am Freitag kommt er. | der Freitag | den Freitag | dem Freitag
Bis zum Jahreswechsel muss es stehen. | der Jahreswechsel | den Jahreswechsel | dem Jahreswechsel
Beim Umzug ging alles schief. | der Umzug | den Umzug | dem Umzug
Das Marketing liefert Leads. | das Marketing | das Marketing | dem Marketing
Der Dienstplan passt nie. | der Dienstplan | den Dienstplan | dem Dienstplan
Die Dienstpläne passen nie. | die Dienstpläne | die Dienstpläne | den Dienstplänen
Mein Kalender ist voll. | Ihr Kalender | Ihren Kalender | Ihrem Kalender
Das Risiko trage ich. | das Risiko | das Risiko | dem Risiko
Die Risiken trage ich. | die Risiken | die Risiken | den Risiken
Das Museum hat zu. | das Museum | das Museum | dem Museum
Die Museen haben zu. | die Museen | die Museen | den Museen
Das Ergebnis fehlt. | das Ergebnis | das Ergebnis | dem Ergebnis
Die Ergebnisse fehlen. | die Ergebnisse | die Ergebnisse | den Ergebnissen
Die Leiter fehlen. | die Leiter | die Leiter | –
Wir brauchen zwei Schichten und die Leiter der Werkstatt. | die Leiter | die Leiter | –
Beim Podcast hakt es. | – | – | dem Podcast
Das macht der Jörn bei uns. | Jörn | Jörn | Jörn
Frag die Sabine Keller aus dem Haus. | Sabine Keller | Sabine Keller | Sabine Keller
Der Bus kommt nie. | der Bus | den Bus | dem Bus
Das Gehalt reicht nicht. | das Gehalt | das Gehalt | dem Gehalt
Die Gehälter reichen nicht. | die Gehälter | die Gehälter | den Gehältern
Mein Gehalt reicht nicht. | Ihr Gehalt | – | Ihrem Gehalt
Unser Herr Brandt meint das auch. | Ihr Herr Brandt | Ihren Herrn Brandt | Ihrem Herrn Brandt
Da muss Herr Tjarks ran. | Herr Tjarks | Herrn Tjarks | Herrn Tjarks
Das liegt bei Herrn Tjarks auf Halde. | Herr Tjarks | Herrn Tjarks | Herrn Tjarks
Das prüft Frau Voss gerade. | Frau Voss | Frau Voss | Frau Voss
Das prüft Frau Dr. Voss gerade. | Frau Dr. Voss | Frau Dr. Voss | Frau Dr. Voss
unsere angebote dauern zu lang | Ihre Angebote | Ihre Angebote | Ihren Angeboten
mein chef will das nicht | Ihr Chef | Ihren Chef | Ihrem Chef
es geht um die urlaubsplanung | die Urlaubsplanung | die Urlaubsplanung | der Urlaubsplanung
mit dem neuen lager klappt es nicht | das neue Lager | das neue Lager | dem neuen Lager
"""

CASES = [tuple(part.strip() for part in line.split("|")) for line in DECLINED.strip().splitlines()]

# What must never be declined: vague and empty nouns, pronouns, sums, rough words, names of those spoken to,
# phrases that a clause goes on with, and those that can be read in two ways.
LEFT_ALONE = """
Das ist so eine Sache.
Das Thema ist durch.
Die Lösung fehlt.
Da brauchen wir eine Lösung.
Das Problem kennen wir.
Am Ende des Tages zählt das nicht.
Im Grunde schon.
Zum Beispiel so.
In der Regel ja.
Auf der anderen Seite stimmt es.
Die ganze Zeit.
Ich habe die Nase voll.
Wir haben das auf dem Schirm, im Moment.
Die zwanzigtausend Euro sind weg.
Der Euro steigt.
Die haben Probleme.
Die schreiben Angebote.
Die bestellen Teile.
Ich meine Angebote.
Das weiß ich.
das weiß ich
die kosten zu viel
die fragen immer
das laufen die rein
Die Scheißanlage steht.
Diese verdammte Anlage steht.
Der Saftladen liefert nicht.
Moin, Herr Harms.
Frau Voss, hören Sie mich?
Danke, Sabine.
Ihr Angebot war gut.
Ihre Software kann das nicht.
Sein Chef will das nicht.
Keine Zeit.
Jeden Freitag.
Die Leute, die Angebote schreiben, fehlen.
Die Zahlen, die Sie schicken, stimmen nicht.
Das Gefühl, dass keiner zuhört.
Der Kollege Meier weiß das.
Die Vor- und Nachteile kennen wir.
Das Modell 300 ist es.
So ein Drucker kostet.
Der Neue macht das.
Das Ganze ist schwierig.
Das Gute daran ist.
An den Falschen geraten.
Den Kunden reicht das.
Beim Kanten hakt es.
Zum Laufen bringen.
"""


def declined(text: str) -> OwnWords | None:
    return next((words for words in own_words(text, "de") if words.forms), None)


@pytest.mark.parametrize(("said", "nom", "acc", "dat"), CASES)
def test_a_phrase_is_declined_in_the_askers_mouth(said: str, nom: str, acc: str, dat: str) -> None:
    words = declined(said)
    forms = words.forms if words else {}
    assert [forms.get(case, "–") for case in ("nom", "acc", "dat")] == [nom, acc, dat]


@pytest.mark.parametrize("said", LEFT_ALONE.strip().splitlines())
def test_a_phrase_that_is_vague_or_not_certain_is_left_alone(said: str) -> None:
    assert declined(said) is None


@pytest.mark.parametrize(
    ("said", "slot", "question"),
    [
        (
            "Unsere späten Angebote kosten uns Aufträge.",
            "Was hängt für Sie alles an {dat}?",
            "Was hängt für Sie alles an Ihren späten Angeboten?",
        ),
        (
            "Der Nachtdienst macht alle fertig.",
            "Stellen Sie sich eine Woche ohne {acc} vor: Was ginge leichter?",
            "Stellen Sie sich eine Woche ohne den Nachtdienst vor: Was ginge leichter?",
        ),
        ("Unsere Lieferzeiten.", "Wer leidet wegen {gen}?", "Wer leidet wegen Ihrer Lieferzeiten?"),
        ("Das neue Lager.", "Was ist Ihnen an {dat} so wichtig?", "Was ist Ihnen am neuen Lager so wichtig?"),
        ("Das neue Lager.", "Bei {dat}: Wer redet noch mit?", "Beim neuen Lager: Wer redet noch mit?"),
        ("Das neue Lager.", "Sie sprachen von {dat}: Was dann?", "Sie sprachen vom neuen Lager: Was dann?"),
        ("Das neue Lager.", "Was würde man zu {dat} sagen?", "Was würde man zum neuen Lager sagen?"),
        ("Die Buchhaltung.", "Was würde man zu {dat} sagen?", "Was würde man zur Buchhaltung sagen?"),
        ("Unser Lager.", "Was würde man zu {dat} sagen?", "Was würde man zu Ihrem Lager sagen?"),
        ("Das neue Lager.", "Was steht hinter {dat}?", "Was steht hinter dem neuen Lager?"),
        (
            "Unsere alten Server.",
            "Sie sagten „{quoted}“: Und nun?",
            "Sie sagten „Unsere alten Server“: Und nun?",
        ),
        ("Unsere alten Server.", "Was soll anders werden?", "Was soll anders werden?"),
    ],
)
def test_a_slot_is_filled(said: str, slot: str, question: str) -> None:
    assert fill(slot, own_words(said, "de")[0]) == question


def test_a_slot_stays_empty_when_the_form_it_needs_is_not_certain() -> None:
    ladders_or_leaders = own_words("Die Leiter fehlen.", "de")[0]
    assert fill("Was ginge ohne {acc}?", ladders_or_leaders) == "Was ginge ohne die Leiter?"
    assert fill("Was hängt an {dat}?", ladders_or_leaders) is None


def test_a_clause_is_only_quoted() -> None:
    (words,) = own_words("Ja, das muss irgendwie schneller gehen.", "de")
    assert words == OwnWords("das muss irgendwie schneller gehen")
    assert fill("Was hängt an {dat}?", words) is None
    assert fill("Sie sagten „{quoted}“: Was dann?", words) == (
        "Sie sagten „das muss irgendwie schneller gehen“: Was dann?"
    )


@pytest.mark.parametrize(
    ("said", "quotes"),
    [
        (
            "Ach, keiner sagt Bescheid, und die Kollegen raten.",
            ["die Kollegen", "keiner sagt Bescheid", "die Kollegen raten"],
        ),
        ("Das kostet 3,5 Schichten.", ["Das kostet 3,5 Schichten"]),
        ("Wann liefern Sie? Wir warten seit Mai.", ["Wir warten seit Mai"]),
        ("Guten Tag, Frau Kern.", []),
        ("Elftausend Euro.", []),
        ("So ein Scheiß.", []),
        ("Ja.", []),
        ("", []),
    ],
)
def test_clauses_are_quoted_without_what_stands_around_them(said: str, quotes: list[str]) -> None:
    assert [words.quote for words in own_words(said, "de")] == quotes


def test_the_most_telling_phrase_comes_first() -> None:
    said = "Der Kunde ruft an, weil unsere späten Angebote den halben Vertrieb lähmen."
    phrases = [words.quote for words in own_words(said, "de") if words.forms]
    assert phrases == ["unsere späten Angebote", "den halben Vertrieb", "Der Kunde"]


@pytest.mark.parametrize(
    ("said", "kind", "dimensions"),
    [
        ("Unser Lager", "thing", ["drivers", "obstacles", "people"]),
        ("Mein Chef", "person", ["people"]),
        ("Frau Voss wird das prüfen", "person", ["people"]),
        ("Die Staplerfahrer", "person", ["people"]),
        ("Im März", "time", ["deadline"]),
        ("Bis zum Quartalsende", "time", ["deadline"]),
        ("Nach der Inventur", "event", ["deadline", "drivers", "obstacles", "people"]),
        ("Es läuft mit Reibung", "clause", ["deadline", "drivers", "obstacles", "people"]),
    ],
)
def test_words_suit_some_dimensions(said: str, kind: str, dimensions: list[str]) -> None:
    words = own_words(said, "de")[0]
    assert words.kind == kind
    assert [
        name for name in ("deadline", "drivers", "obstacles", "people") if suits(words, name)
    ] == dimensions


WORDS = st.sampled_from(
    "der die das den dem des ein eine einen mein meine unser unsere unserem im beim zur Herr Frau und , . - „ “ "
    "neuen alte späten sehr drei Chef Kunden Angebote Leiter Vorgesetzte Lager Onno Tjarks CRM-System 300 Euro".split()
)


@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=80))
def test_any_text_gives_verbatim_short_quotes_and_whole_forms(said: str) -> None:
    for words in own_words(said, "de"):
        assert words.quote in said
        assert 0 < count_words(words.quote) <= LONGEST
        assert all(form and "{" not in form for form in words.forms.values())
        assert fill("Was hängt an {dat}?", words) != "Was hängt an ?"
