"""What is said in English out of courtesy: nobody has to take it up."""

from klarheit.languages.cues import whole

# Thanks, assent, a name.
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

# Questions that only ask for a nod, or offer help.
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
