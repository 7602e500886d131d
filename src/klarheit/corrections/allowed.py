"""Which labels a segment may carry, on which side, and what stands together (method, section 2)."""

from collections.abc import Iterable

from klarheit.conversation import Role
from klarheit.errors import KlarheitError
from klarheit.moves.model import (
    LABELS,
    LISTENING,
    PARTNER,
    PROCESS,
    QUESTION_FORMS,
    QUESTION_KINDS,
    QUESTION_TIES,
    TELLING,
)

BESIDE_A_QUESTION = (
    "advice", "pitch", "pressure", "reflection", "agenda", "next_step", "smalltalk", "greeting", "summary",
    "price", "ask_back",
)  # fmt: skip
_ALLOWED: dict[Role, frozenset[str]] = {
    "asker": frozenset((*QUESTION_FORMS, *QUESTION_KINDS, *QUESTION_TIES, *LISTENING, *TELLING, *PROCESS)),
    "partner": frozenset((*QUESTION_FORMS, *PARTNER, *PROCESS)),
}
_ORDER = {label: place for place, label in enumerate(LABELS)}
_GROUPS = ("question.", "kind.", "tie.")


def named(word: str) -> str:
    """The label meant by its key or the last part of it: "open" is "question.open".

    Raises KlarheitError "label_unknown" (label, known).
    """
    wanted = word.strip().lower()
    for label in LABELS:
        if wanted in (label, label.rpartition(".")[2]):
            return label
    raise KlarheitError("label_unknown", label=word, known=tuple(short(label) for label in LABELS))


def short(label: str) -> str:
    """The last part of a label, which tells it from all others."""
    return label.rpartition(".")[2]


def settle(labels: Iterable[str], side: Role) -> tuple[str, ...]:
    """The labels of one segment in their order, if they may stand together.

    A partner's question is `ask_back` as well. Raises KlarheitError: "labels_none"; "label_twice" (labels)
    for two forms, kinds or ties; "label_needs_form" (label) for what only a question can be;
    "label_not_asker", "label_not_partner" (label); "label_not_beside" (label) for what no question is as
    well; "labels_several" (labels) when what is no question gets more than one.
    """
    chosen = tuple(dict.fromkeys(labels))
    asks = any(label in QUESTION_FORMS for label in chosen)
    if not chosen:
        raise KlarheitError("labels_none")
    if side == "partner" and asks:
        chosen = tuple(dict.fromkeys((*chosen, "ask_back")))
    _check_groups(chosen, asks)
    _check_side(chosen, side)
    others = _plain(chosen)
    if not asks and len(others) > 1:
        raise KlarheitError("labels_several", labels=others)
    for label in others if asks else ():
        if label not in BESIDE_A_QUESTION:
            raise KlarheitError("label_not_beside", label=label)
    return tuple(sorted(chosen, key=_ORDER.__getitem__))


def _check_groups(labels: tuple[str, ...], asks: bool) -> None:
    for group in _GROUPS:
        found = [label for label in labels if label.startswith(group)]
        if len(found) > 1:
            raise KlarheitError("label_twice", labels=tuple(map(short, found)))
        if found and not asks:
            raise KlarheitError("label_needs_form", label=short(found[0]))
    if not asks and "ask_back" in labels:
        raise KlarheitError("label_needs_form", label="ask_back")


def _check_side(labels: tuple[str, ...], side: Role) -> None:
    for label in labels:
        if label in _ALLOWED[side]:
            continue
        if side == "asker":
            raise KlarheitError("label_not_asker", label=short(label))
        raise KlarheitError("label_not_partner", label=short(label))


def _plain(labels: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(label for label in labels if not label.startswith(_GROUPS))
