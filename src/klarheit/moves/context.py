"""What a label function may know about a segment besides its own words."""

from dataclasses import dataclass

from klarheit.conversation import Role


@dataclass(frozen=True, slots=True)
class Context:
    """Where a segment stands.

    language           "de" or "en"
    side               who speaks the segment
    turn               the whole text of its turn
    before             text of the last turn of the other side, or None when that side has not spoken yet
    before_words       lemmas of the content words of `before`
    index, count       this segment is number `index` (from 0) of `count` segments in its turn
    form               the question form found ("question.open" …), or None when the segment is no question
    after_question     whether the last segment of the asker was a question: before this turn for the partner,
                       before this segment for the asker; the partner's turn is then a reply
    own                names of the asker's own organisation, lower case, as far as the asker has said them
    """

    language: str
    side: Role
    turn: str
    before: str | None = None
    before_words: frozenset[str] = frozenset()
    index: int = 0
    count: int = 1
    form: str | None = None
    after_question: bool = False
    own: frozenset[str] = frozenset()
