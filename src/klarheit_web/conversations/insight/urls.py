"""Insight given and received, consent, comments."""

from django.urls import path

from klarheit_web.conversations.insight.views import commenting, consent, giving, overview

app_name = "insight"
urlpatterns = [
    path("", overview.overview, name="list"),
    path("ended/", overview.ended, name="ended"),
    path("comments/seen/", overview.tick_off, name="seen"),
    path("give/<uuid:pk>/", giving.give, name="give"),
    path("<uuid:pk>/revoke/", giving.revoke, name="revoke"),
    path("<uuid:pk>/again/", giving.again, name="again"),
    path("talk/<uuid:pk>/consent/", consent.consent, name="consent"),
    path("talk/<uuid:pk>/refuse/", consent.refuse, name="refuse"),
    path("comments/<uuid:pk>/", commenting.comments, name="comments"),
    path("comment/<uuid:pk>/", commenting.comment, name="comment"),
    path("comment/<uuid:pk>/delete/", commenting.delete_comment, name="delete_comment"),
]
