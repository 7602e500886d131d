"""“This is how I understood you” in English: the sentences of the page, and what to mind when quoting."""

PHRASES: dict[str, str] = {
    "title": "This is how I understood you",
    "title.oneself": "What I said",
    "subject": "This is how I understood you",
    "subject.date": "This is how I understood you: our talk on {date}",
    "subject.oneself": "What I said",
    "subject.date.oneself": "What I said on {date}",
    "mail.subject": "Subject: {subject}",
    "date": "{day} {month} {year}",
    # Greeting, beginning, end
    "greeting": "Hello,",
    "greeting.named": "Hello {name},",
    "greeting.more": "Hello {name}, hello {other},",
    "greeting.oneself": "",
    "opening": "Thank you for talking to me. To be sure that we mean the same thing, here is how I understood you, in your own words wherever I could. Please cross out, change or add whatever isn’t right.",
    "opening.date": "Thank you for talking to me on {date}. To be sure that we mean the same thing, here is how I understood you, in your own words wherever I could. Please cross out, change or add whatever isn’t right.",
    "opening.employee": "Thank you for talking to me. To be sure that we mean the same thing, here is how I understood you, in your own words wherever I could. Please cross out, change or add whatever isn’t right. This page is yours; whom you show it to is up to you.",
    "opening.date.employee": "Thank you for talking to me on {date}. To be sure that we mean the same thing, here is how I understood you, in your own words wherever I could. Please cross out, change or add whatever isn’t right. This page is yours; whom you show it to is up to you.",
    "opening.oneself": "Here is what I said, in my own words. What no longer holds I cross out; what is missing I add.",
    "opening.date.oneself": "Here is what I said on {date}, in my own words. What no longer holds I cross out; what is missing I add.",
    "opening.nothing": "Thank you for talking to me. Before I play back what matters to you, I’d like to have understood it properly. For that, I’m still missing something.",
    "opening.nothing.date": "Thank you for talking to me on {date}. Before I play back what matters to you, I’d like to have understood it properly. For that, I’m still missing something.",
    "opening.nothing.oneself": "There is nothing here yet that I could hold on to.",
    "opening.nothing.date.oneself": "From {date}, there is nothing here yet that I could hold on to.",
    "closing": "Did I miss something that matters? Please add it.",
    "closing.nothing": "Answer however suits you: a few words, a call, or next time we meet.",
    "closing.oneself": "",
    "closing.nothing.oneself": "",
    "farewell": "With kind regards",
    "farewell.oneself": "",
    # Headings
    "heading.where_to": "Where you want to get to",
    "heading.where_to.oneself": "Where I want to get to",
    "heading.moves": "What moves you",
    "heading.moves.oneself": "What moves me",
    "heading.builds": "What you can build on",
    "heading.builds.oneself": "What I can build on",
    "heading.hinders": "What could get in the way",
    "heading.ways": "The ways you are weighing",
    "heading.ways.oneself": "The ways I am weighing",
    "heading.risks": "What to keep in mind",
    "heading.others": "Who else belongs to it",
    "heading.next": "What happens next",
    "heading.unsure": "What I’m not sure of yet",
    "heading.open": "What I’d still like to know",
    "heading.open.oneself": "What is still open",
    # Carrying sentences
    "goal": "What you want to get to, as you put it: {quote}.",
    "goal.oneself": "What I want to get to: {quote}.",
    "goal.next": "And further: {quote}.",
    "criteria": "What counts for you in this: {quote}.",
    "criteria.oneself": "What counts for me in this: {quote}.",
    "criteria.noticed": "You’d know it by this: {quote}.",
    "criteria.noticed.oneself": "I’d know it by this: {quote}.",
    "criteria.next": "Also: {quote}.",
    "criteria.more": "And: {quote}.",
    "deadline": "On timing, you said: {quote}.",
    "deadline.oneself": "On timing: {quote}.",
    "deadline.next": "And: {quote}.",
    "drivers": "What moves you, in your words: {quote}.",
    "drivers.oneself": "What lies behind it: {quote}.",
    "drivers.next": "On top of that: {quote}.",
    "drivers.more": "And: {quote}.",
    "situation": "Around it, things look like this: {quote}.",
    "situation.next": "Besides: {quote}.",
    "resources": "What is there already, or has been tried: {quote}.",
    "resources.next": "Also: {quote}.",
    "obstacles": "Where it could catch: {quote}.",
    "obstacles.next": "And this: {quote}.",
    "obstacles.more": "And: {quote}.",
    "alternatives": "One way that came up: {quote}.",
    "option.1": "One way would be: {quote}.",
    "option.2": "A second: {quote}.",
    "option.3": "A third: {quote}.",
    "option.4": "A fourth: {quote}.",
    "option.nothing": "Or it all stays as it is: {quote}.",
    "speaks_for": "What speaks for it: {quote}.",
    "speaks_for.next": "This too: {quote}.",
    "risk": "What is tricky about it: {quote}.",
    "risk.next": "This too: {quote}.",
    "risks": "You also gave me this to think about: {quote}.",
    "risks.oneself": "To be kept in mind: {quote}.",
    "risks.next": "And: {quote}.",
    "people": "Others belong to it too: {quote}.",
    "people.next": "And: {quote}.",
    "steps.partner": "On your side: {quote}.",
    "steps.partner.oneself": "On my side: {quote}.",
    "steps.asker": "On my side: {quote}.",
    "steps.asker.oneself": "On the other side: {quote}.",
    "steps.proposed": "I suggested: {quote}.",
    "steps.proposed.oneself": "It was suggested: {quote}.",
    "steps.next": "Besides: {quote}.",
    "steps.more": "And: {quote}.",
    "replied": "When I asked {question}, you said: {quote}.",
    "replied.oneself": "Asked {question}, I said: {quote}.",
    "confirmed": "This is how I played it back, and you agreed: {quote}.",
    "confirmed.oneself": "This is how it was played back, and I agreed: {quote}.",
    "endorsed": "On this, you wrote: {quote}.",
    "endorsed.oneself": "On this, I wrote: {quote}.",
    # Sentences into which the partner’s “that” leads
    "that.want": "You want that {quote}.",
    "that.want.oneself": "I want that {quote}.",
    "that.wish": "You’d like it if {quote}.",
    "that.wish.oneself": "I’d like it if {quote}.",
    "that.hope": "You hope that {quote}.",
    "that.hope.oneself": "I hope that {quote}.",
    "that.about": "For you it is about this: that {quote}.",
    "that.about.oneself": "For me it is about this: that {quote}.",
    "that.matters": "It matters to you that {quote}.",
    "that.matters.oneself": "It matters to me that {quote}.",
    "that.noticed": "You’d know it by this: that {quote}.",
    "that.noticed.oneself": "I’d know it by this: that {quote}.",
    # Questions where something isn’t sure
    "contradictory": "{topic}, I heard two things: {quote} and {other}. How do they go together?",
    "assumed": "I assumed: {quote}. Is that so?",
    "assumed.oneself": "It was assumed: {quote}. Is that so?",
    "assumed.steps": "I had suggested: {quote}. Would that suit you?",
    "assumed.steps.oneself": "It was suggested: {quote}. Does that suit me?",
    "vague": "You said {quote}. {ask}",
    "vague.oneself": "I said {quote}. {ask}",
    "vague.topic": "{topic}: {ask}",
    "topic.goal": "On where you want to get to",
    "topic.criteria": "On what counts",
    "topic.deadline": "On timing",
    "topic.drivers": "On what lies behind it",
    "topic.situation": "On what goes on around it",
    "topic.resources": "On what is there already",
    "topic.obstacles": "On what could get in the way",
    "topic.alternatives": "On the ways you are weighing",
    "topic.risks": "On what is tricky",
    "topic.people": "On who else belongs to it",
    "topic.steps": "On what happens next",
    "ask.number": "How could that be measured?",
    "ask.number.resources": "Is there a budget or another limit already?",
    "ask.name": "Who exactly is that?",
    "ask.date": "By when?",
    "ask.date.deadline": "What date do you have in mind, and why that one?",
    "ask.date.deadline.oneself": "What date do I have in mind, and why that one?",
    "ask.reason": "What would it be for?",
    "ask.reason.goal": "What should it change for you?",
    "ask.reason.deadline": "When would it be too late, and why?",
    "ask.example": "What would be an example?",
    "ask.example.oneself": "What would be an example?",
    "ask.example.goal": "What would that look like day to day?",
    "ask.example.goal.oneself": "What would that look like day to day?",
    "ask.partner_step": "And what would be on your side?",
    "ask.partner_step.oneself": "And what would be on my side?",
    "open.goal": "What should be different afterwards?",
    "open.criteria": "How would you notice that it had been worth it?",
    "open.criteria.oneself": "How would I notice that it had been worth it?",
    "open.deadline": "By when should it be finished and running, and why then?",
    "open.obstacles": "What could get in the way?",
    "open.people": "Who else on your side should we talk to?",
    "open.people.employee": "Who else should we talk to?",
    "open.people.oneself": "Who else should I talk to?",
    # What was left out, and why
    "left_out.judging": "judges somebody else",
    "left_out.private": "somebody else’s private matter",
    "left_out.someone": "names somebody else",
    "left_out.joke": "said in jest",
    "left_out.small_talk": "small talk",
    "left_out.confidential": "said in confidence",
    "left_out.inner": "kept back by you",
    "people.and": "and",
    "quote.open": "“",
    "quote.close": "”",
    # The form
    "form.head": "“This is how I understood you”, sentence by sentence.\nThe answer goes between the quotation marks behind answer:\n  right                         when the sentence is right\n  the sentence as it should be  when it should be put differently; to a question, the answer\n  (leave it empty)              when the sentence wasn’t talked about\nEverything else stays as it is.",
    "form.question": "a question",
}

# What a sentence can do without and stay the same: at its beginning, at its end. Nothing inside is touched.
FILLERS_BEFORE = r"(?:(?:hi|hello|hey|good morning|yeah|yes|yep|sure|absolutely|definitely|of course|great|perfect|thanks|thank you|exactly|that['’]s right|that makes sense|sounds good|well|so|and|but|oh|ooh|right|okay|ok|erm|um|uh|mm|honestly|to be honest|i mean|you know|look|listen|actually|basically|see|anyway|like|because|or|now|hmm|huh)\s*[,:;.…–-]+\s*|(?:and|but|or|well|erm|um|uh|because)\s+(?!so\b)|so\s+(?!far\b|much\b|many\b|long\b|on\b|of\b|that\b))+"
FILLERS_AFTER = r"(?:(?:\s*[,;:…–-]+\s*(?:yeah|right|you know|i guess|i mean|so|or|then|well|to be honest|if that makes sense|you see)|[\s,;:…–-]+(?:and|but|because|erm|um|uh))[\s.,!?…–-]*)+$"
# How one mends one’s words in the middle of talking: only at the beginning is it an answer.
MENDS = r"(?:(?:no|nah|wait|sorry|honestly)[,.] )+"
# What stands before a quote that begins behind a “but”; and words that open a subordinate clause.
CONTRAST_BEFORE = r"\b(?:but|although|though|however),?\s+$"
SUBORDINATE = r"\b(?:if|unless|that|whether|because|when|while|until|before|as long as)\b"
# Words by which a sentence hangs on the one before it.
BOUND = r"(?i:(?:that|this|these|those|it|they|he|she|him|her|them|then|so|which|both|also|only|such)\b(?!['’]?s? (?:a|an|the|no|some|always|been)\b))"
# A sentence of the partner that goes on with “that”; the carrying sentence takes up what comes before it.
THAT: tuple[tuple[str, str], ...] = (
    (r"(?:i|we) (?:really |just )?hope that ", "that.hope"),
    (r"it (?:really |just )?matters to (?:me|us) that ", "that.matters"),
    (r"what matters (?:to (?:me|us) )?is that ", "that.matters"),
    (r"(?:it's|it’s|it is) important to (?:me|us) that ", "that.matters"),
)
THAT_NOTICED = r"that "
NOTICED = r"\b(?:know|notice|tell|see|worth)\b"
SIGNS = r"\b(?:i|we)(?:['’]d| would) (?:know|notice|see)\b"

# Turned to the other person only where the forms are certain.
TURNED_BEGINS = r"(?:I|We)(?:['’](?:m|re)| am| are| was| were| had| need| want| have(?! to see)| can['’]?t| cannot| can| don['’]t| do not| haven['’]t| use| spend| lose| pay| run| own| sell| hope| plan| worry| prefer| expect| must| should|(?:['’]d| would)(?: really| also)? (?:like|love|prefer|rather|want|need)|['’]ve (?:already |also |always |never |only |just )*(?:been|had|got|tried|seen|used|lost|done|made|heard|worked|spent|looked|bought|had))(?: also| mainly| mostly| definitely| really| always| currently| usually| still)*\b"
TURNED_NEEDS = r"\b(?:i|we)\b"
NOT_TURNED = r"\b(?:us|me|myself|ourselves|mine|ours|you|your|yours|yourself|let['’]s|one|ones|says?|said|tell|told|think|guess|reckon|suppose|imagine|mean|know|kind of|sort of|well|(?<!['’]d )(?<!would )like|erm|um|uh|okay|yeah|honestly|basically|anyway|gonna|wanna|gotta|ain['’]t|here|right|what['’]s|now|oh|there['’]s|this|these|that['’]s|together|both|lad|wee|bit|dunno|aye|owt|meself|sorry|thanks|saying|sayin|kidding|supposed|stuff|feel|it['’]s)\b|[„“”\"…?!–;]|\b(?:he|she|they|it) (?:was|is|had|did)\b|\b(?:am|was) (?:i|we)\b|\bwe was\b|\bno sure\b|in['’](?= |$)|(?:,[^,]*){3}|, (?-i:[A-Z])[a-z]+$|\b(\w+), \1\b|\bta-ra\b"
TURNED: tuple[tuple[str, str], ...] = (
    (r"\bi['’]m\b", "you’re"),
    (r"\bi am\b", "you are"),
    (r"\bi was\b", "you were"),
    (r"\b(?:i|we)['’](re|ve|d|ll)\b", r"you’\1"),
    (r"\b(?:i|we)\b", "you"),
    (r"\b(?:my|our)\b", "your"),
)
WRITTEN_AS_SELF = r"\b(?:i|we|me|us|my|our|mine|ours)\b"

# What is said about others and doesn’t belong in a letter they might read.
# A word said only of people and never kindly; a word unkind when said of somebody; a private matter of somebody.
JUDGING = r"\b(?:useless|incompetent|lazy|stubborn|pig-?headed|bull-?headed|clueless|hopeless case|know-?it-?all|moron\w*|idiot\w*|stupid|fool|fools|muppet\w*|jerk|stingy|tight-?fisted|penny-?pincher|cheapskate|micromanag\w+|control freak|liar|liars|lies to|backstab\w+|gossip\w*|bully\w*|throws? (?:a )?(?:fit|tantrum)\w*|have a fit|drama queen|dead ?wood|two-?faced|passive-?aggressive|old-?school|dinosaur|in (?:the|a good|a bad|one of (?:his|her|their)) moods?|doesn['’]t (?:get it|have a clue|understand)|(?<!we )(?<!i )don['’]t have a clue|(?<!we )(?<!i )(?:has|have) no (?:idea|clue)|won['’]t love that|likes to say (?:he|she)|get rid of (?:him|her|them)|fire (?:him|her)|can['’]t stand (?:him|her|them)|don['’]t trust (?:him|her|them)|good luck to you|all talk|full of (?:himself|herself|it))\b"
JUDGING_SOMEONE = r"\b(?:difficult|slow|annoying|annoys|a nightmare|a pain|blocks|blocking|stonewall\w*|drags (?:his|her|their) feet|too old|too young|too soft|picky|fussy|petty|arrogant|vain|impatient|overwhelmed|out of (?:his|her|their) depth|unreliable|careless|sloppy|messed up|screwed up|blew it|weak|scared of|frightened of|wrote a three|hid it|hiding it)\b"
PRIVATE = r"\b(?:(?:is|was|[’']s|fell|seriously) (?:ill|sick)|off sick|cancer|stroke|heart attack|surgery|hip|burn-?out|burned out|depress\w+|therapy|drinks too|alcohol\w*|pregnan\w+|maternity|divorc\w+|affair|passed away|died|funeral|bankrupt|cried|crying|disciplinary|written warning|(?:his|her) salary)\b"
SELF = r"\b(?:i[’']m|i am|i was|we[’']re|we are|we were)\b"
SOMEONE = r"\b(?:(?-i:Dad|Mum|Mom|Grandad|Granddad|Grandma)|he|him|his|she|her|hers|mr|mrs|ms|(?:my|our|the) (?:\w+ )?(?:boss|manager|director|owner|partner|colleague\w*|husband|wife|dad|mum|mom|father|mother|brother|sister|son|daughter|lad|foreman|supervisor|cfo|ceo|cto|md))\b"
CONFIDENTIAL = r"\b(?:between (?:you and me|us|ourselves)|off the record|in confidence|confidential(?:ly)?|don['’]t (?:tell (?:anyone|anybody)|repeat (?:this|that)|quote me|write that)|keep (?:that|this) (?:to yourself|between us)|nobody (?:must know|knows (?:this|that|about))|not (?:really )?told (?:this|that) to anybody|you didn['’]t hear (?:that|it) from me|strictly speaking i shouldn['’]t)\b"
# What was meant for the moment only: in jest, or over coffee and at the door. “Only joking” is about what stands before it.
JOKING = r"\b(?:(?:i['’]m |was |just |only |i am )+(?:kidding|joking|teasing)|(?:just|only) a joke|in jest|tongue in cheek|pulling your leg|not serious|ha(?:ha)+)\b|(?:^|[.?!…] ?)(?:kidding|joking|joke)[,.!]"
SMALL_TALK = r"\b(?:(?:have|grab|get|fancy|want|take|like|need) (?:you |me |yourself )?(?:a |an |another |some |that |your |more )+(?:cup of |mug of )?(?:coffee|tea|brew|cuppa|biscuits?|cake)|safe (?:trip|journey|drive|flight)|have a (?:good|nice|lovely|great) (?:trip|journey|weekend|evening|holidays?|day|one)|(?:lovely|awful|terrible|horrible|foul|filthy|what) weather|get home (?:safe|safely|all right))\b"
# Doing nothing is a way too.
NOTHING = r"\b(?:(?:leave|keep|leaving|keeping) (?:\w+ ){1,3}(?:as (?:they are|it is|is)|the way (?:they are|it is))|do(?:ing)? nothing|stay(?:ing)? as we are|carry on as (?:we are|before|now)|wait and see|stick with what we have)\b"

# The title by which the asker calls the other in the talk.
TITLES = r"(?:Mr|Mrs|Ms|Miss|Dr)\.?"
TITLE_SHOWN: dict[str, str] = {"Mr": "Mr", "Mrs": "Mrs", "Ms": "Ms", "Miss": "Miss", "Dr": "Dr"}
FIRST_NAMES_GREET = True

RIGHT = r"(?:yes[,.]? ?)?(?:right|that(?:['’]s| is) (?:right|correct)|correct|yes|true|ok|okay)[.!]*"
WRONG = r"(?:no|wrong|not right|that(?:['’]s| is) (?:wrong|not right)|incorrect|delete|cross out)[.!]*"
