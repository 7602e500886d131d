"""The mirror as a JSON value, versioned; its shape is `docs/mirror.schema.json`."""

from collections.abc import Iterable
from typing import Any

from klarheit.clarity.facts import facts, worded
from klarheit.clarity.model import GROUPS, Entry, Evidence, NextQuestion, Option
from klarheit.corrections import Correction, Refusal, dump_one, dump_refusal
from klarheit.findings import sentence
from klarheit.findings.model import Finding
from klarheit.languages import phrases
from klarheit.measures.model import AskedQuestion, Measurement, Place, Uptake
from klarheit.mirror import Mirror
from klarheit.moves.model import Move, Talk

Json = dict[str, Any]
GROUP_OF = {dimension: group for group, dimensions in GROUPS.items() for dimension in dimensions}


def render(mirror: Mirror, language: str) -> Json:
    """Everything in a mirror, its sentences in "de" or "en". Times in seconds, places in characters."""
    talk, clarity = mirror.talk, mirror.clarity
    return {
        "version": mirror.version,
        "language": language,
        "conversation": _conversation(talk),
        "sides": {"askers": sorted(talk.sides.askers), "grounds": talk.sides.grounds},
        "moves": [_move(move) for move in talk.moves],
        "headline": [_finding(found, talk, language) for found in mirror.headline],
        "succeeded": [_finding(found, talk, language) for found in mirror.succeeded],
        "clarity": {
            "purpose": _evidence(clarity.purpose, talk) if clarity.purpose else None,
            "open_points": _dimensions(clarity.open_points),
            "set_aside": _dimensions(sorted(clarity.set_aside)),
            "entries": [_entry(entry, talk, language) for entry in clarity.entries],
            "options": [_option(option, talk) for option in clarity.options],
        },
        "next_questions": [_next_question(question, talk, language) for question in mirror.next_questions],
        "questions": [_asked(asked, talk) for asked in mirror.questions],
        "uptakes": [_uptake(uptake, talk) for uptake in mirror.uptakes],
        "places": [_place(place, talk, language) for place in mirror.places],
        "one_thing": _finding(mirror.one_thing, talk, language) if mirror.one_thing else None,
        "measurements": [_measurement(measured, language) for measured in mirror.measurements],
        "corrections": [_correction(one) for one in mirror.corrected],
        "supplemented": mirror.supplemented,
        "displaced_corrections": [_correction(one) for one in mirror.displaced],
        "refused": [_refusal(one) for one in mirror.refused],
        "displaced_refusals": [_refusal(one) for one in mirror.displaced_refusals],
    }


def _conversation(talk: Talk) -> Json:
    held = talk.conversation
    spoke = {turn.speaker: talk.sides.of(turn) for turn in held.turns}
    return {
        "language": held.language,
        "seconds": held.seconds,
        "notes": list(held.notes),
        "speakers": [
            {"id": speaker.id, "name": speaker.name, "side": spoke.get(speaker.id)}
            for speaker in held.speakers
        ],
        "turns": [
            {
                "speaker": turn.speaker,
                "side": talk.sides.of(turn),
                "start": turn.start,
                "end": turn.end,
                "text": turn.text,
            }
            for turn in held.turns
        ],
    }


def _dimensions(keys: Iterable[str]) -> list[str]:
    return [f"dimension.{key}" for key in keys]


def _move(move: Move) -> Json:
    return {
        "turn": move.turn,
        "start": move.start,
        "end": move.end,
        "labels": list(move.labels),
        "dimensions": _dimensions(move.dimensions),
        "confidence": move.confidence,
        "sure": move.sure,
    }


def _evidence(evidence: Evidence, talk: Talk) -> Json:
    """A quote with its place: `turns[turn].text[start:end] == quote`; `time` is the start of that turn."""
    return {
        "turn": evidence.turn,
        "time": talk.turns[evidence.turn].start,
        "start": evidence.start,
        "end": evidence.end,
        "side": evidence.side,
        "quote": evidence.quote,
    }


def _each(evidence: Iterable[Evidence], talk: Talk) -> list[Json]:
    return [_evidence(quote, talk) for quote in evidence]


def _finding(found: Finding, talk: Talk, language: str) -> Json:
    return {
        "key": found.key,
        "text": sentence(found, language),
        "fields": dict(found.fields),
        "evidence": _each(found.evidence, talk),
    }


def _place(place: Place, talk: Talk, language: str) -> Json:
    return {
        "key": place.key,
        "text": sentence(Finding(place.key), language),
        "evidence": _each(place.evidence, talk),
    }


def _entry(entry: Entry, talk: Talk, language: str) -> Json:
    return {
        "dimension": f"dimension.{entry.dimension}",
        "name": phrases(language, "clarity")[f"dimension.{entry.dimension}"],
        "group": GROUP_OF[entry.dimension],
        "state": entry.state,
        "source": entry.source,
        "missing": entry.missing,
        "confidence": entry.confidence,
        "sure": entry.sure,
        "evidence": [_stated(quote, talk, language) for quote in entry.evidence],
        "question": _evidence(entry.question, talk) if entry.question else None,
        "taken_up": entry.taken_up,
        "endorsed": list(entry.endorsed),
    }


def _stated(evidence: Evidence, talk: Talk, language: str) -> Json:
    """A quote of the map with the dates, amounts and names in it, normalised."""
    spoken = talk.conversation.language
    found = facts(evidence.quote, spoken)
    return {
        **_evidence(evidence, talk),
        "facts": [
            {"kind": one.kind, "text": one.text, "value": one.value, "worded": worded(one, language)}
            for one in found
        ],
    }


def _option(option: Option, talk: Talk) -> Json:
    return {
        "said": _evidence(option.said, talk),
        "speaks_for": _each(option.speaks_for, talk),
        "risks": _each(option.risks, talk),
    }


def _next_question(question: NextQuestion, talk: Talk, language: str) -> Json:
    return {
        "id": question.id,
        "dimension": f"dimension.{question.dimension}",
        "kind": question.kind,
        "text": question.text,
        "reason": question.reason,
        "evidence": _evidence(question.evidence, talk) if question.evidence else None,
    }


def _asked(asked: AskedQuestion, talk: Talk) -> Json:
    move = asked.move
    return {
        "question": _evidence(Evidence.of(talk, move), talk),
        "form": move.form,
        "confidence": move.confidence,
        "sure": move.sure,
        "kind": move.kind,
        "follows_up": "tie.follow_up" in move.labels,
        "dimensions": _dimensions(move.dimensions),
        "reply": asked.reply,
        "words": asked.words,
        "new_words": asked.new_words,
        "beside_median": asked.beside_median,
        "stacked": asked.stacked,
    }


def _uptake(uptake: Uptake, talk: Talk) -> Json:
    return {
        "partner": _evidence(uptake.partner, talk),
        "asker": _evidence(uptake.asker, talk) if uptake.asker else None,
        "taken": uptake.taken,
        "words": list(uptake.words),
    }


def _correction(correction: Correction) -> Json:
    named = correction.dimensions
    return {**dump_one(correction), "dimensions": None if named is None else _dimensions(named)}


def _refusal(refusal: Refusal) -> Json:
    """As it is written down; a dimension carries its name space here."""
    about = refusal.kind == "entry" and refusal.key in GROUP_OF
    return {**dump_refusal(refusal), "key": f"dimension.{refusal.key}" if about else refusal.key}


def _measurement(measured: Measurement, language: str) -> Json:
    table = phrases(language, "measures")
    interval = measured.interval
    return {
        "key": f"measure.{measured.key}",
        "name": table[f"{measured.key}.name"],
        "formula": table[f"{measured.key}.formula"],
        "value": measured.value,
        "unit": measured.unit,
        "numerator": measured.numerator,
        "denominator": measured.denominator,
        "n": measured.n,
        "minimum": measured.minimum,
        "interval": {"low": interval.low, "high": interval.high, "level": 0.9} if interval else None,
        "turns": list(measured.turns),
        "grade": measured.grade,
        "domain": measured.domain,
        "absent": measured.absent,
    }
