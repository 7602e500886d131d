"""From a person's corrections to their supplement."""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

import numpy as np

from klarheit.conversation import Role
from klarheit.corrections.model import Correction
from klarheit.corrections.overlay import Corrected
from klarheit.moves.model import QUESTION_FORMS
from klarheit.moves.recognise import Reading
from klarheit.moves.supplement import Examples, Floats, Supplement, joined, learn, left_standing, words
from klarheit.moves.weights import Weights, weights

Heads = Mapping[str, tuple[tuple[str, ...], slice]]
# Of these exactly one label holds; of the others any number.
ONE_OF = ("move", "kind")
_IMPOSSIBLE = -60.0


def learn_from(talks: Iterable[Corrected]) -> Supplement:
    """The supplement of one person: learned anew from the corrections in these talks, and from nothing else.

    What they left standing in the same talks holds against it. Without corrections it changes nothing.
    """
    model = weights()
    none = _none(model)
    corrected = kept = none
    for talk in talks:
        if talk.placed:
            set_right, left = _examples(talk, model)
            corrected, kept = corrected.followed_by(set_right), kept.followed_by(left)
    return learn(corrected, kept, one_of(model), made_of(model))


def made_of(model: Weights) -> str:
    """Which weights these are: beside others a supplement means nothing."""
    return sha256(json.dumps(model.about, sort_keys=True).encode()).hexdigest()


def one_of(model: Weights) -> tuple[slice, ...]:
    """The columns of which exactly one holds."""
    return tuple(model.heads[head][1] for head in ONE_OF)


def _none(model: Weights) -> Examples:
    nothing = np.zeros((0, sum(len(labels) for labels, _ in model.heads.values())), np.float32)
    return Examples(joined([]), nothing, nothing)


def _examples(heard: Corrected, model: Weights) -> tuple[Examples, Examples]:
    """The corrected segments of a talk, and the others."""
    talk = heard.talk
    spans = [[(move.start, move.end) for move in row] for row in talk.moves_by_turn]
    read = Reading.of(talk.conversation, talk.sides, spans)
    if read.seen is None:
        return _none(model), _none(model)
    spoken, logits = words(read.seen, read.asks, model.vocabulary), possible(read)
    rows = {(turn, spans[turn][place][0]): row for row, (turn, place) in enumerate(sorted(read.worded))}
    told = {rows[at]: one for one in heard.placed if (at := (one.turn, one.start)) in rows}
    chosen = np.array(sorted(told), np.int32)
    wanted = [want(told[row], talk.side(told[row].turn), model.heads) for row in sorted(told)]
    others = np.setdiff1d(np.arange(len(read.asks), dtype=np.int32), chosen)
    set_right = Examples(spoken.choose(chosen), logits[chosen], np.array(wanted, np.float32))
    return set_right, left_standing(spoken.choose(others), logits[others], one_of(model))


def possible(read: Reading) -> Floats:
    """The logits of a talk, without the moves that only the other side makes."""
    logits = read.logits.copy()
    first = read.model.heads["move"][1].start
    for side, columns in read.model.not_of.items():
        logits[np.ix_(read.asks == side, first + columns)] = _IMPOSSIBLE
    return logits


def want(correction: Correction, side: Role, heads: Heads) -> Floats:
    """(labels,) 1 where a label holds, 0 where not, NaN where the correction is silent."""
    wanted = np.full(sum(len(labels) for labels, _ in heads.values()), np.nan, np.float32)
    said = correction.labels
    form = next((label for label in said if label in QUESTION_FORMS), None)
    _set(wanted, heads["move"], [form or said[0]])
    if form and side == "asker":
        _set(wanted, heads["kind"], [next((one for one in said if one.startswith("kind.")), "kind.none")])
        _set(wanted, heads["beside"], said)
        if any(one.startswith("tie.") for one in said):
            _set(wanted, heads["tie"], said)
        if correction.dimensions is not None:
            _set(wanted, heads["dimensions"], correction.dimensions)
    return wanted


def _set(wanted: Floats, head: tuple[tuple[str, ...], slice], holds: Sequence[str]) -> None:
    labels, columns = head
    wanted[columns] = [label in holds for label in labels]
