from django.urls import path

from klarheit_web.leadership.rounds import views

app_name = "rounds"
urlpatterns = [
    path("", views.new, name="new"),
    path("premises/", views.premises, name="premises"),
    path("mix/", views.mix, name="mix"),
    path("interface/", views.interface, name="interface"),
    path("pack/", views.pack, name="pack"),
]
