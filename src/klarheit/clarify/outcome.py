"""What a dialogue brought: the map and everything else, in the user's own words."""

from collections.abc import Iterator

from klarheit.clarify.answers import chosen, means_nothing, nobody
from klarheit.clarify.exchanges import (
    calls_for_care,
    choices,
    given,
    listed,
    says_nothing,
    setting_of,
    spoken,
    told,
    words,
    worth_telling,
)
from klarheit.clarify.hearing import as_talk, drawn
from klarheit.clarify.measures import measures
from klarheit.clarify.model import Circle, Dialogue, Link, Option, Outcome, Point, Side, Support
from klarheit.clarify.plan import left_out, next_ask
from klarheit.clarify.settings import Step, contacts
from klarheit.clarify.take_along import questions
from klarheit.languages import phrases
from klarheit.languages.memory import forgetting

COACH = ("coach.1", "coach.2", "coach.3")
_LINKS = 2
"""Links from which it is a circle."""
_SIDES: dict[str, Side] = {"mine": "mine", "theirs": "theirs"}


def outcome(dialogue: Dialogue) -> Outcome:
    """What the dialogue brought so far; it need not be finished."""
    with forgetting():
        return _outcome(dialogue)


def _outcome(dialogue: Dialogue) -> Outcome:
    circle = _circle(dialogue)
    decided = _decided(dialogue)
    return Outcome(
        setting=dialogue.setting,
        language=dialogue.language,
        day=dialogue.today,
        concern=_concern(dialogue),
        talk=as_talk(dialogue),
        clarity=drawn(dialogue),
        purpose=_one(dialogue, "purpose"),
        points=tuple(_points(dialogue, _shown_elsewhere(circle))),
        questions=questions(dialogue, setting_of(dialogue).take_along),
        why_i_ask=_one(dialogue, "why_i_ask"),
        criteria=told(dialogue, "criteria"),
        options=tuple(_options(dialogue)),
        tetralemma=tuple(_tetralemma(dialogue)),
        chosen=decided[0],
        decision=decided[1],
        find_out=_one(dialogue, "find_out"),
        circle=circle,
        measures=measures(dialogue),
        clearer=_clearer(dialogue) or _one(dialogue, "line"),
        support=_support(dialogue),
        finished=not dialogue.ended and next_ask(dialogue) is None,
    )


def _one(dialogue: Dialogue, into: str) -> str:
    """The words to a step of text; what was added when asked once more stands behind a dash."""
    return " – ".join(told(dialogue, into))


def _clearer(dialogue: Dialogue) -> str:
    """What is clearer now; "nothing" is no such thing, and stays open."""
    said = _one(dialogue, "clearer")
    return "" if means_nothing(said, dialogue.language) else said


def _concern(dialogue: Dialogue) -> str:
    earlier = _concern(dialogue.earlier) if dialogue.earlier else ""
    return _one(dialogue, "concern") or earlier or _one(dialogue, "line")


_OWN_FIELD = frozenset(
    "concern purpose why_i_ask criteria options for dangers needs position from_there decision find_out "
    "other mine theirs way_out noticed people what when if_then measure clearer line".split()
)


def _shown_elsewhere(circle: Circle | None) -> frozenset[str]:
    """What has a field of its own in the outcome; the words of a circle only where there is one."""
    return _OWN_FIELD if circle else _OWN_FIELD - {"mine", "theirs", "other", "way_out", "noticed"}


def _points(dialogue: Dialogue, elsewhere: frozenset[str]) -> Iterator[Point]:
    """What has no field of its own, and every step that was left open."""
    early = {step.id: evidence.quote for step, evidence in left_out(dialogue)}
    for step in setting_of(dialogue).steps:
        exchange = given(dialogue, step.id)
        said = words(dialogue, step) if not step.each else ()
        if step.id in early:
            yield Point(step.id, step.heading, (early[step.id],), "known", step.dimension)
        elif exchange and not said and says_nothing(dialogue, exchange):
            yield Point(step.id, step.heading, (), "open", step.dimension)
        elif said and step.into not in elsewhere:
            yield Point(step.id, step.heading, said, step.standing, step.dimension)


def _options(dialogue: Dialogue) -> Iterator[Option]:
    for options in (step for step in setting_of(dialogue).steps if step.into == "options"):
        about = [step for step in setting_of(dialogue).steps if step.each == options.id]
        for name in listed(dialogue, options.id):
            said = {step.into: words(dialogue, step, name) for step in about}
            yield Option(
                name=name,
                speaks_for=said.get("for", ()),
                dangers=said.get("dangers", ()),
                needs=said.get("needs", ()),
                is_nothing=means_nothing(name, dialogue.language),
            )


def _into(dialogue: Dialogue, into: str) -> Step | None:
    return next((step for step in setting_of(dialogue).steps if step.into == into), None)


def _tetralemma(dialogue: Dialogue) -> Iterator[tuple[str, str]]:
    """The position the user went to, as it is called, and what is to be seen from there."""
    step, there = _into(dialogue, "position"), _one(dialogue, "from_there")
    exchange = given(dialogue, step.id) if step else None
    if step and exchange and there and (choice := chosen(exchange.text, step.choices)):
        yield choice.text, there


def _decided(dialogue: Dialogue) -> tuple[str | None, str]:
    """The name of the option chosen, and the decision in words; neither while it waits."""
    step = _into(dialogue, "decision")
    exchange = given(dialogue, step.id) if step else None
    if step is None or exchange is None or not worth_telling(dialogue, exchange):
        return None, ""
    choice = chosen(exchange.text, choices(dialogue, step))
    if choice in step.choices:
        return None, ""
    return (choice.key if choice else None), spoken(dialogue, exchange)


def _circle(dialogue: Dialogue) -> Circle | None:
    links = tuple(_links(dialogue))
    if len(links) < _LINKS:
        return None
    way_out, noticed = _one(dialogue, "way_out"), _one(dialogue, "noticed")
    return Circle(_one(dialogue, "other"), links, way_out, noticed)


def _links(dialogue: Dialogue) -> Iterator[Link]:
    """Alternating, beginning with oneself: a link that was left open ends the chain."""
    due: Side = "mine"
    for step in setting_of(dialogue).steps:
        if step.into in _SIDES:
            said = words(dialogue, step)
            if not said or _SIDES[step.into] != due:
                return
            yield Link(due, " ".join(said))
            due = "theirs" if due == "mine" else "mine"


def _support(dialogue: Dialogue) -> Support | None:
    if not setting_of(dialogue).support and not any(calls_for_care(dialogue)):
        return None
    say = phrases(dialogue.language, "clarify")
    people = tuple(one for one in told(dialogue, "people") if not nobody(one, dialogue.language))
    return Support(people, tuple(say[key] for key in COACH), contacts(dialogue.language))
