"""English cues of telling: advice, pitch, price, pressure, own example, dismissal."""

import re

from klarheit.languages.cues import Cues

_ADVICE = r"""
(?:i|we)(?:'d| would) (?:strongly |highly |really |definitely |also |always |probably |just )*(?:recommend|suggest|advise|encourage|urge)
(?:i|we) (?:strongly |highly |really |definitely |also |always |usually |generally |can |could |typically |often )*(?:recommend|suggest|advise|encourage|urge) (?:you|that you|a|an|the|going|doing|starting|trying|checking|looking|getting|having|setting|using|talking|our|people|focusing|considering|that|scheduling|measuring|it|this|at least|two|three)
my (?:advice|recommendation|suggestion|tip) (?:to you |for you |here )?(?:is|would be|'d be)
you (?:should|ought to|better|'d better|had better) (?!have |be (?:able|receiving|getting|seeing|hearing|fine|all set)|receive|get|see|hear|know that|have received|find|feel free)
you(?:'d| had) better
you (?:really |just |definitely |absolutely )*(?:need|have|got|want) to (?:make sure|be careful|stop|start|quit|cut|try|focus|find|get|look|think about|talk|take|keep|work on|do something|avoid|consider|watch|remember)
you(?:'ve| have) got to
you gotta
you (?:might|may|could|would)(?: also| just| even| always| probably| really)* (?:want|like|wish) to (?:consider|think|try|look|check|start|talk|see|make|take|do|go)
you (?:might|could|may) (?:also |just |even |always |maybe |perhaps )*(?:try|consider|think about|look into|start|talk|ask|cut|go|use|do|take|join|call|set|find|reduce|write|make|keep|avoid|switch|replace|sign)
if i were you
if i was you
(?:what about|how about) (?:trying|going|doing|if you|you|starting|cutting|using|making|calling|getting|having|setting)
(?:have you|did you) (?:ever |already |maybe |also |perhaps )*(?:considered|consider|thought about|think about|thought of|tried|looked into) \w+ing
why don't you
why not (?:try|just|start|go|give|do|use|take)
(?:it'd|it would|it might|it may|it could|it'll) (?:be|really be|also be|probably be) (?:\w+ )?(?:good|best|better|helpful|useful|wise|worth|important|a good idea|worthwhile|beneficial|great) (?:\w+ ){0,2}?(?:to|if you|for you)
(?:it's|it is) (?:\w+ )?(?:important|best|better|essential|crucial|wise|advisable|a good idea|imperative|vital|critical) (?:that you|for you)
the best thing (?:you can|to|for you|is|would be)
one thing (?:you can|you could|you might|that might|that can|that could|i'd)
"""
_ADVICE_IN_QUESTION = r"""
(?:have you|did you|have you guys) (?:ever |already |maybe |also |perhaps |at all )*(?:considered|consider|thought about|think about|thought of|thought at all about|looked into|tried) (?!so far|anything|to solve|before)
why don't you
why not (?:try|just|start|go|give|do|use|take)
(?:how|what) about (?:trying|going|doing|if you|you|starting|cutting|using|making|calling|getting|having|setting)
(?:don't you think|wouldn't it be|shouldn't you|wouldn't you be) (?:\w+ ){0,3}?(?:better|should|easier|good|wise|time|best|could|ought|off)
shouldn't you
could(?:n't)? you (?:just|maybe|perhaps|possibly|not) (?:try|ask|go|stop|talk|call|do|use|take|cut)
what if you (?:just |maybe |tried |were to |started )*
"""

_PITCH = r"""
(?:exactly|just) (?:what you need|the right (?:thing|solution|fit) for you|what you're looking for)
(?:happy|satisfied) (?:customers|clients)
(?:key|main|standout|core|biggest|great|unique) (?:features?|benefits?|advantages?|selling points?) (?:of (?:our|this|the|it)|is|are|include|here)
(?:teams|companies|businesses|people|families|clients|customers|organizations|organisations|firms|shops|clinics|practices) (?:just )?like (?:yours|you|your)
(?:is|are|it's|they're) (?:specifically |specially |\w+ly )?(?:designed|built|made|engineered|tailored) (?:to|for|from|with) (?:be|help|give|keep|ensure|make|minimi[sz]e|reduce|save|integrate|support|fit|meet|high|your|you|people|teams|businesses)
comes with (?:\w+ ){0,2}?(?:free|full|built-in|integrated|a|an|our|everything)
(?:pays?|pay) for (?:itself|themselves)
you(?:'d|'ll| would| will| can| could)? save (?:about|around|up to|at least|money|time|a lot|roughly|\d+)
we(?:'ve| have) (?:just |already |recently |actually )*(?:done|installed|delivered|helped|worked with|built|fitted|put in|rolled out)
we can (?:easily |definitely |certainly )?(?:sort|fix|solve|do|handle|manage) (?:the|that|this|it|anything|all)
(?:it's|that's|this is) (?:really |very )?(?:good|great|brilliant|excellent|solid) (?:kit|equipment|machine|product|stuff|value)
(?:we|i) (?:also |can |do |currently |even |actually |always |proudly |now )*(?:offer|provide|deliver|specialize|specialise|guarantee|promise|assure you|can assure|pride ourselves|partner with|design|carry|feature) (?!to get back|you the information|(?:you )?(?:\w+ )?\d*%? ?discount|(?:you )?a \d+%|(?:\w+ )?(?:pricing|prices|rates))
(?:we|i)(?:'ve| have) (?:\w+ ){0,3}?(?:solution\w*|platform|software|system\w*|product\w*|package\w*|plan|plans|range|variety|selection|team of|track record|support team|dedicated \w+|award\w*|case stud\w+|options?|collection|listings?|testimonials|properties|programs?|experts?|helped|reviews|tools?)
our (?:\w+ ){0,3}?(?:products?|systems?|solutions?(?! architect)|software|platforms?|apps?|services?|tools?|programs?|packages?|plans?|team|technology|clients|customers|customer service|customer support|support|quality|experts?|advisors?|agents?|coaches|approach|company|mission|goal is|process|training|policy|guarantee|warranty|features?|portfolio|reputation|method\w*|collections?|jackets?|materials?|designs?|brands?|range|app|integrations?|dashboard|analytics|membership\w*|subscriptions?|listings?|properties|portal|database|network|offerings?|consultants?|specialists?|onboarding|return policy|infrastructure|security measures|fabrics?|items|pieces|clinics?|doctors|physicians|telehealth|wellness \w+|nutritionists?|trainers?|strategists?|strategies|crm|engineers|developers|tailored|flexible)
we (?:\w+ )?(?:help|enable|empower|ensure|make sure|take care of|make it easy|work with|work closely|tailor|customize|customise|handle|can help|can tailor|can customize|use|utilize|employ|focus on|aim to|strive|understand the importance|support|integrate|can integrate|will ensure|will help|stand by|stand behind|prioritize|include|source|build|are able to) (?:\w+ ){0,4}?(?:you|your|clients?|customers?|compan\w+|business\w*|individuals|people|organi[sz]ations|everything|that|the best|seamless\w*|high-quality|top\w*|state\w*|cutting\w*|a wide|a range|robust|advanced|personalized|with|quality|security|data|industry\w*)
we(?:'re| are) (?:\w+ ){0,4}?(?:leading|leader|known|specialized|specialists|experts|committed|dedicated|certified|trusted|the best|number one|confident|proud|different|here to)
(?:offers|provides|delivers|guarantees) (?:you )?(?:a |an |the |both |many |several |various )*(?:customi[sz]able|flexible|extensive|comprehensive|personali[sz]ed|competitive|seamless|24|robust|tailored|unique|excellent|wide|dedicated|advanced|top|best|great|full|free|exclusive|premium|superior|reliable|scalable)
(?:state-of-the-art|cutting-edge|industry-leading|world-class|best-in-class|award-winning|unparalleled|unmatched|seamlessly|second to none|game-changer|game changer|top-notch|tailor-made|hassle-free|risk-free|user-friendly|one-stop)
(?:i|we) (?:can |could |want to |just want to )?(?:assure|promise|guarantee) you
(?:that's|that is|that won't be|it's|it won't be|that will not be) (?:really |absolutely |totally |definitely )?(?:no|not a|not an|a) (?:problem|issue)(?: at all)?
(?:don't|no need to|you don't have to|you don't need to|you won't have to) (?:you )?worry(?: about)?
(?:rest assured|you can rest easy|you're in good hands|trust me|believe me|you can count on|you can trust|peace of mind|you won't regret|you won't be disappointed|you're going to love|you'll love)
there(?:'s| is| are) no (?:risk|obligation|commitment|hidden|strings|pressure|long-term)
(?:many|most|a lot|some|several|all|thousands|hundreds|other) (?:of )?(?:our )?(?:clients|customers|members|users|companies|businesses|of them) (?:\w+ ){0,3}?(?:find|found|love|report\w*|see|seen|saved?|saw|appreciate\w*|achieve\w*|experience\w*|benefit\w*|say|feel|have had|have seen|have found)
(?:what sets us apart|sets us apart|what makes us|unlike (?:other|many|most|generic|traditional))
(?:here )?at \w+(?: \w+)?, (?:we|our)
with (?:us|our)
(?:it|this|that|which)(?:'ll| will| can| could| would)? (?:\w+ )?(?:save|saves|saving|help|helps|allow|allows|enable|enables|give|gives|ensure|ensures|streamline|streamlines|boost|boosts|increase|increases) you(?:r)? (?:\w+ )?(?:time|money|team|business|to|a|the|efficiency|productivity|sales|revenue|peace)
"""
_OWN_OFFER = r"""
(?:offers?|provides?|delivers?|features?|helps?|can|could|may|might|has|have|is|are|takes?|makes?|enables?|specializes|specialises|supports?|works?|brings?|gives?|ensures?)
(?:benefits?|advantages?|services?|solutions?|products?|plans?|platform|program|approach)
"""
_NAME = r"(?-i:[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})"
# Where the asker names the organisation they speak for: "this is Mark from Nexiv Solutions", "here at Nexiv".
OWN_NAME = re.compile(
    rf"\b(?:this is|i['’]m|i am|my name(?: is|['’]s))\b[^.?!]{{0,60}}?\b(?:from|with|at|for|of) ({_NAME})"
    rf"|\b(?:here at|we at|all of us at|at) ({_NAME}),? we\b",
    re.IGNORECASE,
)
_PITCH_IN_QUESTION = r"""
did you know (?:that )?(?:we|our|you can)
have you (?:heard|seen|tried|had a chance to (?:see|try|check|look|read|explore)) (?:\w+ ){0,4}?our
are you (?:aware|familiar) (?:of|with|that) (?:our|we|what we)
wouldn't (?:it be (?:great|nice|good)|you (?:love|like)) (?:if|to)
"""

_PRICE = r"""
(?:costs?|priced?|starts?|starting|charges?|pay|fees?|runs?|rate|rates|range|ranges|total|comes? to|quote|subscription|plan|plans|package|it's|that's|for|at|investment) (?:\w+[ ,]+){0,6}?(?:[$£€] ?\d[\d.,]{0,15}k?|\d[\d.,]{0,15} (?:dollars|pounds|euros?|bucks|cents|grand))
\d[\d.,]{0,15}k?(?: dollars| pounds| euros?)? (?:a|per|each|every|monthly|annually|one-time|upfront)(?: month| year| user| unit| person| week| seat| session| hour| day| quarter)
(?:\d+|ten|five|twenty|fifteen|thirty)(?:%| percent) (?:off|discount|reduction|cheaper|less|lower)
(?:offer|give|extend|provide|get) (?:you )?(?:\w+ ){0,3}?(?:discount|discounts|price break|special rate|lower price|better price|reduced rate|promotional rate)
(?:our|the|my) (?:\w+ )?(?:price|prices|pricing|cost|fee|fees|rate|rates|subscription) (?:\w+ )?(?:is|are|starts?|ranges?|depends?|varies|vary|includes?|would be|structure|comes?|model|options?|plans?|for (?:this|that|the))
(?:flexible|competitive|transparent|affordable|tiered|scalable) (?:pricing|prices|payment|rates|financing|pricing plans)
(?:payment|pricing|financing|installment) (?:plans?|options?|tiers?)
(?:costs|cost) (?:you )?(?:only|just|around|about|nothing|as little)
"""

_PRESSURE = r"""
(?:offer|price|deal|discount|promotion|rate|special|pricing) (?:\w+ ){0,3}?(?:is|are|expires?|ends?|only|valid|good|won't) (?:\w+ ){0,4}?(?:only|today|tonight|tomorrow|expires?|soon|until|this week|this month|limited|last|end of the (?:month|week|day|quarter))
limited[- ]time
for a limited
(?:today only|only today|only until|only valid|expires? (?:today|tonight|tomorrow|soon|at|this|on)|ends (?:today|tonight|tomorrow|soon|this))
(?:if|when) you (?:sign|sign up|decide|commit|book|order|buy|purchase|enroll|join|say yes|move forward) (?:\w+ ){0,3}?(?:now|today|right now|this week|by (?:friday|tomorrow|the end)|before)
(?:last|only|once-in-a-lifetime|final) (?:chance|opportunity)
(?:before it's too late|won't last|don't miss|miss out|while supplies|while they last|going fast|filling up|fill up quickly|almost gone|only a few|limited (?:spots|availability|number|slots|spaces)|running out|once it's gone|time is running)
(?:i|we) (?:really )?need (?:a |your |an )(?:\w+ )?(?:decision|answer|signature|commitment) (?:\w+ )?(?:today|now|by)
(?:other|another|several other|two other) (?:\w+ )?(?:buyers?|interested parties|customers? (?:waiting|interested)|offers?|people (?:looking|interested))
what(?:'s| is)? (?:\w+ )?(?:are you waiting for|holding you back|it going to take|stopping you)
what would it take (?:to get you|for you to (?:sign|buy|commit|say yes)) (?:\w+ )*?(?:today|now)?
your competitors (?:are|will|have)
(?:you'll|you will|you're going to) (?:regret|lose|miss|fall behind|be left)
you (?:have|need|must) (?:to )?(?:decide|make a decision|act|sign) (?:\w+ ){0,2}?(?:now|today|soon|quickly)
(?:let's|why don't we) (?:just )?(?:get you signed up|sign you up|close this|get the paperwork|get this signed|lock (?:it|this|that) in)
"""

_DISCLOSURE = r"""
when i (?:was|started|first|had|worked|got|began|used|quit|had)(?! (?:asked|said|saying|talking))
i(?:'ve| have) (?:been there|been through (?:that|it|this)|had (?:the same|similar|that|my own)|struggled|personally|experienced|gone through)
i (?:myself|personally) (?!recommend|suggest|would|think|believe|'d)
(?:in|from) my (?:own )?(?:personal )?(?:experience|life|family|case|previous job|last job)
(?:the same|that|it|this|something similar) happened to me
i(?:'m| am) (?:the same|a parent|a mother|a father|a smoker|a mom|a dad|an ex|in recovery|just like you) ?
i (?:used to|remember when|remember my|grew up|quit smoking|struggle with|struggled)
my (?:own )?(?:wife|husband|kids|son|daughter|mother|father|mom|dad|brother|sister|family|partner|grandmother|grandfather)
me too
same here
i know (?:exactly )?(?:how (?:that|it) feels|what (?:that|it)'s like)
"""

_DISMISSAL = r"""
(?:that's|it's|that is|this is) (?:a )?(?:completely|totally|entirely|quite) different (?:thing|technology|matter|story|situation)
you can't compare
(?:you're|you are) (?:\w+ )?(?:wrong|mistaken|overreacting|overthinking|exaggerating|being (?:too|silly|unreasonable|difficult|paranoid|ridiculous|defensive|stubborn)|making excuses|just making|in denial|missing the point|worrying too much|the (?:only|first) one|not (?:listening|being (?:honest|realistic|fair)))
(?:that's|that is|it's) (?:\w+ )?(?:not true|nonsense|ridiculous|an excuse|just an excuse|just not true|silly|no excuse|not the (?:point|issue)|irrelevant|not important|not a (?:good |valid |real )?(?:reason|excuse)|not (?:really )?(?:that|so) (?:bad|hard|difficult|expensive|big)|hardly (?:a|an)|not how it works|not our (?:fault|problem)|not my (?:fault|problem))
it(?:'s| is)n't (?:really )?(?:that|so) (?:bad|hard|difficult|expensive|big)
(?:nobody|no one|none of our (?:customers|clients)) (?:else )?(?:has |have |ever |has ever |have ever )?(?:complain\w*|had (?:a problem|any problem|that problem))
you should(?:'ve| have) (?:\w+ )?(?:told|said|known|read|asked|called|thought|checked|done|come|been)
(?:why didn't you|you could have|you could've) (?:\w+ )?(?:tell|told|say|said|call|called|ask|asked|read|think|thought|come)
(?:like|as) i (?:already |just )?(?:said|told you|explained|mentioned)(?: before| already| earlier)
i (?:already|just) (?:told you|explained|answered|said)
i told you
(?:let's not|we're not here to|don't) (?:dwell|get hung up|worry so much|be (?:silly|ridiculous|like that|so)|exaggerate|overthink)
oh,? come on
come on,? (?:now|you)
you(?:'re| are) just (?:saying|trying|being|afraid|making)
(?:everyone|everybody) (?:else )?(?:says|thinks|worries|is fine|manages|has that|uses|does it)
you (?:just )?don't (?:understand|get it|care|realize|want to (?:listen|change|hear))
you(?:'ve| have) (?:got it|misunderstood|got me|got that) (?:all )?(?:wrong)?
(?:that|it) (?:doesn't|does not) (?:really )?matter
"""

_ADVICE_START = r"""
(?:just |simply |please |always |maybe |definitely )*(?:try|make sure|remember|don't forget|consider|start by|avoid|focus on|don't give up|stop|ask for|think about) (?:to|not to|\w+ing|the|a|it|this|some|your|you|that|with|of|an)
"""
_PRESSURE_START = r"""
(?:just |please |so |come on )*(?:act|decide|sign|book|order|buy|commit|sign up) (?:\w+ ){0,2}?(?:now|today|fast|quickly|right away|immediately|soon)
"""
_LEAD = "so|well|and|but|okay|ok|then|yeah|yes|now|also|maybe|just"

CUES = Cues(
    anywhere={
        "advice": _ADVICE,
        "advice_in_question": _ADVICE_IN_QUESTION,
        "pitch": _PITCH,
        "pitch_in_question": _PITCH_IN_QUESTION,
        "own_offer": _OWN_OFFER,
        "price": _PRICE,
        "pressure": _PRESSURE,
        "disclosure": _DISCLOSURE,
        "dismissal": _DISMISSAL,
    },
    at_start={
        "advice": _ADVICE_START,
        "pressure": _PRESSURE_START,
    },
    lead=_LEAD,
)
