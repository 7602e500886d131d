"""Signing in and one's own account: allauth's addresses, without those for signing up."""

from django.urls import include, path

from klarheit_web.accounts import views

urlpatterns = [
    path("", views.own, name="account"),
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
    path("social/", include("allauth.socialaccount.urls")),
    path("sessions/", include("allauth.usersessions.urls")),
    path("", include("allauth.socialaccount.providers.openid_connect.urls")),
]
