"""The debrief as plain values, for other programs."""

from typing import Any

from klarheit.practice.debrief import Debrief
from klarheit.practice.persona import Persona
from klarheit.practice.skills import Practised
from klarheit.report import json as mirror_json

VERSION = 1


def render(persona: Persona, found: Debrief, *, skill: Practised | None = None) -> dict[str, Any]:
    """Keys are those of `Debrief`; turns are the learner's, from one; the mirror is that of its schema."""
    return {
        "kind": "klarheit debrief",
        "version": VERSION,
        "persona": persona.id,
        "language": persona.language,
        "understood": found.understood,
        "guessed_fit": found.guessed_fit,
        "fits": found.fits,
        "facts": [
            {
                "fact": row.fact,
                "dimension": row.dimension,
                "known": row.known,
                "how": row.how,
                "turn": row.turn,
                "depth": row.depth,
            }
            for row in found.facts
        ],
        "moments": [
            {"kind": one.kind, "turn": one.turn, "quote": one.quote, "words": one.words}
            for one in found.moments
        ],
        "reasons": [
            {
                "turn": one.turn,
                "asked": one.asked,
                "came": one.came,
                "change": one.change,
                "why": list(one.why),
                "keys": [reason.key for reason in one.reasons],
            }
            for one in found.reasons
        ],
        "ways": [{"way": text, "reached": reached} for text, reached in found.ways],
        "truth": found.truth,
        "exercise": {"skill": found.exercise.skill, "why": found.exercise.why},
        "skill": _skill(skill),
        "mirror": mirror_json.render(found.mirror, persona.language) if found.mirror else None,
    }


def _skill(skill: Practised | None) -> dict[str, Any] | None:
    if skill is None:
        return None
    places = [{"turn": one.turn, "taken": one.taken, "quote": one.quote} for one in skill.places]
    return {"skill": skill.skill, "places": places}
