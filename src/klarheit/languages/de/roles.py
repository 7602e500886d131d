"""Words that stand where a name could stand and tell the side. Lower case; matched whatever the language of the talk."""

# The writer of notes: when one of these speaks, everybody else is the partner.
SELF = frozenset({"ich", "ich selbst", "selbst", "wir"})

ASKER = SELF | frozenset(
    {
        "verkäufer", "verkäuferin", "verkäufer:in", "verkäufer*in", "verkäufer/in", "verkaeufer", "verkaeuferin",
        "verkauf", "vertrieb", "vertriebler", "vertrieblerin", "vertriebsmitarbeiter", "vertriebsmitarbeiterin",
        "außendienst", "außendienstler", "außendienstlerin", "innendienst", "vertreter", "vertreterin",
        "berater", "beraterin", "berater:in", "kundenberater", "kundenberaterin", "fachberater", "fachberaterin",
        "interviewer", "interviewerin", "interviewer:in", "moderator", "moderatorin", "fragesteller", "fragestellerin",
        "coach", "coachin", "therapeut", "therapeutin", "trainer", "trainerin",
        "führungskraft", "vorgesetzter", "vorgesetzte", "teamleiter", "teamleiterin", "leiter", "leiterin",
        "agent", "agentin", "anbieter", "anbieterin", "lieferant", "lieferantin", "makler", "maklerin",
    }
)  # fmt: skip

PARTNER = frozenset(
    {
        "kunde", "kundin", "kund:in", "kund*in", "kunden", "neukunde", "neukundin", "interessent", "interessentin",
        "käufer", "käuferin", "einkäufer", "einkäuferin", "einkauf", "klient", "klientin", "mandant", "mandantin",
        "mitarbeiter", "mitarbeiterin", "mitarbeiter:in", "mitarbeitende", "mitarbeitender", "coachee",
        "gegenüber", "gesprächspartner", "gesprächspartnerin", "partner", "partnerin", "befragter", "befragte",
        "interviewpartner", "interviewpartnerin", "patient", "patientin", "anrufer", "anruferin",
        "er", "sie", "du", "gast", "bauherr", "bauherrin", "auftraggeber", "auftraggeberin", "chef", "chefin",
    }
)  # fmt: skip

# A number or letter instead of a name: "Sprecher 2", "Person B".
ANONYMOUS = (
    "sprecher",
    "sprecherin",
    "sprecher:in",
    "person",
    "teilnehmer",
    "teilnehmerin",
    "stimme",
    "kanal",
)
UNKNOWN = frozenset({"unbekannt", "unbekannter sprecher", "unbekannte sprecherin", "unbekannter teilnehmer"})
