"""Every setting in both languages, as a person answers it: what is asked in which order."""

from collections.abc import Callable

from klarheit import clarify
from klarheit.clarify.model import Dialogue

Begin = Callable[..., Dialogue]
Held = tuple[str, str, list[tuple[str, str]]]


def test_dialogue_asks_what_it_should_and_comes_to_its_end(held: Held, begun: Begin) -> None:
    setting, language, rows = held
    dialogue, asked = begun(setting, language), []
    for _, answer in rows:
        asked.append(clarify.prompt(dialogue).key)
        dialogue = clarify.answer(dialogue, answer)
    assert asked == [key for key, _ in rows]
    assert clarify.is_finished(dialogue)
