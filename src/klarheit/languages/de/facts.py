"""German facts: the words for time, money, numbers, people, and the patterns they stand in.

Tables have their words in lower case. `WORDS` are parts of patterns, used as `{month}`; case does not matter
unless a pattern says so. `LISTED` and `SHAPED` tell by a single word which rules are worth trying. Groups of a pattern
are named after what they say; `said` is what the fact quotes, where that is not all of it.
"""

from klarheit.languages.alternatives import alternatives as _any

TITLES: dict[str, str] = {
    "herr": "Herr", "herrn": "Herr", "hr.": "Herr", "frau": "Frau", "fr.": "Frau", "familie": "Familie", "dr": "Dr.", "dr.": "Dr.", "doktor": "Dr.",
    "prof": "Prof.", "prof.": "Prof.", "professor": "Prof.", "professorin": "Prof.",
}  # fmt: skip
NAMES_STAND_OUT = False
"""Whether a capital in the middle of a sentence marks a name."""
NO_NAMES: frozenset[str] = frozenset("ist war hat sagt meint will kann muss soll wird doktor direktor chef kollege".split())  # fmt: skip
PLACES: frozenset[str] = frozenset()
"""Words before which an ambiguous name is a place."""
INFLECTIONS: tuple[tuple[str, str], ...] = (
    ("innen", "in"), ("ers", "er"), ("ern", "er"), ("rates", "rat"), ("rats", "rat"), ("standes", "stand"), ("stands", "stand"),
    ("isten", "ist"), ("enten", "ent"), ("ekten", "ekt"), ("anten", "ant"), ("oren", "or"), ("ors", "or"), ("eure", "eur"), ("eurs", "eur"),
    ("legen", "lege"), ("sellen", "selle"), ("zubis", "zubi"), ("dmins", "dmin"), ("euten", "eute"), ("üdern", "üder"),
    ("öhnen", "öhne"), ("effen", "effe"), ("tragten", "tragte"), ("setzten", "setzte"), ("sitzenden", "sitzende"),
    ("herrn", "herr"), ("herren", "herr"), ("räten", "räte"), ("gs", "g"), ("arztes", "arzt"), ("chefs", "chef"),
)  # fmt: skip
"""How a role ends as said, and in the dictionary; the first that fits."""

# Time

MONTHS: dict[str, int] = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5, "juni": 6, "juno": 6,
    "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
}  # fmt: skip
_SHORT_MONTHS: dict[str, int] = {
    "jan": 1, "feb": 2, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11, "dez": 12,
}  # fmt: skip
_LONG_MONTHS = tuple(MONTHS)
MONTHS |= _SHORT_MONTHS
WEEKDAYS: dict[str, int] = {
    "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6, "sonntag": 7,
}  # fmt: skip
SEASONS: dict[str, int] = {
    "frühjahr": 21, "frühjahrs": 21, "frühling": 21, "frühlings": 21, "sommer": 22, "sommers": 22, "herbst": 23,
    "herbstes": 23, "winter": 24, "winters": 24,
}  # fmt: skip
_STEMS = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt "
    "achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst "
    "sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst"
).split()
ORDINALS: dict[str, int] = {
    stem + ending: number for number, stem in enumerate(_STEMS, 1) for ending in ("e", "en", "er", "es", "em")
}
PARTS: dict[str, str] = {"anfang": "begin", "mitte": "middle", "ende": "end"}
SHIFTS: dict[str, int] = {
    stem + ending: shift
    for stem, shift in (("nächst", 1), ("naechst", 1), ("kommend", 1), ("übernächst", 2), ("dies", 0), ("laufend", 0),
                        ("letzt", -1), ("vorig", -1), ("vergangen", -1), ("vorletzt", -2))
    for ending in ("e", "en", "er", "es", "em")
}  # fmt: skip
PERIODS: dict[str, str] = {
    "woche": "W", "wochenende": "W", "wochenendes": "W", "monat": "M", "monats": "M", "monates": "M", "quartal": "Q", "quartals": "Q",
    "jahr": "Y", "jahres": "Y", "jahrs": "Y", "geschäftsjahr": "Y", "geschäftsjahres": "Y", "schuljahr": "Y", "schuljahres": "Y",
}  # fmt: skip
TODAY: dict[str, int] = {"vorgestern": -2, "gestern": -1, "heute": 0, "heut": 0, "morgen": 1, "übermorgen": 2, "uebermorgen": 2}  # fmt: skip
FEASTS: dict[str, str] = {
    "neujahr": "XXXX-01-01", "dreikönig": "XXXX-01-06", "heiligabend": "XXXX-12-24", "heilig abend": "XXXX-12-24",
    "weihnachten": "XXXX-12-24", "silvester": "XXXX-12-31", "jahreswechsel": "XXXX-12-31",
    "jahresende": "XXXX.end", "jahresanfang": "XXXX.begin", "jahresbeginn": "XXXX.begin", "jahresmitte": "XXXX.middle",
    "ende des jahres": "XXXX.end", "anfang des jahres": "XXXX.begin", "mitte des jahres": "XXXX.middle",
    "monatsende": "M+0.end", "monatsanfang": "M+0.begin", "monatsmitte": "M+0.middle", "quartalsende": "Q+0.end",
    "ende des monats": "M+0.end", "mitte des monats": "M+0.middle", "anfang des monats": "M+0.begin", "ende des quartals": "Q+0.end",
    "wochenende": "W+0.end", "ende der woche": "W+0.end", "mitte der woche": "W+0.middle", "anfang der woche": "W+0.begin",
}  # fmt: skip
TOWARD: dict[str, str] = {"vor": "before", "bevor": "before", "nach": "after", "ab": "after", "seit": "after"}
CLOCK: dict[str, int] = {"mittag": 12, "mitternacht": 24}
MINUTES: dict[str, tuple[int, int]] = {
    "halb": (30, -1), "viertel nach": (15, 0), "viertel vor": (45, -1), "dreiviertel": (45, -1),
    "fünf nach": (5, 0), "zehn nach": (10, 0), "zwanzig nach": (20, 0), "fünf vor": (55, -1), "zehn vor": (50, -1), "zwanzig vor": (40, -1),
}  # fmt: skip
"""What stands before the hour: minutes, and what they add to it."""
NUMERIC_ORDERS: tuple[tuple[str, str], ...] = (("day", "month"),)

# Numbers

DECIMAL = ","
NUMBERS: dict[str, float] = {
    "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "anderthalb": 1.5, "eineinhalb": 1.5, "dutzend": 12, "ein dutzend": 12,
    "eins": 1, "zwo": 2, "fuffzig": 50, "eine million": 1_000_000, "einer million": 1_000_000, "eine halbe million": 500_000, "einer halben million": 500_000,
}  # fmt: skip
POINT = "komma"
HALVES: dict[str, float] = {"einhalb": 0.5}
SCALES: dict[str, float] = {
    "hundert": 100, "tausend": 1_000, "tsd": 1_000, "tsd.": 1_000, "mille": 1_000, "riesen": 1_000, "k": 1_000, "t": 1_000,
    "million": 1_000_000, "millionen": 1_000_000, "mio": 1_000_000, "mio.": 1_000_000, "milliarden": 1_000_000_000,
    "milliarde": 1_000_000_000, "mrd": 1_000_000_000, "mrd.": 1_000_000_000, "cent": 0.01, "ct": 0.01,
}  # fmt: skip
HEDGES: dict[str, str] = {
    "etwa": "~", "ungefähr": "~", "circa": "~", "zirka": "~", "ca": "~", "rund": "~", "um die": "~", "so um die": "~", "gut": "~",
    "gute": "~", "guten": "~", "knapp": "~", "knappe": "~", "knappen": "~", "fast": "~", "beinahe": "~", "in etwa": "~", "vielleicht": "~",
    "schätzungsweise": "~", "grob": "~", "mindestens": ">", "wenigstens": ">", "über": ">", "mehr als": ">",
    "höchstens": "<", "maximal": "<", "max": "<", "bis zu": "<", "unter": "<", "weniger als": "<", "nicht mehr als": "<",
}  # fmt: skip
ARTICLES: frozenset[str] = frozenset()
"""Words for one that mostly count nothing."""
UNITS: dict[str, str] = {
    "sekunde": "TS", "sekunden": "TS", "minute": "TM", "minuten": "TM", "min": "TM", "stunde": "TH", "stunden": "TH", "std": "TH",
    "tag": "D", "tage": "D", "tagen": "D", "tages": "D", "arbeitstag": "D", "arbeitstage": "D", "arbeitstagen": "D", "werktag": "D", "werktage": "D", "werktagen": "D",
    "woche": "W", "wochen": "W", "monat": "M", "monate": "M", "monaten": "M", "jahr": "Y", "jahre": "Y", "jahren": "Y", "jahres": "Y",
    "stündig": "TH", "tägig": "D", "wöchig": "W", "monatig": "M", "jährig": "Y",
}  # fmt: skip
DURATIONS: dict[str, str] = {"viertelstunde": "PT15M", "dreiviertelstunde": "PT45M", "vierteljahr": "P3M", "dreivierteljahr": "P9M"}  # fmt: skip
CURRENCIES: dict[str, str] = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR", "cent": "EUR", "ct": "EUR", "$": "USD", "dollar": "USD", "usd": "USD",
    "£": "GBP", "franken": "CHF", "chf": "CHF", "sfr": "CHF", "fränkli": "CHF",
}  # fmt: skip
FRACTIONS: dict[str, float] = {"hälfte": 50, "drittel": 100 / 3, "viertel": 25, "fünftel": 20, "sechstel": 100 / 6, "achtel": 12.5, "zehntel": 10}  # fmt: skip
NOT_COUNTED: frozenset[str] = frozenset(
    "jahr jahre jahren tag tage wochen woche mal male sache sachen ding dinge dingen dank uhr herr herrn frau sie ihnen ihr ihre ihren ihrer ihrem du grad prozent stelle stellen "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september "
    "oktober november dezember".split()
)
"""With a capital behind a number, yet not what is counted."""
LABELS: frozenset[str] = frozenset(
    "nummer nr zimmer halle linie seite kapitel artikel paragraf version stufe phase punkt schritt platz gleis tor etage stock teil anlage maschine".split()
)
"""A number behind one of these is its name."""

# What the patterns are made of

_ONES = _any("ein zwei zwo drei vier fünf sechs sech sieben sieb acht neun zehn elf zwölf".split())
_TENS = _any("zwanzig dreißig dreissig vierzig fünfzig fuffzig sechzig siebzig achtzig neunzig".split())
_PARTS_OF_NUMBERS = f"(?:{_ONES}|{_TENS}|und|hundert|tausend|einhalb)+"
_ONE_WORD = rf"(?!(?:ein|eins|einund|und)\b){_PARTS_OF_NUMBERS}|anderthalb|eineinhalb"
_SPOKEN = (
    rf"{_ONES}\s+und\s+{_TENS}\b|(?:{_ONE_WORD})"
    rf"(?:\s+(?:hundert|tausend)|(?:(?<=hundert)|(?<=tausend))\s+(?!und\b){_PARTS_OF_NUMBERS})*\b"
)
_POINT = rf"\s+komma\s+(?:eins|null|{_PARTS_OF_NUMBERS})\b"
_CAPITAL = r"(?-i:[A-ZÄÖÜ])[\wäöüß]+(?:-[\wäöüß]+)*"
_YEARS_ON = r"(?:\s+(?P<year>{year})\b)?"
_NOT_COUNTING = r"(?!(?:der|die|das|den|dem|des|eine[rnms]?|keine[rnm]?|unsere[rnms]?|meine[rnms]?|ihre[rnms]?|seine[rnms]?|jede[rnms]?|diese[rnms]?|oder|unter|über|aber|hier|wieder|weiter|immer|werden|haben|müssen|wollen|können|sollen|kommen|gehen|machen|heute|gerne|alle|je|pro|per|wie|bitte|ohne|eher|sehr|kleiner|größer|später|früher|davon)\b)"  # fmt: skip
WORDS: dict[str, str] = {
    "month": _any(_LONG_MONTHS),
    "shortmonth": _any(_SHORT_MONTHS),
    "weekday": _any(WEEKDAYS),
    "daytime": r"früh|morgen|vormittag|mittag|nachmittag|abend|nacht",
    "season": _any(SEASONS),
    "part": _any(PARTS),
    "shift": r"(?:(?:über)?n(?:ä|ae)chst|kommend|dies|laufend|(?:vor)?letzt|vorig|vergangen)e[nrsm]?",
    "period": _any(PERIODS),
    "feast": _any(FEASTS),
    "ordinal": rf"{_any(_STEMS)}e[nrsm]?",
    "day": r"[0-3]?[0-9]\.|{ordinal}",
    "year": r"20[0-4][0-9]|19[5-9][0-9]|zweitausend(?:und)?[a-zäöüß]+",
    "toward": _any(TOWARD),
    "from": r"(?:(?P<toward>{toward})\s+(?:(?:dem|der|den)\s+)?)?(?:(?P<part>{part})\s+(?:(?:des|der|vom|im)\s+)?)?",
    "event": r"(?:[\wäöü]*(?:inventur|messe|saison|ferien|urlaub|audit|versammlung|jahresabschluss|umzug|umstellung|eröffnung|einweihung|ernte|weihnachtsgeschäft|"
    r"jubiläum|tagung|klausur|zertifizierung|launch|rente|elternzeit|betriebsprüfung|haushaltssitzung)|go-?live|{movable})",
    "movable": r"ostern|pfingsten|fasching|karneval|kirchweih|oktoberfest|fastenzeit|advent|ramadan|himmelfahrt|fronleichnam|allerheiligen",
    "whose": r"(?:der|dem|den|die|das|diese[rmn]|unsere[rmn]?|meine[rmn]?|eure[rmn]?|ihre[rmn]?|seine[rmn]?|{shift})\s+",
    "figures": r"[0-9]{1,3}(?:[.'’ \u00a0\u202f][0-9]{3})+(?:,[0-9]{1,2})?(?![0-9])|[0-9]{1,9}(?:,[0-9]{1,2})?",
    "number": rf"{{figures}}|(?:{_SPOKEN})(?:{_POINT})?|eins{_POINT}|(?:ein\s+)?dutzend\b|eine[rn]?\s+(?:halben?\s+)?million\b",
    "one": r"ein(?:e[nmr]?)?",
    "hour": rf"eins?|(?:{_ONE_WORD})|[0-2]?[0-9]",
    "scale": r"hundert|tausend|tsd\.?|mille|(?<!einem )(?<!ein )(?<!einen )riesen|k|millionen|million|mio\.?|milliarden?|mrd\.?",
    "about": _any(HEDGES) + r"|ca\.|max\.",
    "to": r"\s*(?:\bbis(?:\s+zu)?\b|-|–|\boder\b|,)\s*",
    "few": r"(?:ein\s+)?paar|mehrere[nr]?|einige[nr]?",
    "range": r"(?(between)\s+und\s+|{to})(?P<high>{number})",
    "hedged": r"(?:(?P<about>{about})\s+)?(?P<between>zwischen\s+)?",
    "away": r"(?P<ahead>in|innerhalb(?:\s+von)?|binnen)\s+(?:(?:(?:den|der|dem)\s+)?(?:nächsten|kommenden)\s+)?(?:so\s+)?|(?P<ago>vor)\s+",
    "unit": _any(UNITS),
    "half": r"(?P<half>halbe?[nrsm]?)\s+(?P<unit>stunde|jahr|jahres|tag|tages|monat|woche)",
    "fixed": _any(DURATIONS),
    "currency": r"€|euros?|eur|dollar|usd|franken|fränkli|chf|sfr|cent|ct",
    "sign": r"€|\$|£|eur|chf",
    "fraction": _any(FRACTIONS),
    "adjective": _NOT_COUNTING + r"(?-i:[a-zäöüß]+(?:e|en|er|es|em))",
    "capital": _CAPITAL,
    "measure": r"(?-i:kg|kilo|t|km|m|cm|mm|qm|m²|kW|kWh|MWh|l|ha|PS|MB|GB|TB|°C|V|A)",
    "title": r"herrn?|frau|hr\.|fr\.|familie|doktor|dr\.?|professor(?:in)?|prof\.?",
    "degree": r"doktor|dr\.?|professor|prof\.?|med\.?|ing\.?|direktor|direktorin",
    "particle": r"von|van|zu|de|den|der|del|della|di|da|el|al|ten|ter",
    "owner": r"(?:mein|dein|sein|ihr|unser|euer|eur)(?:e[rmns]?)?",
    "kin": r"{family}|frau|mann|partner|partnerin|lebensgefährt(?:e|en|in)|team|mannschaft|truppe|leuten?|nachbarn?|gatte|gattin|freundin|freund|mutter|eltern|oma|opa|papa|mama",
    "family": r"schwagers?|schwägerin|schwieger(?:vater|mutter|sohn|tochter|eltern)s?|bruders?|brüdern?|schwestern?|vaters?|sohne?s?|söhnen?|tochter|töchtern?|onkels?|tante|cousins?|cousine|neffen?|nichte|kompagnons?|juniors?|seniors?|nachfolger(?:s|in)?|vorgänger(?:s|in)?",
    "post": r"[\wäöüß-]*(?:{chief}|{craft}|{helper})|ceo|cfo|cto|cio|coo|gf|pdl",
    "chief": r"chef(?:s|es|in|innen)?|boss|geschäftsführer(?:s|n|in|innen)?|inhaber(?:s|n|in|innen)?|vorstand(?:s|es)?|vorstände|vorstandsvorsitzende[rn]?|(?:aufsichts|bei|betriebs|personal|gemeinde|stadt|verwaltungs)rat(?:s|es)?|"
    r"betriebsrät(?:e|in|innen|en)|prokurist(?:en|in|innen)?|gesellschafter(?:s|n|in|innen)?|vorgesetzte[rn]?|direktor(?:s|en|in|innen)?|rektor(?:s|en|in)?|investor(?:s|en|in)?|bauherr(?:n|en|in)?|vermieter(?:s|n|in)?|bürgermeister(?:s|n|in)?|"
    r"(?:geschäfts|projekt|werks?|betriebs|produktions|bau|team|schul|stations|heim|pflege|dienst|abteilungs|bereichs|schicht|filial|lager|vertriebs|verkaufs|einkaufs|marketing|it|haus|amts|kita|standort|regional|personal|küchen|werkstatt|logistik|qualitäts)-?leitung|"
    r"geschäftsführung|(?<=\w\w\w)(?<!steh)(?<!halb)(?<!tritt)(?<!ton)(?<!licht)(?<!schiebe)(?<!anlege)(?<!stromauf)(?<!-ab)leiter(?:s|n|in|innen)?|(?<=\w\w-)leiter(?:s|n|in|innen)?",
    "craft": r"meister(?:s|n|in|innen)?|techniker(?:s|n|in|innen)?|monteure?(?:s|n|in)?|ingenieure?(?:s|n|in|innen)?|konstrukteure?(?:s|n|in)?|entwickler(?:s|n|in|innen)?|statiker(?:s|n|in)?|architekt(?:en|in|innen)?|fahrer(?:s|n|in|innen)?|"
    r"schichtführer(?:s|n|in|innen)?|vorarbeiter(?:s|n|in|innen)?|geselle|gesellen|gesellin|azubis?|lehrlings?|lehrlinge|lehrlingen|praktikant(?:en|in|innen)?|pförtner(?:s|n|in)?|polier(?:s|e)?|erzieher(?:s|n|in|innen)?|betreuer(?:s|n|in|innen)?|"
    r"(?:ober|chef|haus|tier|zahn|amts)arzt(?:es)?|ärztin|lagerist(?:en|in|innen)?|disponent(?:en|in|innen)?",
    "helper": r"controller(?:s|n|in|innen)?|einkäufer(?:s|n|in|innen)?|verkäufer(?:s|n|in|innen)?|vertriebler(?:s|n|in|innen)?|personaler(?:s|n|in|innen)?|(?:außen|innen)dienstler(?:s|n|in|innen)?|buchhalter(?:s|n|in|innen)?|(?:steuer|unternehmens)berater(?:s|n|in|innen)?|"
    r"(?:rechts|fach)?anw[aä]lt(?:s|e|en|in)?|notar(?:s|in)?|(?:wirtschafts|rechnungs)prüfer(?:s|n|in)?|gutachter(?:s|n|in)?|administrator(?:en|in|s)?|admins?|assistent(?:en|in|innen)?|sekretär(?:s|in|innen)?|(?<=\w\w\w)beauftragte[rn]?|kollegen?|kollegin(?:nen)?|stellvertreter(?:s|n|in)?",
    "department": r"[\wäöüß-]+abteilung|controllings?|(?:finanz|lohn)?buchhaltung|arbeitsvorbereitung|qualitätssicherung|qualitätsmanagement|instandhaltung|(?:kunden|innen|außen)dienst|"
    r"compliance|sekretariat|personalwesen|vergabestelle|bauamt|kämmerei|haustechnik|poststelle|zentraleinkauf|edv",
    "office": r"marketing|dispo|disposition|einkauf|vertrieb|verkauf|konstruktion|verwaltung|entwicklung|logistik",
    "shop": r"konzern|konzernzentrale|muttergesellschaft|produktion|fertigung|montage|versand|technik|zentrale|empfang|personal",
    "acts": r"sagt|sagte|sagen|meint|meinte|will|wollte|wollen|entscheidet|muss|müsste|soll|sollte|darf|prüft|fragt|hat|hatte|hätte|möchte|kriegt|bekommt|braucht|bräuchte|weiß|verlangt|besteht|unterschreibt|zahlt|rechnet|kennt|sieht|"
    r"macht|guckt|schaut|findet|freut|schimpft|stöhnt|streitet|bestellt|schickt|schreibt|gibt|nimmt|wird|würde|kann|könnte|ist\s+(?:dagegen|dafür|dabei|einverstanden|skeptisch|begeistert|zuständig|sauer)",
}  # fmt: skip

LISTED: dict[str, frozenset[str]] = {
    "month": frozenset(MONTHS),
    "weekday": frozenset(day + time for day in WEEKDAYS for time in ("", *"früh morgen vormittag mittag nachmittag abend nacht".split())),
    "season": frozenset(SEASONS),
    "period": frozenset(PERIODS),
    "shift": frozenset(SHIFTS),
    "edge": frozenset(PARTS),
    "today": frozenset(TODAY),
    "feast": frozenset(word for feast in FEASTS for word in feast.split()[:1] if word not in PARTS) | {"heilig"},
    "few": frozenset("paar mehrere mehreren mehrerer einige einigen einiger".split()),
    "unit": frozenset(UNITS),
    "counted": frozenset(CURRENCIES) | {"%", "prozent", "prozentpunkte", "prozentpunkten"},
    "fixed": frozenset(DURATIONS),
    "half": frozenset("halb halbe halben halber halbes halbem".split()),
    "fraction": frozenset(FRACTIONS),
    "title": frozenset("herr herrn frau hr fr familie doktor dr professor professorin prof".split()),
    "head": frozenset("leiter leiterin".split()),
    "short": frozenset("it edv qs av hr qm".split()),
    "noon": frozenset(["mitternacht"]),
}  # fmt: skip
SHAPED: dict[str, str] = {
    "event": r"{event}|live",
    "quarter": r"q[1-4]?|quartals?|halbjahre?s?|jahreshälfte",
    "week": r"kw[0-9]*|kalenderwoche",
    "ordinal": r"{ordinal}|[0-9]{1,2}",
    "year": r"20[0-4][0-9]|19[5-9][0-9]|zweitausend\w+",
    "number": rf"[0-9]+(?:k|h|kg|km|m|cm|mm|qm|kw|t)?|(?:{_ONE_WORD})|eins|dutzend|million",
    "long": r"\w+(?:wöchig|monatig|jährig|tägig|stündig)(?:e[nrsm]?)?",
    "owner": r"{owner}",
    "family": r"{family}",
    "kin": r"{kin}",
    "post": r"{post}",
    "department": r"{department}",
    "work": r"{office}|{shop}",
}  # fmt: skip
"""Classes of single words, listed or by their shape."""

# Family, the classes that must be there, the pattern.
RULES: tuple[tuple[str, str, str], ...] = (
    # dates
    ("date", "month", r"\b(?P<said>(?:(?P<toward>{toward})\s+(?:dem\s+)?)?(?P<day>{day})\s*(?P<month>{month}\b|{shortmonth}\b)" + _YEARS_ON + ")"),
    (
        "date",
        "month",
        r"\b(?P<lead>(?:im|am|bis|in|für|von|um|zum|der|den|dem|gegen|zwischen|{shift})\s+)?(?P<said>(?:(?P<toward>{toward})\s+(?:(?:dem|den|{shift})\s+)?)?(?:(?P<part>{part})\s+(?:{shift}\s+)?)?"
        r"(?(lead)|(?(toward)|(?(part)|(?=(?-i:[A-ZÄÖÜ])|(?!mai|august|märz)))))(?P<month>{month})(?:s(?<!mais))?\b" + _YEARS_ON + ")",
    ),
    ("date", "period month shift", r"\b(?:(?P<part>{part})\s+)?(?P<month>{month})\s+(?P<shift>{shift})\s+(?P<period>jahres)\b"),
    ("date", "period month shift", r"\b(?P<shift>{shift})\s+(?P<period>jahr)\s+(?:im\s+|am\s+)?(?:(?P<part>{part})\s+)?(?P<month>{month})\b"),
    ("date", "season period shift", r"\b(?P<shift>{shift})\s+(?P<period>jahr)\s+im\s+(?P<season>{season})\b"),
    ("day", "ordinal", r"(?<![\w.,])(?P<numeric>(?P<first>[0-3]?[0-9])\.\s?(?P<second>1[0-2]|0?[1-9])\.(?:\s?(?P<year>(?:20)?[0-4][0-9])(?![0-9%]|[.,][0-9]|\s*(?:{unit}|{currency}|prozent)))?)(?![0-9])"),
    ("day", "ordinal", r"\b(?:am|zum|bis|vom|dem|den|ab)\s+(?P<said>(?P<numeric>(?P<first>[0-3]?[0-9])\.(?P<second>1[0-2]|0?[1-9])))(?![0-9]|[.,][0-9])(?!\s*(?:{unit}|{currency}|%|prozent|uhr|millionen|mio)\b)"),
    ("date", "quarter", r"\b(?P<said>{from}(?:q\s?|quartal\s+)(?P<quarter>[1-4]|eins|zwei|drei|vier)\b" + _YEARS_ON + ")"),
    ("date", "quarter ordinal", r"\b(?P<said>{from}(?P<quarter>{ordinal}|[1-4]\.)\s+quartals?\b" + _YEARS_ON + ")"),
    ("date", "quarter ordinal", r"\b(?P<said>{from}(?P<half>{ordinal}|[12]\.)\s+(?:halbjahre?s?|jahreshälfte)\b" + _YEARS_ON + ")"),
    ("date", "week", r"\b(?P<said>{from}(?:kw|kalenderwoche)\s?(?P<week>[0-9]{1,2}|" + _ONE_WORD + r")\b)"),
    ("date", "week", r"\b(?P<said>(?P<week>[0-9]{1,2})\.\s?(?:kw|kalenderwoche))\b"),
    (
        "date",
        "season",
        r"\b(?P<lead>(?:im|in|bis|zum|bis\s+zum|für\s+den|übern?)\s+)?(?P<said>{from}(?P<which>{shift}\s+)?(?(lead)|(?(toward)|(?(part)|(?(which)|(?!)))))(?P<season>{season})\b" + _YEARS_ON + ")",
    ),
    ("date", "period shift", r"\b(?P<said>{from}(?P<shift>{shift})\s+(?P<period>{period}))\b"),
    ("date", "weekday period shift", r"\b(?P<shift>{shift})\s+woche\s+(?:am\s+)?(?P<weekday>{weekday})(?:{daytime})?\b"),
    ("date", "weekday period shift", r"\b(?P<weekday>{weekday})\s+(?P<shift>{shift})\s+woche\b"),
    ("date", "weekday", r"\b(?<!jeden )(?<!jeder )(?<!jedem )(?P<said>(?:(?P<toward>{toward})\s+)?(?:(?P<ago>(?:letzt|vorig|vergangen)e[nrms]?\s+)|{shift}\s+)?(?P<weekday>{weekday})(?:{daytime}|\s+(?:{daytime}))?)\b"),
    ("date", "today", r"\b(?P<today>heute?)\s+(?:{daytime})\b"),
    ("date", "today", r"(?<!guten )(?<!heute )(?<!jeden )\b(?P<today>(?-i:morgen)|übermorgen|uebermorgen|gestern|vorgestern)(?:\s+(?:{daytime}))?\b"),
    ("date", "today", r"(?:^|(?<=[.!?]\s))(?P<said>(?P<today>(?-i:Morgen))(?:\s+(?:{daytime}))?)\s+(?-i:(?!zusammen|allerseits)[a-zäöü])"),
    ("date", "feast", r"\b(?P<said>(?:(?P<toward>{toward})\s+(?:dem\s+)?)?(?P<feast>(?!wochenende){feast}))\b"),
    ("date", "period edge", r"\b(?P<said>(?:(?P<toward>{toward})\s+(?:dem\s+)?)?(?P<feast>(?!wochenende){feast}))\b"),
    ("date", "feast", r"\b(?:bis|bis\s+zum|übers)\s+(?P<said>(?P<feast>wochenende))\b"),
    ("date", "feast", r"\b(?P<toward>vor|nach)\s+(?:dem\s+)?(?P<feast>wochenende)\b"),
    ("date", "event", r"\b(?P<toward>{toward})\s+(?:{whose}){0,2}(?:[a-zäöü]+(?:en|er)\s+)?(?P<event>{event})\b(?!-)"),
    ("date", "event", r"\b(?:bis\s+zu|zu|bis\s+zu[rm]|bis\s+nach|zu[rm]|während|spätestens)\s+(?:{whose}){0,2}(?:[a-zäöü]+(?:en|er)\s+)?(?P<said>(?P<event>{event}))\b(?!-)"),
    ("date", "event", r"\b(?P<event>{movable})\b(?!-)"),
    ("clock", "number", r"\b(?:(?:um|gegen|bis|ab)\s+)?(?P<minutes>halb|(?:viertel|fünf|zehn|zwanzig)\s+(?:nach|vor)|dreiviertel)\s+(?P<hour>{hour})\b(?:\s+uhr\b)?"),
    ("clock", "number", r"\b(?P<hour>{hour})\s*uhr\b(?:\s+(?P<minute>[0-5]?[0-9]|" + _ONE_WORD + r")\b(?!\s+(?-i:[A-ZÄÖÜ])))?(?:\s+(?:am\s+)?(?P<pm>nachmittags?|abends?))?"),
    ("clock", "number", r"\b(?P<hour>[0-2]?[0-9])[:.](?P<minute>[0-5][0-9])\s*uhr\b"),
    ("clock", "number", r"\b(?:um|ab|gegen|bis)\s+(?P<said>(?P<hour>[0-2]?[0-9]):(?P<minute>[0-5][0-9]))\b"),
    ("clock", "number", r"\b(?:um|gegen)\s+(?P<hour>{hour})\b(?![.,:]?[0-9]|\s*(?:%|€|(?:bis|-|–|oder|,)\s*{number}))(?!\s+(?:{adjective}\s+)?(?-i:[A-ZÄÖÜ])(?!uhr))(?!\s+(?:prozent|{unit}|{scale}|{currency}))"),
    ("clock", "noon", r"\bum\s+(?P<hour>mitternacht)\b"),
    ("date", "year", r"\b(?P<lead>(?:im\s+jahre?|in|bis|für|von)\s+)?(?P<said>{from}(?:(?:dem\s+)?jahr\s+)?(?(lead)|(?(toward)|(?(part)|(?!2000|z))))(?P<year>{year}))\b(?![.,]?[0-9]|\s*(?:%|€|-))(?!\s+(?:prozent|{unit}|{currency}|{scale}|stück)\b)"),
    ("day", "ordinal", r"\b(?:am|ab\s+dem|bis\s+zum|vor\s+dem|spätestens\s+(?:am|zum)|vom)\s+(?P<said>(?P<day>[0-3]?[0-9]\.|{ordinal}))(?=\s*(?:$|[,;:!?…–]|\.\s|\.$|(?<=[0-9]\.)\s(?-i:[a-zäöü])|(?:fertig|da|an|los|oder|und|ist|sind|soll|muss|kommt|haben|hat|wird|geht|beginnt|läuft|jeden|des)\b))"),
    # numbers with what they count, money, shares, durations, and "in six weeks"
    (
        "quantity",
        "number|few|unit|counted",
        r"(?<![\w.,:/€$£-])(?:{away}|(?P<next>nächsten|kommenden)\s+)?{hedged}(?:(?P<sign>{sign})\s?)?(?:(?P<few>{few})\b|(?P<low>(?!ein\w*\s+(?:minute|sekunde)\b)(?>{number}|{one}\b))(?:{range})?)"
        r"(?:,[-–])?(?:\s?(?P<scale>(?:{scale})(?!\w)|[tk](?=\s?(?:€|eur))))?"
        r"(?:\s*(?P<percent>%|prozent(?:punkten?)?\b)|\s*(?P<currency>{currency})(?!\w)(?:\s+(?P<cents>[0-9]{2}|" + _ONE_WORD + r")\b(?!\s+(?-i:[A-ZÄÖÜ])))?|\s*-?\s*(?P<unit>{unit})\b(?!\s+(?:alt|auf\s+den)\b)"
        r"|(?P<bare>)(?!\s+(?:jahren?\s+alt|dank)\b)(?:\s+(?:{adjective}\s+){0,2}(?P<noun>{capital}|{measure}))?(?![\w/:]|[.,][0-9]))",
    ),
    ("length", "half", r"\b(?:{away})?(?:ein(?:e[nmr]?)?\s+)?(?:(?:gut|knapp)\w*\s+)?{half}\b"),
    ("length", "fixed", r"\b(?:{away})?(?:ein(?:e[nmr]?)?\s+)?(?P<fixed>{fixed})\b"),
    ("length", "long", r"\b(?P<low>{figures}|" + _ONE_WORD + r")-?(?P<unit>stündig|tägig|wöchig|monatig|jährig)(?:e[nrsm]?)?\b"),
    ("percentage", "fraction", r"\b(?:(?P<about>{about})\s+)?(?P<low>ein|zwei|drei|vier)\s+(?P<fraction>(?!hälfte){fraction})\b(?!\s+(?:stunde|jahr|liter|kilo|prozent|nach|vor|uhr|acht|neun|zehn)\b)"),
    ("percentage", "fraction", r"\b(?P<said>(?:(?P<about>{about})\s+)?(?:die|der|zur)\s+(?P<fraction>hälfte))\b"),
    # people
    ("person", "title", r"\b(?<!meine )(?<!seine )(?<!ihre )(?<!deine )(?P<title>{title})\s+(?:(?:{degree})\s+)*(?P<name>(?:(?:{particle})\s+){0,2}{capital}|[a-zäöüß]{3,}\b)"),
    ("name", "name", r"(?<![\w-])(?<!sankt )(?<!st\. )(?P<name>(?-i:[A-ZÄÖÜÇŞİŁŻ])[^\W\d_]+(?:-[^\W\d_]+)*)(?:\s+(?P<surname>(?:(?:{particle})\s+)?{capital}))?"),
    ("role", "post", r"\b(?:(?P<owner>{owner})\s+(?:[a-zäöü]+e[nrm]?\s+)?)?(?P<word>\w+(?:-\w+)*)"),
    ("role", "head", r"\b(?:(?<!von )(?<!auf )(?<!mit )der|den|unser|unsere|mein|meine|vom|dem|als|zum|zur|(?:die|der)(?=\s+leiterin))\s+(?P<said>(?P<post>(?-i:Leiter(?:in)?))(?:\s+(?:der|des|vom|von|im)\s+{capital}|\s+(?=(?:{office}|{shop}|{department}|it)\b){capital})?)"),
    ("role", "kin owner", r"\b(?P<owner>{owner})\s+(?:[a-zäöü]+e[nrm]?\s+)?(?P<kin>{kin})\b"),
    ("role", "family", r"\b(?:der|die|vom|dem|den|beim|zum|zur)\s+(?P<said>(?P<kin>{family}))\b"),
    ("department", "department", r"\b(?P<department>\w+(?:-\w+)*)"),
    ("department", "work", r"\b(?:aus|mit|vom|an|im|durch|gegen|von|beim)\s+(?:(?:der|dem|den|die|unse\w+|ihr\w*|eure\w*)\s+)?(?P<said>(?P<work>{office}))\b(?!-|\s+(?:von|der|des|vom|läuft|und\s+verkauf))"),
    ("department", "work", r"\b(?:aus|mit)\s+(?:der|dem|den|unse\w+|eure\w*)\s+(?P<said>(?P<work>{shop}))\b(?!-|\s+(?:von|der|des|vom))"),
    ("department", "work", r"\b(?:der|die|das|unser\w*|euer|eure|ihr|ihre)\s+(?P<said>(?P<work>{office}|{shop}))(?=\s+(?:(?:das|es|da|ja|auch|mir|uns|sich|ihm|ihr|immer|schon)\s+){0,2}(?:{acts})\b)"),
    ("department", "short", r"\b(?:die|der|unsere[rn]?|eure[rn]?|ihre[rn]?)\s+(?P<said>(?P<work>it|edv|qs|av|hr|qm))\b(?!-)"),
    ("department", "short", r"\b(?:mit|von|aus|bei|an)\s+(?P<said>(?P<work>(?-i:IT|EDV|QS|AV|HR|QM)))\b(?!-)"),
)  # fmt: skip
"""Found by `clarity/facts`: "a b|c" needs a word of class a and one of b or c. Of two that overlap the longer one stays, of equally long ones the earlier.

A match begins at a word, at most seven words before one of the first class named."""

PHRASES: dict[str, str] = {
    "amount.EUR": "{number} €",
    "amount.USD": "{number} $",
    "amount.GBP": "{number} £",
    "amount.other": "{number} {currency}",
    "percentage": "{number} %",
    "range": "{low} bis {high}",
    "about": "etwa {what}",
    "at_most": "höchstens {what}",
    "at_least": "mindestens {what}",
    "ahead": "in {length}",
    "ago": "vor {length}",
    "clock": "{hour}:{minute} Uhr",
    "day": "{day}. {month}",
    "week": "KW {number}",
    "begin": "Anfang {what}",
    "middle": "Mitte {what}",
    "end": "Ende {what}",
    "in_year": "{what} {year}",
    "month.01": "Januar", "month.02": "Februar", "month.03": "März", "month.04": "April", "month.05": "Mai", "month.06": "Juni",
    "month.07": "Juli", "month.08": "August", "month.09": "September", "month.10": "Oktober", "month.11": "November", "month.12": "Dezember",
    "month.21": "Frühjahr", "month.22": "Sommer", "month.23": "Herbst", "month.24": "Winter",
    "month.33": "1. Quartal", "month.34": "2. Quartal", "month.35": "3. Quartal", "month.36": "4. Quartal",
    "month.40": "1. Halbjahr", "month.41": "2. Halbjahr",
    "weekday.1": "Montag", "weekday.2": "Dienstag", "weekday.3": "Mittwoch", "weekday.4": "Donnerstag", "weekday.5": "Freitag",
    "weekday.6": "Samstag", "weekday.7": "Sonntag",
    "duration.TS.one": "Sekunde", "duration.TS.more": "Sekunden", "duration.TM.one": "Minute", "duration.TM.more": "Minuten",
    "duration.TH.one": "Stunde", "duration.TH.more": "Stunden", "duration.D.one": "Tag", "duration.D.more": "Tage",
    "duration.W.one": "Woche", "duration.W.more": "Wochen", "duration.M.one": "Monat", "duration.M.more": "Monate",
    "duration.Y.one": "Jahr", "duration.Y.more": "Jahre",
    "distance.TS.one": "Sekunde", "distance.TS.more": "Sekunden", "distance.TM.one": "Minute", "distance.TM.more": "Minuten",
    "distance.TH.one": "Stunde", "distance.TH.more": "Stunden", "distance.D.one": "Tag", "distance.D.more": "Tagen",
    "distance.W.one": "Woche", "distance.W.more": "Wochen", "distance.M.one": "Monat", "distance.M.more": "Monaten",
    "distance.Y.one": "Jahr", "distance.Y.more": "Jahren",
}  # fmt: skip
"""Facts as a protocol would have them; numbers of `month` are those of EDTF."""
