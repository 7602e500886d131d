"""Answering a round: open pages behind a one-time link, to nobody's name."""

from django.urls import path

from klarheit_web.surveys.answering import views

app_name = "answer"
urlpatterns = [
    path("", views.by_code, name="code"),
    path("done/", views.done, name="done"),
    path("change/", views.change, name="change"),
    path("withdraw/", views.withdraw, name="withdraw"),
    path("<str:token>/", views.enter, name="enter"),
]
