"""English word order: where a question opens. Word sets for `moves.openings`, all in lower case."""

import re

# A W-word and the form it usually makes; sizes ("how many") and nouns ("what time") below change it.
ASKING_WORDS = {
    **dict.fromkeys(
        "how what why what's how's whats hows what're what'd how'd what've why's".split(), "question.open"
    ),
    **dict.fromkeys(
        "when who whom whose where which who's where's when's whos wheres whens who'd where'd".split(),
        "question.narrow",
    ),
}
NARROWING = frozenset(
    "many much long often old far soon big high fast late early tall large time date day year month number size price "
    "percentage percent color colour address name budget city zip phone email age amount days times hours brand".split()
)
WIDENING = frozenset("ways experiences concerns factors aspects criteria challenges".split())
PREPOSITIONS = frozenset(
    "at by for from in of on since to until till with about under within through after before around".split()
)
W_MODIFIERS = frozenset(
    "exactly else now not then so specifically kind kinds type types sort sorts of many much long often old far soon big high fast "
    "late early tall large important well likely ready confident other difficult hard easy comfortable willing sure certain "
    "motivated satisfied happy interested concerned committed bad good serious close quickly frequently severe".split()
)
NOUN_TAKERS = frozenset("what which whose many much kind kinds type types sort sorts of other".split())
# In a W-phrase with a noun only these make the clause indirect: "what time you came".
PERSONS = frozenset("i you he she it we they i'm you're he's she's it's we're they're that".split())
# Right after a W-word these make the clause indirect: "what you need", "how it works".
EMBEDDERS = frozenset(
    "i you he she it we they that this these those the a an my your his her its our their there i'm you're he's she's it's "
    "we're they're i've you've we've they've you'd i'd you'll i'll we'll they'll that's im youre theyre ive youve weve theyve to "
    "and or but people somebody someone everybody everyone".split()
)
VERBS = frozenset(
    (
        "do does did don't doesn't didn't is are was were am isn't aren't wasn't weren't have has had haven't hasn't hadn't "
        "can could will would shall should may might must can't couldn't won't wouldn't shouldn't "
        "dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt cant couldnt wont wouldnt shouldnt "
        "about what's how's who's where's when's whats hows whos wheres whens what're what'd how'd who'd where'd why's d'you d'ya"
    ).split()
)
COMMANDS: frozenset[str] = frozenset()
SUBJECTS = frozenset(
    "i you he she it we they that this these those there your my his her their our its the any anyone anybody anything "
    "someone somebody something everything everybody everyone one people a an some all both ya u either another most things "
    "mom dad mum".split()
)
TOLD_SUBJECTS = frozenset("you we they i he she u".split())
PLURAL_SUBJECTS: frozenset[str] = frozenset()
PLURAL_ENDINGS: tuple[str, ...] = ()
CLITIC = "\0"
CLITIC_VERBS: frozenset[str] = frozenset()
CHOOSY_SUBJECTS = {
    "a": frozenset("is was would does did will".split()),
    "an": frozenset("is was would does did will".split()),
    "some": frozenset("are were do did is would".split()),
    "all": frozenset("are were is do".split()),
    "one": frozenset("is was does would".split()),
    "most": frozenset("do are is".split()),
}
VERB_ENDINGS: dict[str, tuple[str, ...]] = {}
PARTICLES: frozenset[str] = frozenset()
NO_VERBS = frozenset("need speed bread instead kids things sides this always perhaps as us is".split())
# A verb without auxiliary asks about its subject: "what makes", "who decides", "which brand convinced".
ASKED_VERBS = frozenset(
    "if come else went got came led gave kept made told happened happens brought put took".split()
)
ASKED_VERB_ENDINGS = ("ed", "s")
ASKED_SUBJECTS = frozenset("what who which".split())
# A verb before its subject asks wherever it stands ("… do you"), unless one of the blockers is before it.
INVERSION_ASKS = True
STRONG_ASKING_WORDS = frozenset("what how why what's how's whats hows".split())
STRONG_SUBJECTS = frozenset("you we they he she ya i it that this there u".split())
STRONG_PAIRS: frozenset[tuple[str, str]] = frozenset()
# An object more often than a subject ("do that", "have it"), or a statement left open ("is that").
WEAK_PAIRS = frozenset((verb, thing) for verb in ("do", "have") for thing in "it that this the a an some any all".split()) | {
    ("has", "a"), ("has", "the"), ("had", "a"), ("had", "the"), ("had", "it"), ("had", "some"), ("did", "it"), ("did", "that"), ("did", "the"),
    ("am", "i"), ("may", "you"),
    *((verb, person) for verb in ("are", "were", "do", "have") for person in ("it", "he", "she")),
    *((verb, person) for verb in ("is", "was", "does", "has") for person in ("you", "we", "they")),
}  # fmt: skip
# Only where a clause begins: "the point is that …".
DOUBTFUL_PAIRS = frozenset(
    {
        ("is", "that"),
        ("was", "that"),
        ("is", "this"),
        ("will", "that"),
        ("is", "the"),
        ("are", "the"),
        ("is", "it"),
    }
)
# At the very beginning they ask before any noun ("does Monday work"), unless one of the followers shows a word left out.
START_VERBS = frozenset(
    "does did would could can will should doesn't didn't wouldn't couldn't won't is are was were".split()
)
START_FOLLOWERS = frozenset(
    "be do not have also only just always never really actually good fine great ok okay right correct sure nice perfect sounds no in on at for to from with as important very so too still kind sort like going not".split()
)
# Before these forms a pronoun is a subject already: "it is there", "that was it".
COPULAS = frozenset("is was are were has".split())
COPULA_BLOCKERS = frozenset("it that this he she what who you it's that's".split())
CLAUSE_ENDS = frozenset(
    "thank yes yeah yep no nope okay ok alright right good great sure fine well so and or but then mhm hmm um uh mm oh ah wow see "
    "understand thanks hello hi hey sorry please cool perfect awesome nice interesting wonderful absolutely exactly gotcha "
    "um-hmm mm-hmm uh-huh mmhmm mmm sir ma'am though morning afternoon anyway perhaps maybe problem welcome excellent".split()
)
CLAUSE_FINAL = re.compile(r"(?!)")  # English shows by no ending that a clause is over
LEADS = frozenset(
    "yes yeah yep yup no nope okay ok okey alright right all good great sure fine well so and or but then mhm hmm um uh mm oh ah wow "
    "understand thanks hello hi hey sorry please cool perfect awesome nice interesting wonderful absolutely exactly "
    "gotcha now um-hmm mm-hmm uh-huh mmhmm mmm actually sir ma'am like also just because cause first lastly finally "
    "again anyway morning afternoon evening maybe perhaps excellent certainly definitely basically yet thank understood agreed totally".split()
)
LEAD_PAIRS = frozenset({
    ("thank", "you"), ("i", "see"), ("got", "it"), ("hi", "there"), ("hello", "there"), ("hey", "there"), ("i", "understand"), ("of", "course"), ("no", "problem"), ("for", "example"),
    ("for", "instance"), ("first", "off"), ("sure", "thing"), ("by", "the"), ("the", "way"), ("fair", "enough"), ("all", "right"), ("you're", "welcome"), ("you", "know"), ("i", "mean"), ("so", "far"),
})  # fmt: skip
BLOCKERS = frozenset(
    "there which i we they to not neither nor than as i'd we'd they'd i'll we'll you'll they'll i've let who".split()
)
MATRIX = frozenset(
    "know knows knew tell told say said see understand wonder wondering ask asking asked remember decide figure explain describe "
    "show matter imagine guess believe think idea sure learn learned forget notice hear heard find realize realise discuss "
    "explore talk about that of exactly everything anything something things all by into on than like that's thats is was "
    "share understanding determine check consider thinking looking curious depends depending with from for to "
    "people person one those time day moment place reason way".split()
)
SUBORDINATORS = frozenset(
    "if when because while since although though unless until once after before as whenever whether suppose supposing assuming "
    "imagine given whatever".split()
)
OR_WORDS = frozenset(("or",))
ANDS = frozenset("and or but so because cause then".split())
# With nothing but these before it, a question needs no segment of its own.
FILLERS = ANDS | frozenset("well um uh er now okay ok yeah yes oh right like just hmm mm".split())
# Behind a soft beginning: "Can you say whether …".
WHETHER = frozenset(("if", "whether"))
# Behind an "or" that offers no choice.
NO_CHOICE = frozenset(
    "so something anything two three four five more less whatever not no what anyone someone".split()
)
# They show that an asking word puts things side by side.
COMPARING = frozenset("rather prefer better more easier harder worse closer important".split())
# Before one of these at the end there is no tag: "that's right".
TAG_BLOCKERS = frozenset(
    "that this it which everything they she he i you right correct okay all that's thats is the be not you're quite so are am your just feel feels seem seems sound sounds go it its it's yes yeah my a absolutely exactly and or doing do was to i'm".split()
)
# In mid-text a capital shows that a sentence begins with one of these, though the full stop is missing.
CAPITALS = (VERBS | frozenset(ASKING_WORDS)) - frozenset("kosten essen leben treffen planen will may".split())
# Behind a comma they tell more about what was said: "which might help", "who has the budget".
RELATIVES = frozenset("which who whom whose where when".split())
# Verbs that may open a question by themselves.
OPENING_VERBS = VERBS
# What a segment can begin with when its word order asks.
BEGINNINGS = OPENING_VERBS | START_VERBS | PREPOSITIONS | SUBORDINATORS | frozenset(ASKING_WORDS)
# Every soft beginning, invitation and declared question in `questions` needs one of these words.
HINTS = frozenset(
    "wondering curious interested wonder wondered know hear understand learn find get tell describe explain share walk give help say elaborate talk remind "
    "clarify ask have remember recall mind show fill surely certainly obviously definitely agree".split()
)
# Those that stay so before a comma, and the words behind it: "I see, how long …" asks directly.
MATRIX_BEFORE_COMMA = frozenset("ask asking tell wonder wondering curious".split())
INDIRECT = frozenset(ASKING_WORDS)

# "What happens is we lose it" tells: these begin no question behind a verb that looks like a plural.
CLEFT_VERBS: frozenset[str] = frozenset({"is", "was", "'s"})
