"""German facts: what is said on the left, what is found in it on the right as "kind | text | value"."""

import pytest

from klarheit.clarity.facts import facts

Table = list[tuple[str, list[str]]]

DAYS_AND_MONTHS: Table = [
    ("Das muss bis Ende März laufen.", ["date | Ende März | XXXX-03.end"]),
    ("Bis zum ersten Mai will ich fertig sein.", ["date | ersten Mai | XXXX-05-01"]),
    ("Am 15.4. ist Abgabe.", ["date | 15.4. | XXXX-04-15"]),
    ("Spätestens am 15.04.2027.", ["date | 15.04.2027 | 2027-04-15"]),
    ("Am 3.12.26 ist Messe.", ["date | 3.12.26 | 2026-12-03"]),
    ("Stichtag ist der 15. April 2027.", ["date | 15. April 2027 | 2027-04-15"]),
    ("Ab dem 1. Oktober gilt der neue Tarif.", ["date | Ab dem 1. Oktober | XXXX-10-01/.."]),
    ("Am einunddreißigsten Dezember läuft er aus.", ["date | einunddreißigsten Dezember | XXXX-12-31"]),
    ("Wir fangen im April an.", ["date | April | XXXX-04"]),
    ("der märz war schlimm", ["date | märz | XXXX-03"]),
    ("Der März war schlimm.", ["date | März | XXXX-03"]),
    ("anfang mai geht es los", ["date | anfang mai | XXXX-05.begin"]),
    ("Mitte August 2027, eher nicht.", ["date | Mitte August 2027 | 2027-08.middle"]),
    ("Seit Januar haben wir Kurzarbeit.", ["date | Seit Januar | XXXX-01/.."]),
    ("Vor Juni brauche ich gar nicht anzufangen.", ["date | Vor Juni | ../XXXX-06"]),
    ("Im Jänner ist bei uns nichts los.", ["date | Jänner | XXXX-01"]),
    ("Nächstes Jahr im März reden wir wieder.", ["date | Nächstes Jahr im März | Y+1-03"]),
    ("Am fünfzehnten ist Zahltag.", ["date | fünfzehnten | XXXX-XX-15"]),
    ("Am 28. merke ich, was fehlt.", ["date | 28. | XXXX-XX-28"]),
    ("April, nein, Mai.", ["date | April | XXXX-04", "date | Mai | XXXX-05"]),
]
PERIODS: Table = [
    ("Anfang Q2 muss es stehen.", ["date | Anfang Q2 | XXXX-34.begin"]),
    ("Wir liefern in KW 14.", ["date | KW 14 | XXXX-W14"]),
    ("Kalenderwoche achtunddreißig wäre gut.", ["date | Kalenderwoche achtunddreißig | XXXX-W38"]),
    ("In der 14. KW.", ["date | 14. KW | XXXX-W14"]),
    ("Im zweiten Quartal.", ["date | zweiten Quartal | XXXX-34"]),
    ("Erstes Halbjahr 2027.", ["date | Erstes Halbjahr 2027 | 2027-40"]),
    ("Im Frühjahr bauen wir um.", ["date | Frühjahr | XXXX-21"]),
    ("Bis zum Herbst.", ["date | Herbst | XXXX-23"]),
    ("Nächsten Sommer.", ["date | Nächsten Sommer | XXXX-22"]),
    ("Ende des Sommers.", ["date | Ende des Sommers | XXXX-22.end"]),
    ("Seit dem Winter steht sie.", ["date | Seit dem Winter | XXXX-24/.."]),
    ("Mitte nächsten Jahres.", ["date | Mitte nächsten Jahres | Y+1.middle"]),
    ("Noch dieses Jahr, sonst gar nicht.", ["date | dieses Jahr | Y+0"]),
    ("Letzten Monat waren es mehr.", ["date | Letzten Monat | M-1"]),
    ("In diesem Quartal noch.", ["date | diesem Quartal | Q+0"]),
    ("Bis Ende des Jahres.", ["date | Ende des Jahres | XXXX.end"]),
    ("Bis Jahresende läuft der Vertrag.", ["date | Jahresende | XXXX.end"]),
    ("Zum Monatsende brauche ich Zahlen.", ["date | Monatsende | M+0.end"]),
    ("Seit 2019 machen wir das so.", ["date | Seit 2019 | 2019/.."]),
    ("Ende 2027 gehe ich.", ["date | Ende 2027 | 2027.end"]),
]
NEAR_DAYS: Table = [
    ("Nächste Woche Dienstag.", ["date | Nächste Woche Dienstag | W+1-2"]),
    ("Am Dienstag nächster Woche.", ["date | Dienstag nächster Woche | W+1-2"]),
    ("Kommen Sie am Mittwoch.", ["date | Mittwoch | XXXX-WXX-3"]),
    ("Kommenden Freitag ist Schluss.", ["date | Kommenden Freitag | XXXX-WXX-5"]),
    ("Letzten Donnerstag war er da.", ["date | Letzten Donnerstag | W-1-4"]),
    ("Donnerstagnachmittag passt.", ["date | Donnerstagnachmittag | XXXX-WXX-4"]),
    ("Diese Woche nicht mehr.", ["date | Diese Woche | W+0"]),
    ("Ich melde mich morgen.", ["date | morgen | D+1"]),
    ("Morgen früh rufe ich an.", ["date | Morgen früh | D+1"]),
    ("Übermorgen geht es.", ["date | Übermorgen | D+2"]),
    ("Bis heute Abend.", ["date | heute Abend | D+0"]),
    ("In sechs Wochen.", ["date | In sechs Wochen | +P6W"]),
    ("In den nächsten zwei bis drei Monaten.", ["date | In den nächsten zwei bis drei Monaten | +P2M/+P3M"]),
    ("Innerhalb von 14 Tagen.", ["date | Innerhalb von 14 Tagen | +P14D"]),
    ("in einer halben stunde", ["date | in einer halben stunde | +PT30M"]),
    ("Vor drei Jahren haben wir gebaut.", ["date | Vor drei Jahren | -P3Y"]),
    ("In ein paar Wochen vielleicht.", ["date | In ein paar Wochen | ~+P2W/+P9W"]),
]
FEASTS_AND_EVENTS: Table = [
    ("Vor der Inventur muss das weg.", ["date | Vor der Inventur | ../event:inventur"]),
    ("Nach den Sommerferien.", ["date | Nach den Sommerferien | event:sommerferien/.."]),
    ("Bis zur Messe.", ["date | Messe | event:messe"]),
    ("Vor Weihnachten noch.", ["date | Vor Weihnachten | ../XXXX-12-24"]),
    ("Zum Jahreswechsel.", ["date | Jahreswechsel | XXXX-12-31"]),
    ("Seit Pfingsten steht sie.", ["date | Seit Pfingsten | event:pfingsten/.."]),
    (
        "Zwischen Ostern und Pfingsten.",
        ["date | Ostern | event:ostern", "date | Pfingsten | event:pfingsten"],
    ),
    ("Nach unserem Umzug sehen wir weiter.", ["date | Nach unserem Umzug | event:umzug/.."]),
]
CLOCK: Table = [
    ("Um zehn bin ich da.", ["date | Um zehn | T10"]),
    ("Der Bus fährt um halb elf.", ["date | um halb elf | T10:30"]),
    ("Freitag um halb eins.", ["date | Freitag | XXXX-WXX-5", "date | um halb eins | T12:30"]),
    ("Um eins ist Pause.", ["date | Um eins | T01"]),
    ("Um Viertel vor zwölf.", ["date | Um Viertel vor zwölf | T11:45"]),
    ("14 Uhr 30 ginge.", ["date | 14 Uhr 30 | T14:30"]),
    ("Um 10:30 ist Pause.", ["date | 10:30 | T10:30"]),
    ("zwanzig nach fünf", ["date | zwanzig nach fünf | T05:20"]),
    ("Um vier Uhr nachmittags.", ["date | vier Uhr nachmittags | T16"]),
    ("Morgen um neun.", ["date | Morgen | D+1", "date | um neun | T09"]),
]
DURATIONS: Table = [
    ("Das dauert sechs Wochen.", ["duration | sechs Wochen | P6W"]),
    ("Anderthalb Jahre haben wir gesucht.", ["duration | Anderthalb Jahre | P1.5Y"]),
    ("Zweieinhalb Stunden jeden Tag.", ["duration | Zweieinhalb Stunden | PT2.5H"]),
    ("Eine halbe Stunde reicht.", ["duration | Eine halbe Stunde | PT30M"]),
    ("Eine Viertelstunde.", ["duration | Eine Viertelstunde | PT15M"]),
    ("Ein halbes Jahr lang.", ["duration | Ein halbes Jahr | P6M"]),
    ("Drei bis vier Wochen.", ["duration | Drei bis vier Wochen | P3W/P4W"]),
    ("Zwei, drei Tage vielleicht.", ["duration | Zwei, drei Tage | P2D/P3D"]),
    ("Mindestens fünf Jahre Garantie.", ["duration | Mindestens fünf Jahre | >P5Y"]),
    ("So um die 40 Minuten.", ["duration | So um die 40 Minuten | ~PT40M"]),
    ("Seit zehn Jahren ärgert mich das.", ["duration | zehn Jahren | P10Y"]),
    ("Eine dreijährige Garantie.", ["duration | dreijährige | P3Y"]),
    ("Ein paar Jahre noch.", ["duration | Ein paar Jahre | ~P2Y/P9Y"]),
    ("fünf und vierzig minuten", ["duration | fünf und vierzig minuten | PT45M"]),
]
MONEY: Table = [
    ("Wir haben zwanzigtausend Euro.", ["amount | zwanzigtausend Euro | EUR 20000"]),
    ("Das kostet 20.000 €.", ["amount | 20.000 € | EUR 20000"]),
    ("20k haben wir.", ["amount | 20k | XXX 20000"]),
    ("Zwanzig Mille.", ["amount | Zwanzig Mille | XXX 20000"]),
    ("Zwanzigtausend, mehr nicht.", ["amount | Zwanzigtausend | XXX 20000"]),
    ("Ein paar tausend Euro.", ["amount | Ein paar tausend Euro | ~EUR 2000..9000"]),
    ("Zwischen 20 und 25 Tausend.", ["amount | Zwischen 20 und 25 Tausend | XXX 20000..25000"]),
    (
        "Zwanzig bis fünfundzwanzigtausend Euro.",
        ["amount | Zwanzig bis fünfundzwanzigtausend Euro | EUR 20000..25000"],
    ),
    ("Etwa 2,5 Millionen Euro.", ["amount | Etwa 2,5 Millionen Euro | ~EUR 2500000"]),
    ("Höchstens 800 Euro.", ["amount | Höchstens 800 Euro | <EUR 800"]),
    ("Einundvierzig Cent der Meter.", ["amount | Einundvierzig Cent | EUR 0.41"]),
    ("Zwei Euro neunzig je Bewohner.", ["amount | Zwei Euro neunzig | EUR 2.9"]),
    ("Das sind 300 Franken.", ["amount | 300 Franken | CHF 300"]),
    ("Es fängt bei 186.000 an.", ["amount | 186.000 | XXX 186000"]),
    ("eins Komma vier Millionen", ["amount | eins Komma vier Millionen | XXX 1400000"]),
    ("zwei tausend fünf hundert euro", ["amount | zwei tausend fünf hundert euro | EUR 2500"]),
    ("Fünfzehnhundert Euro.", ["amount | Fünfzehnhundert Euro | EUR 1500"]),
]
SHARES: Table = [
    ("Die Quote soll auf 2 % runter.", ["percentage | 2 % | 2 %"]),
    ("Zwei Prozent Nachlass.", ["percentage | Zwei Prozent | 2 %"]),
    ("Unter zwei Prozent Ausschuss.", ["percentage | Unter zwei Prozent | <2 %"]),
    ("Die Hälfte geht zurück.", ["percentage | Die Hälfte | 50 %"]),
    ("Ein Drittel der Leute.", ["percentage | Ein Drittel | 33.3 %"]),
    ("sieben Komma eins Prozent", ["percentage | sieben Komma eins Prozent | 7.1 %"]),
    ("Fünf bis zehn Prozent.", ["percentage | Fünf bis zehn Prozent | 5..10 %"]),
]
NUMBERS: Table = [
    ("Wir fahren drei Schichten.", ["number | drei Schichten | 3 Schichten"]),
    ("61 Schränke stehen da.", ["number | 61 Schränke | 61 Schränke"]),
    ("Ein Dutzend Leute.", ["number | Ein Dutzend Leute | 12 Leute"]),
    ("Drei bis vier neue Leute.", ["number | Drei bis vier neue Leute | 3..4 Leute"]),
    ("Zwölftausend Stück im Jahr.", ["number | Zwölftausend Stück | 12000 Stück"]),
    ("Mindestens zwei Angebote will ich sehen.", ["number | Mindestens zwei Angebote | >2 Angebote"]),
    ("Das sind 300 km am Tag.", ["number | 300 km | 300 km"]),
    ("Vierundsiebzig.", ["number | Vierundsiebzig | 74"]),
    ("zwei hundert", ["number | zwei hundert | 200"]),
]
PEOPLE: Table = [
    ("Moin, Herr Tjarks.", ["person | Herr Tjarks | Herr Tjarks"]),
    ("Das weiß Frau Dr. Voss.", ["person | Frau Dr. Voss | Frau Voss"]),
    ("Fragen Sie unseren Herrn Brandt.", ["person | Herrn Brandt | Herr Brandt"]),
    ("Doktor Lenz sagt das auch.", ["person | Doktor Lenz | Dr. Lenz"]),
    ("Das kann nur der Onno.", ["person | Onno | Onno"]),
    ("Jana Reuter hat angerufen.", ["person | Jana Reuter | Jana Reuter"]),
    ("Wenn Onno Urlaub hat, steht alles.", ["person | Onno | Onno"]),
    ("Sabines Büro ist oben.", ["person | Sabines | Sabine"]),
    ("Peter Schneider unterschreibt.", ["person | Peter Schneider | Peter Schneider"]),
    ("Hans-Jürgen macht das.", ["person | Hans-Jürgen | Hans-Jürgen"]),
    ("Der Mehmet kann das.", ["person | Mehmet | Mehmet"]),
    ("Herr Mai kommt im Mai.", ["person | Herr Mai | Herr Mai", "date | Mai | XXXX-05"]),
    (
        "Frau Freitag will es am Freitag.",
        ["person | Frau Freitag | Frau Freitag", "date | Freitag | XXXX-WXX-5"],
    ),
    ("grüß gott frau hinterleitner", ["person | frau hinterleitner | Frau Hinterleitner"]),
    ("Der Herr von Bülow.", ["person | Herr von Bülow | Herr von Bülow"]),
    (
        "Ich rede mit der Sabine aus dem Einkauf.",
        ["person | Sabine | Sabine", "department | Einkauf | Einkauf"],
    ),
]
ROLES: Table = [
    ("Das entscheidet mein Chef.", ["role | mein Chef | Chef"]),
    ("Der Betriebsrat muss zustimmen.", ["role | Betriebsrat | Betriebsrat"]),
    ("Das geht nicht ohne Zustimmung des Betriebsrats.", ["role | Betriebsrats | Betriebsrat"]),
    ("Mein Schwager macht die Bücher.", ["role | Mein Schwager | Schwager"]),
    ("Die Werkstattleiterin ist dagegen.", ["role | Werkstattleiterin | Werkstattleiterin"]),
    ("Ich frage meine Frau.", ["role | meine Frau | Frau"]),
    ("Unsere Geschäftsführerin unterschreibt.", ["role | Unsere Geschäftsführerin | Geschäftsführerin"]),
    ("Der Leiter Einkauf kennt das.", ["role | Leiter Einkauf | Leiter"]),
    ("mein bruder hat die gespannt", ["role | mein bruder | bruder"]),
    ("Unser CFO rechnet nach.", ["role | Unser CFO | CFO"]),
    (
        "Die Kollegen aus der Instandhaltung.",
        [
            "role | Kollegen | Kollege",
            "department | Instandhaltung | Instandhaltung",
        ],
    ),
]
DEPARTMENTS: Table = [
    (
        "Der Einkauf will drei Angebote.",
        ["department | Einkauf | Einkauf", "number | drei Angebote | 3 Angebote"],
    ),
    ("Das prüft das Controlling.", ["department | Controlling | Controlling"]),
    ("Die IT sagt, Ticket aufmachen.", ["department | IT | IT"]),
    ("Ich kläre das mit der Fertigung.", ["department | Fertigung | Fertigung"]),
    ("Eine aus der Personalabteilung.", ["department | Personalabteilung | Personalabteilung"]),
    ("die it muss das freigeben", ["department | it | it"]),
]
NOTHING = (
    "Das mache ich mal eben.",
    "Ein Mal reicht.",
    "Eins nach dem anderen.",
    "Der Einkauf läuft gut.",
    "ich mai das nicht",
    "Im Grunde ist es einfach.",
    "Das sehe ich zum ersten Mal.",
    "Eine Sache noch.",
    "Heute läuft das so.",
    "Guten Morgen!",
    "Morgen!",
    "Einen Moment, bitte.",
    "Haben Sie eine Minute?",
    "Halle drei ist voll.",
    "Wir stehen in Halle 3.",
    "Er hat 24/7 Bereitschaft.",
    "Die Leiter steht im Hof.",
    "Das ist Stahl, kein Halbleiter.",
    "Tausend Dank!",
    "Die Frau an der Pforte war nett.",
    "Freitags ist immer viel los.",
    "Er ist 45 Jahre alt.",
    "Wir sind zu zweit.",
    "Ohne einander geht es nicht.",
    "Die einen sagen so, die anderen so.",
    "Das ist der Mais vom Nachbarn.",
    "Im Ernst?",
    "Wir vier kennen uns.",
    "Beide sind gut.",
    "Die Rose blüht.",
    "Ein bisschen mehr Luft.",
    "Jedes Mal dasselbe.",
    "Das Wochenende war ruhig.",
    "Marketing ist mir zu teuer.",
    "Vor der Tür steht einer.",
    "…",
    "",
)

FOUND = [
    *DAYS_AND_MONTHS,
    *PERIODS,
    *NEAR_DAYS,
    *FEASTS_AND_EVENTS,
    *CLOCK,
    *DURATIONS,
    *MONEY,
    *SHARES,
    *NUMBERS,
    *PEOPLE,
    *ROLES,
    *DEPARTMENTS,
]


def shown(text: str) -> list[str]:
    return [f"{fact.kind} | {fact.text} | {fact.value}" for fact in facts(text, "de")]


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text for text, _ in FOUND])
def test_facts_are_those_that_were_said(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_facts_are_none_where_nothing_can_be_written_down(text: str) -> None:
    assert shown(text) == []
