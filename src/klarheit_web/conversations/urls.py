from django.urls import path

from klarheit_web.conversations import views

app_name = "conversations"
urlpatterns = [
    path("", views.own, name="list"),
    path("<uuid:pk>/edit/", views.edit, name="edit"),
    path("<uuid:pk>/keep/", views.keep, name="keep"),
    path("<uuid:pk>/delete/", views.delete, name="delete"),
]
