from django.apps import AppConfig


class ConversationsConfig(AppConfig):
    name = "klarheit_web.conversations"
