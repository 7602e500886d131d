"""The job that reads many files; its progress is the state of each."""

from uuid import UUID

from django_tasks import task

from klarheit_web.conversations import erasing
from klarheit_web.conversations.intake import reading
from klarheit_web.conversations.models import IntakeFile


@task()
def read_files(intake: str, language: str) -> None:
    """Read what waits, one by one; an intake that was dropped meanwhile is left alone.

    language  "de", "en", or "" to have it detected
    """
    waiting = IntakeFile.objects.filter(intake=UUID(intake), state=IntakeFile.State.WAITING)
    while file := waiting.select_related("intake__owner").first():
        reading.read(file, language or None)
    erasing.afterwards()
