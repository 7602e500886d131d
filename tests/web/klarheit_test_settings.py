"""The application as it runs, with a folder of its own and a database for tests."""

import atexit
import os
import shutil
import tempfile

os.environ["KLARHEIT_FOLDER"] = tempfile.mkdtemp(prefix="klarheit-test-")
os.environ["KLARHEIT_SECRET"] = "only-for-tests-" * 4
os.environ["KLARHEIT_URL"] = "http://localhost"
os.environ["KLARHEIT_DATABASE"] = os.environ.get("KLARHEIT_TEST_DATABASE", "")

from klarheit_web.settings import *  # noqa: F403
from klarheit_web.settings import DATABASES, ENVIRONMENT, STORAGES

atexit.register(shutil.rmtree, ENVIRONMENT.folder, ignore_errors=True)

if not os.environ["KLARHEIT_DATABASE"]:
    # A file, as in use: write-ahead log and secure_delete behave as they do there.
    DATABASES["default"]["TEST"] = {"NAME": str(ENVIRONMENT.folder / "test.sqlite3")}
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True  # looked up when asked for, not for each new client
(ENVIRONMENT.folder / "static").mkdir()  # whitenoise wants it to be there
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # tests sign in often
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
