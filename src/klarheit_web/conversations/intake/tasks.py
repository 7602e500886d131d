"""Jobs that read many files and bring them in; their progress is the state of each file."""

from uuid import UUID

from django_tasks import task

from klarheit_web.conversations import erasing
from klarheit_web.conversations.intake import bringing, reading
from klarheit_web.conversations.models import Intake, IntakeFile


@task()
def read_files(intake: str, language: str) -> None:
    """Read what waits, one by one; an intake that was dropped meanwhile is left alone.

    language  "de", "en", or "" to have it detected
    """
    waiting = IntakeFile.objects.filter(intake=UUID(intake), state=IntakeFile.State.WAITING)
    while file := waiting.select_related("intake__owner").first():
        reading.read(file, language or None)
    erasing.afterwards()


@task()
def bring_files(intake: str) -> None:
    """Make conversations of what its owner agreed to; what was taken back meanwhile is left alone."""
    agreed = Intake.objects.filter(pk=UUID(intake), agreed__isnull=False).first()
    if agreed:
        bringing.bring_agreed(agreed)
