"""English cues of listening: giving back, summing up, acknowledging, saying why one asks."""

from klarheit.languages.cues import Cues, whole

_LEAD = (
    "so|okay|ok|yeah|yes|right|well|and|but|oh|ah|mm-hmm|mhm|mm|hm|hmm|um|uh|alright|all right|i see|sure|now|then|because|gotcha"
    "|got it|great|good|wow|also|or|maybe|at the same time|on the other hand|sometimes|at times|in some ways|this time|deep down|on the one hand|in other words|and so|i guess"
)

_REFLECTION = r"""
(?:it|that|this|which) (?:really |kind of |almost |certainly |sort of )?(?:does sound|does seem|sounds|sounded|seems|seemed|looks|feels|felt) (?:to me )?(?:like|as though|as if|that|pretty|really|very|quite)(?! a plan| great| good| perfect)
(?:it|that) (?:does |must |really )*sounds? (?:to me )?(?:hard|tough|difficult|frustrating|stressful|scary|painful|exhausting|overwhelming|challenging|annoying|disappointing|worrying)
(?:that's|that is|it's) (?:\w+ )?(?:disappointing|frustrating|annoying|worrying) (?:to hear|for you)
your (?:\w+ )?(?:caution|concerns?|worry|worries|hesitation|frustration|fears?) (?:is|are|makes?) (?:\w+ )?(?:valid|understandable|reasonable|sense|legitimate|justified)
sounds (?:like|as though|as if)(?! a plan)
seems (?:like|as though|as if)
what (?:i'm hearing|i hear|i am hearing|i heard)(?: you say\w*| from you)?
(?:i'm|i am) hearing (?:that )?(?:you|from you|a lot)
i (?:can )?hear (?:that )?(?:you|your|how|a lot of|some)
i hear you saying
i (?:get|have|'m getting|am getting) (?:the|a) (?:feeling|sense|impression) (?:that |like )?(?:you|your|it|there|this|part)
i(?:'m| am) (?:getting|sensing|hearing|noticing|picking up) (?:that |a |the |some )*(?:you|your|sense|feeling|from|lot)
if i(?:'m| am|'ve)? ?(?:understand\w*|understood|hear\w*|heard|got|get) (?:you |this |that |it )?(?:correctly|right|properly)
(?:am i|did i|do i) (?:understand\w*|hear\w*|get\w*) (?:you |this |that |it )?(?:correctly|right)
you(?:'re| are) (?:telling me|saying|describing) (?!goodbye)
(?:i|we) (?:can |could |completely |totally |fully |certainly |really |do )*(?:understand|see|imagine|appreciate) (?:how|why|that it|that this|that must) (?:that|this|it|you|your|frustrating|hard|difficult|important|stressful|much|be)
you (?<!if you )(?<!when you )(?<!did you )(?<!have you )(?<!what you )(?:mentioned|said|told me|described|brought up|talked about|were saying|were telling)
you (?:perhaps |maybe |also |still |really |kind of |sort of )?(?<!if you )(?<!do you )(?<!how you )(?<!when you )(?<!what you )(?<!did you )(?<!make you )(?<!help you )(?:feel|felt|seem to|sound|seem) (?!free)
in other words
part of you
one part of you
on the one hand
on (?:the )?one hand
(?:that|this|it) (?:must|must've|must have) (?:be|been|feel|felt)
"""

_REFLECTION_START = r"""
so,? (?:for you|what you're saying|what you mean|basically you|you|your|if you|even though|right now|really|part of|the|they|he|she|not|this)(?! can you| know|'ll| will| can| could| should| may| don't have to| don't need to| won't| get )
(?:really |still |just |also |kind of |sort of |maybe |probably )*you(?: really| still| just| also| kind of| sort of| actually| definitely)? (?:think|thought|believe|wonder|wondered|worry|hope|noticed|realize|realized|recognize|value|care about|see yourself|find yourself|don't feel|don't think|don't want(?! to miss)|don't see|don't like|want|want to|would like|'d like|'d rather|would rather|prefer|enjoy|love|hate|miss|struggle)(?! (?:free|about this offer))
you'd (?:like|rather|prefer|love|want)
you(?:'re| are| were| weren't|'ve| have| had|'d)(?! (?:wrong|mistaken|the only|just |over\w+|exaggerating|making excuses|being|save|pay|get|need|not listening|not being|better|a \d|\d|access|full|the option|the right|a full|welcome|able|going to (?:love|receive|get|see)|free|in luck|right|absolutely|in good hands| have (?:a|an|the|access|full|\\d)| don't have to| don't need to))
you (?:just(?! don't| need| have)|really(?! need| should| have)|still|also(?! get| receive)|kind of|sort of|actually|already|certainly|definitely|always|used to|tried|got|get|do|did|don't(?! have to| need to| want to miss| get it| understand)|didn't|haven't|can't|couldn't|aren't|like|say|see|find|take|keep|use|drink|smoke|work|live|came|come|go|went|put|make|made|look|lost|quit|started|stopped|started)(?! (?:to know|know))
(?:for|to) you
"""

_ABOUT_OTHERS = r"""
(?:she|he|they|she's|he's|they'd|they've|they're|nobody|no one|everybody|everyone|it wasn't|it isn't|it's not|it's never)(?! can| will| could| offer| may| might| come| take| provide| ship| have| include| would| should|'ll)
"""
_ABOUT_PARTNER = r"""
you(?:'re|'ve|'d)?(?! have (?:a|the|access)\b| can| will| could| should| may| might| must| receive| know what| also get|'re welcome| are welcome)
your
for you
it's
that's
there's
not
"""
_THEREFORE = r"""
so,?(?! i | we | i'm| i'd| i've| we're| we've| let| what | how | why | our | my | today| can | do | did | are | would | could)
"""

_SUMMARY = r"""
(?:so|i hear|that's|that makes) (?:two|three|four|several) (?:things|points|reasons|concerns|goals)
(?:can i|could i|let me|may i|i'll|i'd like to) (?:just )?(?:play|read|give|say) (?:it|this|that|all that|all of that) back
(?:tell me|say|shout) (?:where|if|when) i(?:'ve| have|'m| am)? (?:got it |got that |getting it |going )?wrong
(?:let me|let's|i'd like to|i want to|can i|could i|may i|i'll|i'm going to|i'm gonna) (?:just |quickly |try to |see if i can |briefly )*(?:summarize|summarise|recap|sum up|sum this up|sum that up|go over what|put it all together)
(?:to|just to|in) (?:summarize|summarise|recap|sum up|sum it up|sum this up|summary)
to sum (?:it )?(?:all )?up
let me (?:just )?(?:see if i (?:got|have|understand)|make sure i(?:'ve)? (?:got|have|understand|understood)|check (?:that |if )?i)
(?:make|making) sure (?:that )?i(?:'ve)? (?:understand|understood|got|have) (?:you |this |that |it |everything )?(?:all |correctly|right|straight)
(?:what|everything) (?:i've|i have|we've|we have|you've|you have) (?:heard|talked about|discussed|covered|told me|said|shared|learned) (?:so far|today|is)
so far (?:you've|you have|i've|i have|we've|we have) (?:said|mentioned|talked|told|heard|covered|discussed|got|noted|named)
you've (?:told me|mentioned|said|talked|listed|given me) (?:about )?(?:a few|a couple|several|a number|two|three|four|lots|a lot)
i've (?:noted|written down|heard|got) (?:two|three|four|five|several|a few) (?:things|points|topics)
"""

_AFFIRMATION = r"""
that(?:'s| is) (?:a |an |such a |some |really |very |quite |just |pretty |so |absolutely |certainly |completely |totally |perfectly )*(?:good|great|valid|fair|excellent|important|legitimate|wonderful|fantastic|smart|wise|impressive|huge|big|amazing|awesome|common|reasonable|thoughtful|admirable|courageous|brave|strong) (?:point|concern|question|idea|insight|observation|step|start|accomplishment|achievement|progress|decision|plan|goal|thought|success|job|work|effort|approach|choice|strength|first step)
(?:that's|that is|it's|this is) (?:really |very |quite |so |pretty |just |truly )*(?:impressive|admirable|commendable|courageous|brave|a big step|a great step|quite an accomplishment|no small feat|to your credit)
(?:good|great|nice|excellent|fair|valid|lovely) (?:point|question|thinking|thought|call|job|work|for you)
well done
good for you
congratulations
kudos
(?:i|we) (?:really |do |certainly |truly )*(?:appreciate|admire|respect|value) (?:you|your|that you|how|the fact|the effort)(?! time| taking the time| business| speaking| call)
thank(?:s| you) (?:so much |very much )?for (?:being (?:so )?(?:open|honest|frank|candid)|sharing|your (?:honesty|openness|candor|candour|frankness)|telling me|letting me know|trusting)
(?:i'm|i am) (?:really |so |very |truly )*(?:impressed|proud)
it(?:'s| is) (?:really |very )?(?:great|good|wonderful|impressive) that you(?:'re|'ve| are| have)?
(?:you've|you have|you) (?:\w+ )?(?:done|made|put|doing|did|worked|work) (?:\w+ ){0,2}?(?:a great job|great|well|a lot of (?:work|thought|effort|progress)|really hard|so hard|very hard|huge progress|good job|real progress|great work)
(?:you're|you are) (?:absolutely |completely |quite |totally |so )*right
it takes (?:a lot of )?(?:courage|strength|guts)
you(?:'re| are) (?:a |really |very |such a |clearly )*(?:strong|determined|resourceful|brave|courageous|committed|caring|thoughtful) (?:person|parent|mother|father|leader|woman|man|mom|dad)?
"""

BACKCHANNEL = whole(
    r"""
mhm
mm-hmm
mm-hm
mmhmm
mm
mm hm
mm hmm
uh-huh
uh huh
um-hum
hm
hmm
huh
um
uh
ah
aha
oh
wow
oh wow
yeah
yes
yep
yup
right
okay
ok
all right
alright
sure
great
good
fine
nice
cool
perfect
excellent
fantastic
wonderful
awesome
absolutely(?:, \w+)?
definitely
exactly
of course
certainly
totally
true
that's true
gotcha
got it
i got it
i see
i get it
i get that
understood
interesting
really
makes sense
(?:that|it) (?:totally |completely |really |definitely )?makes (?:a lot of |total |perfect |complete |good )?sense
fair enough
that's fair
(?:i|we) (?:completely |totally |absolutely |fully |certainly |definitely |can |do |really )*(?:understand|hear you|hear that|see that|relate|get it|agree)(?: that| you| completely| your concerns?| how you feel| your hesitation| where you're coming from| the concern| your worry| your frustration| that concern)*
that's (?:completely |totally |absolutely |perfectly |very )*(?:understandable|okay|fine|alright|all right|good|great|awesome|wonderful|fantastic|perfect|reasonable|fair|good to hear|great to hear|good to know|interesting|valid)
(?:i'm|i am) (?:really |so |very )?(?:glad|happy|sorry) to hear (?:that|it|so)
(?:i'm|i am) (?:so )?sorry
understandable
thank you
thanks
please
go ahead
go on
you bet
no problem
no worries
you know
i know
so
well
and
"""
)

# "Does that suit you?": asks for a nod, and takes up nothing.
CHECK = whole(
    r"""
(?:okay|ok|great)
(?:so |and )?how (?:does|do|would) (?:that|this|it|these|those) (?:all )?(?:sound|look|work|align|fit|feel|suit)(?: to you| for you| with your needs| with you| to start)*
(?:does|do|would|will|did|is) (?:that|this|it) (?:all )?(?:sound|help|work|suit|interest|fit|make|align|be|meet)(?: with| you| your| needs| good| okay| ok| right| fair| reasonable| fine| helpful| useful| alright| great| possible| of interest| something| interested in| you're| you'd be| like| a plan| sense| to| for| then| out| at all| all right| convenient)*
(?:is|are) (?:that|this|you) (?:okay|ok|fair|fine|alright|all right|right|correct|with me|still there)(?: with you| for you| so far| then)*
sounds? (?:good|fair|okay|ok|right)
make sense
(?:do you have )?any (?:other |more |further )*questions(?: so far| for me)*
(?:what|how) about (?:you|yourself)
(?:is there |was there |can i (?:help|assist) you with )?anything else(?: i can| help| assist| you| with|'d| would| like| to| know| discuss| ask| add| need| about \w+(?: \w+){0,3}| today| for you)*
how (?:can|may|could) i (?:help|assist|be of (?:help|service))(?: you)?(?: today| with)*
how are you(?: doing)?(?: today)?
"""
)

_PURPOSE = r"""
(?:i'm asking|i ask|i am asking|i'm only asking|i only ask|i'm curious)(?: this| that| you| you this| about this| about that| only| just)* (?:because|since|so that|so i|as i|in order to)
(?:the )?reason (?:why |that )?(?:i'm asking|i ask|i am asking|for my question|for asking|i bring)
(?:that's|this is|which is) why i(?:'m asking| ask|'d like to ask| want to ask| wanted to ask)
why i(?:'m asking| ask| am asking)
so (?:that )?i (?:can |could |may )?(?:better |fully |really |properly |just )*(?:understand|get a (?:better |clearer |fuller )*(?:sense|picture|idea|understanding)|know (?:what|how|where|which)|point you|tailor|recommend|get to know)
to (?:help me )?(?:better|fully|really|properly) understand (?:your|you|what|how|where|the)
to (?:help me )?get a (?:better |clearer |fuller )*(?:sense|picture|idea|understanding) (?:of|for)
(?:get|build|gain) (?:a |an )?(?:\w+ )?(?:picture|sense|understanding|idea) of (?:how|what|where|your|who)
(?:i want|i'd like|i just want|i would like|i'd love|i wanted) to (?:just |really |first |better |fully |make sure i |be sure i |make sure that i )*understand (?:your|you|what|how|where|the|more|that|this|it|a bit|a little)
help(?:s)? me (?:to )?(?:better )?understand
"""

_ALSO = r"""
so
then
basically
apparently
in other words
"""
# Agreeing on a day or greeting by name takes up a word, but gives nothing back.
_NO_ECHO = r"""
(?:i|i'll|i'm|i've|i'd|we|we'll|we're|we've|my|our)
works?
(?:is|sounds|that's) (?:perfect|great|fine|good)
(?:hi|hello|hey|thanks|thank|bye|goodbye|welcome|perfect|great)
"""

CUES = Cues(
    anywhere={
        "reflection": _REFLECTION,
        "summary": _SUMMARY,
        "affirmation": _AFFIRMATION,
        "purpose": _PURPOSE,
        "no_echo": _NO_ECHO,
        "also": _ALSO,
    },
    at_start={
        "reflection_start": _REFLECTION_START,
        "about_partner": _ABOUT_PARTNER,
        "about_others": _ABOUT_OTHERS,
        "therefore": _THEREFORE,
    },
    lead=_LEAD,
)
