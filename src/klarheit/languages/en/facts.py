"""English facts: the words for time, money, numbers, people, and the patterns they stand in.

Tables have their words in lower case. `WORDS` are parts of patterns, used as `{month}`; case does not matter
unless a pattern says so. `LISTED` and `SHAPED` tell by a single word which rules are worth trying. Groups of a pattern
are named after what they say; `said` is what the fact quotes, where that is not all of it.
"""

from klarheit.languages.alternatives import alternatives as _any

TITLES: dict[str, str] = {
    "mr": "Mr", "mr.": "Mr", "mister": "Mr", "mrs": "Mrs", "mrs.": "Mrs", "ms": "Ms", "ms.": "Ms", "miss": "Miss", "dr": "Dr.", "dr.": "Dr.",
    "doctor": "Dr.", "prof": "Prof.", "prof.": "Prof.", "professor": "Prof.", "sir": "Sir",
}  # fmt: skip
NAMES_STAND_OUT = True
"""Whether a capital in the middle of a sentence marks a name."""
NO_NAMES: frozenset[str] = frozenset(
    "i i'm i'll i've i'd it hr crm erp ok okay am pm ceo cfo cto cio coo tv pc uk us eu says will can has is was said monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august september october november december english german french "
    "christmas easter thanksgiving excel sap".split()
)
PLACES: frozenset[str] = frozenset("in from near to at around outside".split())
"""Words before which an ambiguous name is a place."""
INFLECTIONS: tuple[tuple[str, str], ...] = (
    ("wives", "wife"), ("bosses", "boss"), ("ies", "y"), ("ss", "ss"), ("of directors", "of directors"), ("chiefs of staff", "chief of staff"), ("s", ""),
)  # fmt: skip
"""How a role ends as said, and in the dictionary; the first that fits."""

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
    "november": 11, "december": 12,
}  # fmt: skip
_SHORT_MONTHS: dict[str, int] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_LONG_MONTHS = tuple(MONTHS)
MONTHS |= _SHORT_MONTHS
WEEKDAYS: dict[str, int] = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip
SEASONS: dict[str, int] = {"spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "autumn": 23, "fall": 23, "winter": 24, "wintertime": 24}  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
    "eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
ORDINALS: dict[str, int] = {form: number for number, word in enumerate(_ORDINALS, 1) for form in (word, word.replace("-", " "))}  # fmt: skip
PARTS: dict[str, str] = {
    "beginning of": "begin", "start of": "begin", "early": "begin", "middle of": "middle", "mid": "middle", "mid-": "middle", "end of": "end", "late": "end",
}  # fmt: skip
SHIFTS: dict[str, int] = {"next": 1, "coming": 1, "following": 1, "this": 0, "current": 0, "last": -1, "past": -1, "previous": -1}  # fmt: skip
PERIODS: dict[str, str] = {"week": "W", "weekend": "W", "month": "M", "quarter": "Q", "year": "Y", "fiscal year": "Y", "financial year": "Y", "school year": "Y"}  # fmt: skip
TODAY: dict[str, int] = {"yesterday": -1, "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "tomorrow": 1, "day after tomorrow": 2}  # fmt: skip
FEASTS: dict[str, str] = {
    "christmas": "XXXX-12-25", "christmas eve": "XXXX-12-24", "boxing day": "XXXX-12-26", "new year's eve": "XXXX-12-31", "new year’s eve": "XXXX-12-31",
    "new year's": "XXXX-01-01", "new year’s": "XXXX-01-01", "new years": "XXXX-01-01", "new year": "XXXX-01-01", "fourth of july": "XXXX-07-04",
    "halloween": "XXXX-10-31", "st patrick's day": "XXXX-03-17", "turn of the year": "XXXX-12-31",
    "year-end": "XXXX.end", "year end": "XXXX.end", "end of the year": "XXXX.end", "end of year": "XXXX.end", "middle of the year": "XXXX.middle", "mid-year": "XXXX.middle",
    "beginning of the year": "XXXX.begin", "start of the year": "XXXX.begin", "month-end": "M+0.end", "month end": "M+0.end", "end of the month": "M+0.end",
    "end of month": "M+0.end", "middle of the month": "M+0.middle", "quarter-end": "Q+0.end", "end of the quarter": "Q+0.end", "end of quarter": "Q+0.end",
    "weekend": "W+0.end", "end of the week": "W+0.end", "end of week": "W+0.end", "middle of the week": "W+0.middle", "midweek": "W+0.middle",
    "end of the day": "D+0.end", "end of day": "D+0.end",
}  # fmt: skip
TOWARD: dict[str, str] = {
    "before": "before", "ahead of": "before", "prior to": "before", "after": "after", "from": "after", "since": "after", "as of": "after",
    "starting": "after", "starting in": "after",
}  # fmt: skip
CLOCK: dict[str, int] = {"noon": 12, "midday": 12, "midnight": 24}
MINUTES: dict[str, tuple[int, int]] = {
    "half past": (30, 0), "half": (30, 0), "quarter past": (15, 0), "a quarter past": (15, 0), "quarter after": (15, 0),
    "a quarter after": (15, 0), "quarter to": (45, -1), "a quarter to": (45, -1), "five past": (5, 0), "ten past": (10, 0),
    "twenty past": (20, 0), "twenty-five past": (25, 0),
}  # fmt: skip
"""What stands before the hour: minutes, and what they add to it."""
NUMERIC_ORDERS: tuple[tuple[str, str], ...] = (("month", "day"), ("day", "month"))

DECIMAL = "."
NUMBERS: dict[str, float] = {
    "a": 1, "an": 1, "one": 1, "dozen": 12, "half a": 0.5, "half an": 0.5, "a dozen": 12, "half a dozen": 6, "two dozen": 24, "three dozen": 36, "a hundred": 100, "a thousand": 1_000,
    "a million": 1_000_000, "half a million": 500_000, "a couple": 2, "a couple of": 2, "couple of": 2, "couple": 2, "a quarter million": 250_000,
}  # fmt: skip
POINT = "point"
HALVES: dict[str, float] = {"and a half": 0.5, "and a quarter": 0.25, "and a third": 1 / 3}
SCALES: dict[str, float] = {
    "hundred": 100, "thousand": 1_000, "grand": 1_000, "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "mil": 1_000_000, "million": 1_000_000,
    "bn": 1_000_000_000, "billion": 1_000_000_000, "cent": 0.01, "cents": 0.01, "pence": 0.01, "p": 0.01,
}  # fmt: skip
HEDGES: dict[str, str] = {
    "about": "~", "around": "~", "roughly": "~", "approximately": "~", "some": "~", "almost": "~", "nearly": "~", "close to": "~", "maybe": "~", "like": "~",
    "something like": "~", "at least": ">", "more than": ">", "over": ">", "upwards of": ">", "no less than": ">", "minimum": ">",
    "at most": "<", "up to": "<", "under": "<", "less than": "<", "fewer than": "<", "no more than": "<", "not more than": "<", "below": "<", "maximum": "<",
}  # fmt: skip
ARTICLES: frozenset[str] = frozenset(("a", "an"))
"""Words for one that mostly count nothing."""
UNITS: dict[str, str] = {
    "second": "TS", "seconds": "TS", "minute": "TM", "minutes": "TM", "min": "TM", "mins": "TM", "hour": "TH", "hours": "TH", "hr": "TH", "hrs": "TH",
    "day": "D", "days": "D", "business day": "D", "business days": "D", "working day": "D", "working days": "D", "workdays": "D",
    "week": "W", "weeks": "W", "month": "M", "months": "M", "year": "Y", "years": "Y",
}  # fmt: skip
DURATIONS: dict[str, str] = {"fortnight": "P2W", "half an hour": "PT30M", "half hour": "PT30M", "half-hour": "PT30M", "quarter of an hour": "PT15M", "half a year": "P6M", "half a day": "P0.5D",
    "hour and a half": "PT1.5H", "day and a half": "P1.5D", "week and a half": "P1.5W", "month and a half": "P1.5M", "year and a half": "P1.5Y",
}  # fmt: skip
CURRENCIES: dict[str, str] = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR", "$": "USD", "dollar": "USD", "dollars": "USD", "usd": "USD", "bucks": "USD", "cent": "USD",
    "cents": "USD", "£": "GBP", "quid": "GBP", "gbp": "GBP", "pence": "GBP", "pounds sterling": "GBP", "chf": "CHF", "francs": "CHF",
}  # fmt: skip
FRACTIONS: dict[str, float] = {
    "half": 50, "third": 100 / 3, "thirds": 100 / 3, "quarter": 25, "quarters": 25, "fifth": 20, "fifths": 20, "tenth": 10, "tenths": 10,
}  # fmt: skip
NOT_COUNTED: frozenset[str] = frozenset(
    "thats tens fives lets heres theres times things ways always is was has does this its it's us as thanks sorts kinds years days weeks months hours minutes seconds percent plus minus "
    "pounds dollars euros yes others less unless perhaps sometimes besides says gets makes takes needs wants works comes goes means looks seems runs hundreds thousands".split()
)
"""Behind a number, yet not what is counted."""
LABELS: frozenset[str] = frozenset(
    "number no line page room step option phase version chapter part unit building bay floor level stage plan type section item question point suite gate zone shift plant slide".split()
)
"""A number behind one of these is its name."""

# What the patterns are made of

_ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"  # fmt: skip
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONE_WORD = rf"(?:{_TENS})-(?:{_ONES})|{_TENS}|{_ONES}"
_YEARS_ON = r"(?:,?\s+(?P<year>{year})\b)?"
WORDS: dict[str, str] = {
    "month": _any(_LONG_MONTHS),
    "safe": _any(month for month in _LONG_MONTHS if month not in ("may", "march")),
    "shortmonth": _any(_SHORT_MONTHS),
    "weekday": _any(WEEKDAYS),
    "daytime": r"morning|afternoon|evening|night|lunchtime",
    "season": _any(SEASONS),
    "part": _any(word for word in PARTS if word != "mid-"),
    "shift": _any(SHIFTS),
    "period": _any(PERIODS),
    "feast": _any(FEASTS),
    "ordinal": _any(ORDINALS),
    "day": r"[0-3]?[0-9](?:st|nd|rd|th)|{ordinal}",
    "year": r"20[0-4][0-9]|19[5-9][0-9]",
    "toward": _any(TOWARD),
    "from": r"(?:(?P<toward>{toward})\s+(?:the\s+)?)?(?:(?P<part>{part}|mid-)\s*(?:the\s+)?)?",
    "event": r"(?:(?:trade|stock|annual|site|factory|board|school|summer|winter|easter|christmas|spring|big|main|next|busy|peak|harvest|tax)\s+)?(?:inventory|stocktake|stocktaking|trade\s+(?:show|fair)|expo|season|holidays|vacation|audit|"
    r"shutdown|go-live|rollout|roll-out|launch|relaunch|kick-off|kickoff|harvest|agm|board\s+meeting|shareholders'?\s+meeting|annual\s+meeting|retirement|parental\s+leave|maternity\s+leave|"
    r"inspection|certification|recertification|migration|merger|budget\s+round|school\s+break|exams|{movable})",
    "movable": r"easter|thanksgiving|ramadan|pentecost|diwali|black\s+friday|labor\s+day|memorial\s+day|super\s+bowl|half-term",
    "whose": r"(?:the|our|my|your|their|his|her|this|next|that)\s+",
    "figures": r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?(?![0-9])|[0-9]{1,9}(?:\.[0-9]{1,2})?",
    "digit": _ONES,
    "spoken": rf"(?:{_ONE_WORD}|an?(?=\s+(?:hundred|thousand|million)))(?:[ -](?:and\s+)?(?:{_ONE_WORD}|hundred|thousand|million))*(?:\s+and\s+a\s+(?:half|quarter|third)|\s+point\s+(?:{_ONE_WORD})(?:\s+(?:{_ONES}))?\b)?",
    "number": r"{figures}|half\s+an?(?=\s+per)|(?:{spoken})\b|(?:half\s+a|an?|two|three)\s+dozen\b|half\s+a\s+million\b|an?\s+quarter\s+million|(?:a\s+)?couple(?:\s+of)?\b",
    "one": r"an?|one",
    "hour": r"{digit}|[0-2]?[0-9]",
    "scale": r"hundred|thousand|grand|k|million|mil|mn|m|billion|bn",
    "about": _any(HEDGES),
    "to": r"\s*(?:\bto\b|-|–|\bor\b|,)\s*",
    "few": r"(?:a\s+)?few|several",
    "range": r"(?(between)\s+and\s+|{to})[€$£]?(?P<high>{number})",
    "hedged": r"(?:(?P<about>{about})\s+)?(?P<between>between\s+)?",
    "unit": _any(UNITS),
    "fixed": _any(DURATIONS),
    "currency": r"euros?|eur|dollars?|usd|bucks|quid|gbp|pence|pounds\s+sterling|chf|francs|cents?",
    "sign": r"€|\$|£|eur|usd|gbp|chf",
    "fraction": _any(FRACTIONS),
    "capital": r"(?-i:[A-Z])\w+(?:[’'](?-i:[A-Z])\w+|-\w+)*",
    "measure": r"(?-i:kg|kilos|lbs|pounds|tons|tonnes|km|miles|metres|meters|m|cm|mm|feet|ft|inches|sqm|kW|kWh|GB|TB|people|men|women|children|staff|percent|folks|trucks)",
    "title": r"mr\.?|mister|mrs\.?|ms\.?|miss|dr\.?|doctor|prof\.?|professor",
    "particle": r"van|von|de|del|della|di|da|el|al|o'|mac|mc|der|den",
    "filler": r"(?!(?:of|to|in|on|at|the|an?|and|or|for|from|with|by|is|are|was|were|has|have|had|that|which|who|per|as|if|when|because|so|but|than|then|we|they|i|you|he|she|it|this|these|those|percent|more|less|times|out|off|up|down|not|will|would|can|could|into|over|until|before|after|about|every|each|my|our|your|their|where|when|what|why|how|who|while|since|thats|its|dont|im)\b)(?-i:[a-z][a-z-]*)",
    "plural": r"(?-i:[a-z][a-z-]+s(?<!ss)(?<!us)(?<!is)\b)|{measure}\b",
    "owner": r"my|our|your|his|her|their",
    "adjective": r"(?:new|old|former|current|own|direct|immediate|big|senior|junior|former|acting|interim|good|younger|older|other|ex-)\s+",
    "kin": r"(?:brother|sister|father|mother|son|daughter)-in-law|wife|husband|spouse|partners?|business\s+partners?|fathers?|mothers?|mom|mum|dad|brothers?|sisters?|sons?|daughters?|uncles?|aunts?|cousins?|nephews?|niece|parents|kids|children|"
    r"family|team|staff|crew|people|guys|folks|successor|predecessor|neighbou?rs?|girlfriend|boyfriend|assistants?|colleagues?|coworkers?|co-workers?|landlord|tenants?",
    "post": r"{chief}|{craft}|{helper}",
    "chief": r"ceo|cfo|cto|cio|coo|cmo|cso|vp|svp|evp|md|boss|bosses|(?:co-)?owners?|founders?|chairman|chairwoman|chairperson|president|principals?|superintendent|headmaster|headteacher|mayor|treasurer|trustees?|shareholders?|investors?|directors?|"
    r"managers?|supervisors?|foreman|foremen|superior|superiors|(?<!on )(?<!on the )(?<!across the )(?<!dash )(?<!white )(?<!score )board(?:\s+of\s+directors)?|committee|executives|chief\s+\w+\s+officer|chief\s+of\s+staff|works\s+council|(?:trade\s+)?(?<!credit )union(?:\s+reps?)?",
    "craft": r"engineers?|technicians?|electricians?|mechanics?|drivers?|dispatchers?|operators?|nurses?|vets?|doctors|architects?|developers?|programmers?|designers?|analysts?|apprentices?|trainees?|interns?|janitor|caretaker|receptionists?|welders?|fitters?",
    "helper": r"accountants?|bookkeepers?|controllers?|lawyers?|attorneys?|solicitors?|auditors?|consultants?|brokers?|buyers?|purchasers?|recruiters?|secretary|secretaries|administrators?|admins?|coordinators?|deputy|assistants?|colleagues?|coworkers?|co-workers?|reps?|salespeople|salesman|salesperson",
    "area": r"it|hr|plant|shift|production|operations|ops|sales|marketing|finance|financial|purchasing|procurement|project|product|office|warehouse|quality|site|store|branch|regional|general|line|team|account|maintenance|safety|facility|facilities|logistics|technical|medical|managing|executive|fleet|service|works|depot|process|design|data|factory|floor",
    "strong": r"legal|finance|accounting|compliance|customer\s+(?:service|support|care)|human\s+resources|head\s+office|headquarters|r&d|qa|procurement|purchasing|controlling|bookkeeping|payroll|(?-i:IT|HR|hr)",
    "office": r"{strong}|marketing|sales|accounts|operations|ops|engineering|production|logistics|quality|maintenance|facilities|dispatch|research|security",
    "does": r"needs?|wants?|wanted|says?|said|won't|decides?|decided|approves?|signs?|signed|asks?|asked|thinks?|knows?|keeps?|came|comes|told|tells|sent|sends|insists?|complains?|agreed|agrees|blocks?|blocked|killed|pays?|hates?|loves?|likes?|must|has\s+to|have\s+to",
    "acts": r"is|are|was|were|has|have|had|needs?|wants?|wanted|says?|said|will|would|won't|wouldn't|must|should|can|can't|cannot|could|couldn't|decides?|decided|approves?|signs?|signed|who|first|too|doesn't|don't|didn't|gets?|got|asks?|asked|thinks?|knows?|keeps?|does|did|came|comes|told|tells|sent|sends|insists?|complains?|agreed|agrees|blocks?|blocked|killed|pays?|hates?|loves?|likes?|might|may",
}  # fmt: skip

LISTED: dict[str, frozenset[str]] = {
    "month": frozenset(MONTHS),
    "weekday": frozenset(WEEKDAYS),
    "season": frozenset(SEASONS),
    "period": frozenset("week weekend month quarter year fiscal financial".split()),
    "shift": frozenset(SHIFTS),
    "owner": frozenset("my our your his her their".split()),
    "edge": frozenset("end middle beginning start turn mid new".split()),
    "today": frozenset("yesterday today tonight tomorrow morning afternoon evening".split()),
    "feast": frozenset("christmas boxing halloween july patrick years weekend midweek".split()),
    "ordinal": frozenset(word for ordinal in _ORDINALS for word in ordinal.split("-")),
    "week": frozenset("week kw cw".split()),
    "few": frozenset("few several".split()),
    "unit": frozenset(word for unit in UNITS for word in unit.split()),
    "counted": frozenset(word for currency in CURRENCIES for word in currency.split()) | {"%", "percent", "percentage", "per"},
    "fixed": frozenset("fortnight half quarter".split()),
    "fraction": frozenset(FRACTIONS),
    "short": frozenset(("IT", "HR")),
    "noon": frozenset("noon midday midnight".split()),
    "title": frozenset("mr mister mrs ms miss dr doctor prof professor".split()),
}  # fmt: skip
SHAPED: dict[str, str] = {
    "event": r"inventory|stocktake|stocktaking|expo|season|holidays|vacation|audit|shutdown|rollout|launch|relaunch|kickoff|harvest|agm|retirement|inspection|certification|recertification|migration|merger|exams|easter|thanksgiving|ramadan|pentecost|diwali|trade|black|labor|memorial|bowl|maternity|parental|budget|shareholders?|annual|school|go|roll|kick|half|board",
    "quarter": r"q[1-4]?|quarter|half|h[12]",
    "ordinal": r"[0-9]{1,4}(?:st|nd|rd|th)?",
    "year": r"{year}",
    "number": rf"[0-9]+(?:k|m|h|kg|km|cm|mm|am|pm|bn|th|st|nd|rd)?|(?!one)(?:{_ONES}|{_TENS})|hundred|thousand|million|dozen|couple",
    "kin": r"{kin}|law|business",
    "post": r"{post}|chief|head|council|union|officer",
    "short": r"{office}|customer|human|r|head|warehouse|resources",
}  # fmt: skip
"""Classes of single words, listed or by their shape."""

# Family, the classes that must be there, the pattern.
RULES: tuple[tuple[str, str, str], ...] = (
    # dates
    ("date", "month", r"\b(?P<said>(?:(?P<toward>{toward})\s+(?:the\s+)?)?(?P<month>{month}\b|{shortmonth}\b)\.?\s+(?:the\s+)?(?P<day>{day}|[0-3]?[0-9])\b(?![.,:]?[0-9]|\s*(?:%|(?:percent|{unit}|people|{currency}|am|pm)\b))" + _YEARS_ON + ")"),
    ("date", "month", r"\b(?P<said>(?:(?P<toward>{toward})\s+(?:the\s+)?)?(?P<day>{day}|[0-3]?[0-9])\s+(?:of\s+)?(?P<month>{month}\b|{shortmonth}\b)" + _YEARS_ON + ")"),
    ("date", "month", r"\b(?P<said>(?:(?P<toward>{toward})\s+(?:{shift}\s+)?)?(?:(?P<part>{part}|mid-)\s*)?(?P<month>{safe})\b" + _YEARS_ON + ")"),
    (
        "date",
        "month",
        r"\b(?P<lead>(?:in|by|until|till|for|of|during|through|to|next|last|coming|around)\s+)?(?P<said>(?:(?P<toward>{toward})\s+(?:{shift}\s+)?)?(?:(?P<part>{part}|mid-)\s*)?(?(lead)|(?(toward)|(?(part)|(?!))))"
        r"(?P<month>may|march)\b(?!\s+(?:not|be|have)\b)" + _YEARS_ON + ")",
    ),
    ("date", "month", r"(?<=[a-z,;]\s)(?P<said>(?P<month>(?-i:May|March))\b(?!\s+(?:i|we|you|he|she|they|it|not|be|the)\b)" + _YEARS_ON + ")"),
    ("date", "month", r"(?:^|(?<=[.!?…–]\s))(?P<said>(?P<month>(?-i:May|March)))(?=\s*(?:[.,;!?…–]|$|is\b|was\b|or\b|and\b|at\b))"),
    ("date", "period month shift", r"\b(?:(?P<part>{part})\s+)?(?P<month>{month})\s+(?:of\s+)?(?P<shift>{shift})\s+(?P<period>year)\b"),
    ("date", "season period shift", r"\b(?P<season>{season})\s+(?:of\s+)?(?P<shift>{shift})\s+(?P<period>year)\b"),
    ("day", "ordinal", r"\b(?:on|by|until|till|before|from|after|since|the)\s+(?P<said>(?P<numeric>(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9])(?:/(?P<year>(?:20)?[0-4][0-9]))?))(?![0-9/])"),
    ("day", "ordinal", r"(?<![\w/.])(?P<numeric>(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9])/(?P<year>(?:20)?[0-4][0-9]))(?![0-9/])"),
    ("date", "quarter", r"\b(?P<said>{from}q\s?(?P<quarter>[1-4])\b" + _YEARS_ON + ")"),
    ("date", "quarter ordinal", r"\b(?P<said>{from}(?P<quarter>first|second|third|fourth|[1-4](?:st|nd|rd|th))\s+quarter\b(?!\s+of\s+an)(?:\s+of)?" + _YEARS_ON + ")"),
    ("date", "quarter ordinal", r"\b(?P<said>{from}(?P<half>first|second)\s+half\s+of\s+(?:the\s+year|(?P<year>{year})))\b"),
    ("date", "quarter ordinal", r"\b(?P<half>first|second)\s+half\s+of\s+(?P<shift>{shift})\s+(?P<period>year)\b"),
    ("date", "week", r"\b(?:calendar\s+week|cw|kw|week)\s?(?P<week>[0-9]{1,2})\b"),
    (
        "date",
        "season",
        r"\b(?P<lead>(?:in|by|until|till|for|over|during|through)\s+(?:the\s+)?)?(?P<said>{from}(?P<which>{shift}\s+)?(?(lead)|(?(toward)|(?(part)|(?(which)|(?!)))))(?P<season>{season})\b(?:\s+of)?" + _YEARS_ON + r")(?!\s+(?:through|back|apart|asleep|short|behind|into|under|cleaning|line|term|holidays|break)\b)",
    ),
    ("date", "period shift", r"\b(?P<said>{from}(?P<shift>{shift})\s+(?P<period>{period}))\b(?!-)"),
    ("date", "weekday period shift", r"\b(?P<shift>{shift})\s+week\s+(?:on\s+)?(?P<weekday>{weekday})\b"),
    ("date", "weekday period shift", r"\b(?P<weekday>{weekday})\s+(?:of\s+)?(?P<shift>{shift})\s+week\b"),
    ("date", "weekday", r"\b(?<!every )(?<!each )(?P<said>(?:(?P<toward>{toward})\s+)?(?:(?P<ago>last\s+)|{shift}\s+)?(?P<weekday>{weekday})(?:\s+(?:{daytime}))?)\b"),
    ("date", "today", r"\b(?P<today>day\s+after\s+tomorrow|tomorrow|yesterday|tonight|this\s+(?:morning|afternoon|evening))(?:\s+(?:{daytime}))?\b"),
    ("date", "today", r"\b(?:by|later|until|before|due|end\s+of)\s+(?P<said>(?P<today>today))\b"),
    ("date", "today", r"\b(?P<today>today)(?=\s+at\s)"),
    ("date", "feast", r"\b(?P<said>(?:(?P<toward>{toward})\s+(?:the\s+)?)?(?P<feast>(?!weekend|end\s+of\s+(?:the\s+)?day){feast}))(?!\w|['’]s)"),
    ("date", "period edge", r"\b(?P<said>(?:(?P<toward>{toward})\s+(?:the\s+)?)?(?P<feast>(?!weekend|end\s+of\s+(?:the\s+)?day){feast}))(?!\w|['’]s)"),
    ("date", "edge", r"\bby\s+(?:the\s+)?(?P<said>(?P<feast>end\s+of\s+(?:the\s+)?day))\b"),
    ("date", "feast", r"\bby\s+(?:the\s+)?(?P<said>(?P<feast>weekend))\b"),
    ("date", "feast", r"\b(?P<toward>before|after)\s+the\s+(?P<feast>weekend)\b"),
    ("date", "event", r"\b(?P<toward>{toward})\s+(?:{whose})?(?P<event>{event})\b(?!-)"),
    ("date", "event", r"\b(?:by|until|till|in\s+time\s+for|during)\s+(?:{whose})?(?P<said>(?P<event>{event}))\b(?!-)"),
    ("date", "event", r"\b(?P<event>{movable})\b(?!-)"),
    ("clock", "number", r"(?<![\w:.])(?P<hour>{hour})(?:[:.](?P<minute>[0-5][0-9]))?\s*(?:a\.m\.?|am\b|(?P<pm>p\.m\.?|pm\b)|o['’]clock)"),
    ("clock", "number", r"\b(?P<minutes>half\s+past|half(?=\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|(?:a\s+)?quarter\s+(?:past|to|after)|(?:five|ten|twenty|twenty-five)\s+past)\s+(?P<hour>{hour})\b"),
    ("clock", "number", r"\bat\s+(?P<hour>{hour})(?:[:\s](?P<minute>[0-5][0-9]|thirty|fifteen|forty-five))?\b(?![.,:]?[0-9])(?!\s*(?:%|-|–|\$|(?:percent|people|of|or|to|thousand|hundred|million|grand|k|point|different|each|this|that|a|in\s+the\s+morning)\b))(?!\s+(?:\w+\s+)?[a-z]+s\b)"),
    ("clock", "number", r"(?<![\w:.])(?P<hour>[0-2]?[0-9]):(?P<minute>[0-5][0-9])\b(?!:)"),
    ("clock", "noon", r"\b(?:at|by|before|after|around|until)\s+(?P<said>(?P<hour>noon|midday|midnight))\b"),
    ("date", "year", r"\b(?P<lead>(?:in|by|until|till|for|of)\s+)?(?P<said>{from}(?(lead)|(?(toward)|(?(part)|(?!2000))))(?P<year>{year}))\b(?![.,]?[0-9]|\s*(?:%|-))(?!\s+(?:percent|{unit}|{currency}|{scale}|people|[a-z]+s)\b)"),
    ("day", "ordinal", r"\b(?:on|by|until|before|after|from)\s+the\s+(?P<said>(?P<day>{day}))\b(?=\s*(?:$|[.,;:!?…]|(?:and|or|at|is|we|i|then|it|so|if|because|latest)\b))"),
    # numbers with what they count, money, shares, durations, and "in six weeks"
    (
        "quantity",
        "number|few|unit|counted",
        r"(?<![\w.,:/€$£-])(?:(?P<ahead>in|within)\s+(?:the\s+next\s+)?|(?P<next>next)\s+)?{hedged}(?:(?P<sign>{sign})\s?)?(?:(?P<few>{few})\b|(?P<low>(?!(?:one|an?)\s+(?:second|minute|min)\b|one\s+day\b)(?>{number}|{one}\b))(?:{range})?)"
        r"(?:\s?(?P<scale>(?:{scale})\b))?"
        r"(?:\s*(?P<percent>%|percent(?:age\s+points?)?\b|per\s+cent\b)|\s*(?P<currency>(?:{currency})\b|[€$£](?!\s?[0-9]))(?:\s+(?P<cents>[0-9]{2})\b)?|[\s-]+(?P<unit>{unit})\b(?!\s+(?:old|of\s+age)\b|-old)(?:['’]?\s+time\b)?(?:\s+(?:(?P<later>from\s+now)|(?P<ago>ago))\b)?"
        r"|(?P<bare>)(?![\s-]+years?[\s-]+(?:old|of\s+age))(?:\s+(?:of\s+(?:our|my|the|their|your)\s+)?(?:{filler}\s+){0,2}?(?P<noun>{plural}))?(?![\w/:]|[.,][0-9]))",
    ),
    ("length", "unit", r"\b(?:for|takes?|took|about|around|almost|than|lasts?|lasted|need|only|just|another|over|the\s+last|within|whole|full)\s+(?P<said>(?P<low>an?)\s+(?P<unit>hour|day|week|month|year))\b(?!\s+and\s+a)"),
    ("length", "fixed|unit", r"\b(?:(?P<ahead>in|within)\s+(?:the\s+next\s+)?)?(?:an?\s+)?(?P<fixed>{fixed})\b(?:\s+(?P<ago>ago)\b)?"),
    ("percentage", "fraction", r"\b(?:(?P<about>{about})\s+)?(?P<low>one|an?|two|three)[\s-](?P<fraction>(?!half){fraction})\b(?=\s+of\b(?!\s+an?\b)|\s+the\b|[.,;!?]|$)"),
    ("percentage", "fraction", r"\b(?:(?P<about>{about})\s+)?(?P<fraction>half)\b(?=\s+(?:of|the|our|my|their|that|your)\b(?!\s+(?:hour|day|year)))"),
    ("percentage", "fraction", r"\b(?:by|in)\s+(?P<said>(?:(?P<about>{about})\s+)?(?P<fraction>half))\b(?!\s+(?:an?|past)\b)"),
    # people
    ("person", "title", r"\b(?P<title>{title})\s+(?P<name>(?:(?:{particle})\s+)?{capital}(?:\s+(?-i:[A-Z])[a-z]+(?-i:son|sen|mann|berg|ez|ski))?|(?-i:[a-z]{3,})\b)"),
    ("name", "name", r"(?<![\w-])(?P<name>(?-i:[A-Z])[^\W\d_]+(?:-[^\W\d_]+)*)(?:\s+(?P<surname>(?:(?:{particle})\s+)?{capital}))?"),
    ("role", "post", r"\b(?:(?P<owner>{owner})\s+(?:{adjective}){0,2})?(?P<post>(?:(?:{area})\s+){0,2}(?:{post})(?:\s+of\s+(?:the\s+)?(?:{area}|procurement|directors))?|head\s+of\s+(?:{area}|\w+ing|legal|engineering|compliance))\b"),
    ("role", "kin owner", r"\b(?P<owner>{owner})\s+(?:{adjective})?(?P<kin>(?:(?:{area})\s+)?(?:{kin}))\b"),
    ("department", "short", r"\b(?P<work>{office})\s+(?:department|dept|team|people|guys|folks)\b"),
    ("department", "short", r"\b(?:with|from|by|ask|in|through|past|for|to|and|or|our|told|tell|via|involve|need|get|convince|between|at|the)\s+(?P<said>(?P<work>{strong}))(?=[.,:;!?…]|$|\s+(?:and|or|to|on|about|before|as|because|so|but|when|that|{acts})\b)"),
    ("department", "short", r"(?:^|(?<=[.!?,;:]\s)|\b(?:and|but|because|so|if|when|that|until|what|then|until|unless)\s+)(?P<said>(?P<work>{strong}))(?=\s+(?:{acts})\b)"),
    ("department", "short", r"(?:^|(?<=[.!?,;:]\s)|\b(?:and|but|because|so|if|when|that|our|until|what|then|the)\s+)(?P<said>(?P<work>{office}))(?=\s+(?:{does})\b)"),
    ("department", "short", r"(?:^|(?<=[.!?]\s))(?P<said>(?P<work>{strong}))(?=\s*(?:[.!?]|,|$|and\s+(?:{office})\b))"),
)  # fmt: skip
"""Found by `clarity/facts`: "a b|c" needs a word of class a and one of b or c. Of two that overlap the longer one stays, of equally long ones the earlier.

A match begins at a word, at most seven words before one of the first class named."""

PHRASES: dict[str, str] = {
    "amount.EUR": "€{number}",
    "amount.USD": "${number}",
    "amount.GBP": "£{number}",
    "amount.other": "{number} {currency}",
    "percentage": "{number}%",
    "range": "{low} to {high}",
    "about": "about {what}",
    "at_most": "at most {what}",
    "at_least": "at least {what}",
    "ahead": "in {length}",
    "ago": "{length} ago",
    "clock": "{hour}:{minute}",
    "day": "{day} {month}",
    "week": "week {number}",
    "begin": "beginning of {what}",
    "middle": "middle of {what}",
    "end": "end of {what}",
    "in_year": "{what} {year}",
    "month.01": "January", "month.02": "February", "month.03": "March", "month.04": "April", "month.05": "May", "month.06": "June",
    "month.07": "July", "month.08": "August", "month.09": "September", "month.10": "October", "month.11": "November", "month.12": "December",
    "month.21": "spring", "month.22": "summer", "month.23": "autumn", "month.24": "winter",
    "month.33": "Q1", "month.34": "Q2", "month.35": "Q3", "month.36": "Q4",
    "month.40": "first half of the year", "month.41": "second half of the year",
    "weekday.1": "Monday", "weekday.2": "Tuesday", "weekday.3": "Wednesday", "weekday.4": "Thursday", "weekday.5": "Friday",
    "weekday.6": "Saturday", "weekday.7": "Sunday",
    "duration.TS.one": "second", "duration.TS.more": "seconds", "duration.TM.one": "minute", "duration.TM.more": "minutes",
    "duration.TH.one": "hour", "duration.TH.more": "hours", "duration.D.one": "day", "duration.D.more": "days",
    "duration.W.one": "week", "duration.W.more": "weeks", "duration.M.one": "month", "duration.M.more": "months",
    "duration.Y.one": "year", "duration.Y.more": "years",
    "distance.TS.one": "second", "distance.TS.more": "seconds", "distance.TM.one": "minute", "distance.TM.more": "minutes",
    "distance.TH.one": "hour", "distance.TH.more": "hours", "distance.D.one": "day", "distance.D.more": "days",
    "distance.W.one": "week", "distance.W.more": "weeks", "distance.M.one": "month", "distance.M.more": "months",
    "distance.Y.one": "year", "distance.Y.more": "years",
}  # fmt: skip
"""Facts as a protocol would have them; numbers of `month` are those of EDTF."""
