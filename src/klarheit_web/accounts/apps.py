from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "klarheit_web.accounts"
