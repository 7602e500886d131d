from django.apps import AppConfig


class LeadershipConfig(AppConfig):
    name = "klarheit_web.leadership"
