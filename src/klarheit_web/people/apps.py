from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "klarheit_web.people"
