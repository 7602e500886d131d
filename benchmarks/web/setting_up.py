"""Django with the settings of KLARHEIT_FOLDER, and a secret where there is none. Imported first."""

import os
import secrets
from pathlib import Path

import django

FOLDER = Path(os.environ["KLARHEIT_FOLDER"])
SECRET = FOLDER / "secret"
FOLDER.mkdir(parents=True, exist_ok=True, mode=0o700)
if not SECRET.exists() and not os.environ.get("KLARHEIT_SECRET"):
    SECRET.touch(mode=0o600)
    SECRET.write_text(secrets.token_urlsafe(64))
os.environ["DJANGO_SETTINGS_MODULE"] = "klarheit_web.settings"
django.setup()
