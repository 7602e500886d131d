"""What makes an English statement checkable, and what keeps it vague. Words as spoken, lower case."""

MONTHS: dict[str, int] = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "christmas": 12,
}
_MONTH = "|".join(month for month in MONTHS if month != "may")

# A point in time one could write into a calendar. Regular expressions, without regard to case.
DATES: tuple[str, ...] = (
    r"\b(?:" + _MONTH + r")\b",
    r"\b(?:in|by|until|before|early|late|mid|since|of|this|next|end of|to) may\b|\bmay \d",
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b",
    r"\b(?:easter|thanksgiving|new year|new year's)\b",
    r"\b(?:by|before|until|this|next|last|coming|end of|early|late|mid|of|in) (?:the |this |next |our |my )*(?:year|quarter|month|week|weekend|summer|spring|autumn|fall|winter|season|school year|fiscal year)\b",
    r"\b(?:20[2-4]\d)\b",
    r"\b\d{1,2}/\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|\bq[1-4]\b",
    r"\b(?:in|within)(?: the)?(?: next| about| around)* (?:\d+|a|an|one|two|three|four|five|six|eight|ten|twelve|couple of|few|couple|several|next)[ -](?:(?:of|to|or|few|\w+) )*(?:days?|weeks?|months?|years?)\b",
    r"\b(?:today|tomorrow|tonight)\b",
    r"\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock)\b",
)
SOON: tuple[str, ...] = (
    "soon",
    "asap",
    "sometime",
    "eventually",
    "later",
    "rush",
    "hurry",
    "quickly",
    "immediately",
    "flexible",
    "away",
)

NUMBERS: tuple[str, ...] = (
    r"\d",
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b",
    r"\b(?:hundreds?|thousands?|millions?|dozens?|half|halve|halves|double|twice|third|quarter)\b",
)
MONEY = r"\b(?:budget|funds|money|price range|spend|afford)\b"
NO_MONEY = r"\b(?:no|not any|any|zero|isn't|without)\b[\w' ]{0,20}\b(?:budget|funds|money)\b|\b(?:budget|funds|money)\b[\w' ]{0,12}\b(?:gone|used up|frozen|spent|zero)\b"
# A worry, named.
WORRIES = r"\b(?:worr(?:y|ied|ies|ying)|concern(?:ed|s)?|sk?eptical|hesitant|afraid|fear\w*|scared|doubt\w*|nervous|anxious|uneasy|not (?:sure|convinced|certain)|unsure|risky|burnt before|burned before|a lot of money|too expensive)\b"
# … and one that is gone.
RELIEF = r"\b(?:alleviat\w*|reliev\w*|relief|eases?|reassur\w*|no (?:worries|concerns|doubt)|not worried|don[’\']t worry|helps with|settles)\b"
# Somebody else is reported to say it.
REPORTED = r"\b(?:(?:he|she|they|my \w+|our \w+|the \w+|mr\.? \w+|mrs\.? \w+|ms\.? \w+) (?:says?|said|thinks?|thought|reckons?|reckoned|wants?|wanted|claims?|believes?|keeps? saying)|according to)\b|“"
ASKS_PRICE = r"\b(?:how much|what)\b[^?]{0,40}\b(?:cost\w*|price\w*|charge\w*|pay|set us back|looking at)|\bprice\b[^?]{0,20}\?"
# Said about the one addressed.
ADDRESSED = r"\b(?:you|your|yours|you’re|you\'re|you’d|you\'d|you’ve|you\'ve)\b"
# Said for an option.
SPEAKS_FOR = (
    r"\b(?:advantage\w*|upside|cheaper|faster|quicker|easier|at least|good thing|like about|in its favou?r)\b"
)
# Both are there.
JOINT = r"\b(?:we(?!'ll send|’ll send)|us|let's|let’s|how about|what about|slot|appointment|meeting)\b"
# Decided there and then: such a step needs no date.
DECIDED = r"\b(?:go(?:ing)? with|go for|(?:i|we)(?:'ll|’ll| will) take)\b"

# With capitals: a person or a role one could ask for.
NAMES: tuple[str, ...] = (
    r"\b(?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w-]+",
    r"(?<=[a-z,] )(?!I\b|I'|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|AM|PM|OK|IT|HR|CRM|ERP)[A-Z][a-z]{2,}\b",
    r"(?:^|[.!?] )(?!It|That|This|There|What|Which|Who|He|She|They|Everyone|Everybody|Nobody|Somebody|One|All)[A-Z][a-z]{2,} (?:likes|decides|would|will|wants|says|makes|signs|runs|knows|has to|needs to)\b",
)
ROLES: tuple[str, ...] = (
    r"\b(?:ceo|cfo|cto|cio|coo|boss|manager|managers|director|directors|board|owner|owners|supervisor|accountant|bookkeeper|lawyer|controller|procurement|purchasing|committee|receptionist|receptionists|nurse|nurses|technician|technicians|department|assistant|shareholders|investors|principal|president|foreman|dispatcher|drivers?|vets?|colleagues?|coworkers?)\b",
    r"\b(?:my|our) (?:\w+ )?(?:wife|husband|spouse|partner|partners|father|mother|mom|dad|brother|sister|son|daughter|team|staff|employees|people|family|kids|children|it)\b",
)

# Content words by which nothing can be checked (as lemmas or as said).
_VAGUE = """
good better best fast faster quick quickly more less big bigger small nice easy easier simple
simpler modern efficient efficiently efficiency flexible optimal cheap cheaper sensible decent
proper right new old solution option quality service improve improvement optimize optimise digital
future step way situation problem issue challenge concern do make go come have get give say find
think believe know see look need want would could should can may might will let stay run work thing
things stuff something anything everything topic area point kind sort bit lot really actually
basically generally overall maybe perhaps probably possibly sure certainly interesting important
great fine helpful useful super wonderful able people time year day now today just also still always
again quite very much many few some all every whole specific particular different various certain
current currently sound seem feel like help try worry consider understand appreciate hope interested
interest looking couple part pair moment chance piece minute minutes call meeting idea company
need needs question reason item kind sense budget money
"""
VAGUE: frozenset[str] = frozenset(_VAGUE.split())
HEDGES: tuple[str, ...] = (
    "somehow",
    "maybe",
    "perhaps",
    "sort of",
    "kind of",
    "or something",
    "and so on",
    "i guess",
    "more or less",
    "we'll see",
    "not sure",
)

# What a person says before the sentence begins.
LEADS = r"(?:(?:yes|yeah|yep|no|nope|well|so|okay|ok|right|um+|uh+|er+|hm+|mm+|oh|sure|exactly|honestly|to be honest|you know|i mean|actually|absolutely|definitely|of course|great|thanks|thank you|alright|true|i see|good question|hi|hello)(?:\s*[,.;:!…–-]+\s*|\s+(?=(?:um|uh|well|yeah|so)\b)))+"
JOINTS = r"[,;:–]\s+|\s+(?=(?:and|but|or|because|so|which|although|if|when)\s)"

# What accepts a step that was proposed, without a yes.
ACCEPTED: tuple[str, ...] = (
    "(thank you|thanks|cheers|lovely|brilliant)",
    "(i )?look(ing)? forward",
    "see you",
    "talk to you",
)
AGREED: tuple[str, ...] = (
    "yes",
    "yeah",
    "yep",
    "yup",
    "exactly",
    "right",
    "correct",
    "absolutely",
    "precisely",
    "definitely",
    "that's (right|it|correct|true|exactly)",
    "true",
    "indeed",
    "sure",
    "okay",
    "ok",
    "sounds (good|great|fine|perfect|like a plan)",
    "that (sounds|works|would work|would be)",
    "perfect",
    "great",
    "of course",
    "fine",
    "agreed",
    "thursday works",
    "that'd be",
)
BUT: tuple[str, ...] = (
    "but",
    "no",
    "not",
    "not really",
    "not quite",
    "rather",
    "although",
    "however",
    "well no",
)

# Between two figures of one breath: the speaker mends what was said.
REPAIRS: tuple[str, ...] = (
    "no",
    "sorry",
    "i mean",
    "actually",
    "rather",
    "or rather",
    "let's make that",
    "scratch that",
    "wait",
    "er",
    "uh",
    "um",
    "well",
    "let's say",
    "correction",
)
BEGINNINGS: tuple[str, ...] = (
    "start",
    "starting",
    "begin",
    "beginning",
    "kick off",
    "from",
    "pilot*",
    "trial",
    "test*",
    "earliest",
)
DEPENDS: tuple[str, ...] = (
    "by",
    "before",
    "until",
    "latest",
    "deadline",
    "done",
    "finished",
    "ready",
    "running",
    "live",
    "in place",
    "need",
    "must",
    "has to",
    "have to",
    "move",
)
ALONE: tuple[str, ...] = (
    "(i|i'm the one who) (decide|decides|make|makes) (the |that |this |it |those |decision |decisions |calls )*(alone|myself|on my own)",
    "(i|i'm the one who) (decide|decides) (that|this|it|here|on that|on this)",
    "(that's|it's|it is|this is) (all |entirely |purely )?my (call|decision)",
    "(that's|it's|it is|this is) (all |entirely )?(up to|down to) me",
    "i don't (need|have) (to ask )?(anyone|anybody)('s)? (permission|approval|say so)?",
    "nobody else (decides|has a say)",
    "i have (the )?(final say|free rein)",
    "i can sign (that|this|it) (off )?(myself|on my own)",
)
NOT_ALONE: tuple[str, ...] = (
    "(i|we) (have to|need to|must|'d have to|will have to|would have to) (ask|get|clear|check|run|talk) …… (boss|bosses|board|cfo|ceo|owner*|director*|manager*|wife|husband|brother|sister|father|mother|partner*|committee|council|head office|finance|treasurer|chair*|accountant|trustees)",
    "(boss|bosses|board|cfo|ceo|owner*|director*|manager*|wife|husband|brother|sister|father|mother|partner*|committee|council|head office|finance|treasurer|chair*|accountant|trustees) (decides|has to approve|has to sign|has to agree|needs to sign|needs to approve|makes the|has the final|has the last word|signs|signs off|would have to)",
    "(needs|requires|depends on) …… (boss|bosses|board|cfo|ceo|owner*|director*|manager*|wife|husband|brother|sister|father|mother|partner*|committee|council|head office|finance|treasurer|chair*|accountant|trustees) …… (approval|okay|ok|signature|sign-off|blessing)",
    "(without|not without) …… (boss|bosses|board|cfo|ceo|owner*|director*|manager*|wife|husband|brother|sister|father|mother|partner*|committee|council|head office|finance|treasurer|chair*|accountant|trustees) …… (nothing|can't|won't|don't)",
)
# What comes first for somebody.
FIRST: tuple[str, ...] = (
    "(the |my |our )?(most important|number one|main|top|first) (thing|priority|point|concern) (is|for me is|for us is|has to be|would be)",
    "(is|are|comes|come) (my|our|the) (number one|top priority|first priority)",
    "(comes|come|goes|go) (first|before everything|above everything)",
    "what matters most (is|to me is|to us is)",
    "(above all|more than anything) (i|we) (want|need|care)",
)
FIRST_WORDS: tuple[str, ...] = (
    "important",
    "number",
    "thing",
    "priority",
    "point",
    "concern",
    "main",
    "top",
    "first",
    "matter",
    "most",
)
# Taken back, sorted out: the later word counts.
SETTLES: tuple[str, ...] = (
    "i (misspoke|got that wrong|was wrong|mixed that up|muddled that)",
    "(i take that|take that) back",
    "(let's|let us|we'll) (stick|stay|go|say|make it|leave it) …… (with|to|at|for)",
    "(forget|scrap|ignore) (that|the)",
    "(one is|the one is|the first is) …… (the other|the second)",
    "(that was|that's|that is) (something else|a different|another)",
    "what i (meant|mean) (was|is)",
    "(that's|that has|it's) (been )?(settled|sorted|changed|moved on)",
)
CONTRASTS = r",?\s+(?:but(?! also)|although|though)\s+"
JOINERS = r"(?:and|but|so|or|which)\s+"

# A noun behind its article, at the end of its phrase: group 1.
NOUN = r"\b(?:the|our|my|this|these|those|a|an|any|of) (?:[a-z]+ )?((?!\w*(?:ed|ing|ly|ous|ful)\b)[a-z][a-z-]{3,})(?=[,.;!]|$| (?:is|are|was|were|has|and|or|but|to|of|in|on|for|with|that|which|because|will|would|can|could|by|at|from|so|when|if|before|after)\b)"
