"""The rooms of leadership."""

from django.urls import include, path

from klarheit_web.leadership import views

urlpatterns = [
    path("", views.overview, name="leadership"),
    path("guidelines/", include("klarheit_web.leadership.guidelines.urls")),
    path("latitude/", include("klarheit_web.leadership.latitude.urls")),
    path("contradictions/", include("klarheit_web.leadership.steering.urls")),
    path("mix/", include("klarheit_web.leadership.mix.urls")),
    path("concerns/", include("klarheit_web.leadership.concerns.urls")),
    path("interface/", include("klarheit_web.leadership.interface.urls")),
    path("premises/", include("klarheit_web.leadership.premises.urls")),
    path("council/", include("klarheit_web.leadership.council.urls")),
    path("new/", include("klarheit_web.leadership.rounds.urls")),
]
