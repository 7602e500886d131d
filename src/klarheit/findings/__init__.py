"""What is worth telling: the headline, what succeeded, one thing for the next talk."""

from collections.abc import Sequence
from dataclasses import dataclass

from klarheit.clarity.model import ClarityMap
from klarheit.corrections import Refusal
from klarheit.findings import headline, one_thing, succeeded
from klarheit.findings.model import Finding
from klarheit.findings.wording import sentence
from klarheit.measures.model import AskedQuestion, Place, Uptake
from klarheit.moves.model import Talk

__all__ = ["Finding", "Told", "sentence", "tell"]


@dataclass(frozen=True, slots=True)
class Told:
    """headline: one or two sentences; succeeded: at most two moments; one_thing: at most one habit."""

    headline: tuple[Finding, ...]
    succeeded: tuple[Finding, ...]
    one_thing: Finding | None


def tell(
    talk: Talk,
    clarity: ClarityMap,
    questions: tuple[AskedQuestion, ...],
    uptakes: tuple[Uptake, ...],
    places: tuple[Place, ...],
    refused: Sequence[Refusal] = (),
) -> Told:
    """Choose what to tell from everything found; what a person refused makes room for the next best."""
    return Told(
        headline=headline.compose(talk, clarity),
        succeeded=succeeded.moments(talk, clarity, questions, uptakes, refused),
        one_thing=one_thing.choose(talk, questions, uptakes, places, refused),
    )
