"""What the partner does: answer, tell, ask back, object, commit, refuse, doubt, listen (method, section 2).

The partner's words are quoted as a hypothesis, never read as a feeling.
"""

from types import ModuleType

from klarheit.languages import room
from klarheit.languages.cues import lowered
from klarheit.languages.memory import while_reading
from klarheit.moves.context import Context
from klarheit.moves.model import PARTNER
from klarheit.moves.words import count_words

_LONGEST_BACKCHANNEL = 5
_LONGEST_COURTESY = 14
_SHORTEST_STORY = 40
# So many signs of telling what happened in so many words make a turn a story.
_WORDS_PER_SIGN = 14
_NO_QUESTION = ("question.tag", "question.rhetorical")


def is_courteous(text: str, language: str) -> bool:
    """Whether a segment is nothing but thanks, assent or a name: nobody has to take it up."""
    short = text.count(" ") < _LONGEST_COURTESY
    return short and room(language, "partner").COURTEOUS.match(lowered(text).replace("?", " ")) is not None


def labels(text: str, context: Context) -> tuple[str, ...]:
    """The partner labels of one segment; empty for the asker's side."""
    if context.side != "partner":
        return ()
    if context.form and context.form not in _NO_QUESTION:
        return ("ask_back",)
    cues = room(context.language, "partner")
    said = lowered(text)
    if _only_listens(text, said, context, cues):
        return ("backchannel",)
    return (*_replies(said, context, cues), *_stands(said, cues))


def _only_listens(text: str, said: str, context: Context, cues: ModuleType) -> bool:
    """A short "yes" after a question is an answer; anywhere else it only says "I am listening"."""
    if context.after_question and context.index == 0:
        return False
    return text.count(" ") < _LONGEST_BACKCHANNEL and bool(cues.BACKCHANNEL.match(said))


def _replies(said: str, context: Context, cues: ModuleType) -> tuple[str, ...]:
    replies = []
    if context.after_question and not cues.NO_ANSWER.match(said):
        replies.append("answer")
    if _tells_story(context.turn, context.language):
        replies.append("story")
    return tuple(replies)


@while_reading(16)
def _tells_story(turn: str, language: str) -> bool:
    words = count_words(turn)
    if words < _SHORTEST_STORY:
        return False
    signs = room(language, "partner").NARRATING.findall(lowered(turn))
    return len(signs) * _WORDS_PER_SIGN >= words


def _stands(said: str, cues: ModuleType) -> tuple[str, ...]:
    """Where the partner stands; who refuses or doubts does not commit in the same breath."""
    heard = cues.CUES.find(said)
    if heard & {"refusal", "doubt"}:
        heard -= {"commitment"}
    if "commitment" in heard:
        heard -= {"objection"}
    return tuple(label for label in PARTNER if label in heard)
