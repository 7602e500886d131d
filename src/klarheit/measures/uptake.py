"""`uptake`: how often the asker takes up what the partner has just said."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from klarheit.clarity.model import ClarityMap, Evidence
from klarheit.measures import figures
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement, Uptake
from klarheit.measures.remembered import once_per_talk
from klarheit.measures.stretches import Handover, handovers
from klarheit.moves.courtesies import is_check, is_courteous
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import content_lemmas, count_words, same_idea

KNOWN = Known("B", "education")
SUBSTANTIAL = 5  # words of a partner turn, as in the exchanges that Demszky et al. (2021) had annotated
# Words around the matter ("Thursday at two works for me"): nobody has to take them up, nor does by them.
FRAME = {"greeting", "farewell", "smalltalk", "agenda", "next_step", "commitment", "backchannel"}
GIVING_BACK = {"reflection", "summary"}
TAKING_UP = GIVING_BACK | {"tie.follow_up"}
TOLD = {None, "question.tag", "question.rhetorical", "question.leading"}  # forms that tell rather than ask
SELLING = {"pitch", "price"}
ASKING_ON = {"question.open", "question.narrow"}
ASKING_ON_WORDS = 3
ALIKE = 5  # letters that two words share at one end if they share an idea at all (`moves.words.same_idea`)


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    found = uptakes(talk)
    turns = [(uptake.asker or uptake.partner).turn for uptake in found]
    return figures.share("uptake", sum(uptake.taken for uptake in found), len(found), KNOWN, turns=turns)


@once_per_talk
def uptakes(talk: Talk) -> tuple[Uptake, ...]:
    """Every occasion to take something up, in the order of the talk, taken or passed over."""
    return tuple(
        _occasion(talk, handover)
        for handover in handovers(talk, to="asker")
        if _is_substantial(talk, handover)
    )


def takes_up(talk: Talk, handover: Handover) -> bool:
    """Whether the asker takes up a word or an idea of what the partner has just said, be it ever so short."""
    return _best_links(talk)[handover.answer.turns[0]] is not None


def takes_up_surely(talk: Talk, handover: Handover) -> bool:
    """Whether the asker takes it up in the partner's words, gives it back or asks on.

    A question with other words that only ties in with a short reply ("Nein." "Und Brandmelder?") does not.
    """
    link = _best_links(talk)[handover.answer.turns[0]]
    if link is None:
        return False
    return bool(link.fresh) or not GIVING_BACK.isdisjoint(link.move.labels) or _asks_on(talk, link.move)


def _is_substantial(talk: Talk, handover: Handover) -> bool:
    return any(
        talk.words_by_turn[turn] >= SUBSTANTIAL
        and any(_is_matter(talk, move) for move in talk.moves_by_turn[turn])
        for turn in handover.said.turns
    )


def _is_frame(move: Move) -> bool:
    return not FRAME.isdisjoint(move.labels)


def _is_matter(talk: Talk, move: Move) -> bool:
    """Whether there is something to take up: a question wants an answer instead, thanks want nothing."""
    if _is_frame(move) or move.form not in TOLD:
        return False
    return not is_courteous(talk.text(move), talk.conversation.language)


def _takes_part(talk: Talk, move: Move) -> bool:
    """Whether an asker's segment can take up: "How does that sound?" and "When are you free?" can't.

    Nor can a pitch or a price, whatever words of the partner's it uses: who sells doesn't listen just then.
    """
    if _is_frame(move) or "steps" in move.dimensions or _only_sells(move):
        return False
    return move.form is None or not is_check(talk.text(move), talk.conversation.language)


def _only_sells(move: Move) -> bool:
    return not SELLING.isdisjoint(move.labels) and TAKING_UP.isdisjoint(move.labels) and move.form in TOLD


def _occasion(talk: Talk, handover: Handover) -> Uptake:
    link = _best_links(talk)[handover.answer.turns[0]]
    if link is None:
        return Uptake(Evidence.of(talk, _richest(talk, handover)), None)
    partner = _quoted(talk, handover, link)
    return Uptake(Evidence.of(talk, partner), Evidence.of(talk, link.move), tuple(sorted(link.shared)))


@dataclass(frozen=True, slots=True)
class _Link:
    """An asker's segment that takes something up.

    shared  the partner's content words in it; fresh: those the asker had not just used
    """

    move: Move
    shared: frozenset[str]
    fresh: frozenset[str]
    listens: bool

    @property
    def strength(self) -> tuple[int, bool, int]:
        return len(self.fresh), self.listens, len(self.shared)


@once_per_talk
def _best_links(talk: Talk) -> dict[int, _Link | None]:
    """What the asker takes up best each time, by the turn in which the asker answers."""
    return {handover.answer.turns[0]: _best_link(talk, handover) for handover in handovers(talk, to="asker")}


def _best_link(talk: Talk, handover: Handover) -> _Link | None:
    """The segment of the asker's first turn that takes up most.

    A word that the asker had just brought in shows no listening, unless the move is one of listening.
    """
    said = frozenset[str]().union(*(_words(talk, move) for move in _said(talk, handover)))
    own = _lemmas(talk, handover.before.turns) if handover.before else frozenset()
    ends = _ends(said)
    answers = [move for move in talk.moves_by_turn[handover.answer.turns[0]] if _takes_part(talk, move)]
    links = [_link(talk, move, _shared(said, ends, _words(talk, move)), own) for move in answers]
    links = [link for link in links if link.fresh or link.listens]
    return max(links, key=lambda link: link.strength, default=None)


def _link(talk: Talk, move: Move, shared: frozenset[str], own: frozenset[str]) -> _Link:
    listens = not TAKING_UP.isdisjoint(move.labels) or _asks_on(talk, move)
    return _Link(move, shared, shared - own, listens)


def _asks_on(talk: Talk, move: Move) -> bool:
    """ "Und dann?", "How so?": a question with no word of its own asks about what was just said."""
    short = move.form in ASKING_ON and count_words(talk.text(move)) <= ASKING_ON_WORDS
    return short and not _words(talk, move)


def _shared(said: frozenset[str], ends: frozenset[str], answered: frozenset[str]) -> frozenset[str]:
    """The words of what was said that come back, as themselves or within a compound.

    Two that share an idea begin or end alike: looking at these only saves most comparisons.
    """
    same = said & answered
    if same:
        return same
    near = [word for word in answered if word[:ALIKE] in ends or word[-ALIKE:] in ends]
    return frozenset(a for b in near for a in said if same_idea(a, b))


def _ends(words: Iterable[str]) -> frozenset[str]:
    """The first and the last five letters of each word."""
    return frozenset(end for word in words for end in (word[:ALIKE], word[-ALIKE:]))


def _quoted(talk: Talk, handover: Handover, link: _Link) -> Move:
    """The partner's segment with most of the shared words; the latest of equals."""
    if not link.shared:
        return _richest(talk, handover)
    wanted = link.fresh or link.shared
    said = _said(talk, handover)
    return max(said, key=lambda move: (len(wanted & _words(talk, move)), move.turn, move.start))


def _richest(talk: Talk, handover: Handover) -> Move:
    """The partner's segment with most content words, the longest and then the first of equals."""
    return max(_said(talk, handover), key=lambda move: (len(_words(talk, move)), move.end - move.start))


def _said(talk: Talk, handover: Handover) -> list[Move]:
    """The partner's segments with something to take up; all of them when none has."""
    moves = list(chain.from_iterable(talk.moves_by_turn[turn] for turn in handover.said.turns))
    return [move for move in moves if _is_matter(talk, move)] or moves


def _lemmas(talk: Talk, turns: tuple[int, ...]) -> frozenset[str]:
    language = talk.conversation.language
    return frozenset(lemma for turn in turns for lemma in content_lemmas(talk.turns[turn].text, language))


def _words(talk: Talk, move: Move) -> frozenset[str]:
    """The lemmas of a segment."""
    return frozenset(content_lemmas(talk.text(move), talk.conversation.language))
