"""By which words a German partner speaks of a dimension, and which words only sound like it."""

import pytest

from klarheit.clarity.statements import WEAK, telling

SAID = {
    "goal": (
        "Wir wollen die Durchlaufzeit halbieren.",
        "Ich will, dass die Spätschicht abends alleine klarkommt.",
        "Unser Ziel ist ein Lager ohne Zettel.",
        "Mir geht es darum, dass samstags keiner mehr kommen muss.",
        "Wir möchten den Papierkram loswerden.",
        "Am Ende soll jeder sehen, wo die Ware steht.",
    ),
    "criteria": (
        "Wichtig ist uns, dass die Leute es ohne Schulung bedienen können.",
        "Ein Neuer müsste nach zwei Wochen alleine kommissionieren können.",
        "Es darf nicht länger als zwei Minuten dauern.",
        "Dann hätte sich das gelohnt.",
        "Daran, dass das Telefon nicht klingelt.",
        "Hauptsache, die Nachtschicht versteht es.",
    ),
    "deadline": (
        "Das muss bis Ende März laufen.",
        "Wir müssen spätestens im Herbst umgestellt haben.",
        "Im Juni soll alles stehen.",
        "Das Ganze sollte bis 30.06. stehen.",
        "Vor der Inventur muss das fertig sein.",
        "Bis Weihnachten brauchen wir das nicht, aber bis Ostern muss es stehen.",
    ),
    "drivers": (
        "Der Grund ist, dass uns die Leute weglaufen.",
        "Das kostet uns jeden Tag zwei Stunden.",
        "Wir kommen nicht mehr hinterher.",
        "So geht das nicht weiter.",
        "Unser größtes Problem sind die Retouren.",
        "Nächstes Jahr geht unser Meister in Rente.",
    ),
    "situation": (
        "Wir haben vierzehntausend Artikel.",
        "Derzeit machen wir das alles von Hand.",
        "Bei uns läuft das über Zuruf.",
        "Wir sind ein Familienbetrieb in dritter Generation.",
        "Momentan arbeiten wir im Zweischichtbetrieb.",
        "Da haben wir so dreihundert Plätze.",
    ),
    "resources": (
        "Wir haben letztes Jahr schon mal Scanner ausprobiert.",
        "Das Budget liegt bei achtzigtausend Euro.",
        "Bis fünfzigtausend darf ich selber unterschreiben.",
        "Meine Idee wäre, mit einer Halle anzufangen.",
        "Ich könnte mir gut vorstellen, dass der Lukas das übernimmt.",
        "Dafür haben wir zwanzigtausend eingeplant.",
    ),
    "obstacles": (
        "Ich habe da noch meine Bedenken.",
        "Wir können hier nicht zumachen.",
        "Gescheitert ist es an den Stammdaten.",
        "Uns fehlt die Zeit dafür.",
        "Wenn der Betriebsrat nicht mitzieht, wird das nichts.",
        "Da bin ich ehrlich gesagt skeptisch.",
    ),
    "alternatives": (
        "Die Alternative wäre, eine Halle anzumieten.",
        "Wir haben auch zwei andere Anbieter da gehabt.",
        "Oder wir lassen alles, wie es ist.",
        "Wir könnten auch selber was programmieren.",
        "Wir überlegen noch, ob wir anbauen.",
        "Vielleicht bleibt auch alles beim Alten.",
    ),
    "risks": (
        "Das Risiko ist mir zu hoch.",
        "Ich habe Angst, dass dann alles steht.",
        "Im schlimmsten Fall verlieren wir den Kunden.",
        "Da macht man sich abhängig von einem Hersteller.",
        "Das macht mir ehrlich gesagt Kopfzerbrechen.",
        "Ich befürchte, dass die Daten nicht stimmen.",
    ),
    "people": (
        "Das entscheidet am Ende mein Chef.",
        "Das muss ich mit meiner Chefin besprechen.",
        "Unser Betriebsrat muss da zustimmen.",
        "Frau Yilmaz hat da das letzte Wort.",
        "Das entscheide ich nicht, das unterschreibt der Vorstand.",
        "Die Melek und der Günter, die müssen das mit aussuchen.",
    ),
    "steps": (
        "Ich schicke Ihnen bis Freitag die Artikelliste.",
        "Ich rede mal mit dem Junior.",
        "Dienstag um neun passt mir.",
        "Ich kläre das intern bis nächste Woche.",
        "Können Sie mir schicken.",
        "Ich melde mich bei Ihnen.",
        "Ich rede noch mal mit meinem Bruder.",
    ),
}
# What sounds like the dimension named, and is not.
ONLY_SOUNDS_LIKE = (
    ("Ich wollte Sie nur kurz fragen, ob das geht.", "goal"),
    ("Ich möchte Ihnen erst mal danken.", "goal"),
    ("Ich will noch mal darüber nachdenken.", "goal"),
    ("Das ist ein wichtiger Punkt.", "criteria"),
    ("Im März war ich auf der Messe.", "deadline"),
    ("Bis Mittwoch hatte es geregnet.", "deadline"),
    ("Und der Grund ist folgender.", "drivers"),
    ("Das Problem kenne ich.", "drivers"),
    ("Die haben sich im November zusammengesetzt und entschieden.", "deadline"),
    ("Die letzte hatten wir 2016.", "situation"),
    ("Ich glaube, ich könnte mir vorstellen, dass die das auch nutzen.", "resources"),
    ("Ich hab das neulich in einem anderen Podcast eingeführt.", "resources"),
    ("Wir reden jetzt die ganze Zeit von den Uhren.", "steps"),
    ("Ich bin mir nicht sicher, ob wir da noch viel zu sagen haben.", "obstacles"),
    ("Da ist das letzte Wort noch nicht gesprochen.", "people"),
    ("Im Moment bitte nicht.", "situation"),
    ("Wir haben gelacht.", "situation"),
    ("Das habe ich gestern auch gesagt.", "resources"),
    ("Kein Problem.", "obstacles"),
    ("Ich kann nicht klagen.", "obstacles"),
    ("Das ist etwas anderes.", "alternatives"),
    ("Keine Sorge.", "risks"),
    ("Ohne Risiko, sagen Sie.", "risks"),
    ("Das sagen alle.", "people"),
    ("Meine Frau guckt ihren Krimi.", "people"),
    ("Ich gehe dann mal.", "steps"),
)


def said(text: str) -> set[str]:
    return {key.removesuffix(WEAK) for key in telling(text, "de")}


@pytest.mark.parametrize(
    ("text", "dimension"), [(text, key) for key, texts in SAID.items() for text in texts]
)
def test_sentence_speaks_of_its_dimension(text: str, dimension: str) -> None:
    assert dimension in said(text)


@pytest.mark.parametrize(("text", "dimension"), ONLY_SOUNDS_LIKE)
def test_sentence_that_only_sounds_like_it_does_not(text: str, dimension: str) -> None:
    assert dimension not in said(text)


def test_product_wish_is_only_a_weak_goal() -> None:
    assert set(telling("Wir suchen eine Shuttle-Anlage.", "de")) == {"goal" + WEAK}


def test_worry_about_a_risk_is_no_obstacle_besides() -> None:
    assert said("Ich habe Angst, dass wir nicht zumachen können, das Risiko ist zu hoch.") == {"risks"}
