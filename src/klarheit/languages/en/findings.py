"""Sentences about a talk: headline, what went well, places, one thing for next time."""

PHRASES = {
    # What became clear or stayed open, as a clause
    "clause.goal": "what this is really about for them",
    "clause.criteria": "how they would tell it worked",
    "clause.deadline": "when it has to be done",
    "clause.drivers": "what is driving them",
    "clause.situation": "what is going on around it",
    "clause.resources": "what there is to build on",
    "clause.obstacles": "what could get in the way",
    "clause.alternatives": "what else they are weighing",
    "clause.risks": "what they see as risky",
    "clause.people": "who else has a say",
    "clause.steps": "who does what by when",
    # Headline
    "headline.too_short": "The other person said only a little. What stands here is no more than a beginning.",
    "headline.nothing_clear": "A lot came up, but there is no firm ground to stand on yet.",
    "headline.one_clear": "By the end you knew {first}.",
    "headline.two_clear": "By the end you knew {first}, and {second}.",
    "headline.open": "{Dimension} stayed open.",
    "headline.contradictory": "As to {dimension}, two different things were said.",
    # What went well
    "succeeded.opened": "You asked once, and they talked: {words} words.",
    "succeeded.opened_dimension": "You asked once, and in {words} words they told you {dimension}.",
    "succeeded.taken_up": "You picked up a word of theirs, and they went on telling.",
    "succeeded.confirmed": "You gave back what you had understood, and they agreed. Now it is clear {dimension}.",
    # Places that may have felt like an interrogation or an agenda
    "interrogation": "Several questions in a row, short answers between them, and nothing picked up. It may have felt like being questioned.",
    "jumped_past_concern": "A concern was voiced here, and the conversation moved past it. How might that have landed?",
    "pitch_before_goal": "The pitch began here, before it was clear what this is about for them.",
    # One thing for next time
    "one_thing.jumped_past_concern": "When a concern comes up, stop for a moment and ask what exactly is behind it.",
    "one_thing.pitch_before_goal": "Before you show what you have, ask what should be different afterwards.",
    "one_thing.interrogation": "After two questions, give back once what you heard. Then ask the third.",
    "one_thing.leading": "When the answer is already on the tip of your tongue, ask without it.",
    "one_thing.stacked": "Ask one question. Then wait.",
    "one_thing.passed_over": "When a sentence like this comes, pick up one word of it before moving on.",
}
