"""What is remembered of a conversation."""

from klarheit_web.conversations.models.conversation import Conversation, ConversationQuerySet, Partner
from klarheit_web.conversations.models.correction import MadeCorrection, MirrorPage
from klarheit_web.conversations.models.insight import Comment, Insight
from klarheit_web.conversations.models.intake import Intake, IntakeFile
from klarheit_web.conversations.models.passage import Passage
from klarheit_web.conversations.models.search import SearchEntry
from klarheit_web.conversations.models.understood import UnderstoodPage

__all__ = [
    "Comment",
    "Conversation",
    "ConversationQuerySet",
    "Insight",
    "Intake",
    "IntakeFile",
    "MadeCorrection",
    "MirrorPage",
    "Partner",
    "Passage",
    "SearchEntry",
    "UnderstoodPage",
]
