from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    name = "klarheit_web.privacy"
