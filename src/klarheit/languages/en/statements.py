"""How an English-speaking partner speaks about each dimension, in the notation of `klarheit.moves.cues`.

Written for the first person.
"""

_HEAD = "(boss|manager|managers|ceo|cfo|cto|cio|coo|board|director*|wife|husband|spouse|partner*|team|staff|colleague*|supervisor|owner*|committee|department|accountant|lawyer|finance|procurement|purchasing|legal|family|mother|father|mom|dad|brother|sister|leadership|management|people|investors|shareholders|union|head|it|vp|president|principal)"
_OUR = "(my|our|the)"
_WHEN = "(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|thanksgiving|summer|spring|autumn|fall|winter|new year|year|quarter|q1|q2|q3|q4|month|week|season|school year|audit|inventory)"
_ADV = "(really |also |just |still |do |would |definitely |mainly |basically |actually |mostly |ideally |probably |only |kind of |sort of |a bit |a little |always |even |now |currently |certainly )*"
_NUMBER = "(\\d+|two|three|four|five|six|seven*|eight*|nine*|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty*|thirty*|forty*|fifty*|sixty*|hundred*|a hundred|a dozen)"
_SPAN = "(\\d+|a|one|two|three|four|five|six|eight|ten|twelve|couple of|few|a couple of|a few|\\d+ to \\d+|two to three|three to four|three to six|next \\w+|six to eight|six to twelve)"

SAID: dict[str, tuple[str, ...]] = {
    "goal": (
        "(i|we) "
        + _ADV
        + "(want|need|would like|hope|aim|plan|intend|wish|wanted|am hoping|are hoping|am looking|are looking|are trying|am trying) to (\\w+ )?(achieve|reduce|increase|improve|grow|cut|lower|save|get|become|build|have|secure|retire|expand|simplify|streamline|automate|avoid|stop|keep|free|double|halve|start|be|reach|maximi*|minimi*|diversify|pay|protect|feel|find|switch|upgrade|update|revamp|replace|consolidate|modernize|modernise|optimi*|eliminate|enhance|boost|invest|fund|manage|spend)",
        "(i'd|we'd) "
        + _ADV
        + "(like|love|want) to (\\w+ )?(achieve|reduce|increase|improve|grow|cut|lower|save|get|become|build|have more|have less|have fewer|have a|have an|have some|have everything|secure|retire|expand|simplify|streamline|automate|avoid|stop|keep|free|double|halve|reach|maximi*|minimi*|diversify|pay|protect|feel|find|upgrade|consolidate|optimi*|eliminate|enhance|boost|fund|spend)",
        "(i'm|we're) "
        + _ADV
        + "(hoping|looking|trying|aiming|planning) to (\\w+ )?(achieve|reduce|increase|improve|grow|cut|lower|save|get|become|build|have|secure|retire|expand|simplify|streamline|automate|avoid|stop|keep|free|double|halve|reach|maximi*|minimi*|diversify|pay|protect|feel|find|switch|upgrade|consolidate|optimi*|eliminate|enhance|boost|invest|fund|manage|downsize|update|revamp|replace)",
        "(my|our|the) (\\w+ )?(goal|goals|objective|objectives|aim|aims) (is|are|would|was)",
        "what (i|we) (really |actually )?want (is|are|to)",
        "(i|we) want (it|this|things|my|our|them|people|everyone|the) … to",
        "(i|we) dream of",
        "(i'm|we're|i am|we are) … focused on",
        "(i|we) … saving for",
        "planning for (retirement|the future)",
    ),
    "goal.weak": (
        "(i'm|i am|we're|we are|i've been|we've been|i was|been) (\\w+ )?(looking for|looking into|searching for|looking at|interested in|thinking about|thinking of|considering|browsing)",
        "(i|we) (really |just |also |mostly |do )?(need|want|would like) (a|an|some|something|new|another|more|better)",
        "(i|we) (hope|want|need) … (better|improvement*|easier)",
    ),
    "criteria": (
        "(it|it's|that's|is|most|really|very|also|quite|super) (\\w+ )?(important|essential|crucial|critical|key|vital|a must|a priority|non-negotiable) (to|for|that|thing|we|i|is)",
        "(important|essential|crucial|critical|key|top) (thing*|priority|priorities|factor*|criteri*|consideration*) … (is|are|would|for)",
        "(my|our) (\\w+ )?(priority|priorities|requirement*|criteria|must-haves|must haves|expectations) (is|are|would|include)",
        "(it|they|this|system|solution|platform|product) (has to|have to|must|needs to|need to|should|can't|cannot|mustn't) (\\w+ )?(be|have|work|integrate|handle|fit|last|support|run|cost|take|do|show|comply|come|meet|include|allow|let|offer|provide)",
        "(i|we) need (something|it|one|a system|a solution|a tool|them) (that|that's|to|which|with)",
        "something (that|that's|which) (\\w+ )?(is|can|will|would|works|has|offers|provides|fits|integrates|helps|really|doesn't|won't|easy)",
        "(it|they|this|that|which|everything|everybody|all|we) (must|has to|have to) (have|be)",
        "(if|when) … (i|we) (saw|see|opened|could|had|got|heard|find|found|can) …… (i'd|we'd|i'll|we'll) (know|notice|see|frame|call)",
        "(need|want|have|like) to (be )?(ensure|make sure|sure|certain)",
        "(crucial|essential|non-negotiable|critical|a must)",
        "as long as",
        "(i'd|we'd) (know|notice) (it|they|they'd|that|we|the|something)",
        "(i|we) (would|will|'ll) (know|notice|see|call) … (when|if|success)",
        "(at least|no more than|at most|not more than|a minimum of|a maximum of|within) (a )?(\\d+|one|two|three|four|five|six|ten|half)",
        "(i'd|we'd|i would|we would) (prefer|rather)",
        "(i|we) (prefer|don't want|value|care about)",
        "(would|will) make it worth",
        "(matters|matter) (most|to me|to us)",
        "(close|proximity|near|walking distance) to",
        "(good|decent|great|strong) (school district|school districts|schools|location|customer service)",
    ),
    "deadline": (
        "by (the )?(end of |middle of |beginning of |start of |early |late |mid-|mid )?(the |this |next |of )*(\\w+ )?"
        + _WHEN,
        "(before|until) (the )?(end of |start of |beginning of )?(the |this |next |my |our )*" + _WHEN,
        "(need|want|like|hope|hoping|plan|planning|looking|done|live|running|ready|finished|move|buy|start|sorted) …… (within|in) (the )?(next |about |around )*"
        + _SPAN
        + " … (weeks|months|days|years|quarters|month|week|quarter|year)",
        "(want|need|like) …… (before|by|until) (the )?(\\w+ )?(weather|rush|season|holidays)",
        "(the|our|my|a|hard) … deadline",
        "(i|we) … (need|want|have) (it|this|that|to be) …… (by|before|in|until) … " + _WHEN,
        "(looking|hoping|planning|plan|want|need|like|going) to (\\w+ )?(move|start|launch|go live|implement|buy|close|roll|have it|finish|be|get) …… (by|before|in|within|next|this) … ("
        + _WHEN[1:-1]
        + "|weeks|months)",
        "(our|my|the) … (contract|lease|licence|license) (ends|expires|runs out|is up) … ",
    ),
    "deadline.weak": (
        "(as soon as possible|asap|sooner rather than later|sooner the better|right away|immediately|pretty soon|fairly soon)",
        "(no|not in a|in no) … (rush|hurry)",
        "(flexible) … (timeline|timing|date*)",
    ),
    "drivers": (
        "(the|my|our|main|one) (\\w+ )?(reason|problem|issue|challenge|pain point) (is|was|has been|we|i|for|right now|with)",
        "(my|our) (\\w+ )?concern (right now|at the moment)",
        "(keep|keeps|kept) (going up|rising|climbing|breaking|failing|crashing|happening|getting worse|falling behind)",
        "a lot to keep track of",
        "feels like (chaos|a mess|i'm getting nowhere|we're getting nowhere|i'm drowning|we're drowning)",
        "having (a|such a) hard time",
        "(we|i) (recently |just )?(had|have had) a (major |serious |big |huge )?(delay|outage|crash|failure|breach|breakdown|complaint)",
        "(problems|issues|challenges|pain points) (is|are|include|we|i|we're|i'm|with) ",
        "(i|we) (lose|are losing|keep losing|waste|are wasting|spend|end up)",
        "(i|we|i've|we've|we're|i'm) (\\w+ )?(been )?(\\w+ )?(struggling|struggle|having trouble|having issues|having problems|facing|experiencing|dealing with|juggling|frustrated|overwhelmed|drowning|tired of|fed up)",
        "(it's|it is|that's|it|this|which) (\\w+ )?(costs|costing|cost|takes|taking|slows|slowing|frustrating|a nightmare|time-consuming|affecting|affects|impacting|leads to|causes|causing|eats)",
        "(it's|it has|has|it's been|been) (\\w+ )?(overwhelming|frustrating|stressful|a hassle|time-consuming|a headache|a nightmare|a struggle|tough|inefficient)",
        "(takes|take|taking) (up )?(too much|too long|so much|so long|a lot|forever|hours|days|way too)",
        "(hours|days) (each|every|per|a) (week|month|day)",
        "(can't|cannot|couldn't|don't) (\\w+ )?(keep up|cope|go on|continue like|get it done|scale)",
        "(what|that) (\\w+ )?(drives|drove|prompted|triggered|made) (me|us)",
        "(that's|which is|this is) why (i|we|i'm|we're)",
        "(growing|expanding) (family|business|team|quickly|fast)",
        "(doesn't|don't|does not|do not|didn't|isn't|aren't|hasn't) … (integrate|work well|work properly|meet|scale|talk to each other|communicate|working)",
    ),
    "situation": (
        "(currently|right now|at the moment|at present|these days|presently|today) (i|we|i'm|we're|my|our|it's|i've|we've|most|the|everything)",
        "(i|we|i'm|we're|i've|we've) (\\w+ )?(currently|presently|at the moment|right now)",
        "(i|we) (\\w+ )?(use|are using|am using|have been using|work with|run|operate|rely on|handle|manage)",
        "(i'm|we're|i've been|we've been) (\\w+ )?(using|relying on|working with|running|renting|living)",
        "currently (have|own|rent|live|work|do|pay|spend) ",
        "(i|we) have (multiple|several|different|many|various) ",
        "(our|my) (current|existing|present) … (is|are|has|have|uses|runs|works|does|involves|consists)",
        "(we've|i've|there's|there are) (got )?(about |around |roughly |over |nearly |almost )*"
        + _NUMBER
        + " \\w+",
        "(i|we|we've|i've) (have|employ|got|serve|own|manage) (about |around |roughly |over |nearly |almost |some |a team of )*"
        + _NUMBER,
        "(we're|i'm|we are|i am) (a|an) …… (company|business|firm|startup|start-up|family|clinic|team|agency|store|shop|practice|organization|manufacturer|retailer)",
        "(i|we) (already )?have (a|an) (local|small|regular|good|primary|in-house|own) \\w+",
        "(i|we) (already )?have (a|an|some|two|three) …… (account|plan|portfolio|401k|provider|system|setup|401|ira|insurance|software|crm|savings|loan*|debt*|mortgage|pharmacy|doctor|in place)",
    ),
    "resources": (
        "(i|we|i've|we've) (have )?(\\w+ )?(tried|tested|experimented with|looked into|worked with|explored)",
        "(budget) (is|of|for|around|would|range|we|i|in|between|up|allocated|has|set)",
        "(tight|limited|fixed|small|flexible|modest) budget",
        "(my|our|the) budget … (is|of|for|would|\\d+)",
        "(between|around|about|up to|approximately|roughly|under|over|maximum|max) (\\d+ |and |to )+… (budget|spend|per month|a month|saved|set aside|to invest|afford)",
        "(i|we) (can|could|would|are willing to|am willing to) (spend|invest|afford|pay|allocate)",
        "(set aside|saved up|put aside|pre-approved|preapproved|earmarked)",
        "(my|our|one) idea (is|was|would)",
        "(i|we) (was|were|had been) thinking … (could|might|would|we'd|i'd|of)",
        "(i|we) have (\\w+ )?(someone|somebody|people|an in-house|a colleague|a team) … (who|that|in-house)",
        "(has|have) (worked|helped) (\\w+ )?(well|before|us|me|a lot|great)",
        "(works|worked|working) (\\w+ )?(well|fine|great)",
        "happy with … (current|our|my|the)",
    ),
    "obstacles": (
        "(i|we) (\\w+ )?worry about",
        "(i'm|we're|i am|we are|been) (\\w+ |a bit |a little )?(concerned|worried|hesitant|skeptical|sceptical|wary|cautious|unsure|nervous|reluctant|apprehensive)",
        "(i'm|i am|we're|we are) (\\w+ |just )?not (\\w+ )?(sure|convinced|certain) (if|whether|about|that|it|this|how|i|we)",
        "(my|our|main|biggest|only|one|another) (\\w+ )?(concern*|worry|hesitation|reservation*|obstacle|hurdle|hang-up)(?! right now| at the moment)",
        "(i|we) (\\w+ )?(have|had) (\\w+ |a few |some )?(concerns|reservations|doubts|hesitations)",
        "(hard|difficult|tough|tricky) (part|thing|to convince)",
        "(big|major|huge|main) (hurdle|obstacle|barrier|stumbling block)",
        "(too|quite|pretty|a bit|rather|so|really|seems|seem|kind of) (\\w+ )?(expensive|pricey|steep|costly|complicated|complex)",
        "(high|upfront|initial|extra|additional|hidden) (cost*|price*|fee*|investment)",
        "(over|above|outside|exceeds|out of) (\\w+ )?budget",
        "(don't|do not|doesn't) have (\\w+ )?(time|the time|much time|resources|the staff|capacity|bandwidth|enough)",
        "(in the|get in the) way",
        "(hold|holding|held|holds) (me|us) back",
        "(resist|resistance|push back|pushback|won't like|won't love|not love|won't be happy)",
        "learning curve",
        "(would|will) be (a|quite a) (huge|big|major|massive) (undertaking|effort|hassle|change|job)",
        "already invested (quite a bit|a lot|heavily|so much|too much)",
        "(that|it|this) (could|would|might|will) be (a |an )?(problem|issue|obstacle|challenge|hurdle|deal breaker|dealbreaker)",
        "(long|lengthy) commitment*",
    ),
    "alternatives": (
        "(other|another|a few|couple of|several|two other|three other) (\\w+ )?(vendor*|provider*|supplier*|option|options|compan*|competitor*|solution*|quote*|offer*|agencies|agents|brands|platforms|advisors)",
        "(comparing|evaluating|weighing) ",
        "(we've|i've|we have|i have) (\\w+ )?(looked at|looked into|spoken to|talked to|considered|evaluated) (a few|some|several|others|two|three) (but|other|others|of them|options|solutions|providers|vendors|and|they)",
        "(i'll|we'll|to|and) compare ",
        "(the|an|only|other) alternative*",
        "(i|we) (could|might|may) (also |just |always |simply )+(\\w+)",
        "(stay|stick|staying|sticking) with (\\w+ )?(what|our|my|the|current)",
        "(do|doing|does) nothing",
        "(could|might|would|rather|or|can) (just )?(build|do|manage|handle|keep doing) (it|this|something) (ourselves|in-house|myself|internally|on my own|on our own)",
        "(leave|leaving|keep|keeping) (it|things|everything) (as|the way|how)",
        "(instead|alternatively) (i|we|of going)",
        "(i|we) (could|can|might) either …… or",
        "either (i|we) …… or",
        "(i'm|we're|i've been|we've been) (\\w+ )?(torn between|deciding between|choosing between|debating)",
    ),
    "risks": (
        "(risk|risks|risky|danger|dangerous)",
        "(i'm|we're|i am|we are) (\\w+ )?(afraid|scared) (that|of|it|we|they|this|the|i)",
        "(afraid|worried|concerned|fear|worry|nervous) (\\w+ )?(that )?(it|we|i|they|this|the) (\\w+ )?(might|could|would|will|won't|may|we'd|i'd|not)",
        "(what if (i|we|it|they|the|something|our|my)|worst case|in the worst|worst-case)",
        "(could|might|may|can) (\\w+ )?(go wrong|backfire|fail|lose|break|crash|fall through|disrupt|be lost|drop|hurt)",
        "(could|might|may|would|will|we'd|i'd|to|that|we) (\\w+ )?(lose) (\\w+ )?(\\w+ )?(money|data|customer*|client*|business|savings|everything|trust|contract*)",
        "(data loss|loss of \\w+)",
        "(worried|concerned|afraid|nervous|scared|worry) about (\\w+ )?(missing|losing|overpaying|wasting|getting stuck|ending up|running out|falling behind|making the wrong|making a mistake|paying too|being locked)",
        "what if (we|i|it|they|there|the) (\\w+ )?(experience|lose|have|fail|break|run|get|go|don't|doesn't|can't)",
        "(end up|ending up|might end) (wasting|losing|paying|with)",
        "(can't|cannot|couldn't) stand up in front",
        "(worried|concerned|afraid|afford|nervous|risk) …… (downtime|disruption|disruptions|data breach|security breach|volatility)",
        "all over again",
        "(at stake|burned before|burnt before|been burned|got burned)",
    ),
    "people": (
        _OUR
        + " (\\w+ )?"
        + _HEAD
        + " (\\w+ )?(has to|have to|needs to|need to|will have to|would have to|would want|decides|decide|makes the|make the|signs|sign|approves|approve|wants|want|thinks|think|won't)",
        "(talk|speak|discuss|check|consult|run|share|go over|review|decide|clear) (it |this |that |things |everything |to |with |by |over |past |first )+"
        + _OUR
        + " (\\w+ )?"
        + _HEAD,
        "(run|running) (it|this|that) (by|past) ",
        "(convince|involve|ask|get|loop in|bring in|persuade) (\\w+ )?" + _OUR + " (\\w+ )?" + _HEAD,
        "(final|last) (say|decision|word|call)",
        "(i|we) (make|decide|sign off|can decide|have the final)",
        "(decision|decision-making|decisions) (is|are|lies|rests|involves|comes|made|will) … (with|by|me|mine|ours|my|our|team|board|together)",
        "(sign-off|sign off|approval|buy-in|green light) (from|by|of)",
        "(approved|signed off) by",
        "(other|key|all) (stakeholders|decision-makers|decision makers)",
        "(affects|affected|affect) (\\w+ )?(the |our |my )?(whole |entire )?(team|staff|drivers|nurses|people|employees|users|family|customers|patients)",
    ),
    "steps": (
        "(i'll|we'll|i will|we will|let me|i can|i am going to|i'm going to|we're going to) (\\w+ )?(send|talk|speak|check|discuss|get back|review|look|call|schedule|ask|forward|share|prepare|bring|email|set up|block|run|let you know|be there|have a word|have a look|gather|put together|confirm|see you|take a look|go through|think)",
        "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|that time|am|pm|morning|afternoon|evening|weekend|that day) (\\w+ |at \\d+ \\w+ )?(works|is good|is fine|sounds good|sounds great|would work|suits|is perfect|should work|would be|is great|at)",
        "(let's|lets) (\\w+ )?(schedule|do|set|meet|plan|go|book|talk|set up|get|move|proceed|arrange|aim)",
        "(please|you can|can you|could you|go ahead and) (\\w+ )?(send|email|call|schedule|book|sign|set)",
        "(can|could|shall|should) we (\\w+ )?(do|make|say|have|meet|talk|schedule|move|set) …… (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|morning|afternoon)",
        "(i'll|we'll|i think i'll|i will|we will) (\\w+ )?(go with|go for|take|order|buy|sign up)",
        "(i'll|we'll|i will|we will) (\\w+ )?start by (sending|preparing|scheduling|calling|putting|emailing)",
        "(i'm|we're|i am|we are) (\\w+ )?(available|free) …… (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|am|pm|morning|afternoon)",
        "(how about|what about) (\\w+ )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|this)",
        "(next|first) step",
    ),
}

# Talk about the talk: what sounds like a wish or a plan but concerns only this conversation.
NOT_SAID: tuple[str, ...] = (
    "(i'd|we'd|i would|we would|i|we) (like|love|want|need|wanted) (to )?(just |first |also |really |maybe )*(know|hear|see|ask|say|think|understand|learn|discuss|talk|consider|look|find out|explore|review|sleep|chat|be sure|make sure)",
    "(i|we) (don't|do not) know",
    "(no|without any|without) (risk|problem|problems|issue|issues|concern*|worries|rush)",
    "(calling|call) (about|because)",
    "(i'm|i am) not (really )?(interested|looking)",
    "(think|thinking) (about it|it over)",
    "(thank|thanks|appreciate|appreciated) (you )?(for )?… (my|our|your) \\w+",
    "sometimes (i|we) (need|want|like)",
    "interested in (the|a|your) (\\w+ )?(trial|demo|consultation|call|meeting|offer)",
    "looking at your (website|site|page|shop|store|catalog*)",
    "browsing your (website|site|page|shop|store|catalog*)",
    "(thank|thanks) … (concern|interest|help)",
    "(i|we) (can't|cannot) (really )?(say|tell|complain)",
)

# What the talk itself is for, said in its first minutes by either side.
PURPOSE: tuple[str, ...] = (
    "(purpose|goal|aim|point) (of|for) (today|this|our|the) … (call|meeting|conversation|talk|chat|today)?",
    "(reason|reasons) (for|of|i'm|i am|we're|why i'm) (my |this |the |our )?(call|calling|meeting|here)",
    "(i'm|i am|we're) calling (to|because|about)",
    "(i|we) wanted to (discuss|talk|see if|speak|explore|find out|understand|go over|check in|touch base|reach out)",
    "(today|in this call|in this meeting|in the next hour) (i'd|i would|we'd|i|we|let's) …… (like|want|talk|see|understand|find|look|discuss)",
    "(i'd|we'd|i would) like to (use|spend) (today|this|our|the)",
    "(i'd|i would|we'd) like to (get|have) (a|an) … (picture|idea|sense|understanding|impression)",
    "at the end we (decide|see|know)",
    "by the end of (this|the|our) (call|meeting|hour|conversation)",
)
