from django.apps import AppConfig


class PagesConfig(AppConfig):
    name = "klarheit_web.pages"
