"""Writing the register and signing pairs."""

from django.db import transaction
from django.utils import timezone

from klarheit_web.accounts.models import Person
from klarheit_web.leadership.models import PairSigned, SteeringElement
from klarheit_web.leadership.steering import queries

MOST_PAIRS = 3
"""That pull apart, and as many that support each other: as many as the staff may name."""


def register(by: Person, kind: str, text: str) -> SteeringElement:
    """Write an element into the register of one's organisation."""
    return SteeringElement.objects.create(
        organisation=by.organisation, kind=kind, text=text, made_by=by, made_at=timezone.now()
    )


def retire(element: SteeringElement, by: Person) -> None:
    """Take an element out: it is asked about no more, and stays in what was said before."""
    element.retired_by, element.retired_at = by, timezone.now()
    element.save(update_fields=["retired_by", "retired_at"])


def take_back(element: SteeringElement) -> None:
    """Put a retired element back."""
    element.retired_by = element.retired_at = None
    element.save(update_fields=["retired_by", "retired_at"])


@transaction.atomic
def sign(
    leader: Person, first: str, second: str, *, pulls: bool, often: int, costly: int, example: str = ""
) -> PairSigned:
    """Name a pair under one's own name; naming it again replaces what one said of it.

    Raises ValueError for an element nobody knows, for one named twice, and beyond three pairs of a sort.
    """
    words = {element.key: element.words["de"] for element in queries.named(leader.organisation)}
    first, second = sorted((first, second))
    own = queries.signed_by(leader).select_for_update()
    others = [one for one in own if (one.first, one.second) != (first, second) and one.pulls == pulls]
    if first == second or not {first, second} <= words.keys() or len(others) >= MOST_PAIRS:
        raise ValueError(first, second)
    signed, _ = PairSigned.objects.update_or_create(
        leader=leader,
        first=first,
        second=second,
        defaults={
            "first_text": words[first],
            "second_text": words[second],
            "pulls": pulls,
            "often": often,
            "costly": costly,
            "example": example.strip(),
            "signed_at": timezone.now(),
        },
    )
    return signed


def take_back_pair(pair: PairSigned) -> None:
    """Take a signature back: the row is gone."""
    pair.delete()
