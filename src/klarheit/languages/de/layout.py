"""How transcripts in German look: headings, footers, units, columns; and the words that give the language away.

Patterns are regular expressions without anchors, matched against a whole line, whatever the case.
"""

FUNCTION_WORDS = frozenset(
    {
        "aber", "alle", "alles", "als", "also", "auch", "auf", "aus", "bei", "bis", "da", "dann", "das",
        "dass", "dem", "den", "denn", "der", "dich", "diese", "dieser", "dieses", "dir", "doch", "du",
        "durch", "eben", "eigentlich", "ein", "eine", "einem", "einen", "einer", "er", "es", "etwas", "für",
        "gegen", "geht", "gemacht", "genau", "gibt", "gut", "habe", "haben", "halt", "hat", "hatte",
        "heute", "hier", "hätte", "hätten", "ich", "ihnen", "ihr", "ihre", "im", "immer", "ist", "ja",
        "jetzt", "kann", "kein", "keine", "keinen", "können", "könnte", "machen", "macht", "mal", "man",
        "mehr", "mich", "mir", "mit", "muss", "möchte", "müssen", "nach", "natürlich", "nein", "nicht",
        "nichts", "noch", "nur", "oder", "ohne", "schon", "sehr", "sein", "seit", "sich", "sie", "sind",
        "so", "soll", "sollte", "sollten", "um", "und", "uns", "unter", "viel", "vielleicht", "vom", "von",
        "war", "warum", "was", "weil", "welche", "welcher", "welches", "wenn", "werden", "wie", "wieder",
        "wir", "wird", "wo", "wollen", "worden", "wäre", "wären", "würde", "würden", "zu", "zum", "zur",
        "über",
    }
)  # fmt: skip

# The heading after which the talk itself begins.
TRANSCRIPT_HEADINGS = frozenset(
    {"transkript", "transkription", "mitschrift", "gesprächsprotokoll", "wortprotokoll"}
)
ATTENDEE_HEADINGS = frozenset({"teilnehmer", "teilnehmende", "teilnehmer:innen", "anwesend", "eingeladen"})

# Lines that programs write, not people.
PROGRAM_LINES = (
    r".{1,80} hat (?:die|das) (?:transkription|transkript|aufzeichnung) (?:gestartet|beendet|angehalten)",
    r"(?:die )?(?:transkription|besprechung|aufzeichnung) (?:endete|wurde beendet) (?:nach|um) [\d:]+.{0,5}",
    r"dieses (?:bearbeitbare )?transkript wurde (?:automatisch|computer|maschinell).{0,120}",
    r"ki-generierte inhalte können fehlerhaft sein\.?",
    r"[\[(]?ende (?:des|der) (?:gesprächs|telefonats|transkripts|aufzeichnung|besprechung)[\])]?",
    r"transkribiert (?:von|mit) .{1,60}",
    r".{1,80} (?:hat den raum|ist der besprechung) (?:verlassen|betreten|beigetreten)",
)

# Speakers who are no persons.
BOTS = (
    r"präsentation von .+",
    r".+(?:s|’|') präsentation",
    r".*\bprotokollant(?:in)?-?bot\b.*",
    r".*\bki-notizen\b.*",
)

UNITS = {"hours": r"stunden?|std\.?", "minutes": r"minuten?|min\.?", "seconds": r"sekunden?|sek\.?"}

# What stands before the colon of a line in notes that nobody said.
NOTE_HEADINGS = frozenset(
    {
        "datum", "ort", "zeit", "uhrzeit", "dauer", "thema", "betreff", "teilnehmer", "teilnehmende",
        "anwesend", "anlass", "titel", "quelle", "stand", "notiz", "notizen", "anmerkung", "hinweis",
        "achtung", "wichtig", "merke", "frage", "fragen", "antwort", "antworten", "fazit", "ergebnis",
        "ergebnisse", "zusammenfassung", "ziel", "ziele", "budget", "preis", "termin", "termine", "frist",
        "problem", "probleme", "risiko", "risiken", "vorteil", "vorteile", "nachteil", "nachteile",
        "beispiel", "beispiele", "aufgabe", "aufgaben", "todo", "to-do", "to-dos", "beschluss",
        "beschlüsse", "entscheidung", "entscheidungen", "kriterien", "bedarf", "fakten", "agenda",
        "protokoll", "kontakt", "telefon", "mail", "e-mail", "adresse", "firma", "unternehmen", "link",
        "datei", "version", "status", "stichwort", "von", "an", "cc", "gesendet", "offen", "vereinbart",
        "erledigt", "eindruck", "gefühl", "beobachtung", "hintergrund", "nächster schritt", "nächste schritte", "mein eindruck", "offene punkte", "offene fragen",
    }
)  # fmt: skip

# What people say before a colon.
SPOKEN_WORDS = frozenset(
    {
        "erstens", "zweitens", "drittens", "kurz", "kurzum", "sprich", "heißt", "also", "nämlich",
        "übrigens", "und", "aber", "oder", "denn", "ja", "nein", "gut", "okay", "ok", "genau", "einerseits",
        "andererseits", "außerdem", "zusätzlich", "zitat", "richtig", "falsch", "klar", "moment", "stimmt",
        "das heißt", "zum beispiel",
    }
)  # fmt: skip

COLUMNS = {
    "speaker": frozenset({"sprecher", "sprecherin", "sprecher:in", "rolle", "name", "person", "wer"}),
    "text": frozenset({"text", "äußerung", "beitrag", "inhalt", "transkript", "gesagt", "wortlaut", "was"}),
    "start": frozenset({"start", "beginn", "anfang", "von", "zeit", "startzeit", "zeitstempel"}),
    "end": frozenset({"ende", "bis", "endzeit", "stopp"}),
    "duration": frozenset({"dauer"}),
}

PHRASES = {
    "title.teams_metadata": "Microsoft Teams mit Metadaten (WebVTT)",
    "title.stream": "Microsoft Stream, klassisch (WebVTT)",
    "title.youtube": "YouTube, automatische Untertitel (WebVTT)",
    "title.word_table": "Tabelle in einer Word-Datei",
    "title.table": "Tabelle (CSV, TSV)",
    "title.teams_clipboard": "Microsoft Teams, herauskopiert (Text)",
    "title.zoom_captions": "Zoom, gespeicherte Untertitel (Text)",
    "title.notes": "Notizen aus dem Gedächtnis (Text)",
    "title.text": "Name: Text",
    "title.timed_lines": "Zeit und Text (Otter ohne Namen)",
    "carries.names": "Namen",
    "carries.roles": "Rollen",
    "carries.starts": "Anfangszeiten",
    "carries.ends": "Endzeiten",
}
