"""By which words an English-speaking partner speaks of a dimension, and which words only sound like it."""

import pytest

from klarheit.clarity.statements import WEAK, telling

SAID = {
    "goal": (
        "We want to cut our waste in half.",
        "I'd like to build a retirement fund.",
        "Our goal is a warehouse without paper.",
        "We're hoping to reduce the number of call-outs.",
        "I want to be able to ring any shop on a Saturday.",
        "What I really want is a number I can trust.",
    ),
    "criteria": (
        "It's important that the nurses can use it with gloves on.",
        "It has to work without wi-fi.",
        "I need something that fits under the counter.",
        "We'd prefer to stay within thirty minutes of work.",
        "A good school district is a must for us.",
        "If I saw ten of them in a month, I'd know it had changed.",
        "As long as nobody gets told off.",
    ),
    "deadline": (
        "It has to be running by the end of March.",
        "We need it before Christmas.",
        "We're hoping to move within the next three to six months.",
        "Our lease runs out in June.",
        "The hard deadline is the first of May.",
        "I'd want it all sorted before the warm weather.",
    ),
    "drivers": (
        "The main reason is that people keep leaving.",
        "We're losing two hours a day.",
        "We've been struggling with this for a year.",
        "It takes forever to get anyone on the phone.",
        "That's why we're looking at this now.",
        "I reckon it's costing us thirty thousand.",
        "The prices keep going up.",
        "My main concern right now is managing debt.",
        "Just last month, we had a major delay.",
    ),
    "situation": (
        "We've twenty-three shops.",
        "Currently we do it all on paper.",
        "We use a spreadsheet for the rota.",
        "Right now I'm doing the night shifts myself.",
        "I have a 401k with my employer.",
        "We're a family business with two clinics.",
        "I have a local pharmacy and a doctor I see regularly.",
        "I have some student loans and a mortgage.",
    ),
    "resources": (
        "We've tried third-party tools.",
        "Our budget is around three thousand a month.",
        "We looked into it and tried tablets in 2022.",
        "My idea was to start with two shops.",
        "We could spend up to five thousand.",
        "We have somebody in-house who knows the system.",
    ),
    "obstacles": (
        "I'm a bit worried about the cost.",
        "I'm not sure whether the team will take to it.",
        "My main concern is the fit.",
        "It seems quite expensive.",
        "We don't have the time for a long project.",
        "Our plant manager won't love that.",
    ),
    "alternatives": (
        "We're also talking to two other providers.",
        "Or we do nothing.",
        "We could also repair the old ones.",
        "The alternative is to build it ourselves.",
        "We might just stay with what we have.",
        "I've been looking through a few other agents.",
    ),
    "risks": (
        "There's a risk that we lose data.",
        "I'm afraid it might break down on a Saturday.",
        "What if it goes wrong?",
        "In the worst case we lose the contract.",
        "We can't afford any downtime.",
        "We got burned before.",
        "I'm worried about overpaying.",
        "What if we experience more downtime?",
        "Just that we might end up wasting time again.",
    ),
    "people": (
        "My boss has to sign it.",
        "I'll have to talk to my wife.",
        "The board makes the decision.",
        "I need to run it by our accountant.",
        "It needs approval from head office.",
        "I have the final say.",
    ),
    "steps": (
        "I'll send you the list by Friday.",
        "Thursday at two works for me.",
        "I'll talk to Alan next week.",
        "Let's schedule a call.",
        "Tomorrow afternoon should work.",
        "I'll have a word with a few people.",
        "Can we do it on Tuesday afternoon?",
        "I'm available on Thursday afternoon.",
    ),
}
# What sounds like the dimension named, and is not.
ONLY_SOUNDS_LIKE = (
    ("I'd like to hear more about that.", "goal"),
    ("I want to think about it.", "goal"),
    ("I need to ask you something.", "goal"),
    ("I'd like to have it within the next week.", "goal"),
    ("We're hoping to buy within six months.", "goal"),
    ("We need to move in within the next three months.", "goal"),
    ("I've been looking at your website.", "goal"),
    ("Because there have to be ten.", "criteria"),
    ("My main concern right now is managing debt.", "obstacles"),
    ("They seem high compared to others.", "alternatives"),
    ("That's an important point.", "criteria"),
    ("I was there in March.", "deadline"),
    ("By the way, it rained.", "deadline"),
    ("No problem.", "drivers"),
    ("We had a laugh.", "situation"),
    ("Right now is fine.", "situation"),
    ("I tried to ring you.", "goal"),
    ("That's a good idea.", "resources"),
    ("No problem at all.", "obstacles"),
    ("Thank you for addressing my concerns.", "obstacles"),
    ("On the other hand, yes.", "alternatives"),
    ("No risk, you say.", "risks"),
    ("I'm afraid so.", "risks"),
    ("My wife is watching television.", "steps"),
    ("People say that.", "people"),
)


def said(text: str) -> set[str]:
    return {key.removesuffix(WEAK) for key in telling(text, "en")}


@pytest.mark.parametrize(
    ("text", "dimension"), [(text, key) for key, texts in SAID.items() for text in texts]
)
def test_sentence_speaks_of_its_dimension(text: str, dimension: str) -> None:
    assert dimension in said(text)


@pytest.mark.parametrize(("text", "dimension"), ONLY_SOUNDS_LIKE)
def test_sentence_that_only_sounds_like_it_does_not(text: str, dimension: str) -> None:
    assert dimension not in said(text)


def test_product_wish_is_only_a_weak_goal() -> None:
    assert set(telling("I'm looking for a winter jacket.", "en")) == {"goal" + WEAK}


def test_worry_about_a_risk_is_no_obstacle_besides() -> None:
    assert said("I'm worried about the risks involved.") == {"risks"}
