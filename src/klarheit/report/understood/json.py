"""The page as a JSON value, versioned."""

from typing import Any

from klarheit.clarity.model import Evidence
from klarheit.report.understood.model import Sentence, Understood

Json = dict[str, Any]


def render(page: Understood) -> Json:
    """Everything on the page, and what was left out and why. Places in turns and characters."""
    return {
        "version": page.version,
        "language": page.language,
        "for": page.audience,
        "title": page.title,
        "subject": page.subject,
        "greeting": page.greeting,
        "opening": page.opening,
        "paragraphs": [
            {
                "key": paragraph.key,
                "heading": paragraph.heading,
                "sentences": [_sentence(sentence) for sentence in paragraph.sentences],
            }
            for paragraph in page.paragraphs
        ],
        "closing": page.closing,
        "farewell": page.farewell,
        "signature": page.signature,
        "left_out": [{"reason": left.reason, **_sentence(left.sentence)} for left in page.left_out],
    }


def _sentence(sentence: Sentence) -> Json:
    return {
        "id": sentence.id,
        "dimension": f"dimension.{sentence.dimension}",
        "text": sentence.text,
        "asks": sentence.asks,
        "evidence": [_evidence(evidence) for evidence in sentence.evidence],
    }


def _evidence(evidence: Evidence) -> Json:
    return {
        "turn": evidence.turn,
        "start": evidence.start,
        "end": evidence.end,
        "side": evidence.side,
        "quote": evidence.quote,
    }
