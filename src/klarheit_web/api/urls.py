"""Under `/api/`: pages for people, operations for programs. The latter know no cookie and no sign-in page."""

from django.contrib.auth.decorators import login_not_required
from django.urls import URLPattern, path

from klarheit_web.api import views
from klarheit_web.api.programs import api

app_name = "api"
PROGRAMS = [one for one in api.urls[0] if isinstance(one, URLPattern) and one.name != "api-root"]
for pattern in PROGRAMS:
    login_not_required(pattern.callback)

urlpatterns = [
    path("tokens/", views.tokens, name="tokens"),
    path("tokens/<uuid:pk>/revoke/", views.revoke, name="revoke"),
    path("docs/", views.docs, name="docs"),
    path("openapi.json", views.openapi, name="openapi"),
    *PROGRAMS,
]
