"""Reading across the tables of rounds. Nothing here reads an answer; only `actions.closing` does."""

from klarheit_web.surveys.queries.asked import Asked, asked_by_round, asked_in
from klarheit_web.surveys.queries.asking import asked_before, declared, invited_of, preview
from klarheit_web.surveys.queries.people import Candidate, Team, candidates, guests
from klarheit_web.surveys.queries.rounds import before, latest, released_for, rounds_for, tables_of
from klarheit_web.surveys.queries.shown import (
    GroupShown,
    PartShown,
    QuestionShown,
    groups_planned,
    groups_shown,
    minutes_needed,
    parts_shown,
)

__all__ = [
    "Asked",
    "Candidate",
    "GroupShown",
    "PartShown",
    "QuestionShown",
    "Team",
    "asked_before",
    "asked_by_round",
    "asked_in",
    "before",
    "candidates",
    "declared",
    "groups_planned",
    "groups_shown",
    "guests",
    "invited_of",
    "latest",
    "minutes_needed",
    "parts_shown",
    "preview",
    "released_for",
    "rounds_for",
    "tables_of",
]
