"""What was said so far, by step: the words, the lists, the choice."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from klarheit.clarify.answers import chosen, in_danger, in_full, is_open, items, means_nothing
from klarheit.clarify.model import Choice, Dialogue, Exchange
from klarheit.clarify.settings import Setting, Step, setting
from klarheit.languages import phrases

AGAIN = "+"
CARE = "care:"
DIFFER = "differ:"
ITEM = ":"
CHOSEN = "chosen"
"""What counts as the answer to a choice of the user's own list, whichever item it was."""

Manner = Literal["plain", "again", "differ", "care"]


class Place(NamedTuple):
    """What the key of an exchange stands for.

    step    None for "differ" and "care", and for a step the setting no longer has
    detail  the item of a list it is about, the dimension (differ), or the key (care)
    """

    manner: Manner
    step: Step | None
    detail: str = ""


class Ask(NamedTuple):
    """A question that is due.

    step    None for the manners "differ" and "care"
    item    of a list, that the question is about
    words   that made it due: the dangerous ones, or the two that differ
    """

    key: str
    manner: Manner = "plain"
    step: Step | None = None
    item: str = ""
    words: tuple[str, ...] = ()


def setting_of(dialogue: Dialogue) -> Setting:
    return setting(dialogue.setting, dialogue.language)


def place(dialogue: Dialogue, key: str) -> Place:
    """What a key stands for."""
    for mark, marked in _MARKS.items():
        if key.startswith(mark):
            return Place(marked, None, key.removeprefix(mark))
    step_id, _, item = key.partition(ITEM)
    steps = {step.id: step for step in setting_of(dialogue).steps}
    manner: Manner = "again" if step_id.endswith(AGAIN) else "plain"
    return Place(manner, steps.get(step_id.removesuffix(AGAIN)), item)


_MARKS: dict[str, Manner] = {CARE: "care", DIFFER: "differ"}
_ASKED: tuple[Manner, ...] = ("plain", "again")


def key_of(step: Step, item: str = "", manner: Manner = "plain") -> str:
    """The key of a step, or of one item of a list in it, asked first ("plain") or once more ("again")."""
    step_id = f"{step.id}{AGAIN if manner == 'again' else ''}"
    return f"{step_id}{ITEM}{item}" if step.each else step_id


def given(dialogue: Dialogue, key: str) -> Exchange | None:
    """The exchange with this key, or None while it was not asked."""
    return next((exchange for exchange in dialogue.exchanges if exchange.key == key), None)


def says_nothing(dialogue: Dialogue, exchange: Exchange) -> bool:
    """Whether it was passed over, or answered by "I don't know"."""
    return is_open(exchange.text, dialogue.language)


def is_care(exchange: Exchange) -> bool:
    return exchange.key.startswith(CARE)


def calls_for_care(dialogue: Dialogue) -> Iterator[Exchange]:
    """The exchanges whose words sound like danger to life."""
    for exchange in dialogue.exchanges:
        if exchange.text and not is_care(exchange) and in_danger(exchange.text, dialogue.language):
            yield exchange


def worth_telling(dialogue: Dialogue, exchange: Exchange) -> bool:
    """Whether words may be given back: they say something, and nothing that calls for care."""
    return (
        not is_care(exchange)
        and not says_nothing(dialogue, exchange)
        and not in_danger(exchange.text, dialogue.language)
    )


def spoken(dialogue: Dialogue, exchange: Exchange) -> str:
    """The answer in words: of a choice its text, whatever was typed."""
    step = place(dialogue, exchange.key).step
    if step and step.kind == "choice":
        choice = chosen(exchange.text, choices(dialogue, step))
        return in_full(exchange.text, choice) if choice else exchange.text
    return exchange.text


def words(dialogue: Dialogue, step: Step, item: str = "") -> tuple[str, ...]:
    """What the user said to a step, with what was added when asked once more; () when nothing.

    Of a list, its items.
    """
    found = (given(dialogue, key_of(step, item, manner)) for manner in _ASKED)
    told = [spoken(dialogue, one) for one in found if one and worth_telling(dialogue, one)]
    if step.kind == "list":
        told = [one for text in told for one in items(text, dialogue.language)]
    return tuple(" ".join(one.split()) for one in told)


def told(dialogue: Dialogue, into: str) -> tuple[str, ...]:
    """The words to all steps that go into one field of the outcome, in order."""
    steps = (step for step in setting_of(dialogue).steps if step.into == into and not step.each)
    return tuple(one for step in steps for one in words(dialogue, step))


def listed(dialogue: Dialogue, step_id: str) -> tuple[str, ...]:
    """The items of a list that are gone into one by one; of options, with that of leaving all as it is."""
    step = setting_of(dialogue).step(step_id)
    said = tuple(dict.fromkeys(words(dialogue, step)))
    if step.into != "options" or not said:
        return said[: step.items or None]
    nothing = [one for one in said if means_nothing(one, dialogue.language)]
    others = [one for one in said if one not in nothing][: step.items or None]
    return (*others, *(nothing[:1] or [phrases(dialogue.language, "clarify")["option.nothing"]]))


def choices(dialogue: Dialogue, step: Step) -> tuple[Choice, ...]:
    """What can be chosen at a step: items of the user's own list first."""
    own = listed(dialogue, step.choose_from) if step.choose_from else ()
    return (*(Choice(one, one) for one in own), *step.choices)


def choice_made(dialogue: Dialogue, step_id: str) -> str | None:
    """The key of what was chosen: `CHOSEN` for own items and words; "" if left open; None if not asked."""
    step = setting_of(dialogue).step(step_id)
    exchange = given(dialogue, step_id)
    if exchange is None:
        return None
    choice = chosen(exchange.text, choices(dialogue, step))
    if choice in step.choices and choice:
        return choice.key
    return CHOSEN if choice or worth_telling(dialogue, exchange) else ""
