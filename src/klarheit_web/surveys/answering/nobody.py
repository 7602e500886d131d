"""Whoever answers is nobody, also in a browser in which somebody is signed in."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

Answer = Callable[[HttpRequest], HttpResponse]


def as_nobody(answer: Answer) -> Answer:
    """Pages that take answers look up no session, and their language is in the address (`?lang=en`).

    Stands before the middleware that reads cookies.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.path.startswith(reverse("answer:code")):
            request.COOKIES.pop(settings.SESSION_COOKIE_NAME, None)
            if language := request.GET.get("lang"):
                request.COOKIES[settings.LANGUAGE_COOKIE_NAME] = language
        return answer(request)

    return middleware
