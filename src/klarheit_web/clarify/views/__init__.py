"""The first screen, the dialogue with oneself, lines and partners. Only their owner ever sees them."""

from klarheit_web.clarify.views.first_screen import today

__all__ = ["today"]
