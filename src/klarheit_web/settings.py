"""Django's settings. What an operator decides comes from `environment`; the rest is the same everywhere."""

from pathlib import Path
from typing import Any

import dj_database_url
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

import klarheit.report
from klarheit_web import environment

ENVIRONMENT = environment.read()
HERE = Path(__file__).parent
REPORT = Path(klarheit.report.__file__).parent

DEBUG = False
SECRET_KEY = ENVIRONMENT.secret
ALLOWED_HOSTS = [ENVIRONMENT.host, *(environment.LOOPBACK if not ENVIRONMENT.is_https else ())]
ROOT_URLCONF = "klarheit_web.urls"
WSGI_APPLICATION = "klarheit_web.wsgi.application"

INSTALLED_APPS = [
    "klarheit_web.pages",
    "klarheit_web.accounts",
    "klarheit_web.conversations",
    "klarheit_web.clarify",
    "klarheit_web.practice",
    "klarheit_web.surveys",
    "klarheit_web.leadership",
    "klarheit_web.privacy",
    "klarheit_web.people",
    "klarheit_web.api",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.forms",
    "csp",
    "django_tasks",
    "django_tasks_db",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "klarheit_web.surveys.answering.nobody.as_nobody",  # before anything reads a cookie
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "klarheit_web.accounts.middleware.SignInFirst",  # every page is closed unless it says otherwise
    "klarheit_web.accounts.middleware.own_language",
    "klarheit_web.pages.middleware.keep_nothing",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["klarheit_web.pages.templatetags.look"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csrf",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "klarheit_web.accounts.context.roles",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- Database -------------------------------------------------------------------------------------------
SQLITE = {
    # Deleted words are overwritten in the file; the write-ahead log is truncated by `privacy.actions`.
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;",
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
}
DATABASES: dict[str, Any] = {
    "default": dj_database_url.parse(ENVIRONMENT.database, conn_max_age=60, conn_health_checks=True)
    if ENVIRONMENT.database
    else {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ENVIRONMENT.folder / "klarheit.sqlite3",
        "OPTIONS": SQLITE,
        "CONN_MAX_AGE": 60,
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Jobs: arguments are ids, nothing is returned (architecture, "Chosen parts") --------------------------
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

# --- Accounts -------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("name", "email")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "today"
ACCOUNT_ADAPTER = "klarheit_web.accounts.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # an invitation has proved the address; a changed one is verified by link
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"  # noqa: S105 - a path
PASSWORD_RESET_TIMEOUT = 3600
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False  # every other session ends, this one goes on
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_SESSION_REMEMBER = None
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,5/5m/key", "recover": "10/h/ip"}
ACCOUNT_FORMS = {
    "login": "klarheit_web.accounts.forms.signing_in.LoginForm",
    "reauthenticate": "klarheit_web.accounts.forms.signing_in.ReauthenticateForm",
    "change_password": "klarheit_web.accounts.forms.signing_in.ChangePasswordForm",
    "set_password": "klarheit_web.accounts.forms.signing_in.SetPasswordForm",
    "reset_password": "klarheit_web.accounts.forms.signing_in.ResetPasswordForm",
    "reset_password_from_key": "klarheit_web.accounts.forms.signing_in.ResetPasswordKeyForm",
}
SOCIALACCOUNT_ADAPTER = "klarheit_web.accounts.adapters.SocialAccountAdapter"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False  # whoever runs the identity provider can't become somebody
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = False
SOCIALACCOUNT_AUTO_SIGNUP = False
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_PROVIDERS = environment.identity_providers(ENVIRONMENT.oidc)
MFA_ADAPTER = "klarheit_web.accounts.adapters.MFAAdapter"
MFA_FORMS = {
    "authenticate": "klarheit_web.accounts.forms.second_step.AuthenticateForm",
    "reauthenticate": "klarheit_web.accounts.forms.second_step.ReauthenticateForm",
    "activate_totp": "klarheit_web.accounts.forms.second_step.ActivateTOTPForm",
    "add_webauthn": "klarheit_web.accounts.forms.second_step.AddPasskeyForm",
    "edit_webauthn": "klarheit_web.accounts.forms.second_step.EditPasskeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Klarheit"
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not ENVIRONMENT.is_https
USERSESSIONS_TRACK_ACTIVITY = False
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if ENVIRONMENT.is_https else 0  # attempts are counted for each visitor
SESSION_COOKIE_AGE = 14 * 24 * 3600
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "klarheit_cache",  # counts attempts to sign in, across processes
    }
}

# --- Safety ---------------------------------------------------------------------------------------------
SECURE_SSL_REDIRECT = False  # the proxy in front does
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENVIRONMENT.is_https else None
SECURE_HSTS_SECONDS = 31_536_000 if ENVIRONMENT.is_https else 0
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = ENVIRONMENT.is_https
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_AGE = None  # gone with the browser, also where somebody without an account answers
CSRF_TRUSTED_ORIGINS = [ENVIRONMENT.url]
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF, *([ENVIRONMENT.oidc.origin] if ENVIRONMENT.oidc else [])],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
FILE_UPLOAD_MAX_MEMORY_SIZE = 64 * 2**20  # a transcript never touches the disk outside the database
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 2**20
DATA_UPLOAD_MAX_NUMBER_FILES = 2_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]

# --- Language and time ----------------------------------------------------------------------------------
LANGUAGE_CODE = "de"
LANGUAGES = [("de", _("German")), ("en", _("English"))]
USE_I18N = USE_TZ = True
TIME_ZONE = ENVIRONMENT.time_zone

# --- Files ----------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = ENVIRONMENT.folder / "static"
STATICFILES_DIRS = [("report", REPORT / "styles"), ("report", REPORT / "fonts")]
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.InMemoryStorage"
    },  # no file of a person lies on the disk
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = False
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

# --- Mail: without KLARHEIT_MAIL nothing is sent, links are handed over ------------------------------------
DEFAULT_FROM_EMAIL = SERVER_EMAIL = ENVIRONMENT.sender
EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if ENVIRONMENT.is_https else "http"
vars().update(environment.mail(ENVIRONMENT.mail))

# --- Logs: who, when, which page; never words -------------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"wordless": {"()": "klarheit_web.pages.logs.Wordless"}},
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["wordless"]}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        "django.security.DisallowedHost": {"level": "CRITICAL"},  # who knocks at a wrong name is no error
        "django.request": {"level": "ERROR"},  # an address that leads nowhere may be a link with its token
        "django_tasks_db": {"level": "ERROR"},
    },
}
