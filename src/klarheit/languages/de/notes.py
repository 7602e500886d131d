"""What the reader noticed about a file and the person should know."""

PHRASES = {
    "times_backwards": "Die Zeiten in der Datei laufen rückwärts. Wir haben sie beiseitegelassen; alles, was Zeiten "
    "braucht, fehlt deshalb.",
    "speakers_alternate": "Die Datei nennt niemanden, sie zeigt nur, wo jemand anderes spricht. Wir nehmen an, dass "
    "sich zwei Personen abwechseln.",
    "language_guessed": "Der Text ist zu kurz, um seine Sprache sicher zu erkennen. Wenn sie nicht stimmt, legen Sie "
    "sie mit --language fest.",
    "lines_left_out": "Einige Zeilen gehören niemandem (etwa „Datum: …“ oder „Nächster Schritt: …“). Sie zählen nicht "
    "zum Gespräch.",
    "bots_left_out": "Beiträge von Aufzeichnungsprogrammen und geteilten Bildschirmen zählen nicht zum Gespräch.",
}
