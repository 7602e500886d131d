"""Wie die Fragekarten sprechen: im Terminal und in der Hilfe des Befehls."""

PHRASES = {
    # Hilfe
    "cards": "gute Fragen üben: erst selbst darauf kommen, dann nachsehen",
    "description": "Fragekarten: Sie lesen eine Situation, stellen Ihre Frage und vergleichen sie mit der aus dem Katalog. Dann sagen Sie,\n"
    "wie es ging; danach richtet sich, wann die Karte wiederkommt. Gezählt wird nichts, und was Sie tippen, wird nicht behalten.",
    "examples": "Beispiele:\n"
    "  klarheit practice cards                       Fragen an Kunden\n"
    "  klarheit practice cards --for employee        Fragen an die eigenen Leute\n"
    "  klarheit practice cards --most 3              drei Karten zwischen zwei Terminen",
    "for": "wen man fragt: customer Kunden (sonst), employee Mitarbeiter, oneself sich selbst",
    "language": "Sprache der Karten (sonst die der Umgebung)",
    "most": "höchstens so viele Karten ({most}, wenn nichts gesagt ist)",
    "file": "wo steht, wann welche Karte wiederkommt (sonst in Ihrem Klarheit-Ordner)",
    "NUMBER": "ZAHL",
    "FILE": "DATEI",
    # Im Terminal
    "kept_in": "Wann welche Karte wiederkommt, steht in {file}.",
    "how": "Sagen oder tippen Sie Ihre Frage, dann Enter. Mit /ende hören Sie auf.",
    "ask": "Was fragen Sie?",
    "catalogue": "Im Katalog steht:",
    "purpose": "Wozu: {text}",
    "trap": "Vorsicht: {text}",
    "rate": "1 nochmal   2 schwer   3 gut   4 leicht",
    "rate.unknown": "Gemeint ist eine Zahl von 1 bis 4 oder eines der Wörter: nochmal, schwer, gut, leicht.",
    "later": "Kommt gleich noch einmal.",
    "comes": "Kommt wieder: {day}.",
    "done": "Das war es für heute.",
    "done.next": "Das war es für heute. Die nächste Karte kommt wieder: {day}.",
    "nothing": "Heute steht keine Karte an.",
    "nothing.next": "Heute steht keine Karte an. Die nächste kommt wieder: {day}.",
    "left": "Bis zum nächsten Mal.",
}

RATED = {
    "again": ("1", "nochmal", "noch mal", "n"),
    "hard": ("2", "schwer", "s"),
    "good": ("3", "gut", "g"),
    "easy": ("4", "leicht", "l"),
}
"""Womit man sagt, wie es ging."""
END = frozenset(("/ende", "/end"))
