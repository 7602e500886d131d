from django.apps import AppConfig


class SurveysConfig(AppConfig):
    name = "klarheit_web.surveys"
