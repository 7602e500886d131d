"""How a question that is due is put: the question, why it is asked, what is taken up before it."""

from collections.abc import Iterable, Iterator, Mapping

from klarheit.clarify.answers import NAMED, means_nothing, nobody, shortly
from klarheit.clarify.exchanges import DIFFER, Ask, choices, is_care, place, setting_of, words
from klarheit.clarify.model import Choice, Dialogue
from klarheit.clarify.settings import contacts
from klarheit.languages import phrases

OPENS = 4
"""Sentences that say an answer may stay open; they take turns."""


def question(dialogue: Dialogue, ask: Ask) -> str:
    """The question itself, one sentence."""
    say = phrases(dialogue.language, "clarify")
    if ask.step:
        sentence = ask.step.again if ask.manner == "again" else ask.step.question
        return sentence.replace("{item}", shortly(ask.item, NAMED))
    if ask.manner == "care":
        stops = sum(map(is_care, dialogue.exchanges))
        return say[f"care.question.{1 + bool(stops)}"]
    dimension = ask.key.removeprefix(DIFFER)
    named = phrases(dialogue.language, "clarity")[f"dimension.{dimension}"]
    return say.get(f"differ.{dimension}", say["differ.any"]).format(dimension=named)


def why(dialogue: Dialogue, ask: Ask) -> str:
    """Why it is asked; said once for each step, so of a list only with the first item."""
    if ask.manner == "differ":
        return phrases(dialogue.language, "clarify")["differ.why"]
    if ask.step is None or ask.manner == "again" or _was_asked(dialogue, ask):
        return ""
    return ask.step.why


def hints(dialogue: Dialogue, ask: Ask) -> tuple[str, ...]:
    if ask.step is None or ask.manner == "again" or _was_asked(dialogue, ask) or not ask.step.hint:
        return ()
    return (ask.step.hint,)


def _was_asked(dialogue: Dialogue, ask: Ask) -> bool:
    """Whether the same step was asked about another item."""
    steps = (place(dialogue, exchange.key).step for exchange in dialogue.exchanges)
    return bool(ask.item) and ask.step in steps


def offered(dialogue: Dialogue, ask: Ask) -> tuple[Choice, ...]:
    """The choices, of a choice."""
    say = phrases(dialogue.language, "clarify")
    if ask.manner == "care":
        return (Choice("stop", say["care.stop"]), Choice("on", say["care.on"]))
    return choices(dialogue, ask.step) if ask.step and ask.step.kind == "choice" else ()


def takes_up(dialogue: Dialogue, ask: Ask) -> str:
    """The user's own words, given back before the question, or ""."""
    say = phrases(dialogue.language, "clarify")
    if ask.manner == "differ":
        one, other = (shortly(quote) for quote in ask.words)
        return say["differ"].format(one=one, other=other)
    if ask.step is None:
        return ""
    if ask.manner == "again":
        return _once_more(dialogue, ask, say)
    if not (ask.step.takes_up and ask.step.taken_up):
        return ""
    step = setting_of(dialogue).step(ask.step.takes_up)
    said = words(dialogue, step)
    last = said[0] if said and step.kind == "list" else said[-1:]
    return ask.step.taken_up.format(quoted=shortly("".join(last))) if said else ""


def _once_more(dialogue: Dialogue, ask: Ask, say: Mapping[str, str]) -> str:
    said = words(dialogue, ask.step, ask.item) if ask.step else ()
    if ask.step and ask.step.into == "options":
        ways = [one for one in said if not means_nothing(one, dialogue.language)]
        return say["once_more.one_item"] if ways else ""
    return say["once_more"].format(quoted=shortly(said[0])) if said else ""


def help_lines(language: str) -> tuple[str, ...]:
    """The helplines, one a line."""
    say = phrases(language, "clarify")
    return tuple(
        say["care.number"].format(name=one.name, numbers=say["care.numbers"].join(one.numbers), note=one.note)
        for one in contacts(language)
    )


def care_notice(language: str) -> tuple[str, ...]:
    """What is said when words sound like danger to life: warmly, plainly, with the numbers."""
    say = phrases(language, "clarify")
    return (
        say["care.heard"],
        say["care.plain"],
        *help_lines(language),
        say["care.emergency"],
        say["care.misread"],
    )


def still_there(language: str) -> tuple[str, ...]:
    """The numbers once more, when it does not stop again."""
    return (phrases(language, "clarify")["care.still"], *help_lines(language))


def may_stay_open(language: str, times: int) -> str:
    """That an answer may stay open; `times` it was said before."""
    return phrases(language, "clarify")[f"open.{1 + times % OPENS}"]


def already_told(language: str, told: Iterable[tuple[str, str]]) -> Iterator[str]:
    """What need not be asked since it was told: the heading of the step, the words that tell it."""
    say = phrases(language, "clarify")
    return (say["already_told"].format(heading=name, quoted=shortly(quote)) for name, quote in told)


def with_nobody(dialogue: Dialogue) -> str:
    """A kind word when there is nobody to talk to, where the way to help is shown; else ""."""
    here, last = setting_of(dialogue), dialogue.exchanges[-1:]
    step = place(dialogue, last[0].key).step if last else None
    if not (here.support and step and step.into == "people" and last[0].text):
        return ""
    return phrases(dialogue.language, "clarify")["nobody"] if nobody(last[0].text, dialogue.language) else ""
