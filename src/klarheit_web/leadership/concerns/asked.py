"""What those concerned are asked later, without a name: did the answer hold? By the rules of every survey."""

from klarheit.survey.instrument import Instrument, Item, Level, Part
from klarheit_web.leadership.models import Held

HELD, SENTENCE = "concern.held", "concern.sentence"
VALUES = {Held.NOT.value: 1.0, Held.PARTLY.value: 2.0, Held.HELD.value: 3.0}
LEVELS = tuple(Level(value, {}) for value in VALUES.values())
QUESTIONS = (Item(HELD, "scale", {}, LEVELS, may_skip=False), Item(SENTENCE, "text", {}))
WHETHER_IT_HELD = Instrument("concern", {}, (Part("concern", {}, {}, QUESTIONS),), "", "", 1)
