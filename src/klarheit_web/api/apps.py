from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "klarheit_web.api"
