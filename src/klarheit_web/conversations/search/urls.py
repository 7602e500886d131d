"""Finding words in own conversations, and passages one saved."""

from django.urls import path

from klarheit_web.conversations.search import views

app_name = "search"
urlpatterns = [
    path("", views.find, name="find"),
    path("passages/", views.passages, name="passages"),
    path("passages/save/", views.save, name="save"),
    path("passages/<uuid:pk>/note/", views.note, name="note"),
    path("passages/<uuid:pk>/delete/", views.throw_away, name="throw_away"),
    path("passages/<uuid:pk>/back/", views.take_back, name="take_back"),
]
