"""Who was asked, what was answered, what was released: three rooms that no column joins."""

from klarheit_web.surveys.models.answers import Admission, Said, Sheet
from klarheit_web.surveys.models.release import Release
from klarheit_web.surveys.models.round import Invited, Member, Round, RoundQuerySet

__all__ = ["Admission", "Invited", "Member", "Release", "Round", "RoundQuerySet", "Said", "Sheet"]
