from django.apps import AppConfig


class ClarifyConfig(AppConfig):
    name = "klarheit_web.clarify"
