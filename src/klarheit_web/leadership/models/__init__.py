"""What an organisation writes down about leading; each room of leadership has a file."""

from klarheit_web.leadership.models.concerns import (
    Concern,
    GatheringConcern,
    Held,
    Joined,
    UnsignedVerdict,
    Verdict,
)
from klarheit_web.leadership.models.council import AttackRun
from klarheit_web.leadership.models.guidelines import (
    Contribution,
    Guideline,
    GuidelineVersion,
    UnsignedContribution,
)
from klarheit_web.leadership.models.latitude import AskedLatitude, Granted, Guess, Handed
from klarheit_web.leadership.models.mix import MixGuess, MixShown, MixThoughts
from klarheit_web.leadership.models.premises import PremiseSheet
from klarheit_web.leadership.models.situation import Situation
from klarheit_web.leadership.models.steering import PairSigned, SteeringElement

__all__ = [
    "AskedLatitude",
    "AttackRun",
    "Concern",
    "Contribution",
    "GatheringConcern",
    "Granted",
    "Guess",
    "Guideline",
    "GuidelineVersion",
    "Handed",
    "Held",
    "Joined",
    "MixGuess",
    "MixShown",
    "MixThoughts",
    "PairSigned",
    "PremiseSheet",
    "Situation",
    "SteeringElement",
    "UnsignedContribution",
    "UnsignedVerdict",
    "Verdict",
]
