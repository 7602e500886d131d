from django.urls import path

from klarheit_web.leadership.interface import views

app_name = "interface"
urlpatterns = [
    path("", views.show, name="show"),
    path("agenda.pdf", views.printed, name="pdf"),
]
