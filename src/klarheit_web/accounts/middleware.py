"""Pages speak the person's own language, and lead back to where somebody was who has to sign in again."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import resolve_url
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.http import HttpResponseClientRedirect

Answer = Callable[[HttpRequest], HttpResponse]
READING = ("GET", "HEAD")


def own_language(answer: Answer) -> Answer:
    """A signed-in person's setting goes before the browser's."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            translation.activate(request.user.language)
            request.LANGUAGE_CODE = request.user.language
        return answer(request)

    return middleware


class SignInFirst(LoginRequiredMiddleware):
    """After signing in one is where one was. What takes a form or answers a script is no page to go to."""

    def handle_no_permission(  # type: ignore[override]  # a script is led by a header
        self, request: HttpRequest, view_func: Callable[..., HttpResponseBase]
    ) -> HttpResponse:
        by_script = request.headers.get("HX-Request") == "true"
        is_page = request.method in READING and not by_script
        back = request.get_full_path() if is_page else _came_from(request)
        door = redirect_to_login(back, resolve_url(self.get_login_url(view_func)))
        return HttpResponseClientRedirect(door.url) if by_script else door


def _came_from(request: HttpRequest) -> str:
    """The page of ours that asked, else the first one."""
    page = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
    is_ours = url_has_allowed_host_and_scheme(
        page, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    asked = urlsplit(page)
    return asked._replace(scheme="", netloc="", fragment="").geturl() if is_ours and asked.path else "/"
