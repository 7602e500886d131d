"""Sätze über ein Gespräch: Überschrift, Gelungenes, Stellen, eine Sache fürs nächste Mal."""

PHRASES = {
    # Was geklärt wurde oder offen blieb, als Nebensatz
    "clause.goal": "worum es Ihrem Gegenüber geht",
    "clause.criteria": "woran der Erfolg zu erkennen wäre",
    "clause.deadline": "bis wann es fertig sein soll",
    "clause.drivers": "was dahintersteckt",
    "clause.situation": "wie es ringsum gerade aussieht",
    "clause.resources": "worauf sich bauen lässt",
    "clause.obstacles": "was im Weg stehen könnte",
    "clause.alternatives": "was sonst noch zur Wahl steht",
    "clause.risks": "welche Risiken Ihr Gegenüber sieht",
    "clause.people": "wer sonst noch mitzureden hat",
    "clause.steps": "wer was bis wann tut",
    # Überschrift
    "headline.too_short": "Ihr Gegenüber hat nur wenig gesagt. Was hier steht, ist erst ein Anfang.",
    "headline.nothing_clear": "Vieles kam zur Sprache, festen Grund gibt es noch nicht.",
    "headline.one_clear": "Am Ende wussten Sie, {first}.",
    "headline.two_clear": "Am Ende wussten Sie, {first} und {second}.",
    "headline.open": "{Dimension}, blieb offen.",
    "headline.contradictory": "{Dimension}: Dazu wurde zweierlei gesagt.",
    # Was gelungen ist
    "succeeded.opened": "Eine Frage, und Ihr Gegenüber erzählt: {words} Wörter.",
    "succeeded.opened_dimension": "Eine Frage, und Ihr Gegenüber erzählt: {words} Wörter. Darin steckt, {dimension}.",
    "succeeded.taken_up": "Sie haben ein Wort Ihres Gegenübers aufgegriffen, und es wurde weitererzählt.",
    "succeeded.confirmed": "Sie haben wiedergegeben, was Sie verstanden hatten, und Ihr Gegenüber sagte Ja dazu. Nun ist klar, {dimension}.",
    # Stellen, die nach Verhör oder Absicht geklungen haben könnten
    "interrogation": "Mehrere Fragen hintereinander, dazwischen kurze Antworten und nichts, das aufgegriffen wurde. So könnte es sich nach Verhör angefühlt haben.",
    "jumped_past_concern": "Hier wurde ein Bedenken laut, und das Gespräch ging darüber hinweg. Wie mag das angekommen sein?",
    "pitch_before_goal": "Hier begann das Angebot, bevor klar war, worum es Ihrem Gegenüber geht.",
    # Eine Sache fürs nächste Mal
    "one_thing.jumped_past_concern": "Wenn ein Bedenken laut wird: kurz stehen bleiben und fragen, was genau dahintersteckt.",
    "one_thing.pitch_before_goal": "Bevor Sie Ihr Angebot zeigen: fragen, was danach anders sein soll.",
    "one_thing.interrogation": "Nach zwei Fragen einmal wiedergeben, was Sie gehört haben. Dann erst die dritte.",
    "one_thing.leading": "Wenn Ihnen die Antwort schon auf der Zunge liegt: Fragen Sie ohne sie.",
    "one_thing.stacked": "Eine Frage stellen. Dann warten.",
    "one_thing.passed_over": "Wenn so ein Satz fällt: ein Wort daraus aufgreifen, bevor das Nächste kommt.",
}
