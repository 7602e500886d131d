"""How the asker listens: reflection, summary, affirmation, backchannel, purpose (method, section 2)."""

from klarheit.languages import room
from klarheit.languages.cues import lowered
from klarheit.languages.memory import while_reading
from klarheit.moves.context import Context
from klarheit.moves.words import content_lemmas, same_idea

_LONGEST_BACKCHANNEL = 8
_LONGEST_ECHO = 30
_LONGEST_CHECK = 16
_LONGEST_BARE_ECHO = 8
_SHORTEST_REPEAT = 3
_CONCLUDING = ("about_partner", "about_others", "therefore")
_LABELS = ("reflection", "summary", "affirmation", "purpose")
_SOUNDS_LIKE_QUESTION = ("question.tag", "question.closed")
_REAL_QUESTIONS = ("question.open", "question.narrow", "question.choice", "question.leading")


def is_check(text: str, language: str) -> bool:
    """Whether a question only asks for a nod or offers help: "How does that sound?", "Passt das für Sie?"."""
    return (
        text.count(" ") < _LONGEST_CHECK and room(language, "listening").CHECK.match(_asked(text)) is not None
    )


def _asked(text: str) -> str:
    return lowered(text).replace("?", " ")


@while_reading(64)
def labels(text: str, context: Context) -> tuple[str, ...]:
    """The listening labels of one segment; empty for the partner's side.

    The cues follow what motivational interviewing codes as reflective listening, worded anew for sales talk.
    """
    if context.side != "asker":
        return ()
    language = room(context.language, "listening")
    said = lowered(text)
    words = text.count(" ") + 1
    if words <= _LONGEST_BACKCHANNEL and language.BACKCHANNEL.match(said):
        return () if context.form else ("backchannel",)
    cues = language.CUES.find(said)
    if "summary" not in cues and _reflects(text, words, context, cues):
        cues |= {"reflection"}
    elif "reflection" in cues:
        cues -= {"reflection"}
    return tuple(
        label for label in _LABELS if label in cues and not (context.form and label == "affirmation")
    )


def _reflects(text: str, words: int, context: Context, cues: frozenset[str]) -> bool:
    """Gives back a word or the meaning of what the partner said: by a cue or by an echo."""
    if context.before is None or context.form in _REAL_QUESTIONS:
        return False
    if "reflection" in cues:
        return True
    if "affirmation" in cues:
        return False
    if context.form and context.form not in _SOUNDS_LIKE_QUESTION:
        return False
    if "reflection_start" in cues:
        return True
    return words <= _LONGEST_ECHO and (_repeats(text, words, context) or _echoes(text, words, context, cues))


def _echoes(text: str, words: int, context: Context, cues: frozenset[str]) -> bool:
    """An echo of one word is enough after "so" and its like, or when nothing but the echo is said."""
    if words > _LONGEST_BARE_ECHO and cues.isdisjoint(_CONCLUDING):
        return False
    content = content_lemmas(text, context.language)
    taken = [word for word in content if _heard(word, context.before_words)]
    if not taken:
        return False
    if len(taken) == len(content) and words <= 2 * len(content) + 2:
        return "no_echo" not in cues
    if "about_others" in cues:
        return True
    if len(taken) > 1:
        return not cues.isdisjoint(_CONCLUDING)
    return {"about_partner", "also"} <= cues


def _heard(word: str, before: frozenset[str]) -> bool:
    return word in before or any(same_idea(word, heard) for heard in before)


def _repeats(text: str, words: int, context: Context) -> bool:
    """At least three words of the partner, word for word."""
    return words >= _SHORTEST_REPEAT and lowered(text).strip(" .,!?…-") in lowered(context.before or "")
