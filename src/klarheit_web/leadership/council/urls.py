"""The works council's room. The pack itself is made in `privacy`, which knows everything that is kept."""

from django.urls import path
from django.views.generic import RedirectView

from klarheit_web.leadership.council import views

app_name = "council"
urlpatterns = [
    path("", RedirectView.as_view(pattern_name="privacy:pack"), name="pack"),
    path("pdf/", RedirectView.as_view(pattern_name="privacy:pack_pdf"), name="pdf"),
    path("settings/", views.settings_here, name="settings"),
    path("attacks/", views.attacks, name="attacks"),
    path("attacks/run/", views.run, name="run"),
]
