"""The heart: from a conversation to its mirror. What runs in which order, on one screen."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from klarheit import clarity, findings, measures, moves
from klarheit.clarity.model import ClarityMap, Endorsement, NextQuestion
from klarheit.conversation import Conversation
from klarheit.corrections import Correction, Refusal, Refused, correct, is_refused, refuse, refused_questions
from klarheit.findings.model import Finding
from klarheit.languages.memory import forgetting
from klarheit.measures.model import AskedQuestion, Measurement, Place, Uptake
from klarheit.moves.model import Talk
from klarheit.moves.supplement import Supplement

VERSION = 1


@dataclass(frozen=True, slots=True)
class Mirror:
    """Everything found out about one conversation: a plain value of which text, HTML, PDF and JSON are views.

    The order is the order of reading (method, section 4).

    corrected     the corrections that hold here
    displaced     those whose words no longer stand at their place: they changed nothing, and it is told
    supplemented  whether a person's supplement was used
    refused, displaced_refusals  the same of what a person refused in the mirror
    """

    talk: Talk
    headline: tuple[Finding, ...]
    succeeded: tuple[Finding, ...]
    clarity: ClarityMap
    next_questions: tuple[NextQuestion, ...]
    questions: tuple[AskedQuestion, ...]
    uptakes: tuple[Uptake, ...]
    places: tuple[Place, ...]
    one_thing: Finding | None
    measurements: tuple[Measurement, ...]
    corrected: tuple[Correction, ...] = ()
    displaced: tuple[Correction, ...] = ()
    supplemented: bool = False
    version: int = VERSION
    refused: tuple[Refusal, ...] = ()
    displaced_refusals: tuple[Refusal, ...] = ()


def mirror(
    conversation: Conversation,
    *,
    asker: str | Iterable[str] | None = None,
    not_today: Iterable[str] = (),
    corrections: Iterable[Correction] = (),
    supplement: Supplement | None = None,
    endorsed: Iterable[Endorsement] = (),
    setting: str = "customer",
    refused: Iterable[Refusal] = (),
) -> Mirror:
    """Mirror a conversation.

    asker        name or id of the speaker whose talk it is, or of several who held it together; found by role
                 words or by who asks when not given
    not_today    dimensions to set aside
    corrections  what people set right in this conversation, in the order in which they did
    supplement   what was learned from a person's corrections elsewhere (`corrections.learning.learn_from`)
    endorsed     what the partner agreed to, or corrected, in "So habe ich Sie verstanden"
    setting      who is asked next: "customer", "employee", "oneself"
    refused      what people do not let stand in the mirror of this conversation

    Raises NoMirrorPossible when fewer than two speakers are known or the asker is not among them.
    """
    with forgetting():
        heard = moves.hear(conversation, asker, supplement)
        corrected = correct(heard, corrections, supplement)
        found = _mirror(refuse(corrected.talk, refused), not_today, endorsed, setting)
        return replace(
            found,
            corrected=corrected.placed,
            displaced=corrected.displaced,
            supplemented=supplement is not None,
        )


def _mirror(
    heard: Refused, not_today: Iterable[str], endorsed: Iterable[Endorsement], setting: str
) -> Mirror:
    talk, refused = heard.talk, heard.placed
    clear = clarity.draw_map(talk, not_today=not_today, endorsed=endorsed)
    questions = measures.asked_questions(talk)
    uptakes = tuple(one for one in measures.uptakes(talk) if not is_refused(refused, "uptake", one.partner))
    places = tuple(
        one for one in measures.places(talk, clear) if not is_refused(refused, "place", one.evidence[0])
    )
    told = findings.tell(talk, clear, questions, uptakes, places, refused)
    return Mirror(
        talk=talk,
        headline=told.headline,
        succeeded=told.succeeded,
        clarity=clear,
        next_questions=clarity.next_questions(talk, clear, setting, refused_questions(refused)),
        questions=questions,
        uptakes=uptakes,
        places=places,
        one_thing=told.one_thing,
        measurements=measures.measure(talk, clear),
        refused=refused,
        displaced_refusals=heard.displaced,
    )
