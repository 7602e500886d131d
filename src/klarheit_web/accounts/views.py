"""Signing in with an invitation, one's own account."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from klarheit_web.accounts import actions
from klarheit_web.accounts.request import PersonRequest


def own(request: PersonRequest) -> HttpResponse:
    return render(request, "accounts/own.html")


@login_not_required
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    return render(request, "accounts/invitation.html", {"invitation": actions.find_invitation(token)})


@login_not_required
def set_language(request: HttpRequest) -> HttpResponse:
    return redirect("today")
