"""Where tests find what is not in the repository."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ["cast"]

ROOT = Path(__file__).parents[1]

settings.register_profile("repeatable", derandomize=True)
if not os.environ.get("KLARHEIT_NIGHTLY"):
    settings.load_profile("repeatable")  # the nightly run looks for new examples


@pytest.fixture(scope="session")
def shared_folder() -> Path:
    """Corpora and transcripts of others: KLARHEIT_CORPORA, by default `shared` beside the checkout."""
    folder = Path(os.environ.get("KLARHEIT_CORPORA", ROOT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"no corpora at {folder}: set KLARHEIT_CORPORA to the folder that holds them")
    return folder
