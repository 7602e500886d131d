"""The first screen, and the dialogue with oneself."""

from django.http import HttpResponse
from django.shortcuts import render

from klarheit_web.accounts.request import PersonRequest


def today(request: PersonRequest) -> HttpResponse:
    return render(request, "clarify/today.html")
