"""A talk turn by turn: what was asked, what came, and what it changed."""

from dataclasses import dataclass

from klarheit.moves.model import Move, Talk
from klarheit.practice.model import Reply, State
from klarheit.practice.play import Played
from klarheit.practice.transcript import spoken
from klarheit.practice.turn import begin


@dataclass(frozen=True, slots=True)
class Round:
    """One turn of the learner's, and the reply.

    number  counted from one
    before  what the counterpart had said just before
    asked   the learner's words, "" for silence
    moves   of these words; empty for silence
    prior   where the talk stood before
    place   index of the learner's turn in the talk, None for silence
    """

    number: int
    before: str
    asked: str
    reply: Reply
    prior: State
    moves: tuple[Move, ...] = ()
    place: int | None = None

    @property
    def trust(self) -> float:
        """What this turn changed in trust."""
        return self.reply.state.trust - self.prior.trust

    @property
    def patience(self) -> float:
        """What this turn changed in patience."""
        return self.reply.state.patience - self.prior.patience


@dataclass(frozen=True, slots=True)
class Course:
    """A whole talk and its rounds."""

    talk: Talk
    rounds: tuple[Round, ...]

    def text(self, move: Move) -> str:
        return self.talk.text(move)


def course(played: Played) -> Course:
    """The talk, heard once with the recogniser of the mirror, and its rounds."""
    heard = spoken(played.state, played.persona.name)
    states = (begin(played.persona, seed=played.state.seed), *(reply.state for reply in played.replies))
    asked = [number for number, said in enumerate(played.state.said) if said.side == "asker"]
    rounds = tuple(
        _round(number, heard.talk, heard.places[place], place, reply, prior)
        for number, (place, reply, prior) in enumerate(zip(asked, played.replies, states, strict=False), 1)
    )
    return Course(heard.talk, rounds)


def _round(number: int, talk: Talk, turn: int | None, place: int, reply: Reply, prior: State) -> Round:
    said = reply.state.said
    before = said[place - 1].text if place and said[place - 1].side == "partner" else ""
    moves = talk.moves_by_turn[turn] if turn is not None else ()
    return Round(number, before, said[place].text, reply, prior, moves, turn)
