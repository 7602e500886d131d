"""English cues of what frames a talk: greeting, agenda, next step, farewell, small talk."""

from klarheit.languages.cues import Cues

_LEAD = "yes|yeah|so|okay|ok|well|great|all right|alright|oh|and|now|good|thank you|thanks|wonderful|perfect|sure|right|fantastic|excellent|um|uh"

_GREETING = r"""
hi
hello
hey(?! if| what)
good (?:morning|afternoon|evening)(?! to you)
welcome(?=[!.,]| to | back|$)
(?:it's |it is |very )*(?:nice|great|good|lovely|pleased|a pleasure|wonderful) (?:to|meeting) (?:meet|see|finally meet|have|speak|talk|you)(?:ing)?(?: with)?(?: you)?
my name(?:'s| is)
(?:this is|i'm|i am|it's) (?:\w+[ ,]+){1,3}?(?:here )?(?:from|with|calling|speaking|a sales|an? (?:\w+ ){1,2}(?:advisor|consultant|representative|agent|specialist)|here with|your host)
this is (?:he|she|\w+)(?=[.!,]*$)
(?:thank you|thanks)(?: so much| very much)? for (?:taking (?:the|some|your|my)|calling|joining|coming|meeting|making (?:the )?time|reaching out|having me|contacting|visiting|seeing me|agreeing)
i appreciate you taking
"""

_AGENDA = r"""
(?:today|in this (?:call|session|meeting|conversation)|on this call|this (?:morning|afternoon)),? (?:i|we)(?:'d| would|'ll| will|'re| are|'m| am| want| wanted| thought| can| could)? ?(?:like|love|want|going|hope|talk|hoping|here|to|look|discuss|start)
(?:i|we)(?:'d| would| want| wanted|'m going|'re going) (?:like |love |hoping |hope )?to (?:\w+ ){0,3}?(?:start|begin|talk|discuss|go over|go through|walk|spend|cover|use)(?: \w+){0,8}? (?:today|by|with a few|first|some time|this session|the session|our time|agenda)
(?:the|our|my|an|on the) agenda
at the end (?:of (?:this|it|the call) )?(?:we|you and i) (?:can |could |will |'ll )?(?:decide|see|look)
(?:purpose|goal|aim|reason|point) (?:of|for) (?:this|our|today's|my|the) (?:call|meeting|session|conversation|visit|time|discussion|talk|appointment)
what (?:we'll|we will|we're going to|i'd like to|i'm going to|i'll|we're gonna|i'd like us to) (?:do|cover|talk about|discuss)(?: today| here| is)?
let's (?:start|begin|talk about|go over|take a look|discuss|focus|move on|turn|dive|get started|go back|come back|look at|go through|switch|first)
(?:before we|as we|first,? before we) (?:begin|start|get started|dive|go any|get into|move|go)
(?:to|i'd like to|if we could|let me) (?:start off|start|begin|kick (?:things )?off) (?:with|by|off)
we(?:'ve| have)(?: got)? (?:about |around |roughly |just |only )*(?:\d+|ten|fifteen|twenty|thirty|forty-five|sixty|an|half an|a few) (?:minutes|hour|hours)(?: today| together| left)?
(?:first|then|after that|next),? (?:we'll|we will|i'll|i'd like to|let's|we can) (?:\w+ )?(?:talk|discuss|go|look|cover|start|ask|turn|walk)
"""

_NEXT_STEP = r"""
(?:how|what) about (?:we |i |if we |if i )?(?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|next month|this (?:afternoon|week)|meet|schedule|set up|talk|speak|call|start with)
i(?:'ll| will) (?:\w+ )?start by (?:sending|preparing|scheduling|calling|putting|emailing)
(?:what i'll do|what i will do|here's what i'll do)
i(?:'ll| will) (?:\w+ ){0,2}?(?:write|type|find|draw|measure|ask|bring|drop|pop|come|get|have)(?: \w+){0,8}? (?:by|on|before|back to you|for you|up for you|in writing|over to you|your side)
you(?:'ll| will) have (?:it|that|them|the \w+|an? \w+) (?:by|on|before|in your inbox|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday)
(?:i|we)(?:'ll| will|'m going to| can|'d be happy to| could|'re going to|'d like to| am going to|'m gonna) (?:\w+ ){0,3}?(?:send|email|e-mail|call|schedule|set up|set you up|follow up|get back|reach out|book|arrange|forward|put together|prepare|draft|check in|get in touch|have (?:our|my|the|someone)|contact|circle back|text|connect you|mail|confirm|look into|touch base)
let me (?:\w+ )?(?:schedule|set up|set you up|send|email|get back|check with|book|look into|arrange|put together|connect you|put you in)
(?:let's|shall we|should we|why don't we|can we|could we|we can|we could|we should) (?:\w+ )?(?:schedule|set up|book|arrange|meet again|talk again|follow up|reconvene|set a (?:date|time)|plan (?:on|to|for)|touch base|meet (?:on|next|up)|talk (?:next|on|again)|speak (?:next|again)|do (?:monday|tuesday|wednesday|thursday|friday))
(?:the|a|our|my|your|any|what are the|some|is the|one) next steps?
next steps?(?: is| are| would| will|,|:)
(?:schedule|book|set up|arrange|setting up|scheduling) (?:a|an|that|the|your|our|another|some) (?:\w+ ){0,3}?(?:call|meeting|demo|demonstration|appointment|consultation|time|visit|viewing|tour|trial|session|showing|walkthrough|follow-up)
(?:you'll|you will|you should) (?:\w+ )?(?:receive|get|have|hear)(?: \w+){0,4}? (?:email|e-mail|confirmation|invite|invitation|from (?:me|us)|details|shortly|contract|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|the end)|text|link)
(?:we|i)(?:'ll| will) (?:see|talk to|speak (?:to|with)|meet) you (?:\w+ ){0,2}?(?:on|next|tomorrow|monday|tuesday|wednesday|thursday|friday|then|in|again)
(?:could|can|would|will|if) you (?:please |just |also |could )*(?:send|email|e-mail) (?:me|us|it|that|them|those)
(?:i|we)(?:'ll| will| need to| have to| should|'m going to)? (?:\w+ )?(?:talk|speak|check|discuss|run) (?:it |this |that |things )?(?:over |by |about it |to |past )?(?:with )?(?:my|our|the) (?:\w+ )?(?:boss|team|manager|partner|wife|husband|spouse|cfo|ceo|board|it team|colleagues?|family|director|department|supervisor)
look(?:ing)? forward to (?:\w+ )?(?:hearing|meeting|seeing|speaking|talking|our|the|it|working|your|showing|connecting|discussing|receiving|thursday|tuesday|wednesday|monday|friday)
(?:follow[- ]up) (?:call|meeting|email|appointment|session|visit|on)
"""

_FAREWELL = r"""
(?:good ?bye|good-bye|bye|bye-bye|bye now|so long|farewell)
take care(?: of yourself)?(?=[\s.!,]*(?:$|bye|and|\w+[.!]))
(?:have|enjoy) (?:a|an|the rest of|your) (?:\w+ )?(?:great|good|nice|wonderful|lovely|fantastic|day|rest|one|weekend|evening|excellent|pleasant|awesome)(?: \w+){0,4}
(?:talk|speak|see|catch) (?:to )?(?:you )?(?:soon|later|then|next week|tomorrow|thursday|tuesday|monday|wednesday|friday|next time)(?=[\s.!,]*(?:$|bye|\w+[.!]))
(?:thank you|thanks)(?: so much| very much| again)*(?:,? \w+,?)? for (?:your time|your help|your interest|the (?:call|chat|information|help|conversation|time|opportunity)|all|chatting|talking|speaking|your patience|your business|considering|everything)(?! to (?:speak|talk|meet))
(?:it was|it's been|it has been|been) (?:\w+ )?(?:great|nice|good|a pleasure|lovely|wonderful) (?:to )?(?:talk|speak|meet|chat|talking|speaking|meeting|chatting)\w*(?: to| with)?(?: you)?
(?:you too|same to you)(?=[\s.!,]*(?:$|bye|thanks?|take|goodbye|have|\w+[.!]))
"""

_SMALLTALK = r"""
how (?:are|have) (?:you|things|ya)(?: been)?(?: doing| going)?(?: today| this (?:morning|afternoon|evening)| these days| lately)?(?:,? (?:mr\.?|ms\.?|mrs\.?) \w+|,? \w+)?(?=[?.!]*$)
how(?:'s| is) (?:it going|everything(?: going)?|your (?:day|week|morning|afternoon|evening)(?: going| been)?(?: so far)?|life)
(?:i'm|i am|we're|i've been) (?:doing |pretty |very |really |just |doing just )*(?:good|well|great|fine|okay|alright|all right|not bad)(?:,? (?:thanks|thank you|and you|how about you|yourself))*(?: for asking)?(?=[?.!, ]*$)
(?:i'm|i am) (?:doing )?(?:well|good|great|fine),? (?:thanks|thank you)
(?:i )?hope (?:you(?:'re| are)|your|all is) (?:\w+ ){0,3}?(?:well|good|great|day|week|weekend)
(?:the|this|lovely|nice|terrible|crazy|beautiful|hot|cold) weather
(?:how was|did you have|have a good|any plans for|enjoy) (?:your |the |a )(?:\w+ )?(?:weekend|holiday|holidays|vacation|trip|flight|drive|christmas)
(?:did you find|find) (?:us|the place|it) (?:okay|alright|all right|easily)
(?:can i get you|would you like|care for) (?:\w+ ){0,3}?(?:coffee|tea|water)
"""

_SMALLTALK_START = r"""
(?:and )?(?:how about |what about )?(?:yourself|you)(?=[?.!]*$)
"""

_NEXT_STEP_START = r"""
(?:please |just |do )*(?:send|email|e-mail) (?:me|us|it|that|them|those)
"""

CUES = Cues(
    anywhere={
        "agenda": _AGENDA,
        "next_step": _NEXT_STEP,
        "farewell": _FAREWELL,
        "smalltalk": _SMALLTALK,
    },
    at_start={
        "greeting": _GREETING,
        "next_step": _NEXT_STEP_START,
        "smalltalk": _SMALLTALK_START,
    },
    lead=_LEAD,
)
