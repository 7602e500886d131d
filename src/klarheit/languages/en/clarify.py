"""The dialogue with oneself in English: what it says beside the questions, and what it listens for.

Words to listen for are in the notation of `klarheit.moves.cues`, as typed, lower case.
"""

PHRASES: dict[str, str] = {
    "tool": "Klarheit",
    "self": "Me",
    "who.self": "me",
    "option.nothing": "Everything stays as it is",
    # What is taken up
    "open.1": "That may stay open.",
    "open.2": "All right, that stays open for now.",
    "open.3": "That is an answer too.",
    "open.4": "Then we leave that as it is.",
    "already_told": "{heading}: that is there already, “{quoted}”.",
    "nobody": "Some people are there just to listen, day and night. You will find their numbers at the end.",
    "once_more": "You write “{quoted}”.",
    "once_more.one_item": "One way is on the table.",
    "differ": "In one place you write “{one}”, in another “{other}”. Often both have their reason.",
    "differ.deadline": "Which date holds?",
    "differ.resources": "Which amount do you count on?",
    "differ.people": "Who decides in the end?",
    "differ.any": "What holds today when it comes to “{dimension}”?",
    "differ.why": "So that the map carries only what really holds.",
    # When words sound like danger to life
    "care.heard": "What you write weighs heavily. It is good that you have said it.",
    "care.plain": "It sounds as if your life might be in danger. Klarheit is only a program and cannot be with you now. A person can, even in the middle of the night:",
    "care.emergency": "If it could become dangerous right now, call 112 (UK also 999, US 911), or ask somebody to stay with you.",
    "care.misread": "If you meant it differently, that is fine. You decide whether to go on.",
    "care.number": "{name}: {numbers} ({note})",
    "care.numbers": ", ",
    "care.question.1": "Would you like to stop here or go on?",
    "care.question.2": "Would you rather call somebody now or go on writing?",
    "care.stop": "stop here",
    "care.on": "go on",
    "care.still": "These numbers hold, at any time:",
    # The way to a coach and to help
    "coach.1": "A coach listens and helps to sort things out, in confidence and only if you want it. Choose somebody who is not your superior.",
    "coach.2": "Many companies offer coaching. Ask beforehand who learns what of it.",
    "coach.3": "If sleep, strength or joy have been missing for some time, your doctor is a good first person to see.",
    # In the terminal
    "say.file": "clarification-{day}.json",
    "say.which": "What would you like to clarify?",
    "say.which.unknown": "That was none of them. Type a number from 1 to {count}.",
    "say.saved_as": "Your answers are kept in {file}; nobody but you has this file.",
    "say.how": "Enter sends, several lines can be pasted. /help shows what else there is.",
    "say.resumed": "Going on where you left off.",
    "say.number": "Question {number} of about {of}",
    "say.help": "/back     to the question before\n/skip     pass this question over\n/correct  change an earlier answer\n/map      show what is clear already\n/end      stop; later it goes on from here\n/help     this overview",
    "say.command_unknown": "There is no such command. There are:",
    "say.not_back": "This is the first question already.",
    "say.no_skip": "This needs a word from you: stop, or go on.",
    "say.nothing_to_correct": "Nothing has been answered yet.",
    "say.which_answer": "Which answer? Type its number, or Enter to change nothing.",
    "say.new_answer": "This was the question: {question}",
    "say.paused": "Saved. It goes on with:",
    "say.finished": "Done. Everything is in {file}.",
    "say.questions": "To take along",
    "say.why_i_ask": "Why you ask",
    "say.decision": "Decided",
    "say.find_out": "To be found out",
    "say.way_out": "The way out",
    "say.measures": "Agreed with yourself",
    "say.clearer": "Clearer than before",
    "say.open": "Open",
    "say.people": "Who you could talk to",
    "say.if_then": "{opens} {if_}, then {then}",
    "say.moment": "Cue: {moment}",
    "say.day": "{day:%d %b %Y}",
    "say.quoted": "“{quote}”",
    "say.map.nothing": "The map is still empty.",
}

# A whole answer that only says one does not know.
DONT_KNOW: tuple[str, ...] = (
    "(don't|dont|do not) (really |actually |quite |yet )*know",
    "no (idea|clue)",
    "not (really |quite |yet )*(sure|certain)",
    "dunno",
    "idk",
    "open",
    "unclear",
    "(can't|cannot|couldn't) (really |yet )*(say|tell)",
    "hard to (say|tell)",
    "nothing (more )?(comes to mind|springs to mind)",
    "(haven't|have not) a clue",
    "(hm|hmm|hmmm|uh|uhm|um|er|erm|meh)",
    "(yes|yeah|yep|yup|no|nope|nah|ok|okay)",
    "(maybe|perhaps|possibly|probably)",
    "(it )?depends",
    "(we'll|will|let's|wait and) see",
    "not (really|much)",
    "(pass|whatever|somehow)",
    "n a",
    "tbd",
)
# What may stand beside such an answer without its saying anything.
FILLERS: frozenset[str] = frozenset(
    "i i'm i've have got am just still really hm hmm uh um er well honestly to be honest yes no so yet really sorry good question at the moment right "
    "now just and but it that this about actually for only".split()
)

# The option of leaving everything as it is.
NOTHING: tuple[str, ...] = (
    "(do|doing|change|changing) nothing",
    "nothing",
    "(everything|it all|it|things) (stays|stay|remains|remain)( (as|the way|like) (it is|they are|it))*",
    "(leave|leaving|keep|keeping) (it|things|everything|it all) (as|the way|like) (it is|they are|it)",
    "(carry|carrying|go|going|keep) on as (before|usual|now|we are|i am)",
    "status quo",
    "stay as (we are|i am|it is)",
    "wait and see",
    "stay",
    "stay put",
    "not do anything",
)

# If …, then …: groups "opens" ("when"), "if_" and "then".
IF_THEN: tuple[str, ...] = (
    r"^\W*(?P<opens>(?:each time |every time |)?(?:if|when|whenever|once|as soon as))\s+(?P<if_>.+?)[,;:]?\s+then\s+(?P<then>.+?)[.!\s]*$",
    r"^\W*(?P<opens>if|when|whenever|once|as soon as|each time|every time)\s+(?P<if_>[^,]+),\s*(?P<then>.+?)[.!\s]*$",
)
# Who does something: before the time.
SELF: frozenset[str] = frozenset("i me myself".split())
WHO_ENDS: tuple[str, ...] = (
    ",",
    ";",
    " by ",
    " on ",
    " until ",
    " in ",
    " before ",
    " after ",
    " at ",
    " tomorrow",
    " today",
    " tonight",
    " next ",
    " this ",
    " end of ",
    " within ",
    " as soon ",
    " right ",
    " soon",
)
# Words that begin a clause: at their comma no list is divided.
CLAUSE_BEGINS: frozenset[str] = frozenset(
    "that because if whether although so who which whose where how what when why until before after while but "
    "for since to without instead as then and though unless".split()
)
# With these an item of a list may begin although they begin clauses, too; English has none.
ARTICLES: frozenset[str] = frozenset()
# What begins so and goes on is a sentence.
SUBJECTS: frozenset[str] = frozenset("i i'm i’m i'd i’d i've i’ve he she it we they you".split())
# With one of these "and" joins clauses and lists nothing: "He wants one head and no second one".
FINITE: frozenset[str] = frozenset(
    "want wants wanted must should can could would will may is are am was were has have had does goes".split()
)
# A word between commas by which something is taken back: there no list is divided.
TAKEN_BACK = r"(?:no|nope|sorry|no wait|wait no|actually|rather|or rather|i mean|not \w+)"
LAST_JOINER = r"\s+(?:and|or)\s+"
FIRST_JOINER = r"^(?:and|or|also|then)\s+"

# To the question whom one could talk to.
NOBODY: frozenset[str] = frozenset("nobody no one none noone not anybody anyone really to".split())
TODAY = r"\b(?:today|tonight)\b"

GO_ON: tuple[str, ...] = ("go on", "continue", "carry on", "keep going", "meant … differently", "didn't mean")
STOP: tuple[str, ...] = ("stop", "end", "call", "pause", "break", "not go on", "quit")

COMMANDS: dict[str, tuple[str, ...]] = {
    "back": ("back", "b"),
    "skip": ("skip", "next", "s"),
    "correct": ("correct", "c"),
    "map": ("map",),
    "end": ("end", "quit", "exit"),
    "help": ("help",),
}

# Words at which no further question is asked. Rather once too often; figures of speech stand below.
DANGER: tuple[str, ...] = (
    "(kill|killing|hang|hanging|shoot|shooting|drown|poison) myself",
    "(end|ending|take|taking|ended|took) my (own )?life",
    "end it all",
    "(suicide|suicidal)",
    "(don't|dont|do not|didn't|did not) (really |even )?(want|wish|care) to (live|be alive|wake up|exist|go on living)",
    "no longer (want|wish) to (live|be alive|wake up|exist)",
    "(don't|dont|do not) (really |even )?want to be (here|around) (anymore|any more|any longer)",
    "(can't|cannot|can not) (go on living|live anymore|live any more|live like this)",
    "(never|not) (to )?wake up (again|anymore|any more)",
    "(want|wanna|wish|would like) to (die|be dead)",
    "wish i (was|were) (dead|never born|not alive)",
    "(better|rather) (off )?(be )?dead",
    "better (off )?without me",
    "(hurt|hurting|harm|harming|cut|cutting|injure) myself",
    "(self-harm|self harm|selfharm)",
    "no (reason|point) (to live|in living|to go on living|in going on living)",
    "(nothing|not much) (left )?to live for",
    "(life is|life isn't|my life is) (not |no longer )?worth living",
    "not worth living",
    "(jump|jumping|throw myself) (off|from|in front of|under) (a|the) (\\w+ )?(bridge|train|roof|building|window|tube|bus|cliff)",
    "in front of a (train|lorry|truck|tube)",
    "(drive|driving) (my car )?into (a|the) (tree|wall)",
    "(slit|slitting|cut|cutting) my wrists",
    "i (can't|cannot|can not|couldn't) go on (anymore|any more|any longer|living)",
    "(want|wish) (it|this|everything|it all) (all )?to (stop|end|be over)",
    "(think|thinking|thought) (about|of) ending (it|it all|everything|things)",
    "want to disappear",
    "(what's|what is|see|there's|there is) (no |the )?point (of|in) (living|life|being alive|being here)",
    "(won't|will not) be (around|here) much longer",
    "overdose",
    "suicide note",
    "(put|put an) (an )?end to (my life|it all|everything)",
    "if i (weren't|wasn't|were not|was not) (here|around|alive) (anymore|any more)",
)
NOT_DANGER: tuple[str, ...] = (
    "(commercial|political|career|financial|economic|professional|corporate|business) suicide",
    "suicide (for the|for our|mission)",
    "(that|it|this) (would be|is|was|is just|would just be) (pure |sheer )?suicide",
)

# What a note speaks of, about others or oneself: only what says it plainly. See `hearing.subjects`.
TRIED: dict[str, tuple[str, ...]] = {
    "tried": ("(tried|tested|trialled|attempt|idea of their own)",),
}
"""What tells that something was tried already, and that it is not about money, time or people."""
ABOUT: dict[str, tuple[str, ...]] = {
    "goal": (
        "(want|wants|wanted|would like|hope|hopes|aim|aims|plan|plans) …… (less|fewer|more time|faster|simpler|easier|reduce|cut|save|grow|get rid|get away|achieve|reach|simplify|improve|halve|double|replace|move away)",
        "(his|her|their|my|our|the) (real |main |big )?goal (is|was|would)",
        "(should|shall|is to) (\\w+ )?(be faster|be easier|be simpler|drop|stop|rise|take less)",
        "so that (nobody|no one|finally|in future)",
    ),
    "criteria": (
        "(matters|matter) (most|to|a lot|more)",
        "(most important|essential|decisive|non-negotiable|a must|crucial)",
        "(is|are) (very |really )?important (to|for) (him|her|them|us|me)",
        "(price|quality|delivery|service|reliability) (\\w+ )?(decides|counts|is key|comes first)",
        "(must|has to|have to|can't|cannot|may not) (\\w+ )?(be under|be below|stay under|cost|exceed|take more|take longer|be at least)",
        "(at least|at most|no more than|not more than) (\\d+|one|two|three|half|ten)",
        "(will|would|they'd|he'd|she'd|we'd|i'd|they'll|he'll|she'll|we'll|i'll) (know|notice|see) (it |that |this )?(by|when|if)",
        "(measure|measures|measured|judge|judges|judged) (it |that |this |success )?by",
        "(insists|insist) on",
    ),
    "deadline": (
        "(by|until|before|no later than|at the latest|finished|ready|live|done|completed|up and running|deadline)",
        "(must|has to|have to|should|needs to|need to|wants to|want to) …… (run|start|open|move|be there|be in place|switch)",
        "(runs|run|expires|expire) (out )?(in|at|on)?",
        "(contract|lease|licence|license|agreement|subscription|warranty) …… (ends|end|ending|is up)",
    ),
    "drivers": (
        "(suffer|suffers|suffered) (from|under)",
        "(annoys|bothers|worries|frustrates|upsets) (him|her|them|us|me|the|that)",
        "(is|are|was|were|they're|he's|she's|we're|i'm) (\\w+ )?(annoyed|unhappy|frustrated|upset|fed up|disappointed|under pressure|tired of)",
        "under (\\w+ )?pressure",
        "too (late|long|slow|slowly|expensive|often|complicated|costly)",
        "(complain|complains|complained|complaining) (about|that)?",
        "(lose|loses|losing|lost) (\\w+ )?(customers|orders|people|staff|revenue|money|time|track)",
        "(costs|cost|costing) (him|her|them|us|a lot|too much|every|nerves)",
    ),
    "situation": (
        "(sites|branches|subsidiaries|premises)",
        "(two|three|four|five|six|seven|eight|ten|twelve|twenty|fifty|hundred) (employees|people|warehouses|plants|offices|shifts|vehicles|machines|stores|locations)",
        "(currently|at the moment|so far|for now|these days) (\\w+ )?(work|works|use|uses|run|runs|have|has|do|does)",
        "(work|works|use|uses|run|runs) (\\w+ )*(currently|at the moment|so far|since|still)",
        "(relocation|merger|takeover|acquisition|restructuring|succession|short-time work|new boss|new ceo|new manager)",
    ),
    "resources": (
        "budget",
        "(money|funds|funding) (\\w+ )?(of|is|are|for|there|available|approved|left|up to)",
        "(have|has|got) (\\w+ )*(budget|funds|money for|in the budget)",
        "(already|have|has) (\\w+ )*(tried|tested|trialled)",
        "(an|her|his|their) (own )?idea of (their|his|her) own",
        "(can|may) (\\w+ )?decide (alone|by himself|by herself|themselves)",
    ),
    "obstacles": (
        "(fail|fails|failed|founder|stall|get stuck) (because|on|over|at|due)",
        "(in the way|stumbling block*|hurdle*|obstacle*)",
        "(block|blocks|blocking|slow|slows|resist|resists) (it|this|us|them|things|the)",
        "no (time|room|people|staff|capacity) (for|to)",
        "(is|are|would be) (\\w+ )?(against|sceptical|skeptical|opposed)",
    ),
    "alternatives": (
        "(competitor|competitors|competition|rival|rivals)",
        "(other|another|second|further) (supplier*|vendor*|provider*|offer*|quote*)",
        "(do|build|make|develop|solve) it (themselves|himself|herself|ourselves|in-house)",
        "(leave|leaving|keep|keeping) (things|everything|it) (as|the way)",
        "or (do )?nothing",
    ),
    "risks": (
        "(afraid|worried|scared|concerned|nervous|anxious) (of|that|about)",
        "(fear|fears|worry|worries) (that|about|of|the)",
        "(risk|risks|risky|danger|dangerous)",
        "(go|goes|going|went) wrong",
        "(downtime|standstill|breakdown|outage)",
    ),
    "people": (
        "(decide|decides|decided|approve|approves|sign|signs|agree|agrees|veto)",
        "(has|have|had) (a say|the last word|the final say|the final word|to agree|to approve|to sign)",
        "(must|should|has to|have to|needs to|need to) (be )?(\\w+ )?(asked|convinced|involved|on board|included)",
        "(decision-maker*|decision maker*|contact person)",
    ),
    "steps": (
        "(i'll|we'll|he'll|she'll|they'll|i will|we will|he will|she will|they will|i'm|we're) (\\w+ )?(send|sending|call|calling|meet|meeting|deliver|come|coming|bring|talk|clarify|check|write|get back)",
        "(i|we|he|she|they) (send|sends|call|calls|meet|meets|deliver|delivers|come|comes|bring|brings)",
        "(appointment|next meeting|trial|pilot) (\\w+ )?(on|at|is)",
        "(agreed|arranged) (to|on|that|for)",
    ),
}
