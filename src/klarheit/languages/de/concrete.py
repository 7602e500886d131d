"""What makes a German statement checkable, and what keeps it vague. Words as spoken, lower case."""

_ORD = "(?:ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|elften|zwölften|\\d{1,2}\\.)"

MONTHS: dict[str, int] = {
    "januar": 1,
    "jänner": 1,
    "februar": 2,
    "feber": 2,
    "märz": 3,
    "april": 4,
    "mai": 5,
    "juni": 6,
    "juli": 7,
    "august": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "dezember": 12,
    "weihnachten": 12,
    "jahresende": 12,
    "jahreswechsel": 12,
}

# A point in time one could write into a calendar. Regular expressions, without regard to case.
DATES: tuple[str, ...] = (
    r"\b(?:" + "|".join(MONTHS) + r")\b",
    r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?\b",
    r"\b(?:ostern|pfingsten|silvester|inventur|messe|quartalsende|monatsende|wochenende)\b",
    r"\b(?:ende|anfang|mitte|im|bis|vor|nach|nächste[rsmn]?|letzte[rsmn]?|vorige[rsmn]?|kommende[rsmn]?|diese[rsmn]?|bis zum|zum|dem) (?:des |dem |der |den |diese[rsmn]? |nächste[rsmn]? )*(?:jahres?|quartals?|monats?|woche|sommers?|herbst(?:es)?|winters?|frühjahrs?|frühlings?|saison|sommerferien|ferien|hochsaison)\b",
    r"\b\d{1,2}\.\s?\d{1,2}\.",
    r"\b" + _ORD + r"\s(?:" + "|".join(MONTHS) + r")\b",
    r"\b(?:20[2-4]\d)\b",
    r"\b(?:kw|kalenderwoche|q)\s?\d{1,2}\b",
    r"\b(?:in|innerhalb(?: von)?|binnen) (?:\w+ )?(?:\d+|ein|einem|einer|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|paar) (?:bis \w+ )?(?:tagen|wochen|monaten|jahren|woche|monat|jahr|stunden)\b",
    r"\b(?:heute|morgen|übermorgen)(?: nachmittag| vormittag| abend| früh)?\b(?! (?:läuft|arbeiten|machen))",
    r"\bum (?:\w+ )?(?:\d{1,2}|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|acht) ?(?:uhr)?\b",
)
SOON: tuple[str, ...] = (
    "bald",
    "zeitnah",
    "demnächst",
    "irgendwann",
    "später",
    "eile",
    "schnell",
    "sofort",
    "gestern",
)

NUMBERS: tuple[str, ...] = (
    r"\d",
    r"\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)\w*",
    r"\b\w*(?:hundert|tausend|million)\w*",
    r"\b(?:hälfte|halbier\w+|verdoppel\w+|drittel|viertel|dutzend|doppelt)\b",
)
MONEY = r"\b(?:\w*budget|etat|geld|mittel)\b"
NO_MONEY = r"\b(?:budget|etat|geld|mittel)\b[^.;:]{0,40}\b(?:keins?|keine?|nicht|weg|ausgegeben|verplant|aufgebraucht|null)\b|\bkeine?n?\b[^.;:]{0,12}\b(?:budget|etat|geld|mittel)\b"
# Said about the one addressed.
ADDRESSED = r"\b(?:sie|ihnen|ihr|ihre[mnrs]?|du|dir|dich|dein\w*|euch|eu(?:er|re[mnrs]?))\b"
# Said for an option.
SPEAKS_FOR = r"\b(?:dafür|spricht für|vorteil\w*|billiger|günstiger|schneller|einfacher|immerhin|wenigstens|gut daran|gefällt)\b"
# A worry, named.
WORRIES = r"\b(?:sorgen?|angst|befürcht\w*|bedenken|skeptisch|zweifel\w*|bauchschmerzen|mulmig|unsicher|nicht sicher|trau\w* (?:dem|der) nicht|riskant|respekt vor|gebranntes kind|schiefgeh\w*|viel geld|zu teuer)\b"
# … and one that is gone.
RELIEF = r"\b(?:nimmt mir|nehmen mir|beruhig\w*|keine (?:sorgen?|angst|bedenken)|ausgeräumt|erleichter\w*|hilft mir|machen sie sich)\b"
# Somebody else is reported to say it.
REPORTED = r"\b(?:(?:sagt|sagte|meint|meinte|findet|fand|behauptet|glaubt|denkt|will|möchte|hätte gern\w*) (?:er|sie|der|die|mein\w*|unser\w*|herr|frau)|(?:er|sie|der|die|mein\w*|unser\w*|herr|frau)(?: [\w-]+){1,3} (?:sagt|sagte|meint|meinte|findet|behauptet|glaubt|denkt|hat gesagt|will|möchte|hätte gern\w*))\b|„"
ASKS_PRICE = r"\b(?:was|wie ?viel)\b[^?]{0,40}\b(?:kost\w*|preis\w*|teuer|zahl\w+|rechnen)|\bpreis\b[^?]{0,20}\?|\bteuer\b[^?]{0,20}\?"
# Both are there.
JOINT = r"\b(?:wir|uns|wie w[äa]r\w*|wie sieht|termin|treffen|telefonat)\b"
# Decided there and then: such a step needs no date.
DECIDED = r"\b(?:(?:wir|ich) (?:nehmen|nehme|bestellen|bestelle|unterschreibe|unterschreiben)|(?:nehmen|bestellen) wir)\b"

# With capitals: a person or a role one could ask for.
NAMES: tuple[str, ...] = (
    r"\b(?:Herrn?|Frau|Dr\.|Familie) [A-ZÄÖÜ][\wäöüß-]+",
    r"\b(?:der|die|den|dem|unser|unsere|unseren|mein|meine) [A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+\b",
)
ROLES: tuple[str, ...] = (
    r"\b\w*(?:chef|chefin|geschäftsführ\w+|inhaber\w*|vorgesetzte\w*|leiter|leiterin|leitern|leitung|meister|meisterin|controlling|controller\w*|einkauf|einkäufer\w*|betriebsrat|betriebsrats|vorstand|prokurist\w*|buchhaltung|verwaltung|personalabteilung|disponent\w*|disposition|fahrer\w*|lagerist\w*|staplerfahrer\w*|kolleg\w+|steuerberater\w*|gesellschafter\w*|schichtführer\w*|vorarbeiter\w*|admin|assistent\w*|sekretär\w*|aufsichtsrat|beirat|junior|senior|juniorchef\w*|seniorchef\w*|lagermeister\w*|azubi|lehrling|statiker)\b",
    r"\b(?:meine[rm]?|unsere[rm]?|mein|unser) (?:alten |jüngste[rn] |ältere[rn] |große[rn] )?(?:frau|mann|vater|mutter|bruder|schwester|sohn|tochter|schwiegervater|schwager|partner|partnerin|team|it|mannschaft|leute[n]?|mitarbeiter\w*)\b",
)

# Content words by which nothing can be checked (as lemmas or as said).
_VAGUE = """
gut besser beste schnell schneller mehr weniger viel wenig groß größer klein schön einfach einfacher
leicht leichter modern effizient effizienter flexibel flexibler optimal optimaler günstig günstiger
sinnvoll ordentlich vernünftig irgendwie irgendwas irgendwann irgendwo sache sachen ding dinge thema
themen punkt bereich zeug kram art weise bisschen vielleicht eventuell möglichst eigentlich
grundsätzlich generell insgesamt überhaupt wirklich natürlich sicher sicherlich interessant spannend
wichtig nett super toll prima wunderbar passend richtig neu neue alt lösung möglichkeit qualität
service effizienz verbessern verbesserung optimieren optimierung digital digitalisierung zukunft
schritt weg situation problem machen tun gehen kommen haben werden sein geben sagen finden glauben
denken meinen wissen sehen schauen brauchen wollen möchten müssen sollen können lassen stehen laufen
bleiben heißen ganz halt eben mal schon noch immer wieder auch ja nein genau okay klar alle alles
jeder viele einige manche leute mensch menschen zeit jahr tag gerade jetzt heute morgen gern gerne
budget geld lieber weit weiter langsam höher hoch niedrig ansprechen überlegen suchen bieten anbieten
"""
VAGUE: frozenset[str] = frozenset(_VAGUE.split())
HEDGES: tuple[str, ...] = (
    "irgendwie",
    "irgendwas",
    "irgendwann",
    "vielleicht",
    "eventuell",
    "mal (schauen|sehen|gucken)",
    "so ein bisschen",
    "im großen und ganzen",
    "oder so",
    "und so weiter",
    "keine ahnung",
    "weiß nicht",
    "glaube ich",
)

# What a person says before the sentence begins.
LEADS = r"(?:(?:ja|und|aber|puh|boah|och|oh|nein|nee|nö|naja|na ja|also|gut|okay|ok|äh+|ähm+|öhm?|hm+|mhm|genau|ach|na|tja|nun|klar|stimmt|gerne|richtig|doch|ach so|na gut|ja gut|gell|ehrlich gesagt|wissen sie|sagen wir|sagen wir mal|ich sag mal|im grunde)(?:\s*[,.;:!…–-]+\s*|\s+(?=(?:ja|also|äh|ähm|naja|gut)\b)))+"
JOINTS = r"[,;:–]\s+|\s+(?=(?:und|aber|oder|weil|denn|sondern|dass|damit|wenn)\s)"

# What accepts a step that was proposed, without a yes.
ACCEPTED: tuple[str, ...] = (
    "(danke|vielen dank|besten dank|dankeschön)",
    "(ich )?freu(e)? mich",
    "bis dann",
    "bis (montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|nächste woche)",
)
AGREED: tuple[str, ...] = (
    "ja",
    "jaja",
    "jo",
    "genau",
    "richtig",
    "stimmt",
    "exakt",
    "korrekt",
    "absolut",
    "ganz genau",
    "so ist es",
    "jawohl",
    "definitiv",
    "auf jeden fall",
    "das (stimmt|trifft|passt|ist richtig|kann man so sagen)",
    "passt",
    "gerne",
    "gern",
    "einverstanden",
    "okay",
    "in ordnung",
    "machen wir",
    "können wir machen",
    "gut",
    "alles klar",
    "perfekt",
    "super",
    "prima",
    "klingt gut",
    "abgemacht",
)
BUT: tuple[str, ...] = (
    "aber",
    "nein",
    "nee",
    "nicht",
    "jein",
    "eher",
    "nicht ganz",
    "weniger",
    "allerdings",
    "wobei",
)

# Between two figures of one breath: the speaker mends what was said.
REPAIRS: tuple[str, ...] = (
    "nein",
    "nee",
    "quatsch",
    "äh",
    "ähm",
    "ich meine",
    "besser gesagt",
    "vielmehr",
    "falsch",
    "moment",
    "beziehungsweise",
    "doch eher",
    "eher",
    "oder sagen wir",
    "korrigiere",
    "entschuldigung",
    "stimmt nicht",
    "sorry",
)
BEGINNINGS: tuple[str, ...] = (
    "ab",
    "beginnen",
    "anfangen",
    "losgehen",
    "loslegen",
    "starten",
    "start",
    "anlaufen",
    "pilot*",
    "test*",
    "früheste*",
)
DEPENDS: tuple[str, ...] = (
    "bis",
    "spätestens",
    "vor",
    "fertig",
    "laufen",
    "läuft",
    "stehen",
    "steht",
    "abgeschlossen",
    "deadline",
    "frist",
    "stichtag",
    "live",
    "umgestellt",
    "produktiv",
    "soll",
    "muss",
    "brauch*",
)
ALONE: tuple[str, ...] = (
    "(ich|das) entscheide (ich |das |so was |sowas |hier |am ende )*(allein*|selbst|selber)",
    "(da|das|so was|sowas) entscheide ich",
    "ich entscheide (das|so was|sowas|hier|darüber)",
    "(das|die entscheidung) (liegt|ist) (da |ganz |allein |allein )*(bei mir|meine entscheidung)",
    "(da|das) (redet|quatscht) (mir )?(keiner|niemand) rein",
    "(da|das) (brauch|brauche) ich (keinen|niemanden) (zu )?fragen",
    "(das|da) (bestimme|unterschreibe) ich (allein*|selbst|selber)",
    "ich habe (da )?freie hand",
)
NOT_ALONE: tuple[str, ...] = (
    "(muss|müsste|müssen) (ich|das|wir) …… (absegnen|genehmigen|abgesegnet|genehmigt|freigegeben|freigeben|zustimmen|abnicken|abzeichnen|gegenzeichnen)",
    "(muss|müsste|müssen) …… (chef*|geschäftsführ*|vorstand|inhaber*|gesellschafter*|zentrale|konzern|vater|mutter|bruder|schwester|frau|mann|schwiegervater|schwager|partner*|beirat|aufsichtsrat|leitung|verwaltung|steuerberater*|bank|senior*|junior*|vorgesetzte*|betriebsrat|einkauf) …… (absegnen|genehmigen|zustimmen|abnicken|unterschreiben|entscheiden|gegenzeichnen|abzeichnen|mitentscheiden)",
    "(entscheidet|genehmigt|unterschreibt) … (chef*|geschäftsführ*|vorstand|inhaber*|gesellschafter*|zentrale|konzern|vater|mutter|bruder|schwester|frau|mann|schwiegervater|schwager|partner*|beirat|aufsichtsrat|leitung|verwaltung|steuerberater*|bank|senior*|junior*|vorgesetzte*|betriebsrat|einkauf)",
    "(chef*|geschäftsführ*|vorstand|inhaber*|gesellschafter*|zentrale|konzern|vater|mutter|bruder|schwester|frau|mann|schwiegervater|schwager|partner*|beirat|aufsichtsrat|leitung|verwaltung|steuerberater*|bank|senior*|junior*|vorgesetzte*|betriebsrat|einkauf) (muss|müsste) …… (absegnen|genehmigen|zustimmen|abnicken|unterschreiben|entscheiden|ja sagen)",
    "(chef*|geschäftsführ*|vorstand|inhaber*|gesellschafter*|zentrale|konzern|vater|mutter|bruder|schwester|frau|mann|schwiegervater|schwager|partner*|beirat|aufsichtsrat|leitung|verwaltung|steuerberater*|bank|senior*|junior*|vorgesetzte*|betriebsrat|einkauf) (entscheidet|genehmigt|unterschreibt)",
    "(ohne|gegen) … (chef*|geschäftsführ*|vorstand|inhaber*|gesellschafter*|zentrale|konzern|vater|mutter|bruder|schwester|frau|mann|schwiegervater|schwager|partner*|beirat|aufsichtsrat|leitung|verwaltung|steuerberater*|bank|senior*|junior*|vorgesetzte*|betriebsrat|einkauf) (geht|läuft|mache|unterschreibe|entscheide) …… (nichts|nix|nicht|gar nichts)",
    "(chef*|geschäftsführ*|vorstand|inhaber*|gesellschafter*|zentrale|konzern|vater|mutter|bruder|schwester|frau|mann|schwiegervater|schwager|partner*|beirat|aufsichtsrat|leitung|verwaltung|steuerberater*|bank|senior*|junior*|vorgesetzte*|betriebsrat|einkauf) hat …… (das letzte wort|das sagen)",
    "das letzte wort hat",
    "(da|das) (muss|müsste) ich (erst|vorher|noch) …… (fragen|abstimmen|besprechen)",
)
# What comes first for somebody.
FIRST: tuple[str, ...] = (
    "(am|das|mir am|uns am) (wichtigsten|allerwichtigsten) (ist|wäre|sind|bleibt)",
    "(das|mein|unser) (wichtigste*|allerwichtigste*|a und o) (ist|wäre|bleibt)",
    "(an|ganz an) (erster|oberster) stelle (steht|kommt|stehen)",
    "(oberste|höchste) priorität (hat|haben|ist)",
    "(steht|kommt|geht) (für (mich|uns) )?(ganz )?(an erster stelle|zuerst|über allem|vor allem anderen)",
    "(hat|haben) (für (mich|uns) )?(oberste priorität|vorrang|absolut* vorrang)",
)
FIRST_WORDS: tuple[str, ...] = (
    "wichtig",
    "wichtigste",
    "stelle",
    "priorität",
    "vorrang",
    "erste",
    "oberste",
    "höchste",
)
# Taken back, sorted out: the later word counts.
SETTLES: tuple[str, ...] = (
    "(da )?(hab|habe) ich mich (vertan|versprochen|geirrt|falsch ausgedrückt)",
    "(das |ich )?(nehm|nehme) ich zurück",
    "(stimmt|richtig|doch),? (sie haben recht|es bleibt|bleibt es|dann)",
    "(bleiben|bleibt|gilt|nehmen|sagen) (wir|es|also|das|dann) …… (bei|beim|der|den|das|dabei|doch)",
    "(vergessen|streichen) sie (das|den|die)",
    "(das eine|das erste|der erste) …… (das andere|das zweite|der zweite)",
    "das (war|ist) (was|etwas) anderes",
    "(gemeint|meinte) (war|ich|hab|habe)",
    "(das|es) (hat sich|ist) (geklärt|geändert|überholt|vom tisch)",
)
CONTRASTS = r",?\s+(?:aber|allerdings|jedoch|nur dass|wobei)\s+"
JOINERS = r"(?:und|aber|oder|denn|sondern|wobei)\b:?\s+"

# A noun in the middle of a sentence, and none that is part of a name: group 1.
NOUN = r"(?<!Herr )(?<!Herrn )(?<!Frau )(?<=[a-zäöüß,] )([A-ZÄÖÜ][a-zäöüß]{3,}(?:-?[A-Za-zäöüß]+)*)\b"
