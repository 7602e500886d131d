"""How a seller says that somebody has to be asked first: regular expressions over lower-cased text.

Each stays within one sentence.
"""

_HOUSE = (
    r"(?:(?:line |sales |area |regional |branch |general |account )?manager|boss|bosses|supervisor|(?:sales |managing |regional )?director"
    r"|team lead|team leader|head of sales|head office|management|leadership|finance|legal|operations|production|dispatch|accounts"
    r"|the factory|the warehouse|the plant|the office|upstairs|higher[- ]ups?|superiors?)"
)
_OUR = r"(?:my |our |the )?"
_SOMEBODY = rf"(?:{_OUR}{_HOUSE}|someone above me|somebody above me|someone higher up|the people upstairs)"
_MUST = r"(?:(?:i|we)(?:'d|'ll| would| will)? (?:first |just )?(?:(?:have|need|got) to|gotta|must|ought to|should)|(?:i|we)(?:'ve| have) got to)"
_WILL = rf"(?:{_MUST}|(?:i|we)(?:'ll| will|'d better)|let me|(?:i|we)(?:'d|'m going| am going)? (?:want|like|going)? ?to)"
_LEAD = r"(?:first |just |quickly |really |probably |also )*"
_TALK = r"(?:check|clear|confirm|discuss|talk|speak|take|raise|agree)"
_IT = r"(?:(?:it|that|this|them|those|one|the \w+)(?: \w+)? )?"
_LEAVE = r"(?:approval|sign[- ]?off|permission|authori[sz]ation|clearance|the go[- ]ahead|the green light|the ok|the okay)"
_ON_MY_OWN = r"(?:on my own|by myself|myself|alone|without (?:asking|checking|approval|sign[- ]?off|my \w+)|off my own bat)"
_PROMISE = r"(?:decide|promise|approve|agree to|authori[sz]e|sign off(?: on)?|commit to|grant|offer|do|make)"

MUST_ASK = (
    # I'd have to check that with my manager; let me clear it with head office first
    rf"\b{_WILL} {_LEAD}{_TALK} (?:back )?{_IT}(?:over |through |out |up )?(?:with|to) {_SOMEBODY}\b",
    rf"\b{_WILL} {_LEAD}(?:run|get) {_IT}(?:by|past) {_SOMEBODY}\b",
    rf"\b{_WILL} {_LEAD}ask {_SOMEBODY}\b",
    rf"\b{_WILL} {_LEAD}(?:check|clear|discuss|clarify|confirm|raise) {_IT}(?:internally|in-house)\b",
    rf"\b{_MUST} {_LEAD}ask(?: around)?(?: first)?(?=\s*(?:[.;!…]|$|, (?:so|but|sorry|before)|,? (?:before|if|whether|and)\b))",
    rf"\b(?:(?:i|we)(?:'d| would)? (?:need|require|want)|{_MUST} {_LEAD}(?:get|have|seek|obtain)) (?:an? |the |some |formal |my \w+'s )*{_LEAVE}\b",
    # that's above my pay grade; I can't promise that on my own
    r"\b(?:above|over|beyond|outside) my (?:pay ?grade|limit|limits|authority|discretion|remit|say-so)\b",
    r"\b(?:not|isn't) (?:really )?my (?:call|decision)\b",
    r"\b(?:that|this|it)(?:'s| is) not (?:really )?(?:up to me|for me to decide|mine to (?:decide|give|promise))(?=\s*(?:[,.;!…]|$| alone\b))",
    rf"\bi (?:can't|cannot|can not|couldn't|may not|'m not able to|am not able to) (?:just )?{_PROMISE} (?:\w+ ){{0,4}}?{_ON_MY_OWN}",
    r"\bi (?:can't|cannot|can not) decide (?:that|this|on that|on this)\b",
    r"\bi (?:don't|do not) have (?:the |any )?(?:authority|discretion|power) (?:to|for)\b",
    r"\bi(?:'m| am) not (?:allowed|authori[sz]ed|permitted) to (?:decide|promise|give|offer|approve|agree|grant|go)\b",
    r"\bmy hands are tied\b",
    # my manager has to approve that
    rf"\b(?:my|our) {_HOUSE} (?:has to|have to|would have to|'d have to|needs to|must|decides|(?:only )?signs off)"
    r"(?: (?:approve|decide|sign|agree|ok|okay|authori[sz]e)|\b)",
    rf"\b(?:has|have|would have|needs) to go (?:through|past|via|to) (?:my|our) {_HOUSE}\b",
)
"""One of these says that leave must be asked."""

NOT_SO = (
    r"\b(?:don't|do not|didn't|doesn't|won't|wouldn't|never|no) (?:\w+ )?(?:need|require|have to|want to)\b",
    r"\b(?:need|have) to (?:ask|check with) (?:no one|nobody)\b",
    r"^(?!.*(?:can't|cannot|can not|couldn't|may not)).*\bwithout (?:having to |needing to )?(?:ask|asking|check|checking|clearing|running) (?:\w+ ){0,3}?(?:my|our|anyone|anybody)\b",
    r"\bwho (?:do|would|should|else)\b",
    r"\b(?:every time|whenever|used to|back when|if) (?:\w+ ){0,4}?(?:have to|need to|had to|must)\b",
    r"\b(?:you|he|she|they)(?:'d|'ll| would| will|'ve)? (?:have|need|got|want|has|needs) to (?:\w+ )?(?:ask|check|clear|run|talk|speak|get)\b",
    r"\b(?:say|said|says|saying|line|sentence|words)[:,]? [“\"'‘]",
    r"[“\"‘](?:\w+ ){0,2}?i(?:'d|'ll| will| would)? (?:have|need|got) to (?:ask|check)",
)
"""And yet it is not meant so."""
