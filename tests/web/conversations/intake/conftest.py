"""Small transcripts to bring in, and the client of the seller who does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cast import SignIn
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Intake

SAMPLES = Path(__file__).parents[3] / "transcripts"
NEW = "/intake/"
CONSENT = {"about": "customer", "asked": "yes", "keep_days": "90"}
Upload = Callable[..., Intake]


def words(number: int) -> bytes:
    """A short talk that is a little different each time."""
    return (
        f"Jana Reuter: Was hat Sie zu der Anfrage Nummer {number} bewogen?\n"
        "Eva Brandt: Die Nachtschicht ruft mich jede Woche an.\n"
        "Jana Reuter: Wen trifft das am meisten?\n"
        "Eva Brandt: Mich, und zwar nachts um drei.\n"
    ).encode()


def sample(name: str) -> SimpleUploadedFile:
    """A file of the repository's transcripts, as a browser sends it."""
    return SimpleUploadedFile(Path(name).name, (SAMPLES / name).read_bytes())


@pytest.fixture
def browser(seller: Person, sign_in: SignIn) -> Client:
    return sign_in(seller)


@pytest.fixture
def upload(browser: Client) -> Upload:
    """Send files as the form does, and give back the intake they became."""

    def sent(*files: SimpleUploadedFile, language: str = "") -> Intake:
        said = {"way": "files", "files-files": list(files), "files-language": language}
        answer = browser.post(NEW, said)
        assert answer.status_code == 302, answer.context["forms"]["files"].errors
        return Intake.objects.get(pk=answer["Location"].split("/")[2])

    return sent
