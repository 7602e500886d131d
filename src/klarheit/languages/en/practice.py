"""Practice in English: what is wrong with a counterpart's file, and why somebody opens up or closes."""

PROBLEMS = {
    "toml": "The file is no valid TOML ({reason}).",
    "no_language": "The language is missing: a table [de], [en] or both.",
    "language_missing": "The language “{name}” is missing: counterparts that come with Klarheit speak both.",
    "missing": "“{name}” is missing.",
    "unknown_key": "“{name}” is no field that can stand here.",
    "newer": "“schema” must be 1, here it says {found}.",
    "unknown_value": "“{found}” is not possible here. Possible are: {known}.",
    "not_int": "A whole number belongs here.",
    "not_float": "A number belongs here.",
    "not_str": "A text belongs here.",
    "not_bool": "Here belongs true or false.",
    "not_dict": "A table belongs here.",
    "not_list": "Tables with double brackets belong here, like [[fact]].",
    "not_tuple": "A list of texts belongs here.",
    "not_share": "The number must lie between 0 and 1.",
    "empty": "Nothing stands here yet.",
    "twice": "“{name}” is there more than once.",
    "no_such_fact": "There is no fact “{fact}”.",
    "needs_decoy": "“{fact}” is a false trail; nothing may depend on it.",
    "deep_adjacent": "“{fact}” lies deep (depth 3) and can’t be told in passing.",
    "circle": "“{fact}” needs itself by a roundabout way and would never come up.",
    "few_facts": "{found} facts; there should be at least {least}.",
    "few_dimensions": "The facts are spread over {found} dimensions; there should be at least {least}.",
    "no_decoy": "A false trail (decoy = true) is missing.",
    "few_deep": "{found} facts lie deep (depth 3); there should be at least {least}.",
    "few_ways": "Ways to a solution: {found}; there should be at least {least}.",
    "few_texts": "There are {found} versions of it; there should be at least {least} different ones.",
    "number_of_words": "{found} beginnings of words; {least} to {most} are good.",
    "not_a_beginning": "“{word}” is no beginning of a word: one word, in small letters, at least two of them.",
    "cue_ends": "The hint ends with three dots (…).",
    "file_too_long": "{found} characters. A case has {most} at most.",
    "too_long": "{found} characters; at most {most} can be spoken well.",
    "core_word": "“{word}” gives the fact away: the word belongs to its core.",
    "figure": "“{figure}” gives the fact away: no numbers, dates or names.",
    "tells_other": "“{figure}” gives another fact away: {fact}.",
    "not_file_name": "Here it says “{found}”, but the file is called “{name}”.",
}

# Why the counterpart opened up or closed; behind it stands what was said.
REASONS = {
    "reflection": "You gave back what was said. That does people good.",
    "open": "An open question: there is room to tell.",
    "follow_up": "You tied in with what was said.",
    "purpose": "You said why you were asking.",
    "capped": "More at once brings no more: trust grows slowly.",
    "closed": "A question for which a yes or no will do.",
    "leading": "The question suggested its answer. Agreeing is quick; meaning it is another matter.",
    "stacked": "Several questions at once: only the last one is answered.",
    "information": "You explained something nobody had asked about.",
    "asked_for": "That had been asked for; giving information costs nothing.",
    "advice": "Advice nobody had asked for.",
    "pitch": "Praise of your own, before it was clear what is needed.",
    "price": "A price nobody had asked for.",
    "pressure": "That could be heard as pressure.",
    "dismissal": "That sounded as if what was said did not count.",
    "insult": "That hurt.",
    "interrogation": "Question upon question, and no answer was taken up.",
    "repeated": "Nearly the same words stood there before; the second time they bring nothing.",
    "parrot": "Repeating word for word is not listening yet.",
    "flattery": "A compliment. Flattery opens nothing.",
    "generic": "A request for everything. Most people can’t think of much then.",
    "monologue": "A long turn; listening is tiring.",
    "silence": "You left room.",
    "silence_again": "Silence once more: that gets uncomfortable.",
    "puzzled": "That could not be understood.",
    "refused": "That was no question to a human being.",
    "smalltalk": "A friendly word to begin with.",
    "smalltalk_again": "More small talk, while time runs.",
    "decoy": "A false trail: it sounds important and costs time.",
    "told_again": "That had been told before.",
    "cue_given": "Here a hint was in the air.",
    "cue_taken_up": "You took up the hint.",
    "locked_trust": "There was not enough trust for that yet.",
    "locked_kind": "Another kind of question would have brought more.",
    "locked_depth": "That is not said so easily; it took a more open question.",
    "locked_before": "What comes before it was still missing.",
    "locked_cue": "People only speak of that when somebody hears the hint.",
    "hesitated": "A hesitation: with the next try it may be different.",
    "nothing_there": "There was nothing to tell about that.",
    "step": "The step came at the right time.",
    "step_too_early": "It was too early for a next step.",
    "apology": "You owned up to something. That does good where somebody is hurt.",
    "not_us": "You said openly that it does not fit. One is grateful for that.",
    "not_us_wrong": "You gave up, though something would have been possible.",
    "time": "Every turn costs a little time.",
}

# Who wants to know everything at once: most people can’t think of much then.
GENERIC: tuple[str, ...] = (
    "(what|and what) else( is there)?",
    "anything (else|more)",
    "is there anything (else|more)",
    "(please |just )?tell me (just |please )?(everything|all|all about it|more|about yourself|about it|about it all)( please| you know| about yourself| about it)*",
    "(please )?(go on|say more|continue|keep going)( please)?",
    "what (should|do) i (need to )?know( about you)?",
    "everything( please)?",
    "and",
)
# Instructions to a machine, and whoever demands the answers instead of asking.
INSTRUCTIONS: tuple[str, ...] = (
    "(ignore|disregard|forget|override|bypass) … (instruction*|prompt*|rule*|role|guideline*)",
    "(ignorier*|vergiss) … (anweisung*|regel*|rolle)",
    "(system|developer)[- ]?prompt",
    "(reveal|list|print|show|output|give|tell|dump) …… (hidden|facts|secret|secrets|persona file|source code|toml|json|backstory)",
    "(nenne|verrate|zeige|liste) …… (fakten|geheimnis*)",
    "(you are|are you|you're) (just |really |only |actually |now )*(an|a) (ai|bot|chatbot|computer|machine|language model|program|simulation|assistant)",
    "as an ai",
    "(language model|chatgpt|jailbreak|developer mode)",
    "(drop|leave|break|stop) … (role|character|acting)",
)
# What hurts, as a whole word or as a phrase.
INSULTS: tuple[str, ...] = (
    "(idiot*|moron*|imbecile*|asshole*|arsehole*|bastard*|bitch*|dickhead*|prick|wanker*|cunt*|loser*|dumbass*|halfwit*|nitwit*|cretin*)",
    "shut (the fuck )?up",
    "(fuck|screw) (you|off)",
    "(piss|sod|bugger) off",
    "go to hell",
    "(you are|you're|are you) (so |really |just |too |completely |totally |a bit )*(stupid|dumb|thick|useless|ridiculous|pathetic|incompetent|clueless|retarded|daft)",
    "(you have|you've) (got )?no (idea|clue)",
)
# Who says honestly that it does not fit.
NOT_US: tuple[str, ...] = (
    "(we|we're|i'm|i|we'd|i'd) … not (be )?(the )?right (for you|people|one|ones|firm|company|partner|fit|choice|supplier|person)",
    "(we|i|it|this|that|our system|our product|our offer) (don't|doesn't|wouldn't|won't|isn't|aren't|do not|does not|would not) … (fit|suit|right for you|a fit|a good fit|a match|help you)",
    "not (a|the) (good |right )?(fit|match|thing) for you",
    "you (don't|do not|wouldn't) (really |actually )?need (us|me|our system|our product|this|it)",
    "(would|i'd|we'd|i would) advise (you )?against",
    "(wouldn't|won't|can't|don't want to) (sell|recommend) (you )?(it|this|that|ours|our|anything|something)",
    "(you'd|you would|you'll|you are|you're) be (better off|better served|in better hands)",
    "better (off|served) (with|by) (someone|somebody|another|a|an)",
    "(can't|cannot) (really |honestly )?help you (with (this|that))?",
    "(i|we|i'd|we'd|i'll|we'll|let me) (can |could |would |will )?(recommend|suggest|name|give you|point you to|pass you on to) …… (somebody|someone|a colleague|another firm|another company|another supplier|someone else|elsewhere|an address)",
    "(don't|do not) think (we're|we are|i'm|i am|it's|it is|this is|that's|our) …… (right|best|fit|fits|help|thing)",
    "not with us",
)
# Invitations that work like an open question.
INVITES: tuple[str, ...] = (
    "(tell|show) (me|us) (a bit |a little |some )?(more )?(about|how|what|why|who|where|when)",
    "(describe|explain) (to me |for me |me )?",
    "(can|could|would) you (please |just |perhaps )?(tell|explain|describe|say|expand|elaborate)",
    "(walk|talk|take) me through",
    "(help|let) me understand",
    "i('d| would) (like|love|be interested) (to know|to hear|to understand|in hearing) …… (how|what|who|why|where|when|about)",
    "i('m| am) (curious|interested|wondering) (about )?(how|what|who|why|where|when|to)",
)
# Short questions that leave room all the same.
OPENLY: tuple[str, ...] = (
    "what (should|would|will|could) … (different|better|like best|possible|ideal)",
    "what (would|do|did) you … (like|hope|wish|expect)",
    "how (would|will|do) you (know|tell|notice|see)",
    "what (does|did|do) (that|it|this) (do|mean) (to|for) you",
    "what (are you|worries you|are you most) …… (afraid|worried|most)",
    "what('s| is) on your mind",
    "what (bothers|bothered|troubles|troubled|annoys|annoyed) you",
    "what('s| is| stands| gets) in (the|your) way",
    "(and then|and after that|for example|for instance|such as|meaning)",
)
# Who offers a next step.
OFFERS: tuple[str, ...] = (
    "(i suggest|let me suggest|my suggestion|i'd suggest|may i suggest|i propose|i'd propose)",
    "(shall|should|could|can) we … (meet|talk|speak|arrange|look|sit down|try|test|set up|fix)",
    "we (could|can|might) …… (start|begin|meet|talk|look|sit down|try|test)",
    "(the|a|as a) next step (would|could|is|might)",
    "(let's|let us) … (meet|talk|speak|arrange|fix|set up|sit down|book)",
    "(i'll|i will|i could|i can) (come|send|call|ring|drop|bring|put|write) …… (on|by|next|tomorrow|monday|tuesday|wednesday|thursday|friday|together)",
    "(how about|what about|what would you say to) …… (meeting|call|demo|demonstration|visit|trial|appointment|monday|tuesday|wednesday|thursday|friday|next week)",
    "(may|can|shall|could) i (send|bring|put together|write|drop|email) you",
)
# Who names what they hear.
SENSES: tuple[str, ...] = (
    "(it|that|this) (sounds|seems|looks|feels) (like|as if|as though|to me|so)",
    "(sounds|seems) (like|as if|as though|to me)",
    "(it|that) must (have|be|feel)",
    "i (hear|sense|gather|take it)",
    "(so )?you('d like| want| need| fear| hope| wish| would like)",
    "(so )?you('re| are|'ve| have| were| had| want| feel| felt)",
    "(if i understand|if i've understood|have i understood|did i get|am i right)",
    "(in other words|that means|so what you|what you're saying)",
    "you (said|mentioned|told me|spoke|meant) (earlier |just now |before )?",
)
QUESTION_WORDS: tuple[str, ...] = (
    "(who|what|how|where|when|why|which|whose|whom|what's|who's|how's|where's|when's|how's)",
)
# Who presses, and who brushes aside what was said: what the recogniser does not always see in short sentences.
PRESSES: tuple[str, ...] = (
    "(only|just) (valid |good |available |on |there )*(today|until|till|this week|for today)",
    "(sign|decide|order|buy|act) (it |up |right )*(now|today|here|at once|immediately|straight away)",
    "you (must|have to|need to|should|'d better) (sign|decide|order|buy|act|commit) …… (now|today|at once|immediately|straight away)",
    "(last chance|now or never|gone tomorrow)",
    "what (do i have to|would i have to|must i|will it take) …… (sign|buy|say yes|commit)",
)
DISMISSES: tuple[str, ...] = (
    "(not|isn't|can't be|won't be) (really |that |all that |so )+(bad|serious|important|hard|terrible)",
    "(don't|do not) (make such a fuss|be silly|be so|worry about (that|it)|exaggerate)",
    "(that's|that is|it's|it is) (really |just |not |only )*(nonsense|rubbish|unimportant|a trifle|beside the point|an issue|irrelevant|no problem)",
    "(you're|you are) (just |only )?(exaggerating|imagining|overreacting)",
    "that's not what (this|it) is about",
)
# Who says goodbye.
PARTS: tuple[str, ...] = (
    "(goodbye|good-bye|bye|bye-bye|cheerio|farewell)",
    "(see you|talk to you|speak to you) (soon|then|later|next|on|tomorrow)",
    "have a (good|nice|great|lovely) (day|evening|weekend|afternoon|one)",
    "(thanks|thank you) …… for (your|the) (time|talk|conversation|chat)",
    "take care",
)
# How people greet each other: nothing is asked by that.
NICETIES: tuple[str, ...] = (
    "how (are|have) you( been)?( doing)?( today)?",
    "how's it going",
    "(did you|have you) (get|got|find|found) (here|us) (all right|well|okay)",
    "(lovely|awful|nice|terrible|beautiful) weather",
    "(may|can) i (just )?(sit down|introduce myself)",
)
# Words by which one asks for explanation: they have no subject of their own.
ASKING_ON: frozenset[str] = frozenset(
    "explain describe elaborate expand clarify mean exactly detail concrete".split()
)
# Who advises without being asked.
ADVISES: tuple[str, ...] = (
    "you (should|ought to|need to|must|had better) (really |just |definitely |simply |urgently |first )+",
    "(i|i'd|we|we'd) (would )?(strongly )?(recommend|advise you|urge you)",
    "(if i were you|in your place|in your shoes)",
    "why don't you (just |simply )?(try|take|buy|get|use|switch|bring)",
)
# Words by which one sees what a question asks about, even when it is short.
SUBJECTS: dict[str, tuple[str, ...]] = {
    "goal": (
        "(goal*|aim*|objective*|target*|ambition*)",
        "(achieve|reach|accomplish|hope|hoping|wish|aiming)",
        "what for",
        "(like|want|wish) …… (different|better|otherwise|instead)",
        "what (would|do|did) you (want|like|hope|wish)",
        "(different|better) (afterwards|after|then|at the end)",
        "what('s| is) (this|it|all this) … about",
        "where do you want",
    ),
    "criteria": (
        "(criteria|criterion|requirement*|standard*)",
        "(important|matters|matter|essential|decisive|crucial)",
        "how (would|will|do) you (know|tell|notice|measure|judge|recognise|recognize)",
        "what (would|must|should) (it|this|that|a|the) … (have|do|be able|offer|need)",
        "what does (it|this|that|a|the) … (have to|need)",
        "look for",
        "what counts",
    ),
    "deadline": (
        "when (exactly|do|does|did|is|are|will|would|should|must|can|could|has|have|was|were)",
        "by when",
        "(deadline*|date*|timeline|timescale|timing|schedule)",
        "how (urgent|soon|quickly|fast)",
        "(hurry|rush)",
        "how much time (do|have|is)",
    ),
    "drivers": (
        "(why|how come)",
        "(reason*|trigger*|prompted|motive*|pressure|occasion)",
        "(bothers|annoys|troubles|worries|bugs|frustrates|drives|moves|hurts)",
        "what (has |have )?(happened|changed|made you|brought|led)",
        "what (does|did|do) (that|it|this) do to (you|your)",
        "on your mind",
    ),
    "situation": (
        "(today|currently|nowadays|now|presently)",
        "(at the moment|at present|so far|these days|day to day)",
        "how (do|does|are|is) (you|it|things|that|this|the|your) … (work|run|handle|manage|organise|organize|done|go|going|look|doing)",
        "(routine|process|typical day)",
        "since when",
    ),
    "resources": (
        "(budget*|money|fund*|finance*)",
        "(capacity|staff|strengths|resources)",
        "(build|rely|draw|count|fall back) on",
        "(available|at hand|set aside|put by|to spend|afford)",
        "what (already |is |'s )*(works|working|goes|going) well",
        "how much (can|could|may|would)",
    ),
    "obstacles": (
        "(obstacle*|hurdle*|barrier*|hinder*|block*|prevent*|stops|stopping|stopped)",
        "(difficult|difficulty|hard|harder|complicated|tricky|challenge*|challenging)",
        "in (the|your|its) way",
        "(hold|holds|holding|held|keep|keeps|keeping|kept) (you |it |things |them )?(back|from)",
        "(fail|fails|failed|stuck)",
    ),
    "alternatives": (
        "(alternative*|option*|possibilities)",
        "(other|another|further) (supplier*|offer*|solution*|way|ways|provider*|choice*|firm*|compan*|option*)",
        "(compare|compared|comparing|comparison|competitor*|competition)",
        "(tried|considered|looked at|tested)",
        "(if|what if) …… (nothing|stays as|stay as|as it is)",
        "instead",
    ),
    "risks": (
        "(risk*|danger*|concern*|worry|worries|worried|fear*|afraid|anxious|doubts)",
        "(go|goes|going|went) wrong",
        "(worst|worst-case|downside*)",
    ),
    "people": (
        "(who|whom|whose|who's)",
        "(decide*|decision*|involve*|affect*|approve*|stakeholder*)",
        "(boss*|manager*|colleague*|team|family|people|staff|director*|board)",
    ),
    "steps": (
        "(step|steps)",
        "(proceed|go forward|move forward|move on|go about|go from here)",
        "(next|first thing|what now|to begin with)",
        "(start|try it|try out|begin|pilot)",
    ),
}
# Who sums up and asks whether it is right.
SUMS_UP: tuple[str, ...] = (
    "(if|have|did|do) i('ve)? (got |get |have |understand |understood |understand you |heard )+(you |that |it |this )*(right|correctly|properly)?",
    "(is that right|have i got that right|am i right)",
)
# Who only shows that they listen.
LISTENS: tuple[str, ...] = (
    "i (can |do |could )?(quite |well |really )?(understand|imagine|relate) ?(that|it|you|why)?",
    "(i see|that makes sense|i can see that)",
)
# Who owns up to something.
APOLOGIES: tuple[str, ...] = (
    "(i'm|i am|we're|we are) (so |very |really |truly |deeply )*sorry (for|about|that|if)",
    "(i'm|i am|we're|we are) (so |very |really |truly |deeply )*sorry",
    "(i|we) (apologise|apologize|owe you an apology)",
    "(my|our) (mistake|fault|apologies)",
    "(that|it) was (my|our) (mail|email|doing)",
    "(that|it) was (wrong|unfair|not right|not fair)( of me)?",
    "(i|we) (got|did) (that|it) wrong",
    "(that|it|this) (should never|shouldn't|should not) have (happened|been)",
    "i (should have|should've) (asked|listened|told you|spoken|come)",
)
# Who only asks for a nod after a proposal.
NODS: tuple[str, ...] = (
    "(and )?what (do you think|would you say|do you say)( of that| about that| to that)?",
    "(agreed|all right|okay|fair enough|deal|shall we do that|would that do|would that help|is that all right|would that be (something|a start|all right|fair))( for you)?( with you)?",
)
# Who sings praises, however casually.
PITCHES: tuple[str, ...] = (
    "(is|are|it's) (really |simply |an absolute |a real |a )*(belter|cracker|game-changer|no-brainer|bargain)",
    "(make|makes|making) you (twice|three times|four times|five times|ten times) as",
    "(unbeatable|unrivalled|unrivaled|second to none|best in class)",
    "(ours|machine|system|solution|product|training|offer|service) (is|are) (really |simply |absolutely |truly )*(great|superb|brilliant|fantastic|excellent|amazing|super)",
)
# Who praises.
PRAISES: tuple[str, ...] = (
    "(great|brilliant|wonderful|fantastic|excellent|amazing|impressive|impressed|superb|outstanding|compliment*)",
    "(clever|expert|professional|admire|hats off|pleasure|inspiring|rare)",
)
# How one hears that somebody speaks of themselves.
OWN: tuple[str, ...] = ("(i|i'm|i'd|i'll|i've|me|my|we|we're|we've|we'll|we'd|us|our|ours)",)
# Who only supposes what would be.
IFS: tuple[str, ...] = ("(if|unless|should we)",)
# Who asks about money.
MONEY: tuple[str, ...] = (
    "(budget*|money|fund*|pounds|dollars|finance*|invest*|cost|costs|afford|set aside|put by)",
)
# Who says what the questions are for.
PURPOSES: tuple[str, ...] = (
    "(i'd|i would|i want|i) (like |want )?(to )?(first |really )*(understand) (what|how|whether|where|who|why)",
    "so (that )?i (can |could )?(really )?understand",
    "so (that )?i (can|could) (give|tell|offer) you",
    "(use|spend) (the|our|your) … (time|minutes|hour|quarter of an hour) well",
    "before i (suggest|offer|propose|recommend|show) (you )?(anything|something)",
)
