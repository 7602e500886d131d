"""Words an own case needs beside those its owner wrote; in the language of the case, not of the page."""

SAY = {
    "de": {"opening": "Guten Tag. {text}", "text": "Sehen Sie, es ist so: {text}"},
    "en": {"opening": "Hello. {text}", "text": "Look, it’s like this: {text}"},
}
"""A second way of saying things: nobody says a thing twice in the same words."""

VAGUE = {
    "de": (
        "Ach, das ist nicht in zwei Sätzen erzählt.",
        "Na ja, wie das eben so ist.",
        "Darüber habe ich mir noch nicht viele Gedanken gemacht.",
        "Das kommt darauf an.",
        "Mal sehen, das wird sich zeigen.",
        "Da möchte ich mich jetzt nicht festlegen.",
    ),
    "en": (
        "Oh, that takes more than two sentences.",
        "Well, you know how it is.",
        "I haven’t given that much thought yet.",
        "It depends.",
        "We’ll see how that turns out.",
        "I’d rather not commit myself there.",
    ),
}

WORDS = {
    "de": {
        "goal": ("ziel", "erreichen", "anders"),
        "criteria": ("kriterien", "erfüllt", "woran"),
        "deadline": ("wann", "termin", "frist"),
        "drivers": ("wichtig", "grund", "bewegt"),
        "situation": ("lage", "gerade", "derzeit"),
        "resources": ("budget", "mittel", "versucht"),
        "obstacles": ("hindert", "schwierig", "problem"),
        "alternatives": ("alternative", "möglichkeit", "andere"),
        "risks": ("risiko", "gefahr", "befürchten"),
        "people": ("entscheidet", "beteiligt", "team"),
        "steps": ("schritt", "nächste", "weiter"),
    },
    "en": {
        "goal": ("goal", "achieve", "different"),
        "criteria": ("criteria", "fulfil", "notice"),
        "deadline": ("when", "date", "deadline"),
        "drivers": ("important", "reason", "matter"),
        "situation": ("situation", "currently", "moment"),
        "resources": ("budget", "means", "tried"),
        "obstacles": ("hinder", "difficult", "problem"),
        "alternatives": ("alternative", "option", "else"),
        "risks": ("risk", "danger", "worry"),
        "people": ("decide", "involved", "team"),
        "steps": ("step", "next", "further"),
    },
}
"""Dimension → beginnings of words by which one asks about it."""
