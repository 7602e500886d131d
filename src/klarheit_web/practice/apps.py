from django.apps import AppConfig


class PracticeConfig(AppConfig):
    name = "klarheit_web.practice"
