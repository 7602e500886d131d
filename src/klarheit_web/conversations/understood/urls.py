from django.urls import path

from klarheit_web.conversations.understood.views import own

app_name = "understood"
urlpatterns = [
    path("", own.compose, name="compose"),
    path("page.<str:kind>", own.download, name="download"),
    path("link/", own.link, name="link"),
    path("links/<uuid:page>/", own.answers, name="answers"),
    path("links/<uuid:page>/close/", own.close, name="close"),
]
