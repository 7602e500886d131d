from django.urls import path

from klarheit_web.conversations.understood.views import behind_link

app_name = "understood_link"
urlpatterns = [
    path("", behind_link.page, name="page"),
    path("thanks/", behind_link.thanks, name="thanks"),
]
