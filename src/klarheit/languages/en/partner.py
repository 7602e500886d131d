"""English cues of the partner's side: objection, commitment, refusal, doubt, telling a story."""

import re

from klarheit.languages.cues import Cues, whole
from klarheit.languages.en.listening import BACKCHANNEL as BACKCHANNEL

_OBJECTION = r"""
(?:way |just |far |a bit |a little |still |really |much |simply )*too (?:expensive|much|high|pricey|costly|complicated|complex|risky|long|late|slow|busy|steep|big|small|disruptive|time-consuming|difficult)(?! (?:to say|of a hurry))
(?:a bit |a little |kind of |pretty |quite |very |rather )(?:expensive|pricey|steep|costly|high|overpriced)
(?:out of|over|beyond|above|exceeds|not in|isn't in) (?:my|our|the) (?:\w+ )?(?:budget|price range)
(?:don't|doesn't|do not|didn't|can't|cannot|not) (?:really )?(?:have|got|find|afford|fit|spare) (?:\w+ ){0,3}?(?:budget|money|time|resources|capacity|bandwidth|staff|people|funds|room)
(?:can't|cannot|couldn't) (?:really )?afford
(?:we|i)(?:'ve| have)? (?:already|currently) (?:have|got|use|using|work|working|working with|a|an|in place|with)
(?:we're|i'm|i am|we are) (?:pretty |quite |very |really |already |currently )*(?:happy|satisfied|fine|good) with (?:our|my|the|what)
(?:we're|i'm|i am|we are) (?:already |currently |still )*(?:under contract|locked in|working with|using)
(?:i'm|i am|we're|we are|i was|i've been|that's what i'm) (?:also |still |just |really |a bit |a little |pretty |quite |mostly |mainly |somewhat |more |very |always |most )*(?:worried|concerned|afraid|nervous|wary|apprehensive)
(?:i|we) (?:also |still |just |do |really |kind of )*(?:worry|have (?:\w+ ){0,2}?(?:concerns?|reservations|worries|an issue|a problem|issues|doubts about))
(?:my|our|the|a|another|one|next|only|biggest|main|one) (?:\w+ )?(?:\w+ )?(?:concern|worry|problem|issue|hesitation|fear|reservation|objection) (?:\w+ ){0,2}?(?:is|are|was|would|with|though)
(?:it|that|this|they|which) (?:just |really |probably |simply )*(?:doesn't|don't|didn't|wouldn't|won't|isn't|can't) (?:really |quite |always |going to )*(?:work|fit|make sense|help|solve|make a difference|worth|seem|suit|integrate|sound|feel)(?: \w+){0,2}
(?:i|we) (?:don't|do not) (?:really |quite )*(?:see|need|like|think (?:it's|it is|that's|we need|i need|this is|this will|it will|it would|we can|that)|believe|trust)(?! to say| you're| about it)
(?:i|we)(?:'ve| have)? (?:had|tried|been|heard|used|dealt) (?:\w+ ){0,4}?(?:bad|issues?|problems?|poor|terrible|negative|horror|burned|before and|mixed|disappoint\w*|complaints|trouble|similar \w+ before)
(?:cheaper|better|less expensive|lower) (?:\w+ ){0,2}?(?:elsewhere|somewhere else|from|at|with|options?|alternatives?|price|deal)
(?:your|a|the) competitors? (?:\w+ )?(?:is|are|offers?|has|have|quoted|gave)
(?:now|it)(?:'s| is)(?:n't| not) (?:\w+ )?(?:a good time|the right time|the best time|worth)
not (?:a|our|my|the) (?:\w+ )?(?:priority|good time|right time)
(?:other|bigger|different) priorities
it(?:'s| is)? (?:just )?(?:a lot of|quite a lot of|so much) (?:money|work|effort|hassle)
the (?:cost|price|costs|pricing) (?:is|are|seems|seem|concerns|worries) (?:\w+ ){0,3}?(?:high|steep|expensive|me|concern|prohibitive|issue|lot|much|problem)
"""

_COMMITMENT = r"""
(?:i|we)(?:'ll| will|'m going to| am going to|'re going to|'m gonna) (?:definitely |also |make sure to |try to |certainly |probably |go ahead and |do |just |be sure to )*(?:send|call|email|talk|speak|check|look|take|do|try|sign|review|discuss|get|give|schedule|let you know|think about|go|order|buy|be there|start|bring|pay|come|work on|keep|make|write|set|ask|read|see you|wait|stop|quit|cut|have (?:my|our|the)|consider|reach out|go with|use|fill|stick)(?! not)
(?:i'd|i would) (?:like|love|be happy|be willing|be glad) to (?:\w+ )?(?:schedule|set up|book|proceed|move forward|sign|try|start|order|go ahead|go with|buy|purchase|see a demo|do that|meet|place|give it)
let's (?:do|go|set|schedule|book|try|start|move|get|give|plan|make|proceed|say|arrange|sign|meet|talk|see|aim|shoot)
(?:sign|count) me (?:up|in)
(?:i'm|we're|i am|we are) (?:\w+ )?(?:(?:in|sold|on board)(?=[.!,]|$)|ready to (?:sign|start|go|move|buy|order|proceed|do|try|quit|make))
(?:you've|we've|you have|we have) got (?:a deal|yourself a deal)
(?:it's a )?deal(?=[\s.!]*$)
agreed
will do
(?:i|we)(?:'ll| will) take (?:it|that|the|one|two|them|this)
(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|this week|at \d+(?::\d+)?(?: ?[ap]\.?m\.?)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening|at \d+(?::\d+)?(?: ?[ap]\.?m\.?)?)|\d+(?::\d+)?(?: ?[ap]\.?m\.?)?|evenings?|mornings?|afternoons?)(?:'d| would|'ll| will| should| also| definitely)? (?:works?|is fine|sounds good|sounds great|is good|suits|is perfect|be perfect|be fine|be great|be good|work|suit)
(?:that|it|this)(?:'d| would|'ll| will| should| also| definitely)? (?:works?|suits?)(?: for me| for us| fine| perfectly| great| well| me| us)*(?=[\s.!,]*$)
(?:go ahead and|please (?:do|go ahead|send|schedule|book|set|sign))(?! not)
(?:i|we) (?:can|could) (?:definitely |certainly |probably )*(?:do that|commit|agree to|make that work|do (?:monday|tuesday|wednesday|thursday|friday|that|it)|make it|live with that|try that|give it a try)
(?:i|we) (?:promise|commit)
where do i sign
"""

_REFUSAL = r"""
no (?:thanks|thank you|thank you very much)
no[,.] (?:thanks|thank you|thank you very much)
not (?:really |very |particularly |that |at all |currently )*interested
(?:no|absolutely no) interest
(?:i'd|i would|we'd) rather not
(?:i'm|we're|i am|we are) (?:just )?not (?:going to|gonna|willing to|prepared to|ready to|looking to|looking for)(?! be (?:able|late))
(?:i|we) (?:won't|will not|refuse|decline)
(?:please )?(?:don't|do not|stop) (?:call|contact|email|send|calling|contacting|emailing)(?:ing)?(?: \w+)?
(?:take|remove) me off
(?:i|we)(?:'ll| will|'m going to| am going to|'re going to) (?:have to )?(?:pass|decline|leave it)
(?:i|we) (?:can't|cannot|'m not able to|am not able to|'m not allowed to) (?:really )?(?:tell|share|disclose|discuss|reveal|talk about)
(?:i|we) (?:don't|do not) (?:really )?want to(?: \w+){0,3}(?=[\s.!]*$)
(?:absolutely not|no way|out of the question|not a chance|forget it|leave me alone|none of your business|over my dead body)
(?:we've|we have|i've|i have) decided (?:not to|against|to go with (?:another|someone|a different))
"""

_DOUBT = r"""
(?:i'm|i am|we're|we are|i was) (?:just |still |really |also |always |honestly |a bit |a little |somewhat |pretty |quite |kind of )*(?:not (?:really |quite |totally |entirely |completely |too |so |100% |exactly |fully |that )*(?:sure|convinced|certain|confident)|unsure|uncertain|skeptical|sceptical|hesitant|on the fence|undecided|torn|doubtful|reluctant)
(?:i|we) (?:just |really |honestly |still )*(?:don't|do not) know (?:if|whether|that|about|how well)
i (?:just |really |honestly )*(?:don't|do not) know(?=[\s.!,…]*$)
(?:i|we) (?:just |really |sort of |kind of |do )*(?:wonder|doubt)(?:ing)?
i(?:'m| am) (?:just )?wondering (?:if|whether|how)
(?:not sure|unsure) (?:if|whether|about|that|how|it|i|what|we)
(?:how|but how) do (?:i|we) know
(?:sounds|seems|almost) too good to be true
(?:i|we)(?:'ll| will|'d| would)? (?:\w+ )?(?:need|have|want|like) to think (?:about|it|on|this|that)(?: \w+){0,2}
(?:let me|i'll|we'll) (?:\w+ )?(?:think about|think it over|sleep on)
i(?:'m| am) (?:\w+ )?of two minds
(?:i guess|i suppose) (?:so|maybe|we'll see|i could)
(?:maybe|perhaps|possibly)(?=[\s.!…]*$)
we'll see
hard to (?:believe|imagine|say)
"""


NO_ANSWER = whole(
    r"""
(?:hi|hello|good morning|good afternoon|good evening|hey)(?: there)?(?:,? \w+)?
(?:thanks|thank you)(?: so much| very much| a lot)?(?:,? \w+)?
you're welcome
bye
goodbye
"""
)

# Thanks, assent, who is speaking, nothing more to ask: polite, and nothing that one could take up.
COURTEOUS = whole(
    r"""
(?:yes|no|well|okay|ok|sure|alright|all right|great|perfect|absolutely|definitely|right|yeah|yep|oh|ah|and|so|of course|fantastic|excellent|wonderful|awesome|understood|got it|i see)
(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: there)?(?:,? \w+)?
(?:thank you|thanks)(?: so much| very much| a lot| again)*(?: for [\w' ]{1,40})?(?:,? \w+)?
this is (?:he|she|him|her|me|\w+ speaking)
(?:that|it|this)(?:'d|'ll)?(?: all| really| definitely| certainly| does| do| would| might| could| will| should| make it)* (?:sounds?|seems?|looks?|feels?|be|is)(?: really| pretty| very| quite| like| so| more)*(?: a| an)? (?:good|great|fine|perfect|useful|helpful|interesting|reasonable|reassuring|promising|fair|awesome|wonderful|amazing|excellent|nice|lovely|convenient|feasible|better|clever|plan|idea|good plan|good idea|great idea|good start)(?: to hear| to know| to me| for me)*
(?:that's|that is|that'd be|that'll be|it's|sounds|that would be) (?:really |very |pretty |quite |so )*(?:it|all|everything|about it|fine|good|great|perfect|okay|ok|helpful|useful|interesting|reassuring|fair|true|right|wonderful|awesome)(?: for now| for today| i needed| to hear| to know| thanks| then)*
(?:i'd|i would|i) (?:really |definitely |do |certainly )*(?:appreciate|like|love) (?:that|it|this|your help|the help|your time|all your help)
(?:i think |i guess )?(?:that|it) (?:about |pretty much |just |does |really )*(?:covers|helps|works|makes sense|make sense|help)(?: it| everything| a lot| for me| for us| for now| perfectly| fine| sense| my questions?| it all)*
(?:i think )?(?:i'm|we're) (?:doing |all )?(?:good|set|all set|fine|well|great)(?: for now| thanks| thank you)*
(?:nothing|no more)(?: else| more| questions)*(?: for now)?
(?:one|just one) more (?:thing|question)
(?:just |a bit |pretty |quite )*busy(?: with work| today)*
(?:you've|you have|you were) (?:been )?(?:very |really |so )*(?:helpful|kind)
(?:i'm|we're|i am) interested
(?:it's |that's )?worth (?:exploring|a try|a look|considering)
(?:i|we) have (?:some |a bit of )?(?:availability|time) (?:[\w:]+ ?){0,8}
(?:i|we)(?:'ve| have)? (?:got |have )?(?:about |around )?(?:a few|some|a couple of|five|ten|a|\d+) (?:minutes?|moments?|time)
(?:you can use |it's |sure it's |my email is )*\[?[\w.+-]+@[\w.-]+\]?
(?:i )?(?:look|looking) forward to (?:it|that|hearing from you|our \w+|the \w+|speaking with you|your \w+)
(?:you too|same to you|take care|bye|goodbye|talk to you then|see you then|have a (?:good|great|nice) (?:day|one|weekend))
(?:how|what) can i (?:help|do for) you
(?:yes,? )?(?:this|now|that) is a good time
(?:i'm|i am|we're|we are) (?:\w+ )?(?:available|free) (?:[\w:]+ ?){1,8}
(?:i'm|i am|i) (?:already |feel|feeling) ?(?:feeling )?(?:\w+ ){0,3}?(?:better|more comfortable|reassured)(?: about (?:this|that|it))?
i (?:think|guess|suppose)(?: so)?
for now
"""
)

NARRATING = re.compile(
    r"\b(?:back then|last (?:year|week|month|time|summer|fall|winter|spring|quarter)|(?:years?|weeks?|months?|days) ago|yesterday|one day|at first"
    r"|suddenly|after that|and then|then (?:i|we|he|she|they|it)|when (?:i|we|he|she|they|it) \w+"
    r"|was|were|had|did|went|came|said|told|got|took|made|wanted|needed|tried|started|happened|thought|knew|felt|called|bought|ended|used to|left|lost|found|gave|ran|kept|became|began"
    r"|couldn't|wouldn't|didn't|wasn't|weren't|hadn't)\b"
)

CUES = Cues(
    anywhere={
        "objection": _OBJECTION,
        "commitment": _COMMITMENT,
        "refusal": _REFUSAL,
        "doubt": _DOUBT,
    },
)
