"""Every address of the application. Each room has its own list; nothing is open unless its view says so."""

from django.urls import include, path

from klarheit_web.accounts import views as accounts
from klarheit_web.clarify import views as clarify

urlpatterns = [
    path("", clarify.today, name="today"),
    path("account/", include("klarheit_web.accounts.urls")),
    path("invitation/<str:token>/", accounts.invitation, name="invitation"),
    path("language/", accounts.set_language, name="set_language"),
    path("intake/", include("klarheit_web.conversations.intake.urls")),
    path("conversations/", include("klarheit_web.conversations.urls")),
    path("conversations/<uuid:pk>/", include("klarheit_web.conversations.mirror.urls")),
    path("conversations/<uuid:pk>/understood/", include("klarheit_web.conversations.understood.urls")),
    path("understood/<str:token>/", include("klarheit_web.conversations.understood.link_urls")),
    path("insight/", include("klarheit_web.conversations.insight.urls")),
    path("search/", include("klarheit_web.conversations.search.urls")),
    path("clarify/", include("klarheit_web.clarify.urls")),
    path("practice/", include("klarheit_web.practice.urls")),
    path("leadership/", include("klarheit_web.leadership.urls")),
    path("leadership/rounds/", include("klarheit_web.surveys.urls")),
    path("survey/", include("klarheit_web.surveys.answering.urls")),
    path("privacy/", include("klarheit_web.privacy.urls")),
    path("people/", include("klarheit_web.people.urls")),
    path("api/", include("klarheit_web.api.urls")),
]
